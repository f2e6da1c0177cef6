import type { Actor } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { listOwners } from './list-owners.server.ts';
import { type DecisionInput, type DecisionRefusal, lockForDecision } from './lock-for-decision.server.ts';

export type ApproveVerdict = { ok: true } | DecisionRefusal;

/** Lets a workshop sell: from now on it may publish what it has prepared. */
export async function approveWorkshop(actor: Actor, input: DecisionInput): Promise<ApproveVerdict> {
  return transact(async (tx): Promise<ApproveVerdict> => {
    const locked = await lockForDecision(tx, actor, input, 'approve');
    if (!locked.ok) return locked;
    const { workshop, status } = locked;
    const at = now();
    await tx.workshopApplication.update({ where: { workshopId: workshop.id }, data: { status, decidedAt: at, decidedById: actor.userId, updatedAt: at } });
    // Whoever suspended it in the meantime had a reason of their own.
    await tx.workshop.updateMany({ where: { id: workshop.id, status: 'unverified' }, data: { status: 'verified' } });
    const products = await tx.product.findMany({ where: { workshopId: workshop.id, status: 'published' }, select: { id: true } });
    await enqueueSearchSync(tx, products.map(({ id }) => id));
    for (const owner of await listOwners(workshop.id, tx)) {
      const data = { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, villageName: workshop.villageName };
      await queueMail(tx, { key: `application-approved:${workshop.id}:${at.toISOString()}:${owner.userId}`, kind: 'application-approved', to: owner.email, locale: 'vi', data });
    }
    return { ok: true };
  });
}
