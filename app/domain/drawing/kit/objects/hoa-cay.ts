// Flowers and trees of Tết and of every day: peach of Nhật Tân, kumquat of Tứ Liên, paper flower of Phù Đổng, and what
// Tây Tựu cuts before dawn.
import { type Ink, mix } from '../color.ts';
import { count, family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lerp, n, type Point, poly, smooth } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { bractStamps, type Cut, cutFlowers, headStamps, kumquatStamps, leafStamps, peachStamps, petalInk, stamp, stems } from './flower-heads.ts';
import { bow, cord, stringInk } from './leaves.ts';
import { bark, branchVase, type Crown, grow, inCrown, type Limb, pail, plantPot, trained } from './plant-forms.ts';

const traits = {
  composition: oneOf('chau', 'canh', 'the'),
  plant: whenAsked(oneOf('dao', 'quat', 'hoagiay', 'cuc'), 'hong', 'ly', 'dongtien', 'loaken', 'violet', 'thuocduoc'),
  form: whenAsked(oneOf('tron', 'tron', 'thong'), 'huyen', 'mini'),
  shade: whenAsked(oneOf('thuong'), 'do', 'hong', 'phai', 'trang', 'vang', 'tim', 'cam', 'nam'),
  double: flag(0.4),
  pot: whenAsked(oneOf('lam', 'nau', 'ngoc', 'dat'), 'chum'),
  stems: count(10, 60),
};
type PlantLook = Look<typeof traits>;

const woodInk = ({ pal }: Sheet): Ink => mix(mix(pal.clay, pal.ink, 0.55), pal.paper, 0.06);
const leafInk = ({ pal }: Sheet): Ink => mix(mix(pal.rice, pal.celadon, 0.25), pal.ink, 0.26);
const isCut = (plant: PlantLook['plant']): plant is Cut => (cutFlowers as readonly string[]).includes(plant);
const peachInk = (c: Sheet, look: PlantLook): Ink => petalInk(c, look.shade, petalInk(c, 'hong', ''));

/** Blossom and new leaf along the limbs of a peach. */
function inBloom(c: Sheet, look: PlantLook, limbs: readonly Limb[], R: Chance, size: number, most = 250): string {
  const [open, side, bud] = peachStamps(c, peachInk(c, look), look.double) as [string, string, string],
    leaf = leafStamps(c, mix(c.pal.rice, c.pal.ink, 0.1), 22, 6);
  const places = limbs.filter(({ depth }) => depth < 2).flatMap(({ pts, depth }) =>
    Array.from({ length: depth === 0 ? 6 : 4 }, () => {
      const s = R.r(0.1, 1.05) * 2,
        i = Math.min(1, Math.floor(s)),
        [a, b] = [pts[i]!, pts[i + 1]!];
      return { x: lerp(a[0], b[0], s - i) + R.j(9), y: lerp(a[1], b[1], s - i) + R.j(9), turn: Math.atan2(b[1] - a[1], b[0] - a[0]) };
    }));
  const kept = places.length > most ? places.filter((_, i) => (i * most) % places.length < most) : places;
  return kept.map(({ x, y, turn }) => {
    const f = R.f(),
      k = size * R.r(0.8, 1.2);
    if (f < 0.1) return stamp(leaf[R.i(1, 2)]!, x, y, k, turn + R.j(0.8));
    if (f < 0.28) return stamp(bud, x, y, k, turn + Math.PI / 2 + R.j(0.9));
    if (f < 0.46) return stamp(side, x, y, k, turn + Math.PI / 2 + R.j(1));
    return stamp(open, x, y, k, R.r(0, 6));
  }).join('');
}

