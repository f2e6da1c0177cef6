import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Phase, phaseOf } from '#app/domain/campaigns/period.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

export type DeskCollectionItem = { id: string; slug: string; name: string; village: string; price: number; onSale: boolean };
export type DeskCollection = {
  id: string; slug: string; name: string; nameEn: string | null; words: string; wordsEn: string | null; village: { slug: string; name: string } | null;
  from: Day; to: Day; phase: Phase; homePlace: number | null; coverId: string | null; updatedAt: string; items: DeskCollectionItem[];
};

/** A collection with its goods in order, those too that are not on sale; null for who may not change it. */
export async function getDeskCollection(actor: Actor, id: string): Promise<DeskCollection | null> {
  const row = await db().collection.findUnique({ where: { id }, include: { village: { select: { slug: true, name: true } } } });
  if (!row || !can(actor, 'campaign.edit', { villageId: row.villageId }).allowed) return null;
  const items = await db().$queryRaw<DeskCollectionItem[]>`
    select p.id, p.slug, p.name, v.name as village, p.price_from::float8 as price, p.status = 'published' and w.status = 'verified' as "onSale"
    from collection_item i join product p on p.id = i.product_id join workshop w on w.id = p.workshop_id join village v on v.id = p.village_id
    where i.collection_id = ${id}::uuid order by i.position, p.id`;
  const period = { from: row.fromDay.toISOString().slice(0, 10), to: row.toDay.toISOString().slice(0, 10) };
  const { slug, name, nameEn, words, wordsEn, village, homePlace, coverId } = row;
  return { id, slug, name, nameEn, words, wordsEn, village, ...period, phase: phaseOf(period, hanoiDay(now())), homePlace, coverId, updatedAt: row.updatedAt.toISOString(), items };
}
