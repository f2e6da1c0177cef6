// What Yên Thái makes of the dó bark: sheets, books, cards, lanterns, and the dragon paper of royal edicts.
import { type Ink, mix, type Tones } from '../color.ts';
import { cloud } from '../creatures.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lerp, n, place, type Point, poly, rect, smooth } from '../geom.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { caneTones, rods } from './canes.ts';
import { brushed, deckle, doMotifs, doPapers, face, inkOn, lantern, leaf, paperTones, roll, script, shine, writing } from './do-paper.ts';

const traits = {
  composition: oneOf('nam', 'bo', 'but'),
  form: oneOf('to', 'to', 'so-tay', 'thiep', 'den', 'sac-phong'),
  paper: oneOf(...doPapers),
  motif: oneOf(...doMotifs),
  thread: oneOf('do', 'cham', 'moc'),
  cards: whenAsked(oneOf('ba'), 'chin'),
};
type PaperLook = Look<typeof traits>;
type Drawn = { c: Sheet; look: PaperLook; t: Tones; ink: Ink };

const at = (svg: string, x: number, y: number, turn = 0, k: number | string = 1): string => group(svg, `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${k})"`);
const box = (x: number, y: number, w: number, h: number, turn: number): string => {
  const put = place(x, y, 1, (turn * Math.PI) / 180);
  return poly([put(0, 0), put(w, 0), put(w, h), put(0, h)]);
};
const lay = (c: Sheet, x: number, y: number, w: number, h: number, turn: number): void => c.cast(box(x, y, w, h, turn), 14, 18, 0.26, 9);

/** A ream, each sheet a little askew. */
function ream({ c, look, t, ink }: Drawn, x: number, y: number, w: number, h: number, many: number, turn: number): string {
  const R = c.R.fork('ream');
  lay(c, x, y, w, h, turn);
  let o = '';
  for (let i = many; i > 0; i--) o += at(fill(smooth(deckle(R, w, h, 3), true), i % 2 ? t.d : mix(t.d, t.b, 0.5)), x + R.j(5) + i * 2.2, y + R.j(4) + i * 4.4, turn + R.j(1.2));
  return o + at(leaf(c, t, w, h, 'top', look.motif === 'tron' ? '' : at(brushed(c, look.motif, ink), w * 0.5, h * 0.5, 0, w / 420)), x, y, turn);
}

function sheets(d: Drawn): string {
  const { c, look, t } = d;
  if (look.composition === 'bo') {
    c.stand(420, 836, 310, 40);
    return roll(c, t, 150, 770, 520, 74, 'r1') + roll(c, paperTones(c, 'nau'), 190, 640, 500, 70, 'r2') + roll(c, t, 130, 522, 520, 66, 'r3');
  }
  if (look.composition === 'but') return ream(d, 96, 250, 470, 620, 7, -3) + writing(c, 606, 730);
  return ream(d, 118, 176, 560, 660, 10, 3);
}

/** A sheet held to the light. */
function held({ c, look, t, ink }: Drawn): string {
  const cane = caneTones(c, 'mat');
  lay(c, 130, 170, 540, 700, 0);
  return at(leaf(c, c.T(mix(t.b, c.pal.paper, 0.25)), 540, 700, 'held', shine(c, ell(250, 330, 290, 360), t.ll, 0.95) + (look.motif === 'tron' ? '' : at(brushed(c, look.motif, ink), 270, 360, 0, 1.7))), 130, 170) + rods('M84 166H716', cane, 16) + [190, 610].map((x) => fill(rect(x - 9, 136, 18, 64), cane.d) + fill(rect(x - 9, 136, 8, 64), cane.l) + stroke(`M${x - 11} 172H${x + 11}`, c.pal.lacquer, 4)).join('');
}

const threadOf = (c: Sheet, look: PaperLook): Ink => ({ do: c.pal.lacquer, cham: c.pal.cobalt, moc: mix(c.pal.paper, c.pal.goldleaf, 0.3) })[look.thread];

