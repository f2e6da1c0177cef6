import { expect, test } from 'vitest';
import { chance } from '#tests/support/chance.ts';
import { addMonths, formatMonth, hanoiMonth, isMonth, monthBounds } from '../time/month.ts';
import { sum } from './dong.ts';
import { type ConsignmentMoney, linesOf, statementOf, toCollect } from './statement.ts';

const at = (day: string) => new Date(`${day}T03:00:00Z`);
const parcel = (changes: Partial<ConsignmentMoney> = {}): ConsignmentMoney => ({
  id: 'p', openedAt: at('2026-10-30'), closedAt: null, calledOff: false, paidInAdvance: false, goods: 300_000, delivery: 30_000, cancellations: [], returns: [], cash: [], ...changes,
});
const told = (one: ConsignmentMoney) => linesOf(one).map(({ kind, day, goods, delivery, collected, refunded }) => [kind, day, goods, delivery, collected, refunded]);

test('cash is to be collected from the sale until the day it is', () => {
  const sold = parcel({ closedAt: at('2026-11-02'), cash: [{ id: 'c', at: at('2026-11-02'), amount: 330_000 }] });
  expect(told(sold)).toEqual([['sale', '2026-10-30', 300_000, 30_000, 0, 0], ['collected', '2026-11-02', 0, 0, 330_000, 0]]);
  expect(statementOf([sold], '2026-10').totals).toEqual({ opening: 0, goods: 300_000, delivery: 30_000, collected: 0, refunded: 0, closing: 330_000 });
  expect(statementOf([sold], '2026-11').totals).toEqual({ opening: 330_000, goods: 0, delivery: 0, collected: 330_000, refunded: 0, closing: 0 });
});

test('what was paid in advance is collected with the sale, and goes back with what is called off', () => {
  const sold = parcel({ paidInAdvance: true, cancellations: [{ id: 'x', at: at('2026-11-01'), amount: 100_000, feeOff: 7_500 }], closedAt: at('2026-11-05') });
  expect(told(sold)).toEqual([['sale', '2026-10-30', 300_000, 30_000, 330_000, 0], ['pieces-cancelled', '2026-11-01', -100_000, -7_500, 0, 107_500]]);
  expect(statementOf([sold], '2026-11').totals).toEqual({ opening: 0, goods: -100_000, delivery: -7_500, collected: 0, refunded: 107_500, closing: 0 });
});

test('a parcel that is called off is owed neither goods nor delivery; one that came back keeps the fee that was paid for its way', () => {
  expect(told(parcel({ closedAt: at('2026-11-01'), calledOff: true }))).toEqual([['sale', '2026-10-30', 300_000, 30_000, 0, 0], ['called-off', '2026-11-01', -300_000, -30_000, 0, 0]]);
  const lines = told(parcel({ paidInAdvance: true, closedAt: at('2026-11-01'), calledOff: true, cancellations: [{ id: 'x', at: at('2026-11-01'), amount: 300_000, feeOff: 30_000 }] }));
  expect(lines.slice(1)).toEqual([['pieces-cancelled', '2026-11-01', -300_000, -30_000, 0, 330_000]]);
  expect(told(parcel({ paidInAdvance: true, closedAt: at('2026-11-03'), returns: [{ id: 'r', at: at('2026-11-03'), amount: 300_000 }] })).slice(1)).toEqual([['returned', '2026-11-03', -300_000, 0, 0, 300_000]]);
});

test('nobody waits for cash of a parcel that is over', () => {
  const refused = parcel({ closedAt: at('2026-11-03'), returns: [{ id: 'r', at: at('2026-11-03'), amount: 300_000 }] });
  expect(told(refused).slice(1)).toEqual([['returned', '2026-11-03', -300_000, 0, 0, 0], ['written-off', '2026-11-03', 0, -30_000, 0, 0]]);
  expect(statementOf([refused], '2026-11').totals.closing).toBe(0);
});

