import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';

export type HomeBanner = { text: string; link: string; village: string | null };

/** The one banner that stands on the front page today. */
export async function getHomeBanner(): Promise<HomeBanner | null> {
  const today = hanoiDay(now());
  const [banner] = await db().$queryRaw<HomeBanner[]>`
    select ${told('b.text')} as text, b.link, v.slug as village from banner b left join village v on v.id = b.village_id
    where ${today}::date between b.from_day and b.to_day order by b.priority desc limit 1`;
  return banner ?? null;
}
