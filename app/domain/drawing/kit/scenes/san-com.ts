// Cốm at Mễ Trì, pounded while the moon is up: the foot pestle, the pan on its stove, young rice behind and green grains in trays.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, type Point, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, lamps } from './buildings.ts';
import { areca } from './greenery.ts';
import { arch, person, smoke } from './people.ts';
import { clouds, nightSkies, type Skies, stars, type Stage, sun } from './stage.ts';
import { paving } from './yards.ts';

export const comSkies: Skies = (pal) => [...nightSkies(pal), [mix(mix(pal.celadon, pal.cobalt, 0.5), pal.ink, 0.34), mix(pal.paper, pal.goldleaf, 0.3)]];

export function comYard(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    lit = (c: Ink, q = 0.2) => mix(c, g.sky[0], q),
    yard = lit(mix(pal.goldleaf, pal.clay, 0.35), 0.2),
    green = mix(pal.rice, pal.celadon, 0.25),
    mx = X(0.32),
    my = H * 0.27;
  let o = fill(ell(mx, my, 168 * k), g.sky[1], 'opacity=".1"') + fill(ell(mx, my, 138 * k), g.sky[1], 'opacity=".12"') + sun(g, mx, my, 108 * k) + stars(g) + clouds({ ...g, sky: [mix(g.sky[0], pal.paper, 0.02), g.sky[1]] }, 2);
  o += g.sheet(g.ridge(Y(560), 40, 7), tone(mix(pal.celadon, pal.ink, 0.5), 0.5)) + g.sheet(g.ridge(Y(500), 18, 9), tone(mix(pal.rice, pal.ink, 0.4), 0.4));
  for (const u of [0.06, 0.5, 0.57, 0.95]) o += areca(g, X(u), Y(450), R.r(260, 350) * k, tone(mix(pal.rice, pal.ink, 0.5), 0.18), tone(mix(pal.clay, pal.ink, 0.3), 0.25));
  o += house(g, X(0.76), Y(396), 560 * k, { wall: lit(mix(pal.paper, pal.goldleaf, 0.35), 0.3), tile: lit(mix(pal.clay, pal.lacquer, 0.3), 0.32) }) + lamps(g, X(0.76), Y(396), 560 * k);
  o += riceField(g, side > 0 ? 0 : 0.46, side > 0 ? 0.54 : 1, 452, green);
  o += g.sheet(g.ridge(Y(366), 7, 7), yard) + paving(g, Y(360), mix(yard, pal.ink, 0.3));
  // The stove, its fire and the one who turns the grains.
  const sx = X(0.8),
    sy = Y(250);
  o += smoke(g, sx, sy - 120 * k, 230 * k, 90 * k, mix(g.sky[0], pal.paper, 0.35)) + fill(ell(sx, sy, 210 * k, 60 * k), pal.goldleaf, 'opacity=".16"');
  o += g.sheet(`M${n(sx - 120 * k)} ${n(sy)}L${n(sx - 98 * k)} ${n(sy - 86 * k)}H${n(sx + 98 * k)}L${n(sx + 120 * k)} ${n(sy)}Z`, lit(mix(pal.clay, pal.paper, 0.15), 0.1), { sh: 10, body: fill(rect(sx + 40 * k, sy - 84 * k, 60 * k, 84 * k), pal.ink, 'opacity=".16"') });
  o += fill(arch(sx - 10 * k, sy, 92 * k, 62 * k), mix(pal.ink, pal.clay, 0.15)) + fill(brush([[sx - 12 * k, sy], [sx - 26 * k, sy - 24 * k], [sx - 10 * k, sy - 54 * k]], 46 * k, { prof: (q) => 1 - q * 0.9 }), mix(pal.lacquer, pal.goldleaf, 0.4)) + fill(brush([[sx - 8 * k, sy], [sx, sy - 16 * k], [sx - 8 * k, sy - 38 * k]], 26 * k, { prof: (q) => 1 - q * 0.9 }), mix(pal.goldleaf, pal.paper, 0.35));
  o += g.sheet(`M${n(sx - 132 * k)} ${n(sy - 94 * k)}Q${n(sx)} ${n(sy - 44 * k)} ${n(sx + 132 * k)} ${n(sy - 94 * k)}Z`, mix(pal.ink, pal.cobalt, 0.15), { sh: 6 }) + fill(ell(sx, sy - 94 * k, 128 * k, 20 * k), mix(pal.ink, pal.paper, 0.16)) + fill(ell(sx, sy - 94 * k, 112 * k, 14 * k), green) + grains(g, sx, sy - 95 * k, 108 * k, 12 * k, green);
  o += person(g, sx + 176 * k * side, sy + 8 * k, 1.16 * k, { shirt: lit(mix(pal.lacquer, pal.clay, 0.3), 0.08), pose: 'stand', to: side > 0 ? -1 : 1, hands: [104, -84], hat: false });
  // The foot pestle: a beam on its trestle, the mortar under one end, two who tread the other.
  o += pestle(g, X(0.37), Y(206), side, lit);
  // Trays and the leaves it is wrapped in.
  const trays: readonly (readonly [number, number, number])[] = [[0.6, 156, 0.9], [0.1, 140, 1], [0.73, 92, 1.2], [0.9, 128, 1], [0.47, 70, 1.28], [0.22, 44, 1.42], [0.66, 10, 1.5]];
  for (const [i, [u, y, s]] of trays.entries()) o += i % 3 === 2 ? wrapped(g, X(u), Y(y), s * k) : tray(g, X(u), Y(y), s * k, green);
  return o + fill(rect(0, 0, W, H), mix(pal.cobalt, pal.ink, 0.4), 'opacity=".08"');
}

