import { type Actor, can } from '#app/domain/access/policy.ts';
import { type CollectionErrors, readCollection, type TypedCollection } from '#app/domain/campaigns/collection.ts';
import type { Period } from '#app/domain/campaigns/period.ts';
import { numberedSlugs } from '#app/domain/text/numbered-slugs.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import { dayToDate } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';
import { findVillageChoice } from './find-village-choice.server.ts';

/** `seenAt`: when the collection that was opened had been changed last, null for a new one. `village`: a slug, or empty for the market's own. `cover`: which of its goods gives it its picture; none but one of them can. */
export type CollectionOrder = { id: string; seenAt: string | null; village: string; cover?: string | null; typed: TypedCollection };

/** `overlap`: another stands in this place of the front page on some of these days. `goods-of-others`: it holds goods that are not of this village. */
export type SaveCollectionVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'changed' | 'no-such-village' | 'goods-of-others' }
  | { ok: false; code: 'wrong'; errors: CollectionErrors }
  | { ok: false; code: 'overlap'; with: Period & { name: string } };

/** Keeps a collection; the front page shows it from its first day on. The same order again changes nothing more. */
export async function saveCollection(actor: Actor, { id, seenAt, village: villageSlug, cover = null, typed }: CollectionOrder): Promise<SaveCollectionVerdict> {
  if (!can(actor, 'desk.enter', null).allowed) return { ok: false, code: actor.userId === null ? 'sign-in' : 'not-allowed' };
  const village = await findVillageChoice(villageSlug);
  if (village === undefined) return { ok: false, code: 'no-such-village' };
  if (!can(actor, 'campaign.edit', { villageId: village }).allowed) return { ok: false, code: 'no-such-village' };
  const read = readCollection(typed, actor);
  if (!read.ok) return { ok: false, code: 'wrong', errors: read.errors };
  const { period, ...texts } = read.collection;
  const row = { ...texts, villageId: village, fromDay: dayToDate(period.from), toDay: dayToDate(period.to) };
  return transact(async (tx): Promise<SaveCollectionVerdict> => {
    // One after the other: two that take the same place at once would both find it free.
    await lockNamed(tx, 'campaigns');
    const kept = await tx.collection.findUnique({ where: { id }, select: { updatedAt: true, villageId: true } });
    if (kept && !can(actor, 'campaign.edit', { villageId: kept.villageId }).allowed) return { ok: false, code: 'not-allowed' };
    const isRepeated = seenAt === null && kept !== null;
    if (!isRepeated && (kept?.updatedAt.toISOString() ?? null) !== seenAt) return { ok: false, code: 'changed' };
    if (row.homePlace !== null) {
      const taken = await tx.collection.findFirst({ where: { id: { not: id }, homePlace: row.homePlace, fromDay: { lte: row.toDay }, toDay: { gte: row.fromDay } }, orderBy: { fromDay: 'asc' }, select: { name: true, fromDay: true, toDay: true } });
      if (taken) return { ok: false, code: 'overlap', with: { name: taken.name, from: taken.fromDay.toISOString().slice(0, 10), to: taken.toDay.toISOString().slice(0, 10) } };
    }
    if (village !== null && (await tx.collectionItem.count({ where: { collectionId: id, product: { villageId: { not: village } } } })) > 0) return { ok: false, code: 'goods-of-others' };
    const chosen = cover === null ? null : await tx.collectionItem.findUnique({ where: { collectionId_productId: { collectionId: id, productId: cover } }, select: { productId: true } });
    if (kept) await tx.collection.update({ where: { id }, data: { ...row, coverId: chosen?.productId ?? null, updatedAt: now() } });
    else await tx.collection.create({ data: { id, slug: await freeSlug(tx, row.name), ...row } });
    return { ok: true, id };
  });
}

/** It stays when the name changes: somebody may have sent it on. */
async function freeSlug(tx: Transaction, name: string): Promise<string> {
  for (let round = 0; ; round += 1) {
    const wanted = numberedSlugs(slugify(name) || 'bo-suu-tap', round);
    const taken = new Set((await tx.collection.findMany({ where: { slug: { in: wanted } }, select: { slug: true } })).map(({ slug }) => slug));
    const free = wanted.find((slug) => !taken.has(slug));
    if (free) return free;
  }
}
