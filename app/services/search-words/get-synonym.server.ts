import { type Actor, can } from '#app/domain/access/policy.ts';
import { kindOf, type SynonymKind } from '#app/domain/search-words/synonym.ts';
import { db } from '#app/platform/db.server.ts';

export type KeptSynonym = {
  id: string;
  kind: SynonymKind;
  says: string[];
  means: string[];
  updatedAt: string;
  /** Words of it that other groups or occasions say too: they mean all of it together. */
  alsoIn: { phrase: string; what: { kind: 'synonym' | 'intent'; id: string; name: string } }[];
};

/** One group of words with what shares words with it; null for who may not change it. */
export async function getSynonym(actor: Actor, id: string): Promise<KeptSynonym | null> {
  if (!can(actor, 'search-words.edit', null).allowed) return null;
  const row = await db().searchSynonym.findUnique({ where: { id } });
  if (!row) return null;
  const alsoIn = await db().$queryRaw<{ phrase: string; kind: 'synonym' | 'intent'; id: string; name: string }[]>`
    select said as phrase, 'synonym' as kind, s.id, s.says[1] as name from search_synonym s, unnest(s.says) as said where said = any(${row.says}::text[]) and s.id <> ${id}::uuid
    union all
    select said, 'intent', i.id, i.name from search_intent i, unnest(i.phrases) as said where said = any(${row.says}::text[])
    order by phrase, name limit 20`;
  return { id, kind: kindOf(row), says: row.says, means: row.means, updatedAt: row.updatedAt.toISOString(), alsoIn: alsoIn.map(({ phrase, ...what }) => ({ phrase, what })) };
}
