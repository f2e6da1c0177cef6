/**
 * Vietnamese phone numbers, kept and compared as E.164. Mobiles have ten digits and start with
 * 03, 05, 07, 08 or 09; finer prefixes are not checked, because the published lists have gaps.
 * The eleven-digit 01x numbers changed in 2018 and are refused with the number they became.
 */

export type PhoneReading =
  | { ok: true; e164: string; kind: 'mobile' | 'landline' }
  | { ok: false; code: 'empty' | 'not-a-number' | 'not-vietnamese' | 'unknown-prefix' | 'landline' }
  | { ok: false; code: 'missing-digits' | 'too-many-digits'; difference: number }
  | { ok: false; code: 'old-prefix'; becameNational: string };

const MOBILE = /^0[35789]\d{8}$/;
const LANDLINE = /^02\d{9}$/;

// First four digits of before 2018 and the three that replaced them.
const NEW_PREFIXES: Readonly<Record<string, string>> = {
  '0120': '070', '0121': '079', '0122': '077', '0126': '076', '0128': '078',
  '0123': '083', '0124': '084', '0125': '085', '0127': '081', '0129': '082',
  '0162': '032', '0163': '033', '0164': '034', '0165': '035', '0166': '036',
  '0167': '037', '0168': '038', '0169': '039',
  '0186': '056', '0188': '058', '0199': '059',
};

/** Domestic form with the leading 0, or null for another country's number. */
function national(digits: string, international: boolean): string | null {
  if (international) {
    if (!digits.startsWith('84')) return null;
    return `0${digits.slice(2).replace(/^0/, '')}`;
  }
  // Without a plus only a number that cannot be domestic is read as one with the country code.
  if (digits.startsWith('84') && digits.length >= 11) return `0${digits.slice(2).replace(/^0/, '')}`;
  return digits;
}

/** Reads what a person typed. Landlines are a workshop's, so they need to be asked for. */
export function parsePhone(typed: string, options: { landlines?: boolean } = {}): PhoneReading {
  const text = typed.normalize('NFKC').replace(/[\s.\-‐-―()/]+/gu, '');
  if (text === '') return { ok: false, code: 'empty' };
  if (!/^\+?\d+$/.test(text)) return { ok: false, code: 'not-a-number' };
  const international = text.startsWith('+') || text.startsWith('00');
  const digits = text.replace(/^\+|^00/, '');
  const number = national(digits, international);
  if (number === null) return { ok: false, code: 'not-vietnamese' };

  if (MOBILE.test(number)) return { ok: true, e164: `+84${number.slice(1)}`, kind: 'mobile' };
  if (LANDLINE.test(number)) {
    return options.landlines ? { ok: true, e164: `+84${number.slice(1)}`, kind: 'landline' } : { ok: false, code: 'landline' };
  }
  const became = NEW_PREFIXES[number.slice(0, 4)];
  if (number.length === 11 && became) return { ok: false, code: 'old-prefix', becameNational: became + number.slice(4) };

  const length = number.startsWith('02') ? 11 : 10;
  if (number.length < length) return { ok: false, code: 'missing-digits', difference: length - number.length };
  if (number.length > length) return { ok: false, code: 'too-many-digits', difference: number.length - length };
  return { ok: false, code: 'unknown-prefix' };
}

/** `+84912345678` as `0912 345 678`; a landline as `024 3825 1234` or `0236 3822 123`. Another country's stays as it is. */
export function formatPhone(e164: string): string {
  if (!e164.startsWith('+84')) return e164;
  const number = `0${e164.slice(3)}`;
  if (MOBILE.test(number)) return `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`;
  // Hà Nội (024) and Hồ Chí Minh City (028) have three-digit area codes, the others four.
  const area = /^02[48]/.test(number) ? 3 : 4;
  return `${number.slice(0, area)} ${number.slice(area, area + 4)} ${number.slice(area + 4)}`;
}
