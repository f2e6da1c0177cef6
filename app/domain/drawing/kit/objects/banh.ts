// Boxed sweets: green-rice cakes, xu xê, mung-bean cakes, brittle, mooncakes, preserves; open, stacked and tied, on a dish.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, lerp, n, place, type Place, type Point, poly, smooth, TAU } from '../geom.ts';
import { carp } from '../creatures.ts';
import { paint } from '../motif.ts';
import { blossom, chrys, lotus, peony } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { brocade, brocadeKinds } from '../tiles.ts';
import { warm } from './grains.ts';
import { bow } from './leaves.ts';
import { slab, slabBody, worn } from './solids.ts';
import { bowl, dish } from './wares.ts';

const traits = {
  composition: oneOf('mo', 'xep', 'dia'),
  filling: oneOf('com', 'xuse', 'dau', 'keo'),
  moon: whenAsked(oneOf('khong'), 'nuong', 'deo', 'deocom', 'mut'),
  box: oneOf('do', 'luc', 'vang', 'hong', 'lam'),
  motif: oneOf('sen', 'mau', 'ca', 'cuc'),
  pieces: whenAsked(oneOf('day'), 'hai', 'bon', 'tam', 'muoi', 'hai-muoi'),
  mixed: flag(0),
  tea: flag(0),
};
type BoxLook = Look<typeof traits>;

const boxInk = ({ pal }: Sheet, { box }: BoxLook): Ink =>
  ({ do: pal.lacquer, luc: mix(pal.rice, pal.ink, 0.35), vang: mix(pal.goldleaf, pal.clay, 0.3), hong: mix(pal.lacquer, pal.paper, 0.45), lam: mix(pal.cobalt, pal.ink, 0.15) })[box];

type Goods = 'com' | 'xuse' | 'dau' | 'keo' | 'nuong' | 'deo' | 'deocom' | 'mut';
const goodsOf = ({ moon, filling }: BoxLook): Goods => (moon === 'khong' ? filling : moon);
const isMoon = (goods: Goods): boolean => goods === 'nuong' || goods === 'deo' || goods === 'deocom';

const cakeTones = (c: Sheet, goods: Goods, tag: string): Tones =>
  warm(c, jitter({
    com: mix(c.pal.rice, c.pal.ink, 0.18), xuse: mix(c.pal.rice, c.pal.ink, 0.42), dau: mix(c.pal.goldleaf, c.pal.paper, 0.34), keo: mix(c.pal.clay, c.pal.goldleaf, 0.45),
    nuong: mix(mix(c.pal.clay, c.pal.goldleaf, 0.5), c.pal.ink, 0.08), deo: mix(c.pal.paper, '#ffffff', 0.25), deocom: mix(c.pal.rice, c.pal.paper, 0.5), mut: mix(c.pal.paper, c.pal.rice, 0.14),
  }[goods], c.R.fork(tag), 0.02));

/** What the mould leaves on a mooncake: a scalloped rim, a flower within rings. */
function moonTop(c: Sheet, at: Place, t: Tones, R: Chance, flower: BoxLook['motif']): string {
  const ring = (q: number) => smooth(Array.from({ length: 20 }, (_, i): Point => at(0.5 + Math.cos((i / 20) * TAU) * q, 0.5 + Math.sin((i / 20) * TAU) * q)), true);
  let petals = '';
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * TAU;
    petals += smooth([at(0.5 + Math.cos(a) * 0.34, 0.5 + Math.sin(a) * 0.34), at(0.5 + Math.cos(a + 0.1) * 0.45, 0.5 + Math.sin(a + 0.1) * 0.45), at(0.5 + Math.cos(a + 0.39) * 0.34, 0.5 + Math.sin(a + 0.39) * 0.34)]);
  }
  const inner: Place = (x, y) => at(0.5 + x / 150, 0.5 + y / 150),
    shapes = flower === 'sen' ? lotus((x, y) => inner(x * 0.42, y * 0.42 + 14), R) : flower === 'cuc' ? chrys((x, y) => inner(x * 0.8, y * 0.8)) : blossom((x, y) => inner(x * 2, y * 2), R);
  return stroke(petals + ring(0.33) + ring(0.3), t.d, 2) + stroke(petals, t.ll, 1.4, 'transform="translate(-1.4 -1.8)"') + shapes.filter(({ role }) => role !== 'line').map(({ d }) => fill(d, t.l) + stroke(d, t.d, 1.4)).join('');
}