test('over random histories months tie, every total is the sum of its lines, and nothing is to collect of what is over', () => {
  const random = chance(1126);
  const upTo = (n: number) => Math.floor(random() * n);
  for (let round = 0; round < 300; round += 1) {
    const parcels = Array.from({ length: 1 + upTo(12) }, (_, index): ConsignmentMoney => {
      const opened = Date.UTC(2026, upTo(4), 1 + upTo(28), upTo(24), upTo(60));
      const later = () => new Date(opened + (upTo(70) - 2) * 86_400_000 + upTo(86_400_000));
      const pieces = 1 + upTo(5);
      const price = (1 + upTo(50)) * 10_000;
      const delivery = upTo(3) * 15_000;
      const paidInAdvance = random() < 0.4;
      // Each piece is kept, called off, sent back, or paid for at the door.
      const fates = Array.from({ length: pieces }, () => ['kept', 'cancelled', 'returned', 'paid'][upTo(4)]);
      const of = (fate: string) => fates.flatMap((one, piece) => (one === fate ? [{ id: `${fate}-${index}-${piece}`, at: later(), amount: price }] : []));
      const closed = random() < 0.7;
      return { id: `p${index}`, openedAt: new Date(opened), closedAt: closed ? later() : null, calledOff: closed && random() < 0.2, paidInAdvance, goods: price * pieces, delivery, cancellations: of('cancelled').map((one, nth, all) => ({ ...one, feeOff: delivery > 0 && nth < 2 ? Math.floor(delivery / (1 + all.length)) : 0 })), returns: of('returned'), cash: paidInAdvance ? [] : of('paid') };
    }).map((one) => (one.closedAt && one.closedAt < one.openedAt ? { ...one, closedAt: one.openedAt } : one));
    const months = Array.from({ length: 10 }, (_, index) => addMonths('2025-12', index));
    const statements = months.map((month) => statementOf(parcels, month));
    expect(statements[0]!.totals.opening).toBe(0);
    for (const [index, { lines, totals }] of statements.entries()) {
      if (index > 0) expect(totals.opening).toBe(statements[index - 1]!.totals.closing);
      for (const of of ['goods', 'delivery', 'collected', 'refunded'] as const) expect(totals[of]).toBe(sum(lines.map((line) => line[of])));
      expect(totals.closing).toBe(totals.opening + totals.goods + totals.delivery - totals.collected + totals.refunded);
      expect(totals.closing).toBeGreaterThanOrEqual(0);
      for (const line of lines) expect(hanoiMonth(line.at)).toBe(months[index]);
      expect(lines.map((line) => line.at.getTime())).toEqual(lines.map((line) => line.at.getTime()).toSorted((a, b) => a - b));
    }
    expect(statements.flatMap(({ lines }) => lines)).toHaveLength(parcels.flatMap(linesOf).length);
    for (const one of parcels) {
      const left = sum(linesOf(one).map(toCollect));
      expect(left).toBeGreaterThanOrEqual(0);
      if (one.closedAt || one.paidInAdvance) expect(left).toBe(0);
      // Parcels that were over change nothing of a later month.
      if (one.closedAt) expect(statementOf([one], addMonths(hanoiMonth(one.closedAt), 1))).toMatchObject({ lines: [], totals: { opening: 0, closing: 0 } });
      for (const line of linesOf(one)) expect(line.refunded).toBeGreaterThanOrEqual(0);
    }
  }
});

test('a month is that of Hà Nội', () => {
  expect(hanoiMonth(new Date('2026-10-31T17:00:00Z'))).toBe('2026-11');
  expect(monthBounds('2026-12')).toEqual({ from: new Date('2026-11-30T17:00:00Z'), to: new Date('2026-12-31T17:00:00Z') });
  expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-11', -23)]).toEqual(['2027-01', '2025-12', '2024-12']);
  expect(['2026-11', '2026-13', '2026-1', 'x'].map(isMonth)).toEqual([true, false, false, false]);
  expect([formatMonth('2026-03', 'vi'), formatMonth('2026-03', 'en')]).toEqual(['tháng 3/2026', 'March 2026']);
});
