// The statements of the PostgreSQL engine. A list page, its total, its counts and its prices are one statement: each
// group of counts leaves its own filter out, and groups without a filter share one reading of the same rows.
import { sortFields, type SortField } from '#app/domain/catalogue/sorting.ts';
import type { CatalogueQuery, SuggestQuery } from '../engine.ts';
import { beginnings, everyWord, everyWordAsSpelled, foldedText, phraseInName } from './vector.ts';

export type Statement = { sql: string; values: unknown[] };

/** How words choose rows: all of them somewhere, or the nearest by spelling. */
export type Matching = 'words' | 'near';

/**
 * Ranking reads each row's whole vector: the best so many by what is known without it are ranked, and what comes
 * after them keeps that order.
 */
const MOST_RANKED = 960;
/** A beginning of up to so many letters fits half the market: then only names that begin with it are offered. */
const SHORT_BEGINNING = 3;
const MOST_BEGINNINGS = 400;

type Group = 'village' | 'craft' | 'stars' | 'stock' | 'price';

/** Collects values and gives each its `$n`. */
function parameters() {
  const values: unknown[] = [];
  return { values, add: (value: unknown, type: string): string => `$${values.push(value)}::${type}` };
}

const HIT = `p.product_id as id, p.slug, p.name, p.village_slug as "villageSlug", p.village_name as "villageName",
  p.craft_slug as "craftSlug", p.craft_name as "craftName", p.artisan_slug as "artisanSlug", p.artisan_name as "artisanName",
  p.picture_id as "pictureId", p.picture_version as "pictureVersion", p.price, p.price_to as "priceTo", p.available,
  p.in_stock as "inStock", p.unit, p.lead_days as "leadDays"`;

export function searchStatement(query: CatalogueQuery, matching: Matching = 'words'): Statement {
  const { values, add } = parameters();
  const today = add(query.today, 'date');
  const live = `case when stars_until >= ${today} then stars end`;
  const words = query.understanding?.words ?? [];
  const filters = filterConditions(query, today, add);
  const where = (...without: Group[]): string => {
    const held = (Object.keys(filters) as Group[]).filter((group) => filters[group] && !without.includes(group)).map((group) => filters[group]!);
    return held.length > 0 ? `where ${held.join(' and ')}` : '';
  };
  const byRelevance = query.sort === 'relevance' && query.understanding !== null;
  const matched = query.understanding && matchedRows(query, matching, live, byRelevance, add);
  const source = matched ? 'matched' : 'search_product';
  const counted = (group: Group, column: string): string =>
    filters[group]
      ? `(select ${column} as value, count(*)::int as n from ${source} ${where(group)} group by 1)`
      : `(select ${column === live ? 'stars' : column} as value, sum(n)::int as n from cells group by 1)`;
  const counts = (group: Group, column: string): string =>
    `(select coalesce(json_object_agg(value, n), '{}') from ${counted(group, column)} counted where value is not null)`;
  const ranked = byRelevance && matching === 'words' && (query.page - 1) * query.pageSize < MOST_RANKED;
  const page = ranked ? rankedPage(query, where(), add(everyWord(words), 'tsquery'), add) : plainPage(query, source, where(), live, byRelevance, add);

  const sql = `with ${matched ? `matched as materialized (${matched}),` : ''}
cells as materialized (
  select village_slug, craft_slug, ${live} as stars, in_stock, count(*)::int as n, min(price) as cheapest, max(price) as dearest
  from ${source} ${where()} group by 1, 2, 3, 4
),
${page}
select
  (select coalesce(json_agg(hit order by place), '[]') from (
    select ${HIT}, case when p.stars_until >= ${today} then p.stars end as stars, page.place
    from page join search_product p using (product_id)) hit) as hits,
  (select coalesce(sum(n), 0)::int from cells) as total,
  ${counts('village', 'village_slug')} as village,
  ${counts('craft', 'craft_slug')} as craft,
  ${counts('stars', live)} as stars,
  ${filters.stock ? `(select count(*)::int from ${source} ${where('stock')}${where('stock') ? ' and' : ' where'} in_stock)` : '(select coalesce(sum(n), 0)::int from cells where in_stock)'} as "inStock",
  ${
    filters.price
      ? `(select json_build_array(min(price), max(price)) from ${source} ${where('price')})`
      : '(select json_build_array(min(cheapest), max(dearest)) from cells)'
  } as price,
  ${matched ? 'exists (select from matched)' : 'true'} as matched`;
  return { sql, values };
}

