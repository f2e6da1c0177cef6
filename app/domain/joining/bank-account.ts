/**
 * Where a workshop is paid: bank, number, and the holder's name as banks keep it, capital letters without marks. Whether
 * the account is there and whose it is, only the bank can tell: the curator compares the name with the papers.
 */
import { BANKS } from './banks.ts';

export const BANK_ACCOUNT_LIMITS = { number: { min: 6, max: 19 }, holder: { min: 3, max: 70 } } as const;

export type BankAccountFields = { bankBin: string; number: string; holderName: string };

/** Clean and complete. */
export type BankAccount = { bankBin: string; number: string; numberEnd: string; holderName: string };

export type BankAccountErrors = {
  bankBin?: 'missing';
  number?: 'missing' | 'not-a-number' | 'too-short' | 'too-long' | 'looks-like-a-card';
  holderName?: 'missing' | 'too-short' | 'too-long' | 'odd-letters';
};

export type BankAccountVerdict = { ok: true; account: BankAccount } | { ok: false; errors: BankAccountErrors };

/** `Nguyễn Thị Lan` as `NGUYEN THI LAN`. */
export function holderText(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/gi, 'D')
    .toUpperCase()
    .replace(/[\s.,'’\-‐-―&()]+/gu, ' ')
    .trim();
}

/** Digits of a payment card: they begin with a bank's card range and pass Luhn. Nobody is paid on one, and none must be kept. */
function looksLikeCard(number: string): boolean {
  if (!/^(?:4\d{15}|5[1-5]\d{14}|9704\d{12}(?:\d{3})?)$/.test(number)) return false;
  const sum = [...number].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Digits are the rule; banks that let an account go by a name of its owner's choosing take letters too, as a VietQR does. */
function numberError(number: string): BankAccountErrors['number'] {
  const { min, max } = BANK_ACCOUNT_LIMITS.number;
  if (number === '') return 'missing';
  if (!/^[0-9A-Z]+$/.test(number)) return 'not-a-number';
  if (number.length < min) return 'too-short';
  if (number.length > max) return 'too-long';
  return looksLikeCard(number) ? 'looks-like-a-card' : undefined;
}

function holderError(holder: string): BankAccountErrors['holderName'] {
  const { min, max } = BANK_ACCOUNT_LIMITS.holder;
  if (holder === '') return 'missing';
  if (!/^[A-Z0-9 ]+$/.test(holder) || !/^[A-Z]/.test(holder)) return 'odd-letters';
  if (holder.length < min) return 'too-short';
  return holder.length > max ? 'too-long' : undefined;
}

/** All errors at once, so that the form is mended in one go. */
export function checkBankAccount(typed: BankAccountFields): BankAccountVerdict {
  const number = typed.number.normalize('NFKC').replace(/[\s.\-‐-―]+/gu, '').toUpperCase();
  const holderName = holderText(typed.holderName);
  const errors: BankAccountErrors = {};
  if (!BANKS.some(({ bin }) => bin === typed.bankBin)) errors.bankBin = 'missing';
  const [wrongNumber, wrongHolder] = [numberError(number), holderError(holderName)];
  if (wrongNumber) errors.number = wrongNumber;
  if (wrongHolder) errors.holderName = wrongHolder;
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, account: { bankBin: typed.bankBin, number, numberEnd: number.slice(-4), holderName } };
}

const wordsOf = (name: string): string[] => holderText(name).split(' ');
/** Said before a name and part of none. */
const KINDS = new Set(['HO', 'KINH', 'DOANH', 'HKD', 'CONG', 'TY', 'CTY', 'TNHH', 'CP', 'CO', 'PHAN', 'HOP', 'TAC', 'XA', 'HTX', 'MTV']);

/** Whether every word of the shorter name stands in the longer: a hint for who compares them, and no more. */
export function namesAgree(holderName: string, legalName: string): boolean {
  const [one, other] = [wordsOf(holderName), wordsOf(legalName)].map((words) => words.filter((word) => !KINDS.has(word))) as [string[], string[]];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}
