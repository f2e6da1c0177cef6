// Reason codes, states and days of an order as sentences.
import { formatDong, sum } from '#app/domain/money/dong.ts';
import type { RefundReason } from '#app/domain/orders/order.ts';
import { areLost } from '#app/domain/orders/pieces.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import { type Day, formatDayMonth, formatWeekday } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { OrderEventShown, OrderPage } from '#app/services/orders/get-order.server.ts';
import { standingOf } from '#app/storefront/account/order-status.ts';

export const money = (amount: number): string => formatDong(amount, getLocale());

const methods: Record<PaymentMethod, () => string> = { bank_transfer: m.order_method_bank_transfer, cash_on_delivery: m.order_method_cash_on_delivery, card: m.order_method_card };
const methodHints: Record<PaymentMethod, () => string> = { bank_transfer: m.order_method_bank_transfer_hint, cash_on_delivery: m.order_method_cash_on_delivery_hint, card: m.order_method_card_hint };
export const methodWords = (method: PaymentMethod): string => methods[method]();
export const methodHint = (method: PaymentMethod): string => methodHints[method]();

/** `thứ Năm 26/11`. */
export const dayWords = (day: Day): string => `${formatWeekday(day, getLocale())} ${formatDayMonth(day, getLocale())}`;
export const windowWords = ({ from, to }: { from: Day; to: Day }): string => (from === to ? dayWords(from) : m.order_window({ from: dayWords(from), to: dayWords(to) }));

/** Where the order stands, in one line. */
export function headingWords(order: OrderPage): string {
  if (order.checking) return m.order_heading_checking();
  if (order.status === 'completed' && !order.parcels.some(({ status }) => status === 'delivered')) return order.parcels.some(({ shipments }) => areLost(shipments)) ? m.parcel_shop_heading_lost() : m.parcel_shop_heading_returned();
  const owed = order.refunds.reduce((sum, refund) => sum + refund.amount, 0);
  switch (standingOf({ status: order.status, payment: order.payment, consignments: order.parcels })) {
    case 'awaiting_payment':
    case 'underpaid':
      if (order.held > 0) return m.order_heading_short({ amount: money(order.missing) });
      return order.paymentMethod === 'card' ? m.order_heading_card({ amount: money(order.total) }) : m.order_heading_transfer({ amount: money(order.total) });
    case 'on_the_way':
      return m.order_heading_on_the_way();
    case 'part_way': {
      const due = sum(order.parcels.flatMap(({ shipments }) => shipments.map(({ status, cod }) => (status === 'shipped' ? cod : 0))));
      return due > 0 ? m.order_heading_part_way_due({ amount: money(due) }) : m.order_heading_part_way();
    }
    case 'part_there':
      return m.order_heading_part_there();
    case 'delivered':
      return m.order_heading_delivered();
    case 'packing':
      return order.paidAt ? m.order_heading_paid() : m.order_heading_placed({ amount: money(order.dueAtDoor ?? order.total) });
    default:
      if (owed > 0) return m.order_heading_refund({ amount: money(owed) });
      return order.status === 'cancelled' ? m.order_heading_cancelled() : m.order_heading_expired();
  }
}

export function refundWords(reason: RefundReason, amount: number): string {
  const words = { overpaid: m.order_refund_overpaid, 'late-payment': m.order_refund_late_payment, 'paid-twice': m.order_refund_paid_twice, cancelled: m.order_refund_cancelled, 'not-sent': m.parcel_shop_refund_not_sent, returned: m.parcel_shop_refund_returned };
  return words[reason]({ amount: money(amount) });
}

/** One line of what happened; null for what is told elsewhere on the page. */
export function eventWords({ kind, amount, method }: OrderEventShown): string | null {
  const of = { amount: money(amount ?? 0) };
  switch (kind) {
    case 'order-placed':
      return m.order_log_placed();
    case 'payment-received':
      return m.order_log_received(of);
    case 'payment-underpaid':
      return m.order_log_underpaid(of);
    case 'payment-late':
      return m.order_log_late(of);
    case 'order-revived':
      return m.order_log_revived(of);
    case 'payment-repeated':
      return m.order_log_repeated(of);
    case 'payment-unmatched':
      return m.order_log_unmatched(of);
    case 'payment-failed':
      return m.order_log_failed();
    case 'refund-due':
      return m.order_log_refund_due(of);
    case 'refund-failed':
      return m.order_log_refund_failed();
    case 'payment-method-changed':
      return method && m.order_log_method({ method: methodWords(method) });
    case 'order-expired':
      return m.order_log_expired();
    case 'order-cancelled':
      return m.order_log_cancelled();
    case 'parcel-sent':
      return m.parcel_shop_log_sent();
    case 'tracking-corrected':
      return m.parcel_shop_log_tracking();
    case 'parcel-delivered':
      return m.parcel_shop_log_delivered();
    case 'parcel-returned':
      return m.parcel_shop_log_returned();
    case 'parcel-lost':
      return m.parcel_shop_log_lost();
    case 'pieces-cancelled':
      return m.parcel_shop_log_cancelled();
    case 'cash-received':
      return m.parcel_shop_log_cash(of);
    case 'order-completed':
      return m.parcel_shop_log_completed();
    default:
      return null;
  }
}

export function refusalWords(code: string): string {
  switch (code) {
    case 'already-paid':
      return m.order_refused_paid();
    case 'already-under-way':
      return m.order_refused_under_way();
    case 'already-over':
      return m.order_refused_over();
    case 'money-received':
      return m.order_refused_money();
    case 'too-many-attempts':
      return m.order_refused_attempts();
    case 'card-unavailable':
      return m.order_refused_card();
    case 'not-awaiting-payment':
      return m.order_refused_not_awaiting();
    default:
      return m.order_refused_method();
  }
}
