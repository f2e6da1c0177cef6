import { expect, test } from 'vitest';
import { allThatIsLeft, areLost, choosePieces, consignmentStatusAfter, orderStatusAfter, valueOf, type LinePieces } from './pieces.ts';

const line = (id: string, quantity: number, changes: Partial<LinePieces> = {}): LinePieces => ({ id, unitPrice: 100_000, quantity, cancelled: 0, sent: 0, ...changes });

test('what is left is what was neither sent nor called off', () => {
  expect(allThatIsLeft([line('a', 3, { sent: 1, cancelled: 1 }), line('b', 2, { sent: 2 })])).toEqual({ a: 1 });
  expect(valueOf([line('a', 3, { unitPrice: 250_000 }), line('b', 2)], { a: 2, b: 1 })).toBe(600_000);
});

test('a parcel takes all that is left, or what was chosen of it, and never more', () => {
  const lines = [line('a', 3, { sent: 1 }), line('b', 1)];
  expect(choosePieces(lines, null)).toEqual({ ok: true, pieces: { a: 2, b: 1 } });
  expect(choosePieces(lines, { a: 1, b: 0 })).toEqual({ ok: true, pieces: { a: 1 } });
  expect(choosePieces(lines, { a: 3 })).toEqual({ ok: false, code: 'more-than-left' });
  expect(choosePieces(lines, { a: -1, b: 1 })).toEqual({ ok: false, code: 'more-than-left' });
  expect(choosePieces(lines, { a: 1.5 })).toEqual({ ok: false, code: 'more-than-left' });
  expect(choosePieces(lines, { elsewhere: 1 })).toEqual({ ok: false, code: 'more-than-left' });
  expect(choosePieces(lines, {})).toEqual({ ok: false, code: 'nothing-chosen' });
  expect(choosePieces([line('a', 1, { sent: 1 })], null)).toEqual({ ok: false, code: 'nothing-left' });
});

test('a consignment stays with its workshop while pieces are left', () => {
  const half = [line('a', 2, { sent: 1 })];
  expect(consignmentStatusAfter('waiting', [line('a', 2)], [])).toBe('waiting');
  expect(consignmentStatusAfter('waiting', half, [{ status: 'shipped' }])).toBe('packed');
  expect(consignmentStatusAfter('packed', half, [{ status: 'delivered' }])).toBe('packed');
});

test('a consignment without pieces left stands where its parcels do', () => {
  const sent = [line('a', 2, { sent: 1, cancelled: 1 })];
  expect(consignmentStatusAfter('packed', sent, [{ status: 'shipped' }])).toBe('shipped');
  expect(consignmentStatusAfter('shipped', [line('a', 2, { sent: 2 })], [{ status: 'delivered' }, { status: 'shipped' }])).toBe('shipped');
  expect(consignmentStatusAfter('shipped', sent, [{ status: 'delivered' }, { status: 'returned' }])).toBe('delivered');
  expect(consignmentStatusAfter('shipped', sent, [{ status: 'returned' }])).toBe('returned');
  expect(consignmentStatusAfter('confirmed', [line('a', 2, { cancelled: 2 })], [])).toBe('cancelled');
});

test('a consignment was lost when every parcel of it was', () => {
  const parcel = (status: 'shipped' | 'delivered' | 'returned', lost = false) => ({ status, lost });
  expect(areLost([parcel('returned', true), parcel('returned', true)])).toBe(true);
  for (const parcels of [[], [parcel('shipped')], [parcel('returned', true), parcel('returned')], [parcel('returned', true), parcel('delivered')]]) expect(areLost(parcels)).toBe(false);
});

test('an order is over when all its consignments are', () => {
  expect(orderStatusAfter('placed', ['delivered', 'shipped'])).toBe('placed');
  expect(orderStatusAfter('placed', ['delivered', 'cancelled'])).toBe('completed');
  expect(orderStatusAfter('placed', ['returned'])).toBe('completed');
  expect(orderStatusAfter('placed', ['cancelled', 'cancelled'])).toBe('cancelled');
  expect(orderStatusAfter('expired', ['cancelled'])).toBe('expired');
});
