// The faces that a page asks for before its stylesheet has come to name them.
import emphasis from './be-vietnam-pro-500.woff2?url';
import text from './be-vietnam-pro-400.woff2?url';
import serif from './newsreader-400.woff2?url';
import largeSerif from './newsreader-large-400.woff2?url';

const preload = (href: string, media?: string) => ({ rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' as const, ...(media && { media }) });

/** What every page is set in. Headings of 48 pixels and more are a desk's; on a phone a village's name alone, where the view of it goes first. */
export const facesOfEveryPage = [preload(text), preload(serif), preload(largeSerif, '(min-width: 768px)')];

/** For pages that begin with buttons and chips, and not with one large picture that would wait behind it. */
export const facesOfAList = [preload(emphasis)];
