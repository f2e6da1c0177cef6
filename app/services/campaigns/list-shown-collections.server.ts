import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

/** The collections that are in the shop today, those that end last first. */
export async function listShownCollections(most = 1000): Promise<{ slug: string; name: string }[]> {
  const today = hanoiDay(now());
  return db().$queryRaw<{ slug: string; name: string }[]>`select c.slug, ${told('c.name')} as name from collection c where ${today}::date between c.from_day and c.to_day order by c.to_day desc, c.slug limit ${most}`;
}
