// A form with `data-refines` narrows the page that it stands in, and asks on every change; links of that page to itself
// with other choices do the same. Where the router is at work they are the router's; on a still page the answer is fetched
// and grown into the page (grow-page.ts): the field keeps its focus, the sheet stays open, the list its place, and the
// count is read aloud.
import { arrival, isAlive } from './documents.ts';
import type { Step } from './grow-page.ts';

const FORM = 'form[data-refines]';
const pageOf = (address: string) => address.split('#')[0]!;

let shown = pageOf(location.href);

/** Grows the answer of an address into a still page (see grow-page.ts, which says what a step is). `by` is the link that was followed. */
export async function show(address: string, step?: Step, by?: Element): Promise<void> {
  const { growPage } = await import('./grow-page.ts');
  await growPage(address, step, by);
  shown = pageOf(location.href);
}

export function refineInPlace(): void {
  addEventListener('change', ({ target }) => {
    const { form, type } = target as HTMLInputElement;
    if (!form?.matches(FORM)) return;
    if (type === 'range') void import('./price-range.ts').then(({ settle }) => settle(target as HTMLInputElement));
    else form.requestSubmit();
  });
  addEventListener('input', ({ target }) => {
    if ((target as HTMLInputElement).dataset.end) void import('./price-range.ts').then(({ slide }) => slide(target as HTMLInputElement));
  });
  // An empty field asks for nothing and has no place in the address.
  addEventListener('formdata', ({ target, formData }) => {
    if (!(target as Element).matches(FORM)) return;
    for (const name of new Set(formData.keys())) {
      const said = formData.getAll(name).filter((value) => value !== '');
      formData.delete(name);
      for (const value of said) formData.append(name, value);
    }
  });
  // On the window: the router, at the document, comes first and says that it has taken the form, or the link.
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || isAlive() || !form.matches(FORM)) return;
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form) as unknown as URLSearchParams).toString();
    void show(address.href, 'pushState');
  });
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('main a[href]');
    if (!link || isAlive() || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.pathname !== location.pathname || link.hash || !document.querySelector(FORM)) return;
    event.preventDefault();
    void show(link.href, 'pushState', link);
  });
  addEventListener('popstate', () => {
    if (!isAlive() && pageOf(location.href) !== shown) void show(location.href);
  });
  // A browser that comes back fills in again what stood in the fields when the page was left; the list is that of the
  // address. What somebody types while a slow page is still arriving is theirs.
  let typed = false;
  addEventListener('beforeinput', ({ target }) => {
    if ((target as HTMLInputElement).form?.matches(FORM)) typed = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!isAlive() && (persisted || (cameBack() && !typed))) for (const form of document.querySelectorAll<HTMLFormElement>(FORM)) form.reset();
  });
}

const cameBack = (): boolean => arrival() === 'back_forward' || arrival() === 'reload';
