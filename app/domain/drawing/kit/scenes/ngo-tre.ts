// The weavers' lane of Phú Vinh: bamboo and rattan against old brick walls, baskets in stacks, weavers before their doors.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, lerp, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { gate, house } from './buildings.ts';
import { areca, banana } from './greenery.ts';
import { person, within } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';

export function weaversLane(g: Stage): string {
  const { pal, H, R, k, X, Y, tone, side } = g,
    cane = mix(pal.goldleaf, pal.paper, 0.22),
    brick = mix(mix(pal.clay, pal.lacquer, 0.15), pal.paper, 0.3);
  let o = sun(g, X(0.6), H * 0.24, 90 * k) + clouds(g, 3) + birds(g, X(0.4) - 80 * k, H * 0.15, 5);
  o += g.sheet(g.ridge(Y(600), 44, 6), tone(mix(pal.celadon, pal.cobalt, 0.3), 0.56)) + g.sheet(g.ridge(Y(480), 20, 9), tone(mix(pal.celadon, pal.rice, 0.3), 0.4));
  for (const u of [0.06, 0.18, 0.33, 0.72, 0.84]) o += areca(g, X(u), Y(410), R.r(250, 350) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.24), tone(pal.clay, 0.32));
  o += thicket(g, X(0.95), Y(360));
  o += gate(g, X(0.52), Y(368), 300 * k, tone(mix(pal.paper, pal.goldleaf, 0.3), 0.12), tone(mix(pal.clay, pal.lacquer, 0.3), 0.16));
  o += house(g, X(0.17), Y(330), 560 * k, { wall: mix(pal.paper, pal.goldleaf, 0.28), tile: mix(pal.clay, pal.lacquer, 0.28) }) + house(g, X(0.83), Y(338), 470 * k, { wall: tone(mix(pal.paper, pal.clay, 0.28), 0.06), tile: tone(mix(pal.clay, pal.ink, 0.14), 0.06) });
  // The lane: laid brick that runs to the gate.
  const ground = mix(mix(pal.clay, pal.paper, 0.5), pal.goldleaf, 0.15);
  o += g.sheet(g.ridge(Y(350), 6, 7), ground);
  const vx = X(0.52),
    lane = poly([[vx - 60 * k, Y(346)], [vx + 60 * k, Y(346)], [vx + 620 * k, H + 20], [vx - 620 * k, H + 20]]);
  let courses = '';
  for (let i = 1; i < 14; i++) {
    const y = lerp(Y(346), H + 20, (i / 14) ** 1.7);
    courses += `M${n(vx - 700 * k)} ${n(y)}H${n(vx + 700 * k)}`;
  }
  for (let i = -6; i <= 6; i++) courses += `M${n(vx + i * 9 * k)} ${n(Y(346))}L${n(vx + i * 96 * k)} ${n(H + 20)}`;
  o += fill(lane, mix(brick, pal.paper, 0.12)) + within(g, 'lane', lane, stroke(courses, mix(brick, pal.clay, 0.35), 3.2 * k, 'opacity=".7"'));
  // Rattan hung to dry, and poles that lean.
  o += hanks(g, X(0.17), Y(470), 460 * k, cane) + poles(g, X(0.36), Y(300), 7, -side as 1 | -1) + poles(g, X(0.7), Y(306), 6, side);
  const cols = [cane, mix(pal.goldleaf, pal.clay, 0.4), mix(pal.clay, pal.ink, 0.2), mix(pal.goldleaf, pal.paper, 0.5), mix(pal.lacquer, pal.clay, 0.45)];
  const col = (i: number) => cols[((i % 5) + 5) % 5]!;
  for (const [u, y, high, i] of [[0.06, 268, 4, 0], [0.12, 256, 5, 1], [0.93, 262, 4, 2], [0.875, 250, 5, 3]] as const) o += stack(g, X(u), Y(y), 0.8 * k, high, col(i));
  for (const [i, u] of [0.2, 0.28, 0.75, 0.81].entries()) o += basket(g, X(u), Y(246), 0.86 * k, col(i + 2), i % 3);
  // Two at work.
  o += strips(g, X(0.31), Y(140), side, cane) + person(g, X(0.3), Y(136), 1.22 * k, { shirt: mix(pal.lacquer, pal.clay, 0.3), to: side, hands: [84, -52] }) + begun(g, X(0.3) + 122 * k * side, Y(130), 1.05 * k, cane);
  o += person(g, X(0.68), Y(128), 1.26 * k, { shirt: mix(pal.cobalt, pal.paper, 0.14), to: side > 0 ? -1 : 1, hands: [80, -56] }) + begun(g, X(0.68) - 122 * k * side, Y(122), 1.1 * k, mix(pal.goldleaf, pal.clay, 0.35));
  for (const [u, y, s, i] of [[0.06, 92, 1.2, 1], [0.15, 40, 1.42, 4], [0.9, 86, 1.25, 0], [0.815, 34, 1.4, 2], [0.25, 14, 1.2, 3]] as const) o += basket(g, X(u), Y(y), s * k, col(i + 1), (i + 1) % 3);
  o += banana(g, X(0.995), Y(190), 1 * k, mix(pal.rice, pal.ink, 0.22));
  return o + hen(g, X(0.5), Y(60), side) + hen(g, X(0.555), Y(44), -side as 1 | -1);
}

