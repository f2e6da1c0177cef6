// A product as the judge sees it: read from the market's own tables, never from what an engine wrote down.
import type { CertificateTerm, Stars } from '#app/domain/ocop/certificate.ts';
import { liveStars } from '#app/domain/ocop/certificate.ts';
import type { Db } from '#app/platform/db.server.ts';

export type Good = {
  slug: string;
  name: string;
  category: string;
  materials: string;
  /** Slugs. */
  village: string;
  craft: string;
  workshop: string;
  villageName: string;
  craftName: string;
  artisanName: string | null;
  /** Of the cheapest variant, in đồng. */
  price: number;
  stars: number | null;
  available: number;
  sold: number;
  publishedAt: Date;
};

type Row = Omit<Good, 'price' | 'stars'> & { price: bigint; certificates: (CertificateTerm & { stars: Stars })[] };

/** Everything on sale. */
export async function readGoods(db: Db, at: Date): Promise<Good[]> {
  const rows = await db.$queryRaw<Row[]>`
    select p.slug, p.name, p.category, p.materials, v.slug as village, p.craft_slug as craft, w.slug as workshop,
      v.name as "villageName", c.name as "craftName", a.name as "artisanName", p.price_from as price, p.published_at as "publishedAt",
      (select coalesce(sum(x.on_hand - x.reserved), 0)::int from variant x where x.product_id = p.id and x.active) as available,
      (select coalesce(-sum(s.on_hand_delta), 0)::int from variant x join stock_movement s on s.variant_id = x.id
        where x.product_id = p.id and s.kind in ('ship', 'return')) as sold,
      (select coalesce(json_agg(json_build_object('status', o.status, 'stars', o.stars, 'decisionDate', o.decision_date,
          'lastValidDay', o.last_valid_day, 'revokedOn', o.revoked_on)), '[]') from ocop_certificate o where o.product_id = p.id) as certificates
    from product p join village v on v.id = p.village_id join craft c on c.slug = p.craft_slug join workshop w on w.id = p.workshop_id
      left join artisan a on a.id = p.artisan_id
    where p.status = 'published' and w.status = 'verified' and p.price_from > 0 order by p.slug`;
  return rows.map(({ price, certificates, ...row }) => ({ ...row, price: Number(price), stars: liveStars(certificates, at) }));
}
