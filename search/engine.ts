// The one interface of search. Whoever asks does not know which engine answers.
import type { SortKey } from '#app/domain/catalogue/sorting.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import type { Attempt, SaidFilters } from './attempt.ts';
import type { Named, ProductDocument } from './document.ts';
import type { Understanding } from './understand.ts';

export type EngineName = 'postgres' | 'meilisearch';

/** With the filters that were chosen beside the words. */
export type CatalogueQuery = SaidFilters & {
  /** Null to list without a query. */
  understanding: Understanding | null;
  sort: SortKey;
  /** From 1. */
  page: number;
  pageSize: number;
  /** In Hà Nội: what stars are held against. */
  today: Day;
};

export type Hit = {
  id: string;
  slug: string;
  name: string;
  village: Named;
  craft: Named;
  category: string;
  artisan: Named | null;
  price: Dong;
  priceTo: Dong;
  /** Only while their certificate is in force. */
  stars: number | null;
  available: number;
  inStock: boolean;
  unit: string;
  leadDays: number | null;
  picture: { id: string; version: string } | null;
};

/** How many products each choice would leave, with the choices of its own group left out. */
export type Facets = {
  village: Record<string, number>;
  craft: Record<string, number>;
  stars: Record<string, number>;
  inStock: number;
};

export type SearchAnswer = {
  hits: Hit[];
  total: number;
  page: number;
  pageSize: number;
  facets: Facets;
  /** How many lie in each band of prices, under all filters but the price. */
  prices: number[];
  /** Of what finds very many, the total or the counts may be reckoned from a part, and rounded. */
  estimated: { total: boolean; counts: boolean };
  /** How the query was tried that found these; null without a query, or when nothing was found. */
  attempt: Attempt | null;
  /** True when nothing matched the words as they are and these are the nearest. */
  near: boolean;
  engine: EngineName;
};

export type SuggestQuery = { understanding: Understanding; today: Day; most: number };
export type Suggestions = { products: Hit[]; engine: EngineName };

/** Takes a batch of the whole catalogue; batches come in ascending order of id. */
export type WriteBatch = (documents: readonly ProductDocument[]) => Promise<void>;

/** Ids of products that an engine lacks, and of those that it holds otherwise than they are. */
export type Differences = { missing: string[]; stale: string[] };

/** What readers ask. */
export type SearchReader = {
  readonly name: EngineName;
  search(query: CatalogueQuery): Promise<SearchAnswer>;
  /** The first few that fit, without any counts: for a half-typed query, or beside other answers. */
  suggest(query: SuggestQuery): Promise<Suggestions>;
};

export type SearchEngine = SearchReader & {
  /** Writes documents, whole; kept when the promise is. Safe to repeat. */
  upsert(documents: readonly ProductDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Whether it holds the whole catalogue in the form that this release writes. */
  isBuilt(): Promise<boolean>;
  /**
   * Builds the whole view anew from what `fill` writes, with no moment of empty answers; what is upserted or removed
   * meanwhile is in it too. What `fill` does not write is gone afterwards.
   */
  rebuild(fill: (write: WriteBatch) => Promise<void>): Promise<void>;
  compare(documents: readonly ProductDocument[]): Promise<Differences>;
  /** The ids of all products that it holds, batch by batch. */
  held(): AsyncIterable<string[]>;
  /** How many of the counts that it keeps beside its products are wrong; puts them right when told to. */
  checkCounts(mend: boolean): Promise<number>;
  /** Sees to what grows uneven as the market changes; answers are right without it. Once a day is enough. */
  tidy(): Promise<void>;
};
