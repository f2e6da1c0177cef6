// The faces that a page asks for before its stylesheet has come to name them.
import text from './be-vietnam-pro-400.woff2?url';
import serif from './newsreader-400.woff2?url';

export const preload = (href: string) => ({ rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' as const });

/** What every page is set in. The cut for large names comes with the stylesheet: beside a village's name, the view of it goes first. */
export const facesOfEveryPage = [preload(text), preload(serif)];
