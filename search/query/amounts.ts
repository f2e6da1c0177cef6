// Sums of money as people say them: `500k`, `1tr5`, `1,5 triệu`, `nửa triệu`, `hai trăm nghìn`, `1.500.000đ`.
import type { Dong } from '#app/domain/money/dong.ts';
import { CERTIFIABLE_STARS, type Stars } from '#app/domain/ocop/rules.ts';
import { phraseAt, phrases, signAt, type Token } from './tokens.ts';

export type Amount = {
  value: number;
  /** In đồng already; false for a bare number, whose unit the words around it must say. */
  money: boolean;
  /** Tokens it takes. */
  length: number;
};

const THOUSAND = phrases('k', 'ngàn', 'nghìn', 'thousand');
const MILLION = phrases('tr', 'triệu', 'củ', 'million');
const DONG = phrases('đ', 'đồng', 'vnd', 'vnđ');
const NUMERALS = phrases('một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười');
const FOREIGN = phrases('usd', 'dollar', 'dollars', 'đô', 'euro', 'eur');
const HALF = phrases('nửa');
const AND_A_HALF = phrases('rưỡi');
const HUNDRED = phrases('trăm');
/** What stands beside a number that is no price. */
const MEASURES = phrases('cm', 'mm', 'm', 'mét', 'kg', 'g', 'gam', 'ml', 'l', 'lít', 'inch', 'tấc', 'chén', 'tách', 'cái', 'chiếc', 'món', 'miếng', 'người', 'cánh', 'tấm', 'bộ', 'bức', 'tuổi', 'năm', 'ngày', 'sao', 'x', 'stars', 'star', 'pieces', 'pcs', 'cups');
/** The dearest that an address can ask for; more is no price, and no number of the database's either. */
const MOST_DONG = 999_999_999_999;
/** From here on a bare number is đồng; under it, said beside "dưới" or "trên", thousands. */
const LEAST_DONG = 10_000;

/** From 1 to 10; 0 for no numeral. */
const numeralAt = (tokens: readonly Token[], at: number): number => NUMERALS.findIndex((word) => phraseAt(tokens, at, [word])) + 1;

/** The amount that begins at a token, or null. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const amount = anyAmountAt(tokens, at);
  return amount && amount.value <= MOST_DONG / 1_000 ? amount : amount?.money && amount.value <= MOST_DONG ? amount : null;
}

function anyAmountAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (token?.kind === 'word') return halfAt(tokens, at) ?? spelledAt(tokens, at);
  // "go61m" is a word typed with its marks as digits.
  // Another country's money has no price here.
  if (token?.kind === 'number' && (signAt(tokens, at - 1, '$') || signAt(tokens, at + 1, '$') || phraseAt(tokens, at + 1, FOREIGN))) return null;
  if (token?.kind !== 'number' || (token.glued && tokens[at - 1]?.kind === 'word')) return null;
  const value = readNumber(token.word.folded);
  const after = tokens[at + 1];
  if (phraseAt(tokens, at + 1, THOUSAND)) return withDong(tokens, at, { value: value * 1_000, money: true, length: 2 });
  if (phraseAt(tokens, at + 1, MILLION)) return withDong(tokens, at, millionsAt(tokens, at, value));
  if (phraseAt(tokens, at + 1, DONG) || signAt(tokens, at + 1, '₫')) return { value, money: true, length: 2 };
  if (after?.kind === 'word' && (after.glued || phraseAt(tokens, at + 1, MEASURES))) return null;
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
  if (rest?.kind === 'number' && rest.glued && /^\d{1,3}$/.test(rest.word.folded)) return { value: value * 1e6 + Number(rest.word.folded.padEnd(3, '0')) * 1e3, money: true, length: 3 };
  if (phraseAt(tokens, at + 2, AND_A_HALF)) return { value: value * 1e6 + 5e5, money: true, length: 3 };
  return { value: value * 1e6, money: true, length: 2 };
}

function withDong(tokens: readonly Token[], at: number, amount: Amount): Amount {
  return phraseAt(tokens, at + amount.length, DONG) ? { ...amount, length: amount.length + 1 } : amount;
}

function halfAt(tokens: readonly Token[], at: number): Amount | null {
  return phraseAt(tokens, at, HALF) && phraseAt(tokens, at + 1, MILLION) ? { value: 5e5, money: true, length: 2 } : null;
}

/** `hai triệu`, `năm trăm nghìn`: only with a unit, because each of these is a word of its own too. */
function spelledAt(tokens: readonly Token[], at: number): Amount | null {
  const said = numeralAt(tokens, at);
  if (!said) return null;
  const hundred = phraseAt(tokens, at + 1, HUNDRED);
  const unitAt = at + 1 + hundred;
  const unit = phraseAt(tokens, unitAt, THOUSAND) ? 1e3 : phraseAt(tokens, unitAt, MILLION) ? 1e6 : 0;
  return unit ? { value: said * (hundred ? 100 : 1) * unit, money: true, length: unitAt - at + 1 } : null;
}

/** A number of stars that the programme certifies, as a figure or in words. */
export function starsAt(tokens: readonly Token[], at: number): Stars | null {
  const token = tokens[at];
  const said = token?.kind === 'number' && /^\d$/.test(token.word.folded) ? Number(token.word.folded) : numeralAt(tokens, at);
  return CERTIFIABLE_STARS.find((stars) => stars === said) ?? null;
}
