import { expect, test } from 'vitest';
import { fitWords } from './fit-words.ts';

/** Every letter half as wide as it is high. */
const measure = (text: string, size: number) => [...text].length * size * 0.5;

test('the largest size is taken at which the words need few enough lines', () => {
  expect(fitWords('Bình gốm', measure, { width: 400, sizes: [[100, 1], [50, 1]] })).toEqual({ size: 100, lines: ['Bình gốm'] });
  expect(fitWords('Bình gốm men lam', measure, { width: 400, sizes: [[100, 1], [50, 1]] })).toEqual({ size: 50, lines: ['Bình gốm men lam'] });
});

test('lines are of like length, and as few as the width allows', () => {
  expect(fitWords('Bình tỳ bà men lam vẽ cá chép', measure, { width: 560, sizes: [[50, 3]] }).lines).toEqual(['Bình tỳ bà men', 'lam vẽ cá chép']);
});

test('what stands with a no-break space stays in one line', () => {
  expect(fitWords('Làng nghề thêu, Thượng\u00a0Phúc', measure, { width: 500, sizes: [[40, 2]] }).lines).toEqual(['Làng nghề thêu,', 'Thượng\u00a0Phúc']);
});

test('what fits at no size is cut, whatever it is', () => {
  const fit = fitWords('một hai ba bốn năm sáu bảy tám chín mười', measure, { width: 200, sizes: [[80, 1], [40, 2]] });
  expect(fit).toEqual({ size: 40, lines: ['một hai ba', 'bốn năm s…'] });
  for (const line of fitWords('Nghiêng'.repeat(9), measure, { width: 200, sizes: [[40, 1]] }).lines) expect(measure(line, 40)).toBeLessThanOrEqual(200);
  expect(fitWords('', measure, { width: 200, sizes: [[40, 1]] })).toEqual({ size: 40, lines: [] });
});
