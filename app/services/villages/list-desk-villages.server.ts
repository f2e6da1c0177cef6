import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';

export type DeskVillageEntry = { slug: string; name: string; craft: string; area: string; workshops: number; listings: number; brandVersion: number | null };

const AT_ONCE = 50;

/** The villages in somebody's care whose name, craft or former district has these words, by the alphabet; null for who has no desk. */
export async function listDeskVillages(actor: Actor, text: string, page: number): Promise<{ villages: DeskVillageEntry[]; total: number; pages: number } | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const wanted = [actor.administrator ? Prisma.sql`true` : Prisma.sql`v.id = any(${actor.curates}::uuid[])`];
  wanted.push(...everyWord(Prisma.sql`lower(unaccent(v.name || ' ' || v.craft_name || ' ' || v.former_district))`, text));
  const chosen = Prisma.sql`village v where ${Prisma.join(wanted, ' and ')}`;
  const [[count], villages] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from ${chosen}`,
    db().$queryRaw<DeskVillageEntry[]>`
      select v.slug, v.name, v.craft_name as craft, v.former_district as area,
        (select count(*)::int from workshop w where w.village_id = v.id and w.status = 'verified') as workshops,
        (select count(*)::int from product p where p.village_id = v.id and p.status = 'published') as listings,
        (select b.version from village_brand b where b.village_id = v.id and b.status = 'published') as "brandVersion"
      from (select v.* from ${chosen} order by v.name collate "vi-x-icu", v.slug limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}) v
      order by v.name collate "vi-x-icu", v.slug`,
  ]);
  return { villages, total: count.total, pages: Math.max(1, Math.ceil(count.total / AT_ONCE)) };
}
