// Lotus tea of Quảng An: green tea asleep overnight in a flower of the West Lake, dry tea in its tin, tea at the table.
import { mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lathe, lerp, n, place, type Place, type Point, smooth, TAU } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { beans, grainHeap, warm } from './grains.ts';
import { cord, leafTones, lotusGreen, lotusSheet, stringInk, twist } from './leaves.ts';
import { slab, slabBody } from './solids.ts';
import { bowl, dish, label, roundTray } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('hoa', 'hop', 'ban'), 'goi'),
  kind: whenAsked(oneOf('kho'), 'xoi', 'bong', 'tam', 'hat', 'mut'),
  tin: oneOf('do', 'luc', 'lam'),
  white: flag(0.15),
  many: whenAsked(oneOf('it'), 'nam', 'muoi', 'hai-muoi'),
};
type TeaLook = Look<typeof traits>;

const pink = ({ pal }: Sheet, { white }: TeaLook) => (white ? mix(pal.paper, pal.rice, 0.06) : mix(mix(pal.lacquer, '#E04080', 0.4), pal.paper, 0.48));
const teaTones = (c: Sheet): Tones => c.T(mix(mix(c.pal.rice, c.pal.ink, 0.62), c.pal.clay, 0.12));

/** One petal from its foot: veins toward the tip, a blush at the edge. */
function petal(c: Sheet, [x, y]: Point, len: number, wid: number, turn: number, t: Tones, tip: string, inside = false): string {
  const at = place(x, y, 1, turn + Math.PI / 2),
    q = (u: number, v: number): Point => at(v * wid, -u * len);
  const pts = [q(0, 0), q(0.14, 0.3), q(0.4, 0.52), q(0.66, 0.48), q(0.88, 0.2), q(1, 0), q(0.88, -0.2), q(0.66, -0.48), q(0.4, -0.52), q(0.14, -0.3)],
    d = smooth(pts, true);
  let veins = '';
  for (let i = -3; i <= 3; i++) veins += smooth([q(0.08, i * 0.03), q(0.5, i * 0.12), q(0.9, i * 0.04)]);
  return fill(d, t.b) + group(fill(smooth([q(0, 0), q(0.3, 0.1), q(0.7, 0.08), q(1.02, 0), q(0.8, 0.6), q(0.3, 0.7)], true), inside ? t.l : t.d, 'opacity=".5"') + fill(smooth([q(0.6, -0.7), q(0.76, 0), q(0.6, 0.7), q(1.1, 0.4), q(1.1, -0.4)], true), tip, 'opacity=".5"') + stroke(veins, inside ? t.d : t.l, 1.5, 'opacity=".6"'), c.clip(d)) + stroke(d, t.dd, 1.5, 'opacity=".45"');
}

