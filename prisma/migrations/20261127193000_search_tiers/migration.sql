-- Searching costs nearly the same however much there is to find: what is counted is counted in a part of the market, and
-- what is best known is looked for among the best known. Both go from the smallest part to a part four times as large,
-- while there is too little in it, and end with the whole.

-- How well known a product is, as one number: what is in stock, by stars, then by sales, then by age in seconds.
create function search_standing(in_stock boolean, stars smallint, sold int, published_at timestamptz) returns bigint language sql immutable parallel safe return
  (in_stock::int::bigint << 54)
  + (coalesce(stars, 0)::bigint << 51)
  + (least(greatest(sold, 0), 1048575)::bigint << 31)
  + least(greatest(extract(epoch from published_at - timestamptz '2020-01-01 00:00:00+00'), 0), 2147483647)::bigint;

-- From which standing on a product is of a tier: 1 is the best known fourth of the market, 2 the 16th, and so on to 6, the
-- 4,096th. Empty for a market that nobody has divided yet: all of it is of tier 0 then.
create table search_tier (tier smallint primary key check (tier between 1 and 6), standing bigint not null);

alter table search_product
  add column standing bigint not null generated always as (search_standing(in_stock, stars, sold, published_at)) stored,
  add column tier smallint not null default 0;

-- The row's own `standing` is not there yet when this is asked.
create function search_stand() returns trigger language plpgsql as $$
begin
  new.tier := (select count(*) from search_tier where search_standing(new.in_stock, new.stars, new.sold, new.published_at) >= standing);
  return new;
end $$;
create trigger search_product_stands before insert or update on search_product for each row execute function search_stand();

-- Divides the market anew, some hundred products at a time so that no writer waits for long. Between two divisions tiers
-- only grow uneven; while one is under way, what is best known among very many may miss what is about to move. Twice,
-- because a writer that began before may end behind it.
create procedure search_divide() language plpgsql as $$
declare
  at_once constant int := 500;
  after uuid;
  last uuid;
begin
  merge into search_tier t using (
    select tier, min(standing) as standing
    from (select standing, row_number() over (order by standing desc) as place, count(*) over () as products from search_product) placed
    join generate_series(1, 6) tier on place * 4 ^ tier <= products
    group by tier
  ) now on t.tier = now.tier
  when matched then update set standing = now.standing
  when not matched by target then insert (tier, standing) values (now.tier, now.standing)
  when not matched by source then delete;
  commit;
  for time in 1..2 loop
    after := '00000000-0000-0000-0000-000000000000';
    loop
      last := (select product_id from search_product where product_id > after order by product_id offset at_once - 1 limit 1);
      -- Its trigger gives each row its tier. In order of id, as every writer goes.
      update search_product p set tier = p.tier
      from (
        select product_id from search_product m
        where product_id > after and (last is null or product_id <= last) and m.tier <> (select count(*) from search_tier t where m.standing >= t.standing)
        order by product_id for update
      ) moved where p.product_id = moved.product_id;
      commit;
      exit when last is null;
      after := last;
    end loop;
  end loop;
end $$;

-- What was written last waits in a list that every search reads: a short one, for so many indexes.
alter index search_product_tsv set (gin_pending_list_limit = 128);
do $create$
declare
  step int;
begin
  for step in 1..6 loop
    execute format('create index search_product_tier_%s on search_product using gin (tsv) with (gin_pending_list_limit = 64) where tier >= %s', step, step);
    -- By chance, and always the same ones.
    execute format('create index search_product_sample_%s on search_product using gin (tsv) with (gin_pending_list_limit = 64) where uuid_hash(product_id) & %s = 0', 4 ^ step, 4 ^ step - 1);
  end loop;
end $create$;

