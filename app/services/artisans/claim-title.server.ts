import type { PaperFault } from '#app/domain/papers/paper.ts';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { readTitle, type TitleErrors, type TypedTitle } from '#app/domain/villages/artisan-profile.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, type Transaction, transact } from '#app/platform/db.server.ts';
import { describePaper, type GivenPaper } from '../papers/describe-paper.server.ts';
import { keepPaper } from '../papers/keep-paper.server.ts';

export type ClaimTitleVerdict =
  | { ok: true }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' }
  /** One waits to be checked already. */
  | { ok: false; code: 'waiting' }
  | { ok: false; code: 'invalid'; errors: TitleErrors; paper?: PaperFault };

/** Says that a person has a title, with its decision for a curator to see; until then nobody is shown with it. */
export async function claimTitle(actor: Actor, artisanId: string, typed: TypedTitle, paper: GivenPaper): Promise<ClaimTitleVerdict> {
  const row = await db().artisan.findUnique({ where: { id: artisanId }, select: { workshopId: true, villageId: true } });
  if (!row) return { ok: false, code: 'not-found' };
  const decision = can(actor, 'title.submit', row);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const read = readTitle(typed, Number(hanoiDay(now()).slice(0, 4)));
  const described = describePaper(paper);
  // Looked at first: the form cannot give a paper a second time for who sends it, so what is refused keeps none.
  if (!read.ok || !described.ok) return { ok: false, code: 'invalid', errors: read.ok ? {} : read.errors, paper: described.ok ? undefined : described.code };
  const standing = async (client: Transaction): Promise<ClaimTitleVerdict | null> => {
    const waiting = await client.titleClaim.findFirst({ where: { artisanId, status: 'submitted' }, include: { document: { select: { hash: true } } } });
    if (!waiting) return null;
    const { title, field, year, decisionNumber } = read.claim;
    const same = waiting.title === title && waiting.field === field && waiting.year === year && waiting.decisionNumber === decisionNumber && waiting.document.hash === described.facts.hash;
    return same ? { ok: true } : { ok: false, code: 'waiting' };
  };
  const early = await standing(db());
  if (early) return early;
  const kept = await keepPaper({ workshopId: row.workshopId, kind: 'title_decision', paper, by: actor.userId });
  if (!kept.ok) return { ok: false, code: 'invalid', errors: {}, paper: kept.code };
  return transact(async (tx): Promise<ClaimTitleVerdict> => {
    await tx.$queryRaw`select 1 from artisan where id = ${artisanId}::uuid for no key update`;
    const meanwhile = await standing(tx);
    if (meanwhile) return meanwhile;
    await tx.titleClaim.create({ data: { artisanId, ...read.claim, documentId: kept.id, submittedById: actor.userId } });
    return { ok: true };
  });
}
