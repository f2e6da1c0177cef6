// Crackle glaze: a web of fine cracks, one in three stained dark.
import { mix } from '../color.ts';
import { n } from '../geom.ts';
import { rng } from '../rng.ts';
import { stroke } from '../sheet.ts';
import { type Ground, keyed, type PatternTile } from './tile.ts';
import { torus } from './torus.ts';

export function crackleGlaze({ pal, R, seed }: Ground): PatternTile {
  const width = 240,
    height = 240,
    back = mix(pal.paper, pal.goldleaf, 0.16),
    { edges } = torus(R, { width, height, columns: 6, rows: 8, jitter: 0.4 });
  let thin = '',
    stained = '';
  for (const [key, from, to] of edges) {
    const depth = keyed(seed, key);
    if (depth < 0.05) continue;
    const bend = rng(seed + key + 'b'),
      x = (from[0] + to[0]) / 2 + bend.j(4),
      y = (from[1] + to[1]) / 2 + bend.j(4),
      crack = `M${n(from[0])} ${n(from[1])}Q${n(x)} ${n(y)} ${n(to[0])} ${n(to[1])}`;
    if (depth > 0.68) stained += crack;
    else thin += crack;
  }
  return { width, height, back, body: stroke(thin, mix(back, pal.clay, 0.4), 1.1) + stroke(stained, mix(back, pal.clay, 0.8), 2) };
}
