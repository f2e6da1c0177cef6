// Skeins: bundles of noodles or threads that braid round each other in waves.
import { mix } from '../color.ts';
import { type Point, ribbon, smooth, TAU } from '../geom.ts';
import { group, stroke, use } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const width = 160,
  height = 120,
  strands = [-0.86, -0.52, -0.17, 0.17, 0.52, 0.86];

export function braidedSkeins({ pal, R, id }: Ground): PatternTile {
  const back = mix(pal.paper, pal.clay, 0.16),
    lit = mix(pal.paper, '#FFFFFF', 0.55),
    plain = mix(pal.paper, pal.goldleaf, 0.2),
    dark = mix(back, pal.clay, 0.42),
    slant = R.pick([1, -1]);
  const skein = (to: 1 | -1, from: number, until: number, steps: number) => {
    const points = Array.from({ length: steps + 1 }, (_, i): Point => {
      const x = from + ((until - from) * i) / steps;
      return [x, 17 * to * slant * Math.sin((x / width) * TAU)];
    });
    const band = ribbon(points, 15),
      lines = (across: readonly number[]) => across.map((t) => smooth(band.edge(0, 1, t, steps))).join('');
    return (
      stroke(lines([0]), dark, 33) +
      stroke(lines(strands.filter((_, i) => i % 2 === 0)), lit, 4.6) +
      stroke(lines(strands.filter((_, i) => i % 2 === 1)), plain, 4.6) +
      stroke(lines(strands.map((t) => t + 0.09)), mix(plain, pal.clay, 0.26), 0.8)
    );
  };
  // One lies over the other, but for every second crossing, where the other comes up over it.
  const braid = group(skein(-1, -60, 220, 14) + skein(1, -60, 220, 14) + group(skein(-1, 46, 114, 4), `id="${id}o"`) + use(id + 'o', 'translate(160 0)'), `id="${id}b" stroke-linecap="butt"`);
  return { width, height, back, body: braid + use(id + 'b', 'translate(-40 60)') + use(id + 'b', 'translate(0 120)') };
}
