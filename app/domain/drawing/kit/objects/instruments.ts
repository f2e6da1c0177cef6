// The instruments of Đào Xá. The lutes and the fiddle are drawn upright about (0, 0) from -390 to 390, their heads up; the
// zithers and the flute lie, from -370 to 370.
import { mix, type Tones } from '../color.ts';
import { blob, brush, ell, lens, lerp, n, place, type Point, poly, rect, smooth } from '../geom.ts';
import { bevel, grain } from '../materials.ts';
import { blossom, lotus } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { nacreInks } from './nacre.ts';

export const instrumentForms = ['bau', 'nguyet', 'tranh', 'ty-ba', 'nhi', 'sao', 'tam', 'tu', 'day'] as const;
export type InstrumentForm = (typeof instrumentForms)[number];

/** Neck and sides, soundboard; with shell let in or not; `bare`: still without strings and pegs. */
export type Build = { c: Sheet; t: Tones; board: Tones; inlaid: boolean; bare: boolean };
export type Instrument = { svg: string; outline: string; lies: boolean };

const white = (c: Sheet): string => mix(c.pal.paper, '#FFFFFF', 0.4);

/** A soundboard of parasol-tree wood: straight grain. */
function soundboard({ c, board }: Build, d: string, box: readonly [number, number, number, number], upright = true): string {
  const [x, y, w, h] = box, R = c.R.fork('board');
  let along = '';
  if (upright) for (let i = x; i < x + w; i += R.r(7, 15)) along += smooth([[i, y], [i + R.j(5), y + h * 0.35], [i + R.j(5), y + h * 0.7], [i + R.j(3), y + h]]);
  else for (let i = y; i < y + h; i += R.r(5, 10)) along += smooth([[x, i], [x + w * 0.35, i + R.j(3)], [x + w * 0.7, i + R.j(3)], [x + w, i]]);
  return fill(d, board.b) + group(stroke(along, board.d, 1.3, 'opacity=".55"') + fill(upright ? poly([[x, y], [x + w * 0.3, y], [x + w * 0.14, y + h], [x, y + h]]) : poly([[x, y], [x + w, y], [x + w, y + h * 0.24], [x, y + h * 0.3]]), board.l, 'opacity=".6"') + fill(upright ? poly([[x + w * 0.8, y], [x + w, y], [x + w, y + h], [x + w * 0.72, y + h]]) : poly([[x, y + h * 0.8], [x + w, y + h * 0.8], [x + w, y + h], [x, y + h]]), board.d, 'opacity=".5"'), c.clip(d));
}

const wooden = (c: Sheet, d: string, t: Tones, off = 5): string => fill(d, t.b) + bevel(c, d, t, off) + stroke(d, t.dd, 1.6);

/** Pegs on both sides of a head, alternately when `many` is odd. */
function pegs({ c, t }: Build, ys: readonly (readonly [y: number, side: number])[], half: number): string {
  const bone = c.T(mix(c.pal.paper, c.pal.clay, 0.16));
  return ys.map(([y, s]) => wooden(c, poly([[s * half * 0.4, y - 6], [s * (half + 18), y - 8], [s * (half + 54), y - 14], [s * (half + 58), y + 12], [s * (half + 18), y + 7], [s * half * 0.4, y + 5]]), t, 3) + fill(ell(s * (half + 56), y - 1, 7, 13), bone.b) + fill(ell(s * (half + 55), y - 5, 4, 6), bone.ll)).join('');
}

/** High frets of bamboo, tall wedges seen from above. */
const frets = ({ c, t }: Build, rows: readonly (readonly [y: number, half: number])[], thick = 8): string => {
  const bone = c.T(mix(mix(c.pal.paper, c.pal.goldleaf, 0.3), c.pal.clay, 0.12));
  return rows.map(([y, half]) => fill(rect(-half + 3, y + thick * 0.4, half * 2, thick), t.dd, 'opacity=".55"') + fill(rect(-half, y - thick / 2, half * 2, thick), bone.b) + fill(rect(-half, y - thick / 2, half * 2, thick * 0.34), bone.ll)).join('');
};

