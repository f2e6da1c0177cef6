import { can, type Actor } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';

export type ConfirmLegalInput = {
  workshopId: string;
  /** The day and hour of the change that the curator saw. */
  version: string;
};

export type ConfirmLegalVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'changed' };

/** Writes down that a curator has looked at the legal name and numbers that an approved workshop changed; who did it first stays written. */
export async function confirmLegal(actor: Actor, { workshopId, version }: ConfirmLegalInput): Promise<ConfirmLegalVerdict> {
  return transact(async (tx): Promise<ConfirmLegalVerdict> => {
    const workshop = await lockWorkshop(tx, workshopId);
    if (!workshop) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'workshop.decide', { workshopId, villageId: workshop.villageId, applicantId: workshop.application?.applicantId ?? null });
    if (!decision.allowed) return { ok: false, code: decision.code };
    const { legalChangedAt, legalCheckedAt } = await tx.workshop.findUniqueOrThrow({ where: { id: workshopId }, select: { legalChangedAt: true, legalCheckedAt: true } });
    if (legalChangedAt?.toISOString() !== version) return { ok: false, code: 'changed' };
    if (!legalCheckedAt) await tx.workshop.update({ where: { id: workshopId }, data: { legalCheckedAt: now(), legalCheckedById: actor.userId } });
    return { ok: true };
  });
}
