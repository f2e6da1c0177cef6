// The river under its dyke.
import { mix } from '../color.ts';
import { blob, brush, ell, lens, lerp, n, place, type Point } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { blossom } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { birds, clouds, sun, type Stage } from './stage.ts';
import { boat, water } from './water.ts';

export function riverDyke(g: Stage): string {
  const { pal, W, H, k, Y } = g;
  return (
    sun(g, W * 0.3, H * 0.3, 110 * k) +
    clouds(g, 4) +
    birds(g, W * 0.6, H * 0.18, 6) +
    farBank(g) +
    river(g) +
    boat(g, W * 0.62, Y(370), 0.8 * k, mix(pal.clay, pal.ink, 0.2)) +
    boat(g, W * 0.36, Y(290), 1.25 * k, mix(pal.clay, pal.ink, 0.3)) +
    sailingBoat(g, W * 0.84) +
    dyke(g) +
    grass(g) +
    reeds(g) +
    kapok(g, W * 0.13, Y(200)) +
    cyclist(g, W * 0.66, Y(196) - 24 * k, 0.9 * k)
  );
}

/** Hills, a line of trees and three houses across the river. */
function farBank(g: Stage): string {
  const { pal, W, R, k, Y, tone } = g;
  let o =
    g.sheet(g.ridge(Y(600), 70, 5), tone(mix(pal.celadon, pal.cobalt, 0.4), 0.6)) +
    g.sheet(g.ridge(Y(530), 40, 7), tone(mix(pal.celadon, pal.cobalt, 0.25), 0.46));
  for (let i = 0; i < 9; i++)
    o += g.sheet(g.clump((W * i) / 8 + R.j(30), Y(476), R.r(40, 76) * k, 4), tone(mix(pal.rice, pal.ink, 0.25), 0.38), { sh: 5, edge: false });
  const wall = tone(mix(pal.paper, pal.clay, 0.25), 0.2),
    tile = tone(mix(pal.clay, pal.lacquer, 0.3), 0.24);
  for (const x of [0.62, 0.74, 0.9]) o += house(g, W * x, Y(470), R.r(150, 200) * k, { wall, tile, door: 2 });
  return o + g.sheet(g.ridge(Y(474), 6, 8), tone(mix(pal.rice, pal.goldleaf, 0.2), 0.26));
}

/** Water with the sun on it. */
function river(g: Stage): string {
  const { pal, W, R, k, Y } = g;
  const surface = g.sheet(g.ridge(Y(440), 4, 6), mix(mix(pal.celadon, pal.cobalt, 0.35), pal.paper, 0.25));
  let glints = '';
  for (let i = 0; i < 12; i++) {
    const half = (90 - i * 3) * k,
      y = Y(430) + i * 13 * k;
    glints += lens(W * 0.3 - half + R.j(50), y, W * 0.3 + half + R.j(50), y, 3.4 * k);
  }
  return surface + fill(glints, g.sky[1], 'opacity=".75"') + water(g, Y(440), mix(pal.paper, pal.celadon, 0.15), 12);
}

/** A boat under a battened sail. */
function sailingBoat(g: Stage, x: number): string {
  const { pal, k, Y } = g;
  const sail = `M${n(x)} ${n(Y(420))}C${n(x + 60 * k)} ${n(Y(500))} ${n(x + 70 * k)} ${n(Y(560))} ${n(x + 20 * k)} ${n(Y(640))}C${n(x - 60 * k)} ${n(Y(580))} ${n(x - 80 * k)} ${n(Y(500))} ${n(x - 70 * k)} ${n(Y(424))}Z`;
  const battens = [0, 1, 2, 3].map((i) => `M${n(x - (72 - i * 6) * k)} ${n(Y(460 + i * 36))}Q${n(x)} ${n(Y(448 + i * 36))} ${n(x + (40 + i * 4) * k)} ${n(Y(456 + i * 38))}`).join('');
  return (
    g.sheet(sail, mix(pal.clay, pal.lacquer, 0.25), { sh: 8, body: stroke(battens, mix(pal.clay, pal.ink, 0.4), 2.6) }) +
    boat(g, x - 10 * k, Y(400), 0.7 * k, mix(pal.clay, pal.ink, 0.3))
  );
}

/** The dyke, the path on it, and the field at its foot. */
function dyke(g: Stage): string {
  const { pal, W, H, k, Y } = g;
  const ground = `M-60 ${n(Y(150))}C${n(W * 0.2)} ${n(Y(250))} ${n(W * 0.44)} ${n(Y(236))} ${n(W * 0.7)} ${n(Y(190))}C${n(W * 0.86)} ${n(Y(164))} ${n(W * 0.96)} ${n(Y(170))} ${W + 60} ${n(Y(190))}V${H + 40}H-60Z`,
    path = `M-60 ${n(Y(132))}C${n(W * 0.2)} ${n(Y(232))} ${n(W * 0.44)} ${n(Y(216))} ${n(W * 0.7)} ${n(Y(170))}C${n(W * 0.86)} ${n(Y(146))} ${n(W * 0.96)} ${n(Y(150))} ${W + 60} ${n(Y(170))}`,
    field = `M-60 ${n(Y(60))}C${n(W * 0.3)} ${n(Y(130))} ${n(W * 0.6)} ${n(Y(110))} ${W + 60} ${n(Y(50))}V${H + 40}H-60Z`;
  return (
    g.sheet(ground, mix(pal.rice, pal.ink, 0.24), { sh: 14 }) +
    stroke(path, mix(pal.goldleaf, pal.paper, 0.5), 24 * k) +
    g.sheet(field, mix(mix(pal.rice, pal.goldleaf, 0.35), pal.paper, 0.1), { sh: 10 })
  );
}

