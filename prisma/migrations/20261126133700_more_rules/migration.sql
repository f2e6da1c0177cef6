-- Rules of the market that only the code held until now.

-- Money stays within what a program can count exactly.
alter table payment add constraint payment_countable check (amount <= 9007199254740991 and received <= 9007199254740991);
alter table receipt add constraint receipt_countable check (amount <= 9007199254740991);

-- No more goes back than came, and to the order that it came for.
create function check_refund() returns trigger language plpgsql as $$
declare
  money record;
begin
  -- Two refunds of one receipt wait for each other here.
  select amount, order_id into money from receipt where id = new.receipt_id for no key update;
  if money.order_id is distinct from new.order_id then
    raise exception 'refund_of_its_order: refund % and its receipt belong to different orders', new.id using errcode = 'integrity_constraint_violation';
  end if;
  if (select sum(amount) from refund where receipt_id = new.receipt_id and status <> 'failed') > money.amount then
    raise exception 'refund_within_receipt: more would go back than the receipt of %', money.amount using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger refund_within_receipt after insert or update on refund
  for each row execute function check_refund();

-- An order's parts add up to the whole, also when one is added later.
create function check_sums_of_its_order() returns trigger language plpgsql as $$
begin
  if exists (
    select from orders o where o.id = new.order_id and (
      o.goods_total <> (select coalesce(sum(l.total), 0) from order_line l where l.order_id = o.id)
      or o.delivery_total <> (select coalesce(sum(c.delivery_fee), 0) from consignment c where c.order_id = o.id)
      or exists (
        select from consignment c where c.order_id = o.id
        and c.goods_total <> (select coalesce(sum(l.total), 0) from order_line l where l.consignment_id = c.id)
      )
    )
  ) then
    raise exception 'orders_sums: lines and consignments of order % do not add up', new.order_id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger order_line_sums after insert on order_line deferrable initially deferred
  for each row execute function check_sums_of_its_order();
create constraint trigger consignment_sums after insert on consignment deferrable initially deferred
  for each row execute function check_sums_of_its_order();

-- What was agreed stays as it was agreed. Whom it goes to may be corrected, and erased when the law asks for it.
create function refuse_order_rewriting() returns trigger language plpgsql as $$
begin
  raise exception 'orders_frozen: order % keeps its code, its amounts and what was said of the sale', old.code using errcode = 'integrity_constraint_violation';
end $$;
create trigger orders_frozen before update on orders for each row
  when ((old.code, old.checkout_key, old.goods_total, old.delivery_total, old.total, old.sale_information)
    is distinct from (new.code, new.checkout_key, new.goods_total, new.delivery_total, new.total, new.sale_information))
  execute function refuse_order_rewriting();
create trigger consignment_kept before delete on consignment for each row execute function refuse_rewriting();

-- A line sets aside its own goods: never more than were bought, and never gives back what it does not hold.
create function check_movement_of_line() returns trigger language plpgsql as $$
declare
  line record;
  held bigint;
begin
  select variant_id, quantity into line from order_line where id = new.order_line_id;
  if line.variant_id <> new.variant_id then
    raise exception 'stock_movement_of_its_line: the line bought another variant than %', new.variant_id using errcode = 'integrity_constraint_violation';
  end if;
  select coalesce(sum(reserved_delta), 0) into held from stock_movement where order_line_id = new.order_line_id;
  if held < 0 or held > line.quantity then
    raise exception 'stock_movement_of_its_line: a line of % would hold %', line.quantity, held using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger stock_movement_of_its_line after insert on stock_movement
  for each row when (new.order_line_id is not null) execute function check_movement_of_line();

-- OCOP: what must be there before a certificate counts, whatever the year (ocop.md, section 2).
alter table ocop_certificate add constraint certificate_district check (authority_level <> 'district' or stars = 3);
alter table ocop_certificate add constraint certificate_verified_after_decision check (
  verified_at is null or (verified_at at time zone 'Asia/Ho_Chi_Minh')::date >= decision_date
);
alter table ocop_certificate add constraint certificate_evidence check (status not in ('verified', 'revoked', 'superseded') or evidence_key is not null);
alter table ocop_certificate add constraint certificate_revocation_reason check (
  revocation_reason is null
  or revocation_reason in ('not-re-rated', 'mandatory-criteria-failed', 'not-as-certified', 'food-safety', 'production-stopped')
);
alter table ocop_certificate add constraint certificate_successor check (superseded_by_id <> id);
alter table ocop_certificate add constraint certificate_override_said check (validity_override_reason is null or validity_override_reason ~ '\S');
alter table ocop_certificate add constraint certificate_text_nfc check (
  product_name is nfc normalized and decision_number is nfc normalized and authority is nfc normalized
);

create function check_certificate_holder() returns trigger language plpgsql as $$
begin
  if not exists (select from product where id = new.product_id and workshop_id = new.holder_id) then
    raise exception 'certificate_holder: its holder is not the workshop that makes the product' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger certificate_holder after insert or update of product_id, holder_id, status on ocop_certificate
  for each row when (new.status = 'verified') execute function check_certificate_holder();

-- A mark is its village's: only a workshop there can have its licence, and one at a time.
create function check_licence_village() returns trigger language plpgsql as $$
begin
  if not exists (select from mark m join workshop w on w.village_id = m.village_id where m.id = new.mark_id and w.id = new.workshop_id) then
    raise exception 'mark_licence_village: the workshop is not of the mark''s village' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger mark_licence_village after insert or update of mark_id, workshop_id on mark_licence
  for each row execute function check_licence_village();
alter table mark_licence add constraint mark_licence_no_overlap
  exclude using gist (mark_id with =, workshop_id with =, daterange(valid_from, valid_to, '[]') with &&) where (revoked_on is null);
alter table mark add constraint mark_dates check (granted_on is null or filed_on is null or granted_on >= filed_on);
alter table mark add constraint mark_end check (kind <> 'geographical_indication' or renewed_through is null);

-- Text is Unicode NFC, wherever a person typed it.
alter table app_user add constraint app_user_name_nfc check (name is nfc normalized);
alter table address add constraint address_nfc check (name is nfc normalized and line is nfc normalized);
alter table orders add constraint orders_note_nfc check (note is nfc normalized);
alter table mark add constraint mark_name_nfc check (name is nfc normalized and owner is nfc normalized);
alter table village_brand add constraint village_brand_nfc check (story is nfc normalized and tagline is nfc normalized);
alter table product add constraint product_words_nfc check (
  category is nfc normalized and care is nfc normalized and technique is nfc normalized and unit is nfc normalized
);
alter table order_line add constraint order_line_nfc check (
  product_name is nfc normalized and variant_name is nfc normalized and village_name is nfc normalized and artisan_name is nfc normalized
);
