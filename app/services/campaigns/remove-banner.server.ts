import { type Actor, can } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';

/** Takes a banner away, from the front page too; what is away stays away. */
export async function removeBanner(actor: Actor, id: string): Promise<{ ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' }> {
  return transact(async (tx) => {
    const kept = await tx.banner.findUnique({ where: { id }, select: { villageId: true } });
    const decision = kept ? can(actor, 'campaign.edit', { villageId: kept.villageId }) : can(actor, 'desk.enter', null);
    if (!decision.allowed) return { ok: false, code: decision.code };
    await tx.banner.deleteMany({ where: { id } });
    return { ok: true };
  });
}
