// The statements of the PostgreSQL engine. A list page, its total and all its counts are one statement. Without words
// the counts come from `search_count`, which is as small as the market has villages; with words from the rows that match.
import { sortFields, type SortField } from '#app/domain/catalogue/sorting.ts';
import { type Attempt, filtersInForce, NOTHING_SAID, type SaidFilters, wishOfAttempt } from '../attempt.ts';
import type { CatalogueQuery } from '../engine.ts';
import { coverPrices } from '../price-bands.ts';
import { MOST_RANKED } from '../rank.ts';
import type { Word } from '../words.ts';
import { queryOf } from './tsquery.ts';

export type Statement = { sql: string; values: unknown[] };

/** What chooses rows before any filter: an attempt at a query, likeness to its words, or nothing. */
export type Asked = { attempt: Attempt } | { like: readonly Word[] } | null;

/** What a shopper can choose, apart from the price: each group's counts leave its own choice out. */
type Group = 'village' | 'craft' | 'stars' | 'stock';
type Add = (value: unknown, type: string) => string;

/** Collects values and gives each its `$n`. */
function parameters(): { values: unknown[]; add: Add } {
  const values: unknown[] = [];
  return { values, add: (value, type) => `$${values.push(value)}::${type}` };
}

const where = (conditions: readonly string[]): string => (conditions.length > 0 ? `where ${conditions.join(' and ')}` : '');

const HIT = `p.product_id as id, p.slug, p.name, p.village_slug as "villageSlug", p.village_name as "villageName",
  p.craft_slug as "craftSlug", p.craft_name as "craftName", p.category, p.artisan_slug as "artisanSlug", p.artisan_name as "artisanName",
  p.picture_id as "pictureId", p.picture_version as "pictureVersion", p.price, p.price_to as "priceTo", p.available,
  p.in_stock as "inStock", p.unit, p.lead_days as "leadDays"`;

const CANDIDATE = `p.product_id as id, p.told, p.village_slug as "villageSlug", p.craft_slug as "craftSlug", p.workshop_slug as workshop,
  p.in_stock as "inStock", p.sold, extract(epoch from p.published_at)::float8 * 1000 as "publishedAt"`;

const STARS_IN_FORCE = (today: string) => `case when stars_until >= ${today} then stars end`;

/** Whether a page of it is put in order by what fits best. */
export function isRanked(query: CatalogueQuery, asked: Asked): boolean {
  return asked !== null && 'attempt' in asked && wishOfAttempt(asked.attempt) !== null && query.sort === 'relevance' && (query.page - 1) * query.pageSize < MOST_RANKED;
}

/** A page with its total and counts; where it is ranked, the candidates for it instead of the hits. */
export function searchStatement(query: CatalogueQuery, asked: Asked): Statement {
  const { values, add } = parameters();
  const today = add(query.today, 'date');
  const live = STARS_IN_FORCE(today);
  const matched = matchedRows(asked, live, add);
  const filters = filtersInForce(query, asked && 'attempt' in asked ? asked.attempt.said : NOTHING_SAID);
  const groups = groupConditions(filters, add);
  const prices = priceConditions(filters, add);
  const held = (without?: Group): string[] => Object.entries(groups).flatMap(([group, condition]) => (group === without ? [] : [condition]));
  const counts = (group: Group, column: string): string => `(select coalesce(json_object_agg(value, n), '{}') from (
    select ${column} as value, sum(priced)::int as n from tally ${where([...held(group), `${column} is not null`])} group by 1 having sum(priced) > 0) counted)`;

  // Recorded stars are not yet stars in force; in a matched row they are.
  const inForce = !matched && groups.stars ? [`stars_until >= ${today}`] : [];
  const rows = { source: matched ? 'matched' : 'search_product', chosen: where([...held(), ...inForce, ...prices]), stars: matched ? 'stars' : live };
  const ranked = isRanked(query, asked);
  const listed = ranked
    ? `(select coalesce(json_agg(candidate), '[]') from (select ${CANDIDATE}, ${STARS_IN_FORCE(today)} as stars from page join search_product p using (product_id)) candidate) as candidates`
    : `(select coalesce(json_agg(hit order by place), '[]') from (select ${HIT}, ${STARS_IN_FORCE(today)} as stars, page.place from page join search_product p using (product_id)) hit) as hits`;
  const sql = `with ${matched ? `matched as materialized (${matched}),` : ''}
tally as materialized (
  ${matched ? matchedCounts(prices) : keptCounts(filters, today, live, add)}
),
page as (${ranked ? candidates(rows.chosen) : plainPage(query, rows, add)})
select
  ${listed},
  (select coalesce(sum(priced), 0)::int from tally ${where(held())}) as total,
  ${counts('village', 'village_slug')} as village,
  ${counts('craft', 'craft_slug')} as craft,
  ${counts('stars', 'stars')} as stars,
  (select coalesce(sum(priced), 0)::int from tally ${where([...held('stock'), 'in_stock'])}) as "inStock",
  (select coalesce(json_object_agg(price_band, n), '{}') from (
    select price_band, sum(n)::int as n from tally ${where(held())} group by 1) banded) as prices,
  ${matchedAtAll(asked, rows.source, rows.stars, add)} as matched`;
  return { sql, values };
}

