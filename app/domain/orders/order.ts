/**
 * What an order, its payment and its consignments can be, and the steps between. A step only
 * goes forward: callbacks come late, twice and out of order, and none of them may undo another.
 * Statuses are spelled as the database spells them.
 */
import type { PaymentMethod } from '../payments/methods.ts';
import type { Dong } from '../money/dong.ts';
import type { Settlement } from '../payments/settlement.ts';

export const ORDER_STATUSES = ['awaiting_payment', 'placed', 'expired', 'cancelled', 'completed'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export const PAYMENT_STATUSES = [
  'pending',
  'underpaid',
  'paid',
  'expired',
  'failed',
  'refund_due',
  'refunded',
  'due_on_delivery',
] as const;
/** `expired` means that this payment is no longer asked for: its time passed or its order was called off. */
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

export const CONSIGNMENT_STATUSES = [
  'waiting',
  'confirmed',
  'packed',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
] as const;
export type ConsignmentStatus = (typeof CONSIGNMENT_STATUSES)[number];

/** Whether a parcel is still to arrive. */
export const isUnderWay = (status: ConsignmentStatus): boolean => status !== 'delivered' && status !== 'cancelled' && status !== 'returned';

type Steps<S extends string> = { readonly [From in S]: readonly S[] };

// An expired order comes back to life when its money arrives and the stock is still there.
const ORDER_STEPS: Steps<OrderStatus> = {
  awaiting_payment: ['placed', 'expired', 'cancelled'],
  placed: ['completed', 'cancelled'],
  expired: ['placed'],
  cancelled: [],
  completed: [],
};

// Money that was received is a fact, so `paid` can follow `expired` and `failed`.
const PAYMENT_STEPS: Steps<PaymentStatus> = {
  pending: ['underpaid', 'paid', 'expired', 'failed', 'refund_due'],
  underpaid: ['paid', 'refund_due'],
  paid: ['refund_due'],
  expired: ['paid', 'refund_due'],
  failed: ['paid', 'refund_due', 'expired'],
  refund_due: ['paid', 'refunded'],
  refunded: [],
  due_on_delivery: ['paid', 'expired'],
};

// A carrier's word can arrive before the workshop's, so steps may be skipped but never taken back.
const CONSIGNMENT_STEPS: Steps<ConsignmentStatus> = {
  waiting: ['confirmed', 'packed', 'shipped', 'cancelled'],
  confirmed: ['packed', 'shipped', 'cancelled'],
  // What was left of a consignment can be called off when its first parcel has already arrived, or come back.
  packed: ['shipped', 'delivered', 'returned', 'cancelled'],
  shipped: ['delivered', 'returned'],
  delivered: ['returned'],
  cancelled: [],
  returned: [],
};

const STEPS = { order: ORDER_STEPS, payment: PAYMENT_STEPS, consignment: CONSIGNMENT_STEPS };

type StatusOf = { order: OrderStatus; payment: PaymentStatus; consignment: ConsignmentStatus };

/** Whether a thing may go from one status to another. Staying where it is is not a step. */
export function canTransition<K extends keyof StatusOf>(kind: K, from: StatusOf[K], to: StatusOf[K]): boolean {
  const steps = STEPS[kind] as Steps<StatusOf[K]>;
  return steps[from].includes(to);
}

/** The statuses an order and its payment start with. Cash needs no waiting. */
export function initialStatuses(method: PaymentMethod): { order: OrderStatus; payment: PaymentStatus } {
  return method === 'cash_on_delivery'
    ? { order: 'placed', payment: 'due_on_delivery' }
    : { order: 'awaiting_payment', payment: 'pending' };
}

/** What comes after an order that is no longer wanted in time. Null when it is not waiting for money. */
export function nextAfterDeadline(state: {
  order: OrderStatus;
  payment: PaymentStatus;
}): { order: OrderStatus; payment: PaymentStatus } | null {
  if (state.order !== 'awaiting_payment') return null;
  return { order: 'expired', payment: state.payment === 'underpaid' ? 'refund_due' : 'expired' };
}

export type CancelVerdict =
  | { ok: true; order: 'cancelled'; payment: 'expired' | 'refund_due' }
  | { ok: false; code: 'already-paid' | 'already-under-way' | 'already-over' };

/**
 * Whether an order can still be called off by who placed it: before it is paid, and cash orders
 * until a workshop has taken one of its consignments in hand.
 */
export function cancelOrder(state: {
  order: OrderStatus;
  payment: PaymentStatus;
  consignments: readonly ConsignmentStatus[];
}): CancelVerdict {
  if (!canTransition('order', state.order, 'cancelled')) return { ok: false, code: 'already-over' };
  if (state.order === 'placed') {
    if (state.payment !== 'due_on_delivery') return { ok: false, code: 'already-paid' };
    if (state.consignments.some((status) => status !== 'waiting' && status !== 'cancelled')) return { ok: false, code: 'already-under-way' };
  }
  return { ok: true, order: 'cancelled', payment: state.payment === 'underpaid' ? 'refund_due' : 'expired' };
}

/** `not-sent`: pieces that a workshop called off; `returned`: a parcel that came back. */
export type RefundReason = 'overpaid' | 'late-payment' | 'paid-twice' | 'cancelled' | 'not-sent' | 'returned';

export type AfterPayment = {
  order: OrderStatus;
  payment: PaymentStatus;
  /** Of the money now held, how much is to go back and why; null when nothing is. */
  refund: { reason: RefundReason; amount: Dong } | null;
};

const back = (reason: RefundReason, amount: Dong): AfterPayment['refund'] => (amount > 0 ? { reason, amount } : null);

/**
 * The statuses after a receipt of money was judged. `reservedAgain` answers the one question a
 * late receipt asks: did the stock still allow it, tried in the same transaction.
 * Consignments need no step: an expired order leaves its own at `waiting`.
 */
export function nextAfterPayment(
  state: { order: OrderStatus; payment: PaymentStatus },
  settlement: Settlement,
  reservedAgain = false,
): AfterPayment {
  switch (settlement.kind) {
    case 'paid':
      return { order: 'placed', payment: 'paid', refund: null };
    case 'overpaid':
      return { order: 'placed', payment: 'paid', refund: back('overpaid', settlement.credit) };
    case 'underpaid':
      return { order: state.order, payment: 'underpaid', refund: null };
    case 'late':
      return settlement.covers && reservedAgain
        ? { order: 'placed', payment: 'paid', refund: back('overpaid', settlement.credit) }
        : { order: 'expired', payment: 'refund_due', refund: back('late-payment', settlement.received) };
    case 'already-paid':
      return { ...state, refund: back('paid-twice', settlement.refund) };
    case 'unmatched': {
      const owesBack = settlement.refund > 0 && canTransition('payment', state.payment, 'refund_due');
      return {
        order: state.order,
        payment: owesBack ? 'refund_due' : state.payment,
        refund: back('cancelled', settlement.refund),
      };
    }
  }
}

const MINUTE_MS = 60_000;
export const TRANSFER_MINUTES = 30;
const LONGEST_SHORT_MINUTES = 120;
/** The processor refuses a session shorter than 30 minutes from its own clock; one more covers the way there. */
export const CARD_MINUTES = 31;
/** Stock is held a little longer than the shopper is told: news of a payment takes its time. */
export const RESERVATION_GRACE_MINUTES = 5;

export type PaymentDeadline = {
  /** Shown to the shopper; a card session's `expires_at`. */
  payBy: Date;
  /** When the job may release the stock. */
  reservedUntil: Date;
};

/** Until when an attempt to pay that starts now can be paid; null for cash on delivery. */
export function paymentDeadline(method: PaymentMethod, startedAt: Date): PaymentDeadline | null {
  if (method === 'cash_on_delivery') return null;
  const minutes = method === 'card' ? CARD_MINUTES : TRANSFER_MINUTES;
  const payBy = new Date(startedAt.getTime() + minutes * MINUTE_MS);
  return { payBy, reservedUntil: reservedUntil(payBy) };
}

/** When the stock of an order to be paid by an instant may be let go. */
export function reservedUntil(payBy: Date): Date {
  return new Date(payBy.getTime() + RESERVATION_GRACE_MINUTES * MINUTE_MS);
}

/**
 * Whoever sent too little gets a whole window more from then on to send the rest, up to two hours after the order:
 * nobody keeps the last piece from others by a đồng every half hour.
 */
export function payTheRestBy(payBy: Date, receivedAt: Date, placedAt: Date): Date {
  const wholeWindow = receivedAt.getTime() + TRANSFER_MINUTES * MINUTE_MS;
  const longest = placedAt.getTime() + LONGEST_SHORT_MINUTES * MINUTE_MS;
  return new Date(Math.max(payBy.getTime(), Math.min(wholeWindow, longest)));
}
