// What villages that cook for a living have about them: mats to sit on, basins, trays, leaves to wrap in.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { within } from './people.ts';
import type { Stage } from './stage.ts';

/** A reed mat with red borders, lying on the ground: its middle, its width in front and its depth. */
export function mat(g: Stage, x: number, y: number, w: number, depth: number): string {
  const { pal } = g,
    reed = mix(mix(pal.goldleaf, pal.paper, 0.5), pal.clay, 0.06),
    line = (q: number): readonly [Point, Point] => [[x - w * (0.5 - 0.07 * q), y - depth * q], [x + w * (0.5 - 0.07 * q), y - depth * q]];
  const band = (from: number, to: number) => poly([...line(from), ...line(to).toReversed()]);
  let reeds = '';
  for (let i = 1; i < 12; i++) reeds += poly(line(i / 12), false);
  return g.sheet(band(0, 1), reed, { sh: 5, body: stroke(reeds, mix(reed, pal.clay, 0.3), 1.4 * g.k, 'opacity=".7"') + fill(band(0.05, 0.12) + band(0.17, 0.2) + band(0.8, 0.83) + band(0.88, 0.94), pal.lacquer, 'opacity=".75"') });
}

/** A basin, heaped: enamel, clay or plaited cane as its colour says. */
export function basin(g: Stage, x: number, y: number, s: number, colour: Ink, heap: Ink, grains = true): string {
  const { R, pal } = g,
    t = tones(colour, pal),
    h = tones(heap, pal);
  let specks = '';
  if (grains)
    for (let i = 0; i < 22; i++) {
      const a = R.r(0, 6.28),
        q = Math.sqrt(R.f());
      specks += lens(x + Math.cos(a) * 50 * q * s - 3 * s, y - (54 - Math.sin(a) * 14 * q) * s, x + Math.cos(a) * 50 * q * s + 3 * s, y - (54 - Math.sin(a) * 14 * q) * s, 2.6 * s);
    }
  return (
    g.sheet(`M${n(x - 72 * s)} ${n(y - 46 * s)}Q${n(x - 62 * s)} ${n(y)} ${n(x - 34 * s)} ${n(y)}H${n(x + 34 * s)}Q${n(x + 62 * s)} ${n(y)} ${n(x + 72 * s)} ${n(y - 46 * s)}Z`, colour, { sh: 6, body: fill(`M${n(x + 22 * s)} ${n(y - 46 * s)}Q${n(x + 34 * s)} ${n(y - 10 * s)} ${n(x + 20 * s)} ${n(y)}H${n(x + 34 * s)}Q${n(x + 62 * s)} ${n(y)} ${n(x + 72 * s)} ${n(y - 46 * s)}Z`, t.d, 'opacity=".7"') }) +
    fill(ell(x, y - 46 * s, 73 * s, 19 * s), t.l) +
    fill(`M${n(x - 63 * s)} ${n(y - 46 * s)}Q${n(x - 40 * s)} ${n(y - 76 * s)} ${n(x)} ${n(y - 78 * s)}Q${n(x + 42 * s)} ${n(y - 76 * s)} ${n(x + 63 * s)} ${n(y - 46 * s)}Q${n(x)} ${n(y - 22 * s)} ${n(x - 63 * s)} ${n(y - 46 * s)}Z`, heap) +
    fill(brush([[x - 46 * s, y - 56 * s], [x - 20 * s, y - 70 * s], [x + 12 * s, y - 71 * s]], 7 * s), h.ll, 'opacity=".8"') +
    fill(specks, h.d, 'opacity=".6"')
  );
}

