// The lotus lake at Quảng An at first light: boats among the flowers, gathering them for tea before the sun opens them.
import { type Ink, mix } from '../color.ts';
import { brush, ell, lens, n, type Point } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, roof, tiles } from './buildings.ts';
import { areca } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Skies, type Stage, sun } from './stage.ts';
import { lotusPond, water } from './water.ts';

export const dawnSkies: Skies = (pal) => [
  [mix(mix(pal.lacquer, pal.paper, 0.76), pal.goldleaf, 0.12), mix(pal.lacquer, pal.goldleaf, 0.3)],
  [mix(mix(pal.goldleaf, pal.paper, 0.62), pal.lacquer, 0.08), mix(pal.lacquer, pal.clay, 0.2)],
  [mix(mix(pal.cobalt, pal.paper, 0.72), pal.lacquer, 0.1), mix(pal.goldleaf, pal.paper, 0.25)],
];

export function lotusLake(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g;
  const sx = X(0.62),
    shore = Y(512);
  let o = fill(ell(sx, shore - 70 * k, 190 * k), g.sky[1], 'opacity=".12"') + sun(g, sx, shore - 66 * k, 112 * k) + clouds(g, 4) + birds(g, X(0.32) - 90 * k, H * 0.16, 6);
  o += g.sheet(g.ridge(shore - 66 * k, 34, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.6));
  for (let i = 0; i < 14; i++) o += g.sheet(g.clump((W * i) / 13 + R.j(30), shore + 12 * k, R.r(44, 92) * k, 4), tone(mix(pal.rice, pal.ink, 0.3), R.r(0.34, 0.46)), { sh: 4, edge: false });
  o += house(g, X(0.12), shore + 8 * k, 230 * k, { wall: tone(mix(pal.paper, pal.clay, 0.25), 0.3), tile: tone(mix(pal.clay, pal.lacquer, 0.3), 0.3) }) + house(g, X(0.28), shore + 8 * k, 180 * k, { wall: tone(mix(pal.paper, pal.clay, 0.25), 0.36), tile: tone(mix(pal.clay, pal.ink, 0.1), 0.36), door: 2 });
  for (const u of [0.04, 0.2, 0.22]) o += areca(g, X(u), shore + 8 * k, R.r(170, 230) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.3), tone(pal.clay, 0.4));
  o += pagoda(g, X(0.88), shore + 10 * k);
  const lake = mix(mix(mix(pal.celadon, pal.cobalt, 0.3), pal.paper, 0.28), g.sky[0], 0.22);
  o += g.sheet(g.ridge(shore + 16 * k, 3, 6), lake);
  // The sun's road on the water.
  let road = '';
  for (let i = 0; i < 16; i++) road += lens(sx - (110 - i * 3) * k + R.j(40), shore + 30 * k + i * 15 * k, sx + (110 - i * 3) * k + R.j(40), shore + 30 * k + i * 15 * k, 3.6 * k);
  o += fill(road, g.sky[1], 'opacity=".6"') + water(g, shore + 16 * k, mix(lake, '#FFFFFF', 0.45), 12);
  // Far leaves, then boats, then the near flowers.
  let far = '';
  for (let i = 0; i < 70; i++) {
    const y = Y(R.r(300, 430)),
      s = (H - y) / H;
    far += ell(R.r(-20, W + 20), y, R.r(34, 60) * (0.6 + s) * k * 0.7, R.r(8, 13) * k);
  }
  o += g.sheet(far, mix(mix(pal.celadon, pal.rice, 0.4), lake, 0.3), { sh: 4 });
  let buds = '';
  for (let i = 0; i < 34; i++) {
    const x = R.r(0, W),
      y = Y(R.r(320, 430));
    buds += lens(x, y, x + R.j(3), y - R.r(20, 32) * k, 17 * k);
  }
  o += fill(buds, mix(pal.lacquer, pal.paper, 0.5));
  const shirts = [mix(pal.lacquer, pal.clay, 0.15), mix(pal.cobalt, pal.paper, 0.15), mix(pal.rice, pal.paper, 0.12)];
  for (const [i, [u, y, s]] of ([[0.77, 392, 0.62], [0.2, 350, 0.84], [0.53, 268, 1.24]] as const).entries()) o += sampan(g, X(u), Y(y), s * k, i === 1 ? (-side as 1 | -1) : side, shirts[i]!);
  return o + lotusPond(g, Y(244), 50);
}

