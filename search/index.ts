// Search, as the rest of the market sees it.
export { kindredAttempt, nearAttempt } from './attempts.ts';
export type { Attempt, SaidFilters } from './attempt.ts';
export { filtersInForce, NOTHING_SAID } from './attempt.ts';
export type { Named, ProductDocument } from './document.ts';
export type {
  CatalogueQuery,
  Differences,
  EngineName,
  Facets,
  Hit,
  SearchAnswer,
  SearchEngine,
  SearchReader,
  SuggestQuery,
  Suggestions,
  WriteBatch,
} from './engine.ts';
export type { FallbackEngine } from './fallback-engine.ts';
export { createFallbackEngine } from './fallback-engine.ts';
export type { CraftEntry, IntentEntry, Lexicon, NameSuggestions, SynonymEntry, VillageEntry } from './lexicon.ts';
export { compileLexicon, compileLexiconAside, suggestNames } from './lexicon.ts';
export { markParts } from './marks.ts';
export { createMeilisearchEngine } from './meilisearch/engine.ts';
export { MOST_RANKED } from './rank.ts';
export { createPostgresEngine, type RunStatement } from './postgres/engine.ts';
export type { PriceBand } from './price-bands.ts';
export { priceBand } from './price-bands.ts';
export { nearestQueries } from './query/nearest-queries.ts';
export type { Understanding, Understood } from './understand.ts';
export { LONGEST_QUERY, tidyQuery, understand } from './understand.ts';
export { readWords, type Word } from './words.ts';
