import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { actorColumns, type ActorRow, toActor } from './actor-row.server.ts';

/** What a person is here now, for what goes on in their name when no request of theirs is there. A visitor when the account is gone. */
export async function getActor(userId: string | null): Promise<Actor> {
  if (userId === null) return VISITOR;
  const [row] = await db().$queryRaw<ActorRow[]>`select ${actorColumns} from app_user u where u.id = ${userId}::uuid`;
  return row ? toActor(row) : VISITOR;
}
