import type { PaperRefusal } from '#app/domain/papers/paper.ts';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { readTitle, type TitleErrors, type TypedTitle } from '#app/domain/villages/artisan-profile.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import type { GivenPaper } from '../papers/describe-paper.server.ts';
import { keepPaper } from '../papers/keep-paper.server.ts';

export type ClaimTitleVerdict =
  | { ok: true }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' }
  /** One waits to be checked already. */
  | { ok: false; code: 'waiting' }
  | { ok: false; code: 'invalid'; errors: TitleErrors; paper?: PaperRefusal };

/** Says that a person has a title, with its decision for a curator to see; until then nobody is shown with it. */
export async function claimTitle(actor: Actor, artisanId: string, typed: TypedTitle, paper: GivenPaper): Promise<ClaimTitleVerdict> {
  const row = await db().artisan.findUnique({ where: { id: artisanId }, select: { workshopId: true, villageId: true } });
  if (!row) return { ok: false, code: 'not-found' };
  const decision = can(actor, 'title.submit', row);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const read = readTitle(typed, Number(hanoiDay(now()).slice(0, 4)));
  const kept = await keepPaper({ workshopId: row.workshopId, kind: 'title_decision', paper, by: actor.userId });
  if (!read.ok || !kept.ok) return { ok: false, code: 'invalid', errors: read.ok ? {} : read.errors, paper: kept.ok ? undefined : kept.code };
  return transact(async (tx): Promise<ClaimTitleVerdict> => {
    await tx.$queryRaw`select 1 from artisan where id = ${artisanId}::uuid for no key update`;
    const waiting = await tx.titleClaim.findFirst({ where: { artisanId, status: 'submitted' } });
    if (waiting) {
      const { title, field, year, decisionNumber } = read.claim;
      const same = waiting.title === title && waiting.field === field && waiting.year === year && waiting.decisionNumber === decisionNumber && waiting.documentId === kept.id;
      return same ? { ok: true } : { ok: false, code: 'waiting' };
    }
    await tx.titleClaim.create({ data: { artisanId, ...read.claim, documentId: kept.id, submittedById: actor.userId } });
    return { ok: true };
  });
}
