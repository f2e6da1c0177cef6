// The way of one parcel, from the order to the door: what is behind it, where it is, what is to come.
import type { ConsignmentStatus, OrderStatus } from '#app/domain/orders/order.ts';
import { areLost, type ShipmentStatus } from '#app/domain/orders/pieces.ts';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import type { Day } from '#app/domain/time/hanoi.ts';

export type StepName = 'placed' | 'paid' | 'await-transfer' | 'await-card' | 'check-card' | 'accept' | 'pack' | 'send' | 'send-rest' | 'arrive' | 'expired' | 'cancelled' | 'returned' | 'lost';
export type Step = {
  state: 'done' | 'now' | 'next';
  name: StepName;
  /** When it happened; for money that is awaited, until when. */
  at?: Date | null;
  /** When it is expected. */
  expected?: { from: Day; to: Day };
};

type Order = {
  status: OrderStatus;
  paymentMethod: PaymentMethod;
  /** A card was paid, says the browser; the bank has not said so yet. */
  checking: boolean;
  placedAt: Date;
  payBy: Date | null;
  paidAt: Date | null;
  closedAt: Date | null;
};
type Parcel = { status: ConsignmentStatus; shipments: readonly { status: ShipmentStatus; lost: boolean }[]; promised: { ready: Day; from: Day; to: Day } | null };

const handling = ['accept', 'pack', 'send', 'arrive'] as const;
/** How many steps of handling are behind a parcel. */
const behind: Record<ConsignmentStatus, number> = { waiting: 0, confirmed: 1, packed: 2, shipped: 3, delivered: 4, returned: 3, cancelled: 0 };

export function journeyOf(order: Order, { status, shipments, promised }: Parcel): Step[] {
  const begun: Step[] = [{ state: 'done', name: 'placed', at: order.placedAt }];
  if (order.status !== 'awaiting_payment' && order.paidAt) begun.push({ state: 'done', name: 'paid', at: order.paidAt });
  if (order.status === 'cancelled' || status === 'cancelled') return [...begun, { state: 'now', name: 'cancelled', at: order.closedAt }];
  if (order.status === 'expired') return [...begun, { state: 'now', name: 'expired', at: order.closedAt }];

  const expected = (name: (typeof handling)[number]): Pick<Step, 'expected'> => {
    if (promised && name === 'pack') return { expected: { from: promised.ready, to: promised.ready } };
    return promised && name === 'arrive' ? { expected: { from: promised.from, to: promised.to } } : {};
  };
  if (order.status === 'awaiting_payment') {
    return [...begun, awaitedMoney(order), ...handling.slice(1).map((name): Step => ({ state: 'next', name, ...expected(name) }))];
  }
  const done = behind[status];
  if (status === 'returned') return [...begun, ...handling.slice(0, done).map((name): Step => ({ state: 'done', name })), { state: 'now', name: areLost(shipments) ? 'lost' : 'returned' }];
  return [
    ...begun,
    ...handling.map((name, index): Step => {
      if (index < done) return { state: 'done', name };
      const now = index === done;
      // A part is on its way, or there: what is awaited is the rest.
      if (now && name === 'send' && shipments.some((one) => one.status !== 'returned')) return { state: 'now', name: 'send-rest' };
      return { state: now ? 'now' : 'next', name, ...expected(name) };
    }),
  ];
}

function awaitedMoney({ paymentMethod, checking, payBy }: Order): Step {
  if (checking) return { state: 'now', name: 'check-card' };
  return { state: 'now', name: paymentMethod === 'card' ? 'await-card' : 'await-transfer', at: payBy };
}
