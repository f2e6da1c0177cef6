// The truth of products as search documents, one statement for any number of them.
import { type PictureRow, pictureAddress } from '#app/domain/catalogue/picture-address.ts';
import { dong } from '#app/domain/money/dong.ts';
import { type CertificateTerm, liveCertificate, type Stars } from '#app/domain/ocop/certificate.ts';
import { districtName, splitVillageName } from '#app/domain/villages/village-name.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import type { ProductDocument } from '#search/index.ts';

type Row = {
  id: string;
  slug: string;
  name: string;
  nameEn: string | null;
  category: string;
  categoryEn: string | null;
  materials: string;
  technique: string | null;
  unit: string;
  leadDays: number | null;
  publishedAt: Date;
  priceFrom: bigint;
  priceTo: bigint;
  villageSlug: string;
  villageName: string;
  villageCraft: string;
  villageCraftEn: string;
  formerDistrict: string;
  craftSlug: string;
  craftName: string;
  craftNameEn: string;
  artisanSlug: string | null;
  artisanName: string | null;
  workshopSlug: string;
  workshopName: string;
  available: number;
  sold: number;
  certificates: (CertificateTerm & { stars: Stars })[];
  picture: Pick<PictureRow, 'id' | 'drawing' | 'photo' | 'crop'> | null;
};

const columns = Prisma.sql`
  p.id, p.slug, p.name, p.name_en as "nameEn", p.category, p.category_en as "categoryEn", p.materials, p.technique, p.unit, p.lead_days as "leadDays",
  coalesce(p.published_at, p.created_at) as "publishedAt", p.price_from as "priceFrom", p.price_to as "priceTo",
  v.slug as "villageSlug", v.name as "villageName", v.craft_name as "villageCraft", v.craft_name_en as "villageCraftEn", v.former_district as "formerDistrict",
  c.slug as "craftSlug", c.name as "craftName", c.name_en as "craftNameEn",
  a.slug as "artisanSlug", a.name as "artisanName", w.slug as "workshopSlug", w.name as "workshopName",
  (select coalesce(sum(x.on_hand - x.reserved), 0)::int from variant x where x.product_id = p.id and x.active) as available,
  (select coalesce(-sum(s.on_hand_delta), 0)::int from variant x join stock_movement s on s.variant_id = x.id
    where x.product_id = p.id and s.kind in ('ship', 'return')) as sold,
  (select coalesce(json_agg(json_build_object('status', o.status, 'stars', o.stars, 'decisionDate', o.decision_date,
      'lastValidDay', o.last_valid_day, 'revokedOn', o.revoked_on)), '[]')
    from ocop_certificate o where o.product_id = p.id and o.status = 'verified') as certificates,
  (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop) from picture i where i.product_id = p.id order by i.position limit 1) as picture`;

/** What is on sale, with what it costs, where it is from and who sells it. */
const listed = Prisma.sql`
  product p join workshop w on w.id = p.workshop_id join village v on v.id = p.village_id join craft c on c.slug = p.craft_slug
    left join artisan a on a.id = p.artisan_id
  where p.status = 'published' and w.status = 'verified' and p.price_from > 0`;

/** Documents of those among these products that are on sale, with the stars in force at `at`. */
export async function readDocuments(tx: Transaction, productIds: readonly string[], at: Date): Promise<ProductDocument[]> {
  const rows = await tx.$queryRaw<Row[]>`select ${columns} from ${listed} and p.id = any(${[...productIds]}::uuid[]) order by p.id`;
  return rows.map((row) => toDocument(row, at));
}

/** The next documents of the whole catalogue in order of id, after one id. */
export async function readNextDocuments(tx: Transaction, after: string, most: number, at: Date): Promise<ProductDocument[]> {
  const rows = await tx.$queryRaw<Row[]>`select ${columns} from ${listed} and p.id > ${after}::uuid order by p.id limit ${most}`;
  return rows.map((row) => toDocument(row, at));
}

/** Those among these products that are on sale. */
export async function readListedIds(tx: Transaction, productIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`select p.id from ${listed} and p.id = any(${[...productIds]}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

/** How many documents there are in all. */
export async function countDocuments(tx: Transaction): Promise<number> {
  const [row] = await tx.$queryRaw<[{ total: number }]>`select count(*)::int as total from ${listed}`;
  return row.total;
}

function toDocument(row: Row, at: Date): ProductDocument {
  const certificate = liveCertificate(row.certificates, at);
  const village = splitVillageName(row.villageName);
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    village: { slug: row.villageSlug, name: village.name },
    craft: { slug: row.craftSlug, name: row.craftName },
    artisan: row.artisanSlug && row.artisanName ? { slug: row.artisanSlug, name: row.artisanName } : null,
    workshop: row.workshopSlug,
    picture: row.picture && pictureAddress(row.picture),
    price: dong(row.priceFrom),
    priceTo: dong(row.priceTo),
    stars: certificate?.stars ?? null,
    starsUntil: certificate?.lastValidDay ?? null,
    available: row.available,
    unit: row.unit,
    leadDays: row.leadDays,
    sold: Math.max(0, row.sold),
    publishedAt: row.publishedAt.toISOString(),
    nameEn: row.nameEn,
    category: row.category,
    kinds: [row.craftName, row.villageCraft, row.categoryEn, row.craftNameEn, row.villageCraftEn].filter((text) => text !== null),
    // "Làng nghề" is said before a village's name as often as not.
    origin: [`làng nghề ${village.bare}`, village.also, districtName(row.formerDistrict), row.artisanName, row.workshopName].filter((text) => text !== null),
    making: [row.materials, row.technique].filter((text) => text !== null),
  };
}
