// Texts of the market that stay Vietnamese on an English page are marked, so that a screen reader says them as Vietnamese
// (WCAG 3.1.2): addresses and names of record always, what nobody has put into English yet where it comes up.
import { isVietnamese } from '#app/domain/text/vietnamese.ts';
import { getLocale } from './paraglide/runtime.js';

/** For the `lang` of what holds a text: `vi` on a page of another language when the text is Vietnamese; nothing for what is no text. */
export const foreign = (text: unknown): 'vi' | undefined => (typeof text === 'string' && getLocale() !== 'vi' && isVietnamese(text) ? 'vi' : undefined);
