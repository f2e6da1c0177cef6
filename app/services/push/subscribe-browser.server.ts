import { can, type Actor } from '#app/domain/access/policy.ts';
import { readSessionToken } from '#app/platform/auth.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { arePushKeys, isPushService, type PushTarget } from '#app/platform/web-push.server.ts';
import { lockPerson } from '../accounts/lock-person.server.ts';

export type SubscribeVerdict = { ok: true } | { ok: false; code: 'not-allowed' | 'not-a-browser' };

const longestEndpoint = 2_000;
/** Of one person: phones and desks that are in use, and room to spare. */
export const MOST_BROWSERS = 20;

/**
 * Tells this browser of new consignments from now on, until the session ends in which it asked. Asked again it stays one; who
 * signs in on it later takes it over; of too many the oldest is told no more.
 */
export async function subscribeBrowser(actor: Actor, workshop: { workshopId: string; villageId: string }, { endpoint, p256dh, auth }: PushTarget, headers: Headers): Promise<SubscribeVerdict> {
  const { userId } = actor;
  if (userId === null || !can(actor, 'workshop.view-studio', workshop).allowed) return { ok: false, code: 'not-allowed' };
  if (endpoint.length > longestEndpoint || !isPushService(endpoint) || !arePushKeys({ p256dh, auth })) return { ok: false, code: 'not-a-browser' };
  const token = readSessionToken(headers);
  return transact(async (tx): Promise<SubscribeVerdict> => {
    await lockPerson(tx, userId);
    await tx.$executeRaw`
      insert into push_subscription (user_id, session_id, endpoint, p256dh, auth)
      values (${userId}::uuid, (select id from session where token = ${token} and user_id = ${userId}::uuid), ${endpoint}, ${p256dh}, ${auth})
      on conflict (endpoint) do update set user_id = excluded.user_id, session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth, created_at = excluded.created_at`;
    await tx.$executeRaw`
      delete from push_subscription where user_id = ${userId}::uuid and endpoint <> ${endpoint} and id not in (
        select id from push_subscription where user_id = ${userId}::uuid and endpoint <> ${endpoint} order by created_at desc, id desc limit ${MOST_BROWSERS - 1})`;
    return { ok: true };
  });
}
