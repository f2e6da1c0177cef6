/** What a person is called by among people who need no more than that. */
import { fold, isVietnamese, nfc } from './vietnamese.ts';

/** The given name, which Vietnamese writes last and others first: `Trần Thị Ngọc Ánh` is `Ánh`, `John Smith` is `John`. */
export function givenName(name: string): string {
  const words = nfc(name).trim().split(/\s+/);
  return (isVietnamese(name) || !/^[\p{Script=Latin}\s.'’-]+$/u.test(name) ? words.at(-1) : unmarkedGivenName(words)) ?? '';
}

// With few marks or none, as phones write: a Vietnamese family name in front tells that the given name is at the end.
const FAMILY_NAMES = new Set('nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh mai dao lam luu cao ta chu thai quach kieu doan tang to'.split(' '));

const unmarkedGivenName = (words: readonly string[]): string | undefined => (FAMILY_NAMES.has(fold(words[0] ?? '')) ? words.at(-1) : words[0]);
