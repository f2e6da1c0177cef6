/** Every number by which this database is locked: any will do, as long as no two of them are the same. */
export const ADVISORY_LOCKS = {
  /** One migration at a time. */
  migration: 711_001,
  /** Writers of an engine's search view, by product or of all of it. */
  searchOnPostgres: 711_002,
  searchOnMeilisearch: 711_005,
  /** One rebuild of the search view at a time. */
  searchRebuild: 711_003,
  /** One seed at a time. */
  seed: 711_004,
} as const;
