import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

export type VillageFigures = {
  /** On sale now. */
  goods: number;
  /** Of these, with stars valid today. */
  starred: number;
  /** Sellers whose identity is verified. */
  workshops: number;
  artisans: number;
};

const none: VillageFigures = { goods: 0, starred: 0, workshops: 0, artisans: 0 };

/** Counting a hundred thousand goods takes a tenth of a second, so the answer may be half a minute old. */
const counted = remember(30_000, async () => {
  const today = hanoiDay(now());
  // A certificate counts by the rule of isLive() in domain/ocop.
  const rows = await db().$queryRaw<(VillageFigures & { slug: string })[]>`
    with live as (
      select distinct product_id from ocop_certificate
      where status = 'verified' and revoked_on is null and ${today}::date between decision_date and last_valid_day
    ), goods as (
      select p.village_id, count(*)::int as goods, count(live.product_id)::int as starred
      from product p join workshop w on w.id = p.workshop_id left join live on live.product_id = p.id
      where p.status = 'published' and w.status = 'verified' group by p.village_id
    ), sellers as (
      select village_id, count(*)::int as workshops from workshop where status = 'verified' group by village_id
    ), makers as (
      select a.village_id, count(*)::int as artisans from artisan a join workshop w on w.id = a.workshop_id where w.status = 'verified' group by a.village_id
    )
    select v.slug, coalesce(goods, 0) as goods, coalesce(starred, 0) as starred,
      coalesce(workshops, 0) as workshops, coalesce(artisans, 0) as artisans
    from village v left join goods on goods.village_id = v.id
      left join sellers on sellers.village_id = v.id left join makers on makers.village_id = v.id`;
  return new Map(rows.map(({ slug, ...figures }) => [slug, figures]));
});

/** What stands on each village's stalls, by the village's slug. */
export async function countVillageGoods(): Promise<(slug: string) => VillageFigures> {
  const figures = await counted();
  return (slug) => figures.get(slug) ?? none;
}

/** For tests, and for whoever must see the newest count at once. */
export const forgetVillageFigures = counted.forget;
