// What a product looks like to a search engine: plain data, the same for every engine.
import type { Dong } from '#app/domain/money/dong.ts';
import type { Day } from '#app/domain/time/hanoi.ts';

export type Named = { slug: string; name: string };

export type ProductDocument = {
  id: string;
  slug: string;
  name: string;
  village: Named;
  craft: Named;
  artisan: Named | null;
  picture: { id: string; version: string } | null;
  /** The cheapest and the dearest variant. */
  price: Dong;
  priceTo: Dong;
  /** Of the certificate in force when this was written; they hold while today is not after `starsUntil`. */
  stars: number | null;
  starsUntil: Day | null;
  /** Pieces free to sell, over all variants. */
  available: number;
  unit: string;
  leadDays: number | null;
  /** Pieces sold so far. */
  sold: number;
  /** ISO 8601, UTC. */
  publishedAt: string;
  /** What it is and where from, in words: kind of thing, craft, village by all its names, English name. */
  kinds: string[];
  /** What it is made of, how and by whom. */
  making: string[];
};
