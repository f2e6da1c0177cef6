import { type Actor, auditedIdOf, VISITOR } from '#app/domain/access/policy.ts';
import { isShown } from '#app/domain/access/second-factor.ts';
import { readSessionToken } from '#app/platform/auth.server.ts';
import { db } from '#app/platform/db.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { requestContext, type RequestContext } from '#app/platform/log.server.ts';
import { readOpenedOrders } from '#app/services/access/opened-orders.server.ts';
import { actorColumns, type ActorRow, toActor, withoutDesk } from './actor-row.server.ts';

type WithHeaders = { headers: Headers };

// Layout and page ask at the same time; within one request the answer is the same.
const asked = new WeakMap<RequestContext, { cookies: string; viewer: Promise<Actor> }>();

/** Who sends this request and what they are here. Without a session cookie the database is not asked. */
export function getViewer(request: WithHeaders): Promise<Actor> {
  const cookies = request.headers.get('Cookie') ?? '';
  const context = requestContext.getStore();
  const known = context && asked.get(context);
  if (known?.cookies === cookies) return known.viewer;
  const viewer = find(request.headers, context);
  if (context) asked.set(context, { cookies, viewer });
  return viewer;
}

async function find(headers: Headers, context: RequestContext | undefined): Promise<Actor> {
  const openedOrders = readOpenedOrders(headers);
  const token = readSessionToken(headers);
  if (token === null) return { ...VISITOR, openedOrders };
  const [row] = await db().$queryRaw<(ActorRow & { secondFactorAt: Date | null })[]>`
    select ${actorColumns}, s.second_factor_at as "secondFactorAt" from session s join app_user u on u.id = s.user_id
    where s.token = ${token} and s.expires_at > now()`;
  if (!row) return { ...VISITOR, openedOrders };
  const actor = { ...toActor(row), openedOrders };
  if (!isShown(row.secondFactorAt, now())) return withoutDesk(actor);
  if (context) context.auditedId = auditedIdOf(actor);
  return actor;
}
