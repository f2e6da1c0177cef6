// Instruments of Đào Xá: monochord, zither, lutes, fiddle, flutes.
import { jitter, mix } from '../color.ts';
import { family, flag, type Look, oneOf } from '../family.ts';
import { ell, lens, n, place, poly, rect } from '../geom.ts';
import { grain } from '../materials.ts';
import { blossom } from '../plants.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { type Build, instrument, instrumentForms, type Instrument } from './instruments.ts';

const traits = {
  composition: oneOf('nghieng', 'treo', 'chieu'),
  form: oneOf(...instrumentForms),
  wood: oneOf('trac', 'gu', 'huong', 'mun'),
  inlaid: flag(0.6),
};
type InstrumentLook = Look<typeof traits>;

function built(c: Sheet, look: InstrumentLook, bare = false): Build {
  const { clay, ink, lacquer, goldleaf, paper } = c.pal, raw = mix(mix(clay, goldleaf, 0.5), paper, 0.34), wood = { trac: mix(mix(clay, lacquer, 0.3), ink, 0.52), gu: mix(clay, ink, 0.44), huong: mix(mix(lacquer, clay, 0.5), ink, 0.24), mun: mix(ink, clay, 0.2) }[look.wood];
  return { c, inlaid: look.inlaid, bare, t: c.T(jitter(bare ? raw : wood, c.R.fork('wood'), 0.012)), board: c.T(mix(mix(clay, goldleaf, 0.6), paper, bare ? 0.66 : 0.42)) };
}

/** An instrument laid, turned by so many degrees, with its shadow. */
function laid(c: Sheet, { svg, outline }: Instrument, x: number, y: number, turn: number, s = 1, [dx, dy]: readonly [number, number] = [12, 16]): string {
  const at = (a: number, b: number) => `translate(${n(x + a)} ${n(y + b)}) rotate(${n(turn)}) scale(${s})`, ink = mix(c.pal.ink, c.pal.clay, 0.25), id = c.symbol(`<path d="${outline}"/>`);
  return use(id, at(dx, dy), `fill="${ink}" opacity=".2"`) + use(id, at(dx * 0.45, dy * 0.5), `fill="${ink}" opacity=".2"`) + group(svg, `transform="${at(0, 0)}"`);
}

/** Across the paper. */
function askew(c: Sheet, look: InstrumentLook): string {
  const one = instrument(built(c, look), look.form), R = c.R.fork('turn');
  return laid(c, one, look.form === 'bau' ? 414 : 396, look.form === 'bau' ? 560 : 500, one.lies ? (look.form === 'bau' ? -8 : -40 + R.j(3)) : 24 + R.j(4), look.form === 'bau' ? 0.98 : look.form === 'sao' ? 0.92 : 1.06);
}

