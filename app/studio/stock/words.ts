// Stock in words.
import type { DamageReason, Deed, HandMovementError } from '#app/domain/stock/hand-movement.ts';
import { LONGEST_NOTE } from '#app/domain/stock/hand-movement.ts';
import { type LotError, MOST_IN_LOT } from '#app/domain/provenance/lot.ts';
import type { CountFault } from '#app/domain/stock/stock-count.ts';
import type { Standing } from '#app/domain/stock/standing.ts';
import { MOST_PIECES, type MovementKind } from '#app/domain/stock/stock.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

export const number = (value: number): string => formatNumber(value, getLocale());
/** `+5`, `−2`. */
export const signed = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));

/** Null for what needs no word: there is enough. */
export const standingWords = (standing: Standing): string | null => ({ enough: null, low: m.stock_low(), out: m.stock_out(), 'made-to-order': m.stock_made_to_order() })[standing];

export const deedWords = (deed: Deed): string => ({ receipt: m.stock_deed_receipt(), damage: m.stock_deed_damage(), found: m.stock_deed_found(), correction: m.stock_deed_correction() })[deed];

export const reasonWords = (reason: DamageReason): string =>
  ({
    'broken-in-kiln': m.stock_reason_broken_in_kiln(),
    'broken-in-packing': m.stock_reason_broken_in_packing(),
    'glaze-fault': m.stock_reason_glaze_fault(),
    sample: m.stock_reason_sample(),
    other: m.stock_reason_other(),
  })[reason];

export function kindWords(kind: MovementKind, reason: string | null): string {
  if (kind === 'return' && reason === 'found') return m.stock_kind_found();
  // What a parcel could not be filled with; and a figure that was changed where goods are described.
  if (kind === 'count' && reason !== 'counted') return reason === 'sold-out' ? m.stock_kind_missing() : m.stock_kind_correction();
  return {
    opening: m.stock_kind_opening(),
    receipt: m.stock_kind_receipt(),
    reserve: m.stock_kind_reserve(),
    release: m.stock_kind_release(),
    ship: m.stock_kind_ship(),
    return: m.stock_kind_return(),
    count: m.stock_kind_count(),
    damage: m.stock_kind_damage(),
  }[kind];
}

/** Each error as the sentence at its field. */
export function movementWords(errors: readonly HandMovementError[]): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const error of errors) words[error.field] = [...(words[error.field] ?? []), said(error)];
  return words;
}

/** Each error of a new lot as the sentence at its field. */
export function lotWords(errors: readonly LotError[]): Record<string, string[]> {
  return Object.fromEntries(errors.map((error) => [error.field, [saidOfLot(error)]]));
}

function saidOfLot(error: LotError): string {
  switch (error.field) {
    case 'code':
      return { missing: m.stock_lot_err_code(), 'not-gs1': m.stock_lot_err_gs1(), taken: m.stock_lot_err_taken() }[error.code];
    case 'madeOn':
      return error.code === 'missing' ? m.stock_lot_err_day() : m.stock_lot_err_to_come();
    case 'pieces':
      return { 'not-whole': m.stock_err_not_whole(), none: m.stock_err_none(), 'too-many': m.stock_lot_err_too_many({ most: number(MOST_IN_LOT) }), 'too-many-in-stock': m.stock_err_too_many({ most: number(MOST_PIECES) }) }[error.code];
    case 'note':
      return m.stock_err_note_long({ most: number(LONGEST_NOTE) });
  }
}

/** What is wrong with a count, as the sentence at its field. */
export const countFaultWords = (fault: CountFault): string => (fault === 'not-whole' ? m.stock_err_not_whole() : fault === 'twice' ? m.stock_count_err_twice() : m.stock_err_too_many({ most: number(MOST_PIECES) }));

function said(error: HandMovementError): string {
  if (error.field === 'reason') return m.stock_err_reason();
  if (error.field === 'note') return error.code === 'missing' ? m.stock_err_note() : m.stock_err_note_long({ most: number(LONGEST_NOTE) });
  switch (error.code) {
    case 'not-whole':
      return m.stock_err_not_whole();
    case 'none':
      return m.stock_err_none();
    case 'too-many':
      return m.stock_err_too_many({ most: number(MOST_PIECES) });
    case 'nothing-changes':
      return m.stock_err_nothing_changes();
    case 'more-than-there-is':
      return m.stock_err_more_than_there_is({ available: number(error.available) });
    case 'set-aside':
      return m.stock_err_set_aside({ available: number(error.available), reserved: number(error.reserved) });
  }
}