const strings = ({ c, bare }: Build, xs: readonly (readonly [top: number, bottom: number])[], y0: number, y1: number): string =>
  bare ? '' : stroke(xs.map(([a, b]) => `M${n(a + 2)} ${n(y0)}L${n(b + 2)} ${n(y1)}`).join(''), c.pal.ink, 1.6, 'opacity=".35"') + stroke(xs.map(([a, b]) => `M${n(a)} ${n(y0)}L${n(b)} ${n(y1)}`).join(''), white(c), 2);

/** A ring of shell flowers and leaves. */
function shellFlowers({ c, inlaid, bare }: Build, spots: readonly (readonly [x: number, y: number, s: number])[]): string {
  if (!inlaid || bare) return '';
  const inks = nacreInks(c), R = c.R.fork('shell');
  return spots.map(([x, y, s], i) => blossom(place(x, y, s), R).map(({ d, role }) => fill(d, role === 'gold' ? c.pal.goldleaf : inks[(i + (role === 'a' ? 0 : 2)) % inks.length]!)).join('')).join('');
}

/** The head of a lute: a slotted box and a scroll that turns back. */
function head(b: Build, top: number, half: number, ys: readonly (readonly [number, number])[]): { svg: string; d: string } {
  const { c, t } = b, d = `M${-half} ${top + 150}V${top + 46}C${-half - 6} ${top + 10} ${-half + 4} ${top - 4} 0 ${top - 6}C${half - 4} ${top - 4} ${half + 6} ${top + 10} ${half} ${top + 46}V${top + 150}Z`;
  return { d, svg: (b.bare ? '' : pegs(b, ys, half)) + wooden(c, d, t) + fill(rect(-half * 0.36, top + 52, half * 0.72, 92), t.dd) + stroke(`M${-half * 0.6} ${top + 34}C${-half * 0.6} ${top + 4} ${half * 0.6} ${top + 4} ${half * 0.6} ${top + 30}C${half * 0.4} ${top + 44} ${-half * 0.1} ${top + 40} 0 ${top + 24}`, t.dd, 3.4) + stroke(`M${-half * 0.66} ${top + 32}C${-half * 0.6} ${top + 2} ${half * 0.5} ${top + 2} ${half * 0.54} ${top + 27}`, t.l, 2) };
}

const neckOf = (b: Build, half: number, y0: number, y1: number): { svg: string; d: string } => {
  const d = poly([[-half * 0.86, y0], [half * 0.86, y0], [half, y1], [-half, y1]]);
  return { d, svg: fill(d, b.t.b) + fill(poly([[half * 0.3, y0], [half * 0.86, y0], [half, y1], [half * 0.36, y1]]), b.t.dd, 'opacity=".55"') + fill(poly([[-half * 0.8, y0], [-half * 0.5, y0], [-half * 0.6, y1], [-half * 0.92, y1]]), b.t.l) };
};

const bridgeAt = ({ c, t }: Build, y: number, half: number): string => wooden(c, blob([[-half, y - 10], [0, y - 14], [half, y - 10], [half + 8, y + 8], [half * 0.5, y + 12], [-half * 0.5, y + 12], [-half - 8, y + 8]]), t, 4);

/** The moon lute; with a short neck it is the four-stringed one. */
function moonLute(b: Build, short: boolean): Instrument {
  const { c, t } = b, r = short ? 178 : 156, cy = short ? 196 : 226, top = short ? -320 : -388, body = ell(0, cy, r), head_ = head(b, top, 23, [[top + 66, -1], [top + 80, 1], [top + 104, -1], [top + 118, 1]]), neck = neckOf(b, 20, top + 140, cy - r + 40), board = ell(0, cy, r - 11);
  const from = top + 190, rows = Array.from({ length: short ? 8 : 9 }, (_, i): [number, number] => [lerp(from, cy - r * 0.24, (i / (short ? 7 : 8)) ** 0.82), i < (short ? 4 : 7) ? 23 : 27]), ring = Array.from({ length: 14 }, (_, i): [number, number, number] => [Math.cos((i / 14) * 6.283) * (r - 26), cy + Math.sin((i / 14) * 6.283) * (r - 26), 0.62]), pairs = short ? [-11, -4, 4, 11] : [-7, 7];
  return {
    lies: false, outline: body + head_.d + neck.d,
    svg: wooden(c, body, t, 8) + soundboard(b, board, [-r, cy - r, r * 2, r * 2]) + stroke(ell(0, cy, r - 14), t.d, 2) + shellFlowers(b, ring.filter(([, y]) => y > cy - r * 0.7)) + neck.svg + head_.svg + frets(b, rows) + bridgeAt(b, cy + r * 0.56, 34) + strings(b, pairs.map((x) => [x * 0.6, x] as const), top + 146, cy + r * 0.54) + fill(rect(-22, top + 142, 44, 9), white(c)),
  };
}

