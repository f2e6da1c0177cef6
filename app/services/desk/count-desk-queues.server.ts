import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { inCare } from './in-care.server.ts';
import { legalWaits } from './legal-waits.server.ts';

/** What waits for a curator's eyes, in the villages that are this person's. */
export type DeskQueues = { applications: number; legal: number; certificates: number; titles: number };

/** Null for who has no desk. */
export async function countDeskQueues(actor: Actor): Promise<DeskQueues | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const [row] = await db().$queryRaw<[DeskQueues]>`
    select (select count(*)::int from workshop_application a join workshop w on w.id = a.workshop_id where a.status = 'submitted' and ${inCare(actor, 'w')}) as applications,
      (select count(*)::int from workshop_application a join workshop w on w.id = a.workshop_id where ${legalWaits} and ${inCare(actor, 'w')}) as legal,
      (select count(*)::int from ocop_certificate o join workshop w on w.id = o.holder_id where o.status = 'submitted' and ${inCare(actor, 'w')}) as certificates,
      (select count(*)::int from title_claim t join artisan a on a.id = t.artisan_id join workshop w on w.id = a.workshop_id where t.status = 'submitted' and ${inCare(actor, 'w')}) as titles`;
  return row;
}
