// Somebody who works in a workshop of a test.
import type { Actor, WorkshopStanding } from '#app/domain/access/policy.ts';
import { VISITOR } from '#app/domain/access/policy.ts';
import type { Db } from '#app/platform/db.server.ts';
import { getStudio, type Studio } from '#app/services/workshops/get-studio.server.ts';

let serial = 0;

/** A person with an account who is `role` of the workshop, and its studio as they see it. */
export async function memberOf(db: Db, workshopId: string, role: 'owner' | 'staff' = 'owner'): Promise<{ actor: Actor; studio: Studio }> {
  serial += 1;
  const user = await db.user.create({ data: { name: `Người Xưởng ${serial}`, email: `nguoi-xuong-${serial}@thu.example` } });
  await db.workshopMember.create({ data: { workshopId, userId: user.id, role } });
  const { slug, status } = await db.workshop.findUniqueOrThrow({ where: { id: workshopId } });
  const actor: Actor = { ...VISITOR, userId: user.id, memberOf: [{ workshopId, role, status: status as WorkshopStanding }] };
  return { actor, studio: (await getStudio(actor, slug))! };
}
