import { expect, test } from 'vitest';
import { type HandMovement, judgeHandMovement, readPieces } from './hand-movement.ts';
import { MOST_PIECES } from './stock.ts';

const stock = { onHand: 12, reserved: 4 };
const typed = (changes: Partial<HandMovement> = {}): HandMovement => ({ deed: 'receipt', pieces: '3', reason: '', note: '', seen: 12, ...changes });
const wrong = (changes: Partial<HandMovement>) => {
  const verdict = judgeHandMovement(stock, typed(changes));
  return verdict.ok ? [] : verdict.errors.map(({ field, code }) => `${field}: ${code}`);
};

test('each deed is the movement that it means', () => {
  expect(judgeHandMovement(stock, typed())).toEqual({ ok: true, kind: 'receipt', quantity: 3, reason: 'receipt', note: null });
  expect(judgeHandMovement(stock, typed({ deed: 'found', note: ' sau kệ ' }))).toEqual({ ok: true, kind: 'return', quantity: 3, reason: 'found', note: 'sau kệ' });
  expect(judgeHandMovement(stock, typed({ deed: 'damage', reason: 'broken-in-kiln' }))).toEqual({ ok: true, kind: 'damage', quantity: 3, reason: 'broken-in-kiln', note: null });
});

test('a correction is the way from what was shown to what there is', () => {
  expect(judgeHandMovement(stock, typed({ deed: 'correction', pieces: '10', note: 'nhập nhầm' }))).toMatchObject({ ok: true, kind: 'count', quantity: -2 });
  expect(wrong({ deed: 'correction', pieces: '12', note: 'x' })).toEqual(['pieces: nothing-changes']);
  expect(wrong({ deed: 'correction', pieces: '10' })).toEqual(['note: missing']);
});

test('what is not there or is set aside for orders cannot be taken out, and how many could is said', () => {
  expect(judgeHandMovement(stock, typed({ deed: 'damage', reason: 'sample', pieces: '9' }))).toEqual({ ok: false, errors: [{ field: 'pieces', code: 'set-aside', available: 8, reserved: 4 }] });
  expect(judgeHandMovement(stock, typed({ deed: 'damage', reason: 'sample', pieces: '13' }))).toEqual({ ok: false, errors: [{ field: 'pieces', code: 'more-than-there-is', available: 8, reserved: 4 }] });
  expect(wrong({ deed: 'correction', pieces: '3', note: 'x' })).toEqual(['pieces: set-aside']);
});

test('everything that is wrong is said at once', () => {
  expect(wrong({ deed: 'damage', reason: 'bored', pieces: 'ba' })).toEqual(['reason: missing', 'pieces: not-whole']);
  expect(wrong({ deed: 'damage', reason: 'other', pieces: '0' })).toEqual(['note: missing', 'pieces: none']);
  expect(wrong({ pieces: String(MOST_PIECES + 1), note: 'a'.repeat(201) })).toEqual(['note: too-long', 'pieces: too-many']);
});

test('what there would be is bounded, not only what is added to it, and less of too much is always possible', () => {
  const most = { onHand: MOST_PIECES - 1, reserved: 0 };
  expect(judgeHandMovement(most, typed({ pieces: '1' }))).toMatchObject({ ok: true, quantity: 1 });
  expect(judgeHandMovement(most, typed({ pieces: '2' }))).toEqual({ ok: false, errors: [{ field: 'pieces', code: 'too-many' }] });
  expect(judgeHandMovement(stock, typed({ deed: 'correction', pieces: '20.000', note: 'x' }))).toMatchObject({ ok: true, quantity: 19_988 });
  expect(judgeHandMovement({ onHand: MOST_PIECES + 9, reserved: 0 }, typed({ deed: 'damage', reason: 'sample', pieces: '3' }))).toMatchObject({ ok: true, quantity: 3 });
});

test('pieces are read as people type them', () => {
  expect([' 12 ', '1.200', '１２', '-3', '2,5', '', 'mười'].map(readPieces)).toEqual([12, 1200, 12, null, null, null, null]);
});
