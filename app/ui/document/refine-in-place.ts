// A form with `data-refines` narrows the page that it stands in, and asks on every change. Where the router is at work the
// form is the router's; on a still page the answer is fetched and grown into the page: the field keeps its focus, the
// sheet stays open, the list its place, and the count is read aloud.
import { arrival, fetchDocument, isAlive } from './documents.ts';

const FORM = 'form[data-refines]';
const pageOf = (address: string) => address.split('#')[0]!;

let shown = pageOf(location.href);
let asked: { address: string; stop: AbortController } | null = null;

export function refineInPlace(): void {
  addEventListener('change', ({ target }) => {
    const form = (target as HTMLInputElement).form;
    if (form?.matches(FORM)) form.requestSubmit();
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
  // On the window: the router, at the document, comes first and says that it has taken the form.
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || isAlive() || !form.matches(FORM)) return;
    event.preventDefault();
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form) as unknown as URLSearchParams).toString();
    void show(address.href, 'pushState');
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

/** A field in which somebody may be typing on; a box that is ticked has said all it has to say. */
const isTyping = (field: Element | null): boolean => field instanceof HTMLInputElement && !/checkbox|radio/.test(field.type);

/** Grows the answer of an address into a still page. A choice makes a page of its own, typing would make one of each letter; without a step the browser has gone already. */
export async function show(address: string, step?: 'pushState' | 'replaceState'): Promise<void> {
  if (asked?.address === address) return;
  asked?.stop.abort();
  const asking = { address, stop: new AbortController() };
  asked = asking;
  const main = document.querySelector('main')!;
  main.ariaBusy = 'true';
  try {
    const [next, { Idiomorph }] = await Promise.all([fetchDocument(address, asking.stop.signal), import('idiomorph')]);
    if (asked !== asking) return;
    Idiomorph.morph(main, next.querySelector('main')!, {
      ignoreActiveValue: step && isTyping(document.activeElement),
      callbacks: {
        // Goods are others, not the same ones changed.
        beforeNodeMorphed(old, young) {
          if (!(old instanceof Element) || !old.matches('.goods')) return true;
          old.replaceChildren(...young.childNodes);
          return false;
        },
        // What the reader unfolded stays unfolded.
        beforeAttributeUpdated: (name) => name !== 'open',
      },
    });
    document.title = next.title;
    sameAddresses(next);
    // The page says its own clean address.
    const clean = document.querySelector<HTMLFormElement>(FORM)?.dataset.refines;
    if (step) history[step](null, '', clean ?? address);
    shown = pageOf(location.href);
    asked = null;
  } catch {
    if (asked !== asking) return;
    // Whatever is wrong, the page itself says it better; but nobody is sent away in the middle of a word.
    if (step !== 'replaceState') location.assign(address);
    main.ariaBusy = null;
    asked = null;
  }
}

/** What stands outside of the list and still speaks of this page: its name for others, and itself in the other language. */
function sameAddresses(next: Document): void {
  const speaking = 'a[hreflang], link[hreflang], link[rel="canonical"]';
  const theirs = next.querySelectorAll(speaking);
  for (const [index, own] of document.querySelectorAll(speaking).entries()) {
    const there = theirs[index]?.getAttribute('href');
    if (there) own.setAttribute('href', there);
  }
}
