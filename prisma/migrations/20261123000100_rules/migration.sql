-- The market's rules that a database can hold, so that no code path, script or person can break them.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Text is Unicode NFC.
alter table village add constraint village_name_nfc check (name is nfc normalized and summary is nfc normalized);
alter table workshop add constraint workshop_name_nfc check (name is nfc normalized and legal_name is nfc normalized);
alter table artisan add constraint artisan_name_nfc check (name is nfc normalized and story is nfc normalized);
alter table product add constraint product_name_nfc check (name is nfc normalized and story is nfc normalized and materials is nfc normalized);
alter table variant add constraint variant_name_nfc check (name is nfc normalized);
alter table commune add constraint commune_name_nfc check (name is nfc normalized);
alter table orders add constraint orders_contact_nfc check (contact_name is nfc normalized and address_line is nfc normalized);

-- Phones are E.164.
alter table workshop add constraint workshop_phone_e164 check (phone ~ '^\+84[0-9]{9,10}$');
alter table address add constraint address_phone_e164 check (phone ~ '^\+84[0-9]{9,10}$');
alter table orders add constraint orders_phone_e164 check (contact_phone ~ '^\+84[0-9]{9,10}$');
alter table app_user add constraint app_user_phone_e164 check (phone is null or phone ~ '^\+84[0-9]{9,10}$');
create unique index app_user_email_folded on app_user (lower(email));

-- A village has at most one published brand; publishing is dated.
create unique index village_brand_one_published on village_brand (village_id) where status = 'published';
alter table village_brand add constraint village_brand_published_dated check (status <> 'published' or published_at is not null);
alter table village_brand add constraint village_brand_version_positive check (version > 0);

-- Titles carry a decision; years are possible.
alter table artisan add constraint artisan_title_has_decision
  check (title is null or (title_field is not null and title_year is not null and title_decision_number is not null and title_verified_at is not null));
alter table artisan add constraint artisan_years
  check ((born_year is null or born_year between 1880 and 2100) and (died_year is null or died_year >= born_year));
alter table mark_licence add constraint mark_licence_dates check (valid_to is null or valid_to >= valid_from);

-- Money is whole đồng, within what a program can count exactly.
alter table variant add constraint variant_price check (price > 0 and price <= 9007199254740991);
alter table variant add constraint variant_measures check (weight_grams > 0 and length_cm > 0 and width_cm > 0 and height_cm > 0);

-- Stock is never sold twice.
alter table variant add constraint variant_stock check (on_hand >= 0 and reserved >= 0 and on_hand - reserved >= 0);

-- Each kind of movement moves what it says.
alter table stock_movement add constraint stock_movement_meaning check (
  case kind
    when 'opening' then on_hand_delta >= 0 and reserved_delta = 0
    when 'receipt' then on_hand_delta > 0 and reserved_delta = 0
    when 'reserve' then on_hand_delta = 0 and reserved_delta > 0
    when 'release' then on_hand_delta = 0 and reserved_delta < 0
    when 'ship' then on_hand_delta < 0 and reserved_delta = on_hand_delta
    when 'return' then on_hand_delta > 0 and reserved_delta = 0
    when 'count' then on_hand_delta <> 0 and reserved_delta = 0
    when 'damage' then on_hand_delta < 0 and reserved_delta = 0
  end
);
alter table stock_movement add constraint stock_movement_order_line
  check ((kind in ('reserve', 'release', 'ship')) = (order_line_id is not null) or kind = 'return');
-- A line is shipped once; it may be released and reserved again when late money revives its order.
create unique index stock_movement_shipped_once on stock_movement (order_line_id) where kind = 'ship';

create function apply_stock_movement() returns trigger language plpgsql as $$
begin
  update variant set on_hand = on_hand + new.on_hand_delta, reserved = reserved + new.reserved_delta where id = new.variant_id;
  return null;
end $$;
create trigger stock_movement_applies after insert on stock_movement for each row execute function apply_stock_movement();

-- Stock changes through movements only, and a movement is never rewritten.
create function refuse_direct_stock_change() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 2 then
    raise exception 'stock of variant % changes only through stock_movement', old.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger variant_stock_by_movement before update on variant for each row
  when (old.on_hand is distinct from new.on_hand or old.reserved is distinct from new.reserved)
  execute function refuse_direct_stock_change();

create function refuse_initial_stock() returns trigger language plpgsql as $$
begin
  raise exception 'a variant begins without stock; write an opening movement' using errcode = 'integrity_constraint_violation';
end $$;
create trigger variant_begins_empty before insert on variant for each row
  when (new.on_hand <> 0 or new.reserved <> 0)
  execute function refuse_initial_stock();

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger stock_movement_append_only before update or delete on stock_movement
  for each row execute function refuse_rewriting();

-- What lists sort and show as "from": the cheapest and dearest variant on offer.
create function keep_product_prices() returns trigger language plpgsql as $$
declare
  subject uuid := coalesce(new.product_id, old.product_id);
begin
  update product set (price_from, price_to) =
    (select coalesce(min(price), 0), coalesce(max(price), 0) from variant where product_id = subject and active)
  where id = subject;
  return null;
