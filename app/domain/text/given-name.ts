/** What a person is called by among people who need no more than that. */
import { nfc } from './vietnamese.ts';

/** The given name, which Vietnamese writes last: `Trần Thị Ngọc Ánh` is `Ánh`. */
export function givenName(name: string): string {
  return nfc(name).trim().split(/\s+/).at(-1) ?? '';
}
