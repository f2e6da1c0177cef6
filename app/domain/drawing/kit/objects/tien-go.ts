// Turned wood of Nhị Khê: bowls, beads, candlesticks, vases, trays, incense boxes, spinning tops, wooden fish, balusters.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf } from '../family.ts';
import { ell, lens, n, type Point, poly, type Profile, rect } from '../geom.ts';
import { grain } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { placed, type Spot } from './placing.ts';
import { beads, profiles, turned, turnedForms, turnedPiece } from './turned-forms.ts';

const traits = {
  composition: oneOf('don', 'bo', 'ban-tien'),
  form: oneOf(...turnedForms),
  wood: oneOf('mit', 'huong', 'trac', 'xoan', 'mun'),
};
type TurnedLook = Look<typeof traits>;

const tones = (c: Sheet, { wood }: TurnedLook, tag = 'wood'): Tones => {
  const { clay, ink, lacquer, goldleaf, paper } = c.pal, inks: Record<TurnedLook['wood'], Ink> = { mit: mix(mix(clay, goldleaf, 0.6), paper, 0.14), huong: mix(mix(lacquer, clay, 0.5), ink, 0.16), trac: mix(mix(clay, lacquer, 0.2), ink, 0.5), xoan: mix(mix(clay, goldleaf, 0.2), paper, 0.22), mun: mix(ink, clay, 0.16) };
  return c.T(jitter(inks[wood], c.R.fork(tag), 0.014));
};

const alone = (c: Sheet, look: TurnedLook): string =>
  look.form === 'chuoi' ? turnedPiece(c, 'chuoi', tones(c, look)) : placed(c, () => turnedPiece(c, look.form, tones(c, look)), [[400, look.form === 'bat' || look.form === 'mam' ? 780 : 880, { bat: 1.22, nen: 1.08, lo: 1.14, mam: 1.2, ong: 1.08, quay: 1.2, mo: 1.08, 'con-tien': 1.06 }[look.form]]]);

/** Several together: three sizes, or a row. */
function group3(c: Sheet, look: TurnedLook): string {
  const spots: Record<Exclude<TurnedLook['form'], 'chuoi'>, readonly Spot[]> = {
    bat: [[282, 560, 0.62], [560, 640, 0.78], [330, 880, 1]], nen: [[232, 820, 0.9], [568, 820, 0.9, true], [400, 920, 0.66]], lo: [[270, 760, 0.92], [566, 820, 0.72], [400, 920, 0.5]], mam: [[300, 600, 0.74], [520, 880, 1]],
    ong: [[250, 760, 0.82], [520, 820, 0.92], [330, 920, 0.56]], quay: [[250, 650, 0.82], [570, 760, 0.94], [330, 930, 0.62, true]], mo: [[270, 560, 0.56], [480, 890, 0.94]], 'con-tien': [[160, 880, 0.94], [320, 880, 0.94], [480, 880, 0.94], [640, 880, 0.94]],
  };
  if (look.form !== 'chuoi') {
    const rails = look.form === 'con-tien' ? rail(c, tones(c, look)) : ['', ''];
    return rails[1] + placed(c, () => turnedPiece(c, look.form, tones(c, look)), spots[look.form]) + rails[0];
  }
  // Beads loose in a shallow tray, a string just begun.
  const t = tones(c, look), w = c.T(mix(c.pal.clay, c.pal.goldleaf, 0.4)), R = c.R.fork('loose'), places: Point[] = [];
  c.stand(404, 560, 320, 130);
  for (let i = 0; i < 120; i++) {
    const a = R.r(0, 6.28), s = Math.sqrt(R.f()) * 236;
    places.push([400 + Math.cos(a) * s, 440 + Math.sin(a) * s * 0.62]);
  }
  const string = Array.from({ length: 15 }, (_, i): Point => [120 + i * 40, 820 + Math.sin(i * 0.55) * 44]);
  c.cast(`M110 800Q300 900 420 800T700 840V880Q500 800 400 860T110 860Z`, 6, 10, 0.2, 5);
  return fill(ell(400, 470, 322, 212), w.dd) + fill(ell(400, 450, 322, 212), w.b) + stroke(ell(400, 450, 316, 206), w.l, 5) + fill(ell(400, 452, 286, 182), w.d) + fill(ell(408, 462, 280, 174), mix(w.b, w.d, 0.4)) + beads(c, t, places.toSorted((a, b) => a[1] - b[1]), 0.9) + stroke(`M90 830Q300 900 420 800T760 800`, c.pal.lacquer, 4) + beads(c, t, string, 0.72);
}

