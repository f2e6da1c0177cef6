// What the view holds, read back to be compared with the truth; the counts that are kept of it; and the form it has.
import type { Differences } from '../engine.ts';
import type { RunStatement } from './engine.ts';

const READ_AT_ONCE = 5_000;

/** Compares whole rows; `offered` is a set of rows `d` made from the documents, and its values of each column. */
export async function compareRows(run: RunStatement, names: readonly string[], offered: { from: string; values: string }, documents: unknown): Promise<Differences> {
  const { rows } = await run(
    `select d.product_id as id, p.product_id is null as missing from ${offered.from} left join search_product p using (product_id)
    where p.product_id is null or (${names.map((name) => `p.${name}`).join(', ')}) is distinct from (${offered.values}) order by 1`,
    [JSON.stringify(documents)],
  );
  const differing = rows as { id: string; missing: boolean }[];
  return { missing: differing.filter(({ missing }) => missing).map(({ id }) => id), stale: differing.filter(({ missing }) => !missing).map(({ id }) => id) };
}

export async function* heldIds(run: RunStatement): AsyncGenerator<string[]> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after) {
    const { rows } = await run('select product_id as id from search_product where product_id > $1::uuid order by 1 limit $2::int', [after, READ_AT_ONCE]);
    const ids = (rows as { id: string }[]).map(({ id }) => id);
    if (ids.length > 0) yield ids;
    after = ids.at(-1);
  }
}

const WRONG_COUNTS = `
  select coalesce(c.village_slug, t.village_slug) as village_slug, coalesce(c.craft_slug, t.craft_slug) as craft_slug, coalesce(c.stars, t.stars) as stars,
    coalesce(c.in_stock, t.in_stock) as in_stock, coalesce(c.price_band, t.price_band) as price_band, coalesce(t.products, 0) as products
  from search_count c full join (
    select village_slug, craft_slug, coalesce(stars, 0)::smallint as stars, in_stock, search_price_band(price) as price_band, count(*)::int as products
    from search_product group by 1, 2, 3, 4, 5
  ) t on (c.village_slug, c.craft_slug, c.stars, c.in_stock, c.price_band) = (t.village_slug, t.craft_slug, t.stars, t.in_stock, t.price_band)
  where coalesce(c.products, 0) <> coalesce(t.products, 0)`;

/** How many of the kept counts are not what the view has; right afterwards when `mend` says so. */
export async function checkCounts(run: RunStatement, mend: boolean): Promise<number> {
  const sql = mend
    ? `with mended as (
        insert into search_count as c (village_slug, craft_slug, stars, in_stock, price_band, products) ${WRONG_COUNTS}
        on conflict (village_slug, craft_slug, stars, in_stock, price_band) do update set products = excluded.products returning 1
      ) select count(*)::int as wrong from mended`
    : `select count(*)::int as wrong from (${WRONG_COUNTS}) counts`;
  const { rows } = await run(sql, []);
  return (rows as { wrong: number }[])[0]!.wrong;
}

export async function hasForm(run: RunStatement, form: string): Promise<boolean> {
  const { rows } = await run('select from search_form where form = $1', [form]);
  return rows.length === 1;
}

export async function keepForm(run: RunStatement, form: string): Promise<void> {
  await run('insert into search_form (form) values ($1) on conflict (only_one) do update set form = excluded.form, built_at = now()', [form]);
}
