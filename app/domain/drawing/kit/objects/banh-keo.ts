// Sweets of Đường Lâm, Thạch Xá and La Phù as they come from the board: brittle, chè lam, sesame, and their dry cousins.
import { type Ink, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lerp, n, place, type Place, type Point, poly, smooth, TAU } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { beans, grainHeap, warm } from './grains.ts';
import { bow, cord, stringInk } from './leaves.ts';
import { lay, slab, slabBody, tube, tubeLight, worn } from './solids.ts';
import { board, bowl, dish, stoneware } from './wares.ts';

const traits = {
  composition: oneOf('giay', 'dia', 'thot', 'bo'),
  kind: whenAsked(oneOf('keolac', 'chelam', 'keovung'), 'keodoi', 'chelamgac', 'chelamque', 'chekho', 'banhquy', 'muta', 'mutgung', 'machnha'),
  paper: oneOf('do', 'vang', 'xanh'),
  pieces: whenAsked(oneOf('dong'), 'muoi', 'hai-muoi'),
};
type SweetLook = Look<typeof traits>;

const sweetInk = ({ pal }: Sheet, kind: SweetLook['kind']): Ink =>
  ({
    keolac: mix(pal.clay, pal.goldleaf, 0.5),
    chelam: mix(mix(pal.clay, pal.goldleaf, 0.35), pal.paper, 0.3),
    chelamgac: mix(mix(pal.lacquer, pal.goldleaf, 0.42), pal.paper, 0.14),
    chelamque: mix(mix(pal.clay, pal.ink, 0.24), pal.paper, 0.12),
    keovung: mix(mix(pal.goldleaf, pal.clay, 0.3), pal.paper, 0.32),
    keodoi: mix(pal.paper, pal.goldleaf, 0.16),
    chekho: mix(pal.goldleaf, pal.paper, 0.28),
    banhquy: mix(mix(pal.goldleaf, pal.clay, 0.36), pal.paper, 0.26),
    muta: mix(pal.paper, pal.rice, 0.14),
    mutgung: mix(pal.goldleaf, pal.paper, 0.46),
    machnha: mix(mix(pal.clay, pal.goldleaf, 0.45), pal.ink, 0.08),
  })[kind];
const paperInk = ({ pal }: Sheet, { paper }: SweetLook): Ink => ({ do: mix(pal.lacquer, '#E01030', 0.15), vang: mix(pal.goldleaf, pal.paper, 0.2), xanh: mix(mix(pal.rice, pal.celadon, 0.4), pal.ink, 0.3) })[paper];

/** What shows on a side of a bar: peanuts cut through, sesame, flour, shreds of ginger. */
function grit(c: Sheet, look: SweetLook, at: Place, t: Tones, R: Chance, area = 1): string {
  const dots = (count: number, r0: number, r1: number): string => {
    let d = '';
    for (let i = 0; i < count * area; i++) {
      const [x, y] = at(R.f(), R.f()),
        r = R.r(r0, r1);
      d += ell(x, y, r, r * 0.72);
    }
    return d;
  };
  const nutInk = mix(c.pal.paper, c.pal.goldleaf, 0.22),
    skin = mix(c.pal.clay, c.pal.lacquer, 0.2);
  const nuts = (count: number) => {
    const whole = dots(count, 7, 11);
    return fill(whole, t.dd, 'transform="translate(1.5 2.5)" opacity=".55"') + fill(whole, nutInk) + fill(dots(Math.round(count * 0.5), 5, 8), skin) + fill(dots(count, 1.4, 2.6), mix(nutInk, '#ffffff', 0.6));
  };
  if (look.kind === 'keolac') return nuts(20) + fill(dots(16, 1.6, 2.4), c.pal.paper);
  if (look.kind === 'keovung') return fill(dots(70, 2.2, 3.2), t.d) + fill(dots(110, 2, 3.2), mix(c.pal.paper, c.pal.goldleaf, 0.14));
  if (look.kind === 'chelam' || look.kind === 'chelamgac' || look.kind === 'chelamque') return nuts(6) + fill(dots(60, 1.4, 2.6), t.ll, 'opacity=".8"') + fill(dots(18, 2, 3.4), t.dd, 'opacity=".5"');
  if (look.kind === 'chekho') return fill(dots(46, 1.8, 2.8), mix(c.pal.paper, '#ffffff', 0.3));
  return '';
}