/** A ribbon or a strip of paper round a wrapped cake. */
function cross(c: Sheet, top: Place, ink: Ink, w: number): string {
  const [x, y] = top(0.5, 0.5);
  return stroke(poly([top(0.5, 0), top(0.5, 1)], false) + poly([top(0, 0.5), top(1, 0.5)], false), ink, w) + bow(x, y, w / 12, ink, mix(ink, c.pal.ink, 0.35));
}

/** One piece as it lies: near corner, the two edges, its height. */
function piece(c: Sheet, look: BoxLook, near: Point, u: Point, v: Point, h: number, tag: string, isCut = false): string {
  const goods = goodsOf(look),
    R = c.R.fork(tag),
    t = cakeTones(c, goods, tag),
    S = slab(near, u, v, h),
    { top, left, right } = S.on;
  let over = '',
    side = '';
  if (goods === 'com' || goods === 'xuse') {
    over = fill(poly([top(0, 1), top(0.5, 0.5), top(0, 0)]), t.ll, 'opacity=".4"') + fill(poly([top(1, 0), top(0.5, 0.5), top(0, 0)]), t.d, 'opacity=".4"') + stroke(poly([top(0, 0), top(1, 1)], false) + poly([top(0, 1), top(1, 0)], false), t.dd, 1.6, 'opacity=".6"') + cross(c, top, goods === 'com' ? mix(c.pal.lacquer, '#E02040', 0.2) : mix(c.pal.goldleaf, c.pal.paper, 0.2), 6);
  } else if (goods === 'dau') over = stroke(poly([top(0.14, 0.14), top(0.86, 0.14), top(0.86, 0.86), top(0.14, 0.86)]), t.d, 1.8) + blossom((x, y) => top(0.5 + x / 90, 0.5 + y / 90), R).map(({ d }) => fill(d, t.d)).join('');
  else if (isMoon(goods)) {
    over = moonTop(c, top, t, R, look.motif);
    let flutes = '';
    for (let i = 0; i < 9; i++) flutes += poly([left(i / 8, 0), left(i / 8, 1)], false) + poly([right(i / 8, 0), right(i / 8, 1)], false);
    side = stroke(flutes, t.dd, 2.4, 'opacity=".35"');
  } else {
    let nuts = '',
      dust = '';
    for (let i = 0; i < 10; i++) nuts += ell(...top(R.r(0.08, 0.92), R.r(0.08, 0.92)), R.r(5, 9), R.r(4, 6));
    for (let i = 0; i < 16; i++) dust += ell(...top(R.f(), R.f()), 2, 1.5);
    over = goods === 'mut' ? fill(dust, '#ffffff') + stroke(poly([top(0.33, 0), top(0.33, 1)], false) + poly([top(0.66, 0), top(0.66, 1)], false), t.d, 2.4) : fill(nuts, mix(c.pal.paper, c.pal.clay, 0.3)) + fill(dust, c.pal.paper);
  }
  const bean = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.24)),
    opened = isCut ? fill(poly([left(0.05, 0.2), left(0.95, 0.2), left(0.95, 0.84), left(0.05, 0.84)]), bean.b) + (isMoon(goods) ? fill(ell(...left(0.5, 0.52), 26, 22), mix(c.pal.goldleaf, c.pal.lacquer, 0.34)) : fill(poly([left(0.05, 0.2), left(0.95, 0.2), left(0.95, 0.34), left(0.05, 0.34)]), bean.l)) : '';
  return group(slabBody(S, isMoon(goods) ? { ...t, l: t.b } : t, { top: group(over, c.clip(S.top)), left: isCut ? fill(S.left, t.l) + opened : '' }) + side, c.clip(worn(S.outline, isMoon(goods) ? 14 : 6)));
}

