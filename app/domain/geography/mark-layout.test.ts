import { expect, test } from 'vitest';
import { fanOut, GAP, inWalkingOrder, layMarks } from './mark-layout.ts';

const sheet = { width: 400, height: 400 };
const mark = (x: number, y: number, rank = 0, label = 'Làng') => ({ at: { x, y }, label, rank, radius: 10 });
const lay = (marks: ReturnType<typeof mark>[], scale = 1, size = sheet) => layMarks(marks, [], scale, size).marks;
const apart = (points: readonly { x: number; y: number }[]) =>
  Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

test('what stands free stays where it is', () => {
  const points = [{ x: 10, y: 10 }, { x: 100, y: 10 }, { x: 10, y: 40 }];
  expect(fanOut(points, 25)).toEqual(points);
});

test('villages on one point stand around it, each at the gap from the next', () => {
  const [a, b] = fanOut([{ x: 50, y: 50 }, { x: 50, y: 50 }], 24);
  expect(a).toEqual({ x: 50, y: expect.closeTo(38, 1) });
  expect(b).toEqual({ x: 50, y: expect.closeTo(62, 1) });
  const five = fanOut(Array.from({ length: 5 }, () => ({ x: 50, y: 50 })), 24);
  expect(apart(five)).toBeGreaterThan(23.9);
  for (const { x, y } of five) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(12 / Math.sin(Math.PI / 5), 5);
});

test('sixty in a crowd all keep their distance, the same way each time', () => {
  const crowd = Array.from({ length: 60 }, (_, index) => ({ x: 100 + ((index * 37) % 90), y: 100 + ((index * 53) % 110) }));
  const once = fanOut(crowd, GAP);
  expect(apart(once)).toBeGreaterThan(GAP - 1);
  expect(fanOut(crowd, GAP)).toEqual(once);
});

test('drawn larger, marks come home to their points', () => {
  const marks = [mark(100, 100), mark(104, 100), mark(200, 200)];
  const strayed = (scale: number) => Math.max(...lay(marks, scale).map(({ dx, dy }) => Math.hypot(dx, dy)));
  expect(strayed(0.5)).toBeGreaterThan(10);
  expect(strayed(8)).toBe(0);
});

test('the first in rank gets its name written, on the side that is free', () => {
  const crowded = [mark(100, 100, 1, 'Hạ Thái'), mark(126, 100, 0, 'Bát Tràng')];
  expect(lay(crowded).map(({ side }) => side)).toEqual(['left', 'right']);
  const [, last] = lay([mark(100, 100, 0, 'Bát Tràng'), mark(395, 100, 1, 'Vạn Phúc')]);
  expect(last!.side).toBe('left');
});

test('a name that has no room is not written, and no name runs off the sheet', () => {
  const ring = Array.from({ length: 12 }, (_, turn) => mark(100 + 30 * Math.cos((turn * Math.PI) / 6), 100 + 30 * Math.sin((turn * Math.PI) / 6), turn + 1));
  const [inside] = lay([mark(100, 100, 99, 'Phùng Xá Thạch Thất'), ...ring]);
  expect(inside!.side).toBeNull();
  expect(lay([mark(30, 30, 0, 'Quảng Phú Cầu và các làng quanh')], 1, { width: 60, height: 60 })[0]!.side).toBeNull();
});

test('communes are named only between the villages, and the larger map has room for more of them', () => {
  const names = [{ at: { x: 100, y: 100 }, label: 'Xã Giữa' }, { at: { x: 108, y: 112 }, label: 'Xã Kề' }, { at: { x: 300, y: 300 }, label: 'Xã Xa' }];
  const marks = [mark(100, 102)];
  expect(layMarks(marks, names, 1, sheet).names).toEqual([2]);
  expect(layMarks(marks, names, 5, sheet).names).toEqual([1, 2]);
});

test('the keyboard walks as one reads: from the north, each row from the west', () => {
  const [a, b, c, d] = [mark(300, 20), mark(50, 40), mark(10, 130), mark(200, 110)];
  expect(inWalkingOrder([a, d, c, b])).toEqual([b, a, c, d]);
});
