import { type Actor, can } from '#app/domain/access/policy.ts';
import { COLLECTION_LIMITS } from '#app/domain/campaigns/collection.ts';
import { type Phase, phaseOf } from '#app/domain/campaigns/period.ts';
import type { PictureSource, ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { listCollectionGoods } from './list-collection-goods.server.ts';
import { listShownCollections } from './list-shown-collections.server.ts';

export type CollectionPage = {
  id: string;
  slug: string;
  name: string;
  words: string;
  village: { slug: string; name: string } | null;
  from: Day;
  to: Day;
  phase: Phase;
  isDemo: boolean;
  /** Of one of its goods that is on sale. */
  cover: PictureSource | null;
  /** What is on sale of it; of one that is over, nothing. */
  items: ShelfItem[];
  /** What else is shown now. */
  others: { slug: string; name: string }[];
};

const OTHERS = 6;

/** A collection as the shop shows it. Before its first day only who may change it sees it. */
export async function getCollection(actor: Actor, slug: string): Promise<CollectionPage | null> {
  const [row] = await db().$queryRaw<(Omit<CollectionPage, 'phase' | 'items' | 'others' | 'cover'> & { villageId: string | null; coverSlug: string | null })[]>`
    select c.id, c.slug, ${told('c.name')} as name, ${told('c.words')} as words, case when v.id is not null then json_build_object('slug', v.slug, 'name', v.name) end as village,
      c.village_id as "villageId", c.from_day::text as from, c.to_day::text as to, c.is_demo as "isDemo", p.slug as "coverSlug"
    from collection c left join village v on v.id = c.village_id left join product p on p.id = c.cover_id where c.slug = ${slug}`;
  if (!row) return null;
  const { villageId, coverSlug, ...page } = row;
  const phase = phaseOf(page, hanoiDay(now()));
  if (phase === 'coming' && !can(actor, 'campaign.edit', { villageId }).allowed) return null;
  const [goods, others] = await Promise.all([phase === 'over' ? new Map<string, ShelfItem[]>() : listCollectionGoods([page.id], COLLECTION_LIMITS.items), listShownCollections(OTHERS)]);
  const items = goods.get(page.id) ?? [];
  return { ...page, phase, items, cover: items.find((item) => item.slug === coverSlug)?.picture ?? null, others: others.filter((one) => one.slug !== slug) };
}
