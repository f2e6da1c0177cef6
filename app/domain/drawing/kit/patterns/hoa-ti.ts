// Silver filigree: curled wire with grains at the joints.
import { mix } from '../color.ts';
import { ell, type Point, smooth, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

function curl(x: number, y: number, radius: number, from: number, turn: number): string {
  const points: Point[] = [];
  for (let i = 0; i <= 16; i++) {
    const k = i / 16,
      a = from + turn * k * TAU * 1.4,
      r = radius * (1 - k * 0.86);
    points.push([x + Math.cos(a) * r, y + Math.sin(a) * r]);
  }
  return smooth(points);
}

function rosette(x: number, y: number, heart: number, count: number, reach: number, grain: number): string {
  let d = ell(x, y, heart);
  for (let i = 0; i < count; i++) {
    const a = (i / count) * TAU;
    d += ell(x + Math.cos(a) * reach, y + Math.sin(a) * reach, grain);
  }
  return d;
}

export function filigree({ pal }: Ground): PatternTile {
  const back = mix(pal.ink, pal.cobalt, 0.3),
    silver = mix(pal.paper, pal.ink, 0.22),
    shadow = mix(silver, back, 0.5);
  let wire = '';
  for (const [x, y, side] of [[40, 40, 1], [120, 40, -1], [40, 120, -1], [120, 120, 1]] as const) {
    for (const q of [1, -1]) wire += curl(x + 15 * q, y - 15 * side * q, 17, side * q > 0 ? 2.4 : 0.8, side * q);
    wire += curl(x - 16, y - 16 * -side, 10, 1, side);
    wire += smooth([[x - 40, y], [x - 20, y - 30 * side], [x + 10, y - 34 * side], [x + 40, y]]) + smooth([[x, y - 40], [x - 30 * side, y - 16], [x - 34 * side, y + 14], [x, y + 40]]);
  }
  let grains = '';
  for (const [x, y] of [[0, 0], [160, 0], [0, 160], [160, 160], [80, 80]] as const) grains += rosette(x, y, 6, 10, 14, 2.3);
  for (const [x, y] of [[80, 0], [80, 160], [0, 80], [160, 80]] as const) grains += rosette(x, y, 4, 6, 9, 2);
  return {
    width: 160,
    height: 160,
    back,
    body: stroke(wire, shadow, 4.4) + stroke(wire, silver, 2) + `<g transform="translate(1 1.4)">` + fill(grains, shadow) + '</g>' + fill(grains, silver),
  };
}
