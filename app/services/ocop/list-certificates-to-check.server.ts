import { type Actor, can } from '#app/domain/access/policy.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { inCare } from '../desk/in-care.server.ts';

export type CertificateToCheck = { id: string; productName: string; workshop: string; village: { slug: string; name: string }; stars: number; decisionNumber: string; decisionDate: Day; /** When it last came in. */ sentAt: Date; renews: boolean };
export type CertificatesToCheck = { certificates: CertificateToCheck[]; total: number; page: number; pages: number };
export type CheckView = 'waiting' | 'verified' | 'refused';

const AT_ONCE = 50;
const STATUS: Record<CheckView, Prisma.Sql> = { waiting: Prisma.sql`'submitted'`, verified: Prisma.sql`'verified'`, refused: Prisma.sql`'rejected'` };

/** Certificates of the villages in somebody's care: those that wait, the first come first; of those decided the latest. Null for who has no desk. */
export async function listCertificatesToCheck(actor: Actor, view: CheckView, page: number): Promise<CertificatesToCheck | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const order = view === 'waiting' ? Prisma.sql`o.submitted_at, o.id` : Prisma.sql`o.verified_at desc nulls last, o.submitted_at desc, o.id`;
  const chosen = Prisma.sql`ocop_certificate o join workshop w on w.id = o.holder_id where o.status = ${STATUS[view]} and ${inCare(actor, 'w')}`;
  const [[count], certificates] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from ${chosen}`,
    db().$queryRaw<CertificateToCheck[]>`
      select o.id, o.product_name as "productName", w.name as workshop, json_build_object('slug', v.slug, 'name', v.name) as village, o.stars, o.decision_number as "decisionNumber", o.decision_date::text as "decisionDate", o.submitted_at as "sentAt",
        exists (select from ocop_certificate b where b.product_id = o.product_id and b.id <> o.id and b.status = 'verified') as renews
      from (select o.*, row_number() over (order by ${order}) as turn from ${chosen} order by turn limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}) o
        join workshop w on w.id = o.holder_id join village v on v.id = w.village_id order by o.turn`,
  ]);
  return { certificates, total: count.total, page, pages: Math.max(1, Math.ceil(count.total / AT_ONCE)) };
}
