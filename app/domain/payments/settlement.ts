/**
 * What a receipt of money means for an order. Pure: the service locks the order, adds up what
 * it holds, asks here, and writes the answer in the same transaction.
 * Equal is paid; less waits for the rest; more is paid with the rest to give back; money after
 * the stock was let go needs it again or goes back; money for a finished matter goes back.
 */
import type { Dong } from '../money/dong.ts';
import { dong } from '../money/dong.ts';
import { findOrderCodes } from '../orders/order-code.ts';
import type { OrderCode } from '../orders/order-code.ts';
import type { OrderStatus, PaymentStatus } from '../orders/order.ts';

export type Payable = {
  status: OrderStatus;
  payment: PaymentStatus;
  /** What the order costs in all. */
  due: Dong;
  /** Money held for it before this receipt that is neither sent back nor due back. */
  received: Dong;
  /** Whether its pieces are still set aside. The clock does not decide: the release job may be late. */
  reservationHeld: boolean;
};

export type Settlement =
  | { kind: 'paid' }
  | { kind: 'overpaid'; credit: Dong }
  | { kind: 'underpaid'; missing: Dong }
  /** `covers`: the money held is enough, so the order lives again if the stock allows. */
  | { kind: 'late'; covers: boolean; received: Dong; credit: Dong }
  | { kind: 'already-paid'; refund: Dong }
  /** For a person to look at. `refund` is what we already know must go back. */
  | { kind: 'unmatched'; code: 'no-such-order' | 'order-cancelled' | 'pays-on-delivery'; refund: Dong };

/** The verdict on one receipt. `order` is null when no order has the code. Throws RangeError for an amount that is not positive. */
export function settleReceipt(order: Payable | null, receipt: { amount: Dong }): Settlement {
  const amount = dong(receipt.amount);
  if (amount === 0) throw new RangeError('a receipt of nothing');
  if (!order) return { kind: 'unmatched', code: 'no-such-order', refund: 0 };

  const received = dong(order.received + amount);
  const credit = Math.max(0, received - order.due);
  switch (order.status) {
    case 'cancelled':
      return { kind: 'unmatched', code: 'order-cancelled', refund: amount };
    case 'placed':
    case 'completed':
      if (order.payment === 'due_on_delivery') return { kind: 'unmatched', code: 'pays-on-delivery', refund: 0 };
      return { kind: 'already-paid', refund: amount };
    case 'awaiting_payment':
    case 'expired':
      if (order.status === 'expired' || !order.reservationHeld) {
        return { kind: 'late', covers: received >= order.due, received, credit };
      }
      if (received < order.due) return { kind: 'underpaid', missing: order.due - received };
      return credit > 0 ? { kind: 'overpaid', credit } : { kind: 'paid' };
  }
}

/** A bank's note of one movement, after its proof was verified and its fields were named. */
export type TransferNotice = {
  direction: 'in' | 'out';
  amount: Dong;
  currency: string;
  accountNumber: string;
  content: string;
};

export type TransferMatch =
  | { ok: true; codes: readonly [OrderCode, ...OrderCode[]] }
  | { ok: false; code: 'outgoing' | 'nothing-received' | 'other-currency' | 'other-account' | 'no-order-code' };

/**
 * Whether a movement can pay an order of ours and which code it names, likeliest first: the
 * proof says who sent the note, not that it pays an order.
 */
export function matchTransfer(notice: TransferNotice, ourAccounts: readonly string[]): TransferMatch {
  const plain = (account: string): string => account.replace(/\s+/g, '');
  if (notice.direction !== 'in') return { ok: false, code: 'outgoing' };
  if (notice.amount <= 0) return { ok: false, code: 'nothing-received' };
  if (notice.currency !== 'VND') return { ok: false, code: 'other-currency' };
  if (!ourAccounts.map(plain).includes(plain(notice.accountNumber))) return { ok: false, code: 'other-account' };
  const [first, ...others] = findOrderCodes(notice.content);
  return first ? { ok: true, codes: [first, ...others] } : { ok: false, code: 'no-order-code' };
}
