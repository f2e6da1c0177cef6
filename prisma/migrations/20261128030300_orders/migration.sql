-- Whether who buys has bought here before is asked inside the checkout: one step into an index of the workshop's own parcels,
-- however often this telephone or account has ordered elsewhere. Of the telephone only a digest stands here.
alter table consignment add column buyer_phone_digest bytea;
alter table consignment add column buyer_id uuid;
update consignment c set buyer_phone_digest = sha256(convert_to(o.contact_phone, 'UTF8')), buyer_id = o.user_id
  from orders o where o.id = c.order_id and c.opened_at is not null;
create index consignment_of_buyer_phone on consignment (workshop_id, buyer_phone_digest, opened_at);
create index consignment_of_buyer on consignment (workshop_id, buyer_id, opened_at);
drop index orders_contact_phone_idx;

create or replace function mark_returning_buyer() returns trigger language plpgsql set enable_seqscan = off as $$
begin
  if new.opened_at is null or (tg_op = 'UPDATE' and old.opened_at is not null) then return new; end if;
  select sha256(convert_to(contact_phone, 'UTF8')), user_id into new.buyer_phone_digest, new.buyer_id from orders where id = new.order_id;
  -- No scans, also while the planner knows nothing of new tables.
  new.returning_buyer :=
    exists (select from consignment c where c.workshop_id = new.workshop_id and c.buyer_phone_digest = new.buyer_phone_digest and c.opened_at < new.opened_at and c.id <> new.id)
    or exists (select from consignment c where c.workshop_id = new.workshop_id and c.buyer_id = new.buyer_id and c.opened_at < new.opened_at and c.id <> new.id);
  return new;
end $$;

-- When its workshop was mailed about a question, so that mornings that were missed are made good by one mail.
alter table question add column told_at timestamptz(3);
-- Told so far was what was asked before the day of the last morning's mails, at four past eight.
update question set told_at = now() where asked_at < date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh' - interval '8 hours 4 minutes') at time zone 'Asia/Ho_Chi_Minh';
