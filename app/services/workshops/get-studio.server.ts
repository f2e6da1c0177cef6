import { type Actor, can, type WorkshopStanding } from '#app/domain/access/policy.ts';
import type { ApplicationStatus } from '#app/domain/joining/application.ts';
import { db } from '#app/platform/db.server.ts';
import { voicesWaiting } from '#app/services/voices/count-voices.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** The workshop whose studio is open, and what its reader is in it. */
export type Studio = {
  id: string;
  slug: string;
  name: string;
  status: WorkshopStanding;
  /** Of its application; null for a workshop that came without one. */
  application?: ApplicationStatus | null;
  /** Why it may not sell for now; null where it may. */
  suspension?: string | null;
  isDemo: boolean;
  village: { id: string; slug: string; name: string };
  role: 'owner' | 'staff' | 'administrator';
  /** Consignments that wait to be taken in hand or packed. */
  toPack: number;
  /** Questions and reviews that wait for the workshop's word. */
  toAnswer: number;
};

/** What `can()` is asked about a thing of this workshop. */
export const subjectOf = ({ id, village }: Pick<Studio, 'id' | 'village'>): { workshopId: string; villageId: string } => ({ workshopId: id, villageId: village.id });

type Row = Omit<Studio, 'role'>;

/** The studio of a workshop; null for a slug that is none or whose studio is not this person's. */
export async function getStudio(actor: Actor, slug: string): Promise<Studio | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select w.id, w.slug, w.name, w.status, w.is_demo as "isDemo", json_build_object('id', v.id, 'slug', v.slug, 'name', v.name) as village, a.status::text as application, (select s.reason from workshop_suspension s where s.workshop_id = w.id and s.lifted_at is null) as suspension,
      (select count(*)::int from consignment c where c.workshop_id = w.id and c.opened_at is not null and c.status in ('waiting', 'confirmed')) as "toPack", ${voicesWaiting(Prisma.sql`w.id`)} as "toAnswer"
    from workshop w join village v on v.id = w.village_id left join workshop_application a on a.workshop_id = w.id where w.slug = ${slug}`;
  if (!row || !can(actor, 'workshop.view-studio', subjectOf(row)).allowed) return null;
  return { ...row, role: actor.memberOf.find(({ workshopId }) => workshopId === row.id)?.role ?? 'administrator' };
}