/** A bar cut square, dusted. */
function bar(c: Sheet, look: SweetLook, near: Point, k: number, tag: string, [l, w, h] = [1, 0.5, 0.42]): string {
  const R = c.R.fork(tag),
    t = warm(c, sweetInk(c, look.kind)),
    S = slab(near, [-190 * k * l, -78 * k * l], [190 * k * w, -72 * k * w], 100 * k * h),
    clipped = (d: string, at: Place, area: number, tones: Tones) => group(grit(c, look, at, tones, R, area), c.clip(d));
  c.cast(S.foot, 8, 9, 0.28, 5);
  return group(slabBody(S, t, { top: clipped(S.top, S.on.top, l * w * 2 * k * k, t), left: clipped(S.left, S.on.left, l * h * 1.6 * k * k, t), right: clipped(S.right, S.on.right, w * h * 1.6 * k * k, { ...t, dd: mix(t.dd, c.pal.ink, 0.3) }) }), c.clip(worn(S.outline, 6 * k)));
}

/** Twenty small bars in rows, each in a band of paper. */
function twentyBars(c: Sheet, look: SweetLook, cx: number, cy: number, k: number): string {
  const size = 0.31 * k, [l, w, h] = [1, 0.5, 0.5], u: Point = [-190 * size, -78 * size], v: Point = [95 * size, -36 * size], paper = c.T(paperInk(c, look));
  let o = '';
  for (const i of [1.5, 0.5, -0.5, -1.5])
    for (const j of [2, 1, 0, -1, -2]) {
      const near: Point = [cx + u[0] * (i * 1.24 - 0.5) + v[0] * (j * 1.6 - 0.5), cy + u[1] * (i * 1.24 - 0.5) + v[1] * (j * 1.6 - 0.5)], { top, left } = slab(near, u, v, 100 * size * h).on;
      o += bar(c, look, near, size, `small${i}${j}`, [l, w, h]) + fill(poly([top(0.26, 0), top(0.74, 0), top(0.74, 1), top(0.26, 1)]), paper.b) + fill(poly([top(0.26, 0.1), top(0.74, 0.1), top(0.74, 0.24), top(0.26, 0.24)]), mix(paper.l, c.pal.paper, 0.4)) + fill(poly([left(0.26, 0), left(0.74, 0), left(0.74, 1), left(0.26, 1)]), paper.d);
    }
  return o;
}

/** Kẹo dồi: a white pulled-sugar pipe round peanuts. */
function pipe(c: Sheet, from: Point, to: Point, r: number, tag: string): string {
  const R = c.R.fork(tag),
    t = warm(c, mix(c.pal.paper, c.pal.goldleaf, 0.14)),
    T = tube(from, to, r, { k: 0.44 });
  lay(c, T);
  let lines = '';
  for (let i = 0; i < 8; i++) lines += smooth([T.at(0, -1.4 + i * 0.4), T.at(0.5, -1.3 + i * 0.4), T.at(1, -1.4 + i * 0.4)]);
  let nuts = '';
  for (let i = 0; i < 9; i++) nuts += ell(...T.onCap(R.j(0.6), R.j(0.6)), r * 0.15, r * 0.2);
  return fill(T.d, t.b) + group(stroke(lines, t.d, 2, 'opacity=".6"') + tubeLight(T, t, 0.9), c.clip(T.d)) + fill(T.cap, t.l) + group(fill(smooth(Array.from({ length: 10 }, (_, i): Point => T.onCap(Math.cos((i / 10) * TAU) * 0.74, Math.sin((i / 10) * TAU) * 0.74)), true), mix(c.pal.clay, c.pal.goldleaf, 0.45)) + fill(nuts, mix(c.pal.paper, c.pal.goldleaf, 0.24)), c.clip(T.cap)) + stroke(T.cap, t.d, 1.8);
}

