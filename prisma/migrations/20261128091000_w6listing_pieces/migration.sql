-- More pieces of one variant than any workshop holds: a hundred such variants still sum up to what an integer counts. Ten times what
-- a person may type (MOST_PIECES), so that a parcel that comes back is never refused for it. What is above it was a slip of the finger.
insert into stock_movement (id, variant_id, kind, on_hand_delta, reserved_delta, reason)
  select gen_random_uuid(), id, 'count', 10000000 - on_hand, 0, 'correction' from variant where on_hand > 10000000 and reserved <= 10000000;
alter table variant add constraint variant_countable check (on_hand <= 10000000);
