/**
 * Tax codes as a workshop writes them. A company or cooperative has ten digits, the last of which is calculated from the
 * others, and three more for a branch. Since 1 July 2025 a household business has the personal identification number of
 * its owner, twelve digits (Thông tư 86/2024/TT-BTC): province or country of birth, century and sex, year of birth, six of
 * chance (Nghị định 137/2015/NĐ-CP, Art. 13). More than these shapes cannot be told without the tax office; that is what
 * the papers are for.
 */
import type { WorkshopKind } from '../catalogue/seller.ts';
import type { Day } from '../time/hanoi.ts';

export type TaxCodeRefusal = 'missing' | 'not-digits' | 'needs-ten-digits' | 'needs-twelve-digits' | 'wrong-check-digit' | 'impossible-birth' | 'not-of-age';
export type TaxCodeReading = { ok: true; taxCode: string } | { ok: false; code: TaxCodeRefusal };

const refused = (code: TaxCodeRefusal) => ({ ok: false, code }) as const;

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** The tenth digit for nine others; 10 for nine that no code begins with. */
export function taxCheckDigit(nine: string): number {
  return 10 - (WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(nine[at]), 0) % 11);
}

/** Who signs for a business is of age. */
const AGE = 18;

function readPersonal(digits: string, today: Day): TaxCodeReading {
  if (digits.length !== 12) return refused('needs-twelve-digits');
  // Two for each century, from 1900: 0 and 1, 2 and 3, …
  const year = 1900 + 100 * Math.floor(Number(digits[3]) / 2) + Number(digits.slice(4, 6));
  const thisYear = Number(today.slice(0, 4));
  if (digits.startsWith('000') || year > thisYear) return refused('impossible-birth');
  return thisYear - year < AGE ? refused('not-of-age') : { ok: true, taxCode: digits };
}

/** Reads what was typed; spaces, dots and dashes are how people group digits. */
export function readTaxCode(typed: string, kind: WorkshopKind, today: Day): TaxCodeReading {
  const digits = typed.normalize('NFKC').replace(/[\s.\-‐-―]+/gu, '');
  if (digits === '') return refused('missing');
  if (!/^\d+$/.test(digits)) return refused('not-digits');
  if (kind === 'household_business') return readPersonal(digits, today);
  const [own, branch] = [digits.slice(0, 10), digits.slice(10)];
  if (own.length !== 10 || (branch !== '' && branch.length !== 3) || branch === '000') return refused('needs-ten-digits');
  if (taxCheckDigit(own.slice(0, 9)) !== Number(own[9])) return refused('wrong-check-digit');
  return { ok: true, taxCode: branch ? `${own}-${branch}` : own };
}

/** What of a number may be said in a mail: its last digits. */
export const lastDigits = (number: string): string => `…${number.slice(-4)}`;
