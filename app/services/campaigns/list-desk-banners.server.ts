import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Phase, phaseOf } from '#app/domain/campaigns/period.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';
import { inCare } from '../desk/in-care.server.ts';

export type DeskBannerEntry = { id: string; text: string; translated: boolean; village: { slug: string; name: string } | null; from: Day; to: Day; phase: Phase; priority: number; behind: string | null };

const PAGE = 50;

/** The banners that somebody may change, those that end last first, each with one that stands before it on some day; null for who has no desk. */
export async function listDeskBanners(actor: Actor, { text, phase }: { text: string; phase: Phase | null }, page: number): Promise<{ banners: DeskBannerEntry[]; total: number; pages: number } | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const today = hanoiDay(now());
  const phases = { coming: Prisma.sql`c.from_day > ${today}::date`, shown: Prisma.sql`${today}::date between c.from_day and c.to_day`, over: Prisma.sql`c.to_day < ${today}::date` };
  const wanted = [inCare(actor, 'c'), ...(phase ? [phases[phase]] : []), ...everyWord(Prisma.sql`lower(unaccent(c.text || ' ' || coalesce(v.name, '')))`, text)];
  const chosen = Prisma.sql`banner c left join village v on v.id = c.village_id where ${Prisma.join(wanted, ' and ')}`;
  const [[count], rows] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from ${chosen}`,
    db().$queryRaw<Omit<DeskBannerEntry, 'phase'>[]>`
      select c.id, c.text, c.text_en is not null as translated, case when v.id is not null then json_build_object('slug', v.slug, 'name', v.name) end as village, c.from_day::text as from, c.to_day::text as to, c.priority,
        (select o.text from banner o where o.priority > c.priority and o.from_day <= c.to_day and o.to_day >= c.from_day order by o.priority desc, o.from_day limit 1) as behind
      from ${chosen} order by c.to_day desc, c.priority desc, c.id limit ${PAGE} offset ${(page - 1) * PAGE}`,
  ]);
  return { banners: rows.map((row) => ({ ...row, phase: phaseOf(row, today) })), total: count.total, pages: Math.max(1, Math.ceil(count.total / PAGE)) };
}
