// The dyke of Bá Dương Nội on the day of the kites: great paper wings with their flutes, high over the green.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, place, type Place, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { gate, house } from './buildings.ts';
import { areca } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { water } from './water.ts';

export function kiteDyke(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g;
  let o = sun(g, X(0.16), H * 0.46, 84 * k) + clouds(g, 5) + birds(g, X(0.84) - 60 * k, H * 0.42, 4);
  o += g.sheet(g.ridge(Y(420), 36, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.58));
  for (let i = 0; i < 10; i++) o += g.sheet(g.clump((W * i) / 9 + R.j(30), Y(336), R.r(44, 84) * k, 4), tone(mix(pal.rice, pal.ink, 0.26), 0.36), { sh: 4, edge: false });
  for (const u of [0.02, 0.28, 0.37]) o += areca(g, X(u), Y(334), R.r(190, 260) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.26), tone(pal.clay, 0.35));
  o += house(g, X(0.1), Y(330), 250 * k, { wall: tone(mix(pal.paper, pal.clay, 0.2), 0.2), tile: tone(mix(pal.clay, pal.lacquer, 0.3), 0.22) }) + gate(g, X(0.24), Y(330), 190 * k, tone(mix(pal.paper, pal.goldleaf, 0.3), 0.16), tone(mix(pal.clay, pal.lacquer, 0.3), 0.2));
  const stream = mix(mix(pal.celadon, pal.cobalt, 0.32), pal.paper, 0.26);
  o += g.sheet(g.ridge(Y(336), 5, 6), tone(mix(pal.rice, pal.goldleaf, 0.2), 0.2)) + g.sheet(g.ridge(Y(312), 3, 6), stream) + water(g, Y(308), mix(pal.paper, pal.celadon, 0.15), 5);
  // The dyke rises to one side; its road is worn in the grass.
  const ex = side > 0 ? W + 60 : -60,
    sx = side > 0 ? -60 : W + 60,
    crest = (low: number) => `M${n(sx)} ${n(Y(206 - low))}C${n(X(0.3))} ${n(Y(226 - low))} ${n(X(0.55))} ${n(Y(286 - low))} ${n(ex)} ${n(Y(322 - low))}`;
  const slope = mix(mix(pal.rice, pal.ink, 0.14), pal.goldleaf, 0.14);
  o += g.sheet(`${crest(0)}V${n(H + 40)}H${n(sx)}Z`, slope, { sh: 13 }) + stroke(crest(22), mix(pal.goldleaf, pal.paper, 0.5), 24 * k);
  let tufts = '';
  for (let i = 0; i < 90; i++) {
    const x = R.r(-20, W),
      y = lerp(Y(150), H, R.f());
    tufts += lens(x, y, x + R.j(9), y - R.r(12, 28) * k, 4 * k);
  }
  o += fill(tufts, mix(slope, pal.ink, 0.2), 'opacity=".8"');
  // Kites and their lines; each line ends in somebody's hands.
  const papers: readonly Ink[] = [mix(pal.goldleaf, pal.paper, 0.2), pal.lacquer, mix(pal.paper, pal.goldleaf, 0.16), mix(pal.clay, pal.goldleaf, 0.4), mix(pal.cobalt, pal.paper, 0.16)];
  const shift = R.i(0, 4),
    tall = H / (900 * k);
  const flown: readonly (readonly [number, number, number, number])[] = [[0.4, 0.2, 1.4, 0.62], [0.74, 0.3, 1.05, 0.82], [0.16, 0.15, 0.8, 0.42], [0.62, 0.09, 0.6, 0.72], [0.92, 0.12, 0.66, 0.9]];
  let lines = '',
    kites = '',
    people = '';
  const feet = (u: number) => lerp(160, 244, u);
  for (const [i, [u, v, s, hold]] of flown.entries()) {
    const kx = X(u),
      ky = H * v * (tall > 1.3 ? 1.3 : 1),
      hx = X(hold),
      hy = Y(feet(hold)) - 120 * k;
    lines += `M${n(kx)} ${n(ky + 24 * s * k)}Q${n((kx + hx) / 2 + 40 * k)} ${n(lerp(ky, hy, 0.72))} ${n(hx + 40 * k * (i % 2 ? -1 : 1))} ${n(hy)}`;
    kites += kite(g, kx, ky, s * k, (kx < hx ? -1 : 1) * R.r(0.1, 0.24), papers[(i + shift) % 5]!, i % 3);
    people += person(g, hx, Y(feet(hold)), 0.92 * k, { shirt: papers[(i + shift + 1) % 5] === pal.lacquer ? pal.lacquer : [mix(pal.cobalt, pal.paper, 0.1), mix(pal.lacquer, pal.clay, 0.3), mix(pal.paper, pal.clay, 0.3)][i % 3]!, pose: 'stand', to: i % 2 ? -1 : 1, hands: [44, -128], hat: i % 2 === 0 });
  }
  o += stroke(lines, mix(pal.ink, g.sky[0], 0.3), 1.8 * k, 'opacity=".75"') + kites + people;
  // One that is not up yet, and the two it takes to carry it.
  const cx = X(0.3),
    cy = Y(120);
  o += person(g, cx - 150 * k, cy + 20 * k, 1.16 * k, { shirt: mix(pal.rice, pal.paper, 0.15), pose: 'stand', to: 1, hands: [44, -214], hat: false }) + person(g, cx + 150 * k, cy + 16 * k, 1.16 * k, { shirt: mix(pal.lacquer, pal.clay, 0.15), pose: 'stand', to: -1, hands: [44, -214], hat: false }) + kite(g, cx, cy - 268 * k, 1.75 * k, 0.03 * side, papers[(shift + 2) % 5]!, (shift + 1) % 3);
  for (const [u, y, high] of [[0.05, 110, 200], [0.12, 70, 240]] as const) o += banner(g, X(u), Y(y), high * k);
  return o;
}

