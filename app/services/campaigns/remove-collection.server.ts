import { type Actor, can } from '#app/domain/access/policy.ts';
import { phaseOf } from '#app/domain/campaigns/period.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';

/** `begun`: it has been in the shop, and its address may have been sent on; it ends by its last day. */
export type RemoveCollectionVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'begun' };

/** Takes away a collection that nobody has seen yet; what is away stays away. */
export async function removeCollection(actor: Actor, id: string): Promise<RemoveCollectionVerdict> {
  return transact(async (tx): Promise<RemoveCollectionVerdict> => {
    const kept = await tx.collection.findUnique({ where: { id }, select: { villageId: true, fromDay: true, toDay: true } });
    const decision = kept ? can(actor, 'campaign.edit', { villageId: kept.villageId }) : can(actor, 'desk.enter', null);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (kept && phaseOf({ from: kept.fromDay.toISOString().slice(0, 10), to: kept.toDay.toISOString().slice(0, 10) }, hanoiDay(now())) !== 'coming') return { ok: false, code: 'begun' };
    await tx.collection.deleteMany({ where: { id } });
    return { ok: true };
  });
}
