// News to a browser that asked for it (RFC 8030), encrypted for that browser alone and signed with our own key (RFC 8292).
import webPush from 'web-push';
import { env } from './env.server.ts';

export type PushTarget = { endpoint: string; p256dh: string; auth: string };

/** What the browser shows; `tag` lets a repeat replace the first. */
export type PushNews = { title: string; body: string; path: string; tag: string };

const patienceMs = 10_000;
const keptForSeconds = 24 * 60 * 60;

// The services of the browsers that there are: nobody makes us call another address.
const SERVICES = ['fcm.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com'];

/** Whether an address that a browser names is one of a push service. */
export function isPushService(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'https:' && url.port === '' && url.username === '' && SERVICES.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

/** Sends news to one browser. `gone`: it no longer wants any. Throws when the service cannot be asked now. */
export async function sendPush({ endpoint, p256dh, auth }: PushTarget, news: PushNews): Promise<'sent' | 'gone'> {
  const { vapid, operator } = env();
  const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(news), {
    vapidDetails: { subject: `mailto:${operator.email}`, publicKey: vapid.publicKey, privateKey: vapid.privateKey },
    TTL: keptForSeconds,
    urgency: 'high',
    contentEncoding: 'aes128gcm',
  });
  const body = request.body ? new Uint8Array(request.body) : null;
  const answer = await fetch(endpoint, { method: 'POST', headers: request.headers as Record<string, string>, body, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  await answer.body?.cancel();
  if (answer.status === 404 || answer.status === 410) return 'gone';
  if (!answer.ok) throw new Error(`push service answered ${answer.status}`);
  return 'sent';
}
