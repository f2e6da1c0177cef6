import { type Actor, can } from '#app/domain/access/policy.ts';
import type { ArtisanTitle, TitleField } from '#app/domain/villages/artisan.ts';
import { db } from '#app/platform/db.server.ts';
import { inCare } from '../desk/in-care.server.ts';

export type ClaimToCheck = { id: string; name: string; workshop: string; village: { slug: string; name: string }; title: ArtisanTitle; field: TitleField; year: number; decisionNumber: string };
export type ClaimsToCheck = { claims: ClaimToCheck[]; total: number; page: number; pages: number };
export type ClaimView = 'waiting' | 'verified' | 'refused';

const AT_ONCE = 50;
const STATUS: Record<ClaimView, string> = { waiting: 'submitted', verified: 'verified', refused: 'refused' };

/** Titles that workshops of the villages in somebody's care say their people have; null for who has no desk. */
export async function listTitleClaims(actor: Actor, view: ClaimView, page: number): Promise<ClaimsToCheck | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const rows = await db().$queryRaw<(ClaimToCheck & { total: number })[]>`
    select t.id, a.name, w.name as workshop, json_build_object('slug', v.slug, 'name', v.name) as village, t.title::text as title, t.field::text as field, t.year, t.decision_number as "decisionNumber", count(*) over ()::int as total
    from title_claim t join artisan a on a.id = t.artisan_id join workshop w on w.id = a.workshop_id join village v on v.id = w.village_id
    where t.status = ${STATUS[view]}::claim_status and ${inCare(actor, 'w')}
    order by case when t.status = 'submitted' then t.created_at end, t.decided_at desc, t.id limit ${AT_ONCE} offset ${(page - 1) * AT_ONCE}`;
  const total = rows[0]?.total ?? 0;
  return { claims: rows.map(({ total: _, ...claim }) => claim), total, page, pages: Math.max(1, Math.ceil(total / AT_ONCE)) };
}