/** A book sewn along its side, its corner at (0, 0). */
function book({ c, look, t, ink }: Drawn, w: number, h: number, cover: Tones, tag: string): string {
  const R = c.R.fork(tag), thread = threadOf(c, look);
  let pages = '';
  for (let i = 6; i > 0; i--) pages += fill(smooth(deckle(R, w - 6, h - 4, 2), true), i % 2 ? t.d : t.l, `transform="translate(${n(6 + i * 1.6)} ${n(i * 4.4)})"`);
  let sewn = `M34 0V${h}`;
  for (let i = 0; i < 5; i++) sewn += `M0 ${n(lerp(h * 0.08, h * 0.92, i / 4))}H34`;
  const title = rect(w - 150, 44, 84, 250);
  return fill(smooth(deckle(R, w, h, 2), true), cover.dd, 'transform="translate(8 34)"') + pages + leaf(c, cover, w, h, tag, (look.motif === 'tron' ? '' : at(brushed(c, look.motif, inkOn(c, look.paper)), w * 0.44, h * 0.68, 0, w / 380)) + fill(title, paperTones(c, 'moc').l) + stroke(title, c.pal.lacquer, 3) + stroke(script(c.R.fork('title'), w - 108, 78, 44, 1, 5), ink, 4.4)) + stroke(sewn, c.pal.ink, 6, 'opacity=".35" transform="translate(2 3)"') + stroke(sewn, thread, 4.6);
}

const coverOf = ({ c, look }: Drawn): Tones => paperTones(c, look.paper === 'moc' || look.paper === 'diep' ? 'nau' : look.paper);

function notebooks(d: Drawn): string {
  const { c, look } = d, cover = coverOf(d), pages: Drawn = { ...d, t: paperTones(c, 'moc') };
  if (look.composition === 'bo') {
    lay(c, 290, 106, 400, 500, 10);
    lay(c, 84, 350, 440, 570, -8);
    return at(book(pages, 400, 500, paperTones(c, look.paper === 'cham' ? 'hoe' : 'cham'), 'second'), 290, 106, 10) + at(book(pages, 440, 560, cover, 'cover'), 84, 350, -8);
  }
  if (look.composition === 'but') {
    lay(c, 84, 226, 440, 600, -4);
    return at(book(pages, 440, 600, cover, 'cover'), 84, 226, -4) + writing(c, 620, 760);
  }
  lay(c, 172, 126, 500, 680, 5);
  return at(book(pages, 500, 670, cover, 'cover'), 172, 126, 5);
}

/** Open in the middle. */
function opened({ c, look, ink }: Drawn, wide = 310, high = 500): string {
  const t = paperTones(c, 'moc'), x0 = 400 - wide, y0 = 500 - high / 2;
  lay(c, x0, y0, wide * 2, high, 0);
  let under = '';
  for (let i = 5; i > 0; i--) under += fill(`M${x0 - i * 2.4} ${y0 + i * 4}H${n(400 + wide + i * 2.4)}V${n(y0 + high + i * 4)}H${x0 - i * 2.4}Z`, i % 2 ? t.d : t.l);
  const page = (s: number) => `M400 ${y0 + 12}C${400 + s * 60} ${y0 - 16} ${400 + s * wide * 0.6} ${y0 - 4} ${400 + s * wide} ${y0}V${n(y0 + high)}C${400 + s * wide * 0.6} ${n(y0 + high - 4)} ${400 + s * 60} ${n(y0 + high - 16)} 400 ${n(y0 + high + 12)}Z`;
  const lines = script(c.R.fork('lines'), 400 - 66, y0 + 86, 36, Math.floor((wide - 90) / 48), Math.floor((high - 130) / 40), 4);
  return under + [-1, 1].map((s) => fill(page(s), t.b) + group(at(face(c, t, wide, high, `page${s}`), s < 0 ? x0 : 400, y0) + fill(rect(s < 0 ? 330 : 400, y0 - 20, 70, high + 40), t.d, `opacity="${s < 0 ? 0.5 : 0.28}"`), c.clip(page(s)))).join('') + stroke(lines, ink, 3.4) + at(brushed(c, look.motif === 'tron' ? 'hoa' : look.motif, inkOn(c, 'moc')), 400 + wide * 0.52, 500, 0, wide / 210) + stroke(`M400 ${y0 + 12}V${n(y0 + high + 12)}`, t.dd, 3) + stroke(`M400 ${y0 + 30}V${n(y0 + high - 10)}`, threadOf(c, look), 3, 'stroke-dasharray="40 60"');
}