/** An open lotus from a little above: outer petals lie wide, the seed head stands among its stamens, tea fills it where asked. */
function flower(c: Sheet, look: TeaLook, cx: number, cy: number, r: number, R: Chance, tea: boolean): string {
  const t = c.T(pink(c, look)),
    tip = look.white ? mix(c.pal.rice, c.pal.paper, 0.6) : mix(c.pal.lacquer, '#D02060', 0.35),
    inner = c.T(mix(t.b, c.pal.paper, 0.34)),
    pod = c.T(mix(c.pal.rice, c.pal.goldleaf, 0.35));
  c.cast(ell(cx, cy + r * 0.16, r * 0.94, r * 0.54), 10, 18, 0.24, 9);
  const ring = (N: number, off: number, reach: number, len: number, wid: number, tones: Tones, from: number, to: number) =>
    Array.from({ length: N }, (_, i) => lerp(from, to, N === 1 ? 0.5 : i / (N - 1)) + off).toSorted((a, b) => Math.sin(a) - Math.sin(b)).map((a) => petal(c, [cx + Math.cos(a) * reach, cy + Math.sin(a) * reach * 0.6], len * (0.72 + 0.28 * Math.abs(Math.cos(a))) * R.r(0.95, 1.05), wid, Math.atan2(Math.sin(a) * 0.66, Math.cos(a)), tones, tip, Math.sin(a) < 0)).join('');
  const back = ring(9, 0, r * 0.16, r * 0.84, r * 0.46, t, 0, TAU * 0.89) + ring(7, 0.22, r * 0.12, r * 0.64, r * 0.42, inner, Math.PI, TAU);
  let stamens = '',
    anthers = '';
  for (let i = 0; i < 70; i++) {
    const a = (i / 70) * TAU + R.j(0.1),
      [x, y] = [cx + Math.cos(a) * r * R.r(0.3, 0.38), cy - r * 0.07 + Math.sin(a) * r * R.r(0.17, 0.23)];
    stamens += `M${n(cx + Math.cos(a) * r * 0.18)} ${n(cy + Math.sin(a) * r * 0.1)}L${n(x)} ${n(y)}`;
    anthers += ell(x, y, 3.6, 2.6);
  }
  const head = ell(cx, cy - r * 0.08, r * 0.19, r * 0.11);
  let seeds = '';
  for (let i = 0; i < 9; i++) {
    const [a, q] = i < 7 ? [(i / 7) * TAU, 0.68] : [i * 2, 0.2];
    seeds += ell(cx + Math.cos(a) * r * 0.19 * q, cy - r * 0.08 + Math.sin(a) * r * 0.11 * q, 4.4, 3.2);
  }
  const heart = fill(smooth([[cx - r * 0.19, cy - r * 0.08], [cx - r * 0.12, cy + r * 0.08], [cx + r * 0.12, cy + r * 0.08], [cx + r * 0.19, cy - r * 0.08]], true), pod.d) + fill(head, pod.b) + fill(seeds, pod.dd);
  const filled = grainHeap({ cx, cy: cy + r * 0.02, rx: r * 0.36, ry: r * 0.17, h: r * 0.24 }, teaTones(c), R.fork('tea'), { count: 300, len: 13, w: 4.4, loose: 4 });
  const fore = ring(6, 0.26, r * 0.22, r * 0.5, r * 0.42, inner, 0.14, Math.PI - 0.66);
  return back + (tea ? filled : stroke(stamens, mix(c.pal.goldleaf, c.pal.paper, 0.4), 2) + fill(anthers, c.pal.goldleaf) + heart) + fore;
}

/** A flower shut again over its tea and tied with a strip of its own leaf. */
function closed(c: Sheet, look: TeaLook, foot: Point, len: number, turn: number, tag: string, tied = true): string {
  const R = c.R.fork(tag),
    t = c.T(pink(c, look)),
    tip = look.white ? mix(c.pal.rice, c.pal.paper, 0.6) : mix(c.pal.lacquer, '#D02060', 0.35),
    green = c.T(mix(c.pal.rice, c.pal.ink, 0.28)),
    [dx, dy] = [Math.cos(turn), Math.sin(turn)],
    stemEnd: Point = [foot[0] - dx * len * 1.1 + R.j(18), foot[1] - dy * len * 1.1];
  const stem = brush([foot, [(foot[0] + stemEnd[0]) / 2 + R.j(20), (foot[1] + stemEnd[1]) / 2 + 12], stemEnd], len * 0.075, { prof: () => 1 });
  c.cast(stem, 6, 9, 0.22, 5);
  const side = place(foot[0], foot[1], 1, turn + Math.PI / 2);
  c.cast(smooth([side(-len * 0.3, -len * 0.1), side(-len * 0.34, -len * 0.5), side(0, -len), side(len * 0.34, -len * 0.5), side(len * 0.3, -len * 0.1)], true), 10, 16, 0.26, 9);
  const leaves = [-0.42, 0.42, -0.2, 0.24, 0].map((a, i) => petal(c, foot, len * (1 - Math.abs(a) * 0.12), len * (i < 2 ? 0.42 : 0.5), turn + a, i % 2 ? t : c.T(mix(t.b, c.pal.paper, 0.14)), tip)).join('');
  let dots = '';
  for (let i = 0; i < 16; i++) dots += ell(lerp(foot[0], stemEnd[0], i / 16) + R.j(4), lerp(foot[1], stemEnd[1], i / 16) + R.j(4), 1.6);
  const wrap = side(0, -len * 0.58),
    ring = smooth([side(-len * 0.34, -len * 0.54), side(0, -len * 0.5), side(len * 0.34, -len * 0.54)]);
  return fill(stem, green.b) + fill(dots, green.dd) + leaves + fill(ell(foot[0], foot[1], len * 0.09, len * 0.07), green.b) + (tied ? cord(ring, green.l, green.dd, len * 0.045) + twist(wrap[0], wrap[1] + len * 0.06, len / 260, green.l, green.dd, R) : '');
}

