// The fan makers' yard of Chàng Sơn under the hill of the Tây Phương pagoda: fans laid open to dry, ribs in bundles.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lerp, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house, roof, tiles } from './buildings.ts';
import { areca, banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { paving } from './yards.ts';

export function fanYard(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    yard = mix(mix(pal.paper, pal.goldleaf, 0.3), pal.clay, 0.1);
  let o = sun(g, X(0.7), H * 0.24, 88 * k) + clouds(g, 3) + birds(g, X(0.56) - 80 * k, H * 0.15, 5);
  o += g.sheet(g.ridge(Y(560), 50, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.58));
  // The hill and its pagoda.
  const hx = X(0.24),
    green = tone(mix(pal.rice, pal.ink, 0.2), 0.36);
  o += g.sheet(`M${n(hx - 560 * k)} ${n(Y(400))}C${n(hx - 330 * k)} ${n(Y(440))} ${n(hx - 260 * k)} ${n(Y(620))} ${n(hx)} ${n(Y(626))}C${n(hx + 260 * k)} ${n(Y(620))} ${n(hx + 350 * k)} ${n(Y(440))} ${n(hx + 640 * k)} ${n(Y(400))}V${n(H)}H${n(hx - 560 * k)}Z`, green, { edge: false });
  const tile = tone(mix(pal.clay, pal.lacquer, 0.3), 0.24),
    wall = tone(mix(pal.clay, pal.paper, 0.5), 0.2);
  for (const [y, w, high] of [[712, 150, 36], [624, 250, 56]] as const) o += g.sheet(rect(hx - w * 0.36 * k, Y(y), w * 0.72 * k, high * k), wall, { sh: 4, body: fill([-0.2, 0, 0.2].map((q) => rect(hx + (q * w - 11) * k, Y(y - high * 0.3), 22 * k, high * 0.7 * k)).join(''), mix(tile, pal.ink, 0.4), 'opacity=".7"') }) + g.sheet(roof(hx, Y(y), w * k, w * 0.22 * k), tile, { sh: 6, body: tiles(hx, Y(y), w * k, w * 0.22 * k, tones(tile, pal).d) });
  for (const u of [-300, -200, 190, 290]) o += g.sheet(g.clump(hx + u * k, Y(540 - Math.abs(u) * 0.28), 76 * k, 5), tone(mix(pal.rice, pal.ink, 0.3), 0.3), { sh: 5, edge: false });
  o += steps(g, hx, Y(580), Y(404));
  o += g.sheet(g.ridge(Y(424), 14, 9), tone(mix(pal.rice, pal.goldleaf, 0.25), 0.24));
  for (const u of [0.5, 0.6, 0.97]) o += areca(g, X(u), Y(400), R.r(260, 340) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.2), tone(pal.clay, 0.3));
  o += house(g, X(0.79), Y(380), 470 * k, { wall: mix(pal.paper, pal.goldleaf, 0.24), tile: mix(pal.clay, pal.lacquer, 0.28) }) + banana(g, X(0.04), Y(384), 0.9 * k, mix(pal.rice, pal.ink, 0.2));
  o += g.sheet(g.ridge(Y(386), 7, 6), yard) + paving(g, Y(380), mix(yard, pal.clay, 0.3));
  o += ribs(g, X(0.5), Y(356), 6) + ribs(g, X(0.56), Y(350), 5);
  const papers = [pal.lacquer, mix(pal.paper, pal.goldleaf, 0.2), mix(pal.goldleaf, pal.paper, 0.15), pal.cobalt, mix(pal.lacquer, pal.paper, 0.5), mix(pal.celadon, pal.rice, 0.3)];
  const rows = Math.max(4, Math.round((H / k - 520) / 92));
  let last = -1;
  for (let j = 0; j < rows; j++) {
    const f = j / (rows - 1),
      y = lerp(Y(300), Y(16), f ** 1.1),
      s = lerp(0.5, 1.2, f) * k,
      gap = 330 * s,
      count = Math.ceil(W / gap) + 1;
    for (let i = 0; i < count; i++) {
      const x = (i + (j % 2) * 0.5 - 0.05) * gap + R.j(12 * s);
      let which = R.i(0, papers.length - 1);
      if (which === last) which = (which + 1) % papers.length;
      last = which;
      o += openFan(g, x, y, s * R.r(0.92, 1.04), papers[which]!, R.i(0, 2));
      // Two who pleat and paste sit where the rows leave room.
      if (j === 1 && i === Math.floor(count * (side > 0 ? 0.3 : 0.62))) o += person(g, x + gap * 0.5, y + 16 * k, 0.98 * k, { shirt: mix(pal.lacquer, pal.clay, 0.25), to: side, hands: [80, -24] }) + openFan(g, x + gap * 0.5 + 110 * k * side, y + 14 * k, 0.42 * k, mix(pal.paper, pal.goldleaf, 0.3), 0);
    }
  }
  return o;
}

