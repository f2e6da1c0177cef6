import { expect, test } from 'vitest';
import { chance } from '#tests/support/chance.ts';
import { judgeCount } from './stock-count.ts';
import { standingOf } from './standing.ts';

const now = new Date('2026-11-27T10:00:00Z');
const anHourAgo = new Date('2026-11-27T09:00:00Z');
const nothingSince = { movedSince: 0, packed: 0, countedSince: null, now };

test('a count is held against what the books held when it was made', () => {
  expect(judgeCount({ onHand: 12, reserved: 0 }, { counted: 10, at: anHourAgo }, nothingSince)).toEqual({ ok: true, expected: 12, difference: -2, packed: 0 });
  // Three were sent since: the books hold nine now and held twelve then.
  expect(judgeCount({ onHand: 9, reserved: 0 }, { counted: 12, at: anHourAgo }, { ...nothingSince, movedSince: -3 })).toEqual({ ok: true, expected: 12, difference: 0, packed: 0 });
});

test('what lies packed in boxes is on hand and not on the shelf', () => {
  const packed = { ...nothingSince, packed: 3 };
  expect(judgeCount({ onHand: 12, reserved: 5 }, { counted: 9, at: anHourAgo }, packed)).toEqual({ ok: true, expected: 9, difference: 0, packed: 3 });
  expect(judgeCount({ onHand: 12, reserved: 3 }, { counted: 0, at: anHourAgo }, packed)).toMatchObject({ ok: true, difference: -9 });
  expect(judgeCount({ onHand: 12, reserved: 4 }, { counted: 0, at: anHourAgo }, packed)).toMatchObject({ ok: false, code: 'below-set-aside', packed: 3, reserved: 4 });
});

test('the later of two counts stands, an old one is no count, and orders keep what is theirs', () => {
  expect(judgeCount({ onHand: 10, reserved: 0 }, { counted: 11, at: anHourAgo }, { ...nothingSince, countedSince: now })).toMatchObject({ ok: false, code: 'counted-since' });
  expect(judgeCount({ onHand: 10, reserved: 0 }, { counted: 11, at: new Date('2026-11-20T09:59:59Z') }, nothingSince)).toMatchObject({ ok: false, code: 'too-old' });
  expect(judgeCount({ onHand: 10, reserved: 6 }, { counted: 5, at: anHourAgo }, nothingSince)).toEqual({ ok: false, code: 'below-set-aside', expected: 10, difference: -5, packed: 0, reserved: 6 });
});

test('whatever is sold, sent and received around a true count, the books end at what is on the shelf', () => {
  const random = chance(271);
  for (let round = 0; round < 500; round += 1) {
    let books = 20 + Math.floor(random() * 20);
    let shelf = books + Math.floor(random() * 7) - 3;
    const counted = shelf;
    let movedSince = 0;
    for (let step = 0; step < 5; step += 1) {
      const moved = Math.floor(random() * 7) - 3;
      books += moved;
      shelf += moved;
      movedSince += moved;
    }
    const verdict = judgeCount({ onHand: books, reserved: 0 }, { counted, at: anHourAgo }, { movedSince, packed: 0, countedSince: null, now });
    expect(verdict.ok && books + verdict.difference).toBe(shelf);
  }
});

test('three left is running out, none is out, and what is made to order is out only where no orders are taken', () => {
  expect([4, 3, 1, 0].map((left) => standingOf({ onHand: left + 2, reserved: 2 }, null))).toEqual(['enough', 'low', 'low', 'out']);
  expect([4, 3, 0].map((onHand) => standingOf({ onHand, reserved: 0 }, 12))).toEqual(['enough', 'made-to-order', 'out']);
});