/** A woven body between its hoops: checks that bow with it. */
function weave(g: Stage, x: number, y: number, s: number, top: number, foot: number, high: number, colour: Ink): string {
  const t = tones(colour, g.pal),
    rows = 7,
    cols = 11,
    half = (v: number) => lerp(foot, top, v) + Math.sin(Math.PI * v) * (top + foot) * 0.07;
  let dark = '',
    light = '';
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const [v0, v1] = [j / rows, (j + 0.86) / rows],
        u = (q: number) => Math.sin(lerp(-1.32, 1.32, q / cols)) / Math.sin(1.32),
        at = (uu: number, v: number): Point => [x + u(uu) * half(v) * s, y - v * high * s + (1 - u(uu) ** 2) * 9 * s];
      const d = poly([at(i + 0.08, v0), at(i + 0.92, v0), at(i + 0.92, v1), at(i + 0.08, v1)]);
      if ((i + j) % 2) dark += d;
      else if (i < 5) light += d;
    }
  return fill(dark, t.d, 'opacity=".7"') + fill(light, t.ll, 'opacity=".65"');
}

function basket(g: Stage, x: number, y: number, s: number, colour: Ink, kind: number): string {
  const { pal } = g,
    t = tones(colour, pal),
    [top, foot, high] = ([[64, 46, 74], [52, 58, 96], [78, 40, 52]] as const)[kind]!;
  const body = `M${n(x - foot * s)} ${n(y)}Q${n(x - (top + foot) * 0.6 * s)} ${n(y - high * 0.5 * s)} ${n(x - top * s)} ${n(y - high * s)}H${n(x + top * s)}Q${n(x + (top + foot) * 0.6 * s)} ${n(y - high * 0.5 * s)} ${n(x + foot * s)} ${n(y)}Q${n(x)} ${n(y + 14 * s)} ${n(x - foot * s)} ${n(y)}Z`;
  let o = '';
  if (kind === 0) o += g.sheet(brush([[x - 52 * s, y - high * s], [x - 44 * s, y - (high + 76) * s], [x + 44 * s, y - (high + 76) * s], [x + 52 * s, y - high * s]], 9 * s, { prof: () => 1, m: 14 }), t.d, { sh: 5, edge: false });
  o += g.sheet(body, colour, { sh: 8, body: weave(g, x, y, s, top, foot, high, colour) + fill(`M${n(x + top * 0.5 * s)} ${n(y - high * s)}Q${n(x + (top + foot) * 0.4 * s)} ${n(y - high * 0.4 * s)} ${n(x + foot * 0.5 * s)} ${n(y + 8 * s)}L${n(x + foot * s)} ${n(y)}Q${n(x + (top + foot) * 0.6 * s)} ${n(y - high * 0.5 * s)} ${n(x + top * s)} ${n(y - high * s)}Z`, t.dd, 'opacity=".3"') });
  if (kind === 1) return o + g.sheet(`M${n(x - 58 * s)} ${n(y - high * s)}Q${n(x)} ${n(y - (high + 54) * s)} ${n(x + 58 * s)} ${n(y - high * s)}Q${n(x)} ${n(y - (high - 16) * s)} ${n(x - 58 * s)} ${n(y - high * s)}Z`, t.l, { sh: 5, body: stroke([-0.6, -0.2, 0.2, 0.6].map((q) => `M${n(x)} ${n(y - (high + 26) * s)}Q${n(x + q * 40 * s)} ${n(y - (high + 18) * s)} ${n(x + q * 60 * s)} ${n(y - (high - 5) * s)}`).join(''), t.d, 2.2 * s) }) + fill(ell(x, y - (high + 30) * s, 9 * s, 7 * s), t.dd);
  return o + g.sheet(ell(x, y - high * s, (top + 3) * s, 14 * s), t.l, { sh: 3, edge: false, body: fill(ell(x, y - high * s, (top - 6) * s, 9 * s), t.dd) });
}