/** Whether the words and the filters among them find anything, whatever was chosen beside. */
function matchedAtAll(asked: Asked, source: string, stars: string, add: Add): string {
  if (!asked) return 'true';
  const said = 'attempt' in asked ? asked.attempt.said : NOTHING_SAID;
  const { stars: starred, ...groups } = groupConditions(said, add);
  const conditions = [...Object.values(groups), ...(starred ? [starred.replace(/^stars/, `(${stars})`)] : []), ...priceConditions(said, add)];
  return `exists (select from ${source} ${where(conditions)})`;
}

function groupConditions({ villages, crafts, stars, inStock }: SaidFilters, add: Add): Partial<Record<Group, string>> {
  return {
    ...(villages.length > 0 && { village: `village_slug = any(${add(villages, 'text[]')})` }),
    ...(crafts.length > 0 && { craft: `craft_slug = any(${add(crafts, 'text[]')})` }),
    ...(stars.length > 0 && { stars: `stars = any(${add(stars, 'smallint[]')})` }),
    ...(inStock && { stock: 'in_stock' }),
  };
}

function priceConditions({ priceFrom, priceTo }: SaidFilters, add: Add): string[] {
  return [
    ...(priceFrom === null ? [] : [`price >= ${add(priceFrom, 'bigint')}`]),
    ...(priceTo === null ? [] : [`price <= ${add(priceTo, 'bigint')}`]),
  ];
}

// In both, `n` counts all prices and `priced` those asked for.
function matchedCounts(prices: readonly string[]): string {
  const priced = prices.length > 0 ? ` filter (where ${prices.join(' and ')})` : '';
  return `select village_slug, craft_slug, stars, in_stock, search_price_band(price) as price_band, count(*)::int as n, count(*)${priced}::int as priced
  from matched group by 1, 2, 3, 4, 5`;
}

/**
 * The counts that are kept, put right for today: products whose stars have run out since move to those without, and
 * where a price asked for cuts a band in two, its products are counted one by one.
 */
function keptCounts({ priceFrom, priceTo }: SaidFilters, today: string, live: string, add: Add): string {
  const asked = priceFrom !== null || priceTo !== null;
  const cover = coverPrices(priceFrom, priceTo);
  const inBand = asked ? `(band = any(${add(cover.whole, 'smallint[]')}))::int` : '1';
  const edges = cover.edges.map(({ from, to }) => `price between ${add(from, 'bigint')} and ${add(to, 'bigint')}`);
  return [
    `select village_slug, craft_slug, nullif(stars, 0) as stars, in_stock, band as price_band, products as n, products * ${inBand} as priced
    from (select *, price_band as band from search_count where products <> 0) kept`,
    `select village_slug, craft_slug, moved.stars, in_stock, band, moved.n, moved.n * ${inBand}
    from (select *, search_price_band(price) as band from search_product where stars_until < ${today}) expired
    cross join lateral (values (expired.stars, -1), (null, 1)) as moved (stars, n)`,
    ...edges.map((edge) => `select village_slug, craft_slug, ${live}, in_stock, search_price_band(price), 0, 1 from search_product where ${edge}`),
  ].join('\n    union all ');
}