/** Hung on a wall of dark boards by a silk cord; what lies down lies on its stand. */
function onWall(c: Sheet, look: InstrumentLook): string {
  const one = instrument(built(c, look), look.form), wall = c.T(mix(c.pal.paper, c.pal.celadon, 0.32)), red = c.T(mix(c.pal.lacquer, c.pal.clay, 0.1)), w = c.T(mix(c.pal.clay, c.pal.ink, 0.36));
  if (one.lies) {
    c.stand(404, 850, 320, 24);
    const leg = (x: number, s: number) => fill(poly([[x - 20, 560], [x + 20, 560], [x + s * 50 + 16, 850], [x + s * 50 - 22, 850]]), s < 0 ? w.b : w.d) + fill(poly([[x + 20, 560], [x - 20, 560], [x - s * 40 - 16, 850], [x - s * 40 + 16, 850]]), s < 0 ? w.d : w.dd);
    const flute = look.form === 'sao', y = look.form === 'bau' ? 400 : flute ? 480 : 470;
    const rack = flute ? [180, 620].map((x) => fill(rect(x - 14, 340, 28, 510), w.b) + fill(rect(x + 4, 340, 10, 510), w.d) + fill(poly([[x - 60, 850], [x - 14, 800], [x + 14, 800], [x + 60, 850]]), w.d) + fill(ell(x, 334, 20, 16), w.l)).join('') + fill(rect(180, 700, 440, 22), w.d) : leg(170, -1) + leg(630, 1) + fill(rect(130, 560, 540, 22), w.b) + fill(rect(130, 576, 540, 8), w.dd) + fill(rect(176, 720, 448, 16), w.d);
    return rack + laid(c, one, 400, y, 0, 1.02, [4, 10]) + (flute ? [180, 620].map((x) => [388, 480, 586].map((fy) => stroke(`M${x - 22} ${fy + 6}q0 26 22 26t22 -26`, w.l, 9)).join('')).join('') : '');
  }
  let boards = '';
  for (const x of [212, 400, 588]) boards += `M${x} 40V960`;
  const panel = rect(60, 40, 680, 920);
  c.cast(panel, 10, 12, 0.16, 9);
  const top = look.form === 'tu' ? 200 : 130;
  return fill(panel, wall.b) + group(stroke(boards, wall.d, 4) + `<g transform="translate(740 0) rotate(90)">${grain(c.R.fork('wall'), 40, 0, 920, 680, 34, wall.d, 1.2, 6)}</g>`, `opacity=".7"`) + stroke(panel, wall.dd, 3) + stroke(`M400 84L${n(400 - 26)} ${top + 40}M400 84L426 ${top + 40}`, red.b, 5) + fill(ell(403, 88, 13), wall.dd, 'opacity=".6"') + laid(c, one, 400, 520, look.form === 'nhi' ? 0 : 2, 1.02, [20, 16]) + fill(ell(400, 84, 12), c.T(c.pal.goldleaf).b) + fill(ell(396, 80, 4), c.T(c.pal.goldleaf).ll) + (look.form === 'nhi' ? '' : stroke('M426 170Q500 210 486 300', red.b, 4) + stroke([0, 1, 2, 3, 4, 5].map((i) => `M486 306Q${478 + i * 4} 340 ${470 + i * 7} 392`).join(''), red.b, 4) + fill(ell(486, 304, 11), c.pal.goldleaf));
}

