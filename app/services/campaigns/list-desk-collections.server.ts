import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Phase, phaseOf } from '#app/domain/campaigns/period.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';
import { inCare } from '../desk/in-care.server.ts';

export type DeskCollectionEntry = { id: string; name: string; translated: boolean; village: { slug: string; name: string } | null; from: Day; to: Day; phase: Phase; homePlace: number | null; items: number; onSale: number };

const PAGE = 50;

/** The collections that somebody may change, those that end last first; null for who has no desk. */
export async function listDeskCollections(actor: Actor, { text, phase }: { text: string; phase: Phase | null }, page: number): Promise<{ collections: DeskCollectionEntry[]; total: number; pages: number } | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const today = hanoiDay(now());
  const phases = { coming: Prisma.sql`c.from_day > ${today}::date`, shown: Prisma.sql`${today}::date between c.from_day and c.to_day`, over: Prisma.sql`c.to_day < ${today}::date` };
  const wanted = [inCare(actor, 'c'), ...(phase ? [phases[phase]] : []), ...everyWord(Prisma.sql`lower(unaccent(c.name || ' ' || coalesce(v.name, '')))`, text)];
  const chosen = Prisma.sql`collection c left join village v on v.id = c.village_id where ${Prisma.join(wanted, ' and ')}`;
  const [[count], rows] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from ${chosen}`,
    db().$queryRaw<Omit<DeskCollectionEntry, 'phase'>[]>`
      select c.id, c.name, c.name_en is not null and c.words_en is not null as translated, case when v.id is not null then json_build_object('slug', v.slug, 'name', v.name) end as village,
        c.from_day::text as from, c.to_day::text as to, c.home_place as "homePlace",
        (select count(*)::int from collection_item i where i.collection_id = c.id) as items,
        (select count(*)::int from collection_item i join product p on p.id = i.product_id join workshop w on w.id = p.workshop_id where i.collection_id = c.id and p.status = 'published' and w.status = 'verified') as "onSale"
      from ${chosen} order by c.to_day desc, c.name, c.id limit ${PAGE} offset ${(page - 1) * PAGE}`,
  ]);
  return { collections: rows.map((row) => ({ ...row, phase: phaseOf(row, today) })), total: count.total, pages: Math.max(1, Math.ceil(count.total / PAGE)) };
}
