// The ironworkers of Phùng Xá: a shed under corrugated iron, pipe in stacks, a gate under the welder's arc, steel under the disc.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, type Point, poly, rect, TAU, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { sparks } from './fires.ts';
import { banana } from './greenery.ts';
import { gleam, person } from './people.ts';
import { birds, clouds, fromMiddle, type Stage, sun } from './stage.ts';
import { country, paving } from './yards.ts';

export function ironYard(g: Stage): string {
  const { pal, H, k, R, X, Y, tone } = g,
    yard = mix(mix(pal.paper, pal.ink, 0.26), pal.clay, 0.14),
    steel = mix(mix(pal.paper, pal.cobalt, 0.22), pal.ink, 0.2),
    sheeting = R.pick([mix(pal.cobalt, pal.paper, 0.34), mix(pal.lacquer, pal.clay, 0.45), mix(mix(pal.celadon, pal.cobalt, 0.35), pal.ink, 0.08)]),
    at = fromMiddle(g);
  let o = sun(g, X(0.82), H * 0.2, 84 * k) + clouds(g, 3) + birds(g, X(0.68) - 60 * k, H * 0.12, 4) + country(g, 410, yard, { palms: 4 });
  o += wires(g, at) + shed(g, ...at(560, 384), 420 * k, 190 * k, tone(mix(pal.paper, pal.clay, 0.3), 0.12), tone(mix(sheeting, pal.paper, 0.2), 0.12), '') + banana(g, ...at(350, 388), 0.84 * k, tone(mix(pal.rice, pal.ink, 0.22), 0.06));
  const [x, floor] = at(-130, 336),
    w = 900 * k,
    high = 320 * k;
  let inside = pipes(g, x - w * 0.29, floor, 0.9 * k, steel, 7) + gateLeaf(g, x + w * 0.02, floor - 6 * k, 150 * k, 216 * k, mix(pal.ink, pal.cobalt, 0.25), pal.goldleaf) + gateLeaf(g, x + w * 0.2, floor - 6 * k, 150 * k, 216 * k, mix(pal.ink, pal.clay, 0.2), mix(pal.goldleaf, pal.paper, 0.2));
  inside += coil(g, x + w * 0.38, floor, 70 * k, sheeting);
  o += shed(g, x, floor, w, high, mix(mix(pal.paper, pal.ink, 0.42), pal.cobalt, 0.1), sheeting, inside);
  o += g.sheet(g.ridge(Y(318), 5, 7), yard) + paving(g, Y(312), mix(yard, pal.ink, 0.3));
  o += stack(g, ...at(520, 218), sheeting) + pipes(g, ...at(474, 96), 0.96 * k, steel, 6) + cylinders(g, at(-500, 150));
  o += grinder(g, at, steel) + welder(g, at);
  return o + bars(g, ...at(236, 26), steel);
}