/** Leaves and what hangs or flowers among them, over a crown. */
function leafy(c: Sheet, look: PlantLook, crowns: readonly Crown[], R: Chance, size: number, tag: string): string {
  const area = crowns.reduce((sum, { rx, ry }) => sum + rx * ry, 0),
    leaf = leafStamps(c, leafInk(c));
  if (look.plant === 'quat') {
    const fruit = kumquatStamps(c),
      each = (crown: Crown, i: number) => {
        const Q = R.fork(tag + i),
          share = (crown.rx * crown.ry) / area,
          leaves = inCrown(crown, Q, Math.round(430 * share * Math.min(1.1, 0.5 + area / 80_000))),
          fruits = inCrown(crown, Q.fork('fruit'), Math.round(84 * share * Math.min(1.1, 0.4 + area / 80_000)));
        const shown = (from: number, to: number) => leaves.slice(Math.round(leaves.length * from), Math.round(leaves.length * to)).map(({ x, y, lit, out }) => stamp(leaf[lit]!, x, y, size * Q.r(0.85, 1.2), out + Q.j(0.9))).join('');
        return shown(0, 0.62) + fruits.filter((_, j) => j % 3 === 0).map(({ x, y }) => stamp(fruit[1]!, x, y, size * 0.9)).join('') + shown(0.62, 0.86) + fruits.filter((_, j) => j % 3).map(({ x, y }) => stamp(fruit[Q.chance(0.22) ? 2 : 0]!, x, y, size * Q.r(0.92, 1.08))).join('') + shown(0.86, 1);
      };
    return crowns.map(each).join('');
  }
  const own = petalInk(c, 'hong', ''),
    names = look.shade === 'nam' ? (['do', 'trang', 'cam', 'hong', 'tim'] as const) : ([look.shade] as const),
    stamps = names.map((shade) => bractStamps(c, petalInk(c, shade, mix(own, '#D01880', 0.35))));
  return crowns.map((crown, i) => {
    const Q = R.fork(tag + i),
      share = (crown.rx * crown.ry) / area,
      leaves = inCrown(crown, Q, Math.round(120 * share)),
      bracts = inCrown(crown, Q.fork('bract'), Math.round(190 * share * Math.min(1.15, 0.5 + area / 80_000)));
    const colour = (x: number) => stamps[Math.min(stamps.length - 1, Math.max(0, Math.floor(((x - crown.cx) / crown.rx / 2 + 0.5 + Q.j(0.1)) * stamps.length)))]!;
    return leaves.map(({ x, y, lit, out }) => stamp(leaf[lit]!, x, y, size * 0.9, out + Q.j(0.8))).join('') + bracts.map(({ x, y, lit, out }) => stamp(colour(x)[lit]!, x, y, size * Q.r(0.8, 1.1), out + Math.PI / 2 + Q.j(0.8))).join('') + leaves.filter((_, j) => j % 6 === 0).map(({ x, y, out }) => stamp(leaf[2]!, x, y, size * 0.8, out + Q.j(1))).join('');
  }).join('');
}

/** Lucky envelopes on red cord, as a tree wears them at Tết. */
function envelopes(c: Sheet, at: readonly Point[]): string {
  const red = c.T(mix(c.pal.lacquer, '#E01030', 0.25));
  return at.map(([x, y]) => stroke(`M${n(x)} ${n(y - 34)}V${n(y)}`, c.pal.goldleaf, 1.8) + fill(poly([[x - 13, y], [x + 13, y + 1], [x + 12, y + 44], [x - 14, y + 43]]), red.b) + fill(poly([[x + 2, y], [x + 13, y + 1], [x + 12, y + 44], [x + 3, y + 43]]), red.d) + fill(poly([[x - 13, y], [x, y + 12], [x + 13, y + 1]]), red.l) + fill(ell(x, y + 27, 5), c.pal.goldleaf)).join('');
}

const fullPot = (c: Sheet, look: PlantLook, small: boolean) => plantPot(c, 400, 884, small ? 122 : 150, small ? 170 : 196, look.pot);

/** A tree in its pot: round, as a fir, weeping, or small for a table. */
function potted(c: Sheet, look: PlantLook, dressed: boolean): string {
  const R = c.R.fork('tree'),
    mini = look.form === 'mini',
    pot = fullPot(c, look, mini),
    [x, y] = pot.top,
    trunkTop = y - (mini ? 90 : 130),
    ribbonAt = dressed ? bow(400, 760, 1.5, mix(c.pal.lacquer, '#E01030', 0.2), mix(c.pal.lacquer, c.pal.ink, 0.35)) : '';
  if (look.plant === 'dao') {
    const trunk = grow(R, [x, y], -Math.PI / 2, { reach: mini ? 130 : 180, spread: 0.86, depth: 3, up: 0.08, w: mini ? 24 : 34, kids: 3 });
    return pot.svg + bark(c, trunk, woodInk(c)) + inBloom(c, look, trunk, R.fork('bloom'), mini ? 0.9 : 1.05) + (dressed ? envelopes(c, [[270, 420], [520, 380], [360, 520], [470, 540]]) : '') + ribbonAt;
  }
  const stem = brush([[x - 4, y], [x + R.j(14), (y + trunkTop) / 2], [x, trunkTop - 60]], mini ? 22 : 30, { prof: (s) => 1.2 - s * 0.5 }),
    t = c.T(woodInk(c));
  const form = look.form === 'thong' ? 'cone' : look.form === 'huyen' ? 'weep' : 'round',
    crown: Crown = mini ? { cx: 400, cy: 470, rx: 210, ry: form === 'cone' ? 230 : 190, form } : form === 'cone' ? { cx: 400, cy: 372, rx: 240, ry: 300, form } : form === 'weep' ? { cx: 380, cy: 420, rx: 230, ry: 240, form } : { cx: 400, cy: 380, rx: 272, ry: 258, form };
  return pot.svg + fill(stem, t.d) + fill(brush([[x - 8, y], [x - 6, trunkTop - 40]], 8), t.l, 'opacity=".7"') + bark(c, grow(R.fork('limbs'), [x, trunkTop], -Math.PI / 2, { reach: mini ? 80 : 110, spread: 0.9, depth: 2, w: 16 }), woodInk(c)) + leafy(c, look, [crown], R.fork('crown'), mini ? 0.95 : 1.05, 'crown') + (dressed ? envelopes(c, [[300, 400], [480, 360], [390, 500], [540, 480]]) : '') + ribbonAt;
}

