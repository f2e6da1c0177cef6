import { expect, test } from 'vitest';
import { createVisitBuffer } from './visit-buffer.server.ts';

const day = '2026-11-27';
const answered = { day, locale: 'vi' as const, query: 'lụa', found: 3, near: false };

test('one page of a day is one row, and so are the words that led to it', () => {
  const buffer = createVisitBuffer(10);
  for (const slug of ['binh', 'binh', 'bat']) buffer.visit('product', slug, day);
  buffer.visit('workshop', 'binh', day);
  buffer.visit('product', 'binh', '2026-11-28');
  buffer.find(answered, 'binh');
  buffer.find(answered, 'binh');
  expect(buffer.take()).toEqual({
    visits: [{ kind: 'product', day, slug: 'binh', visits: 2 }, { kind: 'product', day, slug: 'bat', visits: 1 }, { kind: 'workshop', day, slug: 'binh', visits: 1 }, { kind: 'product', day: '2026-11-28', slug: 'binh', visits: 1 }],
    findings: [{ day, slug: 'binh', locale: 'vi', query: 'lụa', openings: 2 }],
  });
  expect(buffer.isEmpty()).toBe(true);
});

test('there are never more rows than there is room for; what is known is counted on', () => {
  const buffer = createVisitBuffer(2);
  for (let n = 0; n < 1_000; n += 1) {
    buffer.visit('product', `sp-${n}`, day);
    buffer.find(answered, `sp-${n}`);
  }
  buffer.visit('product', 'sp-1', day);
  expect(buffer.takeDropped()).toBe(998 * 2);
  expect(buffer.takeDropped()).toBe(0);
  expect(buffer.take().visits.map(({ visits }) => visits)).toEqual([1, 2]);
});

test('what could not be written joins what has come since', () => {
  const buffer = createVisitBuffer(10);
  buffer.visit('product', 'binh', day);
  buffer.find(answered, 'binh');
  const failed = buffer.take();
  buffer.visit('product', 'binh', day);
  buffer.find(answered, 'binh');
  buffer.giveBack(failed);
  const { visits, findings } = buffer.take();
  expect([visits[0]!.visits, findings[0]!.openings]).toEqual([2, 2]);
});