/** The kite of the Red River: a long bow of paper, tips turned up, flutes under its middle. */
function kite(g: Stage, x: number, y: number, s: number, turn: number, paper: Ink, sign: number): string {
  const { pal } = g,
    t = tones(paper, pal),
    m: Place = place(x, y, s, turn),
    p = (u: number, v: number): Point => m(u, v),
    bamboo = mix(pal.clay, pal.ink, 0.25);
  const at = (...uv: number[]): string => {
    const parts: string[] = [];
    for (let i = 0; i < uv.length; i += 2) parts.push(p(uv[i]!, uv[i + 1]!).map(n).join(' '));
    return parts.join(' ');
  };
  const wing = `M${at(-156, -30)}C${at(-112, -40, -60, -58, 0, -58)}C${at(60, -58, 112, -40, 156, -30)}C${at(126, 20, 62, 34, 0, 34)}C${at(-62, 34, -126, 20, -156, -30)}Z`;
  const lower = `M${at(-150, -27)}C${at(-100, 2, -50, 6, 0, 6)}C${at(50, 6, 100, 2, 150, -27)}C${at(122, 20, 62, 34, 0, 34)}C${at(-62, 34, -122, 20, -150, -27)}Z`;
  let ribs = '';
  for (const u of [-110, -74, -37, 37, 74, 110]) ribs += `M${at(u, -55 + Math.abs(u) * 0.13)}L${at(u * 0.98, 32 - Math.abs(u) * 0.19)}`;
  const mark = paper === pal.lacquer ? pal.goldleaf : pal.lacquer;
  const signs = sign === 0 ? fill(ell(...p(0, -12), 17 * s), mark) : sign === 1 ? fill(lens(...p(-112, -38), ...p(-106, 14), 15 * s) + lens(...p(112, -38), ...p(106, 14), 15 * s) + lens(...p(-84, -44), ...p(-80, 22), 9 * s) + lens(...p(84, -44), ...p(80, 22), 9 * s), mark) : fill(lens(...p(-100, -14), ...p(-22, -12), 13 * s) + lens(...p(100, -14), ...p(22, -12), 13 * s), mark);
  let flutes = '',
    mouths = '';
  for (const [i, l] of [92, 68, 46].entries()) {
    const v = -66 - i * 15;
    flutes += brush([p(-l / 2, v), p(0, v - 1), p(l / 2, v)], (15 - i * 2) * s, { prof: () => 1, m: 4 });
    for (const e of [-1, 1]) mouths += ell(...p((e * l) / 2, v), 8 * s, (9 - i) * s);
  }
  return g.sheet(brush([p(0, -108), p(0, -20), p(0, 40)], 6 * s, { prof: () => 1, m: 4 }), bamboo, { sh: 2, edge: false }) + g.sheet(flutes, mix(pal.goldleaf, pal.clay, 0.4), { sh: 4, edge: false, body: fill(mouths, bamboo) }) + g.sheet(wing, paper, { sh: 8, body: fill(lower, t.d, 'opacity=".5"') + stroke(ribs, t.dd, 2 * s, 'opacity=".6"') + stroke(`M${at(-152, -29)}C${at(-100, -14, -50, -12, 0, -12)}C${at(50, -12, 100, -14, 152, -29)}`, t.dd, 2.6 * s, 'opacity=".7"') + signs });
}

/** A festival flag of five colours. */
function banner(g: Stage, x: number, y: number, h: number): string {
  const { pal, k } = g;
  let o = g.sheet(rect(x - 4 * k, y - h, 8 * k, h), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false });
  const half = 50 * k,
    cx = x + 58 * k,
    cy = y - h + 56 * k;
  let teeth = '';
  for (let i = 0; i < 6; i++) for (const [u, v, a, b] of [[-half + (i * half) / 3, -half, half / 6, -15 * k], [-half + (i * half) / 3, half, half / 6, 15 * k]] as const) teeth += poly([[cx + u, cy + v], [cx + u + a, cy + v + b], [cx + u + 2 * a, cy + v]]);
  for (let i = 0; i < 6; i++) teeth += poly([[cx + half, cy - half + (i * half) / 3], [cx + half + 15 * k, cy - half + (i + 0.5) * (half / 3)], [cx + half, cy - half + (i + 1) * (half / 3)]]);
  o += g.sheet(teeth + rect(cx - half, cy - half, half * 2, half * 2), pal.lacquer, { sh: 6, edge: false });
  for (const [q, c] of [[0.8, pal.goldleaf], [0.62, mix(pal.rice, pal.ink, 0.1)], [0.44, pal.cobalt], [0.26, mix(pal.goldleaf, pal.paper, 0.3)]] as const) o += fill(rect(cx - half * q, cy - half * q, half * 2 * q, half * 2 * q), c);
  return o;
}
