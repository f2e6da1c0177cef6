import { type Actor, can } from '#app/domain/access/policy.ts';
import { readSynonym, type SynonymVerdict, type TypedSynonym } from '#app/domain/search-words/synonym.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';

/** `seenAt`: when the row that was opened had been changed last; null for a new one. `changed`: somebody saved it since, or took it away. */
export type SynonymOrder = { id: string; seenAt: string | null; typed: TypedSynonym };
export type SaveSynonymVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'changed' } | ({ ok: false; code: 'wrong' } & Pick<Extract<SynonymVerdict, { ok: false }>, 'field' | 'refusal'>);

/** Keeps a group of words; searches follow within seconds. The same order again changes nothing more. */
export async function saveSynonym(actor: Actor, { id, seenAt, typed }: SynonymOrder): Promise<SaveSynonymVerdict> {
  const decision = can(actor, 'search-words.edit', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const read = readSynonym(typed);
  if (!read.ok) return { ...read, code: 'wrong' };
  const { synonym } = read;
  return transact(async (tx): Promise<SaveSynonymVerdict> => {
    if (seenAt === null) {
      const { count } = await tx.searchSynonym.createMany({ data: [{ id, ...synonym }], skipDuplicates: true });
      if (count === 1) return { ok: true };
    }
    const [kept] = await tx.$queryRaw<{ says: string[]; means: string[]; updatedAt: Date }[]>`select says, means, updated_at as "updatedAt" from search_synonym where id = ${id}::uuid for update`;
    if (kept && JSON.stringify([kept.says, kept.means]) === JSON.stringify([synonym.says, synonym.means])) return { ok: true };
    if (kept?.updatedAt.toISOString() !== seenAt) return { ok: false, code: 'changed' };
    await tx.searchSynonym.update({ where: { id }, data: { ...synonym, updatedAt: now() } });
    return { ok: true };
  });
}
