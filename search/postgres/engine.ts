// Search on the market's own database, always there: the truth's narrow copy in `search_product`.
import type { ProductDocument } from '../document.ts';
import type { CatalogueQuery, Facets, Hit, SearchAnswer, SearchEngine, SuggestQuery, Suggestions, WriteBatch } from '../engine.ts';
import { firstAnswer, type Tried } from '../first-answer.ts';
import { formOf } from '../form.ts';
import { PRICE_BANDS } from '../price-bands.ts';
import { rank, toldOf } from '../rank.ts';
import { readWords } from '../words.ts';
import { checkCounts, compareRows, hasForm, heldIds, keepForm } from './holdings.ts';
import { createRows, type Row, type RowRef } from './rows.ts';
import { type Asked, COUNTED_WHOLE, isRanked, matchingStatement, searchStatement, suggestStatement } from './statements.ts';
import { vectorOf } from './tsquery.ts';

/** Runs one statement and gives its rows; a pool's own method fits. */
export type RunStatement = (sql: string, values: unknown[]) => Promise<{ rows: unknown[] }>;

type AnswerRow = {
  /** A page in its order, or what is to be put in order for one: `id version` of each, with commas between. */
  page: string;
  total: number;
  village: Record<string, number>;
  craft: Record<string, number>;
  stars: Record<string, number>;
  inStock: number;
  prices: Record<string, number>;
  /** Which of these are reckoned from a part of the market. */
  estimated: Record<'total' | keyof Facets | 'prices', boolean>;
  matched: boolean;
};

const refsOf = (page: string): RowRef[] =>
  page === '' ? [] : page.split(',').map((ref) => {
    const [id, version] = ref.split(' ');
    return { id: id!, version: version! };
  });

const toHit = ({ id, slug, name, village, craft, category, artisan, price, priceTo, stars, available, inStock, unit, leadDays, picture }: Row): Hit =>
  ({ id, slug, name, village, craft, category, artisan, price, priceTo, stars, available, inStock, unit, leadDays, picture });

/** An estimate in two figures: more would say more than is known. */
const roughly = (n: number): number => Number(n.toPrecision(2));

type Options = {
  /** Runs the few statements of one search: one after the other on one connection, so that it waits for one only once. */
  together?: <T>(search: (run: RunStatement) => Promise<T>) => Promise<T>;
  /** Of a market larger than this, parts are counted where they say enough. */
  countedWhole?: number;
};

export function createPostgresEngine(run: RunStatement, { together = (search) => search(run), countedWhole = COUNTED_WHOLE }: Options = {}): SearchEngine {
  const rowsOf = createRows();

  async function ask(read: RunStatement, query: CatalogueQuery, asked: Asked): Promise<Tried> {
    const answer = async (whole: boolean) => {
      const { sql, values } = searchStatement(query, asked, { whole, countedWhole });
      const row = (await read(sql, values)).rows[0] as AnswerRow;
      return { row, refs: refsOf(row.page) };
    };
    const { pageSize, sort } = query;
    const passed = (query.page - 1) * pageSize;
    let { row, refs } = await answer(false);
    // Rare words may stand only behind all the goods that were passed in this order.
    if (row.estimated.total && sort !== 'relevance' && refs.length < Math.min(pageSize, row.total - passed)) ({ row, refs } = await answer(true));
    const found = await rowsOf(read, refs, query.today);
    const hits = isRanked(query, asked) ? rank(found, asked.attempt, query.understanding!).slice(passed, passed + pageSize) : found;
    const { estimated } = row;
    const told = (n: number, isEstimated: boolean): number => (isEstimated ? roughly(n) : n);
    const each = (facet: 'village' | 'craft' | 'stars') => Object.fromEntries(Object.entries(row[facet]).map(([value, n]) => [value, told(n, estimated[facet])]));
    return {
      answer: {
        hits: hits.map(toHit),
        total: told(row.total, estimated.total),
        page: query.page,
        pageSize,
        facets: { village: each('village'), craft: each('craft'), stars: each('stars'), inStock: told(row.inStock, estimated.inStock) },
        prices: Array.from({ length: PRICE_BANDS }, (_, band) => told(row.prices[band] ?? 0, estimated.prices)),
        estimated: { total: estimated.total, counts: estimated.village || estimated.craft || estimated.stars || estimated.inStock || estimated.prices },
        engine: 'postgres',
      },
      matched: row.matched,
    };
  }

  function search(query: CatalogueQuery): Promise<SearchAnswer> {
    const { understanding } = query;
    return together(async (read) => {
      if (!understanding) return { ...(await ask(read, query, null)).answer, attempt: null, near: false };
      return firstAnswer(understanding, {
        attempt: (attempt) => ask(read, query, { attempt }),
        async firstMatching(attempts) {
          const { sql, values } = matchingStatement(attempts, query.today);
          return (await read(sql, values)).rows.findIndex((row) => (row as { matched: boolean }).matched);
        },
        guess: () => ask(read, query, { like: understanding.words }),
      });
    });
  }

  function suggest({ understanding, today, most }: SuggestQuery): Promise<Suggestions> {
    return together(async (read) => {
      for (const attempt of understanding.attempts) {
        const { sql, values } = suggestStatement(attempt, today);
        const refs = (await read(sql, values)).rows as RowRef[];
        if (refs.length > 0) return { products: rank(await rowsOf(read, refs, today), attempt, understanding).slice(0, most).map(toHit), engine: 'postgres' };
      }
      return { products: [], engine: 'postgres' };
    });
  }

  async function upsert(documents: readonly ProductDocument[]): Promise<void> {
    if (documents.length > 0) await run(UPSERT, [JSON.stringify(documents.map(toRow))]);
  }

  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await run('delete from search_product where product_id = any($1::uuid[])', [ids]);
  }

  async function tidy(): Promise<void> {
    await run('call search_divide()', []);
  }

  async function rebuild(fill: (write: WriteBatch) => Promise<void>): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    // Batches come in order of id: what lies between two of them and was not written is gone from the catalogue.
    await fill(async (documents) => {
      const last = documents.at(-1)?.id;
      if (!last) return;
      await upsert(documents);
      await run('delete from search_product where product_id > $1::uuid and product_id <= $2::uuid and product_id <> all($3::uuid[])', [
        after,
        last,
        documents.map(({ id }) => id),
      ]);
      after = last;
    });
    await run('delete from search_product where product_id > $1::uuid', [after]);
    await tidy();
    // Without it the counts would read the table and not only their index.
    await run('vacuum (analyze) search_product', []);
    await keepForm(run, FORM);
  }

  return {
    name: 'postgres',
    search,
    suggest,
    upsert,
    remove,
    isBuilt: () => hasForm(run, FORM),
    rebuild,
    compare: (documents) => compareRows(run, names, { from: OFFERED, values: OFFERED_VALUES }, documents.map(toRow)),
    held: () => heldIds(run),
    checkCounts: (mend) => checkCounts(run, mend),
    tidy,
  };
}

