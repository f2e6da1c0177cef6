import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

export type DeskPerson = { id: string; name: string; email: string; administrator: boolean; secondFactor: boolean; isSelf: boolean; villages: { slug: string; name: string }[] };

const PAGE = 50;

/** Everybody who has a desk, administrators first; null for who may not give roles. */
export async function listDeskPeople(actor: Actor, page: number): Promise<{ people: DeskPerson[]; pages: number } | null> {
  if (!can(actor, 'role.grant', null).allowed) return null;
  const rows = await db().$queryRaw<(DeskPerson & { total: number })[]>`
    select u.id, u.name, u.email, u.is_administrator as administrator, f.confirmed_at is not null as "secondFactor", u.id = ${actor.userId}::uuid as "isSelf",
      coalesce((select json_agg(json_build_object('slug', v.slug, 'name', v.name) order by v.name) from village_curator c join village v on v.id = c.village_id where c.user_id = u.id), '[]') as villages,
      count(*) over ()::int as total
    from app_user u left join second_factor f on f.user_id = u.id
    where u.is_administrator or exists (select from village_curator c where c.user_id = u.id)
    order by u.is_administrator desc, u.name, u.id limit ${PAGE} offset ${(page - 1) * PAGE}`;
  return { people: rows.map(({ total: _, ...person }) => person), pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / PAGE)) };
}
