import { can, type Actor } from '#app/domain/access/policy.ts';
import { movementDelta } from '#app/domain/stock/stock.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '#app/services/search/enqueue-search-sync.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { judgeCounts, type JudgedCount, type VariantCount } from './judge-counts.server.ts';

export type BookCountVerdict = { ok: true; booked: number; same: number; refused: JudgedCount[] } | { ok: false; code: 'sign-in' | 'not-allowed' };

/**
 * Books the differences that counts found, each at the moment at which it was counted. What cannot be booked is answered
 * and changes nothing; the same counts sent again change nothing more.
 */
export async function bookCount(actor: Actor, studio: Studio, counts: readonly VariantCount[]): Promise<BookCountVerdict> {
  const allowed = can(actor, 'stock.change', subjectOf(studio));
  if (!allowed.allowed) return { ok: false, code: allowed.code };
  return transact(async (tx): Promise<BookCountVerdict> => {
    const judged = await judgeCounts(tx, studio.id, counts, now());
    const good = judged.filter(({ verdict }) => verdict.ok);
    const fresh = good.filter(({ verdict }) => !('code' in verdict) && verdict.difference !== 0);
    await tx.stockMovement.createMany({
      data: fresh.map(({ key, variantId, at, verdict }) => {
        const delta = movementDelta('count', verdict.difference);
        return { id: key, variantId, kind: 'count' as const, onHandDelta: delta.onHand, reservedDelta: delta.reserved, reason: 'counted', byId: actor.userId, at };
      }),
    });
    // One that agrees with the books moves nothing, and stands all the same against what was counted before it.
    await tx.$executeRaw`
      update variant x set counted_at = c.at from (
        select id, max(at) as at from unnest(${good.map(({ variantId }) => variantId)}::uuid[], ${good.map(({ at }) => at.toISOString())}::timestamptz[]) as c (id, at) group by id) c
      where x.id = c.id and (x.counted_at is null or x.counted_at < c.at)`;
    await enqueueSearchSync(tx, fresh.map(({ productId }) => productId));
    const booked = good.filter(({ verdict }) => verdict.difference !== 0).length;
    return { ok: true, booked, same: good.length - booked, refused: judged.filter(({ verdict }) => !verdict.ok) };
  });
}