/** The lid's face: brocade paper, a plaque with the house's flower. */
function lidFace(c: Sheet, look: BoxLook, t: Tones, inside: Tones): string {
  const { pal } = c,
    R = c.R.fork('lid'),
    T = brocade(R.pick(brocadeKinds), mix(t.b, pal.paper, 0.28), mix(t.b, pal.paper, 0.18), pal.goldleaf, R, c.uid()),
    pattern = c.pattern(T.w, T.h, T.body, 'scale(.74)'),
    lid = 'M0 0H452V352H0Z',
    plaque = 'M150 66H302Q302 84 320 84V268Q302 268 302 286H150Q150 268 132 268V84Q150 84 150 66Z';
  const mark = { kind: 'cut' as const, a: t.b, b: mix(t.b, inside.b, 0.4), leaf: mix(pal.rice, pal.ink, 0.2), stem: mix(pal.rice, pal.ink, 0.2), gold: pal.goldleaf, line: inside.b, out: inside.b, ow: 1.2, lw: 1.2, dark: t.dd };
  const flower = { sen: () => lotus(place(226, 212, 0.9), R), mau: () => peony(place(226, 176, 1.05), R), ca: () => carp(place(164, 186, 0.74), R), cuc: () => chrys(place(226, 176, 1.05)) }[look.motif]();
  return (
    fill('M452 0l20 14V362l-20 -10ZM0 352l22 14H472l-20 -14Z', t.dd) + fill(lid, t.b) + fill(lid, pattern) + stroke('M14 14H438V338H14Z', pal.goldleaf, 3) + stroke('M22 22H430V330H22Z', pal.goldleaf, 1.2) +
    fill(plaque, t.dd, 'transform="translate(5 7)" opacity=".5"') + fill(plaque, inside.b) + stroke('M158 76H294Q296 90 310 92V260Q296 262 294 276H158Q156 262 142 260V92Q156 90 158 76Z', t.b, 2.4) + paint(c, flower, mark) +
    fill('M176 246h100v5h-100ZM196 258h60v3h-60Z', t.b) + fill('M0 0H452V6H6V352H0Z', t.l, 'opacity=".7"') + group(fill('M330 -20L500 -20V380H420Z', t.dd, 'opacity=".3"'), c.clip(lid))
  );
}

const counted: Readonly<Record<Exclude<BoxLook['pieces'], 'day'>, [number, number]>> = { hai: [2, 1], bon: [2, 2], tam: [4, 2], muoi: [5, 2], 'hai-muoi': [5, 4] };

/** Columns and rows of a box: as many pieces as are sold, or as many as fill it. */
function rows(look: BoxLook): [number, number] {
  if (look.pieces !== 'day') return counted[look.pieces];
  const goods = goodsOf(look);
  if (isMoon(goods)) return [2, 2];
  return ({ com: [3, 2], xuse: [4, 2], dau: [7, 3], keo: [4, 3], mut: [3, 2] } as const)[goods as 'com' | 'xuse' | 'dau' | 'keo' | 'mut'] as [number, number];
}

/** Of two kinds in one box, every other row is of the second: soft among baked, xu xê among green rice. */
const inRow = (look: BoxLook, row: number): BoxLook => (!look.mixed || row % 2 ? look : isMoon(goodsOf(look)) ? { ...look, moon: 'deo' } : { ...look, filling: 'xuse' });