/** A round tin with a paper band and its lid. */
function tin(c: Sheet, look: TeaLook, cx: number, foot: number, H: number, tag = 'tin'): string {
  const ink = { do: mix(c.pal.lacquer, c.pal.clay, 0.1), luc: mix(mix(c.pal.rice, c.pal.celadon, 0.4), c.pal.ink, 0.42), lam: mix(c.pal.cobalt, c.pal.ink, 0.1) }[look.tin],
    t = c.T(ink),
    W = H * 0.33,
    top = foot - H,
    L = lathe(cx, [[top, W], [foot, W]], 0.24),
    metal = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.2)),
    lidY = top + H * 0.2;
  c.stand(cx + 4, foot + 6, W, W * 0.26);
  c.cast(L.d, 30, 8, 0.1, 16);
  const on: Place = (x, y) => L.at((x - 0.5) * 1.7, lerp(lidY + H * 0.12, foot - H * 0.1, y)),
    ring = (y: number, w: number, col: string) => stroke(`M${n(cx - W)} ${n(y)}A${n(W)} ${n(W * 0.24)} 0 0 0 ${n(cx + W)} ${n(y)}`, col, w);
  let waves = '';
  const R = c.R.fork(tag);
  for (let i = -7; i <= 7; i++) {
    const [x, y] = L.at(i * 0.22, lidY + H * 0.055);
    waves += ell(x, y, 5 * Math.cos(i * 0.2), 5);
  }
  return fill(L.d, t.b) + group(label(c, on, { ground: mix(c.pal.paper, c.pal.goldleaf, 0.1), ink: look.tin === 'do' ? c.pal.lacquer : ink, flower: 'lotus' }) + fill(waves, metal.b) + ring(foot - H * 0.05, 5, metal.b) + ring(lidY + H * 0.1, 2.4, metal.b) + shadeLathe(c, L, t, { op: 0.5, gloss: 0.8, hatch: 0.7, R }) + ring(lidY, 4, t.dd) + ring(lidY - 3, 2, t.ll), c.clip(L.d)) + contour(L, t.dd, 4) + fill(ell(cx, top, W, W * 0.24), t.l) + fill(ell(cx, top, W * 0.86, W * 0.2), t.b) + stroke(ell(cx, top, W * 0.86, W * 0.2), metal.b, 2.4) + fill(ell(cx - W * 0.3, top - W * 0.05, W * 0.3, W * 0.06), t.ll, 'opacity=".6"');
}

/** A packet of dó paper, folded square, a red slip over it. */
function packet(c: Sheet, near: Point, k: number): string {
  const t = c.T(mix(c.pal.paper, c.pal.clay, 0.2)),
    S = slab(near, [-150 * k, -56 * k], [150 * k, -52 * k], 84 * k),
    { top, left, right } = S.on,
    red = c.T(mix(c.pal.lacquer, '#E01030', 0.15)),
    path = (pts: Point[]) => 'M' + pts.map((p) => p.map(n).join(' ')).join('L');
  c.cast(S.foot, 12, 12, 0.28, 9);
  return slabBody(S, t, {
    top: fill(path([top(0, 0), top(0.5, 0.5), top(1, 0)]) + 'Z', t.b, 'opacity=".7"') + fill(path([top(1, 0), top(0.5, 0.5), top(1, 1)]) + 'Z', t.d, 'opacity=".4"') + fill(path([top(0.32, 0), top(0.68, 0), top(0.68, 1), top(0.32, 1)]) + 'Z', red.b),
    left: fill(path([left(0.32, 0), left(0.68, 0), left(0.68, 1), left(0.32, 1)]) + 'Z', red.b) + fill(path([left(0, 0), left(0.3, 1), left(0, 1)]) + 'Z', t.d, 'opacity=".5"'),
    right: fill(path([right(1, 0), right(0.7, 1), right(1, 1)]) + 'Z', t.dd, 'opacity=".4"'),
  }) + cord(path([top(0, 0.5), top(1, 0.5), right(0.5, 0), right(0.5, 1)]) + path([top(0.5, 1), top(0.5, 0), left(0.5, 0), left(0.5, 1)]), stringInk(c), t.dd, 3.6 * k) + twist(...top(0.5, 0.5), k, stringInk(c), t.dd, c.R.fork('packet'));
}

