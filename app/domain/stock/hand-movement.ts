/**
 * What a person may move by hand: pieces that were made or bought in, pieces that broke or left the shelf unsold, pieces
 * found again, and a figure put right. Orders move stock by themselves and never through here.
 */
import { nfc } from '../text/vietnamese.ts';
import { applyMovement, available, MOST_PIECES, type MovementKind, type Stock } from './stock.ts';

export const DEEDS = ['receipt', 'damage', 'found', 'correction'] as const;
export type Deed = (typeof DEEDS)[number];

/** Why pieces can no longer be sold. */
export const DAMAGE_REASONS = ['broken-in-kiln', 'broken-in-packing', 'glaze-fault', 'sample', 'other'] as const;
export type DamageReason = (typeof DAMAGE_REASONS)[number];

export const LONGEST_NOTE = 200;

export type HandMovement = {
  deed: Deed;
  /** As it was typed. Of a correction: how many there really are. */
  pieces: string;
  /** Of a damage. */
  reason: string;
  note: string;
  /** Of a correction: what was shown as on hand when it was typed. */
  seen: number;
};

export type HandMovementError =
  | { field: 'pieces'; code: 'not-whole' | 'none' | 'too-many' | 'nothing-changes' }
  | { field: 'pieces'; code: 'more-than-there-is' | 'set-aside'; available: number; reserved: number }
  | { field: 'reason'; code: 'missing' }
  | { field: 'note'; code: 'missing' | 'too-long' };

export type HandMovementVerdict = { ok: true; kind: MovementKind; quantity: number; reason: string; note: string | null } | { ok: false; errors: HandMovementError[] };

const isReason = (text: string): text is DamageReason => (DAMAGE_REASONS as readonly string[]).includes(text);

/** A whole number of pieces as somebody typed it, `1.200` too; null when it is none. */
export function readPieces(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s.]/g, '');
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** The movement that is meant, or all that is wrong with it, each at its field. */
export function judgeHandMovement(stock: Stock, typed: HandMovement): HandMovementVerdict {
  const errors: HandMovementError[] = [];
  const note = nfc(typed.note).trim();
  const reason = typed.deed === 'damage' ? typed.reason : typed.deed;
  if (typed.deed === 'damage' && !isReason(reason)) errors.push({ field: 'reason', code: 'missing' });
  if (note.length > LONGEST_NOTE) errors.push({ field: 'note', code: 'too-long' });
  // Whatever no list of reasons tells has to be told.
  if (note === '' && (typed.deed === 'correction' || reason === 'other')) errors.push({ field: 'note', code: 'missing' });

  const pieces = readPieces(typed.pieces);
  const quantity = pieces === null ? null : typed.deed === 'correction' ? pieces - typed.seen : pieces;
  const kind = ({ receipt: 'receipt', damage: 'damage', found: 'return', correction: 'count' } as const)[typed.deed];
  if (pieces === null || quantity === null) errors.push({ field: 'pieces', code: 'not-whole' });
  else if (pieces > MOST_PIECES) errors.push({ field: 'pieces', code: 'too-many' });
  else if (quantity === 0) errors.push({ field: 'pieces', code: typed.deed === 'correction' ? 'nothing-changes' : 'none' });
  else {
    const moved = applyMovement(stock, kind, quantity);
    if (!moved.ok) errors.push({ field: 'pieces', code: moved.code === 'more-than-available' ? 'set-aside' : 'more-than-there-is', available: available(stock.onHand, stock.reserved), reserved: stock.reserved });
    else if (moved.stock.onHand > Math.max(MOST_PIECES, stock.onHand)) errors.push({ field: 'pieces', code: 'too-many' });
    else if (errors.length === 0) return { ok: true, kind, quantity, reason, note: note || null };
  }
  return { ok: false, errors };
}
