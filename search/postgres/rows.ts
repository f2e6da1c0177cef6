// Rows of the view as answers and their order need them, kept by their version: the best known goods are in most answers,
// and to read them takes longer than to find them.
import type { Hit } from '../engine.ts';
import type { Candidate } from '../rank.ts';
import type { RunStatement } from './engine.ts';

/** A row, and which version of it was found. */
export type RowRef = { id: string; version: string };
/** A product as it is shown and put in order. */
export type Row = Hit & Candidate;

/** Some kilobytes each. */
const MOST_KEPT = 10_000;

const READ = `select product_id as id, xmin::text as version, slug, name, village_slug as "villageSlug", village_name as "villageName",
  craft_slug as "craftSlug", craft_name as "craftName", category, artisan_slug as "artisanSlug", artisan_name as "artisanName",
  picture_id as "pictureId", picture_version as "pictureVersion", price::float8 as price, price_to::float8 as "priceTo", stars, to_char(stars_until, 'YYYY-MM-DD') as "starsUntil", available,
  in_stock as "inStock", unit, lead_days as "leadDays", told, workshop_slug as workshop, sold, extract(epoch from published_at)::float8 * 1000 as "publishedAt"
from search_product where product_id = any($1::uuid[])`;

type Read = Omit<Row, 'village' | 'craft' | 'artisan' | 'picture'> & {
  version: string;
  villageName: string;
  craftName: string;
  artisanSlug: string | null;
  artisanName: string | null;
  pictureId: string | null;
  pictureVersion: string | null;
  starsUntil: string | null;
};

type Kept = { version: string; starsUntil: string | null; row: Row };

function toKept({ version, villageName, craftName, artisanSlug, artisanName, pictureId, pictureVersion, starsUntil, ...own }: Read): Kept {
  const row = {
    ...own,
    village: { slug: own.villageSlug, name: villageName },
    craft: { slug: own.craftSlug, name: craftName },
    artisan: artisanSlug && artisanName ? { slug: artisanSlug, name: artisanName } : null,
    picture: pictureId && pictureVersion ? { id: pictureId, version: pictureVersion } : null,
  };
  return { version, starsUntil, row };
}

/**
 * Reads rows that were found, in their order, stars as they are in force `today`. One that changed in between is shown as
 * it is now, one that was taken off the market is passed over.
 */
export type ReadRows = (run: RunStatement, refs: readonly RowRef[], today: string) => Promise<Row[]>;

export function createRows(): ReadRows {
  // What was shown last stands last: the first are let go.
  const kept = new Map<string, Kept>();
  const keep = (id: string, row: Kept) => {
    kept.delete(id);
    kept.set(id, row);
  };
  return async (run, refs, today) => {
    const missing = refs.filter(({ id, version }) => kept.get(id)?.version !== version).map(({ id }) => id);
    const read = new Map(missing.length === 0 ? [] : ((await run(READ, [missing])).rows as Read[]).map((row) => [row.id, toKept(row)]));
    const rows = refs.flatMap(({ id, version }) => {
      // Another reader may have kept another version meanwhile, or let this one go.
      const known = kept.get(id);
      const one = known?.version === version ? known : read.get(id);
      if (!one) return [];
      keep(id, one);
      return [one.starsUntil !== null && one.starsUntil >= today ? one.row : { ...one.row, stars: null }];
    });
    for (const id of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(id);
    }
    return rows;
  };
}