/** Baskets one in the other, or trays one on the other. */
function stack(g: Stage, x: number, y: number, s: number, high: number, colour: Ink): string {
  const t = tones(colour, g.pal);
  let o = '';
  for (let j = 0; j < high; j++) {
    const cy = y - j * 34 * s,
      w = 66 * s;
    o += g.sheet(`M${n(x - w * 0.74)} ${n(cy)}L${n(x - w)} ${n(cy - 44 * s)}H${n(x + w)}L${n(x + w * 0.74)} ${n(cy)}Q${n(x)} ${n(cy + 12 * s)} ${n(x - w * 0.74)} ${n(cy)}Z`, j % 2 ? t.l : colour, { sh: 5, edge: false, body: stroke(`M${n(x - w * 0.84)} ${n(cy - 14 * s)}Q${n(x)} ${n(cy)} ${n(x + w * 0.84)} ${n(cy - 14 * s)}M${n(x - w * 0.92)} ${n(cy - 28 * s)}Q${n(x)} ${n(cy - 14 * s)} ${n(x + w * 0.92)} ${n(cy - 28 * s)}`, t.dd, 4 * s, `stroke-dasharray="${n(9 * s)} ${n(7 * s)}" stroke-linecap="butt" opacity=".6"`) }) + fill(ell(x, cy - 44 * s, w, 10 * s), t.ll) + fill(ell(x, cy - 44 * s, w * 0.86, 6.5 * s), t.d);
  }
  return o;
}

/** A basket begun: its floor woven, its stakes still standing. */
function begun(g: Stage, x: number, y: number, s: number, colour: Ink): string {
  const t = tones(colour, g.pal);
  let stakes = '';
  for (let i = 0; i < 13; i++) {
    const q = (i - 6) / 6;
    stakes += brush([[x + q * 50 * s, y - 34 * s], [x + q * 66 * s, y - 84 * s], [x + q * 92 * s, y - (132 - Math.abs(q) * 26) * s]], 5.5 * s, { prof: () => 1, m: 6 });
  }
  return g.sheet(stakes, t.l, { sh: 4, edge: false }) + g.sheet(`M${n(x - 44 * s)} ${n(y)}L${n(x - 58 * s)} ${n(y - 46 * s)}H${n(x + 58 * s)}L${n(x + 44 * s)} ${n(y)}Q${n(x)} ${n(y + 12 * s)} ${n(x - 44 * s)} ${n(y)}Z`, colour, { sh: 7, body: weave(g, x, y, s, 58, 44, 46, colour) });
}

/** Split cane on the ground beside whoever weaves. */
function strips(g: Stage, x: number, y: number, side: 1 | -1, cane: Ink): string {
  const { k, R } = g;
  let o = '';
  for (let i = 0; i < 9; i++) o += brush([[x - 150 * k * side, y + (i - 2) * 5 * k], [x - 20 * k * side, y + (i - 4) * 6 * k + R.j(8 * k)], [x + 190 * k * side, y + (8 + i * 5) * k + R.j(14 * k)]], 5 * k, { prof: () => 1, m: 8 });
  return g.sheet(o, mix(cane, g.pal.paper, 0.35), { sh: 4, edge: false });
}