function filterConditions(query: CatalogueQuery, today: string, add: (value: unknown, type: string) => string): Partial<Record<Group, string>> {
  const filters: Partial<Record<Group, string>> = {};
  if (query.villages.length > 0) filters.village = `village_slug = any(${add(query.villages, 'text[]')})`;
  if (query.crafts.length > 0) filters.craft = `craft_slug = any(${add(query.crafts, 'text[]')})`;
  // In a matched row stars are already only those in force.
  const inForce = query.understanding ? '' : ` and stars_until >= ${today}`;
  if (query.stars.length > 0) filters.stars = `stars = any(${add(query.stars, 'smallint[]')})${inForce}`;
  if (query.inStock) filters.stock = 'in_stock';
  const price = [
    ...(query.priceFrom === null ? [] : [`price >= ${add(query.priceFrom, 'bigint')}`]),
    ...(query.priceTo === null ? [] : [`price <= ${add(query.priceTo, 'bigint')}`]),
  ];
  if (price.length > 0) filters.price = price.join(' and ');
  return filters;
}

/** The rows that the words choose, before any filter; `tier` is what matters before the finer rank. */
function matchedRows(query: CatalogueQuery, matching: Matching, live: string, byRelevance: boolean, add: (value: unknown, type: string) => string): string {
  const { words, villages, crafts } = query.understanding!;
  const columns = `product_id, village_slug, craft_slug, in_stock, price, sold, published_at, stars_until, ${live} as stars`;
  if (words.length === 0) return `select ${columns}, 0 as tier from search_product where false`;
  if (matching === 'near') {
    const line = add(foldedText(words), 'text');
    return `select ${columns}, (word_similarity(${line}, folded) * 20)::int as tier from search_product
      where tsv @@ ${add(beginnings(words, true), 'tsquery')} or ${line} <% folded`;
  }
  const marks = words.some(({ marked }) => marked !== null);
  const tiers = [
    ...(marks ? [`(tsv @@ ${add(everyWordAsSpelled(words), 'tsquery')})::int * 8`] : []),
    ...(villages.length > 0 ? [`(village_slug = any(${add(villages, 'text[]')}))::int * 4`] : []),
    ...(words.length > 1 ? [`(tsv @@ ${add(phraseInName(words), 'tsquery')})::int * 2`] : []),
    ...(crafts.length > 0 ? [`(craft_slug = any(${add(crafts, 'text[]')}))::int`] : []),
  ];
  const tier = byRelevance && tiers.length > 0 ? tiers.join(' + ') : '0';
  return `select ${columns}, ${tier} as tier from search_product where tsv @@ ${add(everyWord(words), 'tsquery')}`;
}

function rankedPage(query: CatalogueQuery, where: string, words: string, add: (value: unknown, type: string) => string): string {
  const offset = (query.page - 1) * query.pageSize;
  return `candidates as materialized (
  select * from matched ${where} order by in_stock desc, tier desc, stars desc nulls last, sold desc, published_at desc, product_id limit ${MOST_RANKED}
),
page as (
  select product_id, row_number() over (order by c.in_stock desc, c.tier desc, round(ts_rank_cd('{0.1, 0.2, 0.4, 1}', p.tsv, ${words}, 32)::numeric, 1) desc,
    c.stars desc nulls last, c.sold desc, c.published_at desc, product_id) as place
  from candidates c join search_product p using (product_id) order by place limit ${add(query.pageSize, 'int')} offset ${add(offset, 'int')}
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

function plainPage(query: CatalogueQuery, source: string, where: string, live: string, byRelevance: boolean, add: (value: unknown, type: string) => string): string {
  const order = sortFields(query.sort)
    .filter(({ field }) => field !== 'relevance' || byRelevance)
    .map(({ field, direction }) => {
      const column = field === 'stars' && source === 'search_product' ? live : COLUMN[field];
      return `${column} ${direction}${field === 'stars' ? ' nulls last' : ''}`;
    })
    .join(', ');
  return `page as (
  select product_id, row_number() over () as place from (
    select product_id from ${source} ${where} order by ${order} limit ${add(query.pageSize, 'int')} offset ${add((query.page - 1) * query.pageSize, 'int')}
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
