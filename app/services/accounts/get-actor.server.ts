import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';

type Row = { administrator: boolean; members: Actor['memberOf'] | null; villages: string[] | null };

/** What a person is here now, for what goes on in their name when no request of theirs is there. A visitor when the account is gone. */
export async function getActor(userId: string | null): Promise<Actor> {
  if (userId === null) return VISITOR;
  const [row] = await db().$queryRaw<Row[]>`
    select u.is_administrator as administrator,
      (select json_agg(json_build_object('workshopId', m.workshop_id, 'role', m.role, 'status', w.status)) from workshop_member m join workshop w on w.id = m.workshop_id where m.user_id = u.id) as members,
      (select json_agg(c.village_id) from village_curator c where c.user_id = u.id) as villages
    from app_user u where u.id = ${userId}::uuid`;
  return row ? { ...VISITOR, userId, administrator: row.administrator, memberOf: row.members ?? [], curates: row.villages ?? [] } : VISITOR;
}