/** An open fan flat on the ground, seen aslant: ribs, pleats and the band its maker drew. */
function openFan(g: Stage, x: number, y: number, s: number, paper: Ink, kind: number): string {
  const { pal } = g,
    t = tones(paper, pal),
    pleats = 22,
    a0 = Math.PI * 1.06,
    a1 = Math.PI * 1.94,
    flat = 0.72;
  const at = (a: number, r: number): Point => [x + Math.cos(a) * r * s, y + Math.sin(a) * r * s * flat];
  const angle = (i: number) => lerp(a0, a1, i / pleats);
  const bamboo = mix(pal.goldleaf, pal.clay, 0.35);
  let o = '';
  let sticks = '';
  for (let i = 0; i <= pleats; i += 2) sticks += brush([at(angle(i), 0), at(angle(i), 40), at(angle(i), 80)], 6 * s, { prof: () => 1, m: 4 });
  o += g.sheet(sticks, bamboo, { sh: 5, edge: false });
  const rim: Point[] = [],
    inner: Point[] = [];
  for (let i = 0; i <= pleats; i++) {
    rim.push(at(angle(i), i % 2 ? 152 : 147));
    inner.push(at(angle(i), i % 2 ? 62 : 59));
  }
  let dark = '',
    light = '';
  for (let i = 0; i < pleats; i++) {
    const d = poly([at(angle(i), 60), at(angle(i), 149), at(angle(i + 1), 150), at(angle(i + 1), 61)]);
    if (i % 2) dark += d;
    else if (i < pleats * 0.45) light += d;
  }
  const band = (r: number) => 'M' + Array.from({ length: pleats + 1 }, (_, i) => at(angle(i), r + (i % 2 ? 3 : 0)).map(n).join(' ')).join('L');
  const mark = mix(paper, pal.paper, 0.5) === paper ? pal.lacquer : paper === pal.lacquer || paper === pal.cobalt ? pal.goldleaf : pal.lacquer;
  let drawn = stroke(band(140), mark, 4.5 * s) + stroke(band(70), mark, 3 * s);
  if (kind === 1) drawn += fill([0.3, 0.5, 0.7].map((q) => ell(...at(lerp(a0, a1, q), 106), 13 * s, 10 * s)).join(''), mark, 'opacity=".85"');
  if (kind === 2) drawn += fill(brush([at(a0 + 0.4, 96), at((a0 + a1) / 2, 118), at(a1 - 0.4, 92)], 10 * s), mark, 'opacity=".8"') + fill([0.4, 0.55, 0.66].map((q) => ell(...at(lerp(a0, a1, q), 118), 9 * s, 7 * s)).join(''), mark);
  o += g.sheet(poly([...rim, ...inner.toReversed()]), paper, { sh: 7, body: fill(dark, t.d, 'opacity=".5"') + fill(light, t.ll, 'opacity=".6"') + drawn });
  // The two guards and the rivet.
  for (const a of [a0, a1]) o += g.sheet(brush([at(a, -14), at(a, 70), at(a, 150)], 11 * s, { prof: () => 1, m: 5 }), mix(bamboo, pal.ink, 0.25), { sh: 3, edge: false });
  return o + fill(ell(x, y, 7 * s), mix(pal.ink, bamboo, 0.3)) + fill(ell(x - 1, y - 1, 3.2 * s), pal.goldleaf);
}

/** Split bamboo tied in stooks. */
function ribs(g: Stage, x: number, y: number, count: number): string {
  const { pal, R, k } = g;
  let o = '';
  for (let i = 0; i < count; i++) {
    const u = (i - (count - 1) / 2) * 17 * k;
    o += g.sheet(brush([[x + u * 1.5, y], [x + u * 0.5, y - 70 * k], [x + u * 1.7 + R.j(5 * k), y - 158 * k]], 18 * k, { prof: () => 1, m: 6 }), mix(pal.goldleaf, pal.paper, R.r(0.1, 0.45)), { sh: 4, edge: false });
  }
  return o + stroke(`M${n(x - 34 * k)} ${n(y - 78 * k)}h${n(68 * k)}`, mix(pal.clay, pal.ink, 0.3), 7 * k);
}

function steps(g: Stage, x: number, top: number, foot: number): string {
  let d = '';
  for (let i = 0; i < 13; i++) {
    const f = i / 12,
      w = lerp(20, 64, f) * g.k;
    d += rect(x - w / 2, lerp(top, foot, f), w, 7 * g.k);
  }
  return fill(d, mix(g.pal.paper, g.pal.clay, 0.2), 'opacity=".75"');
}
