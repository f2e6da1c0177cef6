// A product as Meilisearch keeps it, and the settings of its index. Meilisearch folds marks away by itself, in filters
// too, and cannot tell `lụa` from `lúa`: spellings stand in plain letters and digits.
import type { Settings } from 'meilisearch';
import type { Day } from '#app/domain/time/hanoi.ts';
import type { ProductDocument } from '../document.ts';
import { bandOf } from '../price-bands.ts';
import { lexemesOf } from '../lexemes.ts';
import { toldOf } from '../rank.ts';
import { VNI_MARKS } from '../vni.ts';

export type ProductRecord = {
  id: string;
  slug: string;
  name: string;
  villageSlug: string;
  villageName: string;
  craftSlug: string;
  craftName: string;
  artisanSlug: string | null;
  artisanName: string | null;
  workshop: string;
  category: string;
  pictureId: string | null;
  pictureVersion: string | null;
  price: number;
  priceTo: number;
  priceBand: number;
  stars: number | null;
  /** The last day they hold, as the number 20261124: a filter can compare it. */
  starsUntil: number | null;
  available: number;
  /** 1 or 0: a boolean cannot be sorted by. */
  inStock: number;
  unit: string;
  leadDays: number | null;
  sold: number;
  /** Seconds since 1970. */
  publishedAt: number;
  /** What it is found by. */
  lexemes: string[];
  /** What ranking reads. */
  told: string;
};

// Not the digit alone: who types `lu5a` has not typed `lụa` yet.
const DIGIT = new Map<string, string>(Object.entries(VNI_MARKS).map(([digit, mark]) => [mark, `_${digit}`]));

/** A lexeme with its marks as VNI's digits: `lụa` is `lu_5a`. */
export const inPlainLetters = (lexeme: string): string =>
  lexeme.replace(/đ/g, 'd_9').normalize('NFD').replace(/[\u0300-\u036f]/g, (mark) => DIGIT.get(mark) ?? '');

export const dayNumber = (day: Day): number => Number(day.replaceAll('-', ''));

export function toRecord(document: ProductDocument): ProductRecord {
  return {
    id: document.id,
    slug: document.slug,
    name: document.name,
    villageSlug: document.village.slug,
    villageName: document.village.name,
    craftSlug: document.craft.slug,
    craftName: document.craft.name,
    artisanSlug: document.artisan?.slug ?? null,
    artisanName: document.artisan?.name ?? null,
    workshop: document.workshop,
    category: document.category,
    pictureId: document.picture?.id ?? null,
    pictureVersion: document.picture?.version ?? null,
    price: document.price,
    priceTo: document.priceTo,
    priceBand: bandOf(document.price),
    stars: document.stars,
    starsUntil: document.starsUntil === null ? null : dayNumber(document.starsUntil),
    available: document.available,
    inStock: document.available > 0 ? 1 : 0,
    unit: document.unit,
    leadDays: document.leadDays,
    sold: document.sold,
    publishedAt: Math.floor(Date.parse(document.publishedAt) / 1000),
    lexemes: lexemesOf(document).map(inPlainLetters),
    told: toldOf(document),
  };
}

export const SETTINGS = {
  // Only a query that nothing fits goes through Meilisearch's own search, for what is spelled like it.
  searchableAttributes: ['name', 'told'],
  filterableAttributes: ['villageSlug', 'craftSlug', 'stars', 'starsUntil', 'inStock', 'price', 'priceBand', 'lexemes', 'form'],
  sortableAttributes: ['id', 'inStock', 'stars', 'sold', 'price', 'publishedAt'],
  // What is in stock stands first in every order, so sorting comes before relevance; ties go to the better known.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'stars:desc', 'sold:desc', 'publishedAt:desc'],
  typoTolerance: { enabled: true, disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  faceting: { maxValuesPerFacet: 2_000 },
  pagination: { maxTotalHits: 1_000_000 },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  searchCutoffMs: 1_000,
} satisfies Settings;