/** A pressed cake with a flower on it: chè kho, biscuits. */
function round(c: Sheet, look: SweetLook, cx: number, cy: number, r: number, tag: string): string {
  const R = c.R.fork(tag),
    t = warm(c, sweetInk(c, look.kind)),
    h = r * (look.kind === 'chekho' ? 0.44 : 0.22),
    top = ell(cx, cy - h, r, r * 0.56),
    flat: Place = (x, y) => [cx + x * 0.9, cy - h + y * 0.52];
  const side = `M${n(cx - r)} ${n(cy - h)}V${n(cy)}A${n(r)} ${n(r * 0.56)} 0 0 0 ${n(cx + r)} ${n(cy)}V${n(cy - h)}Z`;
  c.cast(side, 8, 9, 0.28, 5);
  const mark = look.kind === 'chekho' ? paint(c, blossom(place(0, 0, (r / 26) * 0.9, 0, flat), R), { kind: 'flat', a: t.d, b: t.d, gold: t.dd }) + grit(c, look, (x, y) => flat((x - 0.5) * r * 1.5, (y - 0.5) * r * 1.5), t, R, 0.6) : stroke(ell(cx, cy - h, r * 0.7, r * 0.39), t.d, 3) + fill(Array.from({ length: 9 }, (_, i) => ell(cx + Math.cos(i * 0.7) * r * 0.36, cy - h + Math.sin(i * 0.7) * r * 0.2, 3.4, 2.4)).join(''), t.dd);
  let ridges = '';
  for (let i = 0; i < 13; i++) {
    const a = 0.1 + (i / 12) * 2.94;
    ridges += `M${n(cx + Math.cos(a) * r)} ${n(cy - h + Math.sin(a) * r * 0.56)}v${n(h)}`;
  }
  return fill(side, t.b) + group(fill(`M${n(cx + r * 0.2)} ${n(cy - r)}h${n(r)}v${n(r * 2)}h${n(-r)}Z`, t.d, 'opacity=".7"') + stroke(ridges, t.dd, 2, 'opacity=".5"'), c.clip(side)) + fill(top, t.l) + group(mark, c.clip(top)) + stroke(top, t.d, 1.6);
}

const isBar = ({ kind }: SweetLook): boolean => kind !== 'keodoi' && kind !== 'chekho' && kind !== 'banhquy' && kind !== 'muta' && kind !== 'mutgung' && kind !== 'machnha';

/** Preserved fruit: sticks of winter melon, ribbons of ginger, under a frost of sugar. */
function preserves(c: Sheet, look: SweetLook, cx: number, cy: number, rx: number): string {
  const R = c.R.fork('preserves'),
    t = warm(c, sweetInk(c, look.kind)),
    ginger = look.kind === 'mutgung';
  let o = '';
  for (let i = 0; i < 40; i++) {
    const s = i / 40,
      a = R.r(0, TAU),
      q = Math.sqrt(R.f()) * (1 - s * 0.7),
      [x, y] = [cx + Math.cos(a) * q * rx, cy + Math.sin(a) * q * rx * 0.46 - s * rx * 0.5],
      turn = R.r(-0.5, 0.9),
      l = rx * R.r(0.2, 0.3),
      pts: Point[] = ginger ? [[x - Math.cos(turn) * l, y - Math.sin(turn) * l * 0.5], [x, y - R.r(6, 22)], [x + Math.cos(turn) * l * 0.6, y + R.r(2, 14)], [x + Math.cos(turn) * l, y + Math.sin(turn) * l * 0.5]] : [[x - Math.cos(turn) * l, y - Math.sin(turn) * l * 0.5], [x, y], [x + Math.cos(turn) * l, y + Math.sin(turn) * l * 0.5]],
      d = brush(pts, ginger ? 26 : 30, { prof: () => 1 });
    let sugar = '';
    for (let j = 0; j < 9; j++) sugar += ell(lerp(pts[0]![0], pts.at(-1)![0], R.f()) + R.j(4), lerp(pts[0]![1], pts.at(-1)![1], R.f()) + R.j(8), 2, 1.6);
    o += fill(d, t.dd, 'transform="translate(3 5)" opacity=".45"') + fill(d, t.d) + fill(d, i % 3 ? t.b : t.l, 'transform="translate(-1 -4)"') + fill(sugar, '#ffffff', 'opacity=".9"');
  }
  return o;
}

