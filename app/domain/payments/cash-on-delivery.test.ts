import { expect, test } from 'vitest';
import type { LinePieces } from '../orders/pieces.ts';
import { cashDue, codOfParcel, unsentDue, type CashConsignment } from './cash-on-delivery.ts';

const lines: LinePieces[] = [
  { id: 'a', unitPrice: 100_000, quantity: 3, cancelled: 0, sent: 0 },
  { id: 'b', unitPrice: 33_333, quantity: 2, cancelled: 0, sent: 0 },
];
const whole: CashConsignment = { deliveryFee: 30_001, lines, parcels: [] };
const after = (one: CashConsignment, pieces: Record<string, number>, status: 'shipped' | 'delivered' | 'returned' = 'shipped'): CashConsignment => ({
  ...one,
  lines: one.lines.map((line) => ({ ...line, sent: line.sent + (pieces[line.id] ?? 0) })),
  parcels: [...one.parcels, { status, cod: codOfParcel(one, pieces), pieces }],
});

test('one parcel collects goods and fee', () => {
  expect(unsentDue(whole)).toBe(396_667);
  expect(codOfParcel(whole, { a: 3, b: 2 })).toBe(396_667);
});

test('the first parcel carries the fee, and all parcels together collect what is owed', () => {
  const first = codOfParcel(whole, { a: 1 });
  expect(first).toBe(130_001);
  const rest = after(whole, { a: 1 });
  expect(codOfParcel(rest, { a: 2, b: 2 })).toBe(266_666);
  expect(cashDue([after(rest, { a: 2, b: 2 })])).toBe(396_667);
});

test('however a consignment is divided, its parcels add up', () => {
  for (let a = 0; a <= 3; a += 1) {
    for (let b = 0; b <= 2; b += 1) {
      if (a + b === 0 || a + b === 5) continue;
      const part = after(whole, { a, b });
      const all = after(part, { a: 3 - a, b: 2 - b });
      expect(all.parcels[0]!.cod + all.parcels[1]!.cod).toBe(396_667);
    }
  }
});

test('what was called off or came back is not collected', () => {
  const called = { ...whole, lines: lines.map((line) => (line.id === 'a' ? { ...line, cancelled: 1 } : line)) };
  expect(cashDue([called])).toBe(296_667);
  expect(cashDue([{ ...whole, lines: lines.map((line) => ({ ...line, cancelled: line.quantity })) }])).toBe(0);
  expect(cashDue([after(whole, { a: 3, b: 2 }, 'returned')])).toBe(0);
});

test('a first parcel that came back leaves the fee to the next one, and to no other', () => {
  const back = after(whole, { a: 1 }, 'returned');
  expect([unsentDue(back), codOfParcel(back, { a: 1 })]).toEqual([296_667, 130_001]);
  const rest = after(back, { a: 1 }, 'delivered');
  expect(codOfParcel(rest, { a: 1, b: 2 })).toBe(166_666);
  expect(cashDue([after(rest, { a: 1, b: 2 }, 'delivered')])).toBe(296_667);
});

test('the fee of a parcel that came back goes with the next one, though another without it was brought meanwhile', () => {
  const first = after(whole, { a: 1 });
  const second = after(first, { a: 1 }, 'delivered');
  const back: CashConsignment = { ...second, parcels: second.parcels.map((one, at) => (at === 0 ? { ...one, status: 'returned' } : one)) };
  expect(unsentDue(second)).toBe(166_666);
  expect([unsentDue(back), codOfParcel(back, { b: 1 }), codOfParcel(back, { a: 1, b: 2 })]).toEqual([196_667, 63_334, 196_667]);
  expect(cashDue([after(back, { a: 1, b: 2 }, 'delivered')])).toBe(296_667);
  const third = after(back, { b: 1 });
  expect(codOfParcel(third, { a: 1, b: 1 })).toBe(133_333);
});

test('pieces that cost nothing more are not divided by zero', () => {
  expect(unsentDue({ ...whole, lines: [] })).toBe(0);
  expect(codOfParcel({ ...whole, lines: [] }, {})).toBe(0);
});
