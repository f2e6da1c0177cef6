// The other half of live-later.server.ts: takes up what the page has put aside, when all that is seen has come, or at the
// first touch.
const LATER = 'script[type=later]';
const MODULES_HERE = 'modules-here';
const touches = ['pointerdown', 'keydown', 'focusin'] as const;

// The reader of forms would try, as it starts, whether it may write code of its own: the policy refuses, and reports it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export function startLife(hydrate: () => void): void {
  // While developing nothing is put aside.
  if (!document.querySelector(LATER)) return hydrate();
  addEventListener(MODULES_HERE, hydrate, { once: true });
  for (const touch of touches) addEventListener(touch, takeUp, { once: true });
  if (document.readyState === 'complete') takeUp();
  else addEventListener('load', takeUp, { once: true });
}

function takeUp(): void {
  const later = document.querySelector<HTMLScriptElement>(LATER);
  if (!later) return;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=later]')) link.rel = 'modulepreload';
  const script = document.createElement('script');
  script.type = 'module';
  script.nonce = later.nonce;
  script.textContent = `${later.textContent}\ndispatchEvent(new Event('${MODULES_HERE}'));`;
  later.replaceWith(script);
}
