/**
 * A lot: pieces of one variant that were made together. Its code is what GS1 calls a batch number (AI 10): one to twenty
 * characters of GS1 set 82, so that it fits a GS1 Digital Link and every scanner.
 */
import { LONGEST_NOTE, readPieces } from '../stock/hand-movement.ts';
import { fold, nfc } from '../text/vietnamese.ts';
import { type Day, isDay } from '../time/hanoi.ts';

const GS1_SET_82 = /^[!"%-?A-Z_a-z]{1,20}$/;

/** Whether a text can be a lot's code. */
export const isLotCode = (text: string): boolean => GS1_SET_82.test(text);

/** A code that says what and when: of pottery made in November 2026, `GOM-2611`, and `GOM-2611-2` when that is taken. */
export function suggestLotCode(craft: string, madeOn: Day, taken: readonly string[]): string {
  const word = fold(craft).match(/[a-z0-9]+/)?.[0]?.toUpperCase().slice(0, 8) ?? 'LO';
  const code = `${word}-${madeOn.slice(2, 4)}${madeOn.slice(5, 7)}`;
  if (!taken.includes(code)) return code;
  for (let serial = 2; ; serial += 1) if (!taken.includes(`${code}-${serial}`)) return `${code}-${serial}`;
}

/** Each piece of a lot gets a number of its own, all in one go. */
export const MOST_IN_LOT = 9_999;

export type TypedLot = { code: string; madeOn: string; pieces: string; note: string };

export type LotError = { field: 'code'; code: 'missing' | 'not-gs1' | 'taken' } | { field: 'madeOn'; code: 'missing' | 'to-come' } | { field: 'pieces'; code: 'not-whole' | 'none' | 'too-many' | 'too-many-in-stock' } | { field: 'note'; code: 'too-long' };

export type LotVerdict = { ok: true; code: string; madeOn: Day; pieces: number; note: string | null } | { ok: false; errors: LotError[] };

/** The lot that was typed, or all that is wrong with it. */
export function judgeLot(typed: TypedLot, { today, taken }: { today: Day; taken: readonly string[] }): LotVerdict {
  const errors: LotError[] = [];
  const code = typed.code.trim();
  const note = nfc(typed.note).trim();
  const pieces = readPieces(typed.pieces);
  if (code === '') errors.push({ field: 'code', code: 'missing' });
  else if (!isLotCode(code)) errors.push({ field: 'code', code: 'not-gs1' });
  else if (taken.includes(code)) errors.push({ field: 'code', code: 'taken' });
  if (!isDay(typed.madeOn) || typed.madeOn < '1900-01-01') errors.push({ field: 'madeOn', code: 'missing' });
  else if (typed.madeOn > today) errors.push({ field: 'madeOn', code: 'to-come' });
  if (pieces === null) errors.push({ field: 'pieces', code: 'not-whole' });
  else if (pieces === 0) errors.push({ field: 'pieces', code: 'none' });
  else if (pieces > MOST_IN_LOT) errors.push({ field: 'pieces', code: 'too-many' });
  if (note.length > LONGEST_NOTE) errors.push({ field: 'note', code: 'too-long' });
  if (errors.length > 0 || pieces === null) return { ok: false, errors };
  return { ok: true, code, madeOn: typed.madeOn, pieces, note: note || null };
}
