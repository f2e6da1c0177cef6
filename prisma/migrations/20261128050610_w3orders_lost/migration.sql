-- A parcel that its carrier lost ends as one that came back, but for its goods: they are in nobody's hands.
alter table shipment add column lost boolean not null default false;
alter table shipment add constraint shipment_lost_is_over check (not lost or status = 'returned');
