// What changed since something was chosen, in a shopkeeper's words.
import type { CartChange } from '#app/domain/cart/cart.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { countOf } from '#app/domain/text/count-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

export function changeWords(change: CartChange, unit: string): string {
  const locale = getLocale();
  switch (change.code) {
    case 'price-up':
      return m.cart_price_up({ before: formatDong(change.before, locale), now: formatDong(change.now, locale) });
    case 'price-down':
      return m.cart_price_down({ before: formatDong(change.before, locale), now: formatDong(change.now, locale) });
    case 'fewer-left':
      return m.cart_fewer_left({ available: countOf(change.available, unit, locale), wanted: formatNumber(change.wanted, locale) });
    case 'sold-out':
      return m.cart_sold_out();
    case 'withdrawn':
      return m.cart_withdrawn();
  }
}
