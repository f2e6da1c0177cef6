// The statements of the PostgreSQL engine. A list page, its total and all its counts are one statement. Without words
// the counts come from `search_count`, which is as small as the market has villages; with words from the rows that match.
import { sortFields, type SortField } from '#app/domain/catalogue/sorting.ts';
import { type Attempt, filtersInForce, NOTHING_SAID, type SaidFilters, wishOfAttempt } from '../attempt.ts';
import type { CatalogueQuery } from '../engine.ts';
import { coverPrices } from '../price-bands.ts';
import { isOrderedByFit, isPastRanked, MOST_RANKED, MOST_SUGGESTED } from '../rank.ts';
import type { Word } from '../words.ts';
import type { Wish } from '../query/wording.ts';
import { queryOf, queryWithin } from './tsquery.ts';

/** A part of the market will do to count in where it has so many of what words find: from there on counting costs no more, and is wrong by less than a twelfth two times in three. */
const ENOUGH = 150;
/** A market no larger than this is counted whole, whatever is found. */
export const COUNTED_WHOLE = 20_000;
/** Of more than this, a page in another order than that of what fits best is looked for in that order among all goods, so many of them. */
const FEW = 3_000;
const MOST_PASSED = 10_000;

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

/** One after the other by their key: the planner would rather read a small table from end to end. */
const PAGE_ROWS = 'page cross join lateral (select xmin from search_product of_page where of_page.product_id = page.product_id offset 0) p';
const REFS = {
  ranked: `(select coalesce(string_agg(product_id || ' ' || version, ','), '') from page)`,
  placed: `(select coalesce(string_agg(product_id || ' ' || xmin, ',' order by place), '') from ${PAGE_ROWS})`,
};

const STARS_IN_FORCE = (today: string) => `case when stars_until >= ${today} then stars end`;

/** Whether a page of it is put in order by what fits best. */
export function isRanked(query: CatalogueQuery, asked: Asked): asked is { attempt: Attempt } {
  return asked !== null && 'attempt' in asked && wishOfAttempt(asked.attempt) !== null && isOrderedByFit(query);
}

/** A page with its total and counts; where it is ranked, the candidates for it. With `whole` no part of a long list is passed over; a market up to `countedWhole` is counted in full. */
export function searchStatement(query: CatalogueQuery, asked: Asked, { whole, countedWhole }: { whole: boolean; countedWhole: number }): Statement {
  const { values, add } = parameters();
  const today = add(query.today, 'date');
  const said = asked && 'attempt' in asked ? asked.attempt.said : NOTHING_SAID;
  const filters = filtersInForce(query, said);
  const wished = asked && 'attempt' in asked ? wishesOf(asked.attempt) : null;
  const groups = groupConditions(filters, add);
  const held = (without?: Group): string[] => Object.entries(groups).flatMap(([group, condition]) => (group === without ? [] : [condition]));
  // Where nothing of a group is chosen, what is listed is what its counts are of.
  const counts = (group: Group, column: string): string => `(select coalesce(json_object_agg(value, n), '{}') from (
    select ${column} as value, sum(priced)::int as n from ${groups[group] ? 'tally' : 'kept'} ${where([...(groups[group] ? held(group) : []), `${column} is not null`])} group by 1 having sum(priced) > 0) counted)`;
  const priced = filters.priceFrom !== null || filters.priceTo !== null;
  const estimated = (ofTally: boolean): string => (wished ? (ofTally ? MANY : MANY_HELD) : 'false');

  const live = STARS_IN_FORCE(today);
  // Recorded stars are not yet stars in force.
  const chosen = () => [...held(), ...priceConditions(filters, add), ...(groups.stars ? [`stars_until >= ${today}`] : [])];
  const parts = wished
    ? wishedParts(query, wished, whole, { filters, held: held(), chosen, today, countedWhole, add })
    : asked && 'like' in asked
      ? likeParts(query, asked.like, { held: held(), prices: priceConditions(filters, add), today, add })
      : [`tally as materialized (${keptCounts(filters, today, live, add)})`, `kept as not materialized (select *, 1 as weight from tally ${where(held())})`, `page as (${placed(`select product_id from search_product ${where(chosen())} order by ${orderOf(query)} ${sliceOf(query, add)}`)})`];
  const sql = `with ${parts.join(',\n')}
select
  ${isRanked(query, asked) ? REFS.ranked : REFS.placed} as page,
  (select coalesce(sum(priced), 0)::int from kept) as total,
  ${counts('village', 'village_slug')} as village,
  ${counts('craft', 'craft_slug')} as craft,
  ${counts('stars', 'stars')} as stars,
  (select coalesce(sum(priced), 0)::int from ${groups.stock ? 'tally' : 'kept'} ${where([...(groups.stock ? held('stock') : []), 'in_stock'])}) as "inStock",
  (select coalesce(json_object_agg(price_band, n), '{}') from (
    select price_band, sum(n)::int as n from ${priced ? 'tally' : 'kept'} ${where(priced ? held() : [])} group by 1) banded) as prices,
  json_build_object('total', ${estimated(false)}, 'village', ${estimated(groups.village !== undefined)}, 'craft', ${estimated(groups.craft !== undefined)}, 'stars', ${estimated(groups.stars !== undefined)}, 'inStock', ${estimated(groups.stock !== undefined)}, 'prices', ${estimated(priced)}) as estimated,
  ${matchedAtAll(asked, wished, said, hasFilters(query), today, add)} as matched`;
  return { sql, values };
}

