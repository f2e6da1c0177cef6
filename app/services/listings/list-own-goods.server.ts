import { type Actor, can } from '#app/domain/access/policy.ts';
import type { Crop } from '#app/domain/catalogue/crop.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import type { GoodsFilter, GoodsOrder, Shelf } from '#app/domain/listings/goods-filter.ts';
import { dong, type Dong, signedDong } from '#app/domain/money/dong.ts';
import { type CertificateTerm, liveStars, type Stars } from '#app/domain/ocop/certificate.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { foldedName, ownDrafts, ownProducts, piecesLeft, shelfStatus } from './goods-rows.server.ts';

export const GOODS_PER_PAGE = 24;

export type OwnGood = {
  /** Of the product, or of the draft on the shelf of drafts. */
  id: string;
  /** Null for what was never published. */
  slug: string | null;
  /** As typed: empty for a draft without one. */
  name: string;
  /** The first variant's. */
  sku: string;
  variants: number;
  /** Null while no price is typed. Of a draft as it was typed, so that it may be below 0. */
  priceFrom: Dong | null;
  priceTo: Dong | null;
  available: number;
  leadDays: number | null;
  stars: Stars | null;
  picture: PictureSource | null;
  /** Of a draft, whose photograph only the studio shows. */
  photo: { hash: string; crop: Crop | null } | null;
  /** A change that waits to be published. */
  changed: boolean;
};

export type OwnGoods = { items: OwnGood[]; counts: Record<Shelf, number>; total: number; page: number; pages: number };
export type OwnGoodsVerdict = { ok: true; goods: OwnGoods } | { ok: false; code: 'sign-in' | 'not-allowed' };

/** One page of a shelf, with how many there are on each shelf for the same text and narrowing. Pages count from 1. */
export async function listOwnGoods(actor: Actor, studio: Studio, filter: GoodsFilter, page: number): Promise<OwnGoodsVerdict> {
  const asked = can(actor, 'workshop.view-studio', subjectOf(studio));
  if (!asked.allowed) return { ok: false, code: asked.code };
  const [counts, items] = await Promise.all([countShelves(studio.id, filter), filter.shelf === 'drafts' ? draftPage(studio.id, filter, page) : productPage(studio.id, filter, page)]);
  const total = counts[filter.shelf];
  return { ok: true, goods: { items, counts, total, page, pages: Math.max(1, Math.ceil(total / GOODS_PER_PAGE)) } };
}

async function countShelves(workshopId: string, filter: GoodsFilter): Promise<Record<Shelf, number>> {
  const [row] = await db().$queryRaw<[Record<Shelf, number>]>`
    select count(*) filter (where p.status = 'published')::int as "on-sale", count(*) filter (where p.status = 'hidden')::int as hidden,
      count(*) filter (where p.status = 'archived')::int as archived,
      (select count(*)::int from listing_draft d where ${ownDrafts(workshopId, filter)}) as drafts
    from product p where ${ownProducts(workshopId, filter)}`;
  return row;
}

const productOrder: Readonly<Record<GoodsOrder, Prisma.Sql>> = {
  latest: Prisma.sql`p.updated_at desc`,
  name: Prisma.sql`${foldedName('p.name')}, p.name`,
  cheapest: Prisma.sql`p.price_from`,
  dearest: Prisma.sql`p.price_to desc`,
  'least-left': Prisma.sql`(p.lead_days is not null), coalesce(s.pieces, 0)`,
};

/** All goods in one go, not one by one: the order looks at each of them to find the first few. */
const piecesOfEach = (workshopId: string) => Prisma.sql`
  left join (select x.product_id, sum(x.on_hand - x.reserved) as pieces from product o join variant x on x.product_id = o.id where o.workshop_id = ${workshopId}::uuid and x.active group by x.product_id) s on s.product_id = p.id`;

type ProductRow = Omit<OwnGood, 'priceFrom' | 'priceTo' | 'stars' | 'picture' | 'photo'> & { priceFrom: bigint; priceTo: bigint; certificates: (CertificateTerm & { stars: Stars })[]; picture: PictureRow | null };

