import { expect, test } from 'vitest';
import { bandOf, coverPrices, PRICE_BANDS, PRICE_LIMITS, priceBand } from './price-bands.ts';

test('a limit belongs to the band below it', () => {
  expect(bandOf(1)).toBe(0);
  expect(bandOf(50_000)).toBe(0);
  expect(bandOf(50_001)).toBe(1);
  expect(bandOf(20_000_000)).toBe(PRICE_BANDS - 2);
  expect(bandOf(20_000_001)).toBe(PRICE_BANDS - 1);
});

test('bands follow each other without gap or overlap, open at both ends', () => {
  expect(priceBand(0).over).toBeNull();
  expect(priceBand(PRICE_BANDS - 1).upTo).toBeNull();
  for (let band = 1; band < PRICE_BANDS; band += 1) expect(priceBand(band).over).toBe(priceBand(band - 1).upTo);
});

test('a cover holds every price of the range once and no other', () => {
  const ends = [null, 0, 1, ...PRICE_LIMITS.flatMap((limit) => [limit - 1, limit, limit + 1]), 90_000_000];
  const prices = ends.filter((price) => price !== null);
  for (const from of ends) {
    for (const to of ends) {
      const { whole, edges } = coverPrices(from, to);
      const times = (price: number) => whole.filter((band) => band === bandOf(price)).length + edges.filter((edge) => edge.from <= price && price <= edge.to).length;
      const wrong = prices.filter((price) => times(price) !== Number((from ?? 0) <= price && price <= (to ?? Infinity)));
      expect(wrong, `${from} to ${to}`).toEqual([]);
    }
  }
});

test('a range is cut at its two ends at most', () => {
  expect(coverPrices(60_000, 250_000)).toEqual({ whole: [2], edges: [{ from: 60_000, to: 100_000 }, { from: 200_001, to: 250_000 }] });
  expect(coverPrices(null, null)).toEqual({ whole: Array.from({ length: PRICE_BANDS }, (_, band) => band), edges: [] });
  expect(coverPrices(2, 1)).toEqual({ whole: [], edges: [] });
});