/** The pear-shaped lute. */
function pearLute(b: Build): Instrument {
  const { c, t } = b, side: Point[] = [[-26, -180], [-40, -110], [-76, 0], [-128, 130], [-146, 230], [-124, 320], [-70, 372], [0, 386]], all = [...side, ...side.slice(0, -1).toReversed().map(([x, y]): Point => [-x, y])], body = smooth(all, true), board = smooth(all.map(([x, y]): Point => [x * 0.92, y * 0.985 + 2]), true), head_ = head(b, -384, 24, [[-322, -1], [-306, 1], [-278, -1], [-262, 1]]);
  const big = Array.from({ length: 4 }, (_, i) => wooden(c, blob([[-22 - i * 3, -192 + i * 40], [0, -206 + i * 40], [22 + i * 3, -192 + i * 40], [20 + i * 3, -168 + i * 40], [-20 - i * 3, -168 + i * 40]]), t, 4)).join('');
  return {
    lies: false, outline: body + head_.d,
    svg: wooden(c, body, t, 9) + soundboard(b, board, [-146, -180, 292, 566]) + stroke(board, t.d, 2) + head_.svg + fill(poly([[-24, -240], [24, -240], [30, -160], [-30, -160]]), t.b) + big + frets(b, Array.from({ length: 9 }, (_, i): [number, number] => [-8 + i * 25 - i * i * 0.5, 30 + i * 1.4]), 7) + shellFlowers(b, [[-84, 160, 0.9], [84, 160, 0.9], [-96, 250, 1], [96, 250, 1], [0, 352, 0.8]]) + fill(lens(-70, 210, -58, 262, 8) + lens(70, 210, 58, 262, 8), t.dd) + bridgeAt(b, 300, 62) + strings(b, [-15, -5, 5, 15].map((x) => [x * 0.8, x * 2.4] as const), -238, 298) + fill(rect(-25, -244, 50, 9), white(c)),
  };
}

/** Python skin stretched over a body. */
function snakeskin({ c }: Build, d: string, cx: number, cy: number, r: number): string {
  const skin = c.T(mix(mix(c.pal.paper, c.pal.clay, 0.35), c.pal.ink, 0.1));
  let scales = '', dark = '';
  for (let j = -9; j <= 9; j++) for (let i = -9; i <= 9; i++) {
    const [x, y] = [cx + (i + (j % 2) * 0.5) * r * 0.16, cy + j * r * 0.13];
    const one = poly([[x - r * 0.07, y], [x, y - r * 0.06], [x + r * 0.07, y], [x, y + r * 0.06]]);
    if ((i + j * 2) % 5 === 0 || (i * 2 - j) % 7 === 0) dark += one;
    else scales += one;
  }
  return fill(d, skin.b) + group(stroke(scales, skin.d, 1.2) + fill(dark, skin.dd) + fill(ell(cx - r * 0.3, cy - r * 0.4, r * 0.5, r * 0.34), skin.ll, 'opacity=".35"') + fill(poly([[cx + r * 0.4, cy - r], [cx + r, cy - r], [cx + r, cy + r], [cx + r * 0.3, cy + r]]), skin.dd, 'opacity=".3"'), c.clip(d));
}