/** A little parcel of tea, as it goes with a gift. */
function teaParcel(c: Sheet, near: Point): string {
  const t = c.T(mix(c.pal.rice, c.pal.ink, 0.35)), S = slab(near, [-120, -38], [74, -34], 56), paper = mix(c.pal.paper, c.pal.goldleaf, 0.2), { top, left } = S.on;
  const band = poly([top(0.34, 0), top(0.66, 0), top(0.66, 1), top(0.34, 1)]) + poly([left(0.34, 0), left(0.66, 0), left(0.66, 1), left(0.34, 1)]), on: Place = (x, y) => top(0.5 + x / 150, 0.5 + y / 90);
  return slabBody(S, t) + fill(band, paper) + paint(c, lotus((x, y) => on(x * 0.5, y * 0.5 + 12), c.R.fork('tea')), { kind: 'flat', a: t.b, b: t.l, gold: c.pal.goldleaf });
}

/** The open box, its lid leaning behind. */
function opened(c: Sheet, look: BoxLook): string {
  const { pal } = c,
    t = c.T(jitter(boxInk(c, look), c.R.fork('paper'), 0.02)),
    inside = c.T(mix(pal.paper, pal.goldleaf, 0.22)),
    at = (a: number, b: number, down = 0): Point => [92 + 446 * a + 196 * b, 560 + 74 * a - 170 * b + down],
    H = 128;
  c.cast(poly([at(0, 0, H), at(1, 0, H), at(1.1, 0.95, H), at(0.3, 1, H)]), 16, 12, 0.34, 9);
  c.cast(poly([at(0, 0, H), at(1, 0, H), at(1, 1, H), at(0.3, 1, H)]), 4, 7, 0.4, 5);
  c.cast('M300 120l470 40v360l-430 20z', 26, 26, 0.18, 9);
  const F1 = poly([at(0, 0), at(1, 0), at(1, 0, H), at(0, 0, H)]),
    F2 = poly([at(1, 0), at(1, 1), at(1, 1, H), at(1, 0, H)]),
    rim = poly([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]),
    hole = poly([at(0.03, 0.05), at(0.97, 0.05), at(0.97, 0.95), at(0.03, 0.95)]);
  let o = `<g transform="translate(272 96) rotate(5)">` + lidFace(c, look, t, inside) + '</g>' + fill(F1, t.b) + fill(F2, t.dd) + stroke(poly([at(0, 0, 10), at(1, 0, 10)], false) + poly([at(0, 0, H - 10), at(1, 0, H - 10)], false), pal.goldleaf, 2.4) + fill(poly([at(0.72, 0), at(1, 0), at(1, 0, H), at(0.8, 0, H)]), t.dd, 'opacity=".3"') + fill(rim, t.l) + fill(hole, inside.d);
  let goods = fill(poly([at(0.03, 0.95), at(0.97, 0.95), at(0.97, 0.95, 50), at(0.03, 0.95, 50)]), inside.b) + fill(poly([at(0.03, 0.05), at(0.03, 0.95), at(0.03, 0.95, 60), at(0.03, 0.05, 60)]), inside.dd);
  const [nu, nv] = rows(look),
    cell = (a: number, b: number, down = 0) => at(0.05 + a * 0.9, 0.08 + b * 0.84, 26 + down);
  for (let j = nv - 1; j >= 0; j--)
    for (let i = 0; i < nu; i++) {
      const near = cell((i + 0.06) / nu, (j + 0.08) / nv, 30),
        right = cell((i + 0.94) / nu, (j + 0.08) / nv, 30),
        back = cell((i + 0.06) / nu, (j + 0.92) / nv, 30);
      // The near corner of a piece in the box is its front right: its left side faces us.
      goods += piece(c, inRow(look, j), right, [near[0] - right[0], near[1] - right[1]], [back[0] - near[0], back[1] - near[1]], 36, `p${i}-${j}`);
    }
  o += group(goods, c.clip(hole)) + stroke(rim, pal.goldleaf, 1.8);
  // Where the pieces are counted, none lies outside.
  if (look.pieces !== 'day' && !look.tea) return o;
  c.stand(600, 866, 104, 20);
  if (look.tea) return o + teaParcel(c, [630, 880]);
  return o + fill(poly([[464, 850], [626, 902], [742, 840], [590, 790]]), inside.l) + piece(c, look, [620, 876], [-106, -32], [76, -34], 44, 'out', true);
}

