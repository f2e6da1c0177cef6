// Gold leaf: beaten squares laid edge over edge, with their fine creases and here and there the red beneath.
import { type Ink, mix } from '../color.ts';
import { n, type Point, poly } from '../geom.ts';
import { rng } from '../rng.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, laid, type PatternTile } from './tile.ts';

const side = 240,
  step = 60;

export function goldSquares({ pal, seed, id }: Ground): PatternTile {
  const back = mix(pal.lacquer, pal.clay, 0.35),
    gold = pal.goldleaf,
    shades: readonly Ink[] = [gold, mix(gold, pal.paper, 0.16), mix(gold, pal.clay, 0.12), mix(gold, pal.paper, 0.24), mix(gold, pal.clay, 0.06)];
  let body = '';
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 4; column++) {
      const R = rng(`${seed}/${row},${column}`),
        x = (column + 0.5) * step + R.j(3),
        y = (row + 0.5) * step + R.j(3),
        a = R.j(0.07),
        reach = R.r(31, 34),
        torn = R.chance(0.55) ? R.i(0, 3) : -1;
      const at = (u: number, v: number): Point => [u * Math.cos(a) - v * Math.sin(a), u * Math.sin(a) + v * Math.cos(a)];
      // Round the square: a leaf's edge is never quite straight, and one corner may be torn off.
      const edge: Point[] = [];
      for (let corner = 0; corner < 4; corner++) {
        const turned = (u: number, v: number): Point => ([[u, v], [-v, u], [-u, -v], [v, -u]] as const)[corner]!;
        if (corner === torn) {
          const bite = R.r(9, 16);
          edge.push(at(...turned(reach - bite, -reach)), at(...turned(reach - bite * 0.7, -reach + bite * 0.3)), at(...turned(reach - bite * 0.62, -reach + bite * 0.72)), at(...turned(reach - 1, -reach + bite)));
        } else edge.push(at(...turned(reach, -reach)));
        for (const t of [-0.3, 0.4]) edge.push(at(...turned(reach + R.j(1.1), reach * (t + R.j(0.15)))));
      }
      // Creases run from a few points of the leaf outward.
      let creases = '',
        gleam = '';
      for (let i = 0; i < 3; i++) {
        const u = R.j(reach * 0.7),
          v = R.j(reach * 0.7),
          b = R.r(-0.6, 0.9) + (i % 2) * 1.5,
          [p, q, r] = [at(u, v), at(u + Math.cos(b) * 9, v + Math.sin(b) * 9), at(u + Math.cos(b + 0.5) * 17, v + Math.sin(b + 0.5) * 17)];
        const d = [p, q, r].map(([px, py]) => `${n(px)} ${n(py)}`);
        creases += `M${d[0]}L${d[1]}L${d[2]}`;
        gleam += `M${n(p[0] + 0.8)} ${n(p[1] + 1)}L${n(q[0] + 0.8)} ${n(q[1] + 1)}`;
      }
      const shade = R.pick(shades);
      const leaf =
        `<path d="${poly(edge)}" fill="${shade}" stroke="${mix(shade, pal.clay, 0.4)}" stroke-width=".9"/>` +
        fill(poly([at(-reach + 5, -reach + 5), at(reach * R.r(-0.3, 0.5), -reach + 4), at(-reach + 4, reach * R.r(-0.4, 0.4))]), mix(shade, '#FFFFFF', 0.22), 'opacity=".55"') +
        stroke(creases, mix(shade, pal.clay, 0.34), 0.8) +
        stroke(gleam, mix(shade, '#FFFFFF', 0.5), 0.8);
      // Its copies are laid at once, so that the same leaf lies uppermost on both sides of a joint.
      const [here, ...copies] = laid(x, y, reach * 1.45, side, side) as [Point, ...Point[]],
        name = `${id}${row}${column}`,
        moved = ([px, py]: Point) => `translate(${n(px)} ${n(py)})`;
      body += group(group(leaf, `id="${name}"`), `transform="${moved(here)}"`) + copies.map((copy) => use(name, moved(copy))).join('');
    }
  return { width: side, height: side, back, body };
}
