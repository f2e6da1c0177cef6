// Metalwork of Phùng Xá: hinges, padlocks, buckets, gates, hoes and shovels, wire mesh, roofing, pipe.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, poly, rect, smooth } from '../geom.ts';
import { grain } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { bucket, type IronForm, ironForms, ironPiece, padlock, roofing } from './ironware.ts';
import { ironTones, zincTones } from './metal.ts';
import { placed, type Spot } from './placing.ts';

const traits = {
  composition: whenAsked(oneOf('don'), 'bo', 'tuong'),
  form: oneOf(...ironForms),
  finish: whenAsked(oneOf('tu-do'), 'kem', 'den', 'dong', 'son-do', 'son-xanh'),
};
type IronLook = Look<typeof traits>;

/** What each thing is made of when nobody says. */
const usual: Record<IronForm, readonly Exclude<IronLook['finish'], 'tu-do'>[]> = { 'ban-le': ['kem', 'den', 'dong'], khoa: ['den', 'kem', 'son-xanh'], xo: ['kem'], cua: ['den', 'den', 'son-xanh', 'son-do'], cuoc: ['den'], luoi: ['kem', 'kem', 'son-xanh'], ton: ['son-xanh', 'son-do', 'kem'], ong: ['kem'] };

function tones(c: Sheet, { form, finish }: IronLook): Tones {
  const kind = finish === 'tu-do' ? c.R.fork('usual').pick(usual[form]) : finish, { goldleaf, clay, lacquer, ink, cobalt, celadon } = c.pal;
  const ink_: Ink = { kem: zincTones(c).b, den: mix(ironTones(c).b, c.pal.paper, 0.14), dong: mix(goldleaf, clay, 0.24), 'son-do': mix(mix(lacquer, clay, 0.3), ink, 0.08), 'son-xanh': mix(mix(cobalt, celadon, 0.4), ink, 0.12) }[kind];
  return c.T(jitter(ink_, c.R.fork('metal'), 0.012));
}
const one = (c: Sheet, look: IronLook) => (): string => ironPiece({ c, t: tones(c, look) }, look.form);
const flat = (form: IronForm): boolean => form === 'ban-le' || form === 'khoa';

function alone(c: Sheet, look: IronLook): string {
  if (look.form === 'ban-le') return ironPiece({ c, t: tones(c, look) }, 'ban-le');
  // A bundle of pipes runs off to the right.
  return placed(c, one(c, look), [[look.form === 'ong' ? 348 : 400, look.form === 'khoa' ? 830 : 900, { 'ban-le': 1, khoa: 1.08, xo: 1.14, cua: 1.04, cuoc: 1.04, luoi: 1.06, ton: 1.02, ong: 0.96 }[look.form]]]);
}

/** Where several of a thing lie. */
const spots: Record<IronForm, readonly Spot[]> = {
  'ban-le': [[230, 560, 0.66], [560, 600, 0.66], [250, 920, 0.66], [580, 950, 0.66]], khoa: [[230, 620, 0.74], [560, 700, 0.8], [300, 930, 0.66]], xo: [[250, 620, 0.62], [560, 680, 0.68], [390, 920, 0.8]], cua: [[280, 560, 0.64], [480, 930, 0.84]], cuoc: [[260, 860, 0.84], [540, 910, 0.84, true]],
  luoi: [[220, 760, 0.84], [560, 800, 0.84], [390, 930, 0.84]], ton: [[390, 640, 0.86], [420, 930, 0.94]], ong: [[400, 620, 0.8], [400, 940, 0.9]],
};

/** By the dozen, as they leave the workshop. */
function several(c: Sheet, look: IronLook): string {
  const floor = flat(look.form) ? board(c) : '';
  return floor + (look.form === 'ban-le' ? spots['ban-le'].map(([x, y, s]) => fill(rect(x - 220 * s + 10, y - 540 * s + 14, 440 * s, 510 * s), c.pal.ink, 'opacity=".35"')).join('') : '') + placed(c, one(c, look), spots[look.form]);
}

/** A sheet of chequered iron on the bench. */
function board(c: Sheet): string {
  const t = c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.3), c.pal.paper, 0.3)), d = rect(40, 110, 720, 830), R = c.R.fork('bench');
  c.cast(d, 12, 14, 0.22, 9);
  return fill(d, t.b) + group(grain(R, 40, 110, 720, 830, 24, t.d, 1.6, 7), c.clip(d)) + stroke('M280 110V940M520 110V940', t.dd, 3) + fill(rect(40, 926, 720, 14), t.dd) + fill(rect(40, 110, 720, 6), t.l);
}

