// Another state of the page that is shown, fetched from the server and grown into it (see refine-in-place.ts).
import { Idiomorph } from 'idiomorph';
import { fetchDocument } from './documents.ts';
import { land } from './land.ts';

let asked: { address: string; stop: AbortController } | null = null;

/** A field in which somebody may be typing on; a box that is ticked and a thumb that is let go have said all they have to say. */
const isTyping = (field: Element | null): boolean => field instanceof HTMLInputElement && !['checkbox', 'radio', 'range'].includes(field.type);

/** A choice makes a page of its own, typing would make one of each letter; without a step the browser has gone already. */
export type Step = 'pushState' | 'replaceState';

/** `by` is the link that was followed. The last that is asked for is shown; what comes later of the others is left. */
export async function growPage(address: string, step?: Step, by?: Element): Promise<void> {
  if (asked?.address === address) return;
  asked?.stop.abort();
  const asking = { address, stop: new AbortController() };
  asked = asking;
  const main = document.querySelector('main')!;
  main.ariaBusy = 'true';
  const isPage = Boolean(by?.closest('.pager'));
  try {
    const next = await fetchDocument(address, asking.stop.signal);
    if (asked !== asking) return;
    Idiomorph.morph(main, next.querySelector('main')!, {
      ignoreActiveValue: step && isTyping(document.activeElement),
      callbacks: {
        // Goods are others, not the same ones changed.
        beforeNodeMorphed(old, young) {
          if (!(old instanceof Element && young instanceof Element && old.matches('.goods') && young.matches('.goods'))) return true;
          old.replaceChildren(...young.childNodes);
          return false;
        },
        // What the reader unfolded stays unfolded.
        beforeAttributeUpdated: (name) => name !== 'open',
      },
    });
    document.title = next.title;
    sameAddresses(next);
    sameWords(next);
    // The page says its own clean address.
    const clean = document.querySelector<HTMLFormElement>('form[data-refines]')?.dataset.refines;
    if (step) history[step](null, '', isPage ? address : (clean ?? address));
    if (step === 'pushState') land(isPage);
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

/** The box of the header holds the words of the page, unless somebody is typing in it. */
function sameWords(next: Document): void {
  const box = 'header input[name=q]';
  const own = document.querySelector<HTMLInputElement>(box);
  if (!own || own === document.activeElement) return;
  own.defaultValue = next.querySelector<HTMLInputElement>(box)?.defaultValue ?? '';
  own.value = own.defaultValue;
}
