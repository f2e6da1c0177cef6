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
  /** The slug of who sells it. */
  workshop: string;
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
  nameEn: string | null;
  /** The kind of thing it is, in the shopper's words: "Bình, lọ". */
  category: string;
  /** What else says what it is: its kind in English, its craft by all its names. */
  kinds: string[];
  /** Where it is from and by whose hands: the village by all its names, its district, workshop and artisan. */
  origin: string[];
  /** What it is made of and how. */
  making: string[];
};
