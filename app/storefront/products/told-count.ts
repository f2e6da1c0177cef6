// How many there are, in words that do not say more than is known.
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

/** At the beginning of a sentence. */
export const toldCount = (count: number, estimated: boolean): string => (estimated ? m.search_roughly({ count: formatNumber(count, getLocale()) }) : formatNumber(count, getLocale()));

/** Within one. */
export const toldCountWithin = (count: number, estimated: boolean): string => (estimated ? m.search_roughly_within({ count: formatNumber(count, getLocale()) }) : formatNumber(count, getLocale()));