/** Whether the words and the filters among them find anything, whatever was chosen beside. */
function matchedAtAll(asked: Asked, wished: Wishes | null, said: SaidFilters, chosenBeside: boolean, today: string, add: Add): string {
  if (!asked) return 'true';
  if ('like' in asked) return 'exists (select from tally)';
  if (wished && !chosenBeside) return 'exists (select from kept where priced > 0)';
  if (wished) return `search_finds(${lookedFor(wished.wish, said, { today, add })})`;
  const { stars, ...groups } = groupConditions(said, add);
  return `exists (select from search_product ${where([...Object.values(groups), ...priceConditions(said, add), ...(stars ? [stars, `stars_until >= ${today}`] : [])])})`;
}

const hasFilters = ({ villages, crafts, stars, priceFrom, priceTo, inStock }: SaidFilters): boolean => villages.length + crafts.length + stars.length > 0 || priceFrom !== null || priceTo !== null || inStock;

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

/**
 * In every tally `n` counts all prices and `priced` those asked for. The counts that are kept, put right for today: products whose stars have run out since move to those without, and
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

/** What is looked for, and of it what has the words in its name, spelled as they were typed. */
type Wishes = { wish: Wish; strict: Wish };
/** The filters in force, and as conditions on a tally's rows and on the table's. A parameter that no condition uses would be refused: those are made where they are. */
type Within = { filters: SaidFilters; held: readonly string[]; chosen: () => string[]; today: string; countedWhole: number; add: Add };

/** Null when no words choose. */
function wishesOf(attempt: Attempt): Wishes | null {
  const [wish, strict] = [wishOfAttempt(attempt), wishOfAttempt(attempt, true)];
  return wish !== null && strict !== null ? { wish, strict } : null;
}

/** Whether so many rows fit the words that a sample was counted; and the same of those that fit the filters too. */
const MANY = 'exists (select from tally where weight > 1)';
const NARROW = '(select "is" from narrow)';
const MANY_HELD = 'exists (select from kept where weight > 1)';
const VERY_MANY_HELD = `(select sum(priced) > ${FEW} from kept)`;

const pricesOf = ({ priceFrom, priceTo }: SaidFilters, add: Add): string => `${add(priceFrom ?? 0, 'bigint')}, ${add(priceTo ?? Number.MAX_SAFE_INTEGER, 'bigint')}`;