/** A cut branch in a tall vase. */
function inVase(c: Sheet, look: PlantLook): string {
  const R = c.R.fork('branch'),
    { svg, mouth } = branchVase(c, 400, 900, 330, look.pot === 'dat' ? 'nau' : look.pot);
  if (look.plant === 'dao') {
    const limbs = [...grow(R, mouth, -1.62, { reach: 190, spread: 0.62, depth: 3, up: 0.1, w: 22 }), ...grow(R.fork('b'), [mouth[0] + 4, mouth[1]], -1.06, { reach: 150, spread: 0.6, depth: 2, up: 0.1, w: 14 }), ...grow(R.fork('l'), [mouth[0] - 4, mouth[1]], -2.16, { reach: 130, spread: 0.5, depth: 2, up: 0.1, w: 12 })];
    return bark(c, limbs, woodInk(c)) + inBloom(c, look, limbs, R.fork('bloom'), 1.15, 230) + svg;
  }
  const boughs: Point[][] = [[mouth, [400, 420], [330, 220]], [mouth, [470, 430], [580, 300]], [mouth, [330, 460], [216, 380]]];
  const crowns: Crown[] = boughs.map(([, , end], i) => ({ cx: end![0], cy: end![1] + 50, rx: i ? 120 : 150, ry: i ? 120 : 150, form: 'round' as const }));
  return fill(boughs.map((pts) => brush(pts, 16, { prof: (s) => 1 - s * 0.5 })).join(''), woodInk(c)) + leafy(c, look, crowns, R, 1.05, 'bough') + svg;
}

/** A trained tree: an old trunk that leans and turns over its shallow tray, pads of leaf on its arms. */
function bonsai(c: Sheet, look: PlantLook, dressed: boolean): string {
  const R = c.R.fork('bonsai'),
    flip = R.chance(0.5) ? 1 : -1,
    at = (x: number, y: number): Point => [400 + x * flip, y],
    pot = plantPot(c, 400, 866, 232, 112, look.pot, true),
    trunk = look.form === 'huyen' ? [at(-40, 762), at(-20, 660), at(-70, 560), at(-10, 470), at(90, 450), at(180, 520), at(230, 610)] : [at(-60, 762), at(-24, 690), at(-92, 610), at(-44, 530), at(50, 480), at(62, 390), at(16, 320)],
    wood = trained(c, trunk, 88, woodInk(c), R.fork('wood'));
  const arms = look.form === 'huyen' ? [[at(-60, 560), at(-180, 500)], [at(-10, 470), at(-40, 350)], [at(90, 450), at(170, 370)], [at(196, 560), at(232, 650)]] : [[at(-86, 600), at(-216, 570)], [at(-36, 524), at(-166, 430)], [at(52, 480), at(206, 500)], [at(62, 400), at(186, 350)], [at(40, 360), at(-70, 300)], [at(16, 330), at(30, 230)]];
  const limbs: Limb[] = arms.map(([a, b]) => ({ pts: [a!, [(a![0] + b![0]) / 2, (a![1] + b![1]) / 2 - 18] as Point, b!], w: 20, depth: 1 }));
  if (look.plant === 'dao') {
    const twigs = arms.flatMap(([a, b], i) => grow(R.fork('twig' + i), b!, Math.atan2(b![1] - a![1] - 40, b![0] - a![0]), { reach: 62, spread: 1, depth: 2, up: 0.2, w: 9 }));
    return pot.svg + wood + bark(c, [...limbs, ...twigs], woodInk(c)) + inBloom(c, look, [...limbs, ...twigs], R.fork('bloom'), 1.1, 300) + (dressed ? envelopes(c, arms.slice(0, 3).map(([, b]) => [b![0], b![1] + 60] as Point)) : '');
  }
  const pads: Crown[] = arms.map(([, b], i) => ({ cx: b![0], cy: b![1] - 14, rx: i === arms.length - 1 ? 132 : 118, ry: 74, form: 'round' as const })).toSorted((p, q) => p.cy - q.cy);
  return pot.svg + bark(c, limbs, woodInk(c)) + wood + leafy(c, look, pads, R, 0.85, 'pad') + (dressed ? envelopes(c, arms.slice(0, 3).map(([, b]) => [b![0], b![1] + 46] as Point)) : '');
}

