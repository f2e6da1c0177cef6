/**
 * A workshop's statement of a month. What counts is the workshop's own side of the money: goods and delivery that customers
 * owe for its parcels, what was collected of it, what goes back, and what is still to be collected.
 *
 * - A sale counts on the day on which its parcel was handed to the workshop to work on. Where the customer paid in advance it
 *   is collected on that day; cash is collected when the parcel's cash is.
 * - What is called off or comes back counts on its own day, in its own month, never by changing an earlier one. Where it had
 *   been collected it goes back on that day.
 * - When a parcel is over, nothing more will be collected for it: what is left is written off that day.
 *
 * So still-to-collect after a month is still-to-collect before the next one. Commission, tax and payouts are no part of it:
 * they come with the ledger.
 */
import { type Day, hanoiDay } from '../time/hanoi.ts';
import { monthBounds, type Month } from '../time/month.ts';
import { type Dong, signedDong, sum } from './dong.ts';

/** One parcel and all that happened to its money. Times may be a little out of order: clocks of processes differ. */
export type ConsignmentMoney = {
  id: string;
  openedAt: Date;
  /** Delivered, come back or called off. */
  closedAt: Date | null;
  /** Nothing of it was sent. */
  calledOff: boolean;
  paidInAdvance: boolean;
  goods: Dong;
  delivery: Dong;
  /** Pieces called off: what their goods cost, and what delivery costs less without them. */
  cancellations: readonly { id: string; at: Date; amount: Dong; feeOff: Dong }[];
  /** Parcels that came back: what the goods in them cost. */
  returns: readonly { id: string; at: Date; amount: Dong }[];
  /** Cash collected at the door. */
  cash: readonly { id: string; at: Date; amount: Dong }[];
};

export const LINE_KINDS = ['sale', 'pieces-cancelled', 'returned', 'called-off', 'collected', 'written-off'] as const;
export type StatementLineKind = (typeof LINE_KINDS)[number];

export type Amounts = {
  /** Signed, as what the customer owes changes. */
  goods: Dong;
  delivery: Dong;
  collected: Dong;
  /** Goes back to the customer. */
  refunded: Dong;
};

export type StatementLine = Amounts & { kind: StatementLineKind; consignmentId: string; at: Date; day: Day };

export type StatementTotals = Amounts & {
  /** Still to be collected when the month began, and when it ended. */
  opening: Dong;
  closing: Dong;
};

export type Statement = { lines: StatementLine[]; totals: StatementTotals };

const NOTHING: Amounts = { goods: 0, delivery: 0, collected: 0, refunded: 0 };

/** What a line changes of what is still to be collected. */
export const toCollect = ({ goods, delivery, collected, refunded }: Amounts): Dong => signedDong(goods + delivery - collected + refunded);

/** All lines of one parcel from its beginning, oldest first. */
export function linesOf(parcel: ConsignmentMoney): StatementLine[] {
  const { goods, delivery, openedAt, closedAt, paidInAdvance } = parcel;
  // Nothing happens to a parcel before it began or after it was over.
  const within = (at: Date) => new Date(Math.max(openedAt.getTime(), Math.min(at.getTime(), closedAt?.getTime() ?? Infinity)));
  const events: { kind: StatementLineKind; id: string; at: Date; goods: Dong; delivery: Dong; collected: Dong }[] = [
    { ...NOTHING, kind: 'sale', id: parcel.id, at: openedAt, goods, delivery, collected: paidInAdvance ? goods + delivery : 0 },
    ...parcel.cancellations.map(({ id, at, amount, feeOff }) => ({ ...NOTHING, kind: 'pieces-cancelled' as const, id, at: within(at), goods: -amount, delivery: -feeOff })),
    ...parcel.returns.map(({ id, at, amount }) => ({ ...NOTHING, kind: 'returned' as const, id, at: within(at), goods: -amount })),
    ...parcel.cash.map(({ id, at, amount }) => ({ ...NOTHING, kind: 'collected' as const, id, at: within(at), collected: amount })),
  ];
  if (closedAt) {
    const owed = { goods: sum(events.map((event) => event.goods)), delivery: sum(events.map((event) => event.delivery)) };
    const collected = sum(events.map((event) => event.collected));
    if (parcel.calledOff) events.push({ ...NOTHING, kind: 'called-off', id: parcel.id, at: closedAt, goods: -owed.goods, delivery: -owed.delivery });
    else {
      const left = Math.max(0, owed.goods + owed.delivery - collected);
      const ofDelivery = Math.min(left, owed.delivery);
      events.push({ ...NOTHING, kind: 'written-off', id: parcel.id, at: closedAt, goods: ofDelivery - left, delivery: -ofDelivery });
    }
  }
  const order = (kind: StatementLineKind) => LINE_KINDS.indexOf(kind);
  events.sort((a, b) => a.at.getTime() - b.at.getTime() || order(a.kind) - order(b.kind) || (a.id < b.id ? -1 : 1));

  let [due, held, owedBack] = [0, 0, 0];
  return events.flatMap((event): StatementLine[] => {
    due += event.goods + event.delivery;
    held += event.collected;
    const refunded = Math.max(0, held - due) - owedBack;
    owedBack += refunded;
    if (event.kind !== 'sale' && event.goods === 0 && event.delivery === 0 && event.collected === 0) return [];
    return [{ kind: event.kind, consignmentId: parcel.id, at: event.at, day: hanoiDay(event.at), goods: signedDong(event.goods), delivery: signedDong(event.delivery), collected: event.collected, refunded: signedDong(refunded) }];
  });
}

/** The statement of a month, its lines oldest first. Parcels that were over before it may be left out. */
export function statementOf(parcels: readonly ConsignmentMoney[], month: Month): Statement {
  const { from, to } = monthBounds(month);
  const all = parcels.flatMap(linesOf);
  const lines = all.filter(({ at }) => at >= from && at < to).toSorted(byTime);
  const opening = sum(all.filter(({ at }) => at < from).map(toCollect));
  const total = (of: keyof Amounts) => sum(lines.map((line) => line[of]));
  return { lines, totals: { opening, goods: total('goods'), delivery: total('delivery'), collected: total('collected'), refunded: total('refunded'), closing: sum([opening, ...lines.map(toCollect)]) } };
}

const byTime = (a: StatementLine, b: StatementLine): number =>
  a.at.getTime() - b.at.getTime() || (a.consignmentId < b.consignmentId ? -1 : a.consignmentId > b.consignmentId ? 1 : LINE_KINDS.indexOf(a.kind) - LINE_KINDS.indexOf(b.kind));
