import type { Actor } from '#app/domain/access/policy.ts';
import { readMessage } from '#app/domain/joining/application.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { isSaidAlready } from './is-said-already.server.ts';
import { listOwners } from './list-owners.server.ts';
import { type DecisionInput, type DecisionRefusal, lockForDecision } from './lock-for-decision.server.ts';

export type AskVerdict = { ok: true } | DecisionRefusal | { ok: false; code: 'missing' | 'too-long' };

/** Asks the applicant something; until it is answered the application may be changed. */
export async function askApplicant(actor: Actor, input: DecisionInput & { text: string }): Promise<AskVerdict> {
  const message = readMessage(input.text);
  if (!message.ok) return message;
  return transact(async (tx): Promise<AskVerdict> => {
    const locked = await lockForDecision(tx, actor, input, 'ask');
    const again = !locked.ok && locked.code === 'changed' && (await isSaidAlready(tx, input.workshopId, { authorId: actor.userId, text: message.text }));
    if (again) return { ok: true };
    if (!locked.ok) return locked;
    const { workshop, status } = locked;
    const at = now();
    const { id } = await tx.applicationMessage.create({ data: { workshopId: workshop.id, authorId: actor.userId, fromCurator: true, text: message.text, at }, select: { id: true } });
    await tx.workshopApplication.update({ where: { workshopId: workshop.id }, data: { status, updatedAt: at } });
    for (const owner of await listOwners(workshop.id, tx)) {
      const data = { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, question: message.text };
      await queueMail(tx, { key: `application-asked:${id}:${owner.userId}`, kind: 'application-asked', to: owner.email, locale: 'vi', data });
    }
    return { ok: true };
  });
}
