import { type Actor, can } from '#app/domain/access/policy.ts';
import { kindOf, type SynonymKind } from '#app/domain/search-words/synonym.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';

export type SynonymEntry = { id: string; kind: SynonymKind; says: string[]; means: string[] };

const PAGE = 50;

/** The groups of words that hold what is looked for, the newest first; null for who has no desk. */
export async function listSynonyms(actor: Actor, text: string, page: number): Promise<{ synonyms: SynonymEntry[]; total: number; pages: number; mayEdit: boolean } | null> {
  if (!can(actor, 'search-words.view', null).allowed) return null;
  const wanted = Prisma.join([Prisma.sql`true`, ...everyWord(Prisma.sql`lower(unaccent(array_to_string(says || means, ' ')))`, text)], ' and ');
  const [[count], rows] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from search_synonym where ${wanted}`,
    db().$queryRaw<Omit<SynonymEntry, 'kind'>[]>`select id, says, means from search_synonym where ${wanted} order by updated_at desc, says[1], id limit ${PAGE} offset ${(page - 1) * PAGE}`,
  ]);
  return { synonyms: rows.map((row) => ({ ...row, kind: kindOf(row) })), total: count.total, pages: Math.max(1, Math.ceil(count.total / PAGE)), mayEdit: can(actor, 'search-words.edit', null).allowed };
}