function cards(d: Drawn): string {
  const { c, look, t, ink } = d, motif = look.motif === 'tron' ? 'hoa' : look.motif;
  const card = (x: number, y: number, turn: number, tone: Tones, tag: string, k = 1) => {
    lay(c, x, y, 320 * k, 450 * k, turn);
    return at(leaf(c, tone, 320, 450, tag, at(brushed(c, motif, ink), 160, 200, 0, 1.24) + fill(rect(132, 360, 56, 56), c.pal.lacquer, 'opacity=".85"') + stroke('M144 374H176M144 388H176M144 402H160M160 366V410', tone.l, 4)), x, y, turn, k);
  };
  if (look.composition === 'but') return card(110, 200, -8, c.T(mix(t.b, c.pal.paper, 0.3)), 'one') + card(230, 300, 4, t, 'two') + writing(c, 640, 780);
  if (look.cards === 'chin')
    return Array.from({ length: 9 }, (_, i) => card(60 + (i % 3) * 236, 70 + Math.floor(i / 3) * 296, 0, i % 3 === 1 ? c.T(mix(t.b, c.pal.goldleaf, 0.3)) : t, 'card' + i, 0.6)).join('');
  if (look.composition === 'bo') return card(70, 170, -7, t, 'one') + card(410, 120, 6, c.T(mix(t.b, c.pal.goldleaf, 0.3)), 'two') + card(240, 480, -2, c.T(mix(t.b, c.pal.paper, 0.4)), 'three');
  return card(150, 190, -14, c.T(mix(t.b, c.pal.clay, 0.16)), 'one') + card(250, 260, 6, t, 'two');
}

function lanterns(d: Drawn, lit: boolean): string {
  const { c, look, t, ink } = d, id = c.symbol(lantern(c, t, look.motif, ink, lit)), put = (x: number, y: number, k: number) => use(id, `translate(${n(x - 400 * k)} ${n(y - 860 * k)}) scale(${k})`);
  if (lit || look.composition === 'nam') {
    c.stand(404, 872, 140, 34);
    return (lit ? shine(c, ell(400, 520, 420, 500), c.pal.goldleaf, 0.62) : '') + put(400, 872, 1.06);
  }
  if (look.composition === 'but') {
    const cord = mix(c.pal.ink, c.pal.clay, 0.3);
    return rods('M-20 64C220 44 560 40 830 74', caneTones(c, 'mat'), 18) + stroke('M400 58V214', cord, 4) + stroke('M300 228Q400 150 500 228', caneTones(c, 'hun').d, 6) + put(400, 884, 0.98) + at(stroke('M0 0V40', c.pal.lacquer, 5) + fill(ell(0, 44, 11), c.pal.lacquer) + fill('M-10 52H10L16 110H-16Z', c.pal.lacquer), 400, 880);
  }
  c.stand(560, 744, 100, 24);
  c.stand(260, 900, 112, 27);
  return put(560, 744, 0.74) + put(262, 900, 0.84);
}

