import { expect, test } from 'vitest';
import { goodsTotals, orderTotals } from './totals.ts';

const lines = [
  { workshopId: 'sen-dat', unitPrice: 1_850_000, quantity: 1, name: 'Bình tỳ bà' },
  { workshopId: 'nha-thuoc', unitPrice: 320_000, quantity: 1, name: 'Quạt lụa' },
  { workshopId: 'sen-dat', unitPrice: 1_250_000, quantity: 1, name: 'Bộ ấm' },
];

test('an order is its consignments, goods and delivery, added up once', () => {
  const totals = orderTotals(lines, new Map([['sen-dat', 32_000], ['nha-thuoc', 25_000]]));
  expect(totals).toMatchObject({ goods: 3_420_000, delivery: 57_000, total: 3_477_000, pieces: 3 });
  expect(totals.consignments.map(({ workshopId, goods, delivery, total }) => ({ workshopId, goods, delivery, total }))).toEqual([
    { workshopId: 'sen-dat', goods: 3_100_000, delivery: 32_000, total: 3_132_000 },
    { workshopId: 'nha-thuoc', goods: 320_000, delivery: 25_000, total: 345_000 },
  ]);
});

test('each line keeps what it came with and gets its own total', () => {
  const [first] = goodsTotals([{ workshopId: 'a', unitPrice: 390_000, quantity: 3, name: 'Lụa vân' }]).consignments;
  expect(first!.lines).toEqual([{ workshopId: 'a', unitPrice: 390_000, quantity: 3, name: 'Lụa vân', total: 1_170_000 }]);
});

test('before the address is known there are goods and nothing else', () => {
  expect(goodsTotals(lines)).toMatchObject({ goods: 3_420_000, pieces: 3 });
  expect(goodsTotals([])).toEqual({ consignments: [], goods: 0, pieces: 0 });
});

test('parts add up to the whole for any cart', () => {
  let seed = 3;
  const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let round = 0; round < 300; round++) {
    const cart = Array.from({ length: 1 + next(30) }, () => ({
      workshopId: `w${next(6)}`,
      unitPrice: next(50_000_000),
      quantity: 1 + next(99),
    }));
    const fees = new Map(Array.from({ length: 6 }, (_, i): [string, number] => [`w${i}`, next(200_000)]));
    const totals = orderTotals(cart, fees);
    const byHand = cart.reduce((a, line) => a + line.unitPrice * line.quantity, 0);
    expect(totals.goods).toBe(byHand);
    expect(totals.consignments.reduce((a, c) => a + c.total, 0)).toBe(totals.total);
    expect(totals.goods + totals.delivery).toBe(totals.total);
  }
});

test('a free delivery is a fee of 0, a missing one is a mistake', () => {
  expect(orderTotals(lines, new Map([['sen-dat', 0], ['nha-thuoc', 0]])).total).toBe(3_420_000);
  expect(() => orderTotals(lines, new Map([['sen-dat', 0]]))).toThrow(RangeError);
});

test('an amount past 2^31 is exact', () => {
  const totals = orderTotals([{ workshopId: 'a', unitPrice: 2_999_999_999, quantity: 99 }], new Map([['a', 1]]));
  expect(totals.total).toBe(296_999_999_902);
});