/** Against the brick wall of the workshop. */
function byWall(c: Sheet, look: IronLook): string {
  const brick = c.T(mix(mix(c.pal.clay, c.pal.lacquer, 0.15), c.pal.paper, 0.36)), mortar = mix(c.pal.paper, c.pal.ink, 0.16), ground = c.T(mix(mix(c.pal.paper, c.pal.ink, 0.24), c.pal.clay, 0.1)), R = c.R.fork('bricks');
  const courses: [string, string, string] = ['', '', ''];
  for (let j = 0; j < 19; j++) for (let i = -1; i < 8; i++) courses[R.i(0, 2)]! += rect(i * 112 + (j % 2) * 56 + 3, j * 42 + 3, 106, 36);
  const nail = (x: number, y: number) => fill(ell(x + 3, y + 4, 9), c.pal.ink, 'opacity=".4"') + fill(ell(x, y, 8), ironTones(c).l);
  const wall = fill(rect(0, 0, 800, 800), mortar) + fill(courses[0], brick.b) + fill(courses[1], mix(brick.b, brick.l, 0.5)) + fill(courses[2], mix(brick.b, brick.d, 0.4)) + fill(rect(0, 790, 800, 210), ground.b) + fill(rect(0, 790, 800, 16), ground.d);
  if (flat(look.form)) {
    const w = c.T(mix(c.pal.clay, c.pal.ink, 0.34)), plank = rect(90, 170, 620, 560);
    return wall + fill(rect(102, 186, 620, 560), c.pal.ink, 'opacity=".3"') + fill(plank, w.b) + group(grain(R, 90, 170, 620, 560, 20, w.d, 1.6, 6), c.clip(plank)) + fill(rect(90, 170, 620, 8), w.l) + placed(c, one(c, look), look.form === 'khoa' ? [[250, 640, 0.62], [550, 640, 0.62]] : [[250, 664, 0.62], [550, 664, 0.62]]) + nail(118, 198) + nail(682, 198) + nail(118, 700) + nail(682, 700);
  }
  const s = { 'ban-le': 1, khoa: 1, xo: 0.94, cua: 1, cuoc: 1, luoi: 0.92, ton: 0.96, ong: 0.94 }[look.form];
  return wall + fill(ell(420, 900, 320 * s, 36), c.pal.ink, 'opacity=".26"') + placed(c, one(c, look), [[400, 900, s]]);
}

