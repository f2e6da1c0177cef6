import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { listOwners } from './list-owners.server.ts';
import type { LockedWorkshop } from './lock-workshop.server.ts';

type News = { /** An address that was invited, or a member who is one now. */ who: string; invited: boolean; byId: string | null; but?: string };

/** Tells every owner but `but` that somebody is to own the workshop with them, in the transaction that says so: an owner may take its money elsewhere. */
export async function tellOfOwner(tx: Transaction, workshop: LockedWorkshop, { who, invited, byId, but }: News): Promise<void> {
  const at = now();
  const by = byId === null ? null : await tx.user.findUnique({ where: { id: byId }, select: { name: true } });
  for (const owner of await listOwners(workshop.id, tx)) {
    if (owner.userId === but) continue;
    await queueMail(tx, {
      key: `owner-added:${workshop.id}:${at.toISOString()}:${owner.userId}`,
      kind: 'owner-added',
      to: owner.email,
      locale: 'vi',
      data: { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, by: by?.name ?? workshop.name, at, who, invited },
    });
  }
}
