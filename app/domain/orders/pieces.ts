/**
 * Where the pieces of a consignment are: still to be sent, called off, in a parcel. From them follows where the
 * consignment stands, and from all consignments where the order does. Pieces are counted, never guessed.
 */
import type { Dong } from '../money/dong.ts';
import { sum, times } from '../money/dong.ts';
import type { ConsignmentStatus, OrderStatus } from './order.ts';
import { isUnderWay } from './order.ts';

export type ShipmentStatus = 'shipped' | 'delivered' | 'returned';

export type LinePieces = {
  id: string;
  unitPrice: Dong;
  /** As bought. */
  quantity: number;
  cancelled: number;
  /** In any parcel, wherever that is by now. */
  sent: number;
};

/** Pieces of lines by the line's id. */
export type Pieces = Readonly<Record<string, number>>;

/** Pieces of a line that are neither sent nor called off. */
export const leftOf = ({ quantity, cancelled, sent }: Pick<LinePieces, 'quantity' | 'cancelled' | 'sent'>): number => quantity - cancelled - sent;

/** What pieces cost as they were bought. */
export function valueOf(lines: readonly LinePieces[], pieces: Pieces): Dong {
  return sum(lines.map(({ id, unitPrice }) => times(unitPrice, pieces[id] ?? 0)));
}

/** Everything that is left of a consignment. */
export function allThatIsLeft(lines: readonly LinePieces[]): Pieces {
  return Object.fromEntries(lines.filter((line) => leftOf(line) > 0).map((line) => [line.id, leftOf(line)]));
}

export type ChoiceVerdict = { ok: true; pieces: Pieces } | { ok: false; code: 'nothing-left' | 'nothing-chosen' | 'more-than-left' };

/** The pieces that go into one parcel: those that were chosen, or all that are left. */
export function choosePieces(lines: readonly LinePieces[], chosen: Pieces | null): ChoiceVerdict {
  const left = allThatIsLeft(lines);
  if (Object.keys(left).length === 0) return { ok: false, code: 'nothing-left' };
  if (chosen === null) return { ok: true, pieces: left };
  const pieces = Object.entries(chosen).filter(([, count]) => count !== 0);
  if (pieces.length === 0) return { ok: false, code: 'nothing-chosen' };
  if (pieces.some(([id, count]) => !Number.isSafeInteger(count) || count < 0 || count > (left[id] ?? 0))) return { ok: false, code: 'more-than-left' };
  return { ok: true, pieces: Object.fromEntries(pieces) };
}

/**
 * Days after a parcel left in which its workshop sees where it goes: longer than any carrier takes, with a search for what is
 * lost. Nobody marks every parcel as delivered, and a stranger's address is not kept in view for that.
 */
export const ADDRESS_DAYS = 45;

/** Whether a consignment's goods have to get somewhere still: some are here, or the last parcel left not long ago. */
export function needsAddress(status: ConsignmentStatus, lines: readonly LinePieces[], parcels: readonly { shippedAt: Date }[], now: Date): boolean {
  if (!isUnderWay(status)) return false;
  if (parcels.length === 0 || lines.some((line) => leftOf(line) > 0)) return true;
  return Math.max(...parcels.map(({ shippedAt }) => shippedAt.getTime())) > now.getTime() - ADDRESS_DAYS * 86_400_000;
}

/** Whether none of a consignment's parcels arrived or came back: its carriers lost them all. */
export const areLost = (parcels: readonly { status: ShipmentStatus; lost: boolean }[]): boolean => parcels.length > 0 && parcels.every(({ status, lost }) => status === 'returned' && lost);

/** Where a consignment stands by its pieces and its parcels. While some are left to send it stays with its workshop. */
export function consignmentStatusAfter(current: ConsignmentStatus, lines: readonly LinePieces[], parcels: readonly { status: ShipmentStatus }[]): ConsignmentStatus {
  const some = (status: ShipmentStatus): boolean => parcels.some((parcel) => parcel.status === status);
  if (lines.some((line) => leftOf(line) > 0)) return parcels.length > 0 && isUnderWay(current) ? 'packed' : current;
  if (parcels.length === 0) return 'cancelled';
  if (some('shipped')) return 'shipped';
  return some('delivered') ? 'delivered' : 'returned';
}

/** Where a placed order stands by its consignments: over when all of them are, called off when none was ever sent. */
export function orderStatusAfter(current: OrderStatus, consignments: readonly ConsignmentStatus[]): OrderStatus {
  if (current !== 'placed' || consignments.some(isUnderWay)) return current;
  return consignments.every((status) => status === 'cancelled') ? 'cancelled' : 'completed';
}
