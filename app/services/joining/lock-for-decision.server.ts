import { can, type Actor } from '#app/domain/access/policy.ts';
import { type ApplicationStatus, type ApplicationStep, type Missing, takeStep } from '#app/domain/joining/application.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { listMissing } from './list-missing.server.ts';
import { type LockedWorkshop, lockWorkshop } from './lock-workshop.server.ts';

export type DecisionInput = {
  workshopId: string;
  /** The state of the application that the curator saw. */
  version: string;
};

export type DecisionRefusal = { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' | 'changed' } | { ok: false; code: 'incomplete'; missing: Missing[] };

/** A workshop whose application this person may take a step with now, locked; or why not. */
export async function lockForDecision(
  tx: Transaction,
  actor: Actor,
  { workshopId, version }: DecisionInput,
  step: Extract<ApplicationStep, 'ask' | 'approve' | 'refuse'>,
): Promise<{ ok: true; workshop: LockedWorkshop; status: ApplicationStatus } | DecisionRefusal> {
  const workshop = await lockWorkshop(tx, workshopId);
  if (!workshop?.application) return { ok: false, code: 'not-found' };
  const { application } = workshop;
  const decision = can(actor, 'workshop.decide', { workshopId, villageId: workshop.villageId, applicantId: application.applicantId });
  if (!decision.allowed) return { ok: false, code: decision.code };
  const next = takeStep(application.status, step);
  if (!next.ok) return next;
  if (application.updatedAt.toISOString() !== version) return { ok: false, code: 'changed' };
  // Asked about, its owner may have taken papers back since it was sent.
  const missing = step === 'approve' ? await listMissing(tx, workshopId) : [];
  if (missing.length > 0) return { ok: false, code: 'incomplete', missing };
  return { ok: true, workshop, status: next.status };
}
