import { expect, test } from 'vitest';
import { journeyOf } from './journey.ts';

const [placedAt, payBy, paidAt, closedAt] = ['07:05', '07:35', '07:11', '07:40'].map((time) => new Date(`2026-11-23T${time}:00Z`)) as [Date, Date, Date, Date];
const awaiting = { status: 'awaiting_payment' as const, paymentMethod: 'bank_transfer' as const, checking: false, placedAt, payBy, paidAt: null, closedAt: null };
const paid = { ...awaiting, status: 'placed' as const, paidAt };
const parcel = { status: 'waiting' as const, shipments: [], promised: { ready: '2026-11-24', from: '2026-11-26', to: '2026-11-27' } };
const said = (steps: ReturnType<typeof journeyOf>) => steps.map(({ state, name }) => `${state} ${name}`);

test('an unpaid parcel waits for its money and tells what comes then', () => {
  const steps = journeyOf(awaiting, parcel);
  expect(said(steps)).toEqual(['done placed', 'now await-transfer', 'next pack', 'next send', 'next arrive']);
  expect(steps[1]!.at).toBe(payBy);
  expect(steps.at(-1)!.expected).toEqual({ from: '2026-11-26', to: '2026-11-27' });
});

test('a card that was paid a moment ago is not asked for again', () => {
  const byCard = { ...awaiting, paymentMethod: 'card' as const };
  expect(journeyOf(byCard, parcel)[1]).toEqual({ state: 'now', name: 'await-card', at: payBy });
  expect(journeyOf({ ...byCard, checking: true }, parcel)[1]).toEqual({ state: 'now', name: 'check-card' });
});

test('a paid parcel is where its workshop says it is', () => {
  expect(said(journeyOf(paid, parcel))).toEqual(['done placed', 'done paid', 'now accept', 'next pack', 'next send', 'next arrive']);
  expect(said(journeyOf(paid, { ...parcel, status: 'shipped' })).slice(2)).toEqual(['done accept', 'done pack', 'done send', 'now arrive']);
  expect(said(journeyOf(paid, { ...parcel, status: 'delivered' })).filter((step) => !step.startsWith('done'))).toEqual([]);
  expect(said(journeyOf(paid, { ...parcel, status: 'returned' })).at(-1)).toBe('now returned');
  expect(said(journeyOf(paid, { ...parcel, status: 'returned', shipments: [{ status: 'returned', lost: true }] })).at(-1)).toBe('now lost');
});

test('a parcel of which a part has left waits with its rest alone', () => {
  const sent = (status: 'shipped' | 'delivered' | 'returned') => said(journeyOf(paid, { ...parcel, status: 'packed', shipments: [{ status, lost: false }] })).slice(3);
  expect(sent('shipped')).toEqual(['done pack', 'now send-rest', 'next arrive']);
  expect(sent('delivered')).toEqual(['done pack', 'now send-rest', 'next arrive']);
  expect(sent('returned')).toEqual(['done pack', 'now send', 'next arrive']);
});

test('a parcel that will not come promises nothing more', () => {
  expect(said(journeyOf({ ...awaiting, status: 'expired', closedAt }, parcel))).toEqual(['done placed', 'now expired']);
  expect(said(journeyOf({ ...awaiting, status: 'cancelled', closedAt }, { ...parcel, status: 'cancelled' }))).toEqual(['done placed', 'now cancelled']);
  expect(said(journeyOf(paid, { ...parcel, status: 'cancelled' }))).toEqual(['done placed', 'done paid', 'now cancelled']);
});
