// Carving of Dư Dụ and Thiết Úng: elephants with their young, pictures in relief, wooden vases with carved bellies.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf } from '../family.ts';
import { blob, brush, ell, lathe, lens, n, place, type Point, rect, smooth } from '../geom.ts';
import { bevel, contour, gouges, grain, shadeLathe } from '../materials.ts';
import type { Shape } from '../motif.ts';
import { bamboo, blossom, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import { carp, cloud, crane, hills } from '../creatures.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { girdle } from './metal.ts';
import { placed } from './placing.ts';

const traits = {
  composition: oneOf('don', 'phong', 'ban-duc'),
  form: oneOf('voi', 'tranh', 'binh'),
  motif: oneOf('sen', 'mau', 'hac', 'ca', 'son'),
  wood: oneOf('huong', 'trac', 'xoan', 'mit'),
  calf: flag(0.7),
};
type CarvedLook = Look<typeof traits>;

const woodOf = (c: Sheet, { wood }: CarvedLook): Tones => {
  const { clay, ink, lacquer, goldleaf, paper } = c.pal, inks: Record<CarvedLook['wood'], Ink> = { huong: mix(mix(lacquer, clay, 0.5), ink, 0.2), trac: mix(mix(clay, lacquer, 0.2), ink, 0.46), xoan: mix(mix(clay, goldleaf, 0.25), ink, 0.06), mit: mix(mix(clay, goldleaf, 0.55), paper, 0.1) };
  return c.T(jitter(inks[wood], c.R.fork('wood'), 0.014));
};

/** What is carved, for a box w by h; what stands highest comes last. */
function motifIn(motif: CarvedLook['motif'], w: number, h: number, R: Chance): Shape[] {
  const s = Math.min(w, h) / 330;
  switch (motif) {
    case 'sen':
      return [stem(null, [[w * 0.5, h], [w * 0.48, h * 0.7], [w * 0.46, h * 0.44]], 12 * s), stem(null, [[w * 0.6, h], [w * 0.74, h * 0.6], [w * 0.76, h * 0.3]], 10 * s), stem(null, [[w * 0.4, h], [w * 0.28, h * 0.82], [w * 0.22, h * 0.7]], 10 * s), ...lotusLeaf(place(w * 0.22, h * 0.72, 1.3 * s), R), ...lotusLeaf(place(w * 0.76, h * 0.72, 1.2 * s, 0.2, null, -1), R), ...lotusBud(place(w * 0.77, h * 0.28, 1.2 * s, 0.2)), ...crane(place(w * 0.22, h * 0.24, 0.6 * s), R, 1), ...lotus(place(w * 0.46, h * 0.46, 1.5 * s), R)];
    case 'mau':
      return [stem(null, [[w * 0.1, h * 0.98], [w * 0.4, h * 0.7], [w * 0.54, h * 0.46], [w * 0.86, h * 0.16]], 16 * s), ...leafSpray(null, [[w * 0.14, h * 0.86], [w * 0.24, h * 0.5], [w * 0.18, h * 0.14]], R, 'leaf', 60 * s), ...leafSpray(null, [[w * 0.4, h * 0.76], [w * 0.7, h * 0.84], [w * 0.92, h * 0.64]], R, 'leaf', 60 * s), ...blossom(place(w * 0.24, h * 0.24, 2 * s), R), ...peony(place(w * 0.78, h * 0.26, 1.2 * s), R), ...peony(place(w * 0.46, h * 0.52, 2 * s), R)];
    case 'hac':
      return [...hills(place(w * 0.34, h * 0.92, 0.6 * s), R), ...cloud(place(w * 0.3, h * 0.12, 1.1 * s), R), ...bamboo(place(w * 0.82, h, (h / 300) * 1.1), R, 240, 12), ...crane(place(w * 0.62, h * 0.24, 0.6 * s), R, 1), ...crane(place(w * 0.38, h * 0.52, 1.3 * s), R, 0)];
    case 'ca':
      return [...lotusLeaf(place(w * 0.2, h * 0.24, 1.1 * s), R), ...leafSpray(null, [[w * 0.88, h * 0.96], [w * 0.82, h * 0.6], [w * 0.92, h * 0.24]], R, 'leaf', 50 * s), ...lotus(place(w * 0.24, h * 0.24, 0.7 * s), R), ...carp(place(w * 0.7, h * 0.3, 0.66 * s, 0.3, null, -1), R, -1), ...carp(place(w * 0.4, h * 0.66, 1 * s, -0.26), R, 1)];
    case 'son':
      return [...cloud(place(w * 0.74, h * 0.12, 1.2 * s), R), ...cloud(place(w * 0.26, h * 0.22, 0.9 * s), R), ...hills(place(w * 0.5, h * 0.62, (w / 400) * 1.6), R), ...hills(place(w * 0.3, h * 0.9, (w / 400) * 1.1), R), ...bamboo(place(w * 0.86, h, (h / 300) * 0.9), R, 220, 10)];
  }
}

/** Shapes standing up from the ground, each with the shadow of its edge. */
function relief(c: Sheet, shapes: readonly Shape[], t: Tones): string {
  const solid = shapes.filter(({ role }) => role !== 'line'), lines = shapes.filter(({ role }) => role === 'line');
  return solid.map(({ d, role }) => fill(d, t.dd, 'transform="translate(5 6)" opacity=".7"') + `<path d="${d}" fill="${role === 'leaf' || role === 'stem' ? mix(t.b, t.d, 0.25) : role === 'b' ? t.l : t.b}" stroke="${t.dd}" stroke-width="1.3"/>` + stroke(d, t.ll, 1.4, 'transform="translate(-1 -1.2)" opacity=".45"')).join('') + lines.map(({ d }) => stroke(d, t.dd, 1.8)).join('');
}

/** A picture cut in one board, its frame left standing. */
function panel(c: Sheet, look: CarvedLook): string {
  const t = woodOf(c, look), R = c.R.fork('panel'), all = rect(110, 190, 580, 670), inner = rect(154, 234, 492, 582);
  c.stand(404, 862, 280, 16);
  let keys = '';
  for (let i = 0; i < 16; i++) keys += `M${124 + i * 35} 206h20v14h-12M${124 + i * 35} 846h20v-14h-12`;
  for (let i = 0; i < 17; i++) keys += `M126 ${246 + i * 34}v20h14v-12M674 ${246 + i * 34}v20h-14v-12`;
  return fill(rect(122, 204, 580, 670), t.dd) + fill(all, t.b) + group(grain(R, 110, 190, 580, 670, 18, t.d, 1.4, 5), c.clip(all)) + bevel(c, all, t, 9) + stroke(keys, t.dd, 4.4) + stroke(keys, t.l, 1.8, 'transform="translate(-1 -1)"') + fill(inner, t.dd) + group(fill(gouges(R, 154, 234, 492, 582, 0.7, 18, 26, 2.4), t.d) + group(relief(c, motifIn(look.motif, 452, 542, R.fork('motif')), t), 'transform="translate(174 254)"'), c.clip(inner)) + fill(rect(154, 234, 492, 14) + rect(154, 234, 12, 582), '#000000', 'opacity=".3"') + stroke(`M154 816H646V234`, t.l, 4);
}

function vase(c: Sheet, look: CarvedLook): string {
  const t = woodOf(c, look), R = c.R.fork('vase'), L = lathe(400, [[170, 128], [186, 130], [204, 92], [260, 74], [310, 84], [360, 150], [440, 192], [520, 186], [640, 140], [740, 104], [800, 108], [838, 140], [862, 142]], 0.16);
  c.stand(404, 866, 150, 26);
  const w = 300, map = L.mapAt(190), shapes = motifIn(look.motif, w, 300, R.fork('motif')), moved = shapes.length ? group(relief(c, shapes, t), `transform="translate(${n(400 - w * 0.46)} 366) scale(.92)"`) : '', [bx, by] = map(0, 380);
  let petals = '';
  for (let i = -4; i <= 4; i++) petals += lens(...L.at(i * 0.3, 836), ...L.at(i * 0.3, 752), 17 * Math.cos(i * 0.28));
  let collar = '';
  for (let i = -4; i <= 4; i++) collar += lens(...L.at(i * 0.3, 352), ...L.at(i * 0.3, 300), 12 * Math.cos(i * 0.28));
  return fill(L.d, t.b) + group(grain(R, 200, 160, 400, 720, 19, t.d, 1.4, 9).replace('<path', '<path opacity=".5"') + fill(ell(bx, by + 130, 172, 160), t.d, 'opacity=".35"') + moved + fill(petals + collar, t.dd, 'transform="translate(3 4)"') + fill(petals + collar, t.b) + stroke(petals + collar, t.l, 1.8) + shadeLathe(c, L, t, { gloss: 0, hatch: 0, edge: 0.5, op: 0.5, dark: true }) + fill(brush([L.at(-0.72, 400), L.at(-0.74, 480), L.at(-0.72, 580)], 14, { m: 10 }), t.ll, 'opacity=".6"') + [204, 292, 360, 744].map((y) => stroke(girdle(L, y), t.dd, 6) + stroke(girdle(L, y - 3), t.l, 2.6)).join(''), c.clip(L.d)) + contour(L, t.dd, 5) + fill(ell(400, 170, 128, 20), t.l) + fill(ell(400, 172, 104, 14), t.dd) + stroke(ell(400, 170, 126, 20), t.ll, 2);
}

/** An elephant, its trunk raised for luck. */
function elephant(c: Sheet, t: Tones, tag: string): string {
  const R = c.R.fork(tag), part = (d: string, tt: Tones, off: number, marks = 0): string => fill(d, tt.b) + group((marks ? fill(gouges(R, 140, 260, 560, 620, 1.2, 30, 40, 2.2), tt.d, 'opacity=".5"') : '') + (marks ? grain(R, 120, 300, 600, 580, 30, tt.d, 1.2, 10).replace('<path', '<path opacity=".4"') : ''), c.clip(d)) + bevel(c, d, tt, off) + stroke(d, tt.dd, 2), far = { ...t, b: t.d, l: t.b, d: t.dd };
  const thigh = (x: number, tt: Tones, w: number): string => {
    const d = `M${x - w} 858C${n(x - w * 0.84)} 780 ${n(x - w * 1.3)} 660 ${n(x - w)} 580C${n(x - w * 0.7)} 520 ${n(x + w * 0.7)} 520 ${x + w} 580C${n(x + w * 1.3)} 660 ${n(x + w * 0.84)} 780 ${x + w} 858Z`;
    return fill(d, tt.b) + bevel(c, d, tt, 9, { light: false, op: 0.7 }) + stroke(smooth([[x - w, 856], [x - w * 0.93, 770], [x - w * 1.14, 650]]), tt.l, 3);
  };
  const leg = (x: number, tt: Tones, w = 52) => thigh(x, tt, w) + [-0.6, 0, 0.6].map((s) => fill(`M${n(x + s * w - 13)} 858Q${n(x + s * w)} 828 ${n(x + s * w + 13)} 858Z`, tt.ll)).join('');
  const body = smooth([[300, 420], [400, 372], [520, 374], [630, 430], [684, 540], [676, 660], [600, 716], [440, 728], [330, 700], [270, 600], [268, 490]], true), head = smooth([[330, 330], [270, 300], [206, 322], [168, 400], [176, 490], [224, 560], [300, 560], [356, 490], [366, 400]], true), trunk = brush([[196, 452], [150, 540], [96, 540], [74, 450], [96, 360], [76, 292], [40, 286]], 92, { prof: (s) => 1 - s * 0.66, m: 20 }), ear = smooth([[322, 350], [392, 352], [438, 420], [420, 520], [368, 580], [322, 540], [300, 450]], true), tusk = brush([[196, 536], [150, 600], [98, 596]], 24, { prof: (s) => 1 - s * 0.8, m: 10 });
  let rings = '';
  for (let i = 0; i < 10; i++) rings += `M${n(74 + Math.abs(5 - i) * 6 - 26)} ${n(330 + i * 19)}q28 10 56 -4`;
  c.stand(440, 864, 240, 28);
  return leg(420, far) + leg(630, far) + fill(brush([[676, 500], [720, 580], [706, 690]], 17, { prof: (s) => 1 - s * 0.5, m: 10 }), t.d) + fill(ell(706, 700, 13, 26), t.dd) + part(body, t, 22, 1) + leg(340, t, 56) + leg(566, t, 58) + part(trunk, t, 8) + group(stroke(rings, t.dd, 3, 'opacity=".7"'), c.clip(trunk)) + part(head, t, 14, 1) + part(tusk, c.T(mix(c.pal.paper, c.pal.goldleaf, 0.18)), 4) + part(ear, { ...t, b: mix(t.b, t.l, 0.25) }, 10) + stroke(smooth([[330, 380], [386, 400], [402, 470]]) + smooth([[322, 440], [366, 470], [366, 530]]), t.dd, 3) + fill(ell(232, 424, 12, 9), t.dd) + fill(ell(229, 421, 4, 3), t.ll) + stroke('M210 410Q232 394 254 412M214 440Q232 450 250 440', t.dd, 3.4);
}

function carved(c: Sheet, look: CarvedLook): string {
  if (look.form === 'tranh') return panel(c, look);
  if (look.form === 'binh') return vase(c, look);
  const t = woodOf(c, look);
  return look.calf ? placed(c, () => elephant(c, t, 'mother'), [[420, 850, 0.9]]) + placed(c, () => elephant(c, t, 'calf'), [[250, 870, 0.36, true]]) : elephant(c, t, 'mother');
}

/** On a stand of dark wood. */
function onStand(c: Sheet, look: CarvedLook): string {
  const w = c.T(mix(c.pal.clay, c.pal.ink, 0.58)), half = look.form === 'binh' ? 190 : 330;
  c.stand(404, 936, half, 20);
  const base = fill(`M${400 - half} 868H${400 + half}L${420 + half} 900H${380 - half}Z`, w.l) + fill(rect(380 - half, 900, half * 2 + 40, 18), w.b) + fill(`M${392 - half} 918H${470 - half}Q${440 - half} 924 ${436 - half} 946H${396 - half}ZM${408 + half} 918H${330 + half}Q${360 + half} 924 ${364 + half} 946H${404 + half}Z`, w.d);
  return base + placed(c, () => carved(c, look), [[400, 886, look.form === 'binh' ? 1.02 : 1]]);
}

/** Before a wall of limewash, on a long sideboard. */
function inRoom(c: Sheet, look: CarvedLook): string {
  const w = c.T(mix(c.pal.clay, c.pal.ink, 0.5)), wall = mix(mix(c.pal.paper, c.pal.goldleaf, 0.2), c.pal.celadon, 0.16), R = c.R.fork('room'), top = look.form === 'tranh' ? 870 : 780;
  const board = fill(rect(0, top - 16, 800, 26), w.l) + fill(rect(0, top + 10, 800, 1000 - top), w.b) + group(grain(R, 0, top + 10, 800, 220, 20, w.d, 1.6, 5), c.clip(rect(0, top + 10, 800, 1000 - top))) + stroke(`M0 ${top + 60}H800`, w.dd, 4);
  const window = look.form === 'tranh' ? '' : fill(ell(400, 430, 310), mix(wall, '#FFFFFF', 0.4)) + stroke(ell(400, 430, 310), w.d, 14) + group(stroke('M90 430H710M400 120V740M180 210L620 650M620 210L180 650', mix(wall, w.b, 0.25), 5), c.clip(ell(400, 430, 304)));
  return fill(rect(0, 0, 800, 1000), wall) + window + board + placed(c, () => carved(c, look), [[400, top - 2, look.form === 'binh' ? 0.9 : 0.94]]);
}

/** On the carver's bench among chisels and chips; the wood not yet oiled. */
function onBench(c: Sheet, look: CarvedLook): string {
  const bench = c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.3), c.pal.ink, 0.2)), t = woodOf(c, look), iron = c.T(mix(c.pal.ink, c.pal.cobalt, 0.16)), R = c.R.fork('chips');
  let chips = '', lit = '';
  for (let i = 0; i < 90; i++) {
    const [x, y, s] = [R.r(40, 760), R.r(800, 930), R.r(6, 16)], d = blob([[x - s, y], [x - s * 0.2, y - s * 0.6], [x + s, y - s * 0.2], [x + s * 0.5, y + s * 0.4]] as Point[]);
    if (i % 2) chips += d;
    else lit += d;
  }
  const chisel = (x: number, y: number, turn: number, wide: number) => `<g transform="translate(${x} ${y}) rotate(${turn})">` + fill(`M-130 ${-wide}H120V${wide}H-130Z`, c.pal.ink, 'opacity=".3" transform="translate(5 8)"') + fill(`M-140 ${-wide}L-20 -6V6L-140 ${wide}Z`, iron.l) + fill(`M-140 0H-20V6L-140 ${wide}Z`, iron.d) + fill('M-24 -12Q50 -20 116 -13Q126 0 116 13Q50 20 -24 12Z', c.T(mix(c.pal.clay, c.pal.goldleaf, 0.3)).b) + fill(lens(-10, -7, 106, -7, 4), c.T(c.pal.clay).ll) + fill(rect(-28, -12, 12, 24), c.pal.goldleaf) + '</g>';
  return fill(rect(0, 770, 800, 230), bench.b) + group(grain(R, 0, 770, 800, 230, 20, bench.d, 1.8, 5), c.clip(rect(0, 770, 800, 230))) + fill(rect(0, 770, 800, 8), bench.l) + fill(rect(0, 960, 800, 40), bench.dd) + placed(c, () => carved(c, look), [[400, 850, look.form === 'tranh' ? 0.94 : 0.92]]) + fill(chips, t.d) + fill(lit, t.l) + chisel(170, 916, -12, 11) + chisel(430, 926, 6, 8) + chisel(650, 906, -20, 14);
}

