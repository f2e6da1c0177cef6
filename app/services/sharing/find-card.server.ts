import { pictureOriginal } from '#app/domain/catalogue/picture-address.ts';
import { villageDrawings } from '#app/domain/drawing/drawing-spec.ts';
import { type CertificateTerm, liveStars, type Stars } from '#app/domain/ocop/certificate.ts';
import { cardLook, type CardSubject, type SharingCard } from '#app/domain/sharing/sharing-card.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** What a card says, in each language. */
export type FoundCard = (locale: Locale) => SharingCard;

const brandJson = Prisma.sql`(select json_build_object('palette', b.palette, 'patternKind', b.pattern_kind, 'patternSeed', b.pattern_seed, 'sceneKind', b.scene_kind)
  from village_brand b where b.village_id = v.id and b.status = 'published')`;

type Brand = Parameters<typeof cardLook>[0];

/** The card of what is publicly on view; null for the rest. */
export async function findCard(subject: CardSubject): Promise<FoundCard | null> {
  if (subject.kind === 'market') return marketCard();
  return subject.kind === 'product' ? findProductCard(subject.slug) : findVillageCard(subject.slug);
}

type ProductRow = {
  name: string;
  nameEn: string | null;
  village: string;
  craft: string;
  craftEn: string;
  brand: Brand;
  picture: { drawing: unknown; photo: string | null; crop: unknown } | null;
  certificates: (CertificateTerm & { stars: Stars })[];
};

async function findProductCard(slug: string): Promise<FoundCard | null> {
  const [row] = await db().$queryRaw<ProductRow[]>`
    select p.name, p.name_en as "nameEn", v.name as village, c.name as craft, c.name_en as "craftEn", ${brandJson} as brand,
      (select json_build_object('drawing', i.drawing, 'photo', i.photo, 'crop', i.crop) from picture i where i.product_id = p.id order by i.position limit 1) as picture,
      (select coalesce(json_agg(json_build_object('status', o.status, 'stars', o.stars, 'decisionDate', o.decision_date,
          'lastValidDay', o.last_valid_day, 'revokedOn', o.revoked_on)), '[]')
        from ocop_certificate o where o.product_id = p.id and o.status = 'verified') as certificates
    from product p join village v on v.id = p.village_id join craft c on c.slug = p.craft_slug join workshop w on w.id = p.workshop_id
    where p.slug = ${slug} and p.status = 'published' and w.status = 'verified'`;
  if (!row) return null;
  return (locale) => ({
    kind: 'product',
    name: (locale === 'en' && row.nameEn) || row.name,
    village: splitVillageName(row.village).name,
    line: locale === 'en' ? row.craftEn : row.craft,
    stars: liveStars(row.certificates, now()),
    original: row.picture && pictureOriginal(row.picture),
    look: cardLook(row.brand),
  });
}

type VillageRow = { name: string; craft: string; craftEn: string; commune: string | null; province: string | null; formerCommune: string; formerDistrict: string; brand: Brand };

async function findVillageCard(slug: string): Promise<FoundCard | null> {
  const [row] = await db().$queryRaw<VillageRow[]>`
    select v.name, v.craft_name as craft, v.craft_name_en as "craftEn", u.short_name as commune, n.short_name as province,
      v.former_commune as "formerCommune", v.former_district as "formerDistrict", ${brandJson} as brand
    from village v left join commune u on u.code = v.commune_code left join province n on n.code = u.province_code
    where v.slug = ${slug}`;
  if (!row) return null;
  const name = splitVillageName(row.name).name;
  const place = row.commune ? [row.commune, row.province].filter((part) => part && part !== name) : [row.formerCommune, row.formerDistrict];
  return (locale) => ({
    kind: 'village',
    name,
    line: capitalised(m.sharing_village_line({ craft: locale === 'en' ? row.craftEn : row.craft, place: place.join(', ').replaceAll(' ', '\u00a0') }, { locale })),
    look: cardLook(row.brand),
  });
}

/** The walls of the villages that have one; a new brand shows within a minute. */
const listWalls = remember(60_000, async () => {
  const brands = await db().villageBrand.findMany({
    where: { status: 'published' },
    select: { palette: true, patternKind: true, patternSeed: true, sceneKind: true },
    orderBy: { village: { slug: 'asc' } },
  });
  return brands.flatMap((brand) => villageDrawings(brand).pattern ?? []);
});

async function marketCard(): Promise<FoundCard> {
  const walls = await listWalls();
  return (locale) => ({ kind: 'market', name: m.shell_market_name({}, { locale }), line: m.sharing_market_line({}, { locale }), walls });
}