/** On a flowered sedge mat with a fan and the wooden clappers. */
function onMat(c: Sheet, look: InstrumentLook): string {
  const one = instrument(built(c, look), look.form), sedge = c.T(mix(mix(c.pal.goldleaf, c.pal.paper, 0.62), c.pal.rice, 0.1)), red = mix(c.pal.lacquer, c.pal.clay, 0.16), R = c.R.fork('mat'), mat = rect(34, 60, 732, 880);
  c.cast(mat, 10, 12, 0.2, 5);
  let weft = '', dark = '';
  for (let y = 66; y < 940; y += 7)
    if (R.chance(0.5)) weft += `M40 ${y}H760`;
    else dark += `M40 ${y}H760`;
  let flowers = '';
  for (const [x, y] of [[120, 150], [680, 150], [120, 850], [680, 850]] as const) flowers += blossom(place(x, y, 2.4), R).map(({ d, role }) => fill(d, role === 'gold' ? mix(c.pal.rice, c.pal.ink, 0.2) : red, 'opacity=".75"')).join('');
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.3)), clapper = (x: number, y: number, turn: number) => `<g transform="translate(${x} ${y}) rotate(${turn})">` + fill('M-92 -4Q0 -20 92 -2V16Q0 4 -92 14Z', c.pal.ink, 'opacity=".3" transform="translate(5 8)"') + fill('M-92 -8Q0 -24 92 -8V10Q0 -2 -92 10Z', t.b) + fill('M-92 4Q0 -8 92 4V10Q0 -2 -92 10Z', t.dd) + fill(lens(-80, -8, 80, -8, 3), t.ll) + '</g>';
  let ribs = '';
  for (let i = 0; i <= 10; i++) ribs += `M0 0L${n(Math.cos(-2.5 + i * 0.19) * 150)} ${n(Math.sin(-2.5 + i * 0.19) * 150)}`;
  const leaf = `M${n(Math.cos(-2.5) * 60)} ${n(Math.sin(-2.5) * 60)}L${n(Math.cos(-2.5) * 152)} ${n(Math.sin(-2.5) * 152)}A152 152 0 0 1 ${n(Math.cos(-0.6) * 152)} ${n(Math.sin(-0.6) * 152)}L${n(Math.cos(-0.6) * 60)} ${n(Math.sin(-0.6) * 60)}A60 60 0 0 0 ${n(Math.cos(-2.5) * 60)} ${n(Math.sin(-2.5) * 60)}Z`;
  const fan = `<g transform="translate(${one.lies ? 590 : 640} ${one.lies ? 300 : 880}) rotate(${one.lies ? 10 : -8}) scale(.92)">` + fill(leaf, c.pal.ink, 'opacity=".28" transform="translate(8 12)"') + stroke(ribs, t.b, 5) + fill(leaf, mix(c.pal.paper, c.pal.lacquer, 0.1)) + stroke(ribs, t.d, 1.4, 'opacity=".5"') + stroke(leaf, red, 3) + fill(ell(0, 0, 7), c.pal.goldleaf) + '</g>';
  return fill(mat, sedge.b) + stroke(weft, sedge.l, 2) + stroke(dark, sedge.d, 1.6, 'opacity=".7"') + fill(rect(34, 60, 26, 880) + rect(740, 60, 26, 880), red) + fill(rect(34, 100, 732, 8) + rect(34, 892, 732, 8), red, 'opacity=".7"') + flowers + (one.lies ? fan + laid(c, one, 400, look.form === 'bau' ? 560 : 560, look.form === 'bau' ? 0 : -16, 0.84) + clapper(250, 800, -12) + clapper(300, 832, 4) : fan + laid(c, one, 370, 500, -16, 0.98) + clapper(190, 800, 24) + clapper(220, 850, 10));
}

/** On the maker's bench, before strings and lacquer: pegs, frets and glue beside it. */
function onBench(c: Sheet, look: InstrumentLook): string {
  const one = instrument(built(c, look, true), look.form), bench = c.T(mix(c.pal.clay, c.pal.ink, 0.2)), R = c.R.fork('bench'), top = rect(30, 60, 740, 880), raw = c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.5), c.pal.paper, 0.4)), iron = c.T(mix(c.pal.ink, c.pal.cobalt, 0.16)), bone = c.T(mix(c.pal.paper, c.pal.goldleaf, 0.24));
  c.cast(top, 12, 14, 0.24, 9);
  let dust = '', curls = '';
  for (let i = 0; i < 60; i++) {
    const [x, y] = [R.r(60, 740), R.r(90, 920)];
    if (i % 3) dust += ell(x, y, R.r(1, 3));
    else curls += `M${n(x)} ${n(y)}q${n(R.j(14))} ${n(-R.r(6, 18))} ${n(R.r(10, 24))} ${n(-R.r(0, 6))}q${n(R.r(4, 10))} ${n(R.r(6, 12))} ${n(-R.r(4, 12))} ${n(R.r(4, 10))}`;
  }
  const peg = (x: number, y: number, turn: number) => `<g transform="translate(${x} ${y}) rotate(${turn})">` + fill('M-40 -8L20 -5V5L-40 9ZM20 -5L30 0L20 5Z', c.pal.ink, 'opacity=".3" transform="translate(4 6)"') + fill('M-40 -9L40 -4V4L-40 9Z', raw.b) + fill('M-40 2L40 1V4L-40 9Z', raw.d) + fill(ell(-44, 0, 8, 13), raw.l) + '</g>';
  const chisel = (x: number, y: number, turn: number) => `<g transform="translate(${x} ${y}) rotate(${turn})">` + fill('M-120 -10H120V12H-120Z', c.pal.ink, 'opacity=".28" transform="translate(5 8)"') + fill('M-130 -9L-20 -7V7L-130 9Z', iron.l) + fill('M-130 2L-20 1V7L-130 9Z', iron.d) + fill('M-24 -13Q60 -22 130 -12Q140 0 130 12Q60 22 -24 13Z', c.T(mix(c.pal.clay, c.pal.goldleaf, 0.3)).b) + fill(lens(-10, -8, 120, -7, 4), c.T(c.pal.clay).ll) + fill(rect(-30, -13, 14, 26), c.pal.goldleaf) + '</g>';
  let fretsLoose = '';
  for (let i = 0; i < 6; i++) fretsLoose += `<g transform="translate(${n(one.lies ? 470 + i * 40 : 616 + (i % 2) * 60)} ${n(one.lies ? 240 + R.j(20) : 180 + i * 34)}) rotate(${n(R.j(40))})">` + fill(rect(-24, -5, 48, 10), c.pal.ink, 'opacity=".3" transform="translate(3 5)"') + fill(rect(-24, -6, 48, 11), bone.b) + fill(rect(-24, -6, 48, 4), bone.ll) + '</g>';
  return fill(top, bench.b) + group(grain(R, 30, 60, 740, 880, 26, bench.d, 1.8, 8), c.clip(top)) + fill(rect(30, 926, 740, 14), bench.dd) + fill(rect(30, 60, 740, 6), bench.l) + fill(dust, raw.l, 'opacity=".7"') + stroke(curls, raw.b, 4) + laid(c, one, one.lies ? 400 : 350, one.lies ? 520 : 500, one.lies ? -4 : 8, one.lies ? 0.92 : 1, [12, 14]) + fretsLoose + (one.lies ? chisel(230, 780, -14) + chisel(560, 800, 160) + peg(160, 220, 20) + peg(260, 250, -14) + peg(330, 200, 8) : chisel(600, 800, -68) + peg(130, 190, 70) + peg(180, 250, 110) + peg(650, 480, 30) + peg(620, 560, -20));
}

