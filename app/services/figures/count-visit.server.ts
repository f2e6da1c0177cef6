import type { Actor } from '#app/domain/access/policy.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { flushVisitsSoon, visitBuffer } from './flush-visits.server.ts';
import type { VisitedKind } from './visit-buffer.server.ts';

/** Counts that somebody opened a page, and not who. A member who looks at their own workshop's is no visit. */
export async function countVisit(actor: Actor, { kind, slug }: { kind: VisitedKind; slug: string }): Promise<void> {
  if (actor.memberOf.length > 0 && (await isOwn(actor, kind, slug))) return;
  visitBuffer.visit(kind, slug, hanoiDay(now()));
  flushVisitsSoon();
}

async function isOwn({ memberOf }: Actor, kind: VisitedKind, slug: string): Promise<boolean> {
  const workshopId =
    kind === 'product'
      ? (await db().product.findUnique({ where: { slug }, select: { workshopId: true } }))?.workshopId
      : (await db().workshop.findUnique({ where: { slug }, select: { id: true } }))?.id;
  return memberOf.some((member) => member.workshopId === workshopId);
}
