import type { Actor } from '#app/domain/access/policy.ts';
import { readMessage } from '#app/domain/joining/application.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { listOwners } from './list-owners.server.ts';
import { type DecisionInput, type DecisionRefusal, lockForDecision } from './lock-for-decision.server.ts';

export type RefuseVerdict = { ok: true } | DecisionRefusal | { ok: false; code: 'missing' | 'too-long' };

/** Refuses an application with a reason; the applicant can mend it and send it again. */
export async function refuseWorkshop(actor: Actor, input: DecisionInput & { reason: string }): Promise<RefuseVerdict> {
  const reason = readMessage(input.reason);
  if (!reason.ok) return reason;
  return transact(async (tx): Promise<RefuseVerdict> => {
    const locked = await lockForDecision(tx, actor, input, 'refuse');
    if (!locked.ok) return locked;
    const { workshop, status } = locked;
    const at = now();
    await tx.workshopApplication.update({ where: { workshopId: workshop.id }, data: { status, decidedAt: at, decidedById: actor.userId, refusalReason: reason.text, updatedAt: at } });
    // Kept among the words too: sent again, the next curator sees what was wrong before.
    await tx.applicationMessage.create({ data: { workshopId: workshop.id, authorId: actor.userId, fromCurator: true, text: reason.text, at } });
    for (const owner of await listOwners(workshop.id, tx)) {
      const data = { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, reason: reason.text };
      await queueMail(tx, { key: `application-refused:${workshop.id}:${at.toISOString()}:${owner.userId}`, kind: 'application-refused', to: owner.email, locale: 'vi', data });
    }
    return { ok: true };
  });
}
