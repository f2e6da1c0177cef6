// What Nhị Khê turns, each standing on its foot at (400, 860).
import { type Ink, mix, type Tones } from '../color.ts';
import { blob, brush, ell, lathe, type Lathe, lerp, n, type Point, type Profile, smooth, TAU } from '../geom.ts';
import { bevel, contour, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { girdle } from './metal.ts';

export const turnedForms = ['bat', 'chuoi', 'nen', 'lo', 'mam', 'ong', 'quay', 'mo', 'con-tien'] as const;
export type TurnedForm = (typeof turnedForms)[number];

/** Grooves cut while the piece spins, and the wood's own grain along the axis. */
function surface(c: Sheet, L: Lathe, t: Tones, tag: string): string {
  const R = c.R.fork('grain' + tag);
  let along = '', eyes = '';
  for (let u = -1.4; u < 1.4; u += R.r(0.06, 0.16)) {
    const [a, b] = [lerp(L.y0, L.y1, R.r(0, 0.3)), lerp(L.y0, L.y1, R.r(0.6, 1))];
    along += smooth(Array.from({ length: 6 }, (_, i) => L.at(u + Math.sin(i * 1.3 + u * 9) * 0.025, lerp(a, b, i / 5))));
  }
  const [x, y] = L.at(R.r(-0.5, 0.1), lerp(L.y0, L.y1, R.r(0.3, 0.6))), r = L.r(y) * 0.1;
  for (const k of [0.5, 1, 1.6]) eyes += ell(x, y, r * 0.5 * k, r * 1.5 * k);
  return stroke(along, t.d, 1.5, 'opacity=".55"') + stroke(eyes, t.d, 1.5, 'opacity=".45"');
}

/** A turned body; `grooves` are the heights where the tool has cut. */
export function turned(c: Sheet, pts: Profile, t: Tones, { k = 0.16, grooves = [], over = () => '', tag = '' }: { k?: number; grooves?: readonly number[]; over?: (L: Lathe) => string; tag?: string } = {}): { svg: string; L: Lathe } {
  const L = lathe(400, pts, k), light = Array.from({ length: 8 }, (_, i) => L.at(-0.62, lerp(L.y0, L.y1, 0.06 + i * 0.125)));
  return { L, svg: fill(L.d, t.b) + group(surface(c, L, t, tag) + shadeLathe(c, L, t, { gloss: 0, hatch: 0.7, edge: 0.42, op: 0.7 }) + fill(brush(light, Math.max(5, L.r((L.y0 + L.y1) / 2) * 0.08), { m: 12 }), t.ll, 'opacity=".75"') + over(L) + grooves.map((y) => stroke(girdle(L, y), t.dd, 3.4) + stroke(girdle(L, y + 3), t.l, 1.6)).join(''), c.clip(L.d)) + contour(L, t.dd, 4) };
}

/** The mouth of a hollow piece, with the rings of the tree inside. */
export function mouth(c: Sheet, L: Lathe, t: Tones, thick: number, deep = 0.5): string {
  const [x, y, r] = [L.cx, L.y0, L.rt], k = L.k, q = r - thick, hole = ell(x, y, q, q * k);
  let rings = '';
  for (let i = 1; i < 8; i++) rings += ell(x - q * 0.08, y + q * k * deep, q * 0.14 * i, q * 0.14 * i * k);
  return fill(ell(x, y, r, r * k), t.l) + fill(hole, t.d) + group(fill(ell(x + q * 0.16, y + q * k * deep, q, q * k), t.b) + stroke(rings, t.d, 1.6, 'opacity=".7"') + fill(blob([[x - q, y - q * k], [x - q * 0.3, y - q * k], [x - q * 0.6, y + q * k * 0.2], [x - q, y + q * k * 0.6]]), t.dd, 'opacity=".6"'), c.clip(hole)) + stroke(ell(x, y, r - 1, (r - 1) * k), t.ll, 2);
}

export const profiles = {
  bat: [[610, 262], [640, 258], [720, 226], [790, 150], [812, 104], [830, 100], [858, 116]],
  nen: [[300, 78], [316, 84], [330, 40], [350, 28], [400, 40], [430, 56], [456, 30], [474, 26], [520, 44], [580, 54], [640, 34], [664, 28], [684, 58], [704, 62], [720, 36], [744, 40], [790, 84], [826, 124], [862, 132]],
  lo: [[250, 84], [262, 92], [280, 78], [330, 54], [390, 64], [470, 134], [560, 184], [640, 182], [730, 130], [800, 92], [830, 94], [860, 104]],
  mam: [[560, 268], [582, 274], [604, 232], [640, 110], [670, 58], [700, 46], [740, 60], [790, 104], [826, 148], [862, 156]],
  ong: [[380, 120], [392, 132], [410, 132], [424, 116], [460, 112], [640, 112], [790, 114], [812, 118], [824, 138], [862, 142]],
  quay: [[330, 16], [346, 24], [372, 24], [390, 40], [420, 120], [470, 176], [530, 186], [590, 160], [680, 92], [760, 40], [800, 14], [862, 6]],
  'con-tien': [[170, 68], [232, 68], [236, 44], [252, 58], [268, 40], [300, 34], [380, 48], [470, 74], [540, 82], [600, 62], [650, 36], [672, 34], [690, 60], [708, 62], [724, 40], [756, 48], [776, 44], [784, 68], [862, 68]],
} as const satisfies Partial<Record<TurnedForm, Profile>>;

function bowl(c: Sheet, t: Tones): string {
  c.stand(404, 864, 150, 24);
  const { svg, L } = turned(c, profiles.bat, t, { k: 0.26, grooves: [636, 648, 806] });
  return svg + mouth(c, L, t, 20, 0.4);
}

function candlestick(c: Sheet, t: Tones): string {
  c.stand(404, 864, 130, 22);
  const wax = c.T(mix(c.pal.paper, c.pal.goldleaf, 0.16)), { svg, L } = turned(c, profiles.nen, t, { k: 0.2, grooves: [330, 456, 474, 664, 704, 720, 800, 826] }), candle = 'M374 160Q400 152 426 160V298Q400 308 374 298Z';
  return svg + fill(ell(400, L.y0, L.rt, L.rt * 0.2), t.l) + fill(ell(400, L.y0 + 2, 48, 9), t.dd) + fill(candle, wax.b) + fill('M406 156Q420 156 426 160V298Q418 304 408 304Z', wax.d) + fill('M382 166h6V290h-6Z', wax.ll) + fill(ell(400, 159, 26, 6), wax.l) + stroke('M400 158V138', c.pal.ink, 4);
}

function vase(c: Sheet, t: Tones): string {
  c.stand(404, 864, 130, 24);
  const { svg, L } = turned(c, profiles.lo, t, { grooves: [330, 344, 470, 484, 812] });
  return svg + mouth(c, L, t, 16, 1.4);
}

function pedestalTray(c: Sheet, t: Tones): string {
  c.stand(404, 864, 170, 28);
  const { svg, L } = turned(c, profiles.mam, t, { k: 0.24, grooves: [582, 668, 700, 800, 826] });
  return svg + mouth(c, L, t, 22, 0.16);
}

/** A box for incense sticks, tall and lidded. */
function tube(c: Sheet, t: Tones): string {
  c.stand(404, 864, 150, 24);
  const body = turned(c, profiles.ong, t, { k: 0.2, grooves: [424, 480, 492, 770, 782, 812] }), lid = turned(c, [[236, 12], [246, 26], [266, 28], [284, 14], [300, 26], [322, 88], [350, 122], [384, 132]], t, { k: 0.2, grooves: [300, 350], tag: 'lid' });
  return body.svg + lid.svg;
}

/** A spinning top leaning on its peg, painted in rings. */
function top(c: Sheet, t: Tones): string {
  c.stand(420, 868, 110, 20, 0.8);
  const ring = (L: Lathe, y: number, ink: Ink, w: number) => stroke(girdle(L, y), ink, w), { svg } = turned(c, profiles.quay, t, { k: 0.2, grooves: [390, 640], over: (L) => ring(L, 446, c.pal.lacquer, 22) + ring(L, 486, c.pal.goldleaf, 9) + ring(L, 566, mix(c.pal.rice, c.pal.ink, 0.3), 16) + ring(L, 604, c.pal.lacquer, 7) });
  return group(svg, 'transform="rotate(11 400 860)"') + stroke('M388 866Q300 900 250 872T150 884Q90 900 112 850', mix(c.pal.paper, c.pal.clay, 0.4), 7) + stroke('M388 866Q300 900 250 872T150 884Q90 900 112 850', mix(c.pal.clay, c.pal.ink, 0.3), 1.6, 'stroke-dasharray="6 8"');
}

function baluster(c: Sheet, t: Tones): string {
  c.stand(404, 866, 90, 16);
  const { svg } = turned(c, profiles['con-tien'], t, { k: 0.12, grooves: [236, 268, 560, 650, 672, 708, 724] }), block = (y: number, h: number) => fill(`M332 ${y}H468V${y + h}H332Z`, t.b) + fill(`M436 ${y}H468V${y + h}H436Z`, t.d) + fill(`M338 ${y + 4}h6v${h - 8}h-6Z`, t.l) + stroke(`M332 ${y}H468`, t.ll, 3);
  return svg + block(168, 66) + block(784, 82);
}

/** One bead, drawn once in each of three shades. */
function beadSymbols(c: Sheet, t: Tones): readonly string[] {
  return [t.b, mix(t.b, t.d, 0.45), mix(t.b, t.l, 0.4)].map((ink) => c.symbol(fill(ell(2, 3, 30), t.dd) + fill(ell(0, 0, 29), ink) + stroke('M-18 -16Q-6 6 -14 22M-4 -26Q8 0 0 28M12 -24Q20 -4 14 22', t.d, 1.8, 'opacity=".6"') + fill('M22 -18A29 29 0 0 1 -16 24A34 34 0 0 0 22 -18Z', t.d, 'opacity=".8"') + fill(ell(-10, -12, 7, 5), t.ll)));
}

export function beads(c: Sheet, t: Tones, places: readonly Point[], s: number): string {
  const ids = beadSymbols(c, t), R = c.R.fork('beads');
  return places.map(([x, y]) => use(R.pick(ids), `translate(${n(x)} ${n(y)}) scale(${s})`)).join('');
}

/** A string of beads in a loop, with its large bead and tassel; a bracelet inside it. */
function rosary(c: Sheet, t: Tones): string {
  const ring = (cx: number, cy: number, rx: number, ry: number, many: number): Point[] => Array.from({ length: many }, (_, i) => [cx + Math.cos((i / many) * TAU + Math.PI / 2) * rx, cy + Math.sin((i / many) * TAU + Math.PI / 2) * ry]);
  const big = ring(400, 450, 286, 296, 40), small = ring(410, 430, 128, 118, 17), red = c.T(mix(c.pal.lacquer, c.pal.clay, 0.1));
  for (const [cx, cy, rx, ry, w] of [[400, 450, 286, 296, 22], [410, 430, 128, 118, 22]] as const) c.cast(`M${cx - rx - w} ${cy}a${rx + w} ${ry + w} 0 1 0 ${2 * (rx + w)} 0a${rx + w} ${ry + w} 0 1 0 ${-2 * (rx + w)} 0M${cx - rx + w} ${cy}a${rx - w} ${ry - w} 0 1 1 ${2 * (rx - w)} 0a${rx - w} ${ry - w} 0 1 1 ${-2 * (rx - w)} 0`, 8, 14, 0.3, 5);
  let threads = '';
  for (let i = 0; i < 15; i++) threads += `M400 862Q${n(384 + i * 2.4)} 890 ${n(372 + i * 4)} ${n(954 + (i % 3) * 5)}`;
  return beads(c, t, big, 0.74) + beads(c, t, small, 0.72) + stroke('M400 760V864', red.d, 5) + beads(c, t, [[400, 782]], 1.15) + beads(c, t, [[400, 836]], 0.6) + stroke(threads, red.b, 4) + stroke(threads, red.l, 1.2) + fill('M386 856H414V876H386Z', c.pal.goldleaf);
}

/** The wooden fish that keeps time at prayers, on its cushion, with its stick. */
function woodenFish(c: Sheet, t: Tones): string {
  c.stand(404, 868, 250, 36);
  const red = c.T(mix(c.pal.lacquer, c.pal.ink, 0.12)), cushion = 'M160 800Q150 866 230 876Q400 896 570 876Q650 866 640 800Q400 852 160 800Z', body = smooth([[170, 640], [190, 520], [280, 420], [400, 386], [520, 414], [612, 510], [636, 640], [600, 740], [500, 806], [400, 820], [300, 808], [204, 744]], true), handle = blob([[330, 420], [320, 340], [366, 300], [400, 318], [436, 300], [482, 340], [470, 420], [436, 404], [444, 356], [400, 372], [356, 356], [366, 406]]);
  let scales = '';
  for (let j = 0; j < 5; j++) for (let i = -5; i <= 5; i++) scales += `M${n(400 + (i + (j % 2) * 0.5) * 44 - 20)} ${n(436 + j * 40 + i * i * 5)}q20 34 40 0`;
  // Two fish whose tails run up into the handle.
  const curls = 'M330 430C290 470 236 500 232 560C230 606 290 612 296 574C298 550 268 548 266 568M470 430C512 470 566 500 570 560C572 606 512 612 506 574C504 550 534 548 536 568M352 440C330 500 352 560 400 590C448 560 470 500 448 440';
  const stick = 'M470 900L760 690L770 704L482 918Z';
  return fill(cushion, red.b) + group(fill('M480 790H700V900H520Z', red.d) + stroke('M160 822Q400 880 640 822', c.pal.goldleaf, 4), c.clip(cushion)) + fill(ell(400, 806, 232, 34), red.d) + fill(handle, t.b) + bevel(c, handle, t, 8) + fill(body, t.b) + bevel(c, body, t, 26) + group(stroke(scales, t.dd, 3, 'opacity=".8"') + stroke(scales, t.l, 1.6, 'transform="translate(-1 -2)" opacity=".8"') + fill('M150 634Q400 776 660 634V670Q400 816 150 670Z', t.dd) + stroke('M150 674Q400 820 660 674', t.l, 3.4) + fill(brush([[226, 560], [280, 470], [370, 424]], 26, { m: 10 }), t.ll, 'opacity=".7"'), c.clip(body)) + stroke(curls, t.dd, 9) + stroke(curls, t.l, 4.5, 'transform="translate(-1.5 -2)"') + fill(ell(166, 652, 18, 22) + ell(640, 652, 18, 22), t.dd) + fill(stick, t.d) + fill('M470 900L760 690L763 696L474 908Z', t.l) + fill(ell(466, 912, 34, 28), t.dd) + fill(ell(462, 908, 32, 26), t.b) + fill(ell(452, 900, 11, 7), t.ll);
}

export const turnedPiece = (c: Sheet, form: TurnedForm, t: Tones): string =>
  ({ bat: bowl, chuoi: rosary, nen: candlestick, lo: vase, mam: pedestalTray, ong: tube, quay: top, mo: woodenFish, 'con-tien': baluster })[form](c, t);
