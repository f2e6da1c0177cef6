// Kumquats for Tết: fruits on their sprigs, with a cut half and white blossoms between.
import { mix, tones } from '../color.ts';
import { brush, ell, n, TAU } from '../geom.ts';
import { petal } from '../motif.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 200,
  height = 176;

export function kumquats(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = pal.paper,
    peel = tones(mix(mix(pal.goldleaf, '#F58A1C', 0.72), pal.lacquer, 0.06), pal),
    flesh = mix(peel.b, '#FFE08A', 0.5),
    // Bright enough for a wall as green as the gardens, dark enough for a pale one.
    leaf = tones(mix(pal.rice, '#86B44E', 0.6), pal),
    wood = mix(mix(pal.clay, pal.ink, 0.2), pal.goldleaf, 0.2),
    shadow = 'transform="translate(2 4)" opacity=".2"';
  const turned = (a: number) => `rotate(${Math.round((a / TAU) * 360)})`;
  let pores = '';
  for (let i = 1; i < 17; i++) {
    const r = 12 * Math.sqrt(i / 17);
    pores += `M${n(Math.cos(i * 2.4) * r)} ${n(Math.sin(i * 2.4) * r * 1.08)}h0`;
  }
  const fruit = group(
    group(fill(ell(0, 0, 14, 15), pal.ink), shadow) +
      fill(ell(0, 0, 14, 15), peel.b) +
      fill('M9.6 -11A14 15 0 1 1 -11 9.4Q10 12 9.6 -11Z', mix(peel.b, pal.lacquer, 0.3), 'opacity=".75"') +
      stroke(pores, mix(peel.b, pal.lacquer, 0.34), 1.1, 'opacity=".8"') +
      fill(ell(-4.6, -5.6, 3.8, 3), '#FFF0C4', 'opacity=".85"') +
      fill('M0 -11.6L-4.4 -14.6L-1.2 -14.4L0 -18L1.4 -14.4L4.6 -14.2Z', leaf.d),
    `id="${id}o"`,
  );
  const blade = petal(null, 0, 0, 38, 15, 0, 0.6);
  const leafShape = group(fill(blade, leaf.b) + fill('M0 0C9.5 7.5 22 9.3 38 0Z', leaf.d, 'opacity=".65"') + stroke('M0 0H33M9 0l5 -3.4M16 0l6 -4M23 0l5 -3.2', mix(leaf.l, '#FFFFFF', 0.2), 0.9), `id="${id}l"`);
  const lay = (name: string, x: number, y: number, form = '') => use(id + name, `translate(${x} ${y})${form}`);
  const leaves = (places: readonly (readonly [x: number, y: number, a: number])[]) => places.map(([x, y, a]) => lay('l', x, y, turned(a))).join('');
  const twig = brush([[-50, 24], [-28, 4], [2, -14], [36, -22]], 4.6, { prof: (s) => 1 - s * 0.6, m: 8 });
  const stalks = 'M-26 3Q-18 8 -18 12M4 -14Q14 -8 14 -2M26 -20Q38 -16 39 -8';
  const sprig = group(
    leaves([[-34, 8, -2.1], [-12, -6, -1.9], [10, -17, -1.25], [34, -22, -0.9], [-38, 12, 2.5]]) +
      fill(twig, wood) + stroke(stalks, wood, 2) +
      leaves([[0, -12, 1.9], [28, -19, 0.2]]) +
      lay('o', -18, 27) + lay('o', 14, 15) + lay('o', 40, 9, 'scale(.9)'),
    `id="${id}s"`,
  );
  // Cut across: pith, and segments that meet in the middle.
  let segments = '';
  for (let i = 0; i < 7; i++) segments += petal(null, Math.cos((i / 7) * TAU) * 1.6, Math.sin((i / 7) * TAU) * 1.6, 10.4, 10, (i / 7) * TAU, 0.86);
  const half = group(
    group(fill(ell(0, 0, 15), pal.ink), shadow) + fill(ell(0, 0, 15), peel.b) + fill(ell(0, 0, 13), '#FFF3D2') + fill(segments, flesh) + stroke(segments, '#FFF3D2', 1) + stroke('M-8 -6.6A10.4 10.4 0 0 1 -1 -10.2', '#FFFFFF', 1.6, 'opacity=".7"'),
    `id="${id}h"`,
  );
  let white = '';
  for (let i = 0; i < 5; i++) white += petal(null, 0, 0, 12, 9, (i / 5) * TAU, 0.66);
  const blossom = group(group(fill(white, pal.ink), shadow) + fill(white, '#FFFBF0') + stroke(white, mix('#FFFBF0', leaf.d, 0.3), 0.7) + fill(ell(0, 0, 3.2), mix(pal.goldleaf, '#FFD860', 0.6)), `id="${id}b"`);
  const between = (x: number, y: number) => leaves([[x - 14, y + 12, 2.7]]) + lay('h', x, y) + lay('b', x + 25, y + 13, turned(R.r(0, TAU))) + lay('b', x + 11, y + 27, turned(R.r(0, TAU)) + 'scale(.72)');
  return {
    width,
    height,
    back,
    body: `<defs>${fruit}${leafShape}${half}${blossom}${sprig}</defs>` + round(g, lay('s', 52, 44) + lay('s', 152, 132) + between(140, 26) + between(40, 114), width, height),
  };
}
