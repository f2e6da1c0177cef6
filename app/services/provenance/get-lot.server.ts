import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import type { ShownMovement } from '#app/services/stock/get-variant-stock.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

export type LotMovement = Pick<ShownMovement, 'id' | 'kind' | 'onHand' | 'reserved' | 'reason' | 'note' | 'at' | 'by'>;

export type Lot = {
  id: string;
  code: string;
  traceCode: string;
  variantId: string;
  productId: string;
  product: string;
  variant: string;
  unit: string;
  madeOn: Date;
  pieces: number;
  note: string | null;
  /** How many of its pieces carry a number. */
  numbered: number;
  picture: PictureSource | null;
  /** The latest of what was moved for it by hand. */
  movements: LotMovement[];
};

type Row = Omit<Lot, 'picture' | 'movements'> & { picture: PictureRow | null };

const movementsShown = 50;

/** A lot of this workshop; null when it is none of theirs. */
export async function getLot(actor: Actor, studio: Studio, lotId: string): Promise<Lot | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return null;
  const [row] = await db().$queryRaw<Row[]>`
    select l.id, l.code, l.trace_code as "traceCode", x.id as "variantId", p.id as "productId", ${told('p.name')} as product, ${told('x.name')} as variant, p.unit, l.made_on as "madeOn", l.quantity as pieces, l.note,
      (select count(*)::int from lot_piece y where y.lot_id = l.id) as numbered,
      (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) from picture i where i.product_id = p.id order by i.position limit 1) as picture
    from lot l join variant x on x.id = l.variant_id join product p on p.id = x.product_id
    where l.id = ${lotId}::uuid and l.workshop_id = ${studio.id}::uuid`;
  if (!row) return null;
  const movements = await db().$queryRaw<LotMovement[]>`
    select s.id, s.kind::text, s.on_hand_delta as "onHand", s.reserved_delta as reserved, s.reason, s.note, s.at, u.name as by
    from stock_movement s left join app_user u on u.id = s.by_id
    where s.variant_id = ${row.variantId}::uuid and s.lot_id = ${lotId}::uuid order by s.at desc, s.id desc limit ${movementsShown}`;
  return { ...row, picture: row.picture && pictureSource(row.picture, smallWidths), movements };
}
