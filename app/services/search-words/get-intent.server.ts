import { type Actor, can } from '#app/domain/access/policy.ts';
import type { Intent, Weight, Wish } from '#app/domain/search-words/intent.ts';
import { db } from '#app/platform/db.server.ts';

export type KeptIntent = Intent & { id: string; key: string; updatedAt: string };

/** One occasion with its wishes; null for who may not change it. */
export async function getIntent(actor: Actor, id: string): Promise<KeptIntent | null> {
  if (!can(actor, 'search-words.edit', null).allowed) return null;
  const row = await db().searchIntent.findUnique({ where: { id }, include: { wishes: { orderBy: { id: 'asc' } } } });
  if (!row) return null;
  const amount = (price: bigint | null) => (price === null ? null : Number(price));
  return {
    id, key: row.key, name: row.name, nameEn: row.nameEn, phrases: row.phrases, priceFrom: amount(row.priceFrom), priceTo: amount(row.priceTo), updatedAt: row.updatedAt.toISOString(),
    wishes: row.wishes.map(({ thing, words, craftSlug, weight }): Wish => ({ ...(thing !== null ? { thing } : words !== null ? { words } : { craft: craftSlug! }), weight: weight as Weight })),
  };
}
