import { type Actor, can } from '#app/domain/access/policy.ts';
import { oneLine } from '#app/domain/checkout/contact.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { type ArtisanTitle, titlesInOrder, titlesOf } from '#app/domain/villages/artisan.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';

export type TitleDecision = { verified: true } | { verified: false; reason: string };
export type DecideTitleVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'reason-missing' | 'decided' };

/** A curator who has seen the decision gives a person their title, or says why not. Of two titles the highest is shown, of one said twice what was seen last. */
export async function decideTitle(actor: Actor, claimId: string, decided: TitleDecision): Promise<DecideTitleVerdict> {
  return transact(async (tx): Promise<DecideTitleVerdict> => {
    if (!isUuid(claimId)) return { ok: false, code: 'not-found' };
    await tx.$queryRaw`select 1 from title_claim where id = ${claimId}::uuid for update`;
    const claim = await tx.titleClaim.findUnique({ where: { id: claimId }, include: { artisan: { include: { workshop: { select: { name: true, slug: true } } } } } });
    if (!claim) return { ok: false, code: 'not-found' };
    const { artisan } = claim;
    const allowed = can(actor, 'title.decide', { workshopId: artisan.workshopId, villageId: artisan.villageId, submittedBy: claim.submittedById });
    if (!allowed.allowed) return { ok: false, code: allowed.code };
    if (claim.status !== 'submitted') return claim.status === (decided.verified ? 'verified' : 'refused') ? { ok: true } : { ok: false, code: 'decided' };
    const reason = decided.verified ? null : oneLine(decided.reason).slice(0, 500);
    if (reason === '') return { ok: false, code: 'reason-missing' };
    const at = now();
    await tx.titleClaim.update({ where: { id: claimId }, data: { status: decided.verified ? 'verified' : 'refused', refusalReason: reason, decidedById: actor.userId, decidedAt: at } });
    await tellOwners(tx, claim, reason);
    if (!decided.verified) return { ok: true };
    // First among equals: the same title with its field or number put right takes the place of what was shown.
    const given = { title: claim.title, field: claim.field, year: claim.year, verified: true };
    if (titlesInOrder([given, ...titlesOf(artisan)])[0] !== given) return { ok: true };
    await tx.artisan.update({
      where: { id: artisan.id },
      data: { title: claim.title, titleField: claim.field, titleYear: claim.year, titleDecisionNumber: claim.decisionNumber, titleVerifiedAt: at },
    });
    return { ok: true };
  });
}

type Decided = { id: string; title: ArtisanTitle; artisan: { id: string; name: string; workshopId: string; workshop: { name: string; slug: string } } };

async function tellOwners(tx: Transaction, { id, title, artisan }: Decided, refused: string | null): Promise<void> {
  const told = { workshopName: artisan.workshop.name, workshopSlug: artisan.workshop.slug, artisan: { id: artisan.id, name: artisan.name }, title };
  for (const { userId, email } of await listOwners(artisan.workshopId, tx)) {
    if (refused === null) await queueMail(tx, { key: `title-verified:${id}:${userId}`, kind: 'title-verified', to: email, locale: 'vi', data: told });
    else await queueMail(tx, { key: `title-refused:${id}:${userId}`, kind: 'title-refused', to: email, locale: 'vi', data: { ...told, reason: refused } });
  }
}
