// Dong leaves woven over and under, each with its ribs, and tied down with split bamboo.
import { mix } from '../color.ts';
import { n } from '../geom.ts';
import { rng } from '../rng.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const side = 240,
  cell = 60;

export function dongLeaves({ pal, seed, id }: Ground): PatternTile {
  const leaf = mix(pal.rice, pal.celadon, 0.18),
    back = mix(leaf, pal.ink, 0.16),
    greens = [leaf, mix(leaf, pal.ink, 0.1), mix(leaf, pal.paper, 0.14)],
    string = mix(pal.paper, pal.goldleaf, 0.38);
  // A leaf's ribs leave the midrib aslant, close together, and bend towards the edge; its green is that of each use.
  let ribs = '';
  for (let i = -2; i < 11; i++) {
    const x = n(-38 + i * 6.6);
    ribs += `M${x} 0q9 -16 15 -27M${x} 0q9 16 15 27`;
  }
  const leafShape = group(
    fill('M-33 -27Q0 -29.5 33 -27V27Q0 29.5 -33 27Z', 'inherit') +
      stroke(ribs, pal.ink, 1.1, 'opacity=".2"') +
      stroke('M-33 -26Q0 -28.5 33 -26', pal.paper, 1.2, 'opacity=".4"') +
      stroke('M-33 27Q0 29.5 33 27M-33 1.6H33', pal.ink, 2, 'opacity=".42"') +
      stroke('M-33 0H33', pal.paper, 2, 'opacity=".42"') +
      stroke('M-30.5 -26V26M30.5 -26V26', pal.ink, 3, 'opacity=".26"'),
    `id="${id}l"`,
  );
  let under = '',
    over = '';
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 4; column++) {
      const upright = (row + column) % 2 === 1,
        green = rng(`${seed}/${upright ? 'v' + column : 'h' + row}`).pick(greens),
        leafHere = use(id + 'l', `translate(${(column + 0.5) * cell} ${(row + 0.5) * cell})${upright ? ' rotate(90)' : ''}`, `fill="${green}"`);
      if (upright) over += leafHere;
      else under += leafHere;
    }
  // Strings in both ways, each a flat split of bamboo, twisted together where they cross.
  const split = (d: string, dx: number, dy: number) =>
    group(stroke(d, mix(leaf, pal.ink, 0.6), 4.6), `transform="translate(${dx} ${dy})" opacity=".5"`) + stroke(d, mix(string, pal.clay, 0.5), 5) + stroke(d, string, 3.6) + stroke(d, mix(string, pal.clay, 0.36), 0.7);
  let across = '',
    down = '';
  for (const at of [60, 180]) {
    across += `M-4 ${at}H244`;
    down += `M${at} -4V244`;
  }
  let strings = split(across, 0.6, 2) + split(down, 2, 0.6);
  const knot = group(split('M-7 -7C-2 -9 3 -1 -3 5M7 7C13 14 20 6 14 2C9 -1 4 3 0 0C-5 -3 -10 -9 -16 -5', 1, 1.6) + stroke('M-5 -4Q0 3 5 4', string, 4.6), `id="${id}k" transform="translate(60 60)"`);
  strings += knot + [[120, 0], [0, 120], [120, 120]].map(([x, y]) => use(id + 'k', `translate(${x} ${y})`)).join('');
  return { width: side, height: side, back, body: `<defs>${leafShape}</defs>` + under + over + strings };
}