/** A heap of the sweet on whatever lies below, `k` its size. */
function pile(c: Sheet, look: SweetLook, cx: number, cy: number, k: number): string {
  if (look.kind === 'muta' || look.kind === 'mutgung') return preserves(c, look, cx, cy, 210 * k);
  if (look.kind === 'machnha') return maltPot(c, cx, cy + 40 * k, 150 * k);
  if (look.kind === 'keodoi') return ([[-70, -62], [30, -76], [-110, 4], [0, -6], [104, -20], [-50, 70], [70, 60]] as const).map(([x, y], i) => pipe(c, [cx + (x - 52) * k, cy + (y + 22) * k], [cx + (x + 52) * k, cy + (y - 22) * k], 32 * k, 'p' + i)).join('');
  if (!isBar(look) && look.pieces === 'muoi') return ([[0, -104], [-92, -66], [92, -70], [-150, -8], [0, -24], [150, -12], [-92, 44], [92, 40], [0, 78], [0, -62]] as const).map(([x, y], i) => round(c, look, cx + x * k, cy + y * k - (i === 9 ? 30 * k : 0), 58 * k, 'r' + i)).join('');
  if (!isBar(look)) return ([[-96, -30], [70, -50], [-20, 20], [-10, -58], [110, 40]] as const).map(([x, y], i) => round(c, look, cx + x * k, cy + y * k - (i === 3 ? 20 * k : 0), 84 * k, 'r' + i)).join('');
  if (look.pieces === 'hai-muoi') return twentyBars(c, look, cx, cy + 34 * k, k);
  // Crosswise like logs of a hut: three below, two over them, one on top.
  const up = 38 * k,
    along = (i: number, j: number, level: number): Point => [cx + (-24 + i * 112 - j * 118) * k, cy + (104 - i * 42 - j * 48) * k - level * up];
  const lying = (at: Point, tag: string) => bar(c, look, at, 0.86 * k, tag, [1.12, 0.5, 0.44]),
    across = (at: Point, tag: string) => bar(c, look, at, 0.86 * k, tag, [0.5, 1.16, 0.44]);
  return [2, 1, 0].map((i) => lying(along(i, 0, 0), 'low' + i)).join('') + [1, 0].map((j) => across(along(0.16, j * 0.92 + 0.1, 1), 'mid' + j)).join('') + lying(along(0.8, 0.12, 2), 'top') + (k > 1 ? lying([cx + 150 * k, cy + 172 * k], 'loose') : '');
}

/** Malt sugar in its pot, two sticks wound with it. */
function maltPot(c: Sheet, cx: number, cy: number, r: number): string {
  const { svg, well } = bowl(c, cx, cy + r * 0.6, r, { t: stoneware(c), band: 'none', deep: 0.86 }),
    t = warm(c, sweetInk(c, 'machnha')),
    stick = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.4));
  const strand = brush([[cx + r * 0.1, well.cy], [cx + r * 0.24, well.cy - r * 0.5], [cx + r * 0.3, well.cy - r * 0.9]], r * 0.16, { prof: (s) => 1 - s * 0.5 }),
    ball = ell(cx + r * 0.32, well.cy - r * 0.98, r * 0.2, r * 0.26);
  return svg + fill(ell(well.cx, well.cy + 4, well.rx * 0.96, well.ry * 0.92), t.b) + fill(ell(well.cx - r * 0.3, well.cy - r * 0.04, r * 0.34, r * 0.07), t.ll) + fill(strand, t.b, 'opacity=".9"') + stroke(`M${n(cx + r * 0.3)} ${n(well.cy - r)}L${n(cx + r * 0.9)} ${n(well.cy - r * 1.9)}`, stick.b, r * 0.07) + fill(ball, t.l) + fill(ell(cx + r * 0.26, well.cy - r * 1.06, r * 0.05, r * 0.09), '#ffffff', 'opacity=".8"');
}