/** A dragon among clouds, in the silver line of the edicts; about (0, 0), 460 across. */
function dragon(c: Sheet, ink: Ink): string {
  const body: Point[] = [[190, -40], [150, -84], [88, -60], [60, 10], [0, 44], [-60, 6], [-92, -50], [-150, -34], [-170, 36], [-110, 84], [-210, 110]], R = c.R.fork('dragon');
  let scales = '', mane = '', o = '';
  for (let i = 0; i < 26; i++) {
    const s = i / 26, k = Math.floor(s * (body.length - 1)), f = s * (body.length - 1) - k, [a, b] = [body[k]!, body[k + 1]!], x = lerp(a[0], b[0], f), y = lerp(a[1], b[1], f);
    scales += `M${n(x - 9)} ${n(y - 6)}q9 12 18 0`;
    mane += `M${n(x)} ${n(y - 16)}l${n(-8)} -10l14 6`;
  }
  for (const [x, y, turn] of [[92, 0, 1], [-40, 36, -1], [-96, -20, 1], [-150, 70, -1]] as const) o += stroke(`M${x} ${y}l${14 * turn} 32l-16 14M${x + 14 * turn} ${y + 32}l4 18M${x + 14 * turn} ${y + 32}l18 8`, ink, 5);
  let clouds = '';
  for (const [x, y, k] of [[-196, -96, 0.9], [20, -110, 0.8], [140, 100, 0.95], [-20, 124, 0.8]] as const) for (const q of cloud(place(x, y, k), R, 0.9)) clouds += q.role === 'line' ? stroke(q.d, ink, 2) : stroke(q.d, ink, 2.4);
  const head = 'M182 -54C188 -84 222 -88 240 -66L262 -58C268 -48 258 -42 244 -44L258 -30C244 -24 224 -22 208 -28C192 -30 180 -38 182 -54Z';
  return group(clouds, 'opacity=".8"') + fill(brush(body, 34, { prof: (s) => 0.9 - 0.7 * s }), ink, 'opacity=".9"') + stroke(scales, mix(c.pal.goldleaf, c.pal.paper, 0.3), 2) + stroke(mane, ink, 3) + o + fill(head, ink) + fill(ell(222, -60, 5), c.pal.lacquer) + stroke('M204 -80C190 -104 172 -106 160 -100M218 -84C210 -108 196 -118 182 -118M246 -54C268 -80 280 -80 288 -68M190 -34C176 -14 160 -16 150 -24', ink, 4);
}

function edict({ c, look }: Drawn, rolled: boolean): string {
  const gold = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.16)), silver = mix(mix(c.pal.clay, c.pal.lacquer, 0.5), c.pal.goldleaf, 0.28), ink = mix(c.pal.ink, c.pal.clay, 0.1), w = 640, h = 452;
  if (rolled) {
    c.stand(420, 700, 320, 44);
    return roll(c, gold, 120, 620, 560, 84, 'edict') + stroke('M400 540C372 520 372 560 398 548C428 566 430 524 402 544M396 548L370 612M404 548L436 606', c.pal.lacquer, 6);
  }
  const sheet = (wide: number, high: number): string => {
    const frame = `M26 26H${wide - 26}V${high - 26}H26ZM46 46H${wide - 46}V${high - 46}H46Z`, sx = wide * 0.14, sy = high - 176;
    let border = '';
    for (let x = 34; x < wide - 30; x += 22) border += `M${x} 40v-8h12v6h-6M${x} ${high - 32}v-8h12v6h-6`;
    const columns = script(c.R.fork('edict'), wide - 96, 92, 25, Math.floor((wide - 190) / 33.5), Math.floor((high - 150) / 28), 5);
    return leaf(c, gold, wide, high, 'edict', at(dragon(c, silver), wide * 0.48, high * 0.5, 0, wide / 570) + stroke(frame, silver, 3) + stroke(border, silver, 2.4) + stroke(columns, ink, 2.3) + stroke(rect(sx, sy, 88, 88), c.pal.lacquer, 7) + stroke(`M${n(sx + 18)} ${n(sy + 18)}v52h52M${n(sx + 34)} ${n(sy + 18)}h36v36M${n(sx + 36)} ${n(sy + 36)}h18v18`, c.pal.lacquer, 6));
  };
  const face1 = look.composition === 'bo' ? sheet(500, 680) : sheet(w, h);
  const wood = caneTones(c, 'hun');
  if (look.composition === 'bo') {
    lay(c, 150, 166, 500, 690, 0);
    return at(face1, 150, 168) + rods('M116 166H684M116 852H684', wood, 24) + stroke('M250 160L400 70L550 160', c.pal.lacquer, 4) + fill(ell(400, 70, 9), wood.dd);
  }
  if (look.composition === 'but') {
    lay(c, 70, 190, w, h, -4);
    return at(face1, 70, 214, -4) + writing(c, 560, 850) + roll(c, gold, 90, 800, 300, 54, 'second');
  }
  lay(c, 80, 290, w, h, 2);
  const near = roll(c, gold, 0, 0, h + 20, 40, 'end');
  return at(face1, 90, 264, 2) + at(near, 92, 252, 92) + at(near, 728, 276, 92);
}

