import { can, type Actor } from '#app/domain/access/policy.ts';
import { readMessage, takeStep } from '#app/domain/joining/application.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { isSaidAlready } from './is-said-already.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellCurators } from './tell-curators.server.ts';

export type AnswerVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' | 'missing' | 'too-long' };

/** Answers a curator's question; the application is theirs again, at the place in the queue that it had. */
export async function answerCurator(actor: Actor, studio: Studio, typed: string): Promise<AnswerVerdict> {
  const decision = can(actor, 'workshop.complete-application', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const message = readMessage(typed);
  if (!message.ok) return message;
  return transact(async (tx): Promise<AnswerVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop?.application) return { ok: false, code: 'not-found' };
    if (await isSaidAlready(tx, studio.id, { authorId: actor.userId, text: message.text })) return { ok: true };
    const step = takeStep(workshop.application.status, 'answer');
    if (!step.ok) return step;
    const at = now();
    await tx.applicationMessage.create({ data: { workshopId: studio.id, authorId: actor.userId, fromCurator: false, text: message.text, at } });
    await tx.workshopApplication.update({ where: { workshopId: studio.id }, data: { status: step.status, updatedAt: at } });
    await tellCurators(tx, workshop, at);
    return { ok: true };
  });
}
