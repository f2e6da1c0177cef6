/** A price that is worth a question: it lacks its thousands, or a zero, beside those of the same listing's other variants. */
import type { Dong } from '../money/dong.ts';

/** So many times less than the others, or than before, and more. */
export const DOUBTFUL_TIMES = 10;

type Priced = { id: string; active: boolean; price: Dong | null };

/** Of each sold variant that costs far less than the others: what half of the others cost at least. It may be right all the same. */
export function doubtfulPrices(variants: readonly Priced[]): ReadonlyMap<string, Dong> {
  const priced = variants.flatMap(({ id, active, price }) => (active && price !== null && price > 0 ? [{ id, price }] : [])).toSorted((a, b) => a.price - b.price);
  return new Map(
    priced.flatMap(({ id, price }): [string, Dong][] => {
      const others = priced.filter((one) => one.id !== id);
      const middle = others[Math.floor(others.length / 2)]?.price ?? 0;
      return price * DOUBTFUL_TIMES <= middle ? [[id, middle]] : [];
    }),
  );
}

/** Prices that fall to a tenth or less, and that grow tenfold or more: they may be meant, and are worth a look. */
export type PriceLeaps = { fallen: number; grown: number };

/** How many of these changes are such leaps. */
export function priceLeapsOf(changes: readonly { from: Dong; to: Dong }[]): PriceLeaps {
  return { fallen: changes.filter(({ from, to }) => to * DOUBTFUL_TIMES <= from).length, grown: changes.filter(({ from, to }) => from > 0 && to >= from * DOUBTFUL_TIMES).length };
}
