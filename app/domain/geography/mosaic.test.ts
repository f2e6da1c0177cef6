import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cell, Centre } from './mosaic.ts';
import { areaOf, drawInside, HEIGHT, isInFrame, isInside, layMosaic, outlinePath, project, ringPath, WIDTH } from './mosaic.ts';

type Unit = { code: string; name: string; provinceCode: string; lat: number; lon: number };
const { communes } = JSON.parse(readFileSync('prisma/seed/data/units-2025.json', 'utf8')) as { communes: Unit[] };
const centres: Centre[] = communes.map(({ lat, lon, ...unit }) => ({ ...unit, latitude: lat, longitude: lon }));
const villages = JSON.parse(readFileSync('prisma/seed/data/villages.json', 'utf8')) as { slug: string; lat: number; lng: number; unit_code_2025: string | null }[];

const mosaic = layMosaic(centres);
const all = [...mosaic.cells, ...mosaic.around];
const total = (cells: readonly Cell[]) => cells.reduce((sum, { ring }) => sum + areaOf(ring), 0);
const centre = (code: string, latitude: number, longitude: number, provinceCode = '01'): Centre => ({ code, name: `Xã ${code}`, provinceCode, latitude, longitude });

describe('the mosaic of Hà Nội', () => {
  test('has a cell for each of the 126 wards and communes, and the neighbours around it', () => {
    expect(mosaic.cells.map(({ code }) => code).sort()).toEqual(communes.filter(({ provinceCode }) => provinceCode === '01').map(({ code }) => code).sort());
    expect(mosaic.around.length).toBeGreaterThan(80);
  });

  test('tiles the frame: nothing overlaps and nothing is left over', () => {
    expect(total(all)).toBe(WIDTH * HEIGHT);
    for (const [index, cell] of all.entries()) {
      for (const other of all.slice(index + 1)) expect(isInside(other.centre, cell.ring), `${cell.name} and ${other.name}`).toBe(false);
    }
  });

  test('stands about as large as the city is: 3,360 km²', () => {
    expect(total(mosaic.cells) / 100).toBeGreaterThan(3_360 * 0.97);
    expect(total(mosaic.cells) / 100).toBeLessThan(3_360 * 1.03);
  });

  test('each centre stands in its own cell', () => {
    for (const cell of mosaic.cells) expect(isInside(cell.centre, cell.ring), cell.name).toBe(true);
  });

  test('neighbours know each other', () => {
    const known = new Map(all.map((cell) => [cell.code, cell.neighbours]));
    for (const cell of mosaic.cells) {
      expect(cell.neighbours.length).toBeGreaterThan(2);
      for (const code of cell.neighbours) expect(known.get(code), `${cell.name} and ${code}`).toContain(cell.code);
    }
    const batTrang = mosaic.cells.find(({ code }) => code === '00577')!;
    expect(batTrang.neighbours).toContain('00565');
  });

  test('its outline encloses it and nothing else', () => {
    const path = outlinePath(mosaic.cells);
    expect(path.match(/M/g)).toHaveLength(1);
    expect(areaOf(cornersOf(path))).toBe(total(mosaic.cells));
  });

  test('has the shape that the style sheet gives to the map', () => {
    expect([WIDTH, HEIGHT]).toEqual([831, 984]);
  });

  test('is small enough to send: less than 8 KB of path text for the city', () => {
    expect(mosaic.cells.map(({ ring }) => ringPath(ring)).join('').length).toBeLessThan(8_000);
  });
});

test('centres without a place of their own get no cell', () => {
  const good = [centre('1', 21, 105.8), centre('2', 21.1, 105.7)];
  const bad = [centre('3', 21, 105.8), centre('4', 0, 0), centre('5', Number.NaN, 105.8), centre('6', 10.8, 106.7), centre('7', 105.8, 21)];
  expect(layMosaic([...bad, ...good]).cells.map(({ code }) => code)).toEqual(['1', '2']);
  expect(layMosaic([centre('8', 21, 107, '22'), ...good]).around).toEqual([]);
});

test('one centre has the whole frame, and none has no mosaic', () => {
  expect(total(layMosaic([centre('1', 21, 105.8)]).cells)).toBe(WIDTH * HEIGHT);
  expect(layMosaic([])).toEqual({ cells: [], around: [] });
});

test('every village is drawn inside its commune, and where it is when it stands there already', () => {
  const cells = new Map(mosaic.cells.map((cell) => [cell.code, cell]));
  let moved = 0;
  for (const { slug, lat, lng, unit_code_2025 } of villages) {
    const place = { latitude: lat, longitude: lng };
    expect(isInFrame(place), slug).toBe(true);
    const cell = unit_code_2025 && cells.get(unit_code_2025);
    if (!cell) continue;
    const drawn = drawInside(project(place), cell);
    expect(isInside(drawn, cell.ring), slug).toBe(true);
    if (isInside(project(place), cell.ring)) expect(drawn).toEqual(project(place));
    else moved += 1;
  }
  expect(moved).toBeGreaterThan(0);
  expect(moved).toBeLessThan(villages.length / 4);
});

test('a degree to the east is shorter than one to the north, as at 21°', () => {
  const [here, east, north] = [project({ latitude: 21, longitude: 105.5 }), project({ latitude: 21, longitude: 105.6 }), project({ latitude: 21.1, longitude: 105.5 })];
  expect((east.x - here.x) / (here.y - north.y)).toBeCloseTo(Math.cos((21 * Math.PI) / 180), 1);
  expect(here.y - north.y).toBeCloseTo(110.6, 1);
});

/** Corners of a path as `ringPath` writes it. */
function cornersOf(path: string) {
  const numbers = path.match(/-?\d+/g)!.map(Number);
  let at = { x: 0, y: 0 };
  return Array.from({ length: numbers.length / 2 }, (_, index) => (at = { x: at.x + numbers[index * 2]!, y: at.y + numbers[index * 2 + 1]! }));
}

test('a ring as path text can be read back', () => {
  const ring = [{ x: 10, y: 20 }, { x: 4, y: 26 }, { x: 4, y: 30 }, { x: 17, y: 22 }];
  expect(ringPath(ring)).toBe('M10 20l-6 6 0 4 13-8z');
  expect(cornersOf(ringPath(ring))).toEqual(ring);
});