/** Where it serves: on a door, on a roof, in a field, full of water. */
function inUse(c: Sheet, look: IronLook): string {
  const t = tones(c, look), R = c.R.fork('use'), w = c.T(mix(mix(c.pal.celadon, c.pal.cobalt, 0.3), c.pal.ink, 0.24)), plaster = mix(mix(c.pal.goldleaf, c.pal.paper, 0.62), c.pal.clay, 0.08), earth = c.T(mix(mix(c.pal.clay, c.pal.ink, 0.34), c.pal.paper, 0.1));
  const door = (x: number) => fill(rect(x, 60, 420, 900), w.b) + group(grain(R, x, 60, 420, 900, 30, w.d, 1.3, 5), c.clip(rect(x, 60, 420, 900))) + [120, 540].map((y) => fill(rect(x + 60, y, 300, 360), w.d) + fill(rect(x + 68, y + 8, 292, 352), mix(w.b, w.l, 0.16)) + stroke(`M${x + 60} ${y + 360}H${x + 360}V${y}`, w.l, 4)).join('') + fill(rect(x, 60, 6, 900), w.l) + fill(rect(x + 412, 60, 8, 900), w.dd);
  switch (look.form) {
    case 'ban-le': {
      const frame = c.T(mix(c.pal.clay, c.pal.ink, 0.3));
      return fill(rect(40, 40, 340, 920), frame.b) + group(`<g transform="translate(380 40) rotate(90)">${grain(R, 0, 0, 920, 340, 22, frame.d, 1.4, 5)}</g>`, c.clip(rect(40, 40, 340, 920))) + fill(rect(380, 40, 40, 920), frame.dd) + group(door(420), c.clip(rect(0, 0, 770, 1000))) + placed(c, one(c, look), [[400, 480, 0.66], [400, 960, 0.66]]);
    }
    case 'khoa':
      return group(door(-20) + door(404), c.clip(rect(40, 60, 720, 900))) + [340, 460].map((x) => stroke(ell(x, 470, 34, 44), t.dd, 16) + stroke(ell(x, 470, 34, 44), t.l, 9)).join('') + placed(c, () => padlock({ c, t }, false), [[400, 880, 0.78]]);
    case 'xo':
      return fill(rect(0, 700, 800, 300), c.T(mix(mix(c.pal.clay, c.pal.lacquer, 0.2), c.pal.paper, 0.4)).b) + stroke(Array.from({ length: 6 }, (_, i) => `M0 ${700 + i * i * 12}H800`).join('') + Array.from({ length: 11 }, (_, i) => `M${400 + (i - 5) * 90} 700L${400 + (i - 5) * 190} 1000`).join(''), c.T(mix(c.pal.clay, c.pal.paper, 0.3)).d, 2.4) + placed(c, () => bucket({ c, t }, true), [[400, 900, 1.06]]) + fill(ell(180, 930, 46, 11) + ell(600, 950, 30, 8), mix(mix(c.pal.cobalt, c.pal.celadon, 0.5), c.pal.paper, 0.4), 'opacity=".7"');
    case 'cua': {
      const post = (x: number) => fill(rect(x - 52, 210, 104, 720), plaster) + fill(rect(x + 20, 210, 32, 720), c.T(plaster).d) + fill(rect(x - 64, 180, 128, 36), c.T(plaster).l) + fill(rect(x - 64, 206, 128, 10), c.T(plaster).dd) + fill(`M${x - 40} 180Q${x} 110 ${x + 40} 180Z`, c.T(plaster).d) + fill(rect(x - 60, 860, 120, 70), c.T(plaster).d);
      return fill(rect(0, 900, 800, 100), earth.l) + post(52) + post(748) + placed(c, one(c, look), [[400, 920, 0.94]]);
    }
    case 'cuoc': {
      let clods = '';
      for (let i = 0; i < 80; i++) clods += ell(R.r(60, 740), R.r(830, 960), R.r(6, 22), R.r(4, 12));
      return placed(c, one(c, look), [[400, 900, 0.98]]) + fill(smooth([[40, 900], [180, 820], [300, 800], [460, 836], [600, 810], [770, 900], [700, 970], [120, 976]], true), earth.b) + fill(clods, earth.d) + fill(clods, earth.l, 'transform="translate(-3 -4) scale(.998)" opacity=".35"') + stroke(Array.from({ length: 16 }, (_, i) => `M${60 + i * 46} ${910 + (i % 3) * 16}q-4 -20 -12 -30m12 30q2 -22 10 -34`).join(''), mix(c.pal.rice, c.pal.ink, 0.2), 5);
    }
    case 'luoi': {
      let net = '';
      for (let i = -14; i < 20; i++) net += `M${i * 44} 300l560 560M${i * 44} 860l560 -560`;
      const span = rect(60, 300, 680, 560), post = (x: number) => fill(rect(x - 18, 250, 36, 660), mix(c.pal.paper, c.pal.ink, 0.3)) + fill(rect(x + 4, 250, 14, 660), mix(c.pal.paper, c.pal.ink, 0.5)) + fill(rect(x - 22, 238, 44, 16), mix(c.pal.paper, c.pal.ink, 0.2));
      return fill(rect(0, 840, 800, 160), mix(mix(c.pal.rice, c.pal.celadon, 0.4), c.pal.paper, 0.3)) + group(stroke(net, t.dd, 6) + stroke(net, t.l, 3), c.clip(span)) + stroke('M60 300H740M60 580H740M60 860H740', t.dd, 8) + stroke('M60 300H740M60 580H740M60 860H740', t.ll, 3) + post(70) + post(400) + post(730) + stroke(Array.from({ length: 30 }, (_, i) => `M${20 + i * 26} ${900 + (i % 4) * 8}q-4 -30 -12 -48m12 48q4 -26 12 -40`).join(''), mix(c.pal.rice, c.pal.ink, 0.24), 5);
    }
    case 'ton': {
      const wallInk = c.T(plaster);
      return fill(rect(120, 560, 480, 380), wallInk.b) + fill(rect(530, 560, 70, 380), wallInk.d) + fill(rect(290, 710, 150, 230), w.d) + fill(rect(298, 718, 134, 222), w.b) + stroke('M365 718V940', w.dd, 4) + fill(rect(120, 640, 480, 40), wallInk.dd, 'opacity=".6"') + placed(c, () => roofing({ c, t }), [[380, 660, 0.98]]);
    }
    default: {
      const brass = c.T(mix(c.pal.goldleaf, c.pal.clay, 0.2)), pipe = (d: string) => stroke(d, t.dd, 50) + stroke(d, t.b, 45) + stroke(d, t.d, 15, 'transform="translate(12 10)"') + stroke(d, t.ll, 8, 'transform="translate(-11 -9)"'), collar = (x: number, y: number, up: boolean) => fill(up ? rect(x - 36, y - 22, 72, 44) : rect(x - 22, y - 36, 44, 72), t.d) + fill(up ? rect(x - 36, y - 22, 16, 44) : rect(x - 22, y - 36, 44, 14), t.ll);
      return fill(rect(60, 60, 680, 880), plaster) + stroke(rect(60, 60, 680, 880), c.T(plaster).d, 3) + fill('M262 80h60v860h-60ZM300 470h240v60H300Z', c.pal.ink, 'opacity=".16"') + pipe('M270 60V940') + pipe('M270 460H520V560') + collar(270, 220, true) + collar(270, 760, true) + collar(310, 460, false) + collar(230, 460, false) + collar(480, 460, false) + collar(520, 540, true) + `<g transform="translate(520 600)">` + fill('M-30 -40H30V30Q30 60 60 62H96V110H54Q-20 104 -30 40Z', brass.b) + fill('M10 -40H30V30Q30 60 60 62H96V74H50Q16 70 10 30Z', brass.ll) + fill('M-12 -78H12V-40H-12Z', brass.d) + fill('M-70 -96H70Q84 -84 70 -74H-70Q-84 -84 -70 -96Z', mix(c.pal.lacquer, c.pal.clay, 0.1)) + '</g>' + fill(`M608 726Q622 756 608 768Q594 756 608 726Z`, mix(c.pal.cobalt, c.pal.paper, 0.5)) + stroke(poly([[60, 940], [740, 940]], false), c.T(plaster).dd, 8);
    }
  }
}

