import { expect, test } from 'vitest';
import { createDemandBuffer } from './demand-buffer.server.ts';

const answered = (query: string, near = false) => ({ day: '2026-11-27', locale: 'vi' as const, query, found: null, near });

test('one query is one row, with the newest number found', () => {
  const buffer = createDemandBuffer(10);
  buffer.ask(answered('lụa'), 3);
  buffer.ask(answered('lụa'), 0);
  buffer.ask(answered('lụa', true), 5);
  buffer.ask({ ...answered('lụa'), locale: 'en' as never }, 1);
  buffer.click(answered('lụa'), 3);
  buffer.click(answered('lụa'), 3);
  buffer.click(answered('lụa'), 4);
  const key = { day: '2026-11-27', locale: 'vi', query: 'lụa' };
  expect(buffer.take()).toEqual({
    askings: [{ ...key, asked: 3, empty: 1, near: 1, found: 5 }, { ...key, locale: 'en', asked: 1, empty: 0, near: 0, found: 1 }],
    clicks: [{ ...key, position: 3, clicks: 2 }, { ...key, position: 4, clicks: 1 }],
  });
  expect(buffer.isEmpty()).toBe(true);
  expect(buffer.take()).toEqual({ askings: [], clicks: [] });
});

test('nothing near is without results, not near', () => {
  const buffer = createDemandBuffer(10);
  buffer.ask(answered('xyz', true), 0);
  expect(buffer.take().askings[0]).toMatchObject({ asked: 1, empty: 1, near: 0 });
});

test('there are never more rows than there is room for; what is known is counted on', () => {
  const buffer = createDemandBuffer(2);
  for (let n = 0; n < 10_000; n += 1) {
    buffer.ask(answered(`q${n}`), 1);
    buffer.click(answered('q0'), n + 1);
  }
  buffer.ask(answered('q1'), 1);
  expect(buffer.takeDropped()).toBe(9_998 * 2);
  expect(buffer.takeDropped()).toBe(0);
  const { askings, clicks } = buffer.take();
  expect(askings.map(({ query, asked }) => [query, asked])).toEqual([['q0', 1], ['q1', 2]]);
  expect(clicks).toHaveLength(2);
});

test('what could not be written joins what has come since, which knows better how many were found', () => {
  const buffer = createDemandBuffer(10);
  buffer.ask(answered('lụa'), 3);
  buffer.click(answered('lụa'), 1);
  const failed = buffer.take();
  buffer.ask(answered('lụa'), 7);
  buffer.giveBack(failed);
  const { askings, clicks } = buffer.take();
  expect(askings).toEqual([expect.objectContaining({ asked: 2, found: 7 })]);
  expect(clicks).toEqual([expect.objectContaining({ position: 1, clicks: 1 })]);
});
