import { type Actor, can } from '#app/domain/access/policy.ts';
import { type PictureRow, pictureSource, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type CertifiableGood = { slug: string; name: string; picture: PictureSource | null; stars: number | null };
export type CertifiableGoods = { goods: CertifiableGood[]; total: number; page: number; pages: number };

type Row = { slug: string; name: string; picture: PictureRow | null; stars: number | null; total: number };

const AT_ONCE = 25;

/** Listings of a workshop by words of their names, those without stars first: which one a certificate is for. */
export async function listCertifiableGoods(actor: Actor, subject: { workshopId: string; villageId: string }, text: string, page: number): Promise<CertifiableGoods | null> {
  if (!can(actor, 'certificate.submit', subject).allowed) return null;
  const today = hanoiDay(now());
  const words = fold(text).split(/[^a-z0-9]+/).filter(Boolean).slice(0, 8).map((word) => `%${word}%`);
  const rows = await db().$queryRaw<Row[]>`
    with live as (
      select product_id, max(stars) as stars from ocop_certificate
      where holder_id = ${subject.workshopId}::uuid and status = 'verified' and ${today}::date between decision_date and last_valid_day group by 1
    ), listed as (
      select p.id, p.name, count(*) over ()::int as total, live.stars
      from product p left join live on live.product_id = p.id
      where p.workshop_id = ${subject.workshopId}::uuid and p.status in ('published', 'hidden') and (cardinality(${words}::text[]) = 0 or lower(unaccent(p.name)) like all(${words}::text[]))
      order by stars nulls first, p.name, p.id limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}
    )
    select p.slug, ${told('p.name')} as name, l.stars, l.total,
      (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'placeholder', i.placeholder, 'width', i.width, 'height', i.height, 'alt', i.alt) from picture i where i.product_id = p.id order by i.position limit 1) as picture
    from listed l join product p on p.id = l.id order by l.stars nulls first, l.name, l.id`;
  const total = rows[0]?.total ?? 0;
  return { goods: rows.map(({ slug, name, picture, stars }) => ({ slug, name, stars, picture: picture && pictureSource({ ...picture, alt: '' }, smallWidths) })), total, page, pages: Math.max(1, Math.ceil(total / AT_ONCE)) };
}
