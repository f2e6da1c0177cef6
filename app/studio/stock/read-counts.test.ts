import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MOST_COUNTS } from '#app/domain/stock/stock-count.ts';
import { MOST_PIECES } from '#app/domain/stock/stock.ts';
import { readCounts } from './read-counts.ts';

const now = new Date('2026-11-28T03:00:00Z');
const kept = (counted: number[]) => {
  const form = new FormData();
  form.set('counts', JSON.stringify(counted.map((one) => ({ variantId: randomUUID(), key: randomUUID(), counted: one, ago: 60_000 }))));
  return readCounts(form, now);
};

test('what a browser keeps comes as it was counted, as many as go in one sending', () => {
  expect(kept([0, MOST_PIECES])).toMatchObject({ ok: true, counts: [{ counted: 0, at: new Date('2026-11-28T02:59:00Z') }, { counted: MOST_PIECES }] });
  expect(kept(Array.from({ length: MOST_COUNTS }, () => 1))).toMatchObject({ ok: true });
  expect(kept(Array.from({ length: MOST_COUNTS + 1 }, () => 1))).toBeNull();
});

test('without script each wrong number says what is wrong with it', () => {
  const form = new FormData();
  const [good, words, many] = [randomUUID(), randomUUID(), randomUUID()];
  for (const [id, typed] of [[good, '1.000.000'], [words, 'mười'], [many, '1.000.001']] as const) {
    form.set(`dem.${id}`, typed);
    form.set(`khoa.${id}`, randomUUID());
  }
  expect(readCounts(form, now)).toMatchObject({ ok: false, wrong: { [words]: 'not-whole', [many]: 'too-many' }, typed: { [good]: '1.000.000', [words]: 'mười' } });
  form.delete(`dem.${words}`);
  form.delete(`dem.${many}`);
  expect(readCounts(form, now)).toMatchObject({ ok: true, counts: [{ variantId: good, counted: 1_000_000 }] });
});

test('what is wrong in what a browser keeps is said of its row, and so is a variant that comes twice', () => {
  const [good, many, less, twice] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const form = new FormData();
  form.set('counts', JSON.stringify(([[good, 3], [many, MOST_PIECES + 1], [less, -3], [twice, 5], [twice, 6]] as const).map(([variantId, counted]) => ({ variantId, key: randomUUID(), counted, ago: 0 }))));
  expect(readCounts(form, now)).toMatchObject({ ok: false, wrong: { [many]: 'too-many', [less]: 'not-whole', [twice]: 'twice' } });
});
