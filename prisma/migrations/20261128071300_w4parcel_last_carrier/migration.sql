-- The last parcel of a workshop that left, without reading all of them.
create index "consignment_workshop_id_shipped_at_idx" on consignment (workshop_id, shipped_at desc);