/** A shed under corrugated iron on posts of steel, its roof's front edge to us. */
function shed(g: Stage, x: number, y: number, w: number, h: number, wall: Ink, sheeting: Ink, inside: string): string {
  const { pal, k } = g,
    t = tones(sheeting, pal),
    iron = mix(pal.ink, pal.cobalt, 0.3),
    rise = h * 0.34;
  let o = g.sheet(rect(x - w * 0.47, y - h, w * 0.94, h), wall, { sh: 9, body: fill(rect(x - w * 0.47, y - h, w * 0.94, h * 0.2), pal.ink, 'opacity=".25"') });
  let ribs = '';
  for (let i = 1; i < 40; i++) ribs += `M${n(x - w * 0.47 + (i * w * 0.94) / 40)} ${n(y - h)}v${n(h * 0.62)}`;
  o += stroke(ribs, mix(wall, pal.ink, 0.16), 3 * k) + inside;
  for (const u of [-0.46, 0, 0.46]) o += g.sheet(rect(x + w * u - 9 * k, y - h, 18 * k, h), iron, { sh: 5, edge: false, body: fill(rect(x + w * u - 3 * k, y - h, 6 * k, h), mix(iron, pal.paper, 0.2)) });
  // The truss under the eave.
  const depth = h * 0.13;
  let web = `M${n(x - w * 0.47)} ${n(y - h + depth)}H${n(x + w * 0.47)}`;
  for (let i = 0; i < 16; i++) web += `M${n(x - w * 0.47 + (i * w * 0.94) / 16)} ${n(y - h + (i % 2 ? depth : 0))}L${n(x - w * 0.47 + ((i + 1) * w * 0.94) / 16)} ${n(y - h + (i % 2 ? 0 : depth))}`;
  o += stroke(web, iron, 6 * k);
  const top = poly([[x - w * 0.55, y - h + 8 * k], [x - w * 0.49, y - h - rise], [x + w * 0.49, y - h - rise], [x + w * 0.55, y - h + 8 * k]]);
  let folds = '',
    lights = '';
  for (let i = 1; i < 34; i++) {
    const q = i / 34 - 0.5,
      line = `M${n(x + w * 0.98 * q)} ${n(y - h - rise)}L${n(x + w * 1.1 * q)} ${n(y - h + 8 * k)}`;
    if (i % 2) folds += line;
    else lights += line;
  }
  return o + g.sheet(top, sheeting, { sh: 12, body: stroke(folds, t.d, 5 * k) + stroke(lights, t.l, 3 * k, 'opacity=".7"') }) + g.sheet(rect(x - w * 0.5, y - h - rise - 10 * k, w, 16 * k), t.d, { sh: 4 });
}

/** Poles that carry the current the welders need. */
function wires(g: Stage, at: Place): string {
  const { pal, k } = g,
    c = g.tone(mix(pal.ink, pal.clay, 0.2), 0.25);
  let o = '',
    lines = '';
  const tops = [at(-820, 706), at(-300, 742), at(330, 736), at(840, 700)];
  for (const [px, py] of tops.slice(1, 3)) o += g.sheet(rect(px - 8 * k, py, 16 * k, 360 * k) + rect(px - 58 * k, py + 20 * k, 116 * k, 9 * k) + rect(px - 44 * k, py + 52 * k, 88 * k, 8 * k), c, { sh: 4, edge: false });
  for (const off of [-50, 0, 50])
    for (let i = 0; i < 3; i++) {
      const [ax, ay] = tops[i]!,
        [bx, by] = tops[i + 1]!;
      lines += `M${n(ax + off * k)} ${n(ay + 20 * k)}Q${n((ax + bx) / 2 + off * k)} ${n((ay + by) / 2 + 66 * k)} ${n(bx + off * k)} ${n(by + 20 * k)}`;
    }
  return o + stroke(lines, c, 2 * k);
}

/** Pipe in a pile, its ends to us. */
function pipes(g: Stage, x: number, y: number, s: number, steel: Ink, wide: number): string {
  const { pal } = g,
    r = 19 * s;
  let o = '';
  for (let j = 0; j < wide - 1; j++)
    for (let i = 0; i < wide - j; i++) {
      const cx = x + (i - (wide - j - 1) / 2) * r * 2,
        cy = y - r - j * r * 1.74,
        c = mix(steel, pal.paper, g.R.r(0, 0.24));
      o += g.sheet(ell(cx, cy, r * 0.97), c, { sh: 3, edge: false, body: fill(ell(cx, cy, r * 0.66), mix(pal.ink, pal.cobalt, 0.2)) + stroke(`M${n(cx - r * 0.6)} ${n(cy - r * 0.5)}A${n(r * 0.8)} ${n(r * 0.8)} 0 0 1 ${n(cx + r * 0.2)} ${n(cy - r * 0.78)}`, '#FFFFFF', 3 * s, 'opacity=".7"') });
    }
  return o;
}

