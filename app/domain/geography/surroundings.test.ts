import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layMosaic } from './mosaic.ts';
import { lookAround } from './surroundings.ts';

type Unit = { code: string; name: string; provinceCode: string; lat: number; lon: number };
const { communes } = JSON.parse(readFileSync('prisma/seed/data/units-2025.json', 'utf8')) as { communes: Unit[] };
const mosaic = layMosaic(communes.map(({ lat, lon, ...unit }) => ({ ...unit, latitude: lat, longitude: lon })));
const batTrang = { name: 'Bát Tràng', communeCode: '00577', latitude: 20.9855, longitude: 105.9147 };

test('a village is seen in its commune, with the neighbours named around it', () => {
  const seen = lookAround(mosaic, batTrang)!;
  expect(seen.cells.filter(({ own }) => own).map(({ code }) => code)).toEqual(['00577']);
  expect(seen.neighbours).toEqual(expect.arrayContaining(['Xã Gia Lâm', 'Phường Long Biên', 'Phường Lĩnh Nam']));
  expect(seen.names.map(({ text }) => text)).toContain('Gia Lâm');
  expect(seen.river).toMatch(/^M/);
});

test('the small map stands in the corner that the village leaves free', () => {
  const corners = mosaic.cells.map((cell) => {
    const place = communes.find(({ code }) => code === cell.code)!;
    const { window, at, corner } = lookAround(mosaic, { name: 'Làng', communeCode: cell.code, latitude: place.lat, longitude: place.lon })!;
    expect(corner, cell.name).toBe(at.x - window.left > window.width / 2 ? 'left' : 'right');
    return corner;
  });
  expect(new Set(corners).size).toBe(2);
});

test('neighbours are told clockwise from the north', () => {
  const { neighbours } = lookAround(mosaic, batTrang)!;
  expect(neighbours.indexOf('Xã Gia Lâm')).toBeLessThan(neighbours.indexOf('Phường Lĩnh Nam'));
  expect(neighbours.indexOf('Phường Lĩnh Nam')).toBeLessThan(neighbours.indexOf('Phường Long Biên'));
});

test('the window holds the village and every name in it, and names do not touch', () => {
  for (const cell of mosaic.cells) {
    const place = communes.find(({ code }) => code === cell.code)!;
    const { window, at, names, letter } = lookAround(mosaic, { name: 'Làng', communeCode: cell.code, latitude: place.lat, longitude: place.lon })!;
    const holds = ({ x, y }: { x: number; y: number }) => x > window.left && x < window.left + window.width && y > window.top && y < window.top + window.height;
    expect(holds(at), cell.name).toBe(true);
    for (const [index, name] of names.entries()) {
      expect(holds(name.at)).toBe(true);
      for (const other of names.slice(index + 1)) {
        const apart = Math.abs(name.at.y - other.at.y) >= letter || Math.abs(name.at.x - other.at.x) >= ((name.text.length + other.text.length) * letter) / 4;
        expect(apart, `${name.text} and ${other.text}`).toBe(true);
      }
    }
  }
});

test('where nobody knows the commune no cell is lit and no neighbour is claimed', () => {
  const seen = lookAround(mosaic, { name: 'Cự Đà', communeCode: null, latitude: 20.9208, longitude: 105.7798 })!;
  expect(seen.cells.some(({ own }) => own)).toBe(false);
  expect(seen.neighbours).toEqual([]);
  expect(seen.names.length).toBeGreaterThan(2);
});

test('the river is drawn only where the window sees it, and a village elsewhere has no window', () => {
  expect(lookAround(mosaic, { name: 'Phú Vinh', communeCode: '10030', latitude: 20.936, longitude: 105.6559 })!.river).toBeNull();
  expect(lookAround(mosaic, { name: 'Bàu Trúc', communeCode: null, latitude: 11.53, longitude: 108.93 })).toBeNull();
});
