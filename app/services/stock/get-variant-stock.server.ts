import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import type { MovementKind } from '#app/domain/stock/stock.ts';
import { type Standing, standingOf } from '#app/domain/stock/standing.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

export type ShownMovement = {
  id: string;
  kind: MovementKind;
  /** What changed: on hand, or set aside where nothing left the shelf. */
  onHand: number;
  reserved: number;
  reason: string | null;
  note: string | null;
  at: Date;
  /** Who moved it by hand, where that person is still known. */
  by: string | null;
  order: { code: string; position: number; consignmentId: string } | null;
  lot: { id: string; code: string } | null;
};

export type VariantStock = {
  id: string;
  product: string;
  variant: string;
  sku: string;
  unit: string;
  onHand: number;
  reserved: number;
  standing: Standing;
  picture: PictureSource | null;
  lots: { id: string; code: string }[];
  movements: ShownMovement[];
  page: number;
  pages: number;
};

type Row = Omit<VariantStock, 'standing' | 'picture' | 'movements' | 'page' | 'pages'> & { leadDays: number | null; picture: PictureRow | null; moved: number };

/** A variant of this workshop with what moved it, newest first; null when it is none of theirs. */
export async function getVariantStock(actor: Actor, studio: Studio, variantId: string, { page, pageSize = 20 }: { page: number; pageSize?: number }): Promise<VariantStock | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return null;
  const [[row], movements] = await Promise.all([
    db().$queryRaw<Row[]>`
      select x.id, ${told('p.name')} as product, ${told('x.name')} as variant, x.sku, p.unit, x.on_hand as "onHand", x.reserved, p.lead_days as "leadDays",
        (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) from picture i where i.product_id = p.id order by i.position limit 1) as picture,
        (select coalesce(json_agg(json_build_object('id', l.id, 'code', l.code) order by l.created_at desc), '[]') from lot l where l.variant_id = x.id) as lots,
        (select count(*)::int from stock_movement s where s.variant_id = x.id) as moved
      from variant x join product p on p.id = x.product_id where x.id = ${variantId}::uuid and p.workshop_id = ${studio.id}::uuid`,
    db().$queryRaw<ShownMovement[]>`
      select s.id, s.kind::text, s.on_hand_delta as "onHand", s.reserved_delta as reserved, s.reason, s.note, s.at, u.name as by,
        case when c.id is not null then json_build_object('code', o.code, 'position', c.position, 'consignmentId', c.id) end as order,
        case when l.id is not null then json_build_object('id', l.id, 'code', l.code) end as lot
      from (select * from stock_movement where variant_id = ${variantId}::uuid order by at desc, id desc limit ${pageSize} offset ${(page - 1) * pageSize}) s
      left join app_user u on u.id = s.by_id
      left join order_line ol on ol.id = s.order_line_id left join consignment c on c.id = ol.consignment_id and c.opened_at is not null left join orders o on o.id = c.order_id
      left join lot l on l.id = s.lot_id
      order by s.at desc, s.id desc`,
  ]);
  if (!row) return null;
  const { leadDays, picture, moved, ...rest } = row;
  return { ...rest, standing: standingOf(row, leadDays), picture: picture && pictureSource(picture, smallWidths), movements, page, pages: Math.ceil(moved / pageSize) };
}