/** The box shut under its ribbon, the lid's plaque on top, two of its pieces before it. */
function stacked(c: Sheet, look: BoxLook): string {
  const t = c.T(jitter(boxInk(c, look), c.R.fork('paper'), 0.02)),
    inside = c.T(mix(c.pal.paper, c.pal.goldleaf, 0.22)),
    gold = c.pal.goldleaf,
    ribbon = look.box === 'do' ? mix(gold, c.pal.paper, 0.2) : mix(c.pal.lacquer, '#E01030', 0.2),
    line = (pts: Point[]) => 'M' + pts.map((p) => p.map(n).join(' ')).join('L');
  const one = (near: Point, k: number, tag: string): string => {
    const S = slab(near, [-300 * k, -112 * k], [250 * k, -96 * k], 118 * k),
      { top, left, right } = S.on,
      R = c.R.fork(tag),
      plaque = smooth(Array.from({ length: 20 }, (_, i): Point => top(0.5 + Math.cos((i / 20) * TAU) * (i % 2 ? 0.25 : 0.29), 0.5 + Math.sin((i / 20) * TAU) * (i % 2 ? 0.29 : 0.34))), true),
      on: Place = (x, y) => top(0.5 + x / 320, 0.5 + y / 280),
      flower = look.motif === 'sen' ? lotus((x, y) => on(x, y + 30), R) : look.motif === 'cuc' ? chrys(on) : look.motif === 'ca' ? carp((x, y) => on(x * 0.8 - 54, y * 0.8), R) : peony(on, R);
    c.cast(S.foot, 14, 14, 0.3, 9);
    const edge = stroke(line([left(0, 0.22), left(1, 0.22)]) + line([left(0, 0.92), left(1, 0.92)]), gold, 2.4) + stroke(line([right(0, 0.22), right(1, 0.22)]) + line([right(0, 0.92), right(1, 0.92)]), mix(gold, t.d, 0.4), 2.4);
    return slabBody(S, t, { top: stroke(line([top(0.05, 0.06), top(0.95, 0.06), top(0.95, 0.94), top(0.05, 0.94)]) + 'Z', gold, 2.6) + fill(plaque, t.d, 'transform="translate(3 4)"') + fill(plaque, inside.b) + paint(c, flower, { kind: 'cut', a: t.b, b: mix(t.b, inside.b, 0.4), leaf: mix(c.pal.rice, c.pal.ink, 0.2), stem: t.d, gold, line: inside.b, out: inside.b, ow: 1, lw: 1, dark: t.dd }) }) + edge + stroke(line([top(0.14, 1), top(0.14, 0), left(0.14, 0), left(0.14, 1)]) + line([top(0, 0.12), top(1, 0.12), right(0.12, 0), right(0.12, 1)]), ribbon, 13 * k) + bow(...top(0.14, 0.12), 1.5 * k, ribbon, mix(ribbon, c.pal.ink, 0.35));
  };
  return one([440, 620], 1.12, 'over') + piece(c, look, [250, 860], [-104, -36], [84, -34], 46, 'out') + piece(c, look, [420, 896], [-104, -36], [84, -34], 46, 'out2', true);
}

/** Where the pieces lie on a dish, the farthest first: all that are sold. */
function servings(look: BoxLook): readonly Point[] {
  if (isMoon(goodsOf(look))) return look.pieces === 'hai' ? [[-110, -30], [120, 16]] : look.pieces === 'bon' ? [[0, -108], [-150, -24], [150, -20], [0, 66]] : [[0, -64], [-150, 26], [150, 26]];
  const rounds: readonly Point[] = [[-10, -118], [-130, -80], [110, -82], [-10, -42], [-216, -22], [196, -24], [-116, 20], [98, 18], [-10, 58], [-130, 90], [112, 88]];
  return look.pieces === 'tam' ? rounds.slice(0, 8) : look.pieces === 'muoi' ? rounds.slice(0, 10) : look.pieces === 'hai-muoi' ? Array.from({ length: 20 }, (_, i): Point => [(i % 5) * 92 - 186 + Math.floor(i / 5) * 4, Math.floor(i / 5) * 50 - 96]) : [[-10, -96], [-130, -44], [116, -50], [-6, 4], [-116, 62], [124, 56]];
}

