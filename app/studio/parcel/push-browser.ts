// What this browser can and wants, asked of the browser itself.
export type Standing = 'on' | 'off' | 'denied' | 'unable';

const worker = '/xuong.js';
const able = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

export async function ownSubscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

export async function standingOf(): Promise<Standing> {
  if (!able()) return 'unable';
  if (Notification.permission === 'denied') return 'denied';
  return (await ownSubscription()) ? 'on' : 'off';
}

/** Asks its owner, and the browser's push service; a word where either says no. */
export async function subscribe(publicKey: string): Promise<{ endpoint: string; p256dh: string; auth: string } | 'denied' | 'unable'> {
  if (!able()) return 'unable';
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  const registration = await navigator.serviceWorker.register(worker);
  await navigator.serviceWorker.ready;
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
  const { endpoint, keys } = made.toJSON();
  if (!endpoint || !keys?.p256dh || !keys.auth) return 'unable';
  return { endpoint, p256dh: keys.p256dh, auth: keys.auth };
}
