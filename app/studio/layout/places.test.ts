import { expect, test } from 'vitest';
import { placesOf } from './places.ts';

const here = (path: string) => placesOf('gom-lan', `/xuong-cua-toi/gom-lan${path}`, true).flatMap(({ isHere, to }) => (isHere ? [to.replace('/xuong-cua-toi/gom-lan', '')] : []));

test.each([
  ['', ''],
  ['/', ''],
  ['/kien/1', ''],
  ['/hang', '/hang'],
  ['/hang/soan/1', '/hang'],
  ['/kho/dem', '/hang'],
  ['/lo/1', '/hang'],
  ['/tien', '/tien'],
  ['/so-lieu', '/tien'],
  ['/xuong', '/xuong'],
  ['/ocop/moi', '/xuong'],
  ['/nghe-nhan', '/xuong'],
])('"%s" lies in "%s", and in no other place', (path, place) => {
  expect(here(path)).toEqual([place]);
});

test('who is not to know what is earned has no place that only refuses', () => {
  const own = placesOf('gom-lan', '/xuong-cua-toi/gom-lan/so-lieu', false);
  expect(own.flatMap(({ to, parts }) => [to, ...parts.map((part) => part.to)])).not.toContain('/xuong-cua-toi/gom-lan/tien');
  expect(own.filter(({ isHere }) => isHere).map(({ to }) => to)).toEqual(['/xuong-cua-toi/gom-lan/so-lieu']);
});
