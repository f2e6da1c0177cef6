-- How many products a list page would show, kept while products are written: counting a hundred thousand rows anew
-- for each page costs more than all the rest of it.

create table search_count (
  village_slug text not null,
  craft_slug text not null,
  -- As recorded; 0 without. What has expired since is taken off when the question is asked.
  stars smallint not null,
  in_stock boolean not null,
  price_band smallint not null,
  products int not null,
  primary key (village_slug, craft_slug, stars, in_stock, price_band)
);

-- The band of a price: how many of the limits lie below it. The same limits are in search/price-bands.ts.
create function search_price_band(price bigint) returns smallint language sql immutable parallel safe
  return width_bucket(price - 1, array[50000, 100000, 200000, 300000, 500000, 700000, 1000000, 1500000, 2000000, 3000000, 5000000, 10000000, 20000000]::bigint[]);

create function count_search_products() returns trigger language plpgsql as $$
begin
  -- In one order, so that two writers never wait for each other.
  if tg_op = 'INSERT' then
    insert into search_count as c
    select village_slug, craft_slug, coalesce(stars, 0), in_stock, search_price_band(price), count(*)
    from added group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (village_slug, craft_slug, stars, in_stock, price_band) do update set products = c.products + excluded.products;
  elsif tg_op = 'DELETE' then
    insert into search_count as c
    select village_slug, craft_slug, coalesce(stars, 0), in_stock, search_price_band(price), -count(*)
    from removed group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (village_slug, craft_slug, stars, in_stock, price_band) do update set products = c.products + excluded.products;
  else
    insert into search_count as c
    select village_slug, craft_slug, coalesce(stars, 0), in_stock, search_price_band(price), sum(n)
    from (select *, 1 as n from added union all select *, -1 as n from removed) changed
    group by 1, 2, 3, 4, 5 having sum(n) <> 0 order by 1, 2, 3, 4, 5
    on conflict (village_slug, craft_slug, stars, in_stock, price_band) do update set products = c.products + excluded.products;
  end if;
  return null;
end $$;

create trigger search_product_counted_in after insert on search_product
  referencing new table as added for each statement execute function count_search_products();
create trigger search_product_counted_out after delete on search_product
  referencing old table as removed for each statement execute function count_search_products();
create trigger search_product_recounted after update on search_product
  referencing old table as removed new table as added for each statement execute function count_search_products();

create function clear_search_counts() returns trigger language plpgsql as $$
begin
  delete from search_count;
  return null;
end $$;
create trigger search_product_emptied after truncate on search_product for each statement execute function clear_search_counts();

insert into search_count
select village_slug, craft_slug, coalesce(stars, 0), in_stock, search_price_band(price), count(*) from search_product group by 1, 2, 3, 4, 5;

-- Stars that ran out since they were recorded: few, and looked for on every page.
drop index search_product_by_stars;
create index search_product_expiring on search_product (stars_until);
