import { type Actor, can } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';
import type { RemoveWordsVerdict } from './remove-synonym.server.ts';

/** Takes an occasion and its wishes away; what is away already stays away. */
export async function removeIntent(actor: Actor, id: string): Promise<RemoveWordsVerdict> {
  const decision = can(actor, 'search-words.edit', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  await transact((tx) => tx.searchIntent.deleteMany({ where: { id } }));
  return { ok: true };
}