/** Young rice, its ears already bowed. */
function riceField(g: Stage, from: number, to: number, top: number, green: Ink): string {
  const { pal, W, R, k, Y } = g;
  let o = '';
  for (let j = 0; j < 3; j++) {
    const y = Y(top - j * 40),
      c = mix(mix(green, pal.ink, 0.3 - j * 0.07), g.sky[0], 0.3 - j * 0.1);
    let blades = '',
      ears = '';
    for (let x = W * from - 20; x < W * to; x += R.r(11, 19) * k) {
      const h = R.r(46, 78) * k,
        lean = R.r(8, 34) * k;
      blades += brush([[x, y + 46 * k], [x + lean * 0.3, y - h * 0.3], [x + lean, y - h * 0.7]], 7 * k, { m: 5, prof: (q) => 1 - q * 0.8 });
      if (R.chance(0.55)) for (let q = 0; q < 5; q++) ears += lens(x + lean * (0.6 + q * 0.2), y - h * (0.72 - q * 0.07 * q), x + lean * (0.9 + q * 0.2), y - h * (0.62 - q * 0.08 * q), 4 * k);
    }
    o += g.sheet(blades + rect(W * from - 20, y + 24 * k, W * (to - from) + 20, 60 * k), c, { sh: 6, edge: false, body: fill(ears, mix(pal.goldleaf, green, 0.35)) });
  }
  return o;
}

function grains(g: Stage, x: number, y: number, rx: number, ry: number, green: Ink): string {
  let light = '',
    dark = '';
  for (let i = 0; i < 40; i++) {
    const a = g.R.r(0, 6.28),
      q = Math.sqrt(g.R.f()) * 0.92,
      px = x + Math.cos(a) * rx * q,
      py = y + Math.sin(a) * ry * q,
      d = lens(px - 4 * g.k, py, px + 4 * g.k, py + g.R.j(2), 3 * g.k);
    if (i % 2) light += d;
    else dark += d;
  }
  return fill(light, mix(green, g.pal.paper, 0.45)) + fill(dark, mix(green, g.pal.ink, 0.26));
}

/** A winnowing tray of cốm. */
function tray(g: Stage, x: number, y: number, s: number, green: Ink): string {
  const { pal } = g,
    cane = mix(pal.goldleaf, pal.clay, 0.4);
  return (
    g.sheet(ell(x, y - 26 * s, 116 * s, 42 * s), cane, { sh: 9 }) +
    stroke(ell(x, y - 26 * s, 109 * s, 38 * s), mix(cane, pal.ink, 0.3), 2.4 * s, `stroke-dasharray="${n(7 * s)} ${n(6 * s)}"`) +
    fill(ell(x, y - 25 * s, 102 * s, 34 * s), mix(cane, pal.paper, 0.4)) +
    g.sheet(ell(x - 2 * s, y - 30 * s, 86 * s, 27 * s), green, { sh: 3, edge: false, body: fill(brush([[x - 76 * s, y - 34 * s], [x - 30 * s, y - 52 * s], [x + 30 * s, y - 52 * s]], 9 * s), mix(green, pal.paper, 0.35), 'opacity=".7"') + grains(g, x, y - 30 * s, 80 * s, 24 * s, green) })
  );
}

