import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { readSessionToken } from '#app/platform/auth.server.ts';
import { db } from '#app/platform/db.server.ts';
import { requestContext, type RequestContext } from '#app/platform/log.server.ts';
import { readOpenedOrders } from '#app/services/access/opened-orders.server.ts';
import { actorColumns, type ActorRow, toActor } from './actor-row.server.ts';

type WithHeaders = { headers: Headers };

// Layout and page ask at the same time; within one request the answer is the same.
const asked = new WeakMap<RequestContext, { cookies: string; viewer: Promise<Actor> }>();

/** Who sends this request and what they are here. Without a session cookie the database is not asked. */
export function getViewer(request: WithHeaders): Promise<Actor> {
  const cookies = request.headers.get('Cookie') ?? '';
  const context = requestContext.getStore();
  const known = context && asked.get(context);
  if (known?.cookies === cookies) return known.viewer;
  const viewer = find(request.headers);
  if (context) asked.set(context, { cookies, viewer });
  return viewer;
}

async function find(headers: Headers): Promise<Actor> {
  const openedOrders = readOpenedOrders(headers);
  const token = readSessionToken(headers);
  if (token === null) return { ...VISITOR, openedOrders };
  const [row] = await db().$queryRaw<ActorRow[]>`
    select ${actorColumns} from session s join app_user u on u.id = s.user_id
    where s.token = ${token} and s.expires_at > now()`;
  return { ...(row ? toActor(row) : VISITOR), openedOrders };
}
