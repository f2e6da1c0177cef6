// Sums of money as people say them: `500k`, `1tr5`, `1,5 triệu`, `nửa triệu`, `hai trăm nghìn`, `1.500.000đ`.
import type { Dong } from '#app/domain/money/dong.ts';
import { isWord, phraseAt, type Token } from './tokens.ts';

export type Amount = {
  value: number;
  /** In đồng already; false for a bare number, whose unit the words around it must say. */
  money: boolean;
  /** Tokens it takes. */
  length: number;
};

const THOUSAND = ['k', 'ngàn', 'nghìn', 'thousand'];
const MILLION = ['tr', 'triệu', 'củ', 'million'];
const DONG = ['đ', 'đồng', 'vnd', 'vnđ'];
const NUMERALS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
/** What stands beside a number that is no price. */
const MEASURES = ['cm', 'mm', 'm', 'mét', 'kg', 'g', 'gam', 'ml', 'l', 'lít', 'inch', 'tấc', 'chén', 'tách', 'cái', 'chiếc', 'món', 'miếng', 'người', 'cánh', 'tấm', 'bộ', 'bức', 'tuổi', 'năm', 'ngày', 'sao', 'x', 'stars', 'star', 'pieces', 'pcs', 'cups'];
/** From here on a bare number is đồng; under it, said beside "dưới" or "trên", thousands. */
const LEAST_DONG = 10_000;

const numeral = (token: Token | undefined): number => NUMERALS.findIndex((word) => isWord(token, word)) + 1;

/** The amount that begins at a token, or null. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind === 'word') return halfAt(tokens, at) ?? spelledAt(tokens, at);
  // "go61m" is a word typed with its marks as digits.
  if (token?.kind !== 'number' || (token.glued && tokens[at - 1]?.kind === 'word')) return null;
  const value = readNumber(token.exact);
  const after = tokens[at + 1];
  if (phraseAt(tokens, at + 1, THOUSAND)) return withDong(tokens, at, { value: value * 1_000, money: true, length: 2 });
  if (phraseAt(tokens, at + 1, MILLION)) return withDong(tokens, at, millionsAt(tokens, at, value));
  if (phraseAt(tokens, at + 1, DONG) || after?.exact === '₫') return { value, money: true, length: 2 };
  if (after && after.kind === 'word' && (after.glued || MEASURES.some((word) => isWord(after, word)))) return null;
  return { value, money: value >= LEAST_DONG, length: 1 };
}

/** A bare number beside a word of price: `dưới 500` is five hundred thousand. */
export function asPrice({ value, money }: Amount): Dong {
  return Math.round(money || value >= LEAST_DONG ? value : value * 1_000);
}

function readNumber(text: string): number {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? Number(text.replace(/[.,]/g, '')) : Number.parseFloat(text.replace(',', '.'));
}

/** `1tr5` is 1,500,000, `1tr25` 1,250,000; `2 triệu rưỡi` 2,500,000. */
function millionsAt(tokens: readonly Token[], at: number, value: number): Amount {
  const rest = tokens[at + 2];
  if (rest?.kind === 'number' && rest.glued && /^\d{1,3}$/.test(rest.exact)) return { value: value * 1e6 + Number(rest.exact.padEnd(3, '0')) * 1e3, money: true, length: 3 };
  if (isWord(rest, 'rưỡi')) return { value: value * 1e6 + 5e5, money: true, length: 3 };
  return { value: value * 1e6, money: true, length: 2 };
}

function withDong(tokens: readonly Token[], at: number, amount: Amount): Amount {
  return phraseAt(tokens, at + amount.length, DONG) ? { ...amount, length: amount.length + 1 } : amount;
}

function halfAt(tokens: readonly Token[], at: number): Amount | null {
  return isWord(tokens[at], 'nửa') && phraseAt(tokens, at + 1, MILLION) ? { value: 5e5, money: true, length: 2 } : null;
}

/** `hai triệu`, `năm trăm nghìn`: only with a unit, because each of these is a word of its own too. */
function spelledAt(tokens: readonly Token[], at: number): Amount | null {
  const said = numeral(tokens[at]);
  if (!said) return null;
  const hundred = isWord(tokens[at + 1], 'trăm');
  const unitAt = at + (hundred ? 2 : 1);
  const value = said * (hundred ? 100 : 1);
  if (phraseAt(tokens, unitAt, THOUSAND)) return { value: value * 1e3, money: true, length: unitAt - at + 1 };
  if (phraseAt(tokens, unitAt, MILLION)) return { value: value * 1e6, money: true, length: unitAt - at + 1 };
  return null;
}

/** A number of stars that the programme gives: 3, 4 or 5, as a figure or in words. */
export function starsAt(token: Token | undefined): number | null {
  const said = token?.kind === 'number' && /^\d$/.test(token.exact) ? Number(token.exact) : numeral(token);
  return said >= 3 && said <= 5 ? said : null;
}