/** Handrail and bottom rail for a row of balusters. */
function rail(c: Sheet, t: Tones): readonly [string, string] {
  const bar = (y: number, h: number, ink: Ink) => fill(rect(40, y, 720, h), ink) + group(grain(c.R.fork('rail' + y), 40, y, 720, h, 9, t.d, 1.4, 2), c.clip(rect(40, y, 720, h))) + fill(rect(40, y, 720, 6), t.l) + fill(rect(40, y + h - 7, 720, 7), t.dd);
  return [bar(196, 46, t.b) + fill('M28 176H772L760 200H40Z', t.l), bar(870, 44, t.b)];
}

/** Between the centres of the lathe, shavings under it. */
function onLathe(c: Sheet, look: TurnedLook): string {
  const t = tones(c, look), iron = c.T(mix(c.pal.ink, c.pal.cobalt, 0.16)), bench = c.T(mix(c.pal.clay, c.pal.ink, 0.34)), R = c.R.fork('lathe'), axis = 430;
  c.stand(404, 912, 350, 24);
  const bed = fill(rect(40, 620, 720, 62), bench.b) + group(grain(R, 40, 620, 720, 62, 10, bench.d, 1.6, 3), c.clip(rect(40, 620, 720, 62))) + fill(rect(40, 620, 720, 8), bench.l) + fill(rect(40, 672, 720, 10), bench.dd) + [80, 640].map((x) => fill(poly([[x, 682], [x + 80, 682], [x + 92, 910], [x - 12, 910]]), bench.d) + fill(rect(x + 6, 690, 10, 214), bench.b)).join('') + fill(rect(120, 800, 560, 26), bench.dd);
  const head = fill('M52 330H170V620H40V360Z', iron.b) + fill('M52 330H170V346H46Z', iron.l) + fill(rect(150, 340, 20, 280), iron.d) + fill(rect(168, axis - 44, 28, 88), iron.d) + fill(rect(168, axis - 44, 28, 18), iron.l) + fill(ell(84, axis, 58, 84), iron.dd) + stroke(ell(84, axis, 46, 70), iron.l, 4) + stroke(`M84 ${axis - 84}V240M112 ${axis - 76}V240`, mix(c.pal.clay, c.pal.ink, 0.6), 9);
  const tail = fill('M640 360H730L744 620H626Z', iron.b) + fill('M708 360H730L744 620H716Z', iron.dd) + fill(poly([[640, axis - 26], [606, axis], [640, axis + 26]]), iron.l) + fill(rect(728, axis - 14, 40, 28), iron.d) + fill(ell(768, axis, 12, 30), iron.b);
  let work: string;
  if (look.form === 'chuoi') {
    const row = Array.from({ length: 8 }, (_, i): Point => [238 + i * 46, axis]);
    work = fill(rect(196, axis - 14, 412, 28), t.d) + fill(rect(196, axis - 12, 412, 8), t.l) + beads(c, t, row, 0.86);
  } else {
    const pts: Profile = look.form === 'mo' ? [[300, 30], [320, 120], [400, 220], [540, 260], [680, 220], [760, 120], [780, 30]] : profiles[look.form], [y0, y1] = [pts[0]![0], pts.at(-1)![0]], wide = Math.max(...pts.map(([, r]) => r)), s = Math.min(408 / (y1 - y0), 170 / wide);
    // Grip left over at both ends; the piece itself lies on its side.
    const long = (y1 - y0) * s;
    const { svg } = turned(c, pts, t, { k: 0.1, grooves: [0.2, 0.5, 0.8].map((q) => y0 + (y1 - y0) * q) });
    work = fill(rect(196, axis - 20, 412, 40), t.d) + fill(rect(196, axis - 18, 412, 10), t.l) + `<g transform="translate(${n(402 + long / 2)} ${axis}) rotate(90) scale(${Math.round(s * 1000) / 1000}) translate(-400 ${n(-y0)})">${svg}</g>`;
  }
  let curls = '', lit = '';
  for (let i = 0; i < 84; i++) {
    const low = i % 3 > 0, [x, y] = low ? [R.r(60, 740), R.r(880, 944)] : [R.r(200, 620), R.r(600, 622)], d = `M${n(x)} ${n(y)}q${n(R.j(22))} ${n(-R.r(8, 24))} ${n(R.r(12, 30))} ${n(-R.r(0, 8))}q${n(R.r(4, 12))} ${n(R.r(6, 16))} ${n(-R.r(4, 14))} ${n(R.r(4, 12))}`;
    if (i % 2) lit += d;
    else curls += d;
  }
  // The gouge on its rest, a ribbon of wood coming off the edge.
  const gouge = fill(rect(270, 566, 260, 18), iron.d) + fill(rect(270, 564, 260, 6), iron.l) + fill(rect(388, 580, 24, 44), iron.d) + `<g transform="translate(420 500) rotate(52)">` + fill('M0 -7L16 -10H170V10H16Z', iron.l) + fill('M6 0H170V10H16Z', iron.d) + fill('M168 -16Q300 -26 400 -12Q412 0 400 12Q300 26 168 16Z', c.T(mix(c.pal.clay, c.pal.goldleaf, 0.2)).b) + fill(lens(180, -8, 390, -6, 4), c.T(c.pal.clay).ll) + fill(rect(166, -16, 18, 32), c.pal.goldleaf) + '</g>' + stroke('M416 498Q380 520 396 548Q420 566 428 540Q424 520 404 530', t.l, 5);
  return stroke(curls, t.d, 6) + bed + head + tail + work + stroke(lit, t.l, 5) + gouge;
}