/** The three-stringed lute: a long neck without frets, snakeskin. */
function threeStrings(b: Build): Instrument {
  const { c, t } = b, pts: Point[] = [[-90, 170], [-124, 250], [-104, 340], [0, 366], [104, 340], [124, 250], [90, 170], [0, 152]], body = smooth(pts, true), inner = smooth(pts.map(([x, y]): Point => [x * 0.88, 262 + (y - 262) * 0.88]), true), head_ = head(b, -388, 21, [[-324, -1], [-304, 1], [-276, -1]]), neck = neckOf(b, 17, -250, 190);
  return { lies: false, outline: body + head_.d + neck.d, svg: wooden(c, body, t, 8) + snakeskin(b, inner, 0, 262, 120) + neck.svg + head_.svg + bridgeAt(b, 306, 30) + shellFlowers(b, [[0, -170, 0.5], [0, -90, 0.5], [0, -10, 0.5], [0, 70, 0.5]]) + strings(b, [-9, 0, 9].map((x) => [x * 0.8, x * 1.4] as const), -240, 304) + fill(rect(-18, -244, 36, 8), white(c)) };
}

/** The lute of ca trù: a box like a trapeze, a neck longer than an arm. */
function longLute(b: Build): Instrument {
  const { c, t } = b, body = poly([[-92, 116], [92, 116], [74, 372], [-74, 372]]), board = poly([[-80, 126], [80, 126], [64, 362], [-64, 362]]), head_ = head(b, -390, 20, [[-330, -1], [-312, 1], [-288, -1]]), neck = neckOf(b, 17, -250, 180);
  return { lies: false, outline: body + head_.d + neck.d, svg: wooden(c, body, t, 8) + soundboard(b, board, [-80, 126, 160, 236]) + neck.svg + head_.svg + frets(b, Array.from({ length: 10 }, (_, i): [number, number] => [-110 + i * 30 - i * i * 0.5, 25]), 9) + shellFlowers(b, [[-50, 200, 0.7], [50, 200, 0.7], [-46, 330, 0.7], [46, 330, 0.7]]) + bridgeAt(b, 300, 36) + strings(b, [-8, 0, 8].map((x) => [x * 0.8, x * 1.5] as const), -240, 298) + fill(rect(-18, -244, 36, 8), white(c)) };
}

/** The two-stringed fiddle and its bow. */
function fiddle(b: Build): Instrument {
  const { c, t } = b, body = smooth([[-62, 262], [-70, 310], [-60, 376], [0, 388], [60, 376], [70, 310], [62, 262], [0, 250]], true), skin = ell(0, 318, 56, 58), neck = brush([[-14, -386], [6, -372], [12, -320], [0, -200], [0, 250]], 24, { prof: () => 1, m: 16 });
  const bow = brush([[96, -236], [128, -120], [124, 60], [92, 240]], 13, { prof: () => 1, m: 14 });
  let hair = '';
  for (let i = 0; i < 6; i++) hair += `M${96 + i * 1.6} -226L${84 + i * 2} 232`;
  const peg = (y: number) => wooden(c, poly([[-74, y - 10], [-14, y - 6], [40, y - 5], [40, y + 5], [-14, y + 6], [-74, y + 12]]), t, 3) + fill(ell(-76, y, 8, 13), c.T(mix(c.pal.paper, c.pal.clay, 0.16)).b);
  return { lies: false, outline: body + neck + bow, svg: wooden(c, neck, t, 5) + (b.bare ? '' : peg(-306) + peg(-240)) + fill(rect(-16, 236, 32, 26), t.d) + wooden(c, body, t, 8) + snakeskin(b, skin, 0, 318, 62) + stroke(skin, t.dd, 4) + (b.bare ? '' : bridgeAt(b, 322, 16) + strings(b, [[-5, -4], [7, 6]], -300, 320) + stroke('M-14 -150Q0 -142 16 -150', c.pal.lacquer, 7)) + shellFlowers(b, [[0, -60, 0.34], [0, 30, 0.34], [0, 120, 0.34]]) + stroke(hair, white(c), 2) + wooden(c, bow, c.T(mix(c.pal.clay, c.pal.goldleaf, 0.4)), 3) + fill(rect(76, 226, 28, 22), t.b) };
}