/** Where so many heads of a bunch sit: a dome, turning outward as in a sunflower, the nearest last. */
const dome = (many: number, cx: number, cy: number, rx: number, ry: number, R: Chance): Point[] =>
  Array.from({ length: many }, (_, i): Point => {
    const q = Math.sqrt((i + 0.5) / many), a = i * 2.4 + 0.6;
    return [cx + Math.cos(a) * q * rx + R.j(7), cy + Math.sin(a) * q * ry + R.j(7)];
  }).toSorted((p, q) => p[1] - q[1]);

/** Flowers with their leaves and stems, gathered at a point. */
function bunch(c: Sheet, look: PlantLook, kind: Cut, cx: number, cy: number, to: Point, k: number, tag: string): { stalks: string; heads: string } {
  const R = c.R.fork(tag),
    { ids, size } = headStamps(c, kind, look.shade),
    leaf = leafStamps(c, leafInk(c), 60, 19),
    at = dome(look.stems, cx, cy, 206 * k, 184 * k, R),
    fit = Math.min(1.16, Math.sqrt(19 / look.stems)),
    tall = kind === 'violet' || kind === 'loaken';
  // A gerbera stands on a bare stem.
  const foliage = kind === 'dongtien' ? '' : at.map(([x, y]) => stamp(leaf[R.i(0, 1)]!, lerp(x, to[0], 0.16), lerp(y, to[1], 0.16), k * R.r(0.9, 1.3), Math.atan2(y - to[1], x - to[0]) + R.j(0.7)) + stamp(leaf[R.i(0, 2)]!, lerp(x, to[0], 0.3), lerp(y, to[1], 0.26), k * R.r(0.8, 1.2), Math.atan2(y - to[1], x - to[0]) + R.j(1.2))).join('');
  const heads = at.map(([x, y], i) => stamp(ids[(i * 3) % ids.length]!, x, y, size * k * fit * R.r(1.16, 1.36), tall ? Math.atan2(y - to[1], x - to[0]) + Math.PI / 2 : R.r(-0.5, 0.5))).join('');
  return { stalks: stems(at, to, mix(leafInk(c), c.pal.rice, 0.3), (56 * k) / look.stems), heads: foliage + heads };
}

/** Cut flowers: in a pail, in a vase, wrapped in paper. */
function cut(c: Sheet, look: PlantLook, kind: Cut, how: PlantLook['composition']): string {
  if (how === 'the') {
    const paper = c.T(mix(c.pal.paper, c.pal.clay, 0.26)),
      b = bunch(c, look, kind, 400, 330, [400, 800], 1.12, 'bunch'),
      wrap = smooth([[190, 380], [300, 330], [400, 360], [520, 326], [620, 390], [560, 560], [450, 770], [400, 786], [356, 770], [240, 560]], true),
      front = smooth([[200, 420], [300, 500], [400, 560], [420, 660], [444, 780], [400, 790], [356, 770], [250, 570]], true);
    c.cast(wrap, 16, 18, 0.22, 9);
    const ends = stems([[380, 760], [392, 766], [404, 770], [416, 764], [426, 760]], [402, 930], mix(leafInk(c), c.pal.rice, 0.3), 17);
    return ends + fill(wrap, paper.d) + b.stalks + b.heads + fill(smooth([[610, 416], [520, 510], [410, 560], [392, 670], [366, 780], [404, 792], [452, 770], [556, 570]], true), paper.b) + fill(front, paper.dd, 'transform="translate(5 4)" opacity=".3"') + fill(front, paper.l) + group(stroke(smooth([[230, 470], [320, 600], [390, 770]]) + smooth([[290, 510], [360, 640], [408, 780]]), paper.d, 2.4), c.clip(front)) + cord('M352 752Q400 776 450 750M352 762Q400 788 450 762', stringInk(c), paper.dd, 5) + bow(402, 770, 1.1, stringInk(c), mix(stringInk(c), c.pal.ink, 0.4));
  }
  if (how === 'canh') {
    const { svg, mouth } = branchVase(c, 400, 896, 350, look.pot === 'dat' ? 'lam' : look.pot),
      b = bunch(c, look, kind, 400, 310, mouth, 1.16, 'vase');
    return b.stalks + b.heads + svg;
  }
  const bucket = pail(c, 400, 884, 164, 256),
    b = bunch(c, look, kind, 400, 370, [400, 660], 1.34, 'pail');
  return bucket.svg + b.stalks + b.heads + group(bucket.svg, c.clip(`M200 ${n(bucket.top[1])}A152 34 0 0 0 600 ${n(bucket.top[1])}V1000H200Z`));
}