-- Filters stand among the words; only prices, which those know by their bands, and stars that ran out are looked at again.
-- The planner takes comparing words for free and would read the whole table, unpacking the words of every row: not here.
do $create$
declare
  settings constant text := 'set enable_seqscan = off set enable_indexscan = off set enable_sort = off set max_parallel_workers_per_gather = 0 set jit = off set plan_cache_mode = force_generic_plan';
  -- How many there are about, for not looking where there cannot be enough.
  goods constant text := 'goods real := (select reltuples from pg_class where oid = ''search_product''::regclass);';
  tally text := '';
  best text := '';
  finds text := '';
  fits constant text := 'p.price + 0 between lowest and highest and (p.in_stock or not stocked) and (starred is null or p.stars = any(starred) and p.stars_until >= today)';
  part int;
begin
  for step in reverse 6..0 loop
    part := 4 ^ step;
    tally := tally || format($step$
  if %1$s = 1 or goods > whole and goods >= enough * %1$s then return query
    with counted as materialized (
      select p.village_slug, p.craft_slug, case when p.stars_until >= today then p.stars end as stars, p.in_stock, p.price_band, count(*)::int as n, (count(*) filter (where p.price between lowest and highest))::int as priced
      from search_product p where %2$s p.tsv @@ wish group by 1, 2, 3, 4, 5
    )
    select c.village_slug, c.craft_slug, c.stars, c.in_stock, c.price_band, c.n * %1$s, c.priced * %1$s, %1$s
    from counted c where %1$s = 1 or (select sum(c.n) >= enough and sum(c.priced) >= enough_priced from counted c);
    if found then return; end if;
  end if;
$step$, part, case when part > 1 then format('uuid_hash(p.product_id) & %s = 0 and', part - 1) else '' end);
    best := best || format($step$
  if %2$s = 1 or goods >= most * %2$s then return query
    with best as materialized (
      select p.product_id, p.in_stock, case when p.stars_until >= today then p.stars end as stars, p.sold, p.published_at, p.price, p.standing, p.xmin as version
      from search_product p
      where p.tier >= %1$s and p.tsv @@ %3$s and %4$s
      order by p.standing desc, p.product_id limit most
    )
    select b.* from best b where %2$s = 1 or (select count(*) from best b where b.in_stock) = most;
    if found then return; end if;
  end if;
$step$, step, part, case when part > 1 then 'loose' else 'strict' end, fits);
    finds := finds || format($step$
  if exists (select from search_product p where p.tier >= %s and p.tsv @@ %s and %s) then return true; end if;
$step$, step, case when part > 1 then 'loose' else 'strict' end, fits);
  end loop;
  -- How many there are of each kind, each row that is read standing for `weight` of them; `priced` of them within two
  -- prices. A part of the market will do where it has enough of both; not of a market that is no larger than `whole`.
  execute format($ddl$
create function search_tally(wish tsquery, lowest bigint, highest bigint, today date, enough int, enough_priced int, whole int)
returns table (village_slug text, craft_slug text, stars smallint, in_stock boolean, price_band smallint, n int, priced int, weight int)
language plpgsql stable %s as $function$
declare %s
begin %s end $function$ $ddl$, settings, goods, tally);
  -- The best known of them in their order, so many or all. `loose` may let more through than `strict`, whose filters are
  -- checked for each row again: among the best known it is quicker to read some more than to look up many words.
  execute format($ddl$
create function search_found(loose tsquery, strict tsquery, starred smallint[], stocked boolean, lowest bigint, highest bigint, today date, most int)
returns table (product_id uuid, in_stock boolean, stars smallint, sold int, published_at timestamptz, price bigint, standing bigint, version xid)
language plpgsql stable %s as $function$
declare %s
begin %s end $function$ $ddl$, settings, goods, best);
  -- Whether there are any of them.
  execute format($ddl$
create function search_finds(loose tsquery, strict tsquery, starred smallint[], stocked boolean, lowest bigint, highest bigint, today date)
returns boolean language plpgsql stable %s as $function$
begin %s return false; end $function$ $ddl$, settings, finds);
end $create$;

drop function search_found(tsquery, smallint[], boolean, bigint, bigint, date, int, int);
drop function search_tally(tsquery, bigint, bigint, date, int);
drop function search_weight(tsquery, int);
drop index search_product_sample;
drop index search_product_thin_sample;
drop function search_sampled(uuid);
drop function search_sampled_thinly(uuid);
