// Bowls and plates that belong together: shown as one of each, stacked as they stand in the kitchen, or laid out.
import { mix } from '../color.ts';
import { carp, cloud, wave, hills } from '../creatures.ts';
import { family, oneOf, whenAsked } from '../family.ts';
import { type Point, n, P, place, blob, lens, ell, lathe } from '../geom.ts';
import { shadeLathe, contour, crackle } from '../materials.ts';
import { paint } from '../motif.ts';
import { lotus, lotusBud, lotusLeaf, stem, peony, chrys, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group, use } from '../sheet.ts';
import { glazeWords, motifWords } from './ceramics.ts';
import { ring, type Skin, skinOf } from './skins.ts';

type Motif = 'sen' | 'ca' | 'mau' | 'son' | 'cuc';
type Rim = 'la' | 'song' | 'hoa' | 'hoi';
type TableLook = { glaze: 'lam' | 'ngoc' | 'ran' | 'do'; motif: Motif; rim: Rim; composition: 'mot-bo' | 'chong' | 'bay' | 'mot-dia' | 'mot-bat' };

const circle = (x: number, y: number, r: number, colour: string, w: number) => `<path d="${ell(x, y, r)}" fill="none" stroke="${colour}" stroke-width="${n(w)}"/>`;

/** One figure of the rim, between r − w and r + w above the middle; every other one is darker. */
function rimFigure(c: Sheet, { ink, style }: Skin, rim: Rim, r: number, w: number, second: boolean): string {
  const R = c.R.fork('rim'), pm = place(0, -r, 1, 0);
  switch (rim) {
    case 'la':
      return `<path d="${P(pm).M(-18, w * 0.8).Q(-8, -w * 0.6, 18, -w * 0.7).Q(12, w * 0.6, -18, w * 0.8).Z().d}" fill="${ink}" fill-opacity="${second ? 0.85 : 0.4}"/>`;
    case 'song':
      return paint(c, [wave(pm, 0, 1, w * 0.7, w * 0.85, 1)], { ...style, line: ink });
    case 'hoa':
      return paint(c, leafSpray(pm, [[-54, 4], [-20, -6], [30, 4]], R, 'leaf', 22), style) + paint(c, blossom(place(0, -r, w / 17, 0), R), style);
    case 'hoi':
      return stroke(P(pm).M(-20, w * 0.6).L(-20, -w * 0.6).L(12, -w * 0.6).L(12, w * 0.25).L(-8, w * 0.25).L(-8, -w * 0.15).L(2, -w * 0.15).d, ink, 3);
  }
}

/** What is painted in the middle of a plate, in a well of radius 150. */
function wellPicture(c: Sheet, { style: st }: Skin, motif: Motif): string {
  const R = c.R.fork('brush'), at = (x: number, y: number, s: number, r = 0, f = 1) => place(x, y, s, r, null, f), spray = (pts: readonly Point[], size: number) => paint(c, leafSpray(null, pts, R, 'leaf', size), st);
  switch (motif) {
    case 'sen':
      return (
        paint(c, [stem(null, [[10, 120], [-6, 60], [0, 0]], 6), stem(null, [[14, 120], [60, 70], [76, 6]], 5), stem(null, [[6, 120], [-60, 80], [-80, 40]], 5)], st) +
        paint(c, lotusLeaf(at(-82, 52, 0.8), R), st) + paint(c, lotusLeaf(at(84, 84, 0.65), R), st) + paint(c, lotus(at(0, 6, 1.1), R), st) +
        paint(c, lotusBud(at(78, 8, 0.8, 0.2)), st) + paint(c, [wave(null, -70, 80, 128, 14, 1)], st)
      );
    case 'ca':
      return paint(c, carp(at(-100, -20, 1.1, -0.15), R, 1), st) + paint(c, carp(at(96, 40, 0.9, Math.PI - 0.2), R, 1), st) + spray([[-90, 96], [-40, 84], [10, 110]], 26);
    case 'mau':
      return spray([[-110, 60], [-40, 84], [40, 70], [110, 90]], 40) + spray([[0, 40], [60, -30], [80, -100]], 36) + paint(c, peony(at(-6, 4, 1.35), R), st) + paint(c, peony(at(78, -64, 0.66), R), st);
    case 'cuc':
      return spray([[-100, 90], [-30, 60], [40, 90], [110, 60]], 36) + paint(c, chrys(at(-20, -10, 1.25)), st) + paint(c, chrys(at(74, -50, 0.75)), st) + paint(c, chrys(at(60, 56, 0.6)), st);
    case 'son':
      return paint(c, hills(at(0, 40, 0.95), R), st) + paint(c, cloud(at(-40, -92, 0.6), R), st);
  }
}

