// Search on Meilisearch, through its official client. Every write is a task there: it is kept when the task says so.
import { type EnqueuedTask, type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError, type MultiSearchQuery, type Task } from 'meilisearch';
import { type SortKey, sortFields } from '#app/domain/catalogue/sorting.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import { type Attempt, filtersInForce, NOTHING_SAID, type SaidFilters, wishOfAttempt } from '../attempt.ts';
import type { ProductDocument } from '../document.ts';
import type { CatalogueQuery, Hit, SearchAnswer, SearchEngine, SuggestQuery, Suggestions, WriteBatch } from '../engine.ts';
import { firstAnswer, type Tried } from '../first-answer.ts';
import { PRICE_BANDS } from '../price-bands.ts';
import { type Candidate, isOrderedByFit, isPastRanked, MOST_RANKED, MOST_SUGGESTED, rank } from '../rank.ts';
import type { Word } from '../words.ts';
import { readAnswer, type Result, type ShownRecord, SHOWN } from './answer.ts';
import { anyOf, atLeast, atMost, fitting } from './filter.ts';
import { compareRecords, heldIds, isOfThisForm } from './holdings.ts';
import { type KeptRecord, keptRecord } from './kept-record.ts';
import { dayNumber, SETTINGS } from './record.ts';

export type MeilisearchOptions = {
  host: string;
  apiKey?: string;
  /** How long a reader waits. */
  timeoutMs?: number;
  /** The name of the index. */
  index?: string;
};

type Group = 'villageSlug' | 'craftSlug' | 'stars' | 'inStock' | 'price';

const WRITE_TIMEOUT_MS = 10_000;
const TASK_WAIT = { timeout: 10_000, interval: 50 };
// A whole catalogue is indexed in minutes, not seconds.
const REBUILD_WAIT = { timeout: 3_600_000, interval: 250 };

async function settled(task: EnqueuedTaskPromise, wait = TASK_WAIT): Promise<void> {
  succeeded(await task.waitTask(wait));
}

function succeeded(task: Task): void {
  if (task.status !== 'succeeded') throw new Error(`Meilisearch task ${task.uid} (${task.type}) ${task.status}: ${task.error?.message ?? 'no reason given'}`);
}

const isMissing = (error: unknown): boolean => error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';

