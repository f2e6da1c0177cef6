// Tells the market that a page was opened and looked at: which page, and nothing about the reader. A page says by
// `data-visited` what it is (`product=…`). One document tells each page once, and a page that is loaded again, or come
// back to, tells nothing.
import { arrival } from './documents.ts';

const LOOKED_AT_MS = 1_500;
const visited = () => document.querySelector<HTMLElement>('[data-visited]')?.dataset.visited;

export function tellVisits(): void {
  const told = new Set<string | undefined>([undefined]);
  let timer = 0;
  let shown = visited();
  if (arrival() === 'reload' || arrival() === 'back_forward') told.add(shown);

  const look = () => {
    clearTimeout(timer);
    const page = visited();
    if (document.hidden || told.has(page)) return;
    timer = window.setTimeout(() => {
      if (visited() !== page || document.hidden) return;
      told.add(page);
      navigator.sendBeacon('/api/visit', new URLSearchParams(page));
    }, LOOKED_AT_MS);
  };
  document.addEventListener('visibilitychange', look);
  // Where the router shows another page.
  new MutationObserver(() => {
    const now = visited();
    if (now !== shown) look();
    shown = now;
  }).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-visited'] });
  look();
}
