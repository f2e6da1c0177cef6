import { can, type Actor } from '#app/domain/access/policy.ts';
import { emblemUrl, largeWidths, ownPhotoSource, type PictureRow, pictureSource } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { type CertificateTerm, liveCertificate, type Stars } from '#app/domain/ocop/certificate.ts';
import type { TraceCode } from '#app/domain/provenance/trace-code.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { canHaveMade } from '#app/domain/villages/artisan.ts';
import type { MakerTitle } from '#app/domain/villages/maker.ts';
import type { ShownMark } from '#app/domain/villages/mark.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { toTitle, type TitleRow } from '#app/services/artisans/maker-entry.server.ts';
import { onSale } from '#app/services/catalogue/shelf-rows.server.ts';
import { marksOfProducts } from '#app/services/marks/marks-of-products.server.ts';

/** What a lot's label says of the piece that bears it, and nothing of anybody who sold or bought it. */
export type Trace = {
  code: TraceCode;
  lot: string;
  pieces: number;
  unit: string;
  madeOn: Date;
  /** Its number in the lot; null for a label of the whole lot. */
  serial: number | null;
  product: { name: string; variant: string; picture: PictureSource | null; /** Null while it is not on sale. */ slug: string | null };
  /** `slug` is null while it has no page of its own. */
  workshop: { name: string; slug: string | null; isDemo: boolean };
  village: { slug: string; name: string; commune: string | null; province: string | null };
  mark: ShownMark | null;
  maker: { slug: string; name: string; trade: string; title: MakerTitle | null; emblem: string; portrait: PictureSource | null; isDemo: boolean } | null;
  certificate: { stars: Stars; lastValidDay: Day } | null;
};

type Row = {
  lot: string;
  pieces: number;
  unit: string;
  madeOn: Date;
  serial: number | null;
  slug: string;
  name: string;
  variant: string;
  onSale: boolean;
  picture: PictureRow | null;
  productId: string;
  workshop: string;
  workshopSlug: string;
  open: boolean;
  isDemo: boolean;
  village: Trace['village'] & { craftSlug: string };
  maker: (TitleRow & { slug: string; name: string; trade: string; portrait: string | null; diedYear: number | null; isDemo: boolean }) | null;
  certificates: (CertificateTerm & { stars: Stars })[];
};

/** The lot, or the piece of it, that a label's code names; null when none does. A workshop that nobody has approved yet has no page, its labels neither. */
export async function getTrace(actor: Actor, code: TraceCode): Promise<Trace | null> {
  if (!can(actor, 'provenance.scan', null).allowed) return null;
  const [row] = await db().$queryRaw<Row[]>`
    select l.code as lot, l.quantity as pieces, p.unit, l.made_on as "madeOn", y.serial, p.slug, ${told('p.name')} as name, ${told('x.name')} as variant, ${onSale} as "onSale",
      p.id as "productId", w.name as workshop, w.slug as "workshopSlug", w.status = 'verified' as open, w.is_demo as "isDemo",
      json_build_object('slug', v.slug, 'name', v.name, 'craftSlug', v.craft_slug, 'commune', u.name, 'province', n.short_name) as village,
      (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')})
        from picture i where i.product_id = p.id and (i.choice is null or x.choice @> i.choice) order by i.choice is null, i.position limit 1) as picture,
      (select json_build_object('slug', a.slug, 'name', a.name, 'trade', ${told('a.trade')}, 'title', a.title, 'titleField', a.title_field, 'titleYear', a.title_year,
          'titleVerified', a.title_verified_at is not null, 'portrait', a.portrait, 'diedYear', a.died_year, 'isDemo', a.is_demo)
        from artisan a where a.id = p.artisan_id) as maker,
      (select coalesce(json_agg(json_build_object('status', o.status, 'stars', o.stars, 'decisionDate', o.decision_date, 'lastValidDay', o.last_valid_day, 'revokedOn', o.revoked_on)), '[]')
        from ocop_certificate o where o.product_id = p.id and o.status = 'verified') as certificates
    from (select id as lot_id, null::int as serial from lot where trace_code = ${code} union all select lot_id, serial from lot_piece where trace_code = ${code}) y
      join lot l on l.id = y.lot_id join variant x on x.id = l.variant_id join product p on p.id = x.product_id join workshop w on w.id = l.workshop_id
      join village v on v.id = p.village_id left join commune u on u.code = v.commune_code left join province n on n.code = u.province_code
    where w.status <> 'unverified'`;
  if (!row) return null;
  const { village, maker } = row;
  const { craftSlug, ...where } = village;
  const marks = await marksOfProducts([row.productId]);
  const certificate = liveCertificate(row.certificates, now());
  return {
    code,
    lot: row.lot,
    pieces: row.pieces,
    unit: row.unit,
    madeOn: row.madeOn,
    serial: row.serial,
    product: { name: row.name, variant: row.variant, picture: row.picture && pictureSource(row.picture, largeWidths), slug: row.onSale ? row.slug : null },
    workshop: { name: row.workshop, slug: row.open ? row.workshopSlug : null, isDemo: row.isDemo },
    village: where,
    mark: marks.get(row.productId) ?? null,
    maker:
      maker && canHaveMade(maker, hanoiDay(row.madeOn))
        ? { slug: maker.slug, name: maker.name, trade: maker.trade, title: toTitle(maker), emblem: emblemUrl({ slug: maker.slug, villageSlug: village.slug, craftSlug }), portrait: ownPhotoSource('chan-dung', maker.slug, maker.portrait, maker.name), isDemo: maker.isDemo }
        : null,
    certificate: certificate && { stars: certificate.stars, lastValidDay: certificate.lastValidDay },
  };
}
