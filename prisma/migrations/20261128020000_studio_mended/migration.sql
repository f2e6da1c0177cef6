-- A change of a listing has the listing's own id, and is of the listing's own workshop: whoever chooses an id chooses nothing of another's.
delete from listing_draft d using product p where p.id = d.id and p.workshop_id <> d.workshop_id;
alter table listing_draft add constraint listing_draft_of_listing check (product_id is null or product_id = id);
create function check_draft_workshop() returns trigger language plpgsql as $$
begin
  if exists (select from product where id = new.id and workshop_id <> new.workshop_id) then
    raise exception 'listing_draft_workshop: % is a listing of another workshop', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger listing_draft_workshop after insert or update of id, workshop_id on listing_draft
  for each row execute function check_draft_workshop();

-- Who chose to pay at the door after all had an order that nobody was told of.
update consignment c set opened_at = coalesce(o.confirmed_at, o.placed_at) from orders o
where o.id = c.order_id and c.opened_at is null and o.status in ('placed', 'completed');
