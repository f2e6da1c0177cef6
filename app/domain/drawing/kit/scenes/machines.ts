// Machines that several trades work at.
import { mix } from '../color.ts';
import { ell, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { table } from './kitchens.ts';
import type { Stage } from './stage.ts';

/** A treadle sewing machine on its table, the needle on the side that `to` points away from; `work` lies under the needle and is placed from the middle of the table's top. */
export function sewingMachine(g: Stage, [x, y]: Point, to: 1 | -1, work: (p: (u: number, v: number) => Point) => string): string {
  const { pal, k } = g,
    iron = mix(pal.ink, pal.cobalt, 0.14),
    top = y - 122 * k,
    p = (u: number, v: number): Point => [x + u * k * to, top - v * k],
    low = (u: number, v: number): Point => [x + u * k * to, y - v * k];
  let o = table(g, x, y, 280 * k, 106 * k, mix(pal.clay, pal.goldleaf, 0.16));
  // Treadle and wheel below.
  o += stroke(ell(...low(34, 46), 40 * k), iron, 9 * k) + stroke(poly([low(34, 86), low(34, 6)], false) + poly([low(-6, 46), low(74, 46)], false), iron, 5 * k) + g.sheet(poly([low(-56, -10), low(40, -10), low(30, 4), low(-46, 4)]), iron, { sh: 3, edge: false });
  const arm = `M${p(70, 0).map(n).join(' ')}L${p(70, 72).map(n).join(' ')}Q${p(66, 94).map(n).join(' ')} ${p(40, 94).map(n).join(' ')}L${p(-44, 92).map(n).join(' ')}Q${p(-64, 90).map(n).join(' ')} ${p(-64, 70).map(n).join(' ')}L${p(-62, 44).map(n).join(' ')}L${p(-44, 44).map(n).join(' ')}L${p(-40, 62).map(n).join(' ')}Q${p(-10, 60).map(n).join(' ')} ${p(16, 58).map(n).join(' ')}Q${p(30, 56).map(n).join(' ')} ${p(32, 34).map(n).join(' ')}L${p(28, 0).map(n).join(' ')}Z`;
  o += g.sheet(rect(Math.min(p(-90, 0)[0], p(92, 0)[0]), top - 12 * k, 182 * k, 14 * k), iron, { sh: 4 }) + stroke(`M${p(-53, 46).map(n).join(' ')}V${n(top - 12 * k)}`, mix(pal.paper, pal.cobalt, 0.3), 4 * k);
  o += work(p);
  o += g.sheet(arm, iron, { sh: 5, body: stroke(poly([p(-38, 80), p(30, 82)], false), pal.goldleaf, 3.4 * k) + fill(ell(...p(-2, 72), 5 * k), pal.goldleaf) }) + g.sheet(ell(...p(82, 62), 22 * k, 30 * k), mix(iron, pal.paper, 0.2), { sh: 4, body: fill(ell(...p(82, 62), 9 * k, 13 * k), iron) });
  return o + g.sheet(rect(p(46, 0)[0] - 9 * k, top - 124 * k, 18 * k, 30 * k), pal.lacquer, { sh: 2, edge: false }) + stroke(`M${p(46, 112).map(n).join(' ')}Q${p(-10, 128).map(n).join(' ')} ${p(-53, 92).map(n).join(' ')}`, pal.lacquer, 2 * k);
}