/** Leaves of lá dong laid on each other, their tips fanned. */
export function leafPile(g: Stage, x: number, y: number, s: number, green: Ink, count = 7): string {
  let o = '';
  for (let i = 0; i < count; i++) {
    const a = -Math.PI * (0.06 + (0.88 * i) / (count - 1)),
      tip: Point = [x + Math.cos(a) * 96 * s, y - 10 * s + Math.sin(a) * 44 * s],
      root: Point = [x - Math.cos(a) * 26 * s, y + 4 * s],
      c = mix(green, g.pal.paper, i % 3 === 1 ? 0.16 : i % 3 === 2 ? 0.08 : 0),
      spine: readonly Point[] = [root, [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - 7 * s], tip];
    o += g.sheet(brush(spine, 38 * s, { m: 10, prof: (q) => Math.sin(Math.PI * Math.min(1, q + 0.04)) ** 0.7 }), c, { sh: 3, edge: false, body: fill(brush(spine, 4 * s), mix(c, g.pal.paper, 0.42)) });
  }
  return o;
}

/** A table or a shelf on two legs. */
export function table(g: Stage, x: number, y: number, w: number, h: number, wood = mix(g.pal.clay, g.pal.goldleaf, 0.25)): string {
  const t = tones(wood, g.pal),
    leg = 16 * g.k;
  return g.sheet(rect(x - w * 0.44, y - h, leg, h) + rect(x + w * 0.44 - leg, y - h, leg, h), t.dd, { sh: 4, edge: false }) + g.sheet(rect(x - w / 2, y - h - 15 * g.k, w, 17 * g.k), wood, { sh: 7, body: fill(rect(x - w / 2, y - h - 15 * g.k, w, 5 * g.k), t.l) });
}

/** A round bamboo tray, seen from its side a little from above; `laid` is what lies on it. */
export function roundTray(g: Stage, x: number, y: number, s: number, laid: string): string {
  const { pal } = g,
    cane = mix(pal.goldleaf, pal.clay, 0.4);
  return g.sheet(ell(x, y - 24 * s, 118 * s, 40 * s), cane, { sh: 8 }) + stroke(ell(x, y - 24 * s, 111 * s, 36 * s), mix(cane, pal.ink, 0.3), 2.4 * s, `stroke-dasharray="${n(7 * s)} ${n(6 * s)}"`) + fill(ell(x, y - 23 * s, 103 * s, 32 * s), mix(cane, pal.paper, 0.42)) + laid;
}

/** A square cake in its leaf, tied both ways, lying: the middle of its front edge. */
export function tiedCake(g: Stage, x: number, y: number, s: number, green: Ink): string {
  const { pal } = g,
    t = tones(green, pal),
    tie = mix(pal.goldleaf, pal.paper, 0.55),
    p = (u: number, v: number): Point => [x + u * s, y + v * s],
    top: readonly Point[] = [p(-46, -25), p(-34, -58), p(36, -58), p(47, -25)],
    down = (q: number): string => poly([[x + (-34 + 70 * q) * s, y - 58 * s], [x + (-46 + 93 * q) * s, y - 25 * s], [x + (-45 + 91 * q) * s, y]], false);
  return (
    g.sheet(poly([p(-46, -25), p(47, -25), p(46, 0), p(-45, 0)]), t.d, { sh: 5, edge: false }) +
    g.sheet(poly(top), green, { sh: 2, body: within(g, `c${Math.round(x * 7 + y * 13)}`, poly(top), stroke([0, 1, 2, 3, 4].map((i) => poly([p(-60 + i * 26, -20), p(-40 + i * 26, -62)], false)).join(''), t.l, 2 * s, 'opacity=".6"')) }) +
    stroke(down(0.33) + down(0.67) + poly([p(-42, -36), p(43, -36)], false) + poly([p(-38, -48), p(39, -48)], false), tie, 3.6 * s)
  );
}

/** Cakes piled to a point, so many in the lowest row. */
export function cakePile(g: Stage, x: number, y: number, s: number, wide: number, green: Ink): string {
  let o = '';
  for (let j = 0; j < wide; j++) for (let i = 0; i < wide - j; i++) o += tiedCake(g, x + (i - (wide - j - 1) / 2) * 97 * s, y - j * 47 * s, s, mix(green, g.pal.paper, g.R.r(0, 0.12)));
  return o;
}
