import type { Actor } from '#app/domain/access/policy.ts';
import { can } from '#app/domain/access/policy.ts';
import type { PictureRow } from '#app/domain/catalogue/picture-address.ts';
import { emblemUrl, largeWidths, ownPhotoSource, pictureSource } from '#app/domain/catalogue/picture-address.ts';
import type { ProductOption, Variant } from '#app/domain/catalogue/product.ts';
import type { Seller } from '#app/domain/catalogue/seller.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import type { AuthorityLevel, CertificateTerm, Stars } from '#app/domain/ocop/certificate.ts';
import { liveCertificate } from '#app/domain/ocop/certificate.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import type { MakerTitle } from '#app/domain/villages/maker.ts';
import type { ShownMark } from '#app/domain/villages/mark.ts';
import type { TitleRow } from '../artisans/maker-entry.server.ts';
import { toTitle } from '../artisans/maker-entry.server.ts';
import { markOf, productLicences, type ProductLicence } from '../marks/product-licences.server.ts';
import { sellerColumns } from '../workshops/seller-columns.server.ts';
import { told, toldOf } from '#app/platform/reader-language.server.ts';

export type ProductVariant = Variant & { sku: string; name: string; dimensions: string | null };

/** What the certificate says, shown beside the stars. */
export type ShownCertificate = {
  code: string;
  stars: Stars;
  points: number | null;
  productName: string;
  holderName: string;
  decisionNumber: string;
  decisionDate: Day;
  lastValidDay: Day;
  authority: string;
  authorityLevel: AuthorityLevel;
  verifiedBy: string;
  verifiedOn: string;
  isDemo: boolean;
};

/** `choice` where it shows the variants of one choice only. */
export type ProductPicture = PictureSource & { choice: Record<string, string> | null };

export type ProductPage = {
  slug: string;
  name: string;
  category: string;
  materials: string;
  technique: string | null;
  care: string | null;
  story: string;
  unit: string;
  fragile: boolean;
  leadDays: number | null;
  shelfLifeDays: number | null;
  isDemo: boolean;
  published: boolean;
  craft: { slug: string; name: string };
  village: { slug: string; name: string; commune: string | null; province: string | null };
  options: ProductOption[];
  variants: ProductVariant[];
  pictures: ProductPicture[];
  certificate: ShownCertificate | null;
  /** Of its village, where it may carry one today. */
  mark: ShownMark | null;
  seller: Seller;
  maker: { slug: string; name: string; trade: string; title: MakerTitle | null; startedYear: number | null; emblem: string; portrait: PictureSource | null; works: number; isDemo: boolean } | null;
};

type Row = Omit<ProductPage, 'options' | 'published' | 'craft' | 'village' | 'pictures' | 'certificate' | 'mark' | 'maker'> & {
  id: string;
  options: KeptOption[];
  published: boolean;
  workshopId: string;
  villageId: string;
  craftSlug: string;
  craftName: string;
  village: ProductPage['village'] & { craftSlug: string };
  pictures: (PictureRow & { choice: ProductPicture['choice'] })[];
  certificates: (ShownCertificate & CertificateTerm)[];
  licences: ProductLicence[];
  maker: (TitleRow & { slug: string; name: string; trade: string; startedYear: number | null; portrait: string | null; works: number; isDemo: boolean }) | null;
};

