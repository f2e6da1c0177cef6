// The statements of the PostgreSQL engine. A list page, its total and all its counts are one statement. Without words
// the counts come from `search_count`, which is as small as the market has villages; with words from the rows that match.
import { sortFields, type SortField } from '#app/domain/catalogue/sorting.ts';
import type { CatalogueQuery, SuggestQuery } from '../engine.ts';
import { coverPrices } from '../price-bands.ts';
import { beginnings, everyWord, everyWordAsSpelled, foldedText, phraseInName } from './vector.ts';

export type Statement = { sql: string; values: unknown[] };

/** How words choose rows: all of them somewhere, or the nearest by spelling. */
export type Matching = 'words' | 'near';

/**
 * Ranking reads each row's whole vector: the best so many by what is known without it are ranked, and what comes
 * after them keeps that order.
 */
const MOST_RANKED = 240;
/** A beginning of up to so many letters fits half the market: then only names that begin with it are offered. */
const SHORT_BEGINNING = 3;
const MOST_BEGINNINGS = 400;

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
  p.craft_slug as "craftSlug", p.craft_name as "craftName", p.artisan_slug as "artisanSlug", p.artisan_name as "artisanName",
  p.picture_id as "pictureId", p.picture_version as "pictureVersion", p.price, p.price_to as "priceTo", p.available,
  p.in_stock as "inStock", p.unit, p.lead_days as "leadDays"`;

export function searchStatement(query: CatalogueQuery, matching: Matching = 'words'): Statement {
  const { values, add } = parameters();
  const today = add(query.today, 'date');
  const live = `case when stars_until >= ${today} then stars end`;
  const matched = query.understanding && matchedRows(query, matching, live, add);
  const groups = groupConditions(query, add);
  const prices = priceConditions(query, add);
  const held = (without?: Group): string[] => Object.entries(groups).flatMap(([group, condition]) => (group === without ? [] : [condition]));
  const counts = (group: Group, column: string): string => `(select coalesce(json_object_agg(value, n), '{}') from (
    select ${column} as value, sum(priced)::int as n from tally ${where([...held(group), `${column} is not null`])} group by 1 having sum(priced) > 0) counted)`;

  // Recorded stars are not yet stars in force; in a matched row they are.
  const inForce = !matched && groups.stars ? [`stars_until >= ${today}`] : [];
  const rows = { source: matched ? 'matched' : 'search_product', chosen: where([...held(), ...inForce, ...prices]), stars: matched ? 'stars' : live };
  const sql = `with ${matched ? `matched as materialized (${matched}),` : ''}
