-- What a workshop's figures read of a consignment stands on its row, so that a year of 50,000 orders is one walk along an index.
alter table consignment add column opened_on date generated always as ((opened_at at time zone 'Asia/Ho_Chi_Minh')::date) stored;
alter table consignment add column taken_off bigint not null default 0;
alter table consignment add column returning_buyer boolean not null default false;
create index consignment_of_figures on consignment (workshop_id, opened_on, status, goods_total, taken_off, returning_buyer);
create index orders_contact_phone_idx on orders (contact_phone);

-- Goods that were called off or came back: no longer sold. Lines are called off once and for all, a parcel may come back later.
create function take_off_called_off() returns trigger language plpgsql as $$
begin
  update consignment set taken_off = taken_off + new.amount where id = new.consignment_id;
  return null;
end $$;
create trigger line_cancellation_taken_off after insert on line_cancellation for each row execute function take_off_called_off();

create function take_off_come_back() returns trigger language plpgsql as $$
begin
  if (new.status = 'returned') = (old.status = 'returned') then return null; end if;
  update consignment set taken_off = taken_off + case when new.status = 'returned' then 1 else -1 end
    * coalesce((select sum(sl.quantity * l.unit_price) from shipment_line sl join order_line l on l.id = sl.order_line_id where sl.shipment_id = new.id), 0)
    where id = new.consignment_id;
  return null;
end $$;
create trigger shipment_taken_off after update of status on shipment for each row execute function take_off_come_back();

create function take_off_line_come_back() returns trigger language plpgsql as $$
begin
  update consignment c set taken_off = c.taken_off + new.quantity * l.unit_price
    from shipment s, order_line l where s.id = new.shipment_id and s.status = 'returned' and l.id = new.order_line_id and c.id = s.consignment_id;
  return null;
end $$;
create trigger shipment_line_taken_off after insert on shipment_line for each row execute function take_off_line_come_back();

-- Whether who buys has ordered from this workshop before, by the same account or the same telephone: told when the workshop
-- is told of the order, and never again looked at. No figure needs to know who.
create function mark_returning_buyer() returns trigger language plpgsql set enable_seqscan = off as $$
declare
  buyer record;
begin
  if new.opened_at is null or (tg_op = 'UPDATE' and old.opened_at is not null) then return new; end if;
  select user_id, contact_phone into buyer from orders where id = new.order_id;
  -- The few orders of one buyer first, each asked for by its key, also while the planner knows nothing of new tables: hence `offset 0`, and no scans.
  new.returning_buyer := exists (
    select from orders o where o.contact_phone = buyer.contact_phone
      and exists (select from (select id, workshop_id, opened_at from consignment where order_id = o.id offset 0) c where c.workshop_id = new.workshop_id and c.id <> new.id and c.opened_at < new.opened_at));
  if not new.returning_buyer and buyer.user_id is not null then
    new.returning_buyer := exists (
      select from orders o where o.user_id = buyer.user_id
        and exists (select from (select id, workshop_id, opened_at from consignment where order_id = o.id offset 0) c where c.workshop_id = new.workshop_id and c.id <> new.id and c.opened_at < new.opened_at));
  end if;
  return new;
end $$;
create trigger consignment_returning_buyer before insert or update of opened_at on consignment for each row execute function mark_returning_buyer();

-- Those that are there already.
update consignment c set
  taken_off = coalesce((select sum(x.amount) from line_cancellation x where x.consignment_id = c.id), 0)
    + coalesce((select sum(sl.quantity * l.unit_price) from shipment s join shipment_line sl on sl.shipment_id = s.id join order_line l on l.id = sl.order_line_id where s.consignment_id = c.id and s.status = 'returned'), 0),
  returning_buyer = exists (
    select from orders o join orders eo on eo.contact_phone = o.contact_phone where o.id = c.order_id
      and exists (select from (select id, workshop_id, opened_at from consignment where order_id = eo.id offset 0) e where e.workshop_id = c.workshop_id and e.id <> c.id and e.opened_at < c.opened_at))
  or exists (
    select from orders o join orders eo on eo.user_id = o.user_id where o.id = c.order_id
      and exists (select from (select id, workshop_id, opened_at from consignment where order_id = eo.id offset 0) e where e.workshop_id = c.workshop_id and e.id <> c.id and e.opened_at < c.opened_at))
where c.opened_at is not null;

-- A day of a workshop: visits of its own page, and of all its products' pages together, so that a year of 5,000 products is 366 rows.
alter table workshop_visit add column product_visits integer not null default 0;
alter table workshop_visit drop constraint workshop_visit_some;
alter table workshop_visit add constraint workshop_visit_some check (visits >= 0 and product_visits >= 0 and visits + product_visits > 0);
create index workshop_visit_day_idx on workshop_visit (day);
create index product_visit_day_idx on product_visit (day);
create index product_finding_day_idx on product_finding (day);

-- Whose product it is, so that the words of a season are one walk along an index too.
alter table product_finding add column workshop_id uuid references workshop (id) on delete cascade on update cascade;
update product_finding f set workshop_id = p.workshop_id from product p where p.id = f.product_id;
alter table product_finding alter column workshop_id set not null;
create index product_finding_of_workshop on product_finding (workshop_id, day, query, openings);
