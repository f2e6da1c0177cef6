/**
 * Who carries a parcel, and what the code on its receipt looks like. Carriers change their codes without telling anybody,
 * so only what cannot be one is refused; a code in the form of the Universal Postal Union (S10) carries a check digit.
 */

export const CARRIERS = ['ghn', 'ghtk', 'viettel-post', 'vnpost', 'jt', 'own'] as const;
/** `own`: the workshop brings it itself. */
export type Carrier = (typeof CARRIERS)[number];

export const CARRIER_NAMES: Readonly<Record<Exclude<Carrier, 'own'>, string>> = {
  ghn: 'GHN',
  ghtk: 'GHTK',
  'viettel-post': 'Viettel Post',
  vnpost: 'VNPost',
  jt: 'J&T Express',
};

export function isCarrier(text: string): text is Carrier {
  return (CARRIERS as readonly string[]).includes(text);
}

export type TrackingVerdict = { ok: true; code: string | null } | { ok: false; code: 'not-a-code' | 'wrong-digit' };

const FORM = /^[A-Z0-9][A-Z0-9.-]{4,29}$/;
const POSTAL = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;
const POSTAL_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

function checkDigit(serial: string): number {
  const rest = 11 - (POSTAL_WEIGHTS.reduce((all, weight, at) => all + weight * Number(serial[at]), 0) % 11);
  return rest === 10 ? 0 : rest === 11 ? 5 : rest;
}

/** The tracking code as it is kept: capital letters, no spaces; null where none was typed. */
export function parseTrackingCode(typed: string): TrackingVerdict {
  const code = typed.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
  if (code === '') return { ok: true, code: null };
  if (!FORM.test(code) || !/\d/.test(code)) return { ok: false, code: 'not-a-code' };
  const [, serial, digit] = POSTAL.exec(code) ?? [];
  if (serial && Number(digit) !== checkDigit(serial)) return { ok: false, code: 'wrong-digit' };
  return { ok: true, code };
}
