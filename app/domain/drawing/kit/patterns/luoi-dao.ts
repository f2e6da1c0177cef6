// Forged knives, head to tail, on steel that still has the marks of the hammer.
import { mix, tones } from '../color.ts';
import { ell, n } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 180,
  height = 120;

/** Blades with their edge down and their tang at the origin: outline, polished bevel, the edge itself. */
const blades = {
  cleaver: {
    outline: 'M0 -6L-8 -17H-66Q-74 -17 -74 -9L-72 17Q-40 20 -6 15Q-1 14 0 6Z',
    bevel: 'M-72.6 7Q-60 10 -48 8T-22 8T-1.6 8.4L-6 15Q-40 20 -72 17Z',
    edge: 'M-72 17Q-40 20 -6 15',
    spine: 'M-8 -16H-66',
  },
  cook: {
    outline: 'M0 -6L-7 -15C-30 -15 -60 -10 -86 4C-70 15 -34 18 -6 13Q-1 12 0 6Z',
    bevel: 'M-80 2.4Q-62 7 -48 5.6T-24 6.4T-1.6 6.6L-6 13C-34 18 -70 15 -86 4Z',
    edge: 'M-86 4C-70 15 -34 18 -6 13',
    spine: 'M-8 -14C-30 -14 -58 -9.4 -82 2.6',
  },
};

export function forgedBlades(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = pal.cobalt,
    forged = tones(mix(mix(back, pal.ink, 0.42), pal.clay, 0.06), pal),
    steel = mix(mix(back, '#FFFFFF', 0.62), pal.goldleaf, 0.1),
    wood = tones(mix(mix(pal.clay, pal.goldleaf, 0.2), back, 0.14), pal);
  const knife = ({ outline, bevel, edge, spine }: (typeof blades)['cook']) => {
    let marks = '';
    for (let i = 0; i < 7; i++) marks += ell(-14 - i * 8.2 + R.j(2), -6 + R.j(4.5) + (i > 4 ? 2 : 0), 3 + R.j(1), 2.2);
    return (
      group(fill(outline, pal.ink) + stroke('M2 0H50', pal.ink, 12), 'transform="translate(2 4)" opacity=".3"') +
      fill(outline, forged.b) +
      fill(marks, forged.l, 'opacity=".34"') +
      fill(bevel, steel) +
      stroke(edge, mix(steel, '#FFFFFF', 0.6), 1.5) +
      stroke(spine, mix(forged.b, steel, 0.5), 1.3) +
      // A handle turned a little thicker to its end, in an iron ferrule.
      fill('M4 -6.4Q30 -5 48 -8.4Q56 -8 56 0T48 8.4Q30 5 4 6.4Z', wood.b) +
      fill('M4 2Q30 1.6 56 1.4Q55 8 48 8.4Q30 5 4 6.4Z', wood.d) +
      stroke('M12 -3.6Q32 -2.8 48 -5.4', wood.l, 1.6) +
      fill('M-1 -6.6H8V6.6H-1Z', mix(steel, forged.b, 0.4)) +
      stroke('M0.6 -4.4H6.4', steel, 1.8)
    );
  };
  // One blow beside another, row by row.
  let lit = '',
    dim = '';
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++) {
      const x = ((column + (row % 2) / 2) * width) / 6 + R.j(2.4),
        y = row * 20 + R.j(2),
        r = 11 + R.j(1.4);
      dim += `M${n(x - r)} ${n(y + 1)}A${n(r)} ${n(r * 0.86)} 0 0 1 ${n(x + r * 0.6)} ${n(y - r * 0.7)}`;
      lit += `M${n(x + r)} ${n(y)}A${n(r)} ${n(r * 0.86)} 0 0 1 ${n(x - r * 0.5)} ${n(y + r * 0.76)}`;
    }
  const lay = (name: string, x: number, y: number, turn: number) => use(id + name, `translate(${x} ${y}) rotate(${turn}) scale(.74) translate(14 0)`);
  return {
    width,
    height,
    back,
    body:
      `<defs>${group(knife(blades.cleaver), `id="${id}p"`)}${group(knife(blades.cook), `id="${id}c"`)}</defs>` +
      round({ ...g, id: id + 'h' }, stroke(dim, mix(back, pal.ink, 0.18), 2) + stroke(lit, mix(back, '#FFFFFF', 0.1), 1.8), width, height) +
      round(g, lay('p', 45, 30, -22) + lay('c', 135, 90, 158), width, height),
  };
}