/** Paper opened flat under the sweets, its folds still in it. */
function openPaper(c: Sheet, look: SweetLook, cx: number, cy: number, w: number): string {
  const t = c.T(mix(c.pal.paper, paperInk(c, look), 0.34)),
    edge = c.T(paperInk(c, look)),
    at = (x: number, y: number): Point => [cx + (x - y) * w * 0.62 + x * w * 0.3, cy + (x + y) * w * 0.38 - x * w * 0.05],
    sheet = poly([at(-0.78, -0.7), at(0.74, -0.74), at(0.78, 0.72), at(-0.72, 0.76)]);
  c.cast(sheet, 12, 16, 0.24, 9);
  const band = (q: number) => poly([at(-q, -q), at(q, -q), at(q, q), at(-q, q)]);
  return fill(sheet, t.b) + group(fill(poly([at(-0.8, -0.8), at(-0.26, -0.8), at(-0.26, 0.8), at(-0.8, 0.8)]), t.l) + fill(poly([at(0.28, -0.8), at(0.8, -0.8), at(0.8, 0.8), at(0.28, 0.8)]), t.d, 'opacity=".45"') + stroke(poly([at(-0.26, -0.8), at(-0.26, 0.8)], false) + poly([at(0.28, -0.8), at(0.28, 0.8)], false) + poly([at(-0.8, -0.24), at(0.8, -0.24)], false) + poly([at(-0.8, 0.28), at(0.8, 0.28)], false), t.dd, 1.8, 'opacity=".5"') + stroke(band(0.66), edge.b, 5) + stroke(band(0.6), edge.b, 1.8), c.clip(sheet)) + stroke(sheet, t.dd, 1.4, 'opacity=".5"');
}

/** A packet as it is sold: printed paper, a window of the sweet's own colour, string and a bow. */
function packet(c: Sheet, look: SweetLook, near: Point, k: number, tag: string): string {
  const t = c.T(paperInk(c, look)),
    S = slab(near, [-232 * k, -94 * k], [172 * k, -68 * k], 96 * k),
    { top, left, right } = S.on,
    gold = look.paper === 'vang' ? c.pal.lacquer : c.pal.goldleaf,
    line = (pts: Point[]) => 'M' + pts.map((p) => p.map(n).join(' ')).join('L');
  c.cast(S.foot, 12, 12, 0.3, 9);
  const scaled: Place = (x, y) => top(0.5 + x / 150, 0.5 + y / 116);
  const plaque = smooth(Array.from({ length: 18 }, (_, i): Point => scaled(Math.cos((i / 18) * TAU) * (i % 2 ? 38 : 33), Math.sin((i / 18) * TAU) * (i % 2 ? 38 : 33))), true);
  return (
    slabBody(S, t, {
      top: stroke(line([top(0.05, 0.07), top(0.95, 0.07), top(0.95, 0.93), top(0.05, 0.93)]) + 'Z', gold, 2.4) + fill(plaque, mix(c.pal.paper, c.pal.goldleaf, 0.16)) + paint(c, blossom((x, y) => scaled(x * 1.4, y * 1.4), c.R.fork(tag)), { kind: 'flat', a: t.b, b: mix(t.b, c.pal.paper, 0.3), gold }),
      left: stroke(line([left(0, 0.16), left(1, 0.16)]) + line([left(0, 0.86), left(1, 0.86)]), gold, 2.4) + fill(line([left(0, 0), left(0.16, 0.5), left(0, 1)]) + 'Z', t.dd, 'opacity=".35"'),
      right: stroke(line([right(0, 0.16), right(1, 0.16)]) + line([right(0, 0.86), right(1, 0.86)]), mix(gold, t.d, 0.4), 2.4) + fill(line([right(1, 0), right(0.8, 0.5), right(1, 1)]) + 'Z', t.dd, 'opacity=".5"'),
    }) + cord(line([top(0.14, 1), top(0.14, 0), left(0.14, 0), left(0.14, 1)]) + line([top(0, 0.86), top(1, 0.86), right(0.86, 0), right(0.86, 1)]), stringInk(c), t.dd, 4.4 * k) + bow(...top(0.14, 0.86), 0.8 * k, stringInk(c), mix(stringInk(c), c.pal.ink, 0.35))
  );
}

