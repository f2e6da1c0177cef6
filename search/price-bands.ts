// Prices in bands: for the picture of prices beside a list, and so that counting by price need not look at each
// product. A band reaches from above one limit up to the next, included.
import type { Dong } from '#app/domain/money/dong.ts';

/** The same limits are in the database's `search_price_band`. */
export const PRICE_LIMITS: readonly Dong[] = [
  50_000, 100_000, 200_000, 300_000, 500_000, 700_000, 1_000_000, 1_500_000, 2_000_000, 3_000_000, 5_000_000, 10_000_000, 20_000_000,
];

export const PRICE_BANDS = PRICE_LIMITS.length + 1;

/** Prices above `over` up to `upTo`; null where there is no limit. */
export type PriceBand = { over: Dong | null; upTo: Dong | null };

export function priceBand(band: number): PriceBand {
  return { over: PRICE_LIMITS[band - 1] ?? null, upTo: PRICE_LIMITS[band] ?? null };
}

/** The band that a price lies in. */
export function bandOf(price: Dong): number {
  const at = PRICE_LIMITS.findIndex((limit) => price <= limit);
  return at === -1 ? PRICE_LIMITS.length : at;
}

/** The bands that prices from one to the other lie in, both included; one at least. */
export function bandsBetween(from: Dong | null, to: Dong | null): number[] {
  const lowest = bandOf(from ?? 0);
  const highest = to === null ? PRICE_LIMITS.length : bandOf(to);
  return Array.from({ length: Math.max(1, highest - lowest + 1) }, (_, index) => lowest + index);
}

export type PriceCover = {
  /** Bands that lie wholly between two prices. */
  whole: number[];
  /** What they leave over at either end, both ends included. */
  edges: { from: Dong; to: Dong }[];
};

/** A range of prices as whole bands and the ends beside them. */
export function coverPrices(from: Dong | null, to: Dong | null): PriceCover {
  const low = from ?? 0;
  const high = to ?? Number.MAX_SAFE_INTEGER;
  const cover: PriceCover = { whole: [], edges: [] };
  if (low > high) return cover;
  for (let band = bandOf(low); band <= bandOf(high); band += 1) {
    const { over, upTo } = priceBand(band);
    const least = over === null ? 0 : over + 1;
    const most = upTo ?? Number.MAX_SAFE_INTEGER;
    if (low <= least && most <= high) cover.whole.push(band);
    else cover.edges.push({ from: Math.max(low, least), to: Math.min(high, most) });
  }
  return cover;
}