tally as materialized (
  ${matched ? matchedCounts(prices) : keptCounts(query, today, live, add)}
),
${ranks(query, matching) ? rankedPage(query, rows.chosen, add) : plainPage(query, rows, add)}
select
  (select coalesce(json_agg(hit order by place), '[]') from (
    select ${HIT}, case when p.stars_until >= ${today} then p.stars end as stars, page.place
    from page join search_product p using (product_id)) hit) as hits,
  (select coalesce(sum(priced), 0)::int from tally ${where(held())}) as total,
  ${counts('village', 'village_slug')} as village,
  ${counts('craft', 'craft_slug')} as craft,
  ${counts('stars', 'stars')} as stars,
  (select coalesce(sum(priced), 0)::int from tally ${where([...held('stock'), 'in_stock'])}) as "inStock",
  (select coalesce(json_object_agg(price_band, n), '{}') from (
    select price_band, sum(n)::int as n from tally ${where(held())} group by 1) banded) as prices,
  ${matched ? 'exists (select from matched)' : 'true'} as matched`;
  return { sql, values };
}

function groupConditions(query: CatalogueQuery, add: Add): Partial<Record<Group, string>> {
  return {
    ...(query.villages.length > 0 && { village: `village_slug = any(${add(query.villages, 'text[]')})` }),
    ...(query.crafts.length > 0 && { craft: `craft_slug = any(${add(query.crafts, 'text[]')})` }),
    ...(query.stars.length > 0 && { stars: `stars = any(${add(query.stars, 'smallint[]')})` }),
    ...(query.inStock && { stock: 'in_stock' }),
  };
}

function priceConditions({ priceFrom, priceTo }: CatalogueQuery, add: Add): string[] {
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
function keptCounts(query: CatalogueQuery, today: string, live: string, add: Add): string {
  const asked = query.priceFrom !== null || query.priceTo !== null;
  const cover = coverPrices(query.priceFrom, query.priceTo);
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

/** The rows that the words choose, before any filter; `tier` is what matters before the finer rank. */
function matchedRows(query: CatalogueQuery, matching: Matching, live: string, add: Add): string {
  const { words, villages, crafts } = query.understanding!;
  const columns = `product_id, village_slug, craft_slug, in_stock, price, sold, published_at, ${live} as stars`;
  if (words.length === 0) return `select ${columns}, 0 as tier from search_product where false`;
  if (matching === 'near') {
    const line = add(foldedText(words), 'text');
    return `select ${columns}, (word_similarity(${line}, folded) * 20)::int as tier from search_product
      where tsv @@ ${add(beginnings(words, true), 'tsquery')} or ${line} <% folded`;
  }
  const from = `from search_product where tsv @@ ${add(everyWord(words), 'tsquery')}`;
  // A value that the statement does not use has no type, and PostgreSQL refuses it.
  if (query.sort !== 'relevance') return `select ${columns}, 0 as tier ${from}`;
  const marks = words.some(({ marked }) => marked !== null);
  const tiers = [
    ...(marks ? [`(tsv @@ ${add(everyWordAsSpelled(words), 'tsquery')})::int * 4`] : []),
    ...(villages.length > 0 ? [`(village_slug = any(${add(villages, 'text[]')}))::int * 2`] : []),
    ...(crafts.length > 0 ? [`(craft_slug = any(${add(crafts, 'text[]')}))::int`] : []),
  ];
  return `select ${columns}, ${tiers.join(' + ') || '0'} as tier ${from}`;
}

function ranks(query: CatalogueQuery, matching: Matching): boolean {
  return query.understanding !== null && query.sort === 'relevance' && matching === 'words' && (query.page - 1) * query.pageSize < MOST_RANKED;
}

const slice = (query: CatalogueQuery, add: Add): string => `limit ${add(query.pageSize, 'int')} offset ${add((query.page - 1) * query.pageSize, 'int')}`;

function rankedPage(query: CatalogueQuery, chosen: string, add: Add): string {
  const words = query.understanding?.words ?? [];
  const phrase = words.length > 1 ? `(p.tsv @@ ${add(phraseInName(words), 'tsquery')}) desc,` : '';
  const rank = `round(ts_rank_cd('{0.1, 0.2, 0.4, 1}', p.tsv, ${add(everyWord(words), 'tsquery')}, 32)::numeric, 1)`;
  return `candidates as materialized (
  select * from matched ${chosen} order by in_stock desc, tier desc, stars desc nulls last, sold desc, published_at desc, product_id limit ${MOST_RANKED}
),
page as (
  select product_id, row_number() over (order by c.in_stock desc, c.tier desc, ${phrase} ${rank} desc, c.stars desc nulls last, c.sold desc, c.published_at desc, product_id) as place
  from candidates c join search_product p using (product_id) order by place ${slice(query, add)}
)`;
}

const COLUMN: Readonly<Record<SortField['field'], string>> = {
  inStock: 'in_stock',
  relevance: 'tier',
  stars: 'stars',
  sold: 'sold',
  price: 'price',
  publishedAt: 'published_at',
  id: 'product_id',
};

function plainPage(query: CatalogueQuery, rows: { source: string; chosen: string; stars: string }, add: Add): string {
  const order = sortFields(query.sort)
    .filter(({ field }) => field !== 'relevance' || query.understanding !== null)
    .map(({ field, direction }) => (field === 'stars' ? `${rows.stars} ${direction} nulls last` : `${COLUMN[field]} ${direction}`));
  return `page as (
  select product_id, row_number() over () as place from (
    select product_id from ${rows.source} ${rows.chosen} order by ${order.join(', ')} ${slice(query, add)}
  ) ordered
)`;
}

/** Products for a half-typed query, the best known first. */
export function suggestStatement({ words, today, most }: SuggestQuery): Statement {
  const { values, add } = parameters();
  const day = add(today, 'date');
  const line = foldedText(words);
  const short = words.length === 1 && line.length <= SHORT_BEGINNING;
  const spelled = add(beginnings(words), 'tsquery');
  const fitting = short
    ? `select * from search_product where folded like ${add(`${line}%`, 'text')} limit ${MOST_BEGINNINGS}`
    : `select * from search_product where tsv @@ ${add(words.map(({ folded }, index) => `'${folded}'${index === words.length - 1 ? ':*' : ''}`).join(' & '), 'tsquery')}`;
  const sql = `select slug, name, village_slug as "villageSlug", village_name as "villageName", price::float8 as price,
  case when stars_until >= ${day} then stars end as stars, picture_id as "pictureId", picture_version as "pictureVersion"
from (${fitting}) p
order by in_stock desc, (tsv @@ ${spelled}) desc, (folded like ${add(`${line}%`, 'text')}) desc, stars desc nulls last, sold desc, published_at desc, product_id
limit ${add(most, 'int')}`;
  return { sql, values };
}