/** Whole slab on the board with the lines where the knife has been. */
function cutting(c: Sheet, look: SweetLook): string {
  const base = board(c, 400, 590, 720, 470, { h: 34 });
  if (!isBar(look)) return base.svg + pile(c, look, 390, 560, 1.1);
  const t = warm(c, sweetInk(c, look.kind)),
    R = c.R.fork('slab');
  return base.svg + bar(c, look, [452, 668], 1.2, 'slab', [1, 0.94, 0.3]) + ([[270, 716], [374, 754], [482, 796]] as const).map(([x, y], i) => bar(c, look, [x, y], 0.6, 'cut' + i, [1, 0.5, 0.5])).join('') + grainHeap({ cx: 600, cy: 690, rx: 34, ry: 13, h: 10 }, t, R, { count: 60, len: 7, w: 7, loose: 18 });
}

export const sweetsLoose = family({
  id: 'banh-keo',
  vi: 'Bánh kẹo',
  en: 'Country sweets',
  traits,
  words: {
    kind: {
      keolac: ['kẹo lạc', 'lạc'], keovung: ['kẹo vừng', 'vừng'], keodoi: ['kẹo dồi', 'dồi'], chelam: ['chè lam', 'chè lam gừng', 'chè lam lạc vừng'], chelamgac: ['chè lam gấc'], chelamque: ['chè lam quế'], chekho: ['chè kho', 'bánh khảo', 'bánh đậu xanh'],
      banhquy: ['bánh quy', 'bích quy'], muta: ['mứt bí', 'mứt sen', 'mứt dừa', 'mứt'], mutgung: ['mứt gừng'], machnha: ['mạch nha', 'mật'],
    },
    composition: { giay: ['gói giấy'], bo: ['gói', 'bó'], thot: ['cắt miếng', 'cắt thanh'] },
    pieces: { muoi: ['10 miếng', 'mười miếng'], 'hai-muoi': ['20 thanh', 'hai mươi thanh'] },
    paper: { do: ['giấy đỏ', 'đỏ', 'Tết'], vang: ['giấy vàng'], xanh: ['giấy xanh'] },
  },
  pieces: { of: ['miếng', 'thanh'], shown: ({ pieces }) => ({ dong: 1, muoi: 10, 'hai-muoi': 20 })[pieces] },
  otherView: { vi: 'bày cách khác', en: 'set out another way' },
  focus: ({ composition }) => (composition === 'bo' ? [390, 540, 1.9] : [390, 570, 2]),
  draw(c, look, view) {
    c.tint = sweetInk(c, look.kind);
    if ((look.composition === 'dia') !== (view === 'other')) {
      const { svg, well } = dish(c, 380, 580, 340, { k: 0.54 }),
        tea = bowl(c, 640, 880, 92, { deep: 0.86, band: 'lines' }),
        green = c.T(mix(mix(c.pal.goldleaf, c.pal.rice, 0.5), c.pal.paper, 0.2));
      return svg + pile(c, look, well.cx, well.cy - 10, 0.92) + tea.svg + fill(ell(tea.well.cx, tea.well.cy + 8, tea.well.rx * 0.9, tea.well.ry * 0.84), green.b) + fill(ell(tea.well.cx - 18, tea.well.cy + 4, 24, 6), green.ll);
    }
    if (look.composition === 'thot') return cutting(c, look);
    if (look.composition === 'bo') return packet(c, look, [410, 620], 1.4, 'front') + pile(c, look, 540, 800, 0.7);
    return openPaper(c, look, 390, 600, 340) + pile(c, look, 380, 570, 1.34) + (look.kind === 'chekho' || look.pieces !== 'dong' ? '' : beans({ cx: 640, cy: 836, rx: 60, ry: 26, h: 20 }, warm(c, mix(c.pal.clay, c.pal.paper, 0.34)), c.R.fork('nuts'), { count: 9, r: 11, long: 1.7 }));
  },
});
