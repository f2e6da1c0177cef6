/** A price that is worth a question: it lacks its thousands, or a zero, beside those of the same listing's other variants. */
import type { Dong } from '../money/dong.ts';

/** So many times less than the others, and more. */
const TIMES = 10;

type Priced = { id: string; active: boolean; price: Dong | null };

/** Of each sold variant that costs far less than the others: what half of the others cost at least. It may be right all the same. */
export function doubtfulPrices(variants: readonly Priced[]): ReadonlyMap<string, Dong> {
  const priced = variants.flatMap(({ id, active, price }) => (active && price !== null && price > 0 ? [{ id, price }] : [])).toSorted((a, b) => a.price - b.price);
  return new Map(
    priced.flatMap(({ id, price }): [string, Dong][] => {
      const others = priced.filter((one) => one.id !== id);
      const middle = others[Math.floor(others.length / 2)]?.price ?? 0;
      return price * TIMES <= middle ? [[id, middle]] : [];
    }),
  );
}
