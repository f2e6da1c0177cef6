// Knitting: stitches row on row, a cable of pale yarn, and a star knitted in beside it.
import { mix } from '../color.ts';
import { lens, n, type Point, ribbon, smooth } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const width = 180,
  height = 120,
  /** One stitch. */
  across = 12,
  down = 10,
  /** The middle of the cable, how far its ropes swing out, and from one crossing to the next. */
  middle = 36,
  swing = 13,
  crossing = 60;

/** A star of eight points in stitches: `o` pale, `x` red. */
const star = ['....o....', '...ooo...', '.o..o..o.', '.oo.x.oo.', '..ooxoo..', 'ooxxxxxoo', '..ooxoo..', '.oo.x.oo.', '.o..o..o.', '...ooo...', '....o....'];

/** The two legs of one stitch. */
const stitch = (x: number, y: number): string => {
  const leg = (to: 1 | -1) => `M${n(x + to * 5.6)} ${n(y - 3.4)}Q${n(x + to * 6)} ${n(y + 3)} ${n(x + to * 0.5)} ${n(y + 9.6)}Q${n(x - to * 0.2)} ${n(y + 4)} ${n(x + to * 5.6)} ${n(y - 3.4)}Z`;
  return leg(-1) + leg(1);
};

export function knitStitches({ pal, id }: Ground): PatternTile {
  const back = pal.paper,
    wool = mix(back, pal.clay, 0.13),
    gap = mix(back, pal.ink, 0.26),
    yarn = mix(pal.clay, back, 0.24),
    deep = mix(yarn, gap, 0.62),
    red = mix(mix(pal.lacquer, '#FFFFFF', 0.22), back, 0.1);
  const rows = Array.from({ length: height / down + 2 }, (_, i) => (i - 1) * down);
  const column = group(fill(rows.map((y) => stitch(0, y)).join(''), wool), `id="${id}c"`);
  const columns = Array.from({ length: 9 }, (_, i) => use(id + 'c', `translate(${78 + i * across} 0)`)).join('');
  const knitted = (mark: string) => star.flatMap((row, y) => [...row].map((is, x) => (is === mark ? stitch(78 + x * across, y * down) : ''))).join('');
  // Purl bumps lie on both sides of the cable.
  let bumps = '';
  for (const x of [5, 67]) for (let y = 0; y <= height; y += down) bumps += `M${x - 3.4} ${y + 1.6}q3.4 -3.4 6.8 0M${x - 3.4} ${y + 6.6}q3.4 -3.4 6.8 0`;
  // A rope of two columns swings from one side to the other; the one that goes to the right lies over.
  const rope = (to: 1 | -1) => {
    const path = Array.from({ length: 13 }, (_, i): Point => [-to * swing * Math.cos((i / 12) * Math.PI), (i / 12) * crossing]),
      band = ribbon(path, 13),
      count = 7;
    let legs = '';
    for (let i = 0; i < count; i++)
      for (const [from, until] of [[-0.94, -0.5], [-0.06, -0.5], [0.06, 0.5], [0.94, 0.5]] as const) legs += lens(...band.at((i + 0.02) / count, from), ...band.at((i + 1.16) / count, until), 3.6);
    const line = smooth(band.edge(0, 1, 0, 12));
    return stroke(line, gap, 29, 'opacity=".55"') + stroke(line, deep, 26) + fill(legs, yarn);
  };
  const twist = group(rope(-1) + rope(1), `id="${id}t" stroke-linecap="butt"`);
  return {
    width,
    height,
    back,
    body:
      `<defs>${column}${twist}</defs>` +
      fill(`M72 0H${width}V${height}H72Z`, mix(back, gap, 0.4)) + columns + fill(knitted('o'), yarn) + fill(knitted('x'), red) +
      stroke(bumps, wool, 2.4) +
      [-1, 0, 1, 2].map((i) => use(id + 't', `translate(${middle} ${i * crossing})`)).join(''),
  };
}