export const garden = family({
  id: 'hoa-cay',
  vi: 'Hoa, cây cảnh',
  en: 'Flowers and garden trees',
  traits,
  words: {
    plant: {
      dao: ['đào', 'hoa đào', 'đào bích', 'đào phai'], quat: ['quất', 'tắc'], hoagiay: ['hoa giấy'], cuc: ['cúc', 'hoa cúc'], hong: ['hoa hồng', 'hồng cắt cành'], ly: ['ly', 'hoa ly', 'lily'],
      dongtien: ['đồng tiền'], loaken: ['loa kèn', 'hoa rum'], violet: ['violet', 'vi-ô-lét'], thuocduoc: ['thược dược'],
    },
    composition: { canh: ['cành', 'cắt cành', 'cành Tết'], the: ['thế', 'dáng thế', 'đào thế', 'quất thế', 'cây thế', 'bonsai', 'gỗ lũa', 'thất thốn', 'bó'], chau: ['chậu', 'tán tròn', 'trồng chum', 'dáng thông', 'cây'] },
    form: { tron: ['tán tròn', 'dáng tròn'], thong: ['dáng thông', 'cây thông', 'dáng tháp'], huyen: ['dáng huyền', 'thác đổ'], mini: ['mini', 'để bàn', 'nhỏ'] },
    shade: { do: ['đỏ', 'thắm'], hong: ['bích', 'đào bích', 'hồng phấn', 'màu hồng'], phai: ['phai', 'đào phai'], trang: ['trắng'], vang: ['vàng'], tim: ['tím'], cam: ['cam'], nam: ['năm màu', 'nhiều màu', 'ngũ sắc'] },
    double: { yes: ['cánh kép', 'thất thốn', 'bích'], no: ['cánh đơn'] },
    stems: { counted: ['cành'] },
    pot: { dat: ['chậu đất'], chum: ['chum', 'trồng chum'], lam: ['chậu sứ', 'men lam'], nau: ['chậu sành', 'sành'], ngoc: ['men ngọc'] },
  },
  pieces: { of: ['cành'], shown: ({ plant, stems: many }) => (isCut(plant) ? many : 1) },
  otherView: { vi: 'bày trong nhà', en: 'dressed for the house' },
  focus: ({ composition, plant }) => (isCut(plant) ? [400, 340, 2] : composition === 'the' ? [400, 400, 1.9] : [390, 340, 2]),
  draw(c, look, view) {
    const { plant } = look;
    if (isCut(plant)) {
      c.tint = headInk(c, look, plant);
      return cut(c, look, plant, view === 'other' ? (look.composition === 'canh' ? 'the' : 'canh') : look.composition);
    }
    c.tint = plant === 'quat' ? mix(c.pal.goldleaf, c.pal.lacquer, 0.2) : peachInk(c, look);
    if (look.composition === 'the') return bonsai(c, look, view === 'other');
    if (look.composition === 'canh') return view === 'other' ? inVase(c, look) + envelopes(c, [[290, 330], [500, 350], [400, 250]]) : inVase(c, look);
    return potted(c, look, view === 'other');
  },
});

const headInk = (c: Sheet, look: PlantLook, kind: Cut): Ink => petalInk(c, look.shade, kind === 'cuc' ? c.pal.goldleaf : kind === 'violet' ? mix(c.pal.cobalt, c.pal.lacquer, 0.5) : kind === 'loaken' ? c.pal.celadon : c.pal.lacquer);