/** The gourd-bellied monochord: a long box, a rod of bamboo, half a gourd. */
function monochord(b: Build): Instrument {
  const { c, t } = b, top = poly([[-348, 56], [352, 66], [366, 96], [-362, 92]]), front = poly([[-362, 92], [366, 96], [362, 156], [-356, 164]]), rod = brush([[-292, 84], [-296, 0], [-300, -120], [-318, -210], [-352, -268]], 15, { prof: (s) => 1 - s * 0.62, m: 16 }), gourd = smooth([[-334, -20], [-340, -66], [-322, -108], [-300, -130], [-278, -108], [-258, -66], [-264, -20], [-300, -6]], true), inks = nacreInks(c);
  let vine = '';
  if (b.inlaid && !b.bare)
    for (let i = 0; i < 9; i++) {
      const x = -280 + i * 72;
      vine += (i % 2 ? lotus(place(x, 150, 0.36), c.R.fork('l' + i)) : blossom(place(x, 128, 1), c.R.fork('b' + i))).filter(({ role }) => role !== 'line').map(({ d }, j) => fill(d, inks[(i + j) % inks.length]!)).join('') + fill(lens(x + 20, 134, x + 52, 120, 6) + lens(x + 22, 138, x + 50, 146, 5), inks[(i + 1) % inks.length]!);
    }
  const feet = poly([[-320, 160], [-270, 160], [-276, 184], [-314, 184]]) + poly([[270, 156], [320, 156], [314, 184], [276, 184]]);
  return {
    lies: true, outline: b.bare ? top + front : top + front + gourd,
    svg: fill(feet, t.dd) + soundboard(b, top, [-362, 56, 728, 40], false) + fill(front, t.b) + group(grain(c.R.fork('front'), -364, 92, 730, 74, 11, t.d, 1.4, 4) + fill(poly([[-364, 138], [366, 134], [366, 170], [-364, 170]]), t.dd, 'opacity=".55"') + vine, c.clip(front)) + stroke('M-360 93L364 97', t.l, 3) + fill(ell(-292, 82, 22, 9), t.dd) + stroke(rod, t.dd, 1.6) + fill(rod, mix(c.pal.goldleaf, c.pal.clay, 0.3)) + fill(brush([[-296, 60], [-299, -120], [-320, -214]], 4, { m: 10 }), mix(c.pal.goldleaf, c.pal.paper, 0.5)) +
      (b.bare ? '' : wooden(c, gourd, c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.35), c.pal.ink, 0.12)), 9) + stroke('M-334 -34Q-300 -22 -264 -34', c.pal.ink, 2.4) + stroke('M-296 -44L334 84', c.pal.ink, 2.2, 'opacity=".35" transform="translate(2 4)"') + stroke('M-296 -44L334 84', white(c), 2.6) + wooden(c, poly([[318, 78], [350, 80], [346, 98], [314, 96]]), t, 3)),
  };
}

/** The sixteen-stringed zither with its movable bridges. */
function zither(b: Build): Instrument {
  const { c, t } = b, top = smooth([[-362, -58], [-200, -66], [120, -76], [366, -84]]) + smooth([[366, -84], [376, 0], [366, 84]]).replace('M', 'L') + smooth([[366, 84], [120, 76], [-200, 66], [-362, 58]]).replace('M', 'L') + smooth([[-362, 58], [-370, 0], [-362, -58]]).replace('M', 'L') + 'Z', side = `${smooth([[-362, 58], [-200, 66], [120, 76], [366, 84]])}L362 116L-356 88Z`;
  let wires = '', bridges = '', feet = '', pins = '', shadow = '';
  for (let i = 0; i < 16; i++) {
    const s = i / 15, y0 = lerp(-46, 46, s), y1 = lerp(-66, 66, s), bx = lerp(190, -150, s), by = lerp(y0, y1, (bx + 320) / 640);
    wires += `M-316 ${n(y0)}L328 ${n(y1)}`;
    if (!b.bare) bridges += poly([[bx - 4, by - 10], [bx + 4, by - 10], [bx + 13, by + 10], [bx - 13, by + 10]]);
    shadow += poly([[bx + 2, by - 6], [bx + 10, by - 6], [bx + 22, by + 13], [bx - 2, by + 13]]);
    feet += ell(bx, by - 10, 4, 3);
    pins += ell(-322 - (i % 3) * 12, y0, 5, 4);
  }
  return {
    lies: true, outline: top + side,
    svg: fill(side, t.d) + soundboard(b, top, [-370, -84, 746, 168], false) + stroke(top, t.b, 7) + fill(poly([[-366, -56], [-336, -59], [-336, 59], [-366, 56]]), t.b) + fill(poly([[322, -80], [344, -82], [344, 82], [322, 80]]), t.b) + fill(poly([[322, -80], [328, -80], [328, 80], [322, 80]]), white(c)) + shellFlowers(b, [[356, -50, 0.6], [358, 0, 0.7], [356, 50, 0.6], [-352, -24, 0.5], [-352, 24, 0.5], [280, -40, 0.9], [290, 30, 0.9], [-250, -10, 0.8]]) +
      (b.bare ? fill(ell(-60, 0, 26, 12), t.dd) : fill(shadow, t.dd, 'opacity=".4"') + stroke(wires, c.pal.ink, 1.4, 'opacity=".35" transform="translate(1 3)"') + fill(bridges, t.b) + stroke(bridges, t.dd, 1.4) + fill(feet, white(c)) + stroke(wires, white(c), 1.5) + fill(pins, t.dd)),
  };
}

