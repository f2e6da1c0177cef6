// A product as it stands on a shelf: what a card, a list and a search result show of it.
import type { Dong } from '../money/dong.ts';

/** A picture in the widths that are served. `src` is its WebP for who knows no other; AVIF and the other widths lie beside it. */
export type PictureSource = { src: string; widths: readonly number[]; width: number; height: number; alt: string; placeholder?: string | null };

export type ShelfItem = {
  slug: string;
  name: string;
  village: { slug: string; name: string };
  /** The cheapest and the dearest variant. */
  priceFrom: Dong;
  priceTo: Dong;
  /** The measure a price is for, when it is not for one piece: "mét". */
  soldBy: string | null;
  /** From a certificate valid today; null without one. */
  stars: number | null;
  /** Pieces free to sell, over all variants. */
  available: number;
  /** Made after the order, in so many days; null when sold from stock. */
  leadDays: number | null;
  picture: PictureSource | null;
};

export type ShelfFact = { kind: 'sold-out' } | { kind: 'few-left'; count: number } | { kind: 'made-in-days'; days: number };

/** From how few pieces on the number is worth saying. */
const FEW = 10;

const MEASURES = new Set(['mét', 'kg', 'lạng', 'cân']);

/** The measure to print after the price, or null when the price is for one piece or set. */
export function soldByMeasure(unit: string): string | null {
  return MEASURES.has(unit) ? unit : null;
}

/** The one quiet fact beside a price: what would change a shopper's mind, or nothing. */
export function shelfFact(item: Pick<ShelfItem, 'available' | 'leadDays'>): ShelfFact | null {
  if (item.available <= 0) return { kind: 'sold-out' };
  if (item.leadDays !== null) return { kind: 'made-in-days', days: item.leadDays };
  return item.available <= FEW ? { kind: 'few-left', count: item.available } : null;
}
