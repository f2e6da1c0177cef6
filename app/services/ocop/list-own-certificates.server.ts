import { type Actor, can } from '#app/domain/access/policy.ts';
import { type PictureRow, pictureSource, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { CERTIFICATE_VIEWS, type CertificateStanding, type CertificateView, IN_VIEW, REMINDER_DAYS, starsGoneOn } from '#app/domain/ocop/ending.ts';
import { addDays, type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

export type OwnCertificate = {
  id: string;
  product: { slug: string; name: string; picture: PictureSource | null };
  stars: number;
  decisionNumber: string;
  decisionDate: Day;
  lastValidDay: Day;
  standing: CertificateStanding;
  refusalReason: string | null;
  /** The first day without stars, for one that is in force and has nothing after it. */
  starsGoneOn: Day | null;
  /** A later one of the same listing waits to be checked, or is in force already. */
  renewal: 'checking' | 'live' | null;
};

export type OwnCertificates = { certificates: OwnCertificate[]; counts: Record<CertificateView, number>; total: number; page: number; pages: number };

type Row = Omit<OwnCertificate, 'product' | 'starsGoneOn'> & { slug: string; name: string; picture: PictureRow | null };
type Counted = { standing: CertificateStanding; count: number };

const AT_ONCE = 25;

/** A workshop's certificates, what needs somebody first; null for who may not look into its studio. */
export async function listOwnCertificates(actor: Actor, subject: { workshopId: string; villageId: string }, view: CertificateView | null, page: number): Promise<OwnCertificates | null> {
  if (!can(actor, 'workshop.view-studio', subject).allowed) return null;
  const today = hanoiDay(now());
  const soon = addDays(today, REMINDER_DAYS[0]);
  const standing = Prisma.sql`case when o.status = 'verified' then case when o.last_valid_day < ${today}::date then 'expired' when o.last_valid_day <= ${soon}::date then 'ending' else 'live' end
    when o.status = 'submitted' then 'checking' when o.status = 'rejected' then 'refused' when o.status = 'draft' then 'withdrawn' else o.status::text end`;
  const wanted = view ? [...IN_VIEW[view]] : null;
  const [counted, rows] = await Promise.all([
    db().$queryRaw<Counted[]>`select ${standing} as standing, count(*)::int as count from ocop_certificate o where o.holder_id = ${subject.workshopId}::uuid group by 1`,
    db().$queryRaw<Row[]>`
      with shown as (
        select o.id, o.product_id, o.stars, o.decision_number, o.decision_date, o.last_valid_day, o.refusal_reason, ${standing} as standing,
          array_position(array['refused', 'ending', 'withdrawn', 'checking', 'live', 'expired', 'revoked', 'superseded'], ${standing}) as turn
        from ocop_certificate o where o.holder_id = ${subject.workshopId}::uuid and (${wanted}::text[] is null or ${standing} = any(${wanted}::text[]))
        order by turn, case when ${standing} in ('expired', 'revoked', 'superseded') then null else o.last_valid_day end, o.last_valid_day desc, o.id
        limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}
      )
      select s.id, s.stars, s.decision_number as "decisionNumber", s.decision_date::text as "decisionDate", s.last_valid_day::text as "lastValidDay", s.standing, s.refusal_reason as "refusalReason",
        p.slug, ${told('p.name')} as name,
        (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'placeholder', i.placeholder, 'width', i.width, 'height', i.height, 'alt', i.alt) from picture i where i.product_id = p.id order by i.position limit 1) as picture,
        (select case when bool_or(n.status = 'verified') then 'live' when bool_or(n.status = 'submitted') then 'checking' end from ocop_certificate n
          where n.product_id = p.id and n.id <> s.id and n.decision_date > s.decision_date and (n.status = 'submitted' or n.status = 'verified' and n.last_valid_day >= ${today}::date)) as renewal
      from shown s join product p on p.id = s.product_id
      order by s.turn, case when s.standing in ('expired', 'revoked', 'superseded') then null else s.last_valid_day end, s.last_valid_day desc, s.id`,
  ]);
  const countOf = (standings: readonly CertificateStanding[]): number => counted.filter((one) => standings.includes(one.standing)).reduce((sum, { count }) => sum + count, 0);
  const total = wanted ? countOf(wanted) : counted.reduce((sum, { count }) => sum + count, 0);
  return {
    certificates: rows.map(({ slug, name, picture, ...row }) => ({
      ...row,
      product: { slug, name, picture: picture && pictureSource({ ...picture, alt: '' }, smallWidths) },
      starsGoneOn: (row.standing === 'live' || row.standing === 'ending') && row.renewal !== 'live' ? starsGoneOn(row.lastValidDay) : null,
    })),
    counts: Object.fromEntries(CERTIFICATE_VIEWS.map((one) => [one, countOf(IN_VIEW[one])])) as Record<CertificateView, number>,
    total,
    page,
    pages: Math.max(1, Math.ceil(total / AT_ONCE)),
  };
}
