-- AlterTable
ALTER TABLE "stock_movement" ADD COLUMN     "note" TEXT;

-- What a person wrote to a movement.
alter table stock_movement add constraint stock_movement_note_nfc check (note is nfc normalized);

-- A month's statement: what was open in it, whenever it was opened. A parcel that was never opened is open to both sides and
-- is left out; one that was closed in the very moment is there for that moment.
create index consignment_while_open on consignment
  using gist (workshop_id, tstzrange(opened_at, case when closed_at is null then null else greatest(opened_at, closed_at) end, '[]'))
  where opened_at is not null;