const COLUMNS = {
  product_id: 'uuid',
  slug: 'text',
  name: 'text',
  village_slug: 'text',
  village_name: 'text',
  craft_slug: 'text',
  craft_name: 'text',
  artisan_slug: 'text',
  artisan_name: 'text',
  workshop_slug: 'text',
  category: 'text',
  picture_id: 'uuid',
  picture_version: 'text',
  price: 'bigint',
  price_to: 'bigint',
  stars: 'smallint',
  stars_until: 'date',
  available: 'int',
  in_stock: 'boolean',
  unit: 'text',
  lead_days: 'int',
  sold: 'int',
  published_at: 'timestamptz',
  folded: 'text',
  told: 'text',
  tsv: 'tsvector',
} as const;

type Written = Record<keyof typeof COLUMNS, unknown>;

const toRow = (document: ProductDocument): Written => ({
  product_id: document.id,
  slug: document.slug,
  name: document.name,
  village_slug: document.village.slug,
  village_name: document.village.name,
  craft_slug: document.craft.slug,
  craft_name: document.craft.name,
  artisan_slug: document.artisan?.slug,
  artisan_name: document.artisan?.name,
  workshop_slug: document.workshop,
  category: document.category,
  picture_id: document.picture?.id,
  picture_version: document.picture?.version,
  price: document.price,
  price_to: document.priceTo,
  stars: document.stars,
  stars_until: document.starsUntil,
  available: document.available,
  in_stock: document.available > 0,
  unit: document.unit,
  lead_days: document.leadDays,
  sold: document.sold,
  published_at: document.publishedAt,
  folded: [document.name, document.village.name, document.craft.name].flatMap((text) => readWords(text)).map(({ folded }) => folded).join(' '),
  told: toldOf(document),
  tsv: vectorOf(document),
});

const names = Object.keys(COLUMNS);
const listed = (prefix: string) => names.map((name) => `${prefix}.${name}`).join(', ');

const OFFERED = `jsonb_to_recordset($1::jsonb) as d(${Object.entries(COLUMNS).map(([name, type]) => `${name} ${type === 'tsvector' ? 'text' : type}`).join(', ')})`;
const OFFERED_VALUES = names.map((name) => (name === 'tsv' ? 'd.tsv::tsvector' : `d.${name}`)).join(', ');
// A view that was built before there were tiers is built anew, which divides it.
const FORM = formOf(toRow, { COLUMNS, divided: true });

// A row that would not change is left alone: a rebuild of an up-to-date view writes nothing.
const UPSERT = `insert into search_product (${names.join(', ')})
select ${OFFERED_VALUES}
from ${OFFERED} order by d.product_id
on conflict (product_id) do update set ${names.slice(1).map((name) => `${name} = excluded.${name}`).join(', ')}, indexed_at = now()
where (${listed('search_product')}) is distinct from (${listed('excluded')})`;