const rimCounts: Readonly<Record<Rim, number>> = { la: 28, song: 30, hoa: 12, hoi: 30 };

/** The face of a plate of radius 270 round (0, 0). */
function plate(c: Sheet, skin: Skin, { glaze, motif, rim }: TableLook): string {
  const { t, base, ink } = skin, { pal } = c, r = 270, well = r * 0.68, disc = ell(0, 0, r, r * 0.985);
  let q = glaze === 'ran' ? crackle(c, -r, -r, 2 * r, 2 * r, 46, mix(base, pal.ink, 0.3), mix(base, pal.clay, 0.6), c.R.fork('crackle')) : '';
  q += fill(ell(0, 0, well + 10), t.d, 'opacity=".5"') + fill(ell(5, 6, well + 4), t.b) + circle(0, 0, r - 7, ink, 7) + circle(0, 0, r - 17, ink, 1.8) + circle(0, 0, well + 14, ink, 1.8);
  const middle = (well + r - 3) / 2, half = (r - 31 - well) / 2, figures = [false, true].map((second) => c.symbol(rimFigure(c, skin, rim, middle, half, second)));
  for (let i = 0; i < rimCounts[rim]; i++) q += use(figures[i % 2]!, `rotate(${n((i / rimCounts[rim]) * 360)})`);
  q += group(wellPicture(c, skin, motif), 'transform="scale(1.22)"');
  q += fill(`M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}Z${ell(-12, -13, r - 5)}`, t.d, 'fill-rule="evenodd" opacity=".75"');
  let shine = '';
  for (let i = 0; i < 9; i++) {
    const a = 3.55 + i * 0.1, at = (b: number): Point => [Math.cos(b) * (r - 30), Math.sin(b) * (r - 30)], [x1, y1] = at(a), [x2, y2] = at(a + 0.09);
    shine += lens(x1, y1, x2, y2, i > 6 ? 3 : 7, -4);
  }
  return fill(disc, t.b) + group(q + fill(shine, t.ll, 'opacity=".95"'), c.clip(disc));
}

/** Where the bowls of one set are: half as wide as `w`, as high as `h`, the foot at (0, 0). */
type Bowl = { w: number; h: number };

const shapeOf = (c: Sheet): Bowl => {
  const R = c.R.fork('form'), w = R.r(172, 192);
  return { w, h: w * R.r(0.78, 0.9) };
};

