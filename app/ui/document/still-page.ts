// Most pages of a shop are read, not worked with. Such a page is still: it is sent whole, needs no framework in the browser
// and carries none, nor its data a second time; links, forms and <details> do what is done there. A page says so by
// `handle: { still: true }`. Reached by a link from a page that lives, it is rendered in the browser as every other one.
import { createContext } from 'react';

/** The small script of a still page while its document is written; null for a page that lives, and in the browser. */
export const StillPage = createContext<string | null>(null);

/** What the browser may fetch before a click: whatever the finger or the pointer rests on. */
export const fetchedEarly = JSON.stringify({ prefetch: [{ where: { selector_matches: 'main a, nav a' }, eagerness: 'moderate' }] });
