import { type MarkKind, markMayShow, type ShownMark } from '#app/domain/villages/mark.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

type Row = {
  productId: string;
  workshopId: string;
  inside: boolean;
  goodsClasses: number[];
  kind: MarkKind;
  name: string;
  markClasses: number[];
  grantedOn: Day | null;
  renewedThrough: Day | null;
  code: string;
  validFrom: Day;
  validTo: Day | null;
  revokedOn: Day | null;
  memberLeftOn: Day | null;
  products: string[] | null;
};

/** The village's mark that each of these products may carry today; those that may carry none are left out. */
export async function marksOfProducts(productIds: readonly string[]): Promise<ReadonlyMap<string, ShownMark>> {
  const shown = new Map<string, ShownMark>();
  if (productIds.length === 0) return shown;
  const rows = await db().$queryRaw<Row[]>`
    select p.id as "productId", p.workshop_id as "workshopId", p.village_id = k.village_id as inside, c.goods_classes as "goodsClasses",
      k.kind::text as kind, k.name, k.goods_classes as "markClasses", k.granted_on::text as "grantedOn", k.renewed_through::text as "renewedThrough",
      l.code, l.valid_from::text as "validFrom", l.valid_to::text as "validTo", l.revoked_on::text as "revokedOn", l.member_left_on::text as "memberLeftOn",
      (select array_agg(o.product_id::text) from mark_licence_product o where o.licence_id = l.id) as products
    from product p join craft c on c.slug = p.craft_slug join mark_licence l on l.workshop_id = p.workshop_id join mark k on k.id = l.mark_id
    where p.id = any(${[...new Set(productIds)]}::uuid[])
    order by k.kind desc, k.name, l.granted_at desc`;
  const today = hanoiDay(now());
  for (const row of rows) {
    if (shown.has(row.productId)) continue;
    const mark = { kind: row.kind, grantedOn: row.grantedOn, renewedThrough: row.renewedThrough, goodsClasses: row.markClasses };
    const subject = { product: { id: row.productId, workshopId: row.workshopId, goodsClasses: row.goodsClasses }, madeInsideArea: row.inside };
    if (markMayShow(mark, row, subject, today).ok) shown.set(row.productId, { kind: row.kind, name: row.name, licence: row.code });
  }
  return shown;
}
