/**
 * A ward, commune or district in a sentence: Vietnamese puts its kind before the name, English after it. Addresses that a
 * courier reads are not for this: they stay as they are written.
 */
import type { Locale } from '../time/hanoi.ts';

const KINDS: Readonly<Record<string, string>> = {
  phường: 'ward',
  xã: 'commune',
  'đặc khu': 'special zone',
  'thị trấn': 'township',
  quận: 'district',
  huyện: 'district',
  'thị xã': 'town',
  'thành phố': 'city',
  tỉnh: 'province',
};

const WITH_KIND = new RegExp(`^(${Object.keys(KINDS).join('|')})\\s+(.+)$`, 'iu');

/** `Xã Bát Tràng` is `Bát Tràng commune` in English, `Phường 10` is `Ward 10`; a name without a kind stays. */
export function placeName(name: string, locale: Locale): string {
  const [, written, own] = (locale === 'en' && WITH_KIND.exec(name.normalize('NFC'))) || [];
  if (!written || !own) return name;
  const kind = KINDS[written.toLowerCase()]!;
  return /^\d/.test(own) ? `${kind[0]!.toUpperCase()}${kind.slice(1)} ${own}` : `${own} ${kind}`;
}

/** Where something lies, from the smaller to the larger: `Bát Tràng commune, Hà Nội`. What is not known is left out. */
export function placeNames(names: readonly (string | null)[], locale: Locale): string {
  return names.flatMap((name) => (name ? [placeName(name, locale)] : [])).join(', ');
}
