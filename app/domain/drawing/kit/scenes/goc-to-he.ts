// The modeller of Xuân La under the banyan before the communal house: his box of coloured dough, figures on sticks, children round him.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, n, type Point, poly, rect, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { areca, banyan } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, fromMiddle, type Stage, sun } from './stage.ts';
import { country, paving } from './yards.ts';

type Figure = 'rooster' | 'flower' | 'pig' | 'stork' | 'carp' | 'monkey';
const figures: readonly Figure[] = ['rooster', 'flower', 'monkey', 'carp', 'stork', 'pig'];

export function modellersCorner(g: Stage): string {
  const { pal, H, k, R, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    yard = mix(mix(pal.clay, pal.paper, 0.52), pal.goldleaf, 0.16),
    at = fromMiddle(g);
  let o = sun(g, X(0.62), H * 0.17, 80 * k) + clouds(g, 3) + birds(g, X(0.82) - 60 * k, H * 0.13, 4) + country(g, 410, yard, { palms: 4 });
  o += areca(g, ...at(760, 396), 350 * k, mix(pal.rice, pal.ink, 0.32), mix(pal.clay, pal.paper, 0.15)) + house(g, ...at(340, 400), 760 * k, { wall: tone(mix(pal.paper, pal.clay, 0.3), 0.06), tile: tone(mix(pal.clay, pal.lacquer, 0.3), 0.05), door: 5 });
  o += g.sheet(g.ridge(Y(384), 6, 7), yard) + paving(g, Y(376), mix(yard, pal.clay, 0.4));
  for (const u of [-40, 190, 500, 690]) o += flag(g, ...at(u, 372), 0.9 * k);
  o += banyan(g, ...at(-450, 290), 1.06 * k, mix(pal.rice, pal.ink, 0.26), mix(pal.clay, pal.ink, 0.42));
  const seen = R.i(0, 5),
    figure = (i: number) => figures[(i + seen) % figures.length]!;
  // Some wait for theirs, some have it.
  const shirts = [pal.lacquer, mix(pal.cobalt, pal.paper, 0.3), mix(pal.goldleaf, pal.paper, 0.1), mix(pal.rice, pal.paper, 0.2), mix(pal.lacquer, pal.paper, 0.5)];
  o += kid(g, at(330, 208), 1.04, { shirt: shirts[1]!, to: away, hands: [48, -84] }) + kid(g, at(-330, 226), 1, { shirt: shirts[2]!, to: side, hands: [40, -70] });
  o += kid(g, at(428, 150), 1.1, { shirt: shirts[4]!, to: away, hands: [60, -96] }, pal.lacquer);
  o += person(g, ...at(-218, 104), 1.5 * k, { shirt: mix(pal.cobalt, pal.ink, 0.1), to: side, hands: [98, -80], far: [104, -66], hat: true });
  // What he is at: one more on its stick.
  o += onStick(g, at(-218 + 101 * 1.5, 104 + 72 * 1.5), 0.94 * k, figure(0)) + box(g, at(134, 60), figure);
  o += kid(g, at(-440, 100), 1.2, { shirt: shirts[0]!, to: side, hands: [56, -128] }, mix(pal.goldleaf, pal.lacquer, 0.3)) + onStick(g, at(-440 + 56 * 1.2, 100 + 120 * 1.2), 0.78 * k, figure(5));
  return o + kid(g, at(512, 84), 1.18, { shirt: shirts[3]!, to: away, hands: [62, -124] }) + onStick(g, at(512 - 62 * 1.18, 84 + 114 * 1.18), 0.78 * k, figure(3));
}

/** A child: a large head on a short body; a bow for a girl. */
function kid(g: Stage, [x, y]: Point, s: number, { shirt, to, hands }: { shirt: Ink; to: 1 | -1; hands: Point }, bow?: Ink): string {
  const { k, pal } = g,
    q = s * k;
  const tail = bow ? g.sheet(brush([[x - 6 * q * to, y - 184 * q], [x - 30 * q * to, y - 164 * q], [x - 26 * q * to, y - 132 * q]], 17 * q, { m: 6 }), mix(pal.ink, pal.clay, 0.1), { sh: 2, edge: false }) + fill(ell(x - 12 * q * to, y - 184 * q, 9 * q), bow) : '';
  return tail + person(g, x, y, q, { shirt, pose: 'stand', to, hands, hat: false, head: 1.34, trousers: mix(shirt, pal.ink, 0.55) });
}

/** The festival's flag of five colours. */
function flag(g: Stage, x: number, y: number, s: number): string {
  const { pal, side } = g,
    colours = [pal.celadon, pal.lacquer, pal.goldleaf, mix(pal.paper, '#FFFFFF', 0.5), mix(pal.cobalt, pal.paper, 0.1)],
    cx = x + 52 * s * side,
    cy = y - 212 * s;
  let o = g.sheet(rect(x - 4 * s, y - 282 * s, 8 * s, 282 * s), mix(pal.goldleaf, pal.clay, 0.5), { sh: 3, edge: false });
  for (const [i, c] of colours.entries()) {
    const r = (52 - i * 10) * s,
      teeth = i ? '' : Array.from({ length: 6 }, (_, j) => poly([[cx + (side > 0 ? r : -r), cy - r + (j * r) / 3], [cx + side * (r + 14 * s), cy - r + ((j + 0.5) * r) / 3], [cx + (side > 0 ? r : -r), cy - r + ((j + 1) * r) / 3]])).join('') + Array.from({ length: 6 }, (_, j) => poly([[cx - r + (j * r) / 3, cy + r], [cx - r + ((j + 0.5) * r) / 3, cy + r + 14 * s], [cx - r + ((j + 1) * r) / 3, cy + r]])).join('');
    const d = rect(cx - r, cy - r, 2 * r, 2 * r) + teeth;
    o += i ? fill(d, c) : g.sheet(d, c, { sh: 4, edge: false });
  }
  return o;
}

/** The box: drawers below, balls of dough in its tray, a rail stuck full of figures. */
function box(g: Stage, [x, y]: Point, figure: (i: number) => Figure): string {
  const { pal, k } = g,
    wood = mix(pal.clay, pal.goldleaf, 0.16),
    t = tones(wood, pal),
    dough = [pal.lacquer, pal.goldleaf, mix(pal.rice, pal.ink, 0.1), mix(pal.paper, '#FFFFFF', 0.5), mix(pal.lacquer, pal.paper, 0.5), mix(pal.cobalt, pal.lacquer, 0.35), pal.cobalt, mix(pal.goldleaf, pal.lacquer, 0.4)],
    p = (u: number, v: number): Point => [x + u * k, y - v * k];
  // The rail at the back, cut from a banana stem.
  let o = g.sheet(rect(x - 158 * k, y - 178 * k, 14 * k, 76 * k) + rect(x + 144 * k, y - 178 * k, 14 * k, 76 * k), t.d, { sh: 3, edge: false });
  for (let i = 0; i < 6; i++) o += onStick(g, p(-130 + i * 52, 184), 0.92 * k, figure(i + 1));
  o += g.sheet(brush([p(-178, 184), p(0, 186), p(178, 184)], 34 * k, { prof: () => 1, m: 6 }), mix(pal.rice, pal.paper, 0.45), { sh: 5, edge: false, body: fill(ell(...p(176, 184), 9 * k, 17 * k), mix(pal.paper, pal.rice, 0.25)) + stroke(poly([p(-170, 191), p(164, 191)], false), mix(pal.rice, pal.ink, 0.15), 2.4 * k) });
  o += g.sheet(poly([p(-168, 108), p(-146, 146), p(146, 146), p(168, 108)]), t.d, { sh: 4 });
  for (const [i, c] of dough.entries()) {
    const cx = x + (-126 + i * 36) * k,
      cy = y - (i % 2 ? 134 : 120) * k;
    o += g.sheet(ell(cx, cy, 19 * k, 15 * k), c, { sh: 3, edge: false, body: fill(ell(cx - 6 * k, cy - 6 * k, 6 * k, 4 * k), mix(c, '#FFFFFF', 0.55)) });
  }
  o += g.sheet(rect(x - 168 * k, y - 108 * k, 336 * k, 108 * k), wood, { sh: 9, body: fill(rect(x - 168 * k, y - 108 * k, 336 * k, 8 * k), t.l) + [-1, 0, 1].map((i) => stroke(rect(x + (i * 108 - 48) * k, y - 88 * k, 96 * k, 72 * k), t.dd, 3.4 * k) + fill(ell(x + i * 108 * k, y - 52 * k, 8 * k), pal.goldleaf)).join('') });
  return o + fill(rect(x - 160 * k, y, 22 * k, 14 * k) + rect(x + 138 * k, y, 22 * k, 14 * k), t.dd);
}

/** A figure of dough on its stick; the point is where the stick is held or stuck. */
function onStick(g: Stage, [x, y]: Point, s: number, what: Figure): string {
  const { pal } = g;
  return g.sheet(rect(x - 2.6 * s, y - 62 * s, 5.2 * s, 68 * s), mix(pal.goldleaf, pal.paper, 0.4), { sh: 2, edge: false }) + moulded(g, what, (u, v) => [x + u * s, y + (v - 92) * s], s);
}

/** The figure itself, some 70 high. */
function moulded(g: Stage, what: Figure, p: (u: number, v: number) => Point, s: number): string {
  const { pal } = g,
    red = pal.lacquer,
    yellow = pal.goldleaf,
    green = mix(pal.rice, pal.ink, 0.12),
    white = mix(pal.paper, '#FFFFFF', 0.5),
    pink = mix(pal.lacquer, pal.paper, 0.52),
    dot = (u: number, v: number, r: number, c: Ink): string => fill(ell(...p(u, v), r * s), c),
    part = (d: string, c: Ink): string => g.sheet(d, c, { sh: 3, edge: false });
  switch (what) {
    case 'rooster':
      return part(brush([p(14, 6), p(40, -22), p(30, -44)], 17 * s, { m: 6 }), green) + part(brush([p(16, 10), p(48, -6), p(52, -28)], 15 * s, { m: 6 }), pal.cobalt) + part(blob([p(-26, -20), p(-30, 8), p(-8, 30), p(20, 26), p(30, 4), p(6, -6), p(-10, -36), p(-24, -36)]), yellow) + part(blob([p(-6, 2), p(14, 2), p(20, 16), p(2, 22)]), red) + dot(-16, -40, 6, red) + dot(-24, -40, 5, red) + fill(poly([p(-28, -30), p(-42, -24), p(-28, -20)]), mix(yellow, red, 0.5)) + dot(-20, -28, 3, pal.ink);
    case 'flower': {
      let o = part(brush([p(2, 30), p(24, 22), p(36, 6)], 15 * s, { m: 6 }) + brush([p(-2, 30), p(-24, 22), p(-36, 6)], 15 * s, { m: 6 }), green);
      for (let i = 0; i < 7; i++) o += part(ell(...p(Math.cos((i / 7) * TAU) * 22, -8 + Math.sin((i / 7) * TAU) * 22), 15 * s), i % 2 ? pink : red);
      return o + dot(0, -8, 13, yellow);
    }
    case 'pig':
      return part(blob([p(-34, 4), p(-30, -26), p(0, -34), p(30, -24), p(34, 6), p(20, 28), p(-20, 28)]), pink) + part(poly([p(-26, -24), p(-22, -44), p(-6, -32)]) + poly([p(26, -24), p(22, -44), p(6, -32)]), mix(pink, red, 0.4)) + part(ell(...p(0, 4), 13 * s, 9 * s), mix(pink, red, 0.3)) + dot(-4, 4, 2.6, pal.ink) + dot(5, 4, 2.6, pal.ink) + dot(-14, -10, 3.4, pal.ink) + dot(14, -10, 3.4, pal.ink);
    case 'stork':
      return part(brush([p(-12, 30), p(-16, 0), p(-6, -24), p(-26, -40)], 13 * s, { prof: (q) => 1 - q * 0.3, m: 8 }), white) + part(blob([p(-20, 20), p(8, -4), p(46, 2), p(40, 18), p(10, 32), p(-12, 34)]), white) + part(blob([p(6, 0), p(34, -30), p(48, -26), p(34, 10)]), mix(pal.cobalt, pal.paper, 0.3)) + fill(poly([p(-24, -44), p(-50, -38), p(-24, -36)]), yellow) + dot(-22, -42, 5, red);
    case 'carp':
      return part(poly([p(-8, 18), p(10, 18), p(26, 46), p(2, 36), p(-24, 46)]), yellow) + part(blob([p(-22, 14), p(-24, -16), p(0, -46), p(24, -16), p(22, 14), p(0, 30)]), red) + [-18, -4, 10].map((v) => stroke(`M${p(-16, v).map(n).join(' ')}Q${p(0, v + 10).map(n).join(' ')} ${p(16, v).map(n).join(' ')}`, yellow, 3.4 * s)).join('') + dot(-8, -28, 4, white) + dot(8, -28, 4, white);
    case 'monkey':
      return part(brush([p(34, -52), p(26, 0), p(20, 40)], 6 * s, { prof: () => 1, m: 4 }), red) + part(poly([p(-18, -8), p(18, -8), p(28, 32), p(-28, 32)]), yellow) + part(poly([p(-14, 6), p(14, 6), p(20, 32), p(-20, 32)]), red) + part(ell(...p(0, -24), 19 * s), mix(pal.clay, pal.goldleaf, 0.3)) + part(ell(...p(0, -21), 12 * s, 13 * s), pink) + dot(-5, -24, 2.6, pal.ink) + dot(5, -24, 2.6, pal.ink) + stroke(`M${p(-18, -34).map(n).join(' ')}Q${p(0, -46).map(n).join(' ')} ${p(18, -34).map(n).join(' ')}`, yellow, 5 * s) + stroke(`M${p(14, -2).map(n).join(' ')}L${p(27, 2).map(n).join(' ')}`, yellow, 9 * s);
  }
}