/** Packets in lotus leaf, tied with rice straw. */
function wrapped(g: Stage, x: number, y: number, s: number): string {
  const { pal } = g;
  let o = '';
  for (const [u, v] of [[-62, 0], [62, 2], [0, -22]] as const) {
    const leaf = mix(mix(pal.celadon, pal.rice, 0.4), pal.ink, 0.26 + u / 900),
      cx = x + u * s,
      cy = y + v * s;
    o += g.sheet(`M${n(cx - 54 * s)} ${n(cy)}Q${n(cx - 62 * s)} ${n(cy - 46 * s)} ${n(cx)} ${n(cy - 50 * s)}Q${n(cx + 62 * s)} ${n(cy - 46 * s)} ${n(cx + 54 * s)} ${n(cy)}Q${n(cx)} ${n(cy + 12 * s)} ${n(cx - 54 * s)} ${n(cy)}Z`, leaf, {
      sh: 7,
      body: stroke([-0.7, -0.35, 0.35, 0.7].map((q) => `M${n(cx)} ${n(cy - 46 * s)}Q${n(cx + q * 60 * s)} ${n(cy - 36 * s)} ${n(cx + q * 62 * s)} ${n(cy - 2 * s)}`).join(''), tones(leaf, pal).l, 2 * s) + stroke(`M${n(cx)} ${n(cy - 50 * s)}V${n(cy + 5 * s)}M${n(cx - 57 * s)} ${n(cy - 20 * s)}Q${n(cx)} ${n(cy - 8 * s)} ${n(cx + 57 * s)} ${n(cy - 20 * s)}`, mix(pal.goldleaf, pal.paper, 0.3), 4 * s),
    });
  }
  return o;
}

function pestle(g: Stage, x: number, y: number, side: 1 | -1, lit: (c: Ink, q?: number) => Ink): string {
  const { pal, k } = g,
    wood = lit(mix(pal.clay, pal.goldleaf, 0.3), 0.14),
    t = tones(wood, pal),
    at = (u: number, v: number): Point => [x + u * k * side, y + v * k];
  const [ax, ay] = at(-170, -122),
    [bx, by] = at(210, -26),
    [hx, hy] = at(-166, 0);
  let o = person(g, ...at(196, -30), 1.02 * k, { shirt: lit(pal.cobalt, 0.06), pose: 'stand', to: side > 0 ? -1 : 1, hands: [44, -118], hat: false }) + person(g, ...at(272, -8), 1.02 * k, { shirt: lit(mix(pal.rice, pal.paper, 0.2), 0.1), pose: 'stand', to: side > 0 ? -1 : 1, hands: [58, -112], hat: false });
  // The rail they hold.
  const [r1x, r1y] = at(140, -150),
    [r2x, r2y] = at(262, -142);
  o += g.sheet(brush([[r1x, r1y], [(r1x + r2x) / 2, (r1y + r2y) / 2], [r2x, r2y]], 9 * k, { prof: () => 1, m: 4 }) + rect(r1x - 5 * k, r1y, 10 * k, y - r1y), t.d, { sh: 4, edge: false });
  // Mortar of stone, heaped with green.
  o += g.sheet(`M${n(hx - 74 * k)} ${n(hy - 52 * k)}L${n(hx - 56 * k)} ${n(hy + 16 * k)}H${n(hx + 56 * k)}L${n(hx + 74 * k)} ${n(hy - 52 * k)}Z`, lit(mix(pal.paper, pal.ink, 0.34), 0.2), { sh: 9, body: fill(rect(hx + 20 * k, hy - 50 * k, 44 * k, 64 * k), pal.ink, 'opacity=".18"') }) + fill(ell(hx, hy - 52 * k, 74 * k, 20 * k), lit(mix(pal.paper, pal.ink, 0.22), 0.14)) + fill(ell(hx, hy - 52 * k, 58 * k, 14 * k), mix(pal.rice, pal.celadon, 0.25)) + grains(g, hx, hy - 52 * k, 52 * k, 11 * k, mix(pal.rice, pal.celadon, 0.25));
  o += g.sheet(rect(ax - 15 * k, ay - 6 * k, 30 * k, 78 * k), t.d, { sh: 5 });
  o += g.sheet(brush([[ax - 20 * k * side, ay - 3 * k], [(ax + bx) / 2, (ay + by) / 2 - 2 * k], [bx, by]], 34 * k, { prof: () => 1, m: 5 }), wood, { sh: 9, body: fill(brush([[ax, ay - 9 * k], [(ax + bx) / 2, lerp(ay, by, 0.5) - 10 * k], [bx, by - 10 * k]], 7 * k), t.ll, 'opacity=".7"') });
  const [fx, fy] = at(64, 4);
  o += g.sheet(`M${n(fx - 30 * k)} ${n(fy)}L${n(fx - 9 * k)} ${n(fy - 84 * k)}H${n(fx + 9 * k)}L${n(fx + 30 * k)} ${n(fy)}H${n(fx + 14 * k)}L${n(fx)} ${n(fy - 50 * k)}L${n(fx - 14 * k)} ${n(fy)}Z`, t.d, { sh: 6, edge: false }) + fill(ell(fx, fy - 74 * k, 7 * k), t.ll);
  return o;
}