export function createMeilisearchEngine({ host, apiKey, timeoutMs = 1_500, index = 'products' }: MeilisearchOptions): SearchEngine {
  const reader = new Meilisearch({ host, apiKey, timeout: timeoutMs });
  const writer = new Meilisearch({ host, apiKey, timeout: WRITE_TIMEOUT_MS });
  const next = `${index}_next`;

  async function exists(uid: string): Promise<boolean> {
    try {
      await writer.getRawIndex(uid);
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async function ask(queries: MultiSearchQuery[]): Promise<Result[]> {
    return readAnswer(await reader.multiSearch({ queries }), queries);
  }

  async function search(query: CatalogueQuery): Promise<SearchAnswer> {
    const { understanding } = query;
    if (!understanding) return { ...(await searchOnce(query, null)).answer, attempt: null, near: false };
    return firstAnswer(understanding, {
      attempt: (attempt) => searchOnce(query, attempt),
      async firstMatching(attempts) {
        const counted = await ask(attempts.map((attempt) => ({ indexUid: index, filter: filterOf(attempt, query.today), hitsPerPage: 1, page: 1, attributesToRetrieve: ['id'] })));
        return counted.findIndex(({ totalHits }) => totalHits > 0);
      },
      guess: () => guess(query, understanding.words),
    });
  }

  /** By likeness of spelling: all of the words, or as many as something has. */
  async function guess(query: CatalogueQuery, words: readonly Word[]): Promise<Tried> {
    const q = words.map(({ folded }) => folded).join(' ');
    if (q === '') return { answer: emptyAnswer(query), matched: false };
    const all = await searchOnce(query, null, { q, matchingStrategy: 'all' });
    return all.matched ? all : searchOnce(query, null, { q, matchingStrategy: 'last' });
  }

  async function searchOnce(query: CatalogueQuery, attempt: Attempt | null, likeness?: { q: string; matchingStrategy: 'all' | 'last' }): Promise<Tried> {
    const said = attempt?.said ?? NOTHING_SAID;
    const wish = attempt && wishOfAttempt(attempt);
    const strict = attempt && wishOfAttempt(attempt, true);
    const byWords = wish ? [fitting(wish)] : [];
    const filters = groupFilters(filtersInForce(query, said), query.today);
    const held = (without?: Group): string[] => [...byWords, ...Object.entries(filters).flatMap(([group, filter]) => (filter && group !== without ? [filter] : []))];
    const inForce = `starsUntil >= ${dayNumber(query.today)}`;
    const asked = { indexUid: index, ...likeness, locales: ['vie' as const], attributesToRetrieve: SHOWN };
    const counting = (facet: string, filter: string[]): MultiSearchQuery => ({ ...asked, filter, facets: [facet], hitsPerPage: 0, page: 1, attributesToRetrieve: ['id'] });

    const open = (['villageSlug', 'craftSlug', 'inStock'] as const).filter((group) => !filters[group]);
    const closed = (['villageSlug', 'craftSlug', 'inStock'] as const).filter((group) => filters[group]);
    const ranked = wish !== null && isOrderedByFit(query);
    const slice = ranked ? { page: 1, hitsPerPage: MOST_RANKED } : { page: query.page, hitsPerPage: query.pageSize };
    const facets = filters.price ? open : [...open, 'priceBand'];
    const sort = sortRules(query.sort, likeness !== undefined);
    const queries: MultiSearchQuery[] = [
      { ...asked, filter: held(), facets, sort, ...slice },
      // Stars that ran out are still in the index: they are counted only behind this filter.
      counting('stars', [...held('stars'), inForce]),
      ...closed.map((group) => counting(group, held(group))),
      ...(filters.price ? [counting('priceBand', held('price'))] : []),
      // What is spelled so in its name is ranked even where the better known fill the candidates.
      ...(ranked && strict ? [{ ...asked, filter: [...held(), fitting(strict)], sort, ...slice }] : []),
      { ...asked, filter: [...byWords, ...saidFilters(said, query.today)], hitsPerPage: 1, page: 1, attributesToRetrieve: ['id'] },
    ];
    const results = await ask(queries);
    const [page] = results;
    const counts = Object.assign({}, ...results.map((result) => result.facetDistribution ?? {})) as Record<string, Record<string, number>>;
    const spelledSo = ranked && strict ? results.at(-2)!.hits : [];
    const hits = ranked ? inOrder([...spelledSo, ...page!.hits], attempt!, query) : wish !== null && isPastRanked(query) ? [] : page!.hits;
    return {
      answer: {
        hits: hits.map((record) => toHit(record, query)),
        total: page!.totalHits,
        page: query.page,
        pageSize: query.pageSize,
        facets: { village: counts.villageSlug ?? {}, craft: counts.craftSlug ?? {}, stars: counts.stars ?? {}, inStock: counts.inStock?.['1'] ?? 0 },
        prices: Array.from({ length: PRICE_BANDS }, (_, band) => counts.priceBand?.[band] ?? 0),
        estimated: { total: false, counts: false },
        engine: 'meilisearch',
      },
      matched: results.at(-1)!.totalHits > 0,
    };
  }

  async function suggest({ understanding, today, most }: SuggestQuery): Promise<Suggestions> {
    for (const attempt of understanding.attempts) {
      const strict = wishOfAttempt(attempt, true);
      const asked = { indexUid: index, sort: sortRules('relevance', false), limit: MOST_SUGGESTED, attributesToRetrieve: SHOWN };
      const filter = filterOf(attempt, today);
      const found = await ask([...(strict ? [{ ...asked, filter: [...filter, fitting(strict)] }] : []), { ...asked, filter }]);
      const hits = eachOnce(found.flatMap((page) => page.hits));
      if (hits.length === 0) continue;
      const records = rank(hits.map((record) => candidateOf(record, today)), attempt, understanding).slice(0, most);
      return { products: records.map(({ record }) => toHit(record, { today })), engine: 'meilisearch' };
    }
    return { products: [], engine: 'meilisearch' };
  }

  /** Waits until it is gone: documents sent to an index that is only about to go would make it again. */
  async function drop(uid: string): Promise<void> {
    if (await exists(uid)) await settled(writer.deleteIndex(uid), REBUILD_WAIT);
  }

  /**
   * Writes to the index, and while it is being built anew to the new one too. Never to one that is missing: a single
   * product in an index of its own would be the whole market. The new one goes first: should they change places
   * between the two writes, the second one meets it again.
   */
  async function write(send: (uid: string) => EnqueuedTaskPromise): Promise<void> {
    for (const uid of [next, index]) if (await exists(uid)) await settled(send(uid));
  }

  async function upsert(documents: readonly ProductDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const records = documents.map(keptRecord);
    await write((uid) => writer.index<KeptRecord>(uid).addDocuments(records, { primaryKey: 'id' }));
  }

  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await write((uid) => writer.index(uid).deleteDocuments([...ids]));
  }

  async function isBuilt(): Promise<boolean> {
    return (await exists(index)) && (await hasSettings(writer, index)) && isOfThisForm(writer.index(index));
  }

  async function rebuild(fill: (write: WriteBatch) => Promise<void>): Promise<void> {
    // One that an interrupted rebuild left behind holds old documents.
    await drop(next);
    await settled(writer.createIndex(next, { primaryKey: 'id' }), REBUILD_WAIT);
    // Before any document: changing them later would index everything again.
    await settled(writer.index(next).updateSettings(SETTINGS), REBUILD_WAIT);
    const tasks: EnqueuedTask[] = [];
    try {
      // Tasks are done in the order they come: a batch read before a write and sent after it cannot happen, because
      // whoever fills holds writers off while a batch is read and sent.
      await fill(async (documents) => {
        if (documents.length === 0) return;
        tasks.push(await writer.index<KeptRecord>(next).addDocuments(documents.map(keptRecord), { primaryKey: 'id' }));
        // Two at most are in the queue: what changes meanwhile must not wait there behind a whole catalogue.
        const earlier = tasks.length > 1 ? tasks.shift() : undefined;
        if (earlier) succeeded(await writer.tasks.waitForTask(earlier, REBUILD_WAIT));
      });
      for (const task of tasks) succeeded(await writer.tasks.waitForTask(task, REBUILD_WAIT));
      // The first build has nothing to change places with: it takes the name.
      await settled(writer.swapIndexes([{ indexes: [next, index], rename: !(await exists(index)) }]), REBUILD_WAIT);
    } finally {
      await drop(next);
    }
  }

  return {
    name: 'meilisearch',
    search,
    suggest,
    upsert,
    remove,
    isBuilt,
    rebuild,
    compare: (documents) => compareRecords(writer.index(index), documents),
    held: () => heldIds(writer.index(index)),
    // It counts when it is asked.
    checkCounts: async () => 0,
    tidy: async () => {},
  };
}

/** An index that an older release built has other settings. */
async function hasSettings(client: Meilisearch, uid: string): Promise<boolean> {
  const current = (await client.index(uid).getSettings()) as Record<string, unknown>;
  return Object.entries(SETTINGS).every(([name, value]) => agrees(current[name], value));
}

/** Whether what the server says holds all that we say; it fills in its own defaults. */
function agrees(said: unknown, ours: unknown): boolean {
  if (Array.isArray(ours)) return Array.isArray(said) && said.length === ours.length && ours.every((value) => said.some((other) => agrees(other, value)));
  if (typeof ours === 'object' && ours !== null) {
    return typeof said === 'object' && said !== null && Object.entries(ours).every(([name, value]) => agrees((said as Record<string, unknown>)[name], value));
  }
  return said === ours;
}

type Filters = Record<Group, string | null>;

function groupFilters({ villages, crafts, stars, priceFrom, priceTo, inStock }: SaidFilters, today: Day): Filters {
  const starred = anyOf('stars', stars);
  return {
    villageSlug: anyOf('villageSlug', villages),
    craftSlug: anyOf('craftSlug', crafts),
    stars: starred && `${starred} AND starsUntil >= ${dayNumber(today)}`,
    inStock: inStock ? 'inStock = 1' : null,
    price: [atLeast('price', priceFrom), atMost('price', priceTo)].filter((part) => part !== null).join(' AND ') || null,
  };
}

/** What an attempt finds, without what was chosen beside it. */
function filterOf(attempt: Attempt, today: Day): string[] {
  const wish = wishOfAttempt(attempt);
  return [...(wish ? [fitting(wish)] : []), ...saidFilters(attempt.said, today)];
}

const saidFilters = (said: SaidFilters, today: Day): string[] => Object.values(groupFilters(said, today)).filter((filter) => filter !== null);

/** For likeness of spelling, what comes after it is left to the ranking rules. */
function sortRules(key: SortKey, byLikeness: boolean): string[] {
  const fields = sortFields(key);
  const upTo = byLikeness ? fields.findIndex(({ field }) => field === 'relevance') : -1;
  return (upTo === -1 ? fields : fields.slice(0, upTo)).filter(({ field }) => field !== 'relevance').map(({ field, direction }) => `${field}:${direction}`);
}

const candidateOf = (record: ShownRecord, today: Day): Candidate & { record: ShownRecord } => ({
  id: record.id,
  told: record.told,
  villageSlug: record.villageSlug,
  craftSlug: record.craftSlug,
  workshop: record.workshop,
  inStock: record.inStock === 1,
  stars: liveStars(record, dayNumber(today)),
  sold: record.sold,
  publishedAt: record.publishedAt * 1000,
  record,
});

const eachOnce = (records: readonly ShownRecord[]): ShownRecord[] => [...new Map(records.map((record) => [record.id, record])).values()];

/** One page of what may be on it, each once, in the order that all engines share. */
function inOrder(found: readonly ShownRecord[], attempt: Attempt, { understanding, page, pageSize, today }: CatalogueQuery): ShownRecord[] {
  const records = eachOnce(found).toSorted((a, b) => b.inStock - a.inStock).slice(0, MOST_RANKED);
  return rank(records.map((record) => candidateOf(record, today)), attempt, understanding!).slice((page - 1) * pageSize, page * pageSize).map(({ record }) => record);
}

const liveStars = (record: ShownRecord, today: number): number | null => (record.starsUntil !== null && record.starsUntil >= today ? record.stars : null);

const pictureOf = ({ pictureId, pictureVersion }: ShownRecord) => (pictureId && pictureVersion ? { id: pictureId, version: pictureVersion } : null);

const toHit = (record: ShownRecord, { today }: { today: Day }): Hit => ({
  id: record.id,
  slug: record.slug,
  name: record.name,
  village: { slug: record.villageSlug, name: record.villageName },
  craft: { slug: record.craftSlug, name: record.craftName },
  category: record.category,
  artisan: record.artisanSlug && record.artisanName ? { slug: record.artisanSlug, name: record.artisanName } : null,
  price: record.price,
  priceTo: record.priceTo,
  stars: liveStars(record, dayNumber(today)),
  available: record.available,
  inStock: record.inStock === 1,
  unit: record.unit,
  leadDays: record.leadDays,
  picture: pictureOf(record),
});

const emptyAnswer = ({ page, pageSize }: CatalogueQuery): Tried['answer'] => ({
  hits: [],
  total: 0,
  page,
  pageSize,
  facets: { village: {}, craft: {}, stars: {}, inStock: 0 },
  prices: Array.from({ length: PRICE_BANDS }, () => 0),
  estimated: { total: false, counts: false },
  engine: 'meilisearch',
});
