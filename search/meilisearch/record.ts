// A product as Meilisearch keeps it, and the settings of its index. Meilisearch folds marks away by itself and cannot
// tell `lụa` from `lúa`: the spelling stands in an attribute of its own, in plain letters and digits.
import type { Settings } from 'meilisearch';
import type { Day } from '#app/domain/time/hanoi.ts';
import type { ProductDocument } from '../document.ts';
import { bandOf } from '../price-bands.ts';
import { VNI_MARKS } from '../vni.ts';
import { readWords, type Word } from '../words.ts';

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
  kinds: string;
  making: string;
  /** Every word, folded: what a query without typing mistakes is held to. */
  words: string[];
  /** The words that have marks, as `spellingCode` writes them. */
  spelling: string;
};

const DIGIT = new Map<string, string>(Object.entries(VNI_MARKS).map(([digit, mark]) => [mark, digit]));

/** A word with its marks as digits, as VNI types them: `lụa` is `lu5a`. Null for a word without marks. */
export function spellingCode({ marked }: Word): string | null {
  return marked && marked.replace(/đ/g, 'd9').normalize('NFD').replace(/[\u0300-\u036f]/g, (mark) => DIGIT.get(mark) ?? '');
}

export const spellingCodes = (words: readonly Word[]): string[] => [...new Set(words.map(spellingCode).filter((code) => code !== null))];

export const dayNumber = (day: Day): number => Number(day.replaceAll('-', ''));

export function toRecord(document: ProductDocument): ProductRecord {
  const words = [document.name, ...document.kinds, ...document.making].flatMap((text) => readWords(text));
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
    kinds: document.kinds.join(' . '),
    making: document.making.join(' . '),
    words: [...new Set(words.map(({ folded }) => folded))],
    spelling: spellingCodes(words).join(' '),
  };
}

export const SETTINGS = {
  searchableAttributes: ['name', 'kinds', 'making', 'spelling'],
  filterableAttributes: ['villageSlug', 'craftSlug', 'stars', 'starsUntil', 'inStock', 'price', 'priceBand', 'words'],
  sortableAttributes: ['id', 'inStock', 'stars', 'sold', 'price', 'publishedAt'],
  // What is in stock stands first in every order, so sorting comes before relevance; ties go to the better known.
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'stars:desc', 'sold:desc', 'publishedAt:desc'],
  typoTolerance: { enabled: true, disableOnAttributes: ['spelling'], disableOnNumbers: true, minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 } },
  faceting: { maxValuesPerFacet: 2_000 },
  pagination: { maxTotalHits: 1_000_000 },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  searchCutoffMs: 1_000,
} satisfies Settings;