function hanks(g: Stage, x: number, y: number, w: number, cane: Ink): string {
  const { pal, k } = g;
  const rail = y;
  let o = g.sheet(rect(x - w / 2, rail, w, 9 * k), mix(pal.clay, pal.ink, 0.3), { sh: 4 });
  const count = Math.floor(w / (66 * k));
  for (let i = 0; i < count; i++) {
    const cx = x - w / 2 + ((i + 0.5) * w) / count,
      c = mix(cane, i % 2 ? pal.clay : pal.paper, 0.25);
    let loops = '';
    for (let q = 0; q < 5; q++) loops += `M${n(cx - (16 - q * 3) * k)} ${n(rail)}C${n(cx - (26 - q * 4) * k)} ${n(rail + 70 * k)} ${n(cx - 10 * k)} ${n(rail + (112 - q * 8) * k)} ${n(cx)} ${n(rail + (112 - q * 8) * k)}S${n(cx + (26 - q * 4) * k)} ${n(rail + 70 * k)} ${n(cx + (16 - q * 3) * k)} ${n(rail)}`;
    o += stroke(loops, mix(c, pal.ink, 0.35), 8 * k, 'opacity=".35" transform="translate(3 4)"') + stroke(loops, c, 5.4 * k) + fill(rect(cx - 20 * k, rail + 16 * k, 40 * k, 8 * k), mix(pal.lacquer, pal.clay, 0.3));
  }
  return o;
}

function poles(g: Stage, x: number, y: number, count: number, lean: 1 | -1): string {
  const { pal, R, k } = g;
  let o = '';
  for (let i = 0; i < count; i++) {
    const bx = x + (i - count / 2) * 20 * k,
      h = R.r(280, 360) * k,
      c = mix(mix(pal.rice, pal.goldleaf, R.r(0.3, 0.7)), pal.paper, 0.1);
    let knots = '';
    for (let q = 1; q < 6; q++) knots += `M${n(bx + (lean * h * 0.2 * q) / 6 - 7 * k)} ${n(y - (h * q) / 6)}h${n(14 * k)}`;
    o += g.sheet(brush([[bx, y], [bx + lean * h * 0.1, y - h / 2], [bx + lean * h * 0.2, y - h]], 14 * k, { prof: () => 1, m: 4 }), c, { sh: 5, edge: false, body: stroke(knots, mix(c, pal.ink, 0.4), 3 * k) });
  }
  return o;
}

/** Living bamboo at the lane's end. */
function thicket(g: Stage, x: number, y: number): string {
  const { pal, R, k, tone } = g,
    stem = tone(mix(pal.rice, pal.ink, 0.2), 0.16),
    leaf = tone(mix(pal.rice, pal.ink, 0.34), 0.12);
  let stems = '',
    leaves = '';
  for (let i = 0; i < 9; i++) {
    const bx = x + (i - 4) * 24 * k,
      h = R.r(330, 460) * k,
      bend = (i - 4) * 26 * k + R.j(20 * k),
      at = (f: number): Point => [bx + bend * f * f, y - h * f];
    stems += brush([at(0), at(0.5), at(1)], 12 * k, { prof: (q) => 1 - q * 0.6, m: 8 });
    for (let q = 0; q < 17; q++) {
      const [px, py] = at(R.r(0.4, 1)),
        a = R.r(-0.4, Math.PI + 0.4),
        l = R.r(34, 64) * k;
      leaves += lens(px, py, px + Math.cos(a) * l, py + Math.sin(a) * l * 0.6, 9 * k);
    }
  }
  return g.sheet(stems, stem, { sh: 5, edge: false }) + g.sheet(leaves, leaf, { sh: 6, edge: false });
}

function hen(g: Stage, x: number, y: number, side: 1 | -1): string {
  const { pal, k } = g,
    at = (u: number, v: number): Point => [x + u * k * side, y + v * k];
  return (
    stroke(`M${at(-4, -12).map(n).join(' ')}V${n(y)}M${at(6, -12).map(n).join(' ')}V${n(y)}`, pal.goldleaf, 3 * k) +
    g.sheet(`M${at(-38, -52).map(n).join(' ')}Q${at(-20, -36).map(n).join(' ')} ${at(8, -42).map(n).join(' ')}Q${at(16, -62).map(n).join(' ')} ${at(26, -64).map(n).join(' ')}Q${at(38, -58).map(n).join(' ')} ${at(30, -46).map(n).join(' ')}Q${at(28, -12).map(n).join(' ')} ${at(0, -10).map(n).join(' ')}Q${at(-34, -14).map(n).join(' ')} ${at(-38, -52).map(n).join(' ')}Z`, mix(pal.clay, pal.lacquer, 0.25), { sh: 5, edge: false }) +
    fill(ell(...at(26, -67), 5 * k), pal.lacquer) +
    fill(poly([at(34, -58), at(44, -54), at(33, -51)]), pal.goldleaf)
  );
}