const tallyBy = (query: string, { filters, today, countedWhole, add }: Within, priced: number): string => `search_tally(${add(query, 'tsquery')}, ${pricesOf(filters, add)}, ${today}, ${ENOUGH}, ${priced}, ${countedWhole})`;

function lookedFor(wish: Wish, filters: SaidFilters, { today, add }: Pick<Within, 'today' | 'add'>): string {
  const starred = filters.stars.length > 0 ? add(filters.stars, 'smallint[]') : 'null';
  return `${add(queryWithin(wish, filters, { loosely: true }), 'tsquery')}, ${add(queryWithin(wish, filters), 'tsquery')}, ${starred}, ${filters.inStock}, ${pricesOf(filters, add)}, ${today}`;
}

/** The best known of what fits words and filters, so many of them or all. */
const foundBy = (wish: Wish, filters: SaidFilters, within: Pick<Within, 'today' | 'add'>, most: number | null): string => `search_found(${lookedFor(wish, filters, within)}, ${most})`;

/** `tally` counts what the words find, for the counts beside a choice, and `kept` what is listed of it: where the first is of a part of the market and has too little of the second, that is counted of a part of its own. */
function wishedParts(query: CatalogueQuery, wished: Wishes, whole: boolean, within: Within): string[] {
  const { filters, held } = within;
  const [words, narrower] = [queryOf(wished.wish), queryWithin(wished.wish, filters)];
  const tally = `tally as materialized (select * from ${tallyBy(words, within, 0)})`;
  const kept = narrower === words
    ? ['kept as not materialized (select * from tally)']
    : [
        `narrow as materialized (select ${MANY} and coalesce((select sum(priced / weight) from tally ${where(held)}), 0) < ${ENOUGH} as "is")`,
        `kept as materialized (
  select * from tally ${where([`not ${NARROW}`, ...held])}
  union all select narrowed.* from ${tallyBy(narrower, within, ENOUGH)} narrowed ${where([NARROW, ...held])})`,
      ];
  return [tally, ...kept, ...pageParts(query, wished, whole, within)];
}

function pageParts(query: CatalogueQuery, wished: Wishes, whole: boolean, within: Within): string[] {
  if (isOrderedByFit(query)) return candidateParts(wished, within.filters, within, MOST_RANKED);
  if (isPastRanked(query)) return ['page as (select product_id, 0 as place from search_product where false)'];
  return [`page as (${whole ? wholePage(query, wished, within) : wishedPage(query, wished, within)})`];
}

const BEST_KNOWN = 'in_stock desc, stars desc nulls last, sold desc, published_at desc, product_id';

/** The best known of what fits, and first of them what has the words in its name. */
function candidateParts({ wish, strict }: Wishes, filters: SaidFilters, within: Pick<Within, 'today' | 'add'>, most: number): string[] {
  return [
    `named as materialized (select * from ${foundBy(strict, filters, within, most)})`,
    `fitting as materialized (select * from ${foundBy(wish, filters, within, most)} where (select count(*) < ${most} from named where in_stock))`,
    `page as (select product_id, version from (select *, 1 as fit from named union all select *, 0 from fitting) candidate group by product_id, version, in_stock, standing
  order by in_stock desc, max(fit) desc, standing desc, product_id limit ${most})`,
  ];
}

const COLUMN: Readonly<Record<Exclude<SortField['field'], 'relevance'>, string>> = {
  inStock: 'in_stock',
  stars: 'stars',
  sold: 'sold',
  price: 'price',
  publishedAt: 'published_at',
  id: 'product_id',
};

const sliceOf = ({ page, pageSize }: CatalogueQuery, add: Add): string => `limit ${add(pageSize, 'int')} offset ${add((page - 1) * pageSize, 'int')}`;

