// Skeins of noodles drying on racks of bamboo, row behind row: golden miến or white bún and phở, as the village's seed says.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lerp, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { country, paving } from './yards.ts';

export function noodleYard(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    golden = R.fork('noodle').chance(0.6),
    skein = golden ? mix(pal.goldleaf, pal.paper, 0.16) : mix(pal.paper, pal.goldleaf, 0.12),
    other = golden ? mix(pal.goldleaf, pal.paper, 0.5) : mix(pal.goldleaf, pal.paper, 0.34),
    yard = mix(mix(pal.clay, pal.paper, 0.52), pal.goldleaf, 0.08);
  let o = sun(g, X(0.72), H * 0.2, 86 * k) + clouds(g, 3) + birds(g, X(0.44) - 80 * k, H * 0.12, 5) + country(g, 420, yard);
  o += house(g, X(0.86), Y(412), 420 * k, { wall: mix(pal.paper, pal.goldleaf, 0.26), tile: mix(pal.clay, pal.lacquer, 0.28) }) + house(g, X(0.1), Y(416), 330 * k, { wall: tone(mix(pal.paper, pal.clay, 0.26), 0.12), tile: tone(mix(pal.clay, pal.ink, 0.12), 0.12) }) + banana(g, X(0.3), Y(416), 0.84 * k, tone(mix(pal.rice, pal.ink, 0.22), 0.06));
  o += g.sheet(g.ridge(Y(396), 6, 7), yard) + paving(g, Y(390), mix(yard, pal.clay, 0.35));
  const rows = Math.max(4, Math.round((H / k - 500) / 100));
  const paved = X(0.56);
  for (let j = 0; j < rows; j++) {
    const f = j / (rows - 1),
      y = lerp(Y(336), Y(20), f ** 1.1),
      s = lerp(0.52, 1.26, f) * k,
      // A way between two runs of racks, leading in.
      half = lerp(60, 150, f) * k;
    o += rack(g, -40, paved - half, y, s, j % 2 ? skein : mix(skein, other, 0.5), side) + rack(g, paved + half, W + 40, y, s, j % 2 ? mix(skein, other, 0.5) : skein, side);
    if (j === 1) o += person(g, paved, y + 26 * s, s * 1.2, { shirt: mix(pal.lacquer, pal.clay, 0.2), pose: 'stand', to: side, hands: [78, -118] }) + stick(g, paved + 62 * s * side, y - 116 * s, s * 0.9, skein);
    if (j === rows - 2) o += person(g, paved - half * 0.2 * side, y + 30 * s, s * 1.02, { shirt: mix(pal.cobalt, pal.paper, 0.12), pose: 'stand', to: side > 0 ? -1 : 1, hands: [76, -118] }) + stick(g, paved - half * 0.2 * side - 64 * s * side, y - 92 * s, s * 0.86, other);
  }
  return o;
}

/** One long rack: legs crossed, two rails, skeins over the upper one. */
function rack(g: Stage, from: number, to: number, y: number, s: number, colour: Ink, side: 1 | -1): string {
  const { pal, R } = g,
    pole = mix(pal.goldleaf, pal.clay, 0.5),
    dark = mix(pole, pal.ink, 0.25),
    top = y - 158 * s;
  let legs = '';
  for (let x = from + 40 * s; x < to; x += 236 * s) legs += brush([[x - 34 * s, y], [x, y - 80 * s], [x + 26 * s, top - 16 * s]], 9 * s, { prof: () => 1, m: 3 }) + brush([[x + 34 * s, y], [x, y - 80 * s], [x - 26 * s, top - 16 * s]], 9 * s, { prof: () => 1, m: 3 });
  let o = g.sheet(legs, dark, { sh: 5, edge: false }) + g.sheet(rect(from, top - 4 * s, to - from, 8 * s), pole, { sh: 4, edge: false });
  const t = tones(colour, pal),
    pitch = 60 * s;
  let body = '',
    threads = '',
    lights = '',
    shades = '';
  for (let x = from + pitch * 0.5; x < to; x += pitch) {
    const l = R.r(112, 126) * s,
      w = pitch * 0.43,
      sway = R.j(4 * s) + 2 * s * side;
    body += `M${n(x - w)} ${n(top - 7 * s)}Q${n(x)} ${n(top - 13 * s)} ${n(x + w)} ${n(top - 7 * s)}L${n(x + w * 0.9 + sway)} ${n(top + l)}Q${n(x + sway)} ${n(top + l + 10 * s)} ${n(x - w * 0.9 + sway)} ${n(top + l)}Z`;
    shades += poly([[x + w * 0.4, top - 6 * s], [x + w, top - 6 * s], [x + w * 0.9 + sway, top + l], [x + w * 0.3 + sway, top + l + 4 * s]]);
    for (const q of [-0.62, -0.3, 0.02, 0.34, 0.66]) threads += `M${n(x + w * q)} ${n(top - 6 * s)}Q${n(x + w * q + R.j(3 * s))} ${n(top + l * 0.5)} ${n(x + w * q * 0.9 + sway)} ${n(top + l + 2 * s)}`;
    lights += `M${n(x - w * 0.78)} ${n(top - 2 * s)}L${n(x - w * 0.7 + sway)} ${n(top + l * 0.92)}`;
  }
  o += g.sheet(body, colour, { sh: 7, edge: false, body: fill(shades, t.d, 'opacity=".5"') + stroke(threads, t.d, 1.8 * s, 'opacity=".8"') + stroke(lights, t.ll, 4 * s, 'opacity=".9"') });
  return o;
}

/** A stick of fresh skeins on its way to the rack. */
function stick(g: Stage, x: number, y: number, s: number, colour: Ink): string {
  const t = tones(colour, g.pal),
    at = (u: number, v: number): Point => [x + u * s, y + v * s];
  let body = '',
    threads = '';
  for (const u of [-54, -18, 18, 54]) {
    body += poly([at(u - 15, -4), at(u + 15, -4), at(u + 13, 96), at(u - 13, 96)]);
    for (const q of [-7, 0, 7]) threads += `M${at(u + q, -4).map(n).join(' ')}L${at(u + q, 95).map(n).join(' ')}`;
  }
  return g.sheet(body, colour, { sh: 5, edge: false, body: stroke(threads, t.d, 1.8 * s) }) + g.sheet(brush([at(-84, -2), at(0, -4), at(84, -2)], 8 * s, { prof: () => 1, m: 4 }), mix(g.pal.goldleaf, g.pal.clay, 0.5), { sh: 3, edge: false }) + fill(ell(...at(84, -2), 4 * s), mix(g.pal.clay, g.pal.ink, 0.3));
}
