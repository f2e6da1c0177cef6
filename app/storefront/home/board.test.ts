import { expect, test } from 'vitest';
import { CELLS, layBoard } from './board.ts';

const villages = (count: number) => Array.from({ length: count }, (_, index) => ({ slug: `lang-${index}` }));

test('every village has one cell and the other cells stay open', () => {
  const board = layBoard(villages(60));
  expect(board).toHaveLength(CELLS);
  expect(new Set(board.filter(Boolean)).size).toBe(60);
});

test('the same villages lie the same way whatever order they come in', () => {
  expect(layBoard(villages(60).toReversed())).toEqual(layBoard(villages(60)));
});

test('the left half is fuller than the right', () => {
  const board = layBoard(villages(60));
  const left = board.filter((village, cell) => village && cell % 20 < 10).length;
  expect(left).toBeGreaterThan(40);
});

test('a hundred villages and more fill the board and never overflow it', () => {
  expect(layBoard(villages(130)).every((village) => village !== null)).toBe(true);
  expect(layBoard([])).toEqual(Array(CELLS).fill(null));
});
