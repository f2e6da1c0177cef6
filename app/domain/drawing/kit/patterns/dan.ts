// Bamboo weave in twos and in threes: laths over and under each other by steps.
import { type Ink, mix, tones } from '../color.ts';
import { fill, stroke } from '../sheet.ts';
import { type Ground, keyed, type PatternTile } from './tile.ts';

export const weaveInTwos = (g: Ground): PatternTile => weave(g, 2, 20, mix(g.pal.goldleaf, g.pal.paper, 0.34), mix(g.pal.goldleaf, g.pal.clay, 0.45));
export const weaveInThrees = (g: Ground): PatternTile => weave(g, 3, 16, mix(g.pal.goldleaf, g.pal.clay, 0.4), mix(g.pal.clay, g.pal.ink, 0.25));

/** `over` laths are crossed at each step; the lying ones in one colour, the standing ones in the other. */
function weave({ pal, seed }: Ground, over: number, cell: number, lying: Ink, standing: Ink): PatternTile {
  const period = 2 * over,
    count = period * 2,
    side = count * cell,
    t = tones(lying, pal),
    u = tones(standing, pal),
    length = cell * over;
  // Laths differ a little in shade, each the same along its whole length.
  const shadeOf = (lath: string) => Math.floor(keyed(seed, lath) * 3);
  const upright = ['', '', ''],
    level = ['', '', ''];
  let gleam = '',
    upper = '',
    lower = '',
    fibre = '';
  for (let i = 0; i < count; i++)
    for (let j = 0; j < count; j++)
      if ((i + j) % period === over)
        for (const shift of [0, -side]) {
          const x = i * cell,
            y = j * cell + shift;
          upright[shadeOf('v' + i)] += `M${x + 1.6} ${y + 1}h${cell - 3.2}v${length - 2}h${-(cell - 3.2)}Z`;
          gleam += `M${x + 4} ${y + 3}v${length - 6}`;
        }
  for (let j = 0; j < count; j++)
    for (let i = 0; i < count; i++)
      if ((i + j) % period === 0)
        for (const shift of [0, -side]) {
          const x = i * cell + shift,
            y = j * cell;
          level[shadeOf('h' + j)] +=
            `M${x - 1} ${y + cell / 2}q0 ${-cell / 2 + 1.4} 4 ${-cell / 2 + 1.4}h${length - 6}q4 0 4 ${cell / 2 - 1.4}q0 ${cell / 2 - 1.4} -4 ${cell / 2 - 1.4}h${-(length - 6)}q-4 0 -4 ${-cell / 2 + 1.4}Z`;
          upper += `M${x + 4} ${y + 4.4}h${length - 10}`;
          lower += `M${x + 4} ${y + cell - 3.6}h${length - 10}`;
          fibre += `M${x + 2} ${y + cell * 0.52}h${length - 6}`;
        }
  const laths = (paths: readonly string[], shades: readonly Ink[]) => shades.map((shade, i) => fill(paths[i]!, shade)).join('');
  return {
    width: side,
    height: side,
    back: u.dd,
    body:
      laths(upright, [u.b, u.d, mix(u.b, u.l, 0.5)]) +
      stroke(gleam, u.l, 1.6, 'opacity=".6"') +
      laths(level, [t.b, mix(t.b, t.d, 0.3), mix(t.b, t.l, 0.6)]) +
      stroke(upper, t.ll, 1.8, 'opacity=".7"') +
      stroke(lower, t.d, 2.4, 'opacity=".8"') +
      stroke(fibre, t.d, 0.8, 'opacity=".5"'),
  };
}
