// The licences that a product's workshop holds, read beside the product, and which of them puts a mark on it today.
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { type MarkKind, markMayShow, type ShownMark } from '#app/domain/villages/mark.ts';
import { now } from '#app/platform/clock.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

export type ProductLicence = {
  kind: MarkKind;
  name: string;
  markClasses: number[];
  inside: boolean;
  goodsClasses: number[];
  grantedOn: Day | null;
  renewedThrough: Day | null;
  code: string;
  workshopId: string;
  validFrom: Day;
  validTo: Day | null;
  revokedOn: Day | null;
  memberLeftOn: Day | null;
  products: string[] | null;
};

/** For a query over `product p`: its workshop's licences with their marks, as JSON. */
export const productLicences = Prisma.sql`(select coalesce(json_agg(json_build_object('kind', k.kind, 'name', k.name, 'markClasses', k.goods_classes, 'inside', p.village_id = k.village_id,
    'goodsClasses', (select g.goods_classes from craft g where g.slug = p.craft_slug), 'grantedOn', k.granted_on, 'renewedThrough', k.renewed_through, 'code', l.code, 'workshopId', l.workshop_id,
    'validFrom', l.valid_from, 'validTo', l.valid_to, 'revokedOn', l.revoked_on, 'memberLeftOn', l.member_left_on,
    'products', (select json_agg(o.product_id) from mark_licence_product o where o.licence_id = l.id)) order by k.kind desc, k.name, l.granted_at desc), '[]')
  from mark_licence l join mark k on k.id = l.mark_id where l.workshop_id = p.workshop_id)`;

/** The mark that a product may carry today; null for none. */
export function markOf(product: { id: string; workshopId: string }, licences: readonly ProductLicence[]): ShownMark | null {
  const today = hanoiDay(now());
  const shown = licences.find(
    (licence) => markMayShow({ ...licence, goodsClasses: licence.markClasses }, licence, { product: { ...product, goodsClasses: licence.goodsClasses }, madeInsideArea: licence.inside }, today).ok,
  );
  return shown ? { kind: shown.kind, name: shown.name, licence: shown.code } : null;
}
