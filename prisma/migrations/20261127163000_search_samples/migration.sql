-- Searching a market of a million: of a word that very many goods have, one in sixteen is counted, and the best known are
-- looked for in their order; both read no more rows than they have to.

-- Filters stand among the lexemes now: rows of the older form answer without them until the job has written them anew.

-- What is read of a row that words find is a tenth of it: the long columns are put aside. PostgreSQL does so only where a
-- row is longer than two kilobytes, so that each is made longer by what compresses to nothing.
alter table search_product add column aside text not null default repeat(' ', 2100);
alter table search_product set (toast_tuple_target = 128);
alter table search_product alter column told set storage external, alter column tsv set storage external,
  alter column slug set storage main, alter column name set storage main, alter column folded set storage main,
  alter column village_slug set storage main, alter column village_name set storage main, alter column craft_slug set storage main, alter column craft_name set storage main,
  alter column artisan_slug set storage main, alter column artisan_name set storage main, alter column workshop_slug set storage main,
  alter column category set storage main, alter column picture_version set storage main, alter column unit set storage main;

-- One product in sixteen, by chance and always the same ones.
create function search_sampled(product_id uuid) returns boolean language sql immutable parallel safe return (uuid_hash(product_id) & 15) = 0;

-- And one in two hundred and fifty-six, for words that a large part of a very large market has.
create function search_sampled_thinly(product_id uuid) returns boolean language sql immutable parallel safe return (uuid_hash(product_id) & 255) = 0;
create index search_product_thin_sample on search_product using gin (tsv) with (gin_pending_list_limit = 512) where search_sampled_thinly(product_id);

create index search_product_sample on search_product using gin (tsv) with (gin_pending_list_limit = 512) where search_sampled(product_id);

-- What is in stock and best known first: the order that candidates are looked for in.
create index search_product_best_known on search_product (in_stock desc, stars desc nulls last, sold desc, published_at desc, product_id, village_slug, craft_slug, stars_until, price);
create index search_product_most_stars on search_product (in_stock desc, stars desc nulls last, published_at desc, product_id, village_slug, craft_slug, stars_until, price);
drop index search_product_best_selling;
create index search_product_best_selling on search_product (in_stock desc, sold desc, stars desc nulls last, product_id, village_slug, craft_slug, stars_until, price);

-- So that counting need not work it out for each row that words find.
alter table search_product add column price_band smallint not null generated always as (search_price_band(price)) stored;

-- Of what words find, more than `most` rows are not read: a sample is, of which each stands for as many. Filters stand among
-- the words already; only prices, which those know by their bands, and stars that ran out are looked at again. The planner
-- takes comparing words for free and would read the whole table, unpacking the words of every row: not here.

-- How many each row that is read stands for.
create function search_weight(wish tsquery, most int) returns int language plpgsql stable
set enable_seqscan = off set enable_indexscan = off set jit = off set plan_cache_mode = force_generic_plan
as $$
begin
  return case
    when (select count(*) from (select from search_product p where search_sampled(p.product_id) and p.tsv @@ wish limit most / 16 + 1) few) <= most / 16 then 1
    when (select count(*) from (select from search_product p where search_sampled_thinly(p.product_id) and p.tsv @@ wish limit most / 16 + 1) few) <= most / 16 then 16
    else 256
  end;
end $$;

-- How many there are of each kind; `priced` of them within two prices.
create function search_tally(wish tsquery, lowest bigint, highest bigint, today date, most int)
returns table (village_slug text, craft_slug text, stars smallint, in_stock boolean, price_band smallint, n int, priced int, weight int)
language plpgsql stable
set enable_seqscan = off set enable_indexscan = off set max_parallel_workers_per_gather = 0 set jit = off set work_mem = '32MB' set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  each_for int := search_weight(wish, most);
begin
  if each_for = 16 then
    return query select p.village_slug, p.craft_slug, case when p.stars_until >= today then p.stars end, p.in_stock, p.price_band, count(*)::int * 16, (count(*) filter (where p.price between lowest and highest))::int * 16, 16
      from search_product p where search_sampled(p.product_id) and p.tsv @@ wish group by 1, 2, 3, 4, 5;
  elsif each_for = 256 then
    return query select p.village_slug, p.craft_slug, case when p.stars_until >= today then p.stars end, p.in_stock, p.price_band, count(*)::int * 256, (count(*) filter (where p.price between lowest and highest))::int * 256, 256
      from search_product p where search_sampled_thinly(p.product_id) and p.tsv @@ wish group by 1, 2, 3, 4, 5;
  else
    return query select p.village_slug, p.craft_slug, case when p.stars_until >= today then p.stars end, p.in_stock, p.price_band, count(*)::int, (count(*) filter (where p.price between lowest and highest))::int, 1
      from search_product p where p.tsv @@ wish group by 1, 2, 3, 4, 5;
  end if;
end $$;

-- The best known of them, within filters that stand among the words or are given beside them. Prices are added to nothing so
-- that no index of prices is read from end to end.
create function search_found(wish tsquery, starred smallint[], stocked boolean, lowest bigint, highest bigint, today date, most int, listed int)
returns table (product_id uuid, in_stock boolean, stars smallint, sold int, published_at timestamptz, price bigint, weight int)
language plpgsql stable
set enable_seqscan = off set enable_indexscan = off set max_parallel_workers_per_gather = 0 set jit = off set work_mem = '32MB' set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  each_for int := search_weight(wish, most);
begin
  if each_for = 16 then
    return query select p.product_id, p.in_stock, case when p.stars_until >= today then p.stars end as live, p.sold, p.published_at, p.price, 16
      from search_product p
      where search_sampled(p.product_id) and p.tsv @@ wish and p.price + 0 between lowest and highest and (p.in_stock or not stocked) and (starred is null or p.stars = any(starred) and p.stars_until >= today)
      order by p.in_stock desc, live desc nulls last, p.sold desc, p.published_at desc, p.product_id limit listed;
  elsif each_for = 256 then
    return query select p.product_id, p.in_stock, case when p.stars_until >= today then p.stars end as live, p.sold, p.published_at, p.price, 256
      from search_product p
      where search_sampled_thinly(p.product_id) and p.tsv @@ wish and p.price + 0 between lowest and highest and (p.in_stock or not stocked) and (starred is null or p.stars = any(starred) and p.stars_until >= today)
      order by p.in_stock desc, live desc nulls last, p.sold desc, p.published_at desc, p.product_id limit listed;
  else
    return query select p.product_id, p.in_stock, case when p.stars_until >= today then p.stars end as live, p.sold, p.published_at, p.price, 1
      from search_product p
      where p.tsv @@ wish and p.price + 0 between lowest and highest and (p.in_stock or not stocked) and (starred is null or p.stars = any(starred) and p.stars_until >= today)
      order by p.in_stock desc, live desc nulls last, p.sold desc, p.published_at desc, p.product_id limit listed;
  end if;
end $$;
