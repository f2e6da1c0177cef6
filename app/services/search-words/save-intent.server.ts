import { type Actor, can } from '#app/domain/access/policy.ts';
import { type IntentErrors, readIntent, type TypedIntent, type Wish } from '#app/domain/search-words/intent.ts';
import { numberedSlugs } from '#app/domain/text/numbered-slugs.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';

/** `seenAt`: when the occasion that was opened had been changed last; null for a new one. */
export type IntentOrder = { id: string; seenAt: string | null; typed: TypedIntent };
/** `taken`: what people type for it is another occasion's already, and only one can answer. */
export type SaveIntentVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'changed' } | { ok: false; code: 'wrong'; errors: IntentErrors } | { ok: false; code: 'taken'; phrase: string; by: string };

/** Keeps an occasion with its wishes, all or nothing; searches follow within seconds. The same order again is harmless. */
export async function saveIntent(actor: Actor, { id, seenAt, typed }: IntentOrder): Promise<SaveIntentVerdict> {
  const decision = can(actor, 'search-words.edit', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const read = readIntent(typed);
  if (!read.ok) return { ok: false, code: 'wrong', errors: read.errors };
  const { wishes, priceFrom, priceTo, ...row } = read.intent;
  const written = { ...row, priceFrom: priceFrom === null ? null : BigInt(priceFrom), priceTo: priceTo === null ? null : BigInt(priceTo) };
  return transact(async (tx): Promise<SaveIntentVerdict> => {
    // One after the other: two that take the same phrase at once would both find it free.
    await lockNamed(tx, 'search-intent');
    const kept = await tx.searchIntent.findUnique({ where: { id }, select: { updatedAt: true } });
    const isRepeated = seenAt === null && kept !== null;
    if (!isRepeated && (kept?.updatedAt.toISOString() ?? null) !== seenAt) return { ok: false, code: 'changed' };
    const [taken] = await tx.$queryRaw<{ phrase: string; by: string }[]>`
      select said as phrase, i.name as by from search_intent i, unnest(i.phrases) as said where said = any(${row.phrases}::text[]) and i.id <> ${id}::uuid order by said limit 1`;
    if (taken) return { ok: false, code: 'taken', ...taken };
    if (kept) await tx.searchIntent.update({ where: { id }, data: { ...written, updatedAt: now() } });
    else await tx.searchIntent.create({ data: { id, key: await freeKey(tx, row.name), ...written } });
    await keepWishes(tx, id, wishes);
    return { ok: true };
  });
}

/** What addresses and the interface call it; it stays when the name changes. */
async function freeKey(tx: Transaction, name: string): Promise<string> {
  for (let round = 0; ; round += 1) {
    const wanted = numberedSlugs(slugify(name) || 'dip', round);
    const taken = new Set((await tx.searchIntent.findMany({ where: { key: { in: wanted } }, select: { key: true } })).map(({ key }) => key));
    const free = wanted.find((key) => !taken.has(key));
    if (free) return free;
  }
}

/** Only what differs is written, so that the trail tells what was changed and nothing else. */
async function keepWishes(tx: Transaction, intentId: string, wishes: readonly Wish[]): Promise<void> {
  const crafts = new Set((await tx.craft.findMany({ select: { slug: true } })).map(({ slug }) => slug));
  const wanted = new Map(wishes.filter(({ craft }) => craft === undefined || crafts.has(craft)).map(({ thing = null, words = null, craft: craftSlug = null, weight }) => [JSON.stringify([thing, words, craftSlug, weight]), { intentId, thing, words, craftSlug, weight }]));
  const gone: string[] = [];
  for (const { id, thing, words, craftSlug, weight } of await tx.searchIntentWish.findMany({ where: { intentId } })) {
    if (!wanted.delete(JSON.stringify([thing, words, craftSlug, weight]))) gone.push(id);
  }
  if (gone.length > 0) await tx.searchIntentWish.deleteMany({ where: { id: { in: gone } } });
  if (wanted.size > 0) await tx.searchIntentWish.createMany({ data: [...wanted.values()] });
}