/** A flat boat with its load of flowers, somebody reaching for the next. */
function sampan(g: Stage, x: number, y: number, s: number, to: 1 | -1, shirt: Ink): string {
  const { pal, R } = g,
    hull = mix(pal.clay, pal.ink, 0.36),
    p = (u: number, v: number): Point => [x + u * s * to, y + v * s];
  let flowers = '',
    hearts = '',
    leaves = '';
  for (let i = 0; i < 17; i++) {
    const [fx, fy] = p(-128 + (i % 9) * 14 + R.j(4), -30 - Math.floor(i / 9) * 22 + R.j(5));
    for (const a of [-0.9, -0.45, 0, 0.45, 0.9]) flowers += lens(fx, fy, fx + Math.sin(a) * 18 * s, fy - Math.cos(a) * 20 * s, 8 * s);
    hearts += ell(fx, fy - 2 * s, 3.6 * s);
  }
  for (let i = 0; i < 4; i++) leaves += ell(...p(-136 + i * 40, -20), 34 * s, 13 * s);
  const d = `M${p(-196, -34).map(n).join(' ')}Q${p(-110, 6).map(n).join(' ')} ${p(0, 8).map(n).join(' ')}Q${p(120, 6).map(n).join(' ')} ${p(196, -40).map(n).join(' ')}Q${p(150, 40).map(n).join(' ')} ${p(60, 42).map(n).join(' ')}H${n(p(-70, 0)[0])}Q${p(-150, 36).map(n).join(' ')} ${p(-196, -34).map(n).join(' ')}Z`;
  return (
    g.sheet(leaves, mix(mix(pal.celadon, pal.rice, 0.4), pal.ink, 0.2), { sh: 3, edge: false }) +
    g.sheet(flowers, mix(pal.lacquer, pal.paper, 0.48), { sh: 4, edge: false, body: fill(hearts, pal.goldleaf) }) +
    person(g, ...p(54, 12), s * 1.04, { shirt, to, hands: [118, -64] }) +
    g.sheet(d, hull, { sh: 9, body: stroke(`M${p(-178, -16).map(n).join(' ')}Q${p(-90, 20).map(n).join(' ')} ${p(0, 22).map(n).join(' ')}Q${p(110, 20).map(n).join(' ')} ${p(176, -20).map(n).join(' ')}`, mix(hull, pal.paper, 0.35), 3 * s) }) +
    g.sheet(brush([p(150, -112), p(168, -52), p(170, 10)], 6 * s, { prof: () => 1, m: 6 }), mix(pal.rice, pal.ink, 0.25), { sh: 2, edge: false }) +
    fill([-0.8, -0.4, 0, 0.4, 0.8].map((a) => lens(...p(150, -108), p(150 + Math.sin(a) * 30, 0)[0], p(0, -108 - Math.cos(a) * 38)[1], 14 * s)).join(''), mix(pal.lacquer, pal.paper, 0.4))
  );
}

/** A tower of seven roofs across the water. */
function pagoda(g: Stage, x: number, y: number): string {
  const { pal, k, tone } = g,
    wall = tone(mix(pal.clay, pal.lacquer, 0.25), 0.3),
    tile = tone(mix(pal.clay, pal.ink, 0.25), 0.3);
  let o = g.sheet(brush([[x, y - 352 * k], [x, y - 330 * k], [x, y - 300 * k]], 9 * k, { m: 4 }), tile, { sh: 2, edge: false });
  for (let i = 6; i >= 0; i--) {
    const w = (112 - i * 10) * k,
      base = y - i * 45 * k;
    o += g.sheet(`M${n(x - w * 0.36)} ${n(base)}V${n(base - 36 * k)}H${n(x + w * 0.36)}V${n(base)}Z`, wall, { sh: 3, body: fill(ell(x, base - 14 * k, 7 * k, 11 * k), mix(wall, pal.ink, 0.5)) }) + g.sheet(roof(x, base - 34 * k, w, 13 * k, 0.2), tile, { sh: 4, edge: false, body: i < 2 ? tiles(x, base - 34 * k, w, 13 * k, mix(tile, pal.ink, 0.2)) : '' });
  }
  return o;
}
