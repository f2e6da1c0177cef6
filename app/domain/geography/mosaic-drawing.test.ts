import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HEIGHT, isInside, layMosaic, WIDTH } from './mosaic.ts';
import { drawMosaic, readNames } from './mosaic-drawing.ts';

type Unit = { code: string; name: string; shortName: string; provinceCode: string; lat: number; lon: number };
const { communes, provinces } = JSON.parse(readFileSync('prisma/seed/data/units-2025.json', 'utf8')) as { communes: Unit[]; provinces: Unit[] };
const mosaic = layMosaic(communes.map(({ lat, lon, ...unit }) => ({ ...unit, latitude: lat, longitude: lon })));
const drawing = drawMosaic(mosaic, new Set(['00577', '09556']), new Map(provinces.map(({ code, shortName }) => [code, shortName])));

test('communes that can be lit are drawn by themselves, the others together', () => {
  expect(drawing.cells.map(({ code }) => code).sort()).toEqual(['00577', '09556']);
  expect(drawing.ground.match(/M/g)).toHaveLength(124);
});

test('provinces beyond the edge are named once, off the city and inside the frame', () => {
  const names = drawing.beyond.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Bắc Ninh', 'Hưng Yên', 'Phú Thọ', 'Ninh Bình']));
  expect(new Set(names).size).toBe(names.length);
  for (const { name, at } of drawing.beyond) {
    expect(mosaic.cells.some(({ ring }) => isInside(at, ring)), name).toBe(false);
    expect(at.x > 0 && at.x < WIDTH && at.y > 0 && at.y < HEIGHT, name).toBe(true);
  }
});

test('the communes\' names come back as they were written, the largest ground first', () => {
  const names = readNames(drawing.communes);
  expect(names).toHaveLength(126);
  expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Văn Miếu - Quốc Tử Giám', 'Ba Vì']));
  expect(names.findIndex(({ name }) => name === 'Ba Vì')).toBeLessThan(names.findIndex(({ name }) => name === 'Hoàn Kiếm'));
  expect(readNames('')).toEqual([]);
});

test('is small: less than 20 KB of text for the whole map', () => {
  expect(JSON.stringify(drawing).length).toBeLessThan(20_000);
});