/** A small pot and its cups on a tray. */
function pot(c: Sheet, cx: number, foot: number, r: number): string {
  const t = c.T(c.R.fork('pot').pick([mix(c.pal.clay, c.pal.ink, 0.24), mix(c.pal.clay, c.pal.ink, 0.55), c.pal.celadon, mix(c.pal.paper, c.pal.cobalt, 0.06)])),
    H = r * c.R.fork('pot-form').r(1.05, 1.45),
    top = foot - H,
    L = lathe(cx, [[top, r * 0.46], [top + H * 0.1, r * 0.62], [top + H * 0.44, r], [top + H * 0.74, r * 0.9], [foot, r * 0.56]], 0.22);
  c.stand(cx, foot + 2, r * 0.7, r * 0.18);
  const spout = brush([[cx + r * 0.74, foot - H * 0.42], [cx + r * 1.16, foot - H * 0.56], [cx + r * 1.46, top + H * 0.1]], r * 0.3, { prof: (s) => 1 - s * 0.55 }),
    grip = stroke(`M${n(cx - r * 0.8)} ${n(top + H * 0.26)}C${n(cx - r * 1.6)} ${n(top + H * 0.06)} ${n(cx - r * 1.6)} ${n(top + H * 0.86)} ${n(cx - r * 0.84)} ${n(top + H * 0.72)}`, t.b, r * 0.15);
  const lid = lathe(cx, [[top - r * 0.34, r * 0.08], [top - r * 0.26, r * 0.13], [top - r * 0.18, r * 0.08], [top - r * 0.1, r * 0.34], [top, r * 0.48]], 0.22);
  return grip + fill(spout, t.b) + fill(spout, t.dd, 'opacity=".35"') + fill(L.d, t.b) + group(shadeLathe(c, L, t, { op: 0.6, gloss: 0.8 }), c.clip(L.d)) + contour(L, t.dd, 4) + fill(lid.d, t.b) + group(shadeLathe(c, lid, t, { op: 0.6, gloss: 0.6, hatch: 0 }), c.clip(lid.d));
}

function cup(c: Sheet, cx: number, foot: number, r: number): string {
  const { svg, well } = bowl(c, cx, foot, r, { deep: 0.9, k: 0.32, band: 'lines' }),
    tea = c.T(mix(mix(c.pal.goldleaf, c.pal.rice, 0.4), c.pal.paper, 0.24));
  return svg + fill(ell(well.cx, well.cy + r * 0.08, well.rx * 0.9, well.ry * 0.82), tea.b) + fill(ell(well.cx - r * 0.2, well.cy + r * 0.05, r * 0.3, r * 0.07), tea.ll);
}

/** What is sold beside the tea: dried hearts, seeds, candied seeds. */
function heapOf(c: Sheet, look: TeaLook, cx: number, cy: number, rx: number): string {
  const R = c.R.fork('goods'),
    heap = { cx, cy, rx, ry: rx * 0.42, h: rx * 0.72 };
  if (look.kind === 'tam') return grainHeap(heap, c.T(mix(c.pal.rice, c.pal.ink, 0.2)), R, { count: 700, len: 15, w: 5, loose: 12 });
  if (look.kind === 'hat' || look.kind === 'mut') {
    const t = look.kind === 'mut' ? c.T(mix(c.pal.paper, '#FFFFFF', 0.3)) : warm(c, mix(c.pal.paper, c.pal.goldleaf, 0.26));
    return grainHeap(heap, t, R, { count: 200, len: 8, w: 16 }) + beans({ ...heap, rx: rx * 0.96 }, t, R.fork('top'), { count: 110, r: rx * 0.062, long: 1.25 });
  }
  return grainHeap(heap, teaTones(c), R, { count: 1000, len: 15, w: 4.2, loose: 16 });
}

