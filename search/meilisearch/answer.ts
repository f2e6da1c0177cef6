// A server's answer, checked: what stands between may answer 200 with anything, and a page must never be made of it.
import type { MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import type { ProductRecord } from './record.ts';

/** A record as it is read back: what it is found by stays there. */
export type ShownRecord = Omit<ProductRecord, 'lexemes'>;

export type Result = { hits: ShownRecord[]; totalHits: number; facetDistribution?: Record<string, Record<string, number>> };

const count = z.int().min(0);
const word = z.string().nullable();

const shape = {
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  villageSlug: z.string(),
  villageName: z.string(),
  craftSlug: z.string(),
  craftName: z.string(),
  artisanSlug: word,
  artisanName: word,
  workshop: z.string(),
  pictureId: word,
  pictureVersion: word,
  price: z.number(),
  priceTo: z.number(),
  priceBand: z.number(),
  stars: z.number().nullable(),
  starsUntil: z.number().nullable(),
  available: z.number(),
  inStock: z.number(),
  unit: z.string(),
  leadDays: z.number().nullable(),
  sold: z.number(),
  publishedAt: z.number(),
  told: z.string(),
  category: z.string(),
};
const record: z.ZodType<ShownRecord> = z.object(shape);

/** What is asked for of each record. */
export const SHOWN = Object.keys(shape);

const facets = z.record(z.string(), z.record(z.string(), count));
const total = { totalHits: count.optional(), estimatedTotalHits: count.optional() };
const whole = z.object({ hits: z.array(record), facetDistribution: facets.optional(), ...total });
/** Of a query that asks for some attributes only, which are there to be counted. */
const counted = z.object({ hits: z.array(z.looseObject({})), facetDistribution: facets.optional(), ...total });
const answer = z.object({ results: z.array(z.unknown()) });

/** The results of these queries, in their order; throws when the answer is none. */
export function readAnswer(body: unknown, queries: readonly MultiSearchQuery[]): Result[] {
  const { results } = answer.parse(body);
  if (results.length !== queries.length) throw new Error(`Meilisearch answered ${results.length} of ${queries.length} queries`);
  return queries.map((query, at) => {
    const { hits, totalHits, estimatedTotalHits, facetDistribution } = (query.attributesToRetrieve?.length === 1 ? counted : whole).parse(results[at]);
    const found = totalHits ?? estimatedTotalHits;
    if (found === undefined || (query.facets?.length && !facetDistribution)) throw new Error('Meilisearch answered without the counts that were asked for');
    return { hits: hits as ShownRecord[], totalHits: found, facetDistribution };
  });
}