end $$;
create trigger variant_prices_product after insert or delete or update of price, active, product_id on variant
  for each row execute function keep_product_prices();

-- OCOP (QĐ 148/QĐ-TTg and before it): what holds of every certificate whatever the year.
alter table ocop_certificate add constraint certificate_stars check (stars between 3 and 5);
alter table ocop_certificate add constraint certificate_points check (points is null or points between 0 and 100);
alter table ocop_certificate add constraint certificate_date check (decision_date >= date '2018-05-07');
alter table ocop_certificate add constraint certificate_validity check (
  validity_override_reason is not null or last_valid_day = (decision_date + interval '36 months')::date
);
alter table ocop_certificate add constraint certificate_authority check (
  authority_level <> 'commune' and (stars = 5) = (authority_level = 'ministry')
);
alter table ocop_certificate add constraint certificate_verified_by_another check (
  status not in ('verified', 'revoked', 'superseded')
  or (verified_at is not null and verified_by_name is not null and (submitted_by is null or verified_by is distinct from submitted_by))
);
alter table ocop_certificate add constraint certificate_revocation check (
  (status = 'revoked') = (revoked_on is not null)
  and (revoked_on is null or (revocation_number is not null and revocation_reason is not null and revoked_on >= decision_date))
);
alter table ocop_certificate add constraint certificate_superseded check ((status = 'superseded') = (superseded_by_id is not null));
-- At most one valid certificate of a product on any day.
alter table ocop_certificate add constraint certificate_no_overlap
  exclude using gist (product_id with =, daterange(decision_date, last_valid_day, '[]') with &&) where (status = 'verified');

-- Carts belong to a guest or to a shopper.
alter table cart add constraint cart_owner check ((token_hash is null) <> (user_id is null));
alter table cart_line add constraint cart_line_quantity check (quantity between 1 and 99);
alter table cart_line add constraint cart_line_price check (price_seen > 0);

-- Orders: parts add up to the whole.
alter table orders add constraint orders_code check (code ~ '^TN[2-9A-HJKMNP-Z]{8}$');
alter table orders add constraint orders_amounts check (
  goods_total > 0 and delivery_total >= 0 and total = goods_total + delivery_total and total <= 9007199254740991
);
alter table orders add constraint orders_pay_by check ((payment_method = 'cash_on_delivery') = (pay_by is null));
alter table orders add constraint orders_address foreign key (commune_code, province_code) references commune (code, province_code);
alter table consignment add constraint consignment_amounts check (goods_total > 0 and delivery_fee >= 0);
alter table order_line add constraint order_line_amounts check (quantity between 1 and 99 and unit_price > 0 and total = unit_price * quantity);
alter table order_line add constraint order_line_stars check ((stars is null) = (certificate_id is null) and (stars is null or stars between 3 and 5));

create function check_order_sums() returns trigger language plpgsql as $$
declare
  bad int;
begin
  select count(*) into bad from orders o
  where o.id = new.id and (
    o.goods_total <> (select coalesce(sum(l.total), 0) from order_line l where l.order_id = o.id)
    or o.delivery_total <> (select coalesce(sum(c.delivery_fee), 0) from consignment c where c.order_id = o.id)
    or exists (
      select 1 from consignment c where c.order_id = o.id
      and c.goods_total <> (select coalesce(sum(l.total), 0) from order_line l where l.consignment_id = c.id)
    )
  );
  if bad > 0 then
    raise exception 'order %: lines and consignments do not add up', new.code using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger orders_sums after insert or update of goods_total, delivery_total, total on orders
  deferrable initially deferred for each row execute function check_order_sums();

-- What was bought stays as it was bought.
create trigger order_line_frozen before update or delete on order_line for each row execute function refuse_rewriting();
create function refuse_consignment_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'a consignment keeps its amounts and names' using errcode = 'integrity_constraint_violation';
end $$;
create trigger consignment_frozen before update on consignment for each row
  when ((old.order_id, old.workshop_id, old.workshop_name, old.village_name, old.goods_total, old.delivery_fee, old.delivery_quote)
    is distinct from (new.order_id, new.workshop_id, new.workshop_name, new.village_name, new.goods_total, new.delivery_fee, new.delivery_quote))
  execute function refuse_consignment_rewriting();
create trigger order_event_append_only before update or delete on order_event for each row execute function refuse_rewriting();

-- One live payment per order; money is counted once.
create unique index payment_one_live on payment (order_id) where status in ('pending', 'underpaid', 'paid', 'due_on_delivery');
alter table payment add constraint payment_amounts check (amount > 0 and received >= 0);
alter table payment add constraint payment_paid check ((status = 'paid') <= (paid_at is not null and received >= amount));
alter table payment add constraint payment_cash check ((method = 'cash_on_delivery') or status <> 'due_on_delivery');
alter table receipt add constraint receipt_amount check (amount > 0);
alter table receipt add constraint receipt_matched check ((verdict = 'unmatched') or order_id is not null);
alter table refund add constraint refund_amount check (amount > 0);
alter table refund add constraint refund_sent check ((status = 'sent') <= (sent_at is not null));

-- One default address a person.
create unique index address_one_default on address (user_id) where is_default;