/** One leaf of a gate: bars with their points, scrolls, a sheet below. */
function gateLeaf(g: Stage, x: number, y: number, w: number, h: number, iron: Ink, tip: Ink): string {
  const { pal, k } = g,
    left = x - w / 2,
    bar = Math.max(4.4 * k, w * 0.03),
    count = 6,
    gap = w / count;
  let frame = `M${n(left)} ${n(y)}V${n(y - h)}H${n(left + w)}V${n(y)}ZM${n(left)} ${n(y - h * 0.3)}H${n(left + w)}M${n(left)} ${n(y - h * 0.38)}H${n(left + w)}M${n(left)} ${n(y - h * 0.84)}H${n(left + w)}`,
    scrolls = '',
    tips = '';
  for (let i = 0; i <= count; i++) {
    const bx = left + i * gap;
    frame += `M${n(bx)} ${n(y - h * 0.38)}V${n(y - h * 1.05)}`;
    tips += poly([[bx, y - h * 1.05 - 26 * k], [bx + 8 * k, y - h * 1.05], [bx, y - h * 1.05 + 8 * k], [bx - 8 * k, y - h * 1.05]]);
  }
  for (let i = 0; i < count; i++) {
    const cx = left + (i + 0.5) * gap,
      r = gap * 0.26;
    scrolls += ell(cx, y - h * 0.92, r) + `M${n(cx - r)} ${n(y - h * 0.58)}q${n(r)} ${n(-r * 2)} ${n(r * 2)} 0M${n(cx - r)} ${n(y - h * 0.64)}q${n(r)} ${n(r * 2)} ${n(r * 2)} 0`;
  }
  return g.sheet(rect(left, y - h * 0.3, w, h * 0.3), mix(iron, pal.paper, 0.16), { sh: 4, edge: false, body: stroke(rect(left + w * 0.1, y - h * 0.26, w * 0.8, h * 0.21), iron, bar * 0.8) }) + stroke(scrolls, tip, bar * 0.72) + stroke(frame, iron, bar * 1.2) + fill(tips, tip);
}

/** A coil of sheet, as it comes from the mill. */
function coil(g: Stage, x: number, y: number, r: number, colour: Ink): string {
  const t = tones(colour, g.pal);
  let turns = '';
  for (const q of [0.88, 0.76, 0.64, 0.52]) turns += ell(x, y - r, r * q);
  return g.sheet(ell(x, y - r, r), colour, { sh: 6, body: stroke(turns, t.d, 2.4 * g.k) + fill(ell(x, y - r, r * 0.42), mix(g.pal.ink, colour, 0.3)) });
}

/** Corrugated sheets laid on each other: the waves of their edges. */
function stack(g: Stage, x: number, y: number, sheeting: Ink): string {
  const { pal, k, side } = g;
  let o = '';
  for (let j = 0; j < 7; j++) {
    const c = [sheeting, mix(pal.lacquer, pal.clay, 0.4), mix(pal.paper, pal.cobalt, 0.24)][Math.floor(j / 3) % 3]!,
      top = y - (18 + j * 15) * k,
      left = x - 176 * k + (j % 2) * 10 * k * side;
    let d = `M${n(left)} ${n(top)}`;
    for (let i = 0; i < 11; i++) d += `q${n(8 * k)} ${n(-9 * k)} ${n(16 * k)} 0t${n(16 * k)} 0`;
    o += g.sheet(`${d}v${n(9 * k)}H${n(left)}Z`, c, { sh: 4 });
  }
  return g.sheet(rect(x - 160 * k, y - 18 * k, 34 * k, 20 * k) + rect(x + 120 * k, y - 18 * k, 34 * k, 20 * k), mix(pal.clay, pal.ink, 0.3), { sh: 3, edge: false }) + o;
}

