-- The search view as the PostgreSQL engine reads it: one narrow row a product, rebuilt at will.

alter table search_product drop column workshop_name, drop column folded_text, drop column exact_text;
alter table search_product rename column folded_name to folded;
-- Words, folded and with their marks at the same places; made by the engine, because PostgreSQL's own parser
-- knows neither syllables nor tones.
alter table search_product alter column tsv set not null;
-- Byte order, so that a beginning of it can use an index whatever order the database sorts in.
alter table search_product alter column folded type text collate "C";
alter table search_product add constraint search_product_stars check ((stars is null) = (stars_until is null));

-- A short list of pending entries: writes stay quick (four times quicker than without one), and a search reads little of it.
create index search_product_tsv on search_product using gin (tsv) with (gin_pending_list_limit = 512);
create index search_product_folded_trgm on search_product using gin (folded gin_trgm_ops) with (gin_pending_list_limit = 512);
create index search_product_folded_prefix on search_product (folded);

-- Counting by village, craft, stars and stock without touching the table.
create index search_product_counts on search_product (village_slug, craft_slug, in_stock, stars, stars_until, price);
create index search_product_by_craft on search_product (craft_slug, village_slug, in_stock, stars, stars_until, price);
create index search_product_by_stars on search_product (stars, stars_until, village_slug, craft_slug, in_stock, price) where stars is not null;

-- Each order of the list, with what filters ask for behind it, so that a page is the first rows that fit.
create index search_product_newest on search_product (in_stock desc, published_at desc, product_id, village_slug, craft_slug, stars, stars_until, price);
create index search_product_best_selling on search_product (in_stock desc, sold desc, product_id, village_slug, craft_slug, stars, stars_until, price);
create index search_product_price_up on search_product (in_stock desc, price, product_id, village_slug, craft_slug, stars, stars_until);
create index search_product_price_down on search_product (in_stock desc, price desc, product_id, village_slug, craft_slug, stars, stars_until);
