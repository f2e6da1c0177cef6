import { type Actor, can } from '#app/domain/access/policy.ts';
import { readMessage } from '#app/domain/joining/application.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { type LockedWorkshop, lockWorkshop } from '../joining/lock-workshop.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { syncSearch } from '../search/sync-search.server.ts';

/** `not-now`: it stands already as was asked, or was never approved. */
export type SuspensionVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' | 'missing' | 'too-long' };
export type SuspensionOrder = { workshopId: string; reason: string };

/** Makes a workshop that sells one that does not, or the other way, with a reason that its owners get; `write` keeps it in the workshop's book. */
export async function decideSuspension(actor: Actor, { workshopId, reason: typed }: SuspensionOrder, to: 'suspended' | 'verified', write: (tx: Transaction, reason: string, at: Date) => Promise<unknown>): Promise<SuspensionVerdict> {
  let productIds: string[] = [];
  const verdict = await transact(async (tx): Promise<SuspensionVerdict> => {
    const workshop = await lockWorkshop(tx, workshopId);
    if (!workshop) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'workshop.suspend', { workshopId, villageId: workshop.villageId });
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (workshop.status !== (to === 'suspended' ? 'verified' : 'suspended')) return { ok: false, code: 'not-now' };
    const reason = readMessage(typed);
    if (!reason.ok) return reason;
    const at = now();
    await write(tx, reason.text, at);
    await tx.workshop.update({ where: { id: workshopId }, data: { status: to } });
    await tellOwners(tx, workshop, to === 'suspended' ? 'workshop-suspended' : 'workshop-resumed', reason.text, at);
    productIds = (await tx.product.findMany({ where: { workshopId, status: 'published' }, select: { id: true } })).map(({ id }) => id);
    await enqueueSearchSync(tx, productIds);
    return { ok: true };
  });
  // Whoever stops a workshop does not wait for the queue; where this fails, the job does it.
  if (verdict.ok) await syncSearch({ productIds }).catch((error: unknown) => log().error({ err: error }, 'search does not follow a suspension yet'));
  return verdict;
}

async function tellOwners(tx: Transaction, { id, name: workshopName, slug: workshopSlug }: LockedWorkshop, kind: 'workshop-suspended' | 'workshop-resumed', reason: string, at: Date): Promise<void> {
  for (const { userId, name, email } of await listOwners(id, tx)) {
    await queueMail(tx, { key: `${kind}:${id}:${at.toISOString()}:${userId}`, kind, to: email, locale: 'vi', data: { name, workshopName, workshopSlug, reason } });
  }
}
