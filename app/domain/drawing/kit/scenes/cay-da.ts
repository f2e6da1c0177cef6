// The banyan and the village gate.
import { type Ink, mix } from '../color.ts';
import { brush, ell, lens, lerp, n, poly, rect, smooth, type Point } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { gate, house } from './buildings.ts';
import { areca, banyan } from './greenery.ts';
import { birds, clouds, sun, type Stage } from './stage.ts';
import { cone, pot } from './wares.ts';

export function banyanGate(g: Stage): string {
  const { pal, W, H, k, Y } = g;
  return (
    sun(g, W * 0.7, H * 0.3, 104 * k) +
    clouds(g, 4) +
    birds(g, W * 0.56, H * 0.18, 5) +
    land(g) +
    gate(g, W * 0.62, Y(214), 470 * k, mix(pal.paper, pal.goldleaf, 0.3), mix(pal.clay, pal.lacquer, 0.3)) +
    banyan(g, W * 0.25, Y(200), 1.22 * k, mix(pal.rice, pal.ink, 0.34), mix(pal.clay, pal.ink, 0.4)) +
    road(g) +
    strawStack(g, W * 0.9, Y(150)) +
    poultry.map((fowl) => bird(g, fowl)).join('') +
    well(g, W * 0.46, Y(96)) +
    seller(g, W * 0.71, Y(34), 1.15 * k)
  );
}

/** Hills, fields, and the houses behind the gate. */
function land(g: Stage): string {
  const { pal, W, R, k, Y, tone } = g;
  let o =
    g.sheet(g.ridge(Y(470), 50, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.58)) +
    g.sheet(g.ridge(Y(400), 24, 9), tone(mix(pal.rice, pal.celadon, 0.4), 0.42));
  for (let j = 0; j < 3; j++) o += g.sheet(g.ridge(Y(360 - j * 34), 6, 6), tone(mix(pal.rice, pal.goldleaf, 0.2 + j * 0.18), 0.34 - j * 0.08));
  const wall = tone(mix(pal.paper, pal.clay, 0.2), 0.15),
    tile = tone(mix(pal.clay, pal.lacquer, 0.3), 0.2);
  for (const [x, w] of [[0.9, 240], [0.98, 200]] as const) o += house(g, W * x, Y(300), w * k, { wall, tile });
  for (const x of [0.82, 0.87, 0.95]) o += areca(g, W * x, Y(270), R.r(300, 380) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.16), tone(pal.clay, 0.25));
  return o + g.sheet(g.ridge(Y(250), 8, 5), mix(mix(pal.rice, pal.goldleaf, 0.45), pal.paper, 0.2));
}

/** Grass, and the road from the gate with its bricks. */
function road(g: Stage): string {
  const { pal, W, H, R, Y } = g;
  const grass = g.sheet(g.ridge(Y(206), 8, 7), mix(mix(pal.rice, pal.ink, 0.12), pal.goldleaf, 0.25)),
    way = `M${n(W * 0.6)} ${n(Y(214))}H${n(W * 0.66)}C${n(W * 0.72)} ${n(Y(130))} ${n(W * 0.6)} ${n(Y(70))} ${n(W * 0.78)} ${n(H + 20)}H${n(W * 0.4)}C${n(W * 0.5)} ${n(Y(90))} ${n(W * 0.56)} ${n(Y(140))} ${n(W * 0.6)} ${n(Y(214))}Z`;
  let bricks = '';
  for (let i = 0; i < 24; i++) {
    const near = i / 24,
      y = lerp(Y(206), H, near * near),
      x = W * (0.62 - near * 0.03) + R.j(90 * near + 14);
    bricks += lens(x, y, x + 20 + 60 * near, y + R.j(3), 2 + 4 * near);
  }
  return grass + fill(way, mix(pal.goldleaf, pal.paper, 0.5)) + fill(bricks, mix(pal.clay, pal.paper, 0.4), 'opacity=".7"');
}

/** Heaped round its pole. */
function strawStack(g: Stage, x: number, y: number): string {
  const { pal, R, k } = g;
  const heap = `M${n(x - 120 * k)} ${n(y + 30 * k)}C${n(x - 150 * k)} ${n(y - 110 * k)} ${n(x - 60 * k)} ${n(y - 210 * k)} ${n(x)} ${n(y - 240 * k)}C${n(x + 60 * k)} ${n(y - 210 * k)} ${n(x + 150 * k)} ${n(y - 110 * k)} ${n(x + 120 * k)} ${n(y + 30 * k)}Q${n(x)} ${n(y + 60 * k)} ${n(x - 120 * k)} ${n(y + 30 * k)}Z`;
  let straws = '';
  for (let i = 0; i < 60; i++) {
    const f = R.f(),
      sx = x + (f - 0.5) * 190 * k,
      sy = y - R.r(-20, 190) * k * (1 - Math.abs(f - 0.5) * 1.5);
    straws += lens(sx, sy, sx + (f - 0.5) * 40 * k, sy + R.r(20, 50) * k, 2.2 * k);
  }
  return (
    g.sheet(heap, mix(pal.goldleaf, pal.paper, 0.22), { sh: 10, body: fill(straws, mix(pal.goldleaf, pal.ink, 0.25), 'opacity=".7"') }) +
    g.sheet(rect(x - 5 * k, y - 280 * k, 10 * k, 60 * k), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false })
  );
}

