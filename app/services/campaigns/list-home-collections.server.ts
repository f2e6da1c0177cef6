import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { listCollectionGoods } from './list-collection-goods.server.ts';

export type HomeCollection = { slug: string; name: string; words: string; village: string | null; items: ShelfItem[] };

const SHOWN = 4;

/** What stands on the front page today, in its places; one of which nothing is on sale is left out. */
export async function listHomeCollections(): Promise<HomeCollection[]> {
  const today = hanoiDay(now());
  const rows = await db().$queryRaw<(Omit<HomeCollection, 'items'> & { id: string })[]>`
    select c.id, c.slug, ${told('c.name')} as name, ${told('c.words')} as words, v.slug as village from collection c left join village v on v.id = c.village_id
    where c.home_place is not null and ${today}::date between c.from_day and c.to_day order by c.home_place`;
  const goods = await listCollectionGoods(rows.map(({ id }) => id), SHOWN);
  return rows.flatMap(({ id, ...row }) => (goods.has(id) ? [{ ...row, items: goods.get(id)! }] : []));
}