/** A bowl from the side; the mouth shows its inside. */
function bowl(c: Sheet, skin: Skin, { motif, glaze }: TableLook, { w, h }: Bowl): string {
  const { t, base, ink, style } = skin, { pal } = c, R = c.R.fork('bowl');
  const B = lathe(0, [[-h, w], [-h * 0.72, w * 0.95], [-h * 0.4, w * 0.78], [-h * 0.17, w * 0.5], [-h * 0.13, w * 0.42], [0, w * 0.44]], 0.26);
  let q = glaze === 'ran' ? crackle(c, -w, -h, w * 2, h * 1.3, 44, mix(base, pal.ink, 0.3), mix(base, pal.clay, 0.6), R) : '';
  const bend = B.mapAt(w * 0.9), flower = motif === 'sen' ? lotus : motif === 'cuc' ? chrys : motif === 'mau' ? peony : blossom, size = flower === blossom ? 1.6 : 0.66;
  q += paint(c, leafSpray((x, y) => bend(x, -h * 0.6 + y), [[-190, 10], [-100, -14], [0, 12], [90, -14], [190, 10]], R, 'leaf', 42), style);
  for (const x of [-118, 8, 130]) q += paint(c, flower(place(x, -h * (motif === 'sen' ? 0.5 : 0.62), size, 0, bend), R), style);
  q += stroke(ring(B, -h * 0.9), ink, 2) + stroke(ring(B, -h * 0.14), ink, 4) + stroke(ring(B, -h * 0.19), ink, 1.6) + shadeLathe(c, B, t, { edge: 0.42, op: 0.5, gloss: 1, R: c.R.fork('light') });
  const mouth = w * 0.26, inner = ell(0, 2 - h, w * 0.955, mouth * 0.93);
  const inside =
    fill(ell(w * 0.28, -h + mouth * 0.62, w * 1.02, mouth * 0.98), t.l) +
    fill(`M${n(-w)} ${n(-h - mouth)}h${n(w * 1.1)}Q${n(-w * 0.5)} ${n(-h)} ${n(-w * 0.64)} ${n(-h + mouth)}h-200Z`, t.d, 'opacity=".75"') +
    paint(c, leafSpray(place(0, -h, 1), [[-20, 36], [50, 26], [140, 6]], R, 'leaf', 24), style);
  return (
    fill(B.d, t.b) + group(q, c.clip(B.d)) + contour(B, t.dd, 4.5) + fill(ell(0, -h, w, mouth), t.l) + fill(inner, t.b) + group(inside, c.clip(inner)) +
    `<path d="${ell(0, -h, w - 2, mouth - 1)}" fill="none" stroke="${ink}" stroke-width="4.5"/>`
  );
}

/** One plate on its stand, one bowl before it. */
function oneOfEach(c: Sheet, skin: Skin, look: TableLook): string {
  const form = shapeOf(c), R = c.R.fork('place'), px = R.r(404, 430), py = 440, r = 270, wood = c.T(mix(c.pal.clay, c.pal.ink, 0.5)), face = c.symbol(plate(c, skin, look));
  c.cast(ell(px, py, r, r * 0.985), 26, 26, 0.2, 9);
  c.stand(px, py + r - 6, r * 0.5, 18);
  const foot = (s: number) =>
    fill(blob([[px + s * 96, py + r - 58], [px + s * 104, py + r - 62], [px + s * 112, py + r + 10], [px + s * 150, py + r + 22], [px + s * 150, py + r + 32], [px + s * 80, py + r + 28], [px + s * 96, py + r - 10]]), s < 0 ? wood.b : wood.dd);
  const bx = R.r(236, 270);
  c.stand(bx + 6, 870, form.w * 0.62, form.w * 0.17);
  return use(face, `translate(${n(px)} ${py})`) + foot(-1) + foot(1) + group(bowl(c, skin, look, form), `transform="translate(${n(bx)} 862)"`);
}

/** A stack of plates seen from the side, the topmost at y. */
function plateStack(c: Sheet, { t, ink }: Skin, face: string, x: number, y: number, r: number, howMany: number): string {
  let o = '';
  for (let i = howMany - 1; i >= 0; i--) {
    const top = y + i * 17;
    o += fill(ell(x + 3, top + 13, r * 0.97, r * 0.27), t.dd) + fill(ell(x, top + 6, r, r * 0.28), t.d) + fill(ell(x - 2, top + 3, r, r * 0.28), t.b) + `<path d="${ell(x, top + 2, r - 3, r * 0.28 - 2)}" fill="none" stroke="${ink}" stroke-width="3"/>`;
  }
  return o + use(face, `translate(${x} ${y}) scale(${n(r / 27)}) scale(.1 .028)`);
}

/** Bowls standing in each other. */
function bowlStack(c: Sheet, id: string, { w, h }: Bowl, x: number, y: number, s: number, howMany: number): string {
  const mouth = w * 0.26, above = c.clip(`M${n(-w - 40)} ${n(-h * 4)}H${n(w + 40)}V${n(-h)}H${n(w)}A${n(w)} ${n(mouth)} 0 0 1 ${n(-w)} ${n(-h)}H${n(-w - 40)}Z`);
  let inner = use(id);
  for (let i = 1; i < howMany; i++) inner = use(id) + group(group(inner, `transform="translate(0 ${n(-h * 0.34)})"`), above);
  return group(inner, `transform="translate(${x} ${y}) scale(${s})"`);
}

