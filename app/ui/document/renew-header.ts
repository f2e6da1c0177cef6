// The back button brings a still page as it was left, with the count of the cart as it was then. What the header said last
// is remembered for the tab; an older header is fetched anew.
import { arrival, fetchDocument, isAlive } from './documents.ts';

const HEADER = 'header[data-says]';
const MEMORY = 'header-says';
const header = () => document.querySelector<HTMLElement>(HEADER);

export function renewHeader(): void {
  addEventListener('pagehide', () => {
    const said = header()?.dataset.says;
    if (said) remember(said);
  });
  addEventListener('pageshow', ({ persisted }) => {
    const old = header();
    if (isAlive() || !old || !(persisted || arrival() === 'back_forward') || old.dataset.says === remembered()) return;
    fetchDocument(location.href).then(
      (now) => {
        const young = now.querySelector(HEADER);
        if (young) old.replaceWith(document.adoptNode(young));
      },
      () => {},
    );
  });
}

// Some browsers refuse the memory to private windows.
function remember(said: string): void {
  try {
    sessionStorage.setItem(MEMORY, said);
  } catch {}
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}