/** A product with everything its page says, in one statement; null for a slug that is none or that this actor may not see. */
export async function getProduct(actor: Actor, slug: string): Promise<ProductPage | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select p.id, p.slug, ${told('p.name')} as name, ${told('p.category')} as category, ${told('p.materials')} as materials, ${told('p.technique')} as technique, ${told('p.care')} as care, ${told('p.story')} as story, p.unit, p.fragile, p.lead_days as "leadDays",
      p.shelf_life_days as "shelfLifeDays", p.is_demo as "isDemo", p.status = 'published' and w.status = 'verified' as published,
      p.workshop_id as "workshopId", p.village_id as "villageId", p.options, c.slug as "craftSlug", ${told('c.name')} as "craftName",
      json_build_object('slug', v.slug, 'name', v.name, 'craftSlug', v.craft_slug, 'commune', vu.name, 'province', vn.short_name) as village,
      ${sellerColumns} as seller,
      (select coalesce(json_agg(json_build_object('id', x.id, 'sku', x.sku, 'name', ${told('x.name')}, 'choice', x.choice, 'price', x.price,
          'onHand', x.on_hand, 'reserved', x.reserved, 'weightGrams', x.weight_grams, 'lengthCm', x.length_cm, 'widthCm', x.width_cm,
          'heightCm', x.height_cm, 'dimensions', ${told('x.dimensions')}, 'active', x.active) order by x.position, x.sku), '[]')
        from variant x where x.product_id = p.id and x.active) as variants,
      (select coalesce(json_agg(json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'placeholder', i.placeholder, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}, 'choice', i.choice)
          order by i.position), '[]') from picture i where i.product_id = p.id) as pictures,
      (select coalesce(json_agg(json_build_object('code', o.code, 'status', o.status, 'stars', o.stars, 'points', o.points,
          'productName', o.product_name, 'holderName', h.name, 'decisionNumber', o.decision_number, 'decisionDate', o.decision_date,
          'lastValidDay', o.last_valid_day, 'revokedOn', o.revoked_on, 'authority', o.authority, 'authorityLevel', o.authority_level,
          'verifiedBy', o.verified_by_name, 'verifiedOn', o.verified_at, 'isDemo', o.is_demo)), '[]')
        from ocop_certificate o join workshop h on h.id = o.holder_id where o.product_id = p.id and o.status = 'verified') as certificates,
      ${productLicences} as licences,
      (select json_build_object('slug', a.slug, 'name', a.name, 'trade', ${told('a.trade')}, 'title', a.title, 'titleField', a.title_field,
          'titleYear', a.title_year, 'titleVerified', a.title_verified_at is not null, 'startedYear', a.started_year, 'portrait', a.portrait, 'isDemo', a.is_demo,
          'works', (select count(*) from product q where q.artisan_id = a.id and q.status = 'published'))
        from artisan a where a.id = p.artisan_id) as maker
    from product p join craft c on c.slug = p.craft_slug join village v on v.id = p.village_id join workshop w on w.id = p.workshop_id
      join commune u on u.code = w.commune_code join province n on n.code = w.province_code
      left join commune vu on vu.code = v.commune_code left join province vn on vn.code = vu.province_code
    where p.slug = ${slug}`;
  if (!row) return null;
  const { id, workshopId, villageId, craftSlug, craftName, village, certificates, licences, maker, pictures, ...product } = row;
  if (!can(actor, 'product.view', { workshopId, villageId, published: row.published }).allowed) return null;
  return {
    ...product,
    options: product.options.map(toldOption),
    craft: { slug: craftSlug, name: craftName },
    village: { slug: village.slug, name: village.name, commune: village.commune, province: village.province },
    pictures: pictures.flatMap((picture) => {
      const source = pictureSource(picture, largeWidths);
      return source ? [{ ...source, choice: picture.choice }] : [];
    }),
    certificate: toShown(liveCertificate(certificates, now())),
    mark: markOf({ id, workshopId }, licences),
    maker: maker && {
      slug: maker.slug,
      name: maker.name,
      trade: maker.trade,
      title: toTitle(maker),
      startedYear: maker.startedYear,
      emblem: emblemUrl({ slug: maker.slug, villageSlug: village.slug, craftSlug: village.craftSlug }),
      portrait: ownPhotoSource('chan-dung', maker.slug, maker.portrait, maker.name),
      works: maker.works,
      isDemo: maker.isDemo,
    },
  };
}

type KeptOption = Omit<ProductOption, 'values'> & { nameEn?: string; values: readonly (ProductOption['values'][number] & { nameEn?: string })[] };

const toldOption = ({ nameEn, values, ...option }: KeptOption): ProductOption => ({
  ...option,
  name: toldOf(option.name, nameEn),
  values: values.map(({ nameEn: english, ...value }) => ({ ...value, name: toldOf(value.name, english) })),
});

function toShown(certificate: (ShownCertificate & CertificateTerm) | null): ShownCertificate | null {
  if (!certificate) return null;
  const { status: _, revokedOn: __, ...shown } = certificate;
  return shown;
}
