import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { Prisma } from '#prisma/generated/client.ts';

export type ActorRow = { id: string; administrator: boolean; members: Actor['memberOf'] | null; villages: string[] | null };

/** What a person is here, for a query over `app_user u`. */
export const actorColumns = Prisma.sql`u.id, u.is_administrator as administrator,
  (select json_agg(json_build_object('workshopId', m.workshop_id, 'role', m.role, 'status', w.status)) from workshop_member m join workshop w on w.id = m.workshop_id where m.user_id = u.id) as members,
  (select json_agg(c.village_id) from village_curator c where c.user_id = u.id) as villages`;

/** For somebody who has not shown a second factor: what belongs to a desk is not theirs yet. */
export function withoutDesk(actor: Actor): Actor {
  const hasDesk = actor.administrator || actor.curates.length > 0;
  return { ...actor, administrator: false, curates: [], awaitsSecondFactor: hasDesk };
}

export const toActor = ({ id, administrator, members, villages }: ActorRow): Actor => ({ ...VISITOR, userId: id, administrator, curates: villages ?? [], memberOf: members ?? [] });
