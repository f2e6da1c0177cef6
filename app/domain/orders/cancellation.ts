/**
 * Calling off pieces that a workshop cannot send. The line stays as it was bought; what is no longer due, and what of it
 * goes back, is decided here. Where nothing at all is sent, the delivery fee is not due either.
 */
import type { Dong } from '../money/dong.ts';
import { times } from '../money/dong.ts';
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

/** The delivery fee that is no longer due after pieces were called off: all of it when nothing was sent and nothing is left to send. */
export function feeOff(lines: readonly LinePieces[], parcels: readonly unknown[], deliveryFee: Dong): Dong {
  return parcels.length === 0 && lines.every((line) => leftOf(line) === 0) ? deliveryFee : 0;
}
