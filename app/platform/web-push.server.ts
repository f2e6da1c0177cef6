// News to a browser that asked for it (RFC 8030), encrypted for that browser alone and signed with our own key (RFC 8292).
import { ECDH } from 'node:crypto';
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

/** Whether a browser's two keys are what they must be: a point of P-256 and 16 bytes, in base64url. */
export function arePushKeys({ p256dh, auth }: Pick<PushTarget, 'p256dh' | 'auth'>): boolean {
  if (!/^[\w-]{87}$/.test(p256dh) || !/^[\w-]{22}$/.test(auth)) return false;
  try {
    ECDH.convertKey(p256dh, 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}

// 403: it was subscribed with other keys of ours than these.
const bad = [400, 403, 404, 410];

/** Sends news to one browser. `gone`: it no longer wants any, or can never be reached as it was written down. Throws when the service cannot be asked now. */
export async function sendPush({ endpoint, p256dh, auth }: PushTarget, news: PushNews): Promise<'sent' | 'gone'> {
  if (!arePushKeys({ p256dh, auth })) return 'gone';
  const { vapid, operator } = env();
  const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify(news), {
    vapidDetails: { subject: `mailto:${operator.email}`, publicKey: vapid.publicKey, privateKey: vapid.privateKey },
    TTL: keptForSeconds,
    urgency: 'high',
    contentEncoding: 'aes128gcm',
  });
  const body = request.body ? new Uint8Array(request.body) : null;
  const answer = await fetch(endpoint, { method: 'POST', headers: request.headers as Record<string, string>, body, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  const said = bad.includes(answer.status) ? await answer.text() : '';
  // Apple answers so to a signature that is too old or not ours: then the fault is here, and no browser is to be forgotten for it.
  if (bad.includes(answer.status) && !/jwt/i.test(said)) return 'gone';
  await answer.body?.cancel().catch(() => {});
  if (!answer.ok) throw new Error(`push service answered ${answer.status}`);
  return 'sent';
}
