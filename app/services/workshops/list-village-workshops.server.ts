import { type Actor, can, type WorkshopStanding } from '#app/domain/access/policy.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';

export type VillageWorkshop = { slug: string; name: string; kind: WorkshopKind; status: WorkshopStanding; listings: number; members: number; openConsignments: number };

const AT_ONCE = 50;

/** A village's workshops whose names or tax code have these words, by the alphabet; null for whose village it is not. */
export async function listVillageWorkshops(actor: Actor, villageId: string, { text, status }: { text: string; status: WorkshopStanding | null }, page: number): Promise<{ workshops: VillageWorkshop[]; total: number; pages: number } | null> {
  if (!can(actor, 'village.edit', { villageId }).allowed) return null;
  const wanted = [Prisma.sql`w.village_id = ${villageId}::uuid`];
  if (status) wanted.push(Prisma.sql`w.status = ${status}::workshop_status`);
  wanted.push(...everyWord(Prisma.sql`lower(unaccent(w.name || ' ' || w.legal_name || ' ' || w.tax_code))`, text));
  const chosen = Prisma.sql`workshop w where ${Prisma.join(wanted, ' and ')}`;
  const [[count], workshops] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total from ${chosen}`,
    db().$queryRaw<VillageWorkshop[]>`
      select w.slug, w.name, w.kind::text as kind, w.status::text as status,
        (select count(*)::int from product p where p.workshop_id = w.id and p.status = 'published') as listings,
        (select count(*)::int from workshop_member b where b.workshop_id = w.id) as members,
        (select count(*)::int from consignment c where c.workshop_id = w.id and c.opened_at is not null and c.status in ('waiting', 'confirmed', 'packed')) as "openConsignments"
      from (select w.* from ${chosen} order by w.name collate "vi-x-icu", w.id limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}) w
      order by w.name collate "vi-x-icu", w.id`,
  ]);
  return { workshops, total: count.total, pages: Math.max(1, Math.ceil(count.total / AT_ONCE)) };
}
