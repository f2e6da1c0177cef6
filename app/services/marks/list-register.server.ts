import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { type LicenceStanding, licenceStanding, type MarkKind, type MarkStanding, markStanding } from '#app/domain/villages/mark.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { everyWord } from '../desk/every-word.server.ts';

/** A mark and, where there is one, somebody's licence of it. */
export type RegisterEntry = {
  mark: { id: string; kind: MarkKind; name: string; number: string | null; standing: MarkStanding; hasRules: boolean; isDemo: boolean };
  village: { slug: string; name: string };
  licence: { code: string; number: string | null; workshop: string; workshopSlug: string | null; validFrom: Day; validTo: Day | null; standing: LicenceStanding } | null;
};

type Row = {
  id: string; kind: MarkKind; name: string; number: string | null; hasRules: boolean; isDemo: boolean; grantedOn: Day | null; renewedThrough: Day | null; goodsClasses: number[];
  villageSlug: string; villageName: string;
  code: string | null; licenceNumber: string | null; workshopId: string; workshop: string; workshopSlug: string | null; validFrom: Day; validTo: Day | null; revokedOn: Day | null; memberLeftOn: Day | null;
};

const AT_ONCE = 50;

/** The public register: every mark that was granted with everybody who may or might show it, by village and workshop. */
export async function listRegister(actor: Actor, text: string, page: number): Promise<{ entries: RegisterEntry[]; total: number; pages: number }> {
  if (!can(actor, 'market.browse', null).allowed) return { entries: [], total: 0, pages: 1 };
  const today = hanoiDay(now());
  const wanted = Prisma.join([Prisma.sql`k.granted_on <= ${today}::date`, ...everyWord(Prisma.sql`lower(unaccent(concat_ws(' ', k.name, k.number, k.owner, v.name, w.name, l.number, l.code)))`, text)], ' and ');
  const rows = await db().$queryRaw<(Row & { total: number })[]>`
    select k.id, k.kind::text as kind, k.name, k.number, k.rules_id is not null as "hasRules", k.is_demo as "isDemo", k.granted_on::text as "grantedOn", k.renewed_through::text as "renewedThrough", k.goods_classes as "goodsClasses",
      v.slug as "villageSlug", v.name as "villageName", l.code, l.number as "licenceNumber", w.id as "workshopId", w.name as workshop, case when w.status = 'verified' then w.slug end as "workshopSlug",
      l.valid_from::text as "validFrom", l.valid_to::text as "validTo", l.revoked_on::text as "revokedOn", l.member_left_on::text as "memberLeftOn", count(*) over ()::int as total
    from mark k join village v on v.id = k.village_id left join mark_licence l on l.mark_id = k.id left join workshop w on w.id = l.workshop_id
    where ${wanted}
    order by v.name collate "vi-x-icu", k.name collate "vi-x-icu", k.id, w.name collate "vi-x-icu", l.valid_from desc, l.id limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}`;
  const total = rows[0]?.total ?? 0;
  return {
    total,
    pages: Math.max(1, Math.ceil(total / AT_ONCE)),
    entries: rows.map((row) => ({
      mark: { id: row.id, kind: row.kind, name: row.name, number: row.number, hasRules: row.hasRules, isDemo: row.isDemo, standing: markStanding(row, today) },
      village: { slug: row.villageSlug, name: row.villageName },
      licence: row.code === null ? null : { code: row.code, number: row.licenceNumber, workshop: row.workshop, workshopSlug: row.workshopSlug, validFrom: row.validFrom, validTo: row.validTo, standing: licenceStanding(row, row, today) },
    })),
  };
}
