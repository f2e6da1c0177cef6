import { randomUUID } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import type { PaperRefusal } from '#app/domain/papers/paper.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { judgeMark, type MarkFault, type TypedMark } from '#app/domain/villages/mark-form.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { forgetDocument, keepDocument } from '#app/platform/sealed.server.ts';
import { describePaper, type GivenPaper } from '../papers/describe-paper.server.ts';
import { dayOf } from './mark-record.server.ts';

/** `id`: of a mark that is there, or one that a new mark gets; `version`: which the form was filled in from, 0 for a new one. */
export type MarkOrder = { villageId: string; id: string; version: number; typed: TypedMark; rules: GivenPaper | null };

export type SaveMarkVerdict =
  | { ok: true; id: string }
  /** `changed`: somebody else saved it since the form was shown. */
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'changed' }
  | { ok: false; code: 'invalid'; errors: Partial<Record<keyof TypedMark, MarkFault>>; rules: PaperRefusal | null };

/** Writes a mark of a village down, with its rules of use where a file comes with it. Sent twice it is there once. */
export async function saveMark(actor: Actor, { villageId, id, version, typed, rules }: MarkOrder): Promise<SaveMarkVerdict> {
  const decision = can(actor, 'village.edit', { villageId });
  if (!decision.allowed) return { ok: false, code: decision.code };
  if (!isUuid(id)) return { ok: false, code: 'not-found' };
  const judged = judgeMark(typed, hanoiDay(now()));
  const described = rules && rules.bytes.length > 0 ? describePaper(rules) : null;
  const refused = described && !described.ok ? described.code : null;
  if (!judged.ok || refused) return { ok: false, code: 'invalid', errors: judged.ok ? {} : judged.errors, rules: refused };
  const paper = described?.ok ? { id: randomUUID(), ...described.facts } : null;
  if (paper) await keepDocument(paper.id, rules!.bytes);
  const { filedOn, grantedOn, renewedThrough, ...fields } = judged.mark;
  const date = (day: string | null) => (day === null ? null : dayToDate(day));
  const written = {
    ...fields, filedOn: date(filedOn), grantedOn: date(grantedOn), renewedThrough: date(renewedThrough),
    ...(paper && { rulesId: paper.id, rulesName: paper.fileName, rulesType: paper.mediaType, rulesBytes: paper.bytes }),
  };
  const { verdict, unneeded } = await transact(async (tx): Promise<{ verdict: SaveMarkVerdict; unneeded: string | null }> => {
    const not = (code: 'not-found' | 'changed') => ({ verdict: { ok: false, code } as const, unneeded: paper?.id ?? null });
    await tx.$queryRaw`select 1 from mark where id = ${id}::uuid for no key update`;
    const before = await tx.mark.findUnique({ where: { id } });
    if (before && before.villageId !== villageId) return not('not-found');
    if (!before) {
      if (version !== 0) return not('not-found');
      await tx.mark.create({ data: { id, villageId, ...written } });
      return { verdict: { ok: true, id }, unneeded: null };
    }
    if (before.version !== version) return not('changed');
    // A new term has warnings of its own.
    const renewed = dayOf(before.renewedThrough) !== renewedThrough;
    await tx.mark.update({ where: { id }, data: { ...written, version: version + 1, ...(renewed && { warnedMonths: [] }) } });
    return { verdict: { ok: true, id }, unneeded: paper ? before.rulesId : null };
  });
  if (unneeded) await forgetDocument(unneeded);
  return verdict;
}