/** On a dish with a cup of tea. */
function onDish(c: Sheet, look: BoxLook): string {
  const { svg, well } = dish(c, 390, 570, 346, { k: 0.54 }),
    tea = bowl(c, 640, 880, 92, { deep: 0.86, band: 'lines' }),
    s = isMoon(goodsOf(look)) ? 1.5 : look.pieces === 'tam' ? 0.94 : look.pieces === 'day' ? 1.05 : 0.84,
    at = servings(look);
  const pieces = at.map(([x, y], i) => {
    const near: Point = [well.cx + x + 10, well.cy + y + 54];
    c.cast(ell(near[0], near[1] - 34 * s, 96 * s, 40 * s), 6, 12, 0.18, 5);
    return piece(c, inRow(look, i), near, [-104 * s, -38 * s], [90 * s, -36 * s], 46 * s, 'd' + i, i === at.length - 1);
  }).join('');
  const green = c.T(mix(mix(c.pal.goldleaf, c.pal.rice, 0.5), c.pal.paper, 0.2));
  return svg + pieces + tea.svg + fill(ell(tea.well.cx, tea.well.cy + 8, tea.well.rx * 0.9, tea.well.ry * 0.84), green.b) + fill(ell(tea.well.cx - 18, tea.well.cy + 4, lerp(20, 26, 0.5), 6), green.ll);
}

export const sweets = family({
  id: 'banh',
  vi: 'Hộp bánh',
  en: 'Boxed sweets',
  traits,
  words: {
    composition: { mo: ['hộp mười', 'hộp quà', 'hộp'], xep: ['cưới', 'tráp', 'quà biếu'], dia: ['cắt miếng'] },
    filling: { com: ['bánh cốm', 'cốm'], xuse: ['xu xê', 'phu thê'], dau: ['đậu xanh', 'bánh khảo', 'chè kho'], keo: ['kẹo lạc', 'kẹo vừng', 'chè lam', 'kẹo'] },
    moon: { nuong: ['bánh nướng', 'trung thu', 'gà quay', 'thập cẩm'], deo: ['bánh dẻo'], deocom: ['bánh dẻo cốm'], mut: ['mứt', 'mứt bí', 'mứt gừng', 'mứt sen'] },
    box: { do: ['hộp đỏ', 'Tết', 'cưới', 'đỏ'], luc: ['hộp xanh'], vang: ['hộp vàng'] },
    motif: { sen: ['sen'], ca: ['cá chép'] },
    pieces: { hai: ['2 chiếc', 'hai chiếc'], bon: ['4 chiếc', 'bốn chiếc'], tam: ['8 chiếc', 'tám chiếc'], muoi: ['10 chiếc', 'mười chiếc'], 'hai-muoi': ['20 chiếc', 'hai mươi chiếc'] },
  },
  pieces: { of: ['chiếc'], shown: ({ pieces }) => (pieces === 'day' ? 1 : counted[pieces][0] * counted[pieces][1]) },
  otherView: { vi: 'bày cách khác', en: 'set out another way' },
  focus: ({ composition }) => (composition === 'mo' ? [360, 600, 1.8] : composition === 'xep' ? [400, 470, 1.8] : [390, 560, 2]),
  draw(c, look, view) {
    c.tint = boxInk(c, look);
    if (view === 'other') return look.composition === 'dia' ? opened(c, look) : onDish(c, look);
    return look.composition === 'xep' ? stacked(c, look) : look.composition === 'dia' ? onDish(c, look) : opened(c, look);
  },
});