const numbers: Readonly<Record<TeaLook['many'], number>> = { it: 10, nam: 5, muoi: 10, 'hai-muoi': 20 };

/** So many in rows, the farthest first and the longest: places about (0, 0) one apart. */
function inRows(many: number): Point[] {
  const rows = { 5: [3, 2], 10: [3, 4, 3], 20: [4, 6, 6, 4] }[many] ?? [many];
  return rows.flatMap((across, row) => Array.from({ length: across }, (_, i): Point => [i - (across - 1) / 2, row - (rows.length - 1) / 2]));
}

/** Flowers tied shut over their tea on a leaf, one of them open to show it. */
function asleep(c: Sheet, look: TeaLook, many: number): string {
  const k = many > 5 ? 0.72 : 1, tied = inRows(many).slice(0, many - 1).map(([x, y], i) => closed(c, look, [400 + x * 190 * k, 640 + y * 190 * k], 190 * k, -1.57 + x * 0.2, 'tied' + i));
  return tied.join('') + flower(c, look, 620, 800, 136, c.R.fork('flower'), true);
}

/** Fresh flowers in bud, their stems gathered and tied. */
function sheaf(c: Sheet, look: TeaLook, many: number): string {
  const green = c.T(mix(c.pal.rice, c.pal.ink, 0.28)), k = many > 10 ? 0.74 : 1, at = inRows(many).map(([x, y]): Point => [400 + x * 150 * k, 400 + y * 130 * k]), waist: Point = [400, 800];
  const stems = at.map(([x, y], i) => fill(brush([[x, y], [lerp(x, waist[0], 0.6), lerp(y, waist[1], 0.62)], [waist[0] + (i % 5) * 9 - 18, waist[1]], [waist[0] + (400 - x) * 0.2 + (i % 5) * 9 - 18, 950]], 12 * k, { prof: () => 1 }), i % 2 ? green.b : green.d)).join('');
  const heads = at.map(([x, y], i) => bud(c, look, [x, y], 170 * k, Math.atan2(y - 1250, x - 400), 'head' + i)).join('');
  return stems + heads + cord(smooth([[360, 806], [400, 822], [440, 806]]) + smooth([[361, 820], [400, 836], [439, 820]]), green.l, green.dd, 9);
}

/** The same flowers opened, floating on a leaf of their pond. */
function floating(c: Sheet, look: TeaLook, many: number): string {
  const k = many > 10 ? 0.64 : 1, R = c.R.fork('floating');
  return lotusSheet(c, 400, 560, 380, 0.86, leafTones(c, lotusGreen(c)), c.R.fork('leaf')) + inRows(many).map(([x, y], i) => flower(c, look, 400 + x * 172 * k + R.j(16), 540 + y * 184 * k + R.j(16), 104 * k, c.R.fork('open' + i), false)).join('');
}

/** Tea divided by the pot: little packets on a tray. */
function divided(c: Sheet, many: number): string {
  const k = many > 10 ? 0.4 : 0.56;
  return roundTray(c, 400, 590, 376, { k: 0.76 }).svg + inRows(many).map(([x, y]) => packet(c, [400 + x * 290 * k, 640 + y * 250 * k], k * 0.94)).join('');
}

const bud = (c: Sheet, look: TeaLook, foot: Point, len: number, turn: number, tag: string) => closed(c, look, foot, len, turn, tag, false);