/** Bamboo flutes bound with thread; three of a set. */
function flutes(b: Build): Instrument {
  const { c } = b, cane = c.T(mix(mix(c.pal.goldleaf, c.pal.clay, 0.34), c.pal.paper, b.bare ? 0.4 : 0.12)), red = mix(c.pal.lacquer, c.pal.clay, 0.1);
  let outline = '';
  const one = (y: number, len: number, r: number): string => {
    const x0 = -len / 2, d = rect(x0, y - r, len, r * 2), holes = [0.2, ...Array.from({ length: 6 }, (_, i) => 0.46 + i * 0.07)];
    outline += d;
    let knots = '';
    for (const s of [0.32, 0.84]) knots += `M${n(x0 + len * s)} ${n(y - r)}q5 ${n(r)} 0 ${n(r * 2)}`;
    return fill(d, cane.b) + group(fill(rect(x0, y + r * 0.3, len, r), cane.d, 'opacity=".8"') + fill(rect(x0, y + r * 0.68, len, r), cane.dd, 'opacity=".6"') + fill(rect(x0, y - r * 0.7, len, r * 0.34), cane.ll, 'opacity=".8"') + stroke(knots, cane.dd, 3), c.clip(d)) + fill(ell(x0, y, r * 0.34, r), cane.l) + fill(ell(x0, y, r * 0.2, r * 0.66), cane.dd) + fill(ell(x0 + len, y, r * 0.34, r), cane.d) + (b.bare ? '' : [0.05, 0.12, 0.37, 0.41, 0.9, 0.95].map((s) => fill(rect(x0 + len * s - 7, y - r - 1.4, 14, r * 2 + 2.8), red) + stroke(`M${n(x0 + len * s - 3)} ${n(y - r)}v${n(r * 2)}M${n(x0 + len * s + 3)} ${n(y - r)}v${n(r * 2)}`, mix(red, c.pal.ink, 0.4), 1.4)).join('')) + holes.map((s) => fill(ell(x0 + len * s, y - r * 0.18, s < 0.3 ? 11 : 8, s < 0.3 ? 9 : 7), cane.dd) + fill(ell(x0 + len * s + 1, y, s < 0.3 ? 7 : 5, 4), c.pal.ink)).join('');
  };
  const svg = one(-92, 560, 17) + one(0, 660, 21) + one(104, 736, 25);
  const tassel = b.bare ? '' : stroke('M368 104Q400 130 372 170', red, 4) + stroke([0, 1, 2, 3, 4, 5].map((i) => `M372 170Q${362 + i * 4} 200 ${356 + i * 7} 238`).join(''), red, 4) + fill(ell(372, 170, 10), c.pal.goldleaf);
  return { lies: true, outline, svg: svg + tassel };
}

export function instrument(b: Build, form: InstrumentForm): Instrument {
  switch (form) {
    case 'bau':
      return monochord(b);
    case 'tranh':
      return zither(b);
    case 'sao':
      return flutes(b);
    case 'ty-ba':
      return pearLute(b);
    case 'nhi':
      return fiddle(b);
    case 'tam':
      return threeStrings(b);
    case 'day':
      return longLute(b);
    case 'tu':
      return moonLute(b, true);
    default:
      return moonLute(b, false);
  }
}
