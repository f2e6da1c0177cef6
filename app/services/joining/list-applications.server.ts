import { can, type Actor } from '#app/domain/access/policy.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import { type ApplicationStatus, applicationStatuses } from '#app/domain/joining/application.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { inCare } from '../desk/in-care.server.ts';
import { legalWaits } from '../desk/legal-waits.server.ts';

/** A status, or those whose name and numbers changed after they were approved and are not looked at. */
export type ApplicationShelf = ApplicationStatus | 'legal';

export type ListedApplication = {
  slug: string;
  name: string;
  kind: WorkshopKind;
  village: { slug: string; name: string };
  submittedAt: Date | null;
  decidedAt: Date | null;
  legalChangedAt: Date | null;
  updatedAt: Date;
};

export type ApplicationPage = { applications: ListedApplication[]; counts: Record<ApplicationShelf, number>; page: number; pages: number };

/** Who waits longest comes first; what was decided, the latest first. */
const order: Record<ApplicationShelf, Prisma.Sql> = {
  submitted: Prisma.sql`a.submitted_at, a.workshop_id`,
  questioned: Prisma.sql`a.submitted_at, a.workshop_id`,
  open: Prisma.sql`a.submitted_at desc nulls last, a.workshop_id desc`,
  approved: Prisma.sql`a.submitted_at desc, a.workshop_id desc`,
  refused: Prisma.sql`a.submitted_at desc, a.workshop_id desc`,
  legal: Prisma.sql`w.legal_changed_at, a.workshop_id`,
};

/** Applications of one shelf in the villages that are this person's, a page at a time. */
export async function listApplications(actor: Actor, { shelf, page, pageSize = 50 }: { shelf: ApplicationShelf; page: number; pageSize?: number }): Promise<ApplicationPage | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const onShelf = shelf === 'legal' ? legalWaits : Prisma.sql`a.status = ${shelf}::application_status`;
  const [counted, applications] = await Promise.all([
    db().$queryRaw<{ status: ApplicationStatus; count: number; legal: number }[]>`
      select a.status::text as status, count(*)::int as count, (count(*) filter (where ${legalWaits}))::int as legal
      from workshop_application a join workshop w on w.id = a.workshop_id where ${inCare(actor, 'w')} group by a.status`,
    db().$queryRaw<ListedApplication[]>`
      select w.slug, w.name, w.kind::text as kind, json_build_object('slug', v.slug, 'name', v.name) as village,
        a.submitted_at as "submittedAt", a.decided_at as "decidedAt", a.updated_at as "updatedAt", w.legal_changed_at as "legalChangedAt"
      from workshop_application a join workshop w on w.id = a.workshop_id join village v on v.id = w.village_id
      where ${onShelf} and ${inCare(actor, 'w')}
      order by ${order[shelf]} limit ${pageSize} offset ${(page - 1) * pageSize}`,
  ]);
  const byStatus = Object.fromEntries(applicationStatuses.map((one) => [one, counted.find((row) => row.status === one)?.count ?? 0])) as Record<ApplicationStatus, number>;
  const counts = { ...byStatus, legal: counted.reduce((sum, row) => sum + row.legal, 0) };
  return { applications, counts, page, pages: Math.max(1, Math.ceil(counts[shelf] / pageSize)) };
}