export const carving = family({
  id: 'dieu-khac',
  vi: 'Điêu khắc gỗ',
  en: 'Wood carving',
  traits,
  words: {
    form: { voi: ['voi', 'tượng voi', 'voi mẹ voi con', 'linh vật', 'linh vật phong thủy'], tranh: ['tranh gỗ', 'tranh gỗ chạm', 'phù điêu', 'phù điêu gỗ', 'bức', 'tứ quý'], binh: ['lục bình', 'lọ lục bình', 'lọ', 'bình'] },
    motif: { sen: ['sen', 'hoa sen'], mau: ['mẫu đơn', 'hoa'], hac: ['hạc', 'tùng hạc', 'trúc'], ca: ['cá chép', 'cá', 'lý ngư'], son: ['sơn thủy', 'phong cảnh', 'đồng quê'] },
    wood: { huong: ['gỗ hương', 'hương'], trac: ['gỗ trắc', 'trắc', 'gỗ gụ', 'gỗ mun'], xoan: ['gỗ xoan', 'bách xanh', 'gỗ nu', 'gỗ lũa'], mit: ['gỗ mít', 'mít', 'pơ mu'] },
    calf: { yes: ['voi mẹ voi con', 'mẹ con', 'đàn voi'], no: ['một con'] },
  },
  otherView: { vi: 'trên bàn đục', en: "on the carver's bench" },
  focus: ({ composition, form }) => (form === 'voi' ? [330, composition === 'phong' ? 480 : 540, 1.9] : [400, form === 'binh' ? 560 : 540, 2]),
  draw(c, look, view) {
    c.tint = c.pal.clay;
    if (view === 'other') return look.composition === 'ban-duc' ? onStand(c, look) : onBench(c, look);
    return { don: onStand, phong: inRoom, 'ban-duc': onBench }[look.composition](c, look);
  },
});