export const instruments = family({
  id: 'nhac-cu',
  vi: 'Nhạc cụ',
  en: 'Musical instrument',
  traits,
  words: {
    form: { bau: ['đàn bầu', 'bầu', 'độc huyền'], nguyet: ['đàn nguyệt', 'nguyệt', 'đàn kìm'], tranh: ['đàn tranh', 'tranh', 'thập lục'], 'ty-ba': ['tỳ bà', 'đàn tỳ bà'], nhi: ['đàn nhị', 'nhị', 'đàn cò', 'hồ'], sao: ['sáo', 'sáo trúc', 'tiêu', 'bộ sáo'], tam: ['đàn tam'], tu: ['đàn tứ'], day: ['đàn đáy'] },
    wood: { trac: ['gỗ trắc', 'trắc', 'cẩm lai'], gu: ['gỗ gụ', 'gụ'], huong: ['gỗ hương', 'hương'], mun: ['gỗ mun', 'mun'] },
    inlaid: { yes: ['khảm trai', 'khảm ốc', 'khảm', 'cẩn ốc'], no: ['mộc', 'trơn', 'không khảm', 'học sinh', 'phổ thông'] },
  },
  otherView: { vi: 'trên bàn thợ, chưa lên dây', en: 'on the bench, not yet strung' },
  focus: ({ composition, form }) => (form === 'bau' ? [250, composition === 'treo' ? 420 : 540, 1.9] : composition === 'treo' ? [400, form === 'tranh' || form === 'sao' ? 480 : form === 'nhi' ? 780 : 660, 2] : composition === 'nghieng' ? (form === 'tranh' || form === 'sao' ? [440, 470, 1.9] : [340, 660, 1.9]) : form === 'tranh' || form === 'sao' ? [420, 560, 2] : [430, 660, 2]),
  draw(c, look, view) {
    c.tint = c.pal.clay;
    if (view === 'other') return onBench(c, look);
    return { nghieng: askew, treo: onWall, chieu: onMat }[look.composition](c, look);
  },
});
