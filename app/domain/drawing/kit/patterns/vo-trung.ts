// Eggshell lacquer: broken shell pressed into black lacquer, some of it missing.
import { mix } from '../color.ts';
import { lerp, type Point, poly } from '../geom.ts';
import { fill } from '../sheet.ts';
import { type Ground, keyed, type PatternTile } from './tile.ts';
import { torus } from './torus.ts';

export function eggshell({ pal, R, seed }: Ground): PatternTile {
  const width = 240,
    height = 240,
    egg = mix(pal.paper, pal.goldleaf, 0.1),
    shades = [egg, mix(egg, pal.clay, 0.14), mix(egg, '#FFFFFF', 0.5), mix(egg, pal.clay, 0.26)],
    pieces = shades.map(() => ''),
    { cells } = torus(R, { width, height, columns: 11, rows: 14, jitter: 0.4, seed });
  for (const [key, corners] of cells) {
    const lot = keyed(seed, key);
    if (lot < 0.1) continue;
    const cx = corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
      cy = corners.reduce((sum, [, y]) => sum + y, 0) / corners.length;
    pieces[Math.floor(lot * 40) % shades.length] += poly(corners.map(([x, y]): Point => [lerp(cx, x, 0.86), lerp(cy, y, 0.86)]));
  }
  return { width, height, back: mix(pal.ink, pal.clay, 0.1), body: shades.map((shade, i) => fill(pieces[i]!, shade)).join('') };
}
