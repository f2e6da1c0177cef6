import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { isPushService, type PushTarget } from '#app/platform/web-push.server.ts';

export type SubscribeVerdict = { ok: true } | { ok: false; code: 'not-allowed' | 'not-a-browser' };

const longestEndpoint = 2_000;
const key = /^[\w-]{20,200}={0,2}$/;

/** Tells this browser of new consignments from now on. Asked again it stays one; who signs in on it later takes it over. */
export async function subscribeBrowser(actor: Actor, workshop: { workshopId: string; villageId: string }, { endpoint, p256dh, auth }: PushTarget): Promise<SubscribeVerdict> {
  if (actor.userId === null || !can(actor, 'workshop.view-studio', workshop).allowed) return { ok: false, code: 'not-allowed' };
  if (endpoint.length > longestEndpoint || !isPushService(endpoint) || !key.test(p256dh) || !key.test(auth)) return { ok: false, code: 'not-a-browser' };
  await db().$executeRaw`
    insert into push_subscription (user_id, endpoint, p256dh, auth) values (${actor.userId}::uuid, ${endpoint}, ${p256dh}, ${auth})
    on conflict (endpoint) do update set user_id = excluded.user_id, p256dh = excluded.p256dh, auth = excluded.auth`;
  return { ok: true };
}
