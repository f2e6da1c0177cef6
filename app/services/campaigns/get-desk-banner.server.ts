import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Phase, phaseOf } from '#app/domain/campaigns/period.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

export type DeskBanner = {
  id: string; text: string; textEn: string | null; link: string; village: string | null; from: Day; to: Day; phase: Phase; priority: number; updatedAt: string;
  /** Others on some of its days: those of a higher priority stand before it, it stands before the others. */
  beside: { text: string; from: Day; to: Day; stands: 'before' | 'behind' }[];
};

/** Null for who may not change it. */
export async function getDeskBanner(actor: Actor, id: string): Promise<DeskBanner | null> {
  const row = await db().banner.findUnique({ where: { id }, include: { village: { select: { slug: true } } } });
  if (!row || !can(actor, 'campaign.edit', { villageId: row.villageId }).allowed) return null;
  const others = await db().banner.findMany({ where: { id: { not: id }, fromDay: { lte: row.toDay }, toDay: { gte: row.fromDay } }, orderBy: [{ priority: 'desc' }, { fromDay: 'asc' }], take: 10 });
  const days = ({ fromDay, toDay }: { fromDay: Date; toDay: Date }) => ({ from: fromDay.toISOString().slice(0, 10), to: toDay.toISOString().slice(0, 10) });
  const { text, textEn, link, priority, updatedAt } = row;
  return {
    id, text, textEn, link, village: row.village?.slug ?? null, ...days(row), phase: phaseOf(days(row), hanoiDay(now())), priority, updatedAt: updatedAt.toISOString(),
    beside: others.map((other) => ({ text: other.text, ...days(other), stands: other.priority > priority ? 'before' : 'behind' })),
  };
}