/** Stars stand in their order as they are recorded, so that an index gives it; the day after they run out they are recorded anew. */
const orderOf = ({ sort }: CatalogueQuery, fit: string | null = null): string =>
  sortFields(sort)
    .flatMap(({ field, direction }) => (field !== 'relevance' ? [`${COLUMN[field]} ${direction}${field === 'stars' ? ' nulls last' : ''}`] : fit ? [`${fit} ${direction}`] : []))
    .join(', ');

const placed = (ordered: string): string => `select product_id, row_number() over () as place from (${ordered}) ordered`;

/** A page in another order than that of what fits best. Of very many it is what has the words of the first of the market's goods in this order. */
function wishedPage(query: CatalogueQuery, { wish }: Wishes, { filters, chosen, today, add }: Within): string {
  const slice = sliceOf(query, add);
  return placed(`(select product_id from ${foundBy(wish, filters, { today, add }, null)} ${where([`not ${VERY_MANY_HELD}`])} order by ${orderOf(query)} ${slice})
  union all (select product_id from (select product_id, tsv from search_product ${where([VERY_MANY_HELD, ...chosen()])} order by ${orderOf(query)} limit ${MOST_PASSED}) known where tsv @@ ${add(queryOf(wish), 'tsquery')} ${slice})`);
}

/** The same from all that the words find, for goods that stand behind all that was passed. */
function wholePage(query: CatalogueQuery, { wish }: Wishes, { filters, today, add }: Within): string {
  return placed(`select product_id from ${foundBy(wish, filters, { today, add }, null)} order by ${orderOf(query)} ${sliceOf(query, add)}`);
}

/** What is spelled like the words, where nothing has them. */
function likeParts(query: CatalogueQuery, words: readonly Word[], { held, prices, today, add }: Pick<Within, 'held' | 'today' | 'add'> & { prices: readonly string[] }): string[] {
  const line = add(words.map(({ folded }) => folded).join(' '), 'text');
  const priced = prices.length > 0 ? ` filter (where ${prices.join(' and ')})` : '';
  return [
    `alike as materialized (select product_id, village_slug, craft_slug, ${STARS_IN_FORCE(today)} as stars, in_stock, price, price_band, sold, published_at, (word_similarity(${line}, folded) * 20)::int as likeness
  from search_product where ${words.length > 0 ? `${line} <% folded` : 'false'})`,
    `tally as materialized (select village_slug, craft_slug, stars, in_stock, price_band, count(*)::int as n, (count(*)${priced})::int as priced from alike group by 1, 2, 3, 4, 5)`,
    `kept as not materialized (select *, 1 as weight from tally ${where(held)})`,
    `page as (${placed(`select product_id from alike ${where([...held, ...prices])} order by ${orderOf(query, 'likeness')} ${sliceOf(query, add)}`)})`,
  ];
}

/** Whether anything is found by each of these attempts, in their order. */
export function matchingStatement(attempts: readonly Attempt[], today: string): Statement {
  const { values, add } = parameters();
  const day = add(today, 'date');
  const found = attempts.map((attempt, at) => `select ${at} as place, ${matchedAtAll({ attempt }, wishesOf(attempt), attempt.said, true, day, add)} as matched`);
  return { sql: `select matched from (${found.join('\nunion all ')}) tried order by place`, values };
}

/** Candidates for what a half-typed query is offered, as references to rows. */
export function suggestStatement(attempt: Attempt, today: string): Statement {
  const { values, add } = parameters();
  const { said } = attempt;
  const wished = wishesOf(attempt);
  if (!wished) {
    const groups = groupConditions(said, add);
    const chosen = [...Object.values(groups), ...priceConditions(said, add), ...(groups.stars ? [`stars_until >= ${add(today, 'date')}`] : [])];
    return { sql: `select product_id as id, xmin::text as version from search_product ${where(chosen)} order by ${BEST_KNOWN} limit ${MOST_SUGGESTED}`, values };
  }
  const parts = candidateParts(wished, said, { today: add(today, 'date'), add }, MOST_SUGGESTED);
  return { sql: `with ${parts.join(',\n')}\nselect product_id as id, version::text as version from page`, values };
}
