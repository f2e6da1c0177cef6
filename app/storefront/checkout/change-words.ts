// What an order would have been other than shown, in a shopkeeper's words.
import type { OrderChange } from '#app/domain/checkout/shown-order.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import type { MethodOffer, PaymentMethod } from '#app/domain/payments/methods.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { changeWords } from '#app/storefront/cart/change-words.ts';

type Named = { variantId: string; shownName: string; unit: string };

export function orderChangeWords(change: OrderChange, items: readonly Named[]): string {
  if (change.code === 'other-lines') return m.checkout_changed_lines();
  if (change.code === 'other-total') {
    const now = change.now === null ? '' : formatDong(change.now, getLocale());
    return change.before === null ? m.checkout_changed_total_known({ now }) : m.checkout_changed_total({ before: formatDong(change.before, getLocale()), now });
  }
  const item = items.find(({ variantId }) => variantId === change.variantId);
  return m.checkout_changed_item({ name: item?.shownName ?? '', change: changeWords(change, item?.unit ?? '') });
}

const hints: Record<PaymentMethod, () => string> = { bank_transfer: m.checkout_method_bank_transfer_hint, cash_on_delivery: m.checkout_method_cash_hint, card: m.checkout_method_card_hint };

/** What a way to pay means, or why it is not offered for this order. */
export function methodHint(offer: MethodOffer): string {
  if (offer.offered) return hints[offer.method]();
  const limit = offer.limit === null ? '' : formatDong(offer.limit, getLocale());
  switch (offer.code) {
    case 'above-cod-maximum':
      return m.checkout_refused_cod({ limit });
    case 'below-card-minimum':
      return m.checkout_refused_card_least({ limit });
    case 'above-card-maximum':
      return m.checkout_refused_card_most({ limit });
    case 'above-transfer-maximum':
      return m.checkout_refused_transfer({ limit });
    case 'not-set-up':
      return m.checkout_refused_not_set_up();
  }
}
