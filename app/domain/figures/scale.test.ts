import { expect, test } from 'vitest';
import { linesFor } from './scale.ts';

test.each([
  [100, [0, 25, 50, 75, 100]], [12_400_000, [0, 5_000_000, 10_000_000, 15_000_000]], [7, [0, 2, 4, 6, 8]], [0, [0, 1]], [0.3, [0, 0.1, 0.2, 0.3]],
])('up to %d there are lines at %j', (largest, lines) => {
  expect(linesFor(largest)).toEqual(lines);
});

test('counts have whole lines', () => {
  for (let largest = 1; largest < 400; largest += 1) {
    const lines = linesFor(largest, { whole: true });
    expect(lines.every(Number.isInteger), `${largest}`).toBe(true);
    expect(lines.at(-1)! >= largest && lines.length <= 6, `${largest}: ${lines}`).toBe(true);
  }
});
