import { expect, test } from 'vitest';
import { HEIGHT, project, WIDTH } from './mosaic.ts';
import { riverCourse, smoothPath } from './red-river.ts';

const course = riverCourse();

/** How far east the river runs at a latitude. */
function riverAt(latitude: number): number {
  const { y } = project({ latitude, longitude: 105.5 });
  const last = course.findLastIndex((point) => point.y <= y);
  const [from, to] = [course[last]!, course[last + 1]!];
  return from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
}

const eastOfRiver = (latitude: number, longitude: number) => project({ latitude, longitude }).x > riverAt(latitude);

test('crosses the whole mosaic', () => {
  expect(course[0]!.x).toBeLessThanOrEqual(0);
  expect(course.at(-1)!.x).toBeGreaterThanOrEqual(WIDTH - 1);
  expect(course.every(({ y }) => y > 0 && y < HEIGHT)).toBe(true);
});

test('keeps the places of its two banks apart', () => {
  expect(eastOfRiver(20.9855, 105.9147), 'Bát Tràng').toBe(true);
  expect(eastOfRiver(21.0514, 105.87), 'Bồ Đề').toBe(true);
  expect(eastOfRiver(21.0197, 105.896), 'Long Biên').toBe(true);
  expect(eastOfRiver(21.032, 105.85), 'Hoàn Kiếm').toBe(false);
  expect(eastOfRiver(20.9656, 105.89), 'Lĩnh Nam').toBe(false);
  expect(eastOfRiver(20.897, 105.8848), 'Ninh Sở').toBe(false);
  expect(eastOfRiver(20.7947, 105.9114), 'Vạn Điểm').toBe(false);
});

test('a curve begins and ends where its points do', () => {
  expect(smoothPath([{ x: 0, y: 0 }, { x: 10, y: 5 }, { x: 20, y: 0 }])).toMatch(/^M0 0C.* 10 5C.* 20 0$/);
  expect(smoothPath([])).toBe('');
});
