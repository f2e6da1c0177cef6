// Most pages of a shop are read, not worked with. Such a page is still: it is sent whole, needs no framework in the browser
// and carries none, nor its data a second time; links, forms and <details> do what is done there. A page says so by
// `handle: { still: true }`. Reached by a link from a page that lives, it is rendered in the browser as every other one.
import { createContext } from 'react';

type Parts = {
  /** Address of the one small script. */
  script: string;
  /** What the browser may fetch before a click. */
  speculationRules: string;
};

/** What a still page has instead of the framework, while its document is written; null for a page that lives, and in the browser. */
export const StillPage = createContext<Parts | null>(null);
