/**
 * A number as people type it into a listing: "350.000", "350,000 ₫", "350k", "1,2 tr" for money; "1.200 g" or "1,2 kg" for
 * weights. Whatever else is typed is no number, and is said so rather than guessed at.
 */
import { type ReadAmount, readAmount } from './read-amount.ts';

/** What may follow the figure, and how many of the unit that is kept it stands for. */
const UNITS = {
  money: { '': 1, đ: 1, d: 1, '₫': 1, vnd: 1, vnđ: 1, đồng: 1, k: 1_000, nghìn: 1_000, ngàn: 1_000, tr: 1_000_000, triệu: 1_000_000 },
  grams: { '': 1, g: 1, gram: 1, gr: 1, kg: 1_000, cân: 1_000, ký: 1_000 },
  centimetres: { '': 1, cm: 1, m: 100 },
  count: { '': 1 },
} as const satisfies Record<string, Record<string, number>>;

export type NumberKind = keyof typeof UNITS;

/** A price, wherever it is typed: in a listing, a table of goods, or a change of many. */
export function readPrice(text: string): ReadAmount {
  const price = readNumber(text, 'money');
  return typeof price === 'number' ? { ok: true, amount: price } : readAmount(text);
}

/** Null for an empty text; `undefined` for what is no number of this kind. */
export function readNumber(text: string, kind: NumberKind): number | null | undefined {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/[\s\u00a0\u202f]/g, '');
  if (plain === '') return null;
  const amount = kind === 'money' ? readAmount(text) : null;
  if (amount?.ok) return amount.amount;
  const [, figure, unit] = /^([\d.,]+)(\D*)$/.exec(plain) ?? [];
  const units: Record<string, number> = UNITS[kind];
  if (!figure || unit === undefined || !Object.hasOwn(units, unit)) return undefined;
  const times = units[unit]!;
  const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(figure);
  // "1,2 triệu": a fraction means something only before a larger unit.
  const value = grouped && (times === 1 || !/^\d[.,]\d{3}$/.test(figure)) ? Number(figure.replace(/[.,]/g, '')) : /^\d+$/.test(figure) ? Number(figure) : /^\d+[.,]\d{1,3}$/.test(figure) && times > 1 ? Number(figure.replace(',', '.')) : Number.NaN;
  const whole = Math.round(value * times);
  return Number.isSafeInteger(whole) && Math.abs(whole - value * times) < 1e-6 ? whole : undefined;
}
