/**
 * Calling off pieces that a workshop cannot send. The line stays as it was bought; what is no longer due, and what of it
 * goes back, is decided here, the delivery fee with it.
 */
import type { Dong } from '../money/dong.ts';
import { dong, times } from '../money/dong.ts';
import { feeAsQuoted, type DeliveryItem } from '../shipping/rates.ts';
import { nfc } from '../text/vietnamese.ts';
import { leftOf, type LinePieces } from './pieces.ts';

export const CANCELLATION_REASONS = ['sold-out', 'damaged', 'cannot-make-in-time', 'shopper-asked', 'other'] as const;
export type CancellationReason = (typeof CANCELLATION_REASONS)[number];

export const NOTE_LENGTH = 300;

export type Cancellation = { lineId: string; quantity: number; reason: CancellationReason; note: string | null };

export type CancellationVerdict =
  | { ok: true; cancellation: Cancellation; /** Of the goods. */ amount: Dong }
  | { ok: false; code: 'no-such-line' | 'no-reason' | 'note-missing' | 'note-too-long' | 'nothing-chosen' | 'more-than-left' };

const isReason = (text: string): text is CancellationReason => (CANCELLATION_REASONS as readonly string[]).includes(text);

/** Whether these pieces can be called off, with why. `other` has to say what. */
export function checkCancellation(lines: readonly LinePieces[], asked: { lineId: string; quantity: number; reason: string; note: string }): CancellationVerdict {
  const refuse = (code: Extract<CancellationVerdict, { ok: false }>['code']): CancellationVerdict => ({ ok: false, code });
  const line = lines.find(({ id }) => id === asked.lineId);
  if (!line) return refuse('no-such-line');
  if (!Number.isSafeInteger(asked.quantity) || asked.quantity < 1) return refuse('nothing-chosen');
  if (asked.quantity > leftOf(line)) return refuse('more-than-left');
  if (!isReason(asked.reason)) return refuse('no-reason');
  const note = nfc(asked.note).replace(/\s+/g, ' ').trim();
  if (note.length > NOTE_LENGTH) return refuse('note-too-long');
  if (asked.reason === 'other' && note === '') return refuse('note-missing');
  return { ok: true, cancellation: { lineId: line.id, quantity: asked.quantity, reason: asked.reason, note: note || null }, amount: times(line.unitPrice, asked.quantity) };
}

/** Whether pieces called off for this reason are not there to be sold to somebody else. */
export const areGone = (reason: CancellationReason): boolean => reason === 'sold-out' || reason === 'damaged';

/** A line of a consignment with what one piece of it is on the road, packed. */
export type PackedLine = LinePieces & Omit<DeliveryItem, 'quantity'>;

/**
 * What of the delivery fee is no longer due after pieces were called off. Before anything was sent, the fee is what the pieces
 * that are left would have cost by the quote that was frozen with the order: never more than is charged, and nothing where
 * none is left. Once a parcel has left, the fee paid for its way.
 */
export function feeOff({ lines, parcels, charged, quote }: { lines: readonly PackedLine[]; parcels: readonly unknown[]; /** Until now. */ charged: Dong; quote: unknown }): Dong {
  if (parcels.length > 0) return 0;
  const left = lines.filter((line) => leftOf(line) > 0).map((line) => ({ ...line, quantity: leftOf(line) }));
  if (left.length === 0) return charged;
  const fee = feeAsQuoted(quote, left);
  return fee === null ? 0 : Math.max(0, charged - fee);
}

/** What delivery of a consignment costs, after all that was taken off it with pieces that were called off. */
export const feeCharged = (deliveryFee: bigint, cancellations: readonly { feeOff: bigint }[]): Dong => dong(cancellations.reduce((fee, one) => fee - one.feeOff, deliveryFee));
