import { Prisma } from '#prisma/generated/client.ts';

/**
 * Rows of variants with the pieces of each that lay packed in parcels at its moment, for a `from`; `asked` has an id and a
 * moment. They are on hand until they leave, and on no shelf. A consignment of which a parcel left before anybody said that
 * it is packed tells nothing of the rest of it.
 */
export const packedPieces = (workshopId: string, asked: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  select a.id, a.at, sum(l.quantity
    - (select coalesce(sum(sl.quantity), 0) from shipment_line sl join shipment s on s.id = sl.shipment_id where sl.order_line_id = l.id and s.shipped_at <= a.at)
    - (select coalesce(sum(lc.quantity), 0) from line_cancellation lc where lc.order_line_id = l.id and lc.at <= a.at))::int as packed
  from consignment c join order_line l on l.consignment_id = c.id join ${asked} a on a.id = l.variant_id
  where c.workshop_id = ${workshopId}::uuid and c.packed_at <= a.at and (c.closed_at is null or c.closed_at > a.at)
    and not exists (select from shipment s where s.consignment_id = c.id and s.shipped_at <= c.packed_at)
  group by a.id, a.at)`;