/** Gas in its two bottles. */
function cylinders(g: Stage, [x, y]: Point): string {
  const { pal, k } = g;
  let o = '';
  for (const [u, c] of [[-30, mix(pal.cobalt, pal.paper, 0.15)], [32, mix(pal.goldleaf, pal.lacquer, 0.15)]] as const) {
    const cx = x + u * k;
    o += g.sheet(rect(cx - 7 * k, y - 188 * k, 14 * k, 22 * k) + rect(cx - 14 * k, y - 194 * k, 28 * k, 10 * k), mix(pal.ink, pal.paper, 0.3), { sh: 3, edge: false }) + g.sheet(`M${n(cx - 27 * k)} ${n(y)}V${n(y - 138 * k)}Q${n(cx - 26 * k)} ${n(y - 168 * k)} ${n(cx)} ${n(y - 170 * k)}Q${n(cx + 26 * k)} ${n(y - 168 * k)} ${n(cx + 27 * k)} ${n(y - 138 * k)}V${n(y)}Z`, c, { sh: 6, body: fill(rect(cx + 8 * k, y - 150 * k, 19 * k, 150 * k), pal.ink, 'opacity=".25"') + gleam([cx - 15 * k, y - 140 * k], [cx - 15 * k, y - 20 * k], 7 * k, mix(c, '#FFFFFF', 0.5)) + stroke(`M${n(cx - 27 * k)} ${n(y - 120 * k)}h${n(54 * k)}`, pal.paper, 8 * k, 'opacity=".8"') });
  }
  return o + stroke(`M${n(x - 30 * k)} ${n(y - 184 * k)}q${n(70 * k)} ${n(60 * k)} ${n(90 * k)} ${n(150 * k)}t${n(80 * k)} ${n(44 * k)}`, mix(pal.lacquer, pal.ink, 0.3), 6 * k);
}

/** The arc: a gate stood up between its stays, and who closes its last joint behind a mask. */
function welder(g: Stage, at: Place): string {
  const { pal, k, side } = g,
    iron = mix(pal.ink, pal.cobalt, 0.2),
    s = 1.44,
    [x, y] = at(-76, 76),
    w = 236 * k,
    mx = -366,
    point = at(-202, 196),
    hand = at(mx + 92 * s, 84 + 66 * s),
    white = mix(pal.paper, '#FFFFFF', 0.7);
  let o = gateLeaf(g, x - w * 0.52, y, w, 292 * k, iron, pal.goldleaf) + gateLeaf(g, x + w * 0.52, y, w, 292 * k, iron, pal.goldleaf);
  // What holds it upright.
  o += g.sheet(poly([[x - w - 34 * k, y + 10 * k], [x - w - 14 * k, y - 22 * k], [x - w + 14 * k, y - 22 * k], [x - w + 34 * k, y + 10 * k]]) + poly([[x + w - 34 * k, y + 10 * k], [x + w - 14 * k, y - 22 * k], [x + w + 14 * k, y - 22 * k], [x + w + 34 * k, y + 10 * k]]) + poly([[x - 34 * k, y + 10 * k], [x - 14 * k, y - 22 * k], [x + 14 * k, y - 22 * k], [x + 34 * k, y + 10 * k]]), mix(pal.clay, pal.ink, 0.25), { sh: 5 });
  for (const [r, q] of [[170, 0.14], [110, 0.22], [62, 0.4]] as const) o += fill(ell(...point, r * k), mix(white, pal.cobalt, 0.12), `opacity="${q}"`);
  o += person(g, ...at(mx, 84), s * k, { shirt: mix(pal.cobalt, pal.ink, 0.12), to: side, hands: [92, -66], far: [70, -86], hat: false });
  // Mask, glove, holder and rod.
  const head: Place = (u, v) => at(mx + (24 + u) * s, 84 + (124 - v) * s);
  o += g.sheet(poly([head(-4, -26), head(18, -28), head(28, -14), head(26, 16), head(14, 30), head(0, 22)]), mix(pal.ink, pal.clay, 0.15), { sh: 3, body: fill(poly([head(11, -14), head(27, -12), head(26, 0), head(12, 0)]), mix(pal.celadon, pal.rice, 0.3)) });
  o += fill(ell(...hand, 16 * k), mix(pal.clay, pal.goldleaf, 0.35)) + stroke(`M${hand.map(n).join(' ')}L${point.map(n).join(' ')}`, mix(pal.ink, pal.paper, 0.35), 6 * k) + stroke(`M${hand.map(n).join(' ')}q${n(-20 * k * side)} ${n(90 * k)} ${n(-140 * k * side)} ${n(96 * k)}t${n(-150 * k * side)} ${n(20 * k)}`, pal.ink, 7 * k);
  let rays = '';
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * TAU + 0.2,
      far = (i % 2 ? 62 : 96) * k;
    rays += lens(point[0], point[1], point[0] + Math.cos(a) * far, point[1] + Math.sin(a) * far, 8 * k);
  }
  return o + fill(rays, white, 'opacity=".9"') + fill(ell(...point, 19 * k), '#FFFFFF') + sparks(g, point[0], point[1] + 30 * k, mix(pal.goldleaf, pal.paper, 0.4), mix(pal.lacquer, pal.goldleaf, 0.5));
}

