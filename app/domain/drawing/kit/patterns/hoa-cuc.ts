// Chrysanthemums: full heads in yellow and in white, with lobed leaves and buds between.
import { type Ink, mix, tones } from '../color.ts';
import { blob, ell, n, type Point, TAU } from '../geom.ts';
import { petal } from '../motif.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 220;

/** From the outer ring to the heart: petals, how far out they reach, how far in they begin, how broad they are. */
const rings = [
  [20, 46, 14, 11],
  [17, 36, 10, 10],
  [13, 26, 6, 9],
  [9, 16, 2, 7],
] as const;

export function chrysanthemums(g: Ground): PatternTile {
  const { pal, id } = g,
    back = pal.paper,
    yellow = mix(pal.goldleaf, '#F4AE12', 0.7),
    leaf = tones(mix(mix(pal.rice, pal.celadon, 0.35), '#3E7A3C', 0.45), pal),
    shadow = 'transform="translate(2 4)" opacity=".2"';
  // Each ring lies half a step round from the one beneath it; drawn once, and coloured where it is laid.
  const shapes = rings.map(([count, reach, from, breadth], i) => {
    let d = '';
    for (let k = 0; k < count; k++) {
      const a = ((k + (i % 2) / 2) / count) * TAU + 0.1 * i;
      d += petal(null, Math.cos(a) * from, Math.sin(a) * from, reach - from, breadth, a, 0.88);
    }
    return `<path id="${id}r${i}" d="${d}"/>`;
  });
  const head = (name: string, inks: readonly Ink[], edge: Ink, heart: Ink) =>
    group(
      use(id + 'r0', 'translate(2 5)', `fill="${pal.ink}" opacity=".2"`) +
        fill(ell(0, 0, 22), inks[0]!) +
        rings.map((_, i) => use(id + 'r' + i, '', `fill="${inks[i]}" stroke="${edge}" stroke-width="1"`)).join('') +
        fill(ell(0, 0, 4.4), heart),
      `id="${id}${name}"`,
    );
  const golden = [mix(yellow, pal.clay, 0.22), yellow, mix(yellow, '#FFE476', 0.4), mix(yellow, '#FFE476', 0.7)],
    snow = ['#F3EBDD', '#FBF6EC', '#FFFDF8', '#FBF3C8'];
  // One half of a leaf, from its stalk to its tip, is turned over for the other.
  const margin: readonly Point[] = [[0, 1.5], [8, 2], [6, 12], [12, 15], [19, 8], [20, 17], [28, 18], [32, 9], [37, 12], [43, 8]];
  const outline = blob([...margin, [49, 0], ...margin.map(([x, y]): Point => [x, -y]).toReversed()]);
  const foliage = group(
    fill(outline, leaf.b) + fill(blob([...margin, [49, 0], [24, -1]]), leaf.d, 'opacity=".5"') + stroke('M0 0H42M9 0L13 -9M9 0L13 9M20 0L26 -11M20 0L26 11M31 0L36 -6M31 0L36 6', mix(leaf.l, back, 0.2), 1),
    `id="${id}l"`,
  );
  let slips = '';
  for (let i = -2; i <= 2; i++) slips += petal(null, i * 1.6, 2, 16 - Math.abs(i) * 1.4, 6.4, i * 0.34 - TAU / 4, 0.74);
  const bud = (name: string, ink: Ink, edge: Ink) =>
    group(stroke('M0 6Q2 20 -4 36', leaf.d, 3) + group(fill(slips, pal.ink), shadow) + fill(slips, ink) + stroke(slips, edge, 0.9) + fill('M-8 0Q-7 9 0 9T8 0Q4 3.4 0 1.4Q-4 3.4 -8 0Z', leaf.b), `id="${id}${name}"`);
  const edges = { golden: mix(yellow, pal.clay, 0.62), snow: mix('#F3EBDD', leaf.d, 0.42) };
  const lay = (name: string, x: number, y: number, turn = 0, scale = 1) => use(id + name, `translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${scale})`);
  const flower = (name: string, x: number, y: number) => lay('l', x - 24, y + 26, 140) + lay('l', x + 20, y + 30, 48) + lay('l', x + 28, y - 24, -38) + lay(name, x, y);
  const pair = (name: string, other: string, x: number, y: number) => lay('l', x, y + 28, 152, 0.72) + lay('l', x + 2, y + 22, 14, 0.62) + lay(name, x, y, 8) + lay(other, x + 24, y + 24, 32, 0.78);
  return {
    width: side,
    height: side,
    back,
    body:
      `<defs>${shapes.join('')}${head('y', golden, edges.golden, mix(yellow, pal.clay, 0.4))}${head('s', snow, edges.snow, mix(yellow, leaf.b, 0.3))}${foliage}${bud('b', golden[2]!, edges.golden)}${bud('c', snow[1]!, edges.snow)}</defs>` +
      round(g, flower('y', 56, 52) + flower('s', 166, 162) + pair('b', 'c', 160, 40) + pair('c', 'b', 50, 150), side, side),
  };
}
