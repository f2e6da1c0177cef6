import { type Actor, can } from '#app/domain/access/policy.ts';
import { oneLine } from '#app/domain/checkout/contact.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { titlesInOrder, titlesOf } from '#app/domain/villages/artisan.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';

export type TitleDecision = { verified: true } | { verified: false; reason: string };
export type DecideTitleVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'reason-missing' | 'decided' };

/** A curator who has seen the decision gives a person their title, or says why not. Of two titles the highest is shown. */
export async function decideTitle(actor: Actor, claimId: string, decided: TitleDecision): Promise<DecideTitleVerdict> {
  return transact(async (tx): Promise<DecideTitleVerdict> => {
    if (!isUuid(claimId)) return { ok: false, code: 'not-found' };
    await tx.$queryRaw`select 1 from title_claim where id = ${claimId}::uuid for update`;
    const claim = await tx.titleClaim.findUnique({ where: { id: claimId }, include: { artisan: true } });
    if (!claim) return { ok: false, code: 'not-found' };
    const { artisan } = claim;
    const allowed = can(actor, 'title.decide', { workshopId: artisan.workshopId, villageId: artisan.villageId, submittedBy: claim.submittedById });
    if (!allowed.allowed) return { ok: false, code: allowed.code };
    if (claim.status !== 'submitted') return claim.status === (decided.verified ? 'verified' : 'refused') ? { ok: true } : { ok: false, code: 'decided' };
    const reason = decided.verified ? null : oneLine(decided.reason).slice(0, 500);
    if (reason === '') return { ok: false, code: 'reason-missing' };
    const at = now();
    await tx.titleClaim.update({ where: { id: claimId }, data: { status: decided.verified ? 'verified' : 'refused', refusalReason: reason, decidedById: actor.userId, decidedAt: at } });
    if (!decided.verified) return { ok: true };
    const held = titlesOf(artisan);
    const [highest] = titlesInOrder([...held, { title: claim.title, field: claim.field, year: claim.year, verified: true }]);
    if (highest && held.some((one) => one.title === highest.title && one.year === highest.year)) return { ok: true };
    await tx.artisan.update({
      where: { id: artisan.id },
      data: { title: claim.title, titleField: claim.field, titleYear: claim.year, titleDecisionNumber: claim.decisionNumber, titleVerifiedAt: at },
    });
    return { ok: true };
  });
}
