import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { BarChart, ChartKey } from './chart.tsx';

const names = (days: string[]) => renderToStaticMarkup(<BarChart label="Mười hai tuần" format={(value) => `${value} triệu`} points={days.map((short) => ({ short, said: short, value: 1 }))} underWay />);

test.each([['23/11'], ['23 Nov']])('the last name is not cut at the edge: %s', (last) => {
  const drawn = names([...Array.from({ length: 12 }, (_, nth) => `${nth + 1}/9`), last]);
  const [, x] = new RegExp(`class="chart__name" x="([\\d.]+)"[^>]*>${last}<`).exec(drawn)!;
  // A digit is 6 px and more wide at 11 px.
  expect(Number(x) + last.length * 3.2).toBeLessThan(328);
});

test('the bar of a legend is hatched as the one under way', () => {
  expect(renderToStaticMarkup(<ChartKey of="now" />)).toMatch(/<pattern id="([^"]+)".*fill="url\(#\1\)"/);
  expect(renderToStaticMarkup(<ChartKey of="whole" />)).not.toContain('pattern');
});