async function productPage(workshopId: string, filter: GoodsFilter, page: number): Promise<OwnGood[]> {
  const status = shelfStatus[filter.shelf as keyof typeof shelfStatus];
  const rows = await db().$queryRaw<ProductRow[]>`
    with chosen as (
      select id, place from unnest(array(
        select p.id from product p ${filter.order === 'least-left' ? piecesOfEach(workshopId) : Prisma.empty}
        where ${ownProducts(workshopId, filter)} and p.status = ${status}::product_status
        order by ${productOrder[filter.order]}, p.id limit ${GOODS_PER_PAGE} offset ${(page - 1) * GOODS_PER_PAGE})) with ordinality as page (id, place)
    )
    select p.id, p.slug, ${told('p.name')} as name, p.lead_days as "leadDays", p.price_from as "priceFrom", p.price_to as "priceTo", ${piecesLeft} as available,
      coalesce((select x.sku from variant x where x.product_id = p.id order by x.active desc, x.position limit 1), '') as sku,
      (select count(*)::int from variant x where x.product_id = p.id and x.active) as variants,
      exists (select from listing_draft o where o.product_id = p.id) as changed,
      (select coalesce(json_agg(json_build_object('status', c.status, 'stars', c.stars, 'decisionDate', c.decision_date, 'lastValidDay', c.last_valid_day, 'revokedOn', c.revoked_on)), '[]')
        from ocop_certificate c where c.product_id = p.id and c.status = 'verified') as certificates,
      (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'placeholder', i.placeholder, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')})
        from picture i where i.product_id = p.id order by i.position limit 1) as picture
    from chosen join product p on p.id = chosen.id order by chosen.place`;
  const at = now();
  return rows.map(({ certificates, picture, priceFrom, priceTo, ...row }) => ({
    ...row,
    priceFrom: priceFrom > 0n ? dong(priceFrom) : null,
    priceTo: priceTo > 0n ? dong(priceTo) : null,
    stars: liveStars(certificates, at),
    picture: picture && pictureSource(picture, smallWidths),
    photo: null,
  }));
}

const draftOrder: Readonly<Record<GoodsOrder, Prisma.Sql>> = {
  latest: Prisma.sql`d.saved_at desc`,
  name: Prisma.sql`${foldedName('d.name')}, d.name`,
  cheapest: Prisma.sql`(select min((x ->> 'price')::bigint) from jsonb_array_elements(d.content -> 'variants') x)`,
  dearest: Prisma.sql`(select max((x ->> 'price')::bigint) from jsonb_array_elements(d.content -> 'variants') x) desc nulls last`,
  'least-left': Prisma.sql`(select sum((x ->> 'stock')::bigint) from jsonb_array_elements(d.content -> 'variants') x)`,
};

type DraftRow = { id: string; name: string; photo: string | null; crop: Crop | null; leadDays: number | null; sku: string | null; variants: number; priceFrom: bigint | null; priceTo: bigint | null; stock: bigint };

async function draftPage(workshopId: string, filter: GoodsFilter, page: number): Promise<OwnGood[]> {
  const rows = await db().$queryRaw<DraftRow[]>`
    with chosen as (
      select d.id, row_number() over (order by ${draftOrder[filter.order]}, d.id) as place from listing_draft d
      where ${ownDrafts(workshopId, filter)} order by place limit ${GOODS_PER_PAGE} offset ${(page - 1) * GOODS_PER_PAGE}
    )
    select d.id, d.name, d.content -> 'pictures' -> 0 ->> 'photo' as photo, d.content -> 'pictures' -> 0 -> 'crop' as crop, (d.content ->> 'leadDays')::int as "leadDays",
      s.sku, s.variants, s.price_from as "priceFrom", s.price_to as "priceTo", s.stock
    from chosen join listing_draft d on d.id = chosen.id
    cross join lateral (
      select (array_agg(x ->> 'sku'))[1] as sku, count(*)::int as variants, min((x ->> 'price')::bigint) as price_from, max((x ->> 'price')::bigint) as price_to,
        coalesce(sum((x ->> 'stock')::bigint), 0)::bigint as stock
      from jsonb_array_elements(d.content -> 'variants') x where (x ->> 'active')::boolean
    ) s
    order by chosen.place`;
  return rows.map(({ priceFrom, priceTo, stock, sku, photo, crop, ...row }) => ({
    ...row, slug: null, sku: sku ?? '', priceFrom: priceFrom === null ? null : signedDong(priceFrom), priceTo: priceTo === null ? null : signedDong(priceTo), available: Number(stock), stars: null, picture: null, photo: photo === null ? null : { hash: photo, crop }, changed: false,
  }));
}
