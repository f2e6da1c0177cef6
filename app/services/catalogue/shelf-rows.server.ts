// What a shelf needs of a product, as columns of any query over `product p join village v join workshop w`.
import type { PictureRow } from '#app/domain/catalogue/picture-address.ts';
import { pictureSource } from '#app/domain/catalogue/picture-address.ts';
import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { soldByMeasure } from '#app/domain/catalogue/shelf-item.ts';
import { dong } from '#app/domain/money/dong.ts';
import type { CertificateTerm, Stars } from '#app/domain/ocop/certificate.ts';
import { liveStars } from '#app/domain/ocop/certificate.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type ShelfRow = {
  slug: string;
  name: string;
  villageSlug: string;
  villageName: string;
  priceFrom: bigint;
  priceTo: bigint;
  unit: string;
  leadDays: number | null;
  available: number;
  certificates: (CertificateTerm & { stars: Stars })[];
  picture: PictureRow | null;
};

/** Listed, by a seller whose identity is verified. */
export const onSale = Prisma.sql`p.status = 'published' and w.status = 'verified'`;

/** Of a query that is written while the request is there: names are told in its language. */
export const shelfColumns = () => Prisma.sql`
  p.slug, ${told('p.name')} as name, v.slug as "villageSlug", v.name as "villageName",
  p.price_from as "priceFrom", p.price_to as "priceTo", p.unit, p.lead_days as "leadDays",
  (select coalesce(sum(x.on_hand - x.reserved), 0)::int from variant x where x.product_id = p.id and x.active) as available,
  (select coalesce(json_agg(json_build_object('status', c.status, 'stars', c.stars, 'decisionDate', c.decision_date,
      'lastValidDay', c.last_valid_day, 'revokedOn', c.revoked_on)), '[]')
    from ocop_certificate c where c.product_id = p.id and c.status = 'verified') as certificates,
  (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'placeholder', i.placeholder, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')})
    from picture i where i.product_id = p.id order by i.position limit 1) as picture`;

export function toShelfItem(row: ShelfRow, now: Date): ShelfItem {
  return {
    slug: row.slug,
    name: row.name,
    village: { slug: row.villageSlug, name: row.villageName },
    priceFrom: dong(row.priceFrom),
    priceTo: dong(row.priceTo),
    soldBy: soldByMeasure(row.unit),
    stars: liveStars(row.certificates, now),
    available: row.available,
    leadDays: row.leadDays,
    picture: row.picture && pictureSource(row.picture),
  };
}