/** Of what is sold by the pair, the stack or the bundle: how many make one. */
const together: Partial<Record<IronForm, number>> = { cuoc: 2, ton: 7, ong: 9 };
const lying = ({ form, composition }: IronLook): number => (composition === 'bo' ? spots[form].length : composition === 'tuong' && flat(form) ? 2 : 1);

export const metalwork = family({
  id: 'co-kim-khi',
  vi: 'Đồ cơ kim khí',
  en: 'Metalwork',
  traits,
  words: {
    composition: { bo: ['bộ', 'lô', 'cặp', 'đôi', 'thùng'] },
    form: { 'ban-le': ['bản lề', 'bản lề cửa', 'ke', 'chốt'], khoa: ['khóa', 'ổ khóa', 'khoá', 'then cài'], xo: ['xô', 'thùng tôn', 'gầu', 'chậu', 'xô tôn'], cua: ['cửa sắt', 'cửa xếp', 'cổng', 'cửa', 'lan can', 'hàng rào', 'khung nhà'], cuoc: ['cuốc', 'xẻng', 'cuốc, xẻng', 'liềm'], luoi: ['lưới', 'lưới thép', 'dây thép gai', 'dây thép', 'lưới B40'], ton: ['tôn', 'tôn lợp', 'mái tôn'], ong: ['ống', 'ống nước', 'ống thép', 'ống nước thép', 'vòi'] },
    finish: { kem: ['mạ kẽm', 'inox', 'thép trắng', 'kẽm'], den: ['sơn đen', 'thép đen', 'sắt đen', 'gang'], dong: ['đồng', 'mạ đồng', 'đồng thau'], 'son-do': ['đỏ', 'sơn đỏ', 'đỏ gạch'], 'son-xanh': ['xanh', 'sơn xanh', 'xanh lam'] },
  },
  pieces: { of: ['chiếc', 'bản lề', 'tấm', 'ống'], shown: (look) => lying(look) * (together[look.form] ?? 1) },
  otherView: { vi: 'lắp vào, dùng rồi', en: 'fitted and in use' },
  focus: ({ composition, form }) => (form === 'ban-le' || form === 'khoa' ? (composition === 'don' ? [400, 600, 1.9] : composition === 'bo' ? [560, 560, 2] : [250, 520, 2.2]) : form === 'cua' ? [300, 520, 1.9] : form === 'cuoc' ? (composition === 'bo' ? [300, 700, 2] : [320, 760, 2]) : form === 'ton' ? [400, 620, 1.9] : [400, composition === 'bo' ? 700 : 620, 1.9]),
  draw(c, look, view) {
    c.tint = look.finish === 'dong' ? c.pal.goldleaf : look.finish === 'son-do' ? c.pal.clay : c.pal.cobalt;
    if (view === 'other') return inUse(c, look);
    return { don: alone, bo: several, tuong: byWall }[look.composition](c, look);
  },
});
