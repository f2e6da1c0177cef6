import { type Dong, formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

/** One price, or from the lowest to the highest; Vietnamese says the đồng once, after both. */
export function rangeWords(least: Dong, most: Dong): string {
  const to = formatDong(most, getLocale());
  return least === most ? to : m.bulk_price_range({ from: getLocale() === 'vi' ? formatNumber(least, 'vi') : formatDong(least, 'en'), to });
}