/** The rows that the words choose, before any filter; null when no words choose. `fit` is what matters before the better known. */
function matchedRows(asked: Asked, live: string, add: Add): string | null {
  if (!asked) return null;
  const columns = `product_id, village_slug, craft_slug, in_stock, price, sold, published_at, ${live} as stars`;
  if ('like' in asked) {
    if (asked.like.length === 0) return `select ${columns}, 0 as fit from search_product where false`;
    const line = add(asked.like.map(({ folded }) => folded).join(' '), 'text');
    return `select ${columns}, (word_similarity(${line}, folded) * 20)::int as fit from search_product where ${line} <% folded`;
  }
  const wish = wishOfAttempt(asked.attempt);
  const strict = wishOfAttempt(asked.attempt, true);
  if (wish === null || strict === null) return null;
  return `select ${columns}, (tsv @@ ${add(queryOf(strict), 'tsquery')})::int as fit from search_product where tsv @@ ${add(queryOf(wish), 'tsquery')}`;
}

/** The best known of what fits, and first of them what has the words in its name, spelled as they were typed. */
const candidates = (chosen: string): string => `select product_id from matched ${chosen} order by in_stock desc, fit desc, stars desc nulls last, sold desc, published_at desc, product_id limit ${MOST_RANKED}`;

const COLUMN: Readonly<Record<SortField['field'], string>> = {
  inStock: 'in_stock',
  relevance: 'fit',
  stars: 'stars',
  sold: 'sold',
  price: 'price',
  publishedAt: 'published_at',
  id: 'product_id',
};

function plainPage(query: CatalogueQuery, rows: { source: string; chosen: string; stars: string }, add: Add): string {
  const order = sortFields(query.sort)
    .filter(({ field }) => field !== 'relevance' || rows.source === 'matched')
    .map(({ field, direction }) => (field === 'stars' ? `${rows.stars} ${direction} nulls last` : `${COLUMN[field]} ${direction}`));
  return `
  select product_id, row_number() over () as place from (
    select product_id from ${rows.source} ${rows.chosen} order by ${order.join(', ')}
    limit ${add(query.pageSize, 'int')} offset ${add((query.page - 1) * query.pageSize, 'int')}
  ) ordered
`;
}

/** Products by id, as a list shows them. */
export function hitsStatement(ids: readonly string[], today: string): Statement {
  return { sql: `select ${HIT.replace('p.price,', 'p.price::float8 as price,').replace('p.price_to as', 'p.price_to::float8 as')}, ${STARS_IN_FORCE('$2::date')} as stars from search_product p where product_id = any($1::uuid[])`, values: [ids, today] };
}

/** Candidates for what a half-typed query is offered. */
export function suggestStatement(attempt: Attempt, today: string): Statement {
  const { values, add } = parameters();
  const day = add(today, 'date');
  const wish = wishOfAttempt(attempt);
  const { stars, ...groups } = groupConditions(attempt.said, add);
  const conditions = [
    ...(wish === null ? [] : [`tsv @@ ${add(queryOf(wish), 'tsquery')}`]),
    ...Object.values(groups),
    ...(stars ? [`${stars} and stars_until >= ${day}`] : []),
    ...priceConditions(attempt.said, add),
  ];
  const sql = `select ${CANDIDATE}, ${STARS_IN_FORCE(day)} as stars from search_product p ${where(conditions)}
order by in_stock desc, sold desc, product_id limit ${MOST_RANKED}`;
  return { sql, values };
}
