import { type Actor, can } from '#app/domain/access/policy.ts';
import { type BannerErrors, type MarketPage, readBanner, type TypedBanner } from '#app/domain/campaigns/banner.ts';
import type { Period } from '#app/domain/campaigns/period.ts';
import { dayToDate } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact, type Transaction } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';
import { findVillageChoice } from './find-village-choice.server.ts';

export type BannerOrder = { id: string; seenAt: string | null; village: string; typed: TypedBanner };

/** `overlap`: one of the same priority stands there on some of these days. `gone`: the link names something that is not there. */
export type SaveBannerVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'changed' | 'no-such-village' | 'gone' }
  | { ok: false; code: 'wrong'; errors: BannerErrors }
  | { ok: false; code: 'overlap'; with: Period & { text: string } };

/** Keeps a banner; it stands on the front page from its first day on. The same order again changes nothing more. */
export async function saveBanner(actor: Actor, { id, seenAt, village: villageSlug, typed }: BannerOrder): Promise<SaveBannerVerdict> {
  if (!can(actor, 'desk.enter', null).allowed) return { ok: false, code: actor.userId === null ? 'sign-in' : 'not-allowed' };
  const village = await findVillageChoice(villageSlug);
  if (village === undefined || !can(actor, 'campaign.edit', { villageId: village }).allowed) return { ok: false, code: 'no-such-village' };
  const read = readBanner(typed, { origin: env().PUBLIC_ORIGIN, administrator: actor.administrator });
  if (!read.ok) return { ok: false, code: 'wrong', errors: read.errors };
  const { period, page, ...texts } = read.banner;
  const row = { ...texts, villageId: village, fromDay: dayToDate(period.from), toDay: dayToDate(period.to) };
  return transact(async (tx): Promise<SaveBannerVerdict> => {
    await lockNamed(tx, 'campaigns');
    const kept = await tx.banner.findUnique({ where: { id }, select: { updatedAt: true, villageId: true } });
    if (kept && !can(actor, 'campaign.edit', { villageId: kept.villageId }).allowed) return { ok: false, code: 'not-allowed' };
    const isRepeated = seenAt === null && kept !== null;
    if (!isRepeated && (kept?.updatedAt.toISOString() ?? null) !== seenAt) return { ok: false, code: 'changed' };
    if (!(await isThere(tx, page))) return { ok: false, code: 'gone' };
    const other = await tx.banner.findFirst({ where: { id: { not: id }, priority: row.priority, fromDay: { lte: row.toDay }, toDay: { gte: row.fromDay } }, orderBy: { fromDay: 'asc' }, select: { text: true, fromDay: true, toDay: true } });
    if (other) return { ok: false, code: 'overlap', with: { text: other.text, from: other.fromDay.toISOString().slice(0, 10), to: other.toDay.toISOString().slice(0, 10) } };
    if (kept) await tx.banner.update({ where: { id }, data: { ...row, updatedAt: now() } });
    else await tx.banner.create({ data: { id, ...row } });
    return { ok: true, id };
  });
}

async function isThere(tx: Transaction, page: MarketPage): Promise<boolean> {
  if (page.kind === 'fixed') return true;
  const where = { slug: page.slug };
  switch (page.kind) {
    case 'village':
      return (await tx.village.count({ where })) > 0;
    case 'collection':
      return (await tx.collection.count({ where })) > 0;
    case 'product':
      return (await tx.product.count({ where })) > 0;
    case 'artisan':
      return (await tx.artisan.count({ where })) > 0;
    case 'workshop':
      return (await tx.workshop.count({ where })) > 0;
  }
}