/** Blades along the lower edge. */
function grass({ pal, W, H, R, k }: Stage): string {
  let d = '';
  for (let i = 0; i < 60; i++) {
    const x = R.r(-20, W),
      y = R.r(H - 70 * k, H + 6);
    d += lens(x, y, x + R.j(8), y - R.r(18, 34) * k, 3 * k);
  }
  return fill(d, mix(pal.rice, pal.ink, 0.2));
}

/** Tall ones at the right. */
function reeds(g: Stage): string {
  const { pal, W, H, R, k } = g;
  let d = '';
  for (let i = 0; i < 46; i++) {
    const x = W * (0.5 + 0.5 * R.f()),
      y = H - R.r(-10, 40) * k,
      h = R.r(60, 150) * k;
    d += brush([[x, y], [x + R.j(10), y - h * 0.6], [x + R.r(6, 30), y - h]], 6 * k, { m: 6, prof: (q) => 1 - q * 0.8 });
  }
  return g.sheet(d, mix(pal.rice, pal.ink, 0.42), { sh: 6, edge: false });
}

/** A bough of the kapok: its angle from upright, its length, the height at which it leaves the trunk. */
type Bough = readonly [angle: number, length: number, height: number];
const boughs: readonly Bough[] = [
  [-0.5, 190, 120],
  [0.45, 200, 150],
  [-0.65, 150, 220],
  [0.62, 150, 250],
  [-0.3, 110, 320],
  [0.3, 120, 340],
  [-0.8, 110, 170],
];

/** Bare of leaves and in flower, its foot at a point. */
function kapok(g: Stage, x: number, y: number): string {
  const { pal, R, k } = g;
  const trunk = brush([[x, y + 20], [x + 6 * k, y - 160 * k], [x - 4 * k, y - 380 * k]], 40 * k, { prof: (q) => 1 - q * 0.6, m: 10 }),
    grown = boughs.map((each) => bough(g, x, y, each));
  const red: Style = { kind: 'flat', a: mix(pal.lacquer, '#E03020', 0.25), b: pal.lacquer, gold: pal.goldleaf };
  return (
    g.sheet(trunk + grown.map(({ wood }) => wood).join(''), mix(pal.clay, pal.ink, 0.35), { sh: 7, edge: false }) +
    grown.flatMap(({ flowers }) => flowers).map(([fx, fy]) => paint(g.c, blossom(place(fx, fy, R.r(0.8, 1.25) * k, R.r(0, 6)), R), red)).join('')
  );
}

/** With two twigs, and where its flowers are. */
function bough({ R, k }: Stage, x: number, y: number, [angle, length, height]: Bough): { wood: string; flowers: Point[] } {
  const way = Math.sign(angle),
    sy = y - height * k,
    ex = x + Math.sin(angle) * length * 1.5 * k,
    ey = sy - Math.cos(angle) * length * 0.6 * k;
  let wood = brush([[x, sy], [x + (ex - x) * 0.5, sy - 14 * k], [ex, ey]], 15 * k, { prof: (q) => 1 - q * 0.7, m: 8 });
  const flowers: Point[] = [];
  for (const [along, bend] of [[0.45, 16], [0.7, 44]] as const) {
    const tx = lerp(x, ex, along),
      ty = lerp(sy, ey, along);
    wood += brush([[tx, ty], [tx + way * 26 * k, ty - bend * k], [tx + way * 40 * k, ty - 70 * k]], 7 * k, { prof: (q) => 1 - q * 0.6, m: 6 });
    flowers.push([tx + way * 40 * k, ty - 72 * k], [tx + way * 26 * k, ty - 44 * k], [tx + way * 52 * k, ty - 58 * k]);
  }
  for (let i = 2; i < 9; i++) flowers.push([lerp(x, ex, i / 8.5) + R.j(12) * k, lerp(sy, ey, i / 8.5) - R.r(0, 20) * k]);
  return { wood, flowers };
}

/** On the path, in a leaf hat, with a basket of greens behind the saddle. */
function cyclist({ pal }: Stage, x: number, y: number, s: number): string {
  const straw = mix(pal.goldleaf, pal.clay, 0.35);
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(4) scale(${Math.round(s * 100) / 100})">` +
    stroke(ell(-44, -2, 30) + ell(46, -2, 30), pal.ink, 5) +
    stroke('M-44 -2L-8 -46L26 -44L46 -2M-8 -46L2 -4L26 -44M26 -44L22 -62L34 -68', pal.ink, 5) +
    fill(blob([[-24, -54], [-18, -104], [6, -112], [18, -84], [4, -50]]), pal.cobalt) +
    stroke('M4 -96L26 -70M-8 -54L8 -26L2 -4', pal.cobalt, 9) +
    fill('M-34 -116L4 -156L40 -116Q2 -104 -34 -116Z', mix(pal.goldleaf, pal.paper, 0.4)) +
    fill('M4 -156L40 -116Q22 -110 10 -109Z', mix(pal.goldleaf, pal.clay, 0.3)) +
    fill(ell(-62, -52, 30, 22), straw) +
    fill(ell(-62, -72, 26, 12), mix(pal.celadon, pal.rice, 0.4)) +
    '</g>'
  );
}