/** The disc in a cut: one long fan of sparks. */
function grinder(g: Stage, at: Place, steel: Ink): string {
  const { pal, k, R, side } = g,
    s = 1.26,
    [bx, by] = at(284, 172),
    cut = at(298, 254);
  let streaks = '',
    pale = '';
  for (let i = 0; i < 34; i++) {
    const a = R.r(-0.16, 0.42),
      from = R.r(14, 60) * k,
      to = from + R.r(50, 150) * k,
      d = lens(cut[0] - Math.cos(a) * from * side, cut[1] + Math.sin(a) * from, cut[0] - Math.cos(a) * to * side, cut[1] + Math.sin(a) * to, 4 * k);
    if (i % 2) streaks += d;
    else pale += d;
  }
  let o = person(g, ...at(394, 164), s * k, { shirt: mix(pal.lacquer, pal.clay, 0.25), pose: 'stand', to: side > 0 ? -1 : 1, hands: [62, -84], far: [74, -74], hat: false, scarf: mix(pal.cobalt, pal.paper, 0.2) });
  o += g.sheet(poly([[bx - 74 * k, by], [bx - 54 * k, by - 60 * k], [bx - 40 * k, by - 60 * k], [bx - 54 * k, by]]) + poly([[bx + 74 * k, by], [bx + 54 * k, by - 60 * k], [bx + 40 * k, by - 60 * k], [bx + 54 * k, by]]), mix(pal.ink, pal.cobalt, 0.25), { sh: 4, edge: false }) + g.sheet(rect(bx - 100 * k, by - 78 * k, 200 * k, 18 * k), steel, { sh: 5 });
  o += fill(streaks, mix(pal.lacquer, pal.goldleaf, 0.55)) + fill(pale, mix(pal.goldleaf, pal.paper, 0.45));
  return o + g.sheet(brush([at(394 - 56 * s, 164 + 84 * s), at(310, 262)], 24 * k, { prof: () => 1, m: 3 }), mix(pal.celadon, pal.ink, 0.3), { sh: 3, edge: false }) + g.sheet(ell(...cut, 25 * k), mix(pal.ink, pal.paper, 0.25), { sh: 3, body: fill(ell(...cut, 7 * k), steel) });
}

/** Flat bars on blocks, waiting. */
function bars(g: Stage, x: number, y: number, steel: Ink): string {
  const { pal, k } = g;
  let o = g.sheet(rect(x - 150 * k, y - 20 * k, 40 * k, 22 * k) + rect(x + 110 * k, y - 20 * k, 40 * k, 22 * k), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false });
  for (let i = 0; i < 5; i++) o += g.sheet(rect(x - (220 - i * 7) * k, y - (32 + i * 11) * k, (430 - (i % 2) * 26) * k, 11 * k), mix(steel, pal.paper, (i % 3) * 0.14), { sh: 3 });
  return o;
}
