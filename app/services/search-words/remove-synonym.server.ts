import { type Actor, can } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';

export type RemoveWordsVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' };

/** Takes a group of words away; what is away already stays away. */
export async function removeSynonym(actor: Actor, id: string): Promise<RemoveWordsVerdict> {
  const decision = can(actor, 'search-words.edit', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  await transact((tx) => tx.searchSynonym.deleteMany({ where: { id } }));
  return { ok: true };
}
