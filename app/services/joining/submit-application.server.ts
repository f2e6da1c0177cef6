import { can, type Actor } from '#app/domain/access/policy.ts';
import { type Missing, takeStep } from '#app/domain/joining/application.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { limitAccountRate } from '../access/limit-rate.server.ts';
import type { TooMany } from '../accounts/caller.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { listMissing } from './list-missing.server.ts';
import { listOwners } from './list-owners.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { tellCurators } from './tell-curators.server.ts';

export type SubmitVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' } | { ok: false; code: 'incomplete'; missing: Missing[] } | TooMany;

/** Sends an application to the curators of its village; sent already is as good. */
export async function submitApplication(actor: Actor, studio: Studio): Promise<SubmitVerdict> {
  const decision = can(actor, 'workshop.complete-application', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const rate = await limitAccountRate('application-account', actor.userId!);
  if (!rate.ok) return { ok: false, code: 'too-many-attempts', retryAfterSeconds: rate.retryAfterSeconds };
  return transact(async (tx): Promise<SubmitVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop?.application) return { ok: false, code: 'not-found' };
    if (workshop.application.status === 'submitted') return { ok: true };
    const step = takeStep(workshop.application.status, 'submit');
    if (!step.ok) return step;
    const missing = await listMissing(tx, studio.id);
    if (missing.length > 0) return { ok: false, code: 'incomplete', missing };
    const at = now();
    await tx.workshopApplication.update({ where: { workshopId: studio.id }, data: { status: step.status, submittedAt: at, decidedAt: null, decidedById: null, refusalReason: null, updatedAt: at } });
    for (const owner of await listOwners(studio.id, tx)) {
      const data = { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, villageName: workshop.villageName };
      await queueMail(tx, { key: `application-submitted:${studio.id}:${at.toISOString()}:${owner.userId}`, kind: 'application-submitted', to: owner.email, locale: 'vi', data });
    }
    await tellCurators(tx, workshop, at);
    return { ok: true };
  });
}