export const lotusTea = family({
  id: 'tra-sen',
  vi: 'Trà sen',
  en: 'Lotus tea',
  traits,
  words: {
    kind: { xoi: ['ướp xổi', 'ướp bông', 'ướp hoa'], bong: ['bông sen', 'hoa sen', 'sen tươi', 'sen bách diệp'], tam: ['tâm sen', 'tim sen'], hat: ['hạt sen'], mut: ['mứt sen'], kho: ['trà sen khô', 'ướp gạo sen', 'trà khô'] },
    many: { nam: ['5 bông', '5 gói'], muoi: ['10 bông', '10 gói'], 'hai-muoi': ['20 bông', '20 gói'] },
    composition: { goi: ['chia ấm', 'chia gói'], hop: ['hộp', 'hộp thiếc', 'hộp quà'], hoa: ['bông sen ướp trà', 'ướp xổi', 'ướp bông'] },
    tin: { do: ['hộp đỏ', 'đỏ'], luc: ['hộp xanh lá', 'lục'], lam: ['hộp lam', 'xanh lam'] },
    white: { yes: ['sen trắng', 'quỳ trắng'] },
  },
  pieces: { of: ['bông', 'gói'], shown: ({ many }) => (many === 'it' ? 1 : numbers[many]) },
  otherView: { vi: 'bày cách khác', en: 'set out another way' },
  focus: ({ composition }) => (composition === 'hop' ? [330, 600, 1.9] : composition === 'ban' ? [400, 600, 1.9] : [390, 500, 1.9]),
  draw(c, look, view) {
    const R = c.R.fork('place'),
      leafT = leafTones(c, lotusGreen(c));
    c.tint = look.white ? c.pal.rice : mix(c.pal.lacquer, c.pal.paper, 0.3);
    const goods = look.kind === 'tam' || look.kind === 'hat' || look.kind === 'mut';
    if (view === 'other' && goods) {
      const { svg, well } = bowl(c, 400, 780, 270, { k: 0.34 });
      return svg + heapOf(c, look, 400, well.cy + 8, well.rx * 0.9);
    }
    if (look.kind === 'bong' && look.many !== 'it') return (view === 'other' ? floating : sheaf)(c, look, numbers[look.many]);
    if (view === 'other' && look.kind === 'bong') return closed(c, look, [400, 560], 250, -1.5, 'one', false) + bud(c, look, [260, 640], 220, -1.9, 'two') + bud(c, look, [540, 650], 220, -1.1, 'three');
    if ((look.composition === 'ban') !== (view === 'other')) {
      const { svg } = roundTray(c, 400, 660, 350, { k: 0.56, t: c.T(mix(c.pal.clay, c.pal.ink, 0.36)) });
      const saucer = dish(c, 250, 800, 118, { k: 0.46 });
      const middle = goods ? heapOf(c, look, 400, 640, 150) : pot(c, 370, 650, 138);
      return svg + middle + cup(c, 580, 690, 62) + cup(c, 484, 766, 66) + saucer.svg + (goods ? '' : heapOf(c, look, 250, 798, 62)) + closed(c, look, [600, 900], 160, -2.86, 'lying');
    }
    if (look.composition === 'goi') return divided(c, numbers[look.many]);
    if (look.composition === 'hop') return tin(c, look, 350, 780, 500) + bud(c, look, [650, 660], 180, -1.9, 'bud') + heapOf(c, look, 300, 890, 104);
    const sheetOf = lotusSheet(c, 400, 620, 350, 0.66, leafT, R.fork('leaf'));
    if (goods) return sheetOf + heapOf(c, look, 400, 630, 200) + flower(c, look, 610, 330, 150, R.fork('flower'), false);
    if (look.kind === 'bong') return sheetOf + bud(c, look, [240, 640], 210, -1.2, 'b1') + bud(c, look, [560, 660], 200, -1.9, 'b2') + flower(c, look, 400, 480, 280, R.fork('flower'), false);
    if (look.many !== 'it') return sheetOf + asleep(c, look, numbers[look.many]);
    return sheetOf + closed(c, look, [590, 700], 200, -2.2, 'tied') + flower(c, look, 340, 470, 270, R.fork('flower'), true) + heapOf(c, look, 250, 780, 96);
  },
});