/** Four plates and four bowls, stacked as they stand in the kitchen: bowls in each other, the plates under the last. */
function stacked(c: Sheet, skin: Skin, look: TableLook): string {
  const form = shapeOf(c), id = c.symbol(bowl(c, skin, look, form)), face = c.symbol(plate(c, skin, look));
  c.stand(516, 740, 250, 60);
  c.stand(212, 806, form.w * 0.52, 32);
  return plateStack(c, skin, face, 512, 652, 256, 4) + bowlStack(c, id, form, 516, 668, 0.92, 1) + bowlStack(c, id, form, 210, 812, 0.94, 3);
}

/** Laid for six: at each place a plate and a bowl before it. */
function laid(c: Sheet, skin: Skin, look: TableLook): string {
  const form = shapeOf(c), id = c.symbol(bowl(c, skin, look, form)), face = c.symbol(plate(c, skin, look)), { t } = skin;
  const flat = (x: number, y: number, r: number) => {
    c.stand(x + 4, y + r * 0.1, r, r * 0.46);
    return fill(ell(x + 2, y + 12, r * 0.99, r * 0.5), t.dd) + fill(ell(x, y + 5, r, r * 0.5), t.d) + use(face, `translate(${x} ${y}) scale(${n(r / 27)}) scale(.1 .05)`);
  };
  const stood = (x: number, y: number, s: number) => {
    c.stand(x + 4, y + 4, form.w * 0.56 * s, form.w * 0.16 * s);
    return use(id, `translate(${x} ${y}) scale(${s})`);
  };
  return [{ y: 346, k: 0.88 }, { y: 578, k: 0.94 }, { y: 824, k: 1 }]
    .flatMap(({ y, k }) => [-1, 1].map((side) => ({ x: 400 + side * 188 * k, y, k })))
    .map(({ x, y, k }) => flat(x - 26 * k, y, 160 * k) + stood(x + 92 * k, y + 84 * k, 0.48 * k))
    .join('');
}

/** A bowl from above, its inside painted. */
function bowlFromAbove(c: Sheet, { t, ink, style }: Skin, x: number, y: number, w: number): string {
  const R = c.R.fork('above');
  c.cast(ell(x, y, w), 20, 26, 0.28, 9);
  const shade = fill(`${ell(x, y, w - 6)}${ell(x + w * 0.16, y + w * 0.18, w * 0.86)}`, t.d, 'fill-rule="evenodd" opacity=".8"');
  let sprays = '';
  for (let i = 0; i < 3; i++) sprays += paint(c, leafSpray(place(x, y, w / 180, i * 2.1 + 0.4), [[-72, -101], [0, -115], [76, -90]], R, 'leaf', 30), style);
  const well = fill(ell(x + 4, y + 5, w * 0.42), t.d, 'opacity=".7"') + fill(ell(x + 8, y + 9, w * 0.4), t.b) + circle(x + 4, y + 5, w * 0.42, ink, 3) + paint(c, peony(place(x + 5, y + 6, w / 257), R), style);
  return fill(ell(x, y, w), t.l) + fill(ell(x, y, w - 6), t.b) + group(shade + sprays + well, c.clip(ell(x, y, w - 6))) + circle(x, y, w - 3, ink, 6) + fill(lens(x - w * 0.66, y - w * 0.3, x - w * 0.2, y - w * 0.7, 9, -22), t.ll, 'opacity=".9"');
}