/** A bird of the yard: its place as a share of the width and a height, its size, and the way it looks. */
type Fowl = readonly [x: number, y: number, size: number, way: 1 | -1];
/** The cock, the hen, two chicks. */
const poultry: readonly Fowl[] = [
  [0.3, 96, 1, 1],
  [0.36, 70, 0.86, -1],
  [0.27, 60, 0.6, 1],
  [0.245, 66, 0.46, 1],
];

/** Body, legs, comb and bill. */
function bird(g: Stage, [x, y, size, way]: Fowl): string {
  const { pal, W, k, Y } = g;
  const at = (u: number, v: number): Point => [W * x + u * size * k * way, Y(y) + v * size * k],
    text = (u: number, v: number) => at(u, v).map(n).join(' ');
  const back = [at(34, -58), at(44, -66), at(38, -82), at(22, -80), at(8, -50), at(-20, -46), at(-40, -70), at(-56, -70)],
    belly = [at(-46, -44), at(-34, -20), at(0, -12), at(26, -26)];
  const colour = size > 0.7 ? mix(pal.clay, pal.lacquer, way > 0 ? 0.4 : 0.1) : mix(pal.goldleaf, pal.paper, 0.3);
  return (
    g.sheet(smooth([...belly, ...back], true), colour, { sh: 5, edge: false }) +
    stroke(`M${text(-6, -14)}L${text(-8, 0)}M${text(6, -14)}L${text(6, 0)}`, pal.goldleaf, 3 * size) +
    fill(ell(...at(32, -84), 7 * size * k), pal.lacquer) +
    fill(poly([at(42, -76), at(54, -72), at(42, -69)]), pal.goldleaf)
  );
}

function well(g: Stage, x: number, y: number): string {
  const { pal, k } = g;
  const wall = `M${n(x - 90 * k)} ${n(y)}Q${n(x)} ${n(y - 34 * k)} ${n(x + 90 * k)} ${n(y)}V${n(y + 52 * k)}Q${n(x)} ${n(y + 90 * k)} ${n(x - 90 * k)} ${n(y + 52 * k)}Z`;
  return g.sheet(wall, mix(pal.clay, pal.paper, 0.35), { sh: 9 }) + fill(ell(x, y, 90 * k, 25 * k), mix(pal.clay, pal.paper, 0.55)) + fill(ell(x, y + 3, 72 * k, 18 * k), mix(pal.cobalt, pal.ink, 0.4));
}

/** In a leaf hat, two baskets on a shoulder pole. */
function seller(g: Stage, x: number, y: number, s: number): string {
  const { pal } = g;
  const pole = brush([[x - 150 * s, y - 128 * s], [x, y - 158 * s], [x + 150 * s, y - 128 * s]], 9 * s, { prof: () => 1, m: 8 }),
    blouse = `M${n(x - 34 * s)} ${n(y + 4)}L${n(x - 24 * s)} ${n(y - 150 * s)}Q${n(x)} ${n(y - 172 * s)} ${n(x + 26 * s)} ${n(y - 150 * s)}L${n(x + 36 * s)} ${n(y + 4)}Z`,
    skirt = `M${n(x - 32 * s)} ${n(y + 6)}L${n(x - 27 * s)} ${n(y - 70 * s)}H${n(x + 30 * s)}L${n(x + 36 * s)} ${n(y + 6)}Z`;
  return (
    g.sheet(pole, mix(pal.goldleaf, pal.clay, 0.5), { sh: 4, edge: false }) +
    [-1, 1].map((side) => hungBasket(g, x + side * 146 * s, y, s, side < 0 ? pal.rice : mix(pal.lacquer, pal.clay, 0.3))).join('') +
    g.sheet(blouse, mix(pal.clay, pal.lacquer, 0.6), { sh: 7 }) +
    g.sheet(skirt, mix(pal.ink, pal.cobalt, 0.2), { sh: 3 }) +
    cone(g, x, y - 176 * s, 0.78 * s, mix(pal.goldleaf, pal.paper, 0.45))
  );
}

/** From the end of the pole, heaped with greens or fruit. */
function hungBasket(g: Stage, x: number, y: number, s: number, goods: Ink): string {
  const { pal } = g;
  const cords = `M${n(x)} ${n(y - 128 * s)}l${n(-30 * s)} ${n(78 * s)}M${n(x)} ${n(y - 128 * s)}l${n(30 * s)} ${n(78 * s)}`;
  return (
    stroke(cords, mix(pal.clay, pal.ink, 0.4), 2.4) +
    g.sheet(pot(x, y - 6 * s, 0.86 * s, 2), mix(pal.goldleaf, pal.clay, 0.35), { sh: 6 }) +
    g.sheet(g.clump(x, y - 46 * s, 40 * s, 4), goods, { sh: 4, edge: false })
  );
}
