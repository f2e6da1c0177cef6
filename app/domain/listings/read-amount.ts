/**
 * An amount as people write it in a form or a spreadsheet: "1250000", "1.250.000", "1,250,000 ₫", "1 250 000 VND". A dot or a
 * comma is a thousands mark only where three digits follow each; "12.50" is no whole number and is never guessed at.
 */

export type ReadAmount = { ok: true; amount: number } | { ok: false; code: 'empty' | 'not-a-number' | 'not-whole' | 'negative' };

const CURRENCY = /\s*(?:₫|đ|đồng|dong|vnd|vnđ)\s*$/iu;
const WHOLE = /^\d{1,15}$/;
const GROUPED = /^\d{1,3}(?:([.,\u00a0 '’])\d{3})(?:\1\d{3})*$/;
const FRACTION = /^\d[\d.,]*[.,]\d+$/;
/** A spreadsheet's own zero fraction: "1250000.00" says no đồng. */
const NO_FRACTION = /^(\d{4,15})[.,]0{1,2}$/;

/** Reads a whole amount; the currency's sign is passed over. */
export function readAmount(text: string): ReadAmount {
  const said = text.normalize('NFC').trim().replace(CURRENCY, '').replace(/^₫\s*/, '');
  if (said === '') return { ok: false, code: 'empty' };
  const negative = /^[-−]\s*\d/.test(said);
  const digits = said.replace(/^[-−+]\s*/, '').replace(NO_FRACTION, '$1');
  if (WHOLE.test(digits) || GROUPED.test(digits)) {
    const amount = Number(digits.replace(/\D/g, ''));
    if (!Number.isSafeInteger(amount)) return { ok: false, code: 'not-a-number' };
    return negative && amount > 0 ? { ok: false, code: 'negative' } : { ok: true, amount };
  }
  return { ok: false, code: FRACTION.test(digits) ? 'not-whole' : 'not-a-number' };
}
