import { expect, test } from 'vitest';
import { compileLexicon } from '../lexicon.ts';
import { nearestQueries } from './nearest-queries.ts';

const LEXICON = compileLexicon({
  villages: [], crafts: [], artisans: [], kinds: ['Khăn'],
  texts: ['khăn lụa thêu tay', 'khăn lụa hoa sen', 'khảm trai', 'khay sơn mài', 'đèn lồng'],
});

test('every word that a stranger may have been is offered in its place, written as the market writes it', () => {
  expect(nearestQueries('hộp khamn', LEXICON, 4)).toEqual(expect.arrayContaining(['hộp khảm', 'hộp khăn']));
  expect(nearestQueries('khamn trai', LEXICON, 4)[0]).toBe('khảm trai');
  expect(nearestQueries('khamn lụa', LEXICON, 4)[0]).toBe('khăn lụa');
});

test('what the market knows, and what is near nothing, is left alone', () => {
  expect(nearestQueries('khăn lụa', LEXICON, 4)).toEqual([]);
  expect(nearestQueries('xyzabc', LEXICON, 4)).toEqual([]);
  expect(nearestQueries('', LEXICON, 4)).toEqual([]);
});

test('no more than asked for', () => {
  expect(nearestQueries('khamn', LEXICON, 1)).toHaveLength(1);
});