export const turnedWood = family({
  id: 'tien-go',
  vi: 'Đồ gỗ tiện',
  en: 'Turned wood',
  traits,
  words: {
    composition: { bo: ['bộ', 'bộ ba', 'đôi', 'cặp', 'mành', 'chiếu hạt'] },
    form: {
      bat: ['bát', 'bát gỗ', 'tô', 'đĩa'], chuoi: ['chuỗi hạt', 'chuỗi', 'vòng tay', 'vòng', 'hạt', 'tràng hạt', 'chiếu hạt', 'mành gỗ', 'đệm ghế'], nen: ['chân nến', 'đèn thờ', 'chân đèn', 'đèn'], lo: ['lọ', 'lọ hoa', 'bình', 'lục bình'], mam: ['mâm', 'mâm bồng', 'khay'],
      ong: ['ống hương', 'ống', 'hộp', 'hũ', 'ống tăm', 'ống đựng'], quay: ['con quay', 'quay', 'cù'], mo: ['mõ', 'mõ gỗ'], 'con-tien': ['con tiện', 'con tiện lan can', 'lan can', 'chân bàn'],
    },
    wood: { mit: ['gỗ mít', 'mít', 'vàng tâm', 'pơ mu'], huong: ['gỗ hương', 'hương đá', 'gỗ hương đá', 'đỏ'], trac: ['gỗ trắc', 'trắc', 'gỗ gụ', 'cẩm lai', 'sưa'], xoan: ['gỗ xoan', 'xoan', 'gỗ nhãn', 'gỗ xà cừ', 'bách xanh'], mun: ['gỗ mun', 'mun'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition, form }) => (composition === 'bo' && form !== 'chuoi' ? 3 : 1) },
  otherView: { vi: 'trên bàn tiện', en: 'on the lathe' },
  focus: ({ composition, form }) => (composition === 'ban-tien' ? [400, 450, 2] : composition === 'bo' ? [420, form === 'chuoi' ? 460 : 640, 1.8] : form === 'chuoi' ? [400, 640, 2] : [400, form === 'bat' || form === 'mam' ? 560 : 600, 1.9]),
  draw(c, look, view) {
    c.tint = c.pal.clay;
    if (view === 'other') return look.composition === 'ban-tien' ? alone(c, look) : onLathe(c, look);
    return { don: alone, bo: group3, 'ban-tien': onLathe }[look.composition](c, look);
  },
});