/** What is sold, lying on the table, seen from above. */
function fromAbove(c: Sheet, skin: Skin, look: TableLook): string {
  const { w } = shapeOf(c);
  if (look.composition === 'mot-bat') return bowlFromAbove(c, skin, 400, 500, w * 1.6);
  const face = c.symbol(plate(c, skin, look)), alone = look.composition === 'mot-dia';
  const put = (x: number, y: number, s: number) => {
    c.cast(ell(x, y, 270 * s), 16 * s, 20 * s, 0.24, 9);
    return use(face, `translate(${n(x)} ${n(y)}) scale(${s})`);
  };
  if (alone) return put(400, 500, 1.2);
  const rows = look.composition === 'bay' ? 3 : look.composition === 'chong' ? 2 : 0, s = 0.54;
  if (rows === 0) return put(360, 390, 1) + bowlFromAbove(c, skin, 566, 744, w);
  return Array.from({ length: rows * 2 }, (_, i) => {
    const x = i % 2 ? 578 : 196, y = 500 + (Math.floor(i / 2) - (rows - 1) / 2) * 312;
    return put(x, y, s) + bowlFromAbove(c, skin, x + 104, y + 96, w * 0.46);
  }).join('');
}

/** The plate alone on its stand. */
function onePlate(c: Sheet, skin: Skin, look: TableLook): string {
  const x = 400, y = 470, r = 324, wood = c.T(mix(c.pal.clay, c.pal.ink, 0.5)), face = c.symbol(plate(c, skin, look));
  c.cast(ell(x, y, r, r * 0.985), 28, 28, 0.2, 9);
  c.stand(x, y + r + 18, r * 0.5, 20);
  const foot = (s: number) =>
    fill(blob([[x + s * 116, y + r - 72], [x + s * 126, y + r - 76], [x + s * 134, y + r + 12], [x + s * 180, y + r + 26], [x + s * 180, y + r + 38], [x + s * 96, y + r + 34], [x + s * 116, y + r - 12]]), s < 0 ? wood.b : wood.dd);
  return use(face, `translate(${x} ${y}) scale(1.2)`) + foot(-1) + foot(1);
}

/** The bowl alone. */
function oneBowl(c: Sheet, skin: Skin, look: TableLook): string {
  const form = shapeOf(c);
  c.stand(408, 742, form.w * 0.94, form.w * 0.26);
  return group(bowl(c, skin, look, form), 'transform="translate(400 730) scale(1.6)"');
}

const arrangements = { 'mot-bo': oneOfEach, chong: stacked, bay: laid, 'mot-dia': onePlate, 'mot-bat': oneBowl } as const;

export const bowlPlate = family({
  id: 'bat-dia',
  vi: 'Bát đĩa',
  en: 'Bowl and plate',
  traits: {
    composition: whenAsked(oneOf('mot-bo', 'chong', 'bay'), 'mot-dia', 'mot-bat'),
    glaze: oneOf('lam', 'lam', 'ngoc', 'ran', 'do'),
    motif: oneOf('sen', 'ca', 'mau', 'son', 'cuc'),
    rim: oneOf('la', 'song', 'hoa', 'hoi'),
  },
  words: {
    composition: {
      'mot-bo': ['một bát, một đĩa'], chong: ['bộ bốn người', 'chồng bát'], bay: ['bộ sáu người', 'bàn ăn'],
      'mot-dia': ['đĩa treo', 'đĩa bày', 'đĩa trang trí'], 'mot-bat': ['bát tô', 'bát trang trí', 'tô canh'],
    },
    glaze: { lam: glazeWords.lam, ngoc: glazeWords.ngoc, ran: glazeWords.ran, do: ['men đỏ', 'vẽ đỏ', 'son'] },
    motif: { sen: motifWords.sen, ca: motifWords.ca, mau: motifWords.mau, son: motifWords.son, cuc: motifWords.cuc },
  },
  pieces: { of: ['món', 'bát', 'đĩa'], shown: ({ composition }) => ({ 'mot-bo': 2, chong: 8, bay: 12, 'mot-dia': 1, 'mot-bat': 1 })[composition] },
  otherView: { vi: 'nhìn từ trên xuống', en: 'seen from above' },
  focus: ({ composition }) => (composition === 'chong' ? [420, 660, 1.9] : composition === 'bay' ? [330, 620, 2] : composition === 'mot-bat' ? [380, 660, 1.9] : [400, 430, 1.9]),
  draw(c, look, view) {
    const skin = skinOf(c, look.glaze);
    c.tint = skin.tint;
    return view === 'other' ? fromAbove(c, skin, look) : arrangements[look.composition](c, skin, look);
  },
});
