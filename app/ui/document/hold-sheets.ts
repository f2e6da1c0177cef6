// A sheet that darkens the page (a popover) takes the focus when it opens and keeps the Tab key within: what lies under it
// cannot be seen. What happens to the page is still heard, so the rest is not made inert.
const SHEETS = '.sheet[popover], .rail[popover]';
const REACHED = 'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), summary';

const openSheet = () => document.querySelector<HTMLElement>(`:is(${SHEETS}):popover-open`);
const reached = (sheet: HTMLElement) => [...sheet.querySelectorAll<HTMLElement>(REACHED)].filter((one) => one.checkVisibility());

export function holdSheets(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  // These events do not bubble.
  document.addEventListener('toggle', ({ target, newState }) => {
    const sheet = target as HTMLElement;
    if (newState === 'open' && sheet.matches?.(SHEETS) && !sheet.contains(document.activeElement)) reached(sheet)[0]?.focus();
  }, true);
  document.addEventListener('keydown', (event) => {
    const sheet = event.key === 'Tab' ? openSheet() : null;
    if (!sheet) return;
    const stops = reached(sheet);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const leaves = at === -1 ? !sheet.contains(document.activeElement) : event.shiftKey ? at === 0 : at === stops.length - 1;
    if (!leaves) return;
    event.preventDefault();
    stops.at(event.shiftKey ? -1 : 0)?.focus();
  });
}