export const doPaper = family({
  id: 'giay-do',
  vi: 'Giấy dó',
  en: 'Dó paper',
  traits,
  words: {
    composition: { bo: ['bộ', 'cuộn', 'tập'], but: ['thư pháp', 'viết thư pháp', 'kèm bút'] },
    form: { to: ['giấy', 'giấy bản', 'giấy lệnh', 'tờ', 'xấp giấy'], 'so-tay': ['sổ tay', 'sổ', 'vở'], thiep: ['thiệp', 'bưu thiếp', 'bao lì xì'], den: ['đèn', 'đèn giấy', 'đèn lồng'], 'sac-phong': ['sắc phong', 'giấy sắc', 'long đằng'] },
    paper: { moc: ['mộc', 'trắng ngà', 'không tẩy'], nau: ['nhuộm nâu', 'củ nâu', 'nhuộm củ nâu'], diep: ['điệp', 'giấy điệp', 'trắng điệp'], hoe: ['hoa hòe', 'nhuộm hòe', 'vàng'], cham: ['chàm', 'nhuộm chàm'] },
    motif: { tron: ['trơn', 'giấy bản', 'giấy lệnh'], hoa: ['hoa đào', 'hoa mai', 'hoa'], tre: ['trúc', 'tre'], mau: ['mẫu đơn'] },
    thread: { do: ['chỉ đỏ'], cham: ['chỉ chàm', 'chỉ xanh'], moc: ['chỉ mộc', 'chỉ trắng'] },
    cards: { ba: ['3 chiếc'], chin: ['9 chiếc'] },
  },
  pieces: { of: ['chiếc', 'cuộn'], shown: ({ form, cards, composition }) => (form === 'thiep' ? (cards === 'chin' ? 9 : composition === 'bo' ? 3 : 2) : composition === 'bo' && form === 'to' ? 3 : composition === 'bo' && form === 'so-tay' ? 2 : 1) },
  otherView: { vi: 'mở ra, soi lên sáng', en: 'opened, or held to the light' },
  focus: ({ form }) => (form === 'den' ? [360, 560, 2] : form === 'so-tay' ? [300, 400, 1.9] : [380, 520, 2]),
  draw(c, look, view) {
    const t = paperTones(c, look.paper), d: Drawn = { c, look, t, ink: inkOn(c, look.paper) }, other = view === 'other';
    c.tint = look.form === 'sac-phong' || look.paper === 'moc' || look.paper === 'diep' ? c.pal.goldleaf : t.b;
    if (look.form === 'to') return other ? held(d) : sheets(d);
    if (look.form === 'so-tay') return other ? opened(d) : notebooks(d);
    if (look.form === 'thiep') return other ? opened(d, 280, 420) : cards(d);
    if (look.form === 'den') return lanterns(d, other);
    return edict(d, other);
  },
});
