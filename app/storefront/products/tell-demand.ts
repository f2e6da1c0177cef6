// Tells the market how its list of results was used: that a reader stayed on it, and which position was opened. It carries
// what the page itself was given (services/search/demand-receipt.server.ts) and nothing about the reader, keeps nothing
// in the browser, and works the same whether the page is still, grown into, or the router's.
const SETTLED_MS = 1_500;

const listed = () => document.querySelector<HTMLElement>('[data-receipt]');
const wordsIn = (address: string) => address.startsWith(location.origin) && new URL(address).searchParams.get('q')?.trim();

// Back to the list, loaded again, or from a narrower list of the same words: all this is no new asking.
const arrived = (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.type;
let asked = wordsIn(arrived === 'reload' || arrived === 'back_forward' ? location.href : document.referrer);
let timer = 0;

function tell(list: HTMLElement, position = '', product = ''): void {
  const { receipt = '', asks } = list.dataset;
  const words = wordsIn(location.href);
  const isNew = asks !== undefined && words !== asked;
  if (isNew) asked = words;
  if (isNew || position) navigator.sendBeacon('/api/demand', new URLSearchParams({ receipt, ...(isNew && { asked: '1' }), ...(position && { position, product }) }));
}

function settle(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  timer = window.setTimeout(() => {
    const list = listed();
    if (list) tell(list);
  }, SETTLED_MS);
}

function open({ target, button }: MouseEvent): void {
  const link = (target as Element).closest<HTMLAnchorElement>('[data-before] .card__name a');
  const list = listed();
  if (!link || !list || button > 1) return;
  tell(list, String(Number(list.dataset.before) + [...list.querySelectorAll('.card__name a')].indexOf(link) + 1), link.pathname.split('/').at(-1));
}

addEventListener('click', open, true);
// The middle button opens beside.
addEventListener('auxclick', open, true);
document.addEventListener('visibilitychange', settle);
let seen = listed()?.dataset.receipt;
new MutationObserver(() => {
  const now = listed()?.dataset.receipt;
  if (now !== seen) settle();
  seen = now;
}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-receipt'] });
settle();
