import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { listOwners } from './list-owners.server.ts';
import type { LockedWorkshop } from './lock-workshop.server.ts';

/** Tells every owner that one of them is to be none any more, and that one too: called before it is so, in the transaction that does it. */
export async function tellOfLostOwner(tx: Transaction, workshop: LockedWorkshop, userId: string, byId: string | null): Promise<void> {
  const at = now();
  const owners = await listOwners(workshop.id, tx);
  const lost = owners.find((owner) => owner.userId === userId);
  if (!lost) return;
  const by = byId === null ? null : await tx.user.findUnique({ where: { id: byId }, select: { name: true } });
  for (const owner of owners) {
    await queueMail(tx, {
      key: `owner-lost:${workshop.id}:${at.toISOString()}:${userId}:${owner.userId}`,
      kind: 'owner-lost',
      to: owner.email,
      locale: 'vi',
      data: { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, by: by?.name ?? workshop.name, at, who: `${lost.name} (${lost.email})` },
    });
  }
}
