// Joinery of Canh Nậu, Dị Nậu, Hữu Bằng and Vạn Điểm: benches, platforms, cabinets, chairs, stools, tables, beds.
import { type Ink, jitter, mix } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lathe, lens, n, place, poly, rect } from '../geom.ts';
import { contour, grain, shadeLathe } from '../materials.ts';
import { paint } from '../motif.ts';
import { bamboo, blossom } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { furniture, type FurnitureForm, furnitureForms, type Job, type Piece } from './furniture.ts';
import { placed } from './placing.ts';
import { porcelain } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('don', 'phong', 'bo'), 'xuong'),
  form: oneOf(...furnitureForms),
  wood: oneOf('gu', 'huong', 'go-do', 'soi', 'xoan'),
  carved: flag(0.65),
  cloth: oneOf('kem', 'cham', 'reu', 'do'),
};
type JoineryLook = Look<typeof traits>;

const raw = (c: Sheet): Ink => mix(mix(c.pal.clay, c.pal.goldleaf, 0.55), c.pal.paper, 0.5);
const woodInk = (c: Sheet, { wood }: JoineryLook): Ink => {
  const { clay, ink, lacquer, goldleaf, paper } = c.pal;
  return jitter({ gu: mix(clay, ink, 0.52), huong: mix(mix(lacquer, clay, 0.55), ink, 0.22), 'go-do': mix(mix(clay, lacquer, 0.18), ink, 0.3), soi: mix(mix(clay, goldleaf, 0.5), paper, 0.26), xoan: mix(mix(clay, goldleaf, 0.25), lacquer, 0.08) }[wood], c.R.fork('wood'), 0.012);
};
const job = (c: Sheet, look: JoineryLook, wood = woodInk(c, look)): Job => ({ c, t: c.T(wood), carved: look.carved, cloth: c.T({ kem: mix(c.pal.paper, c.pal.clay, 0.22), cham: mix(c.pal.cobalt, c.pal.ink, 0.2), reu: mix(c.pal.rice, c.pal.ink, 0.34), do: mix(c.pal.lacquer, c.pal.clay, 0.15) }[look.cloth]) });

/** A piece laid at a place; where things can stand on it goes with it. */
function lay(c: Sheet, make: () => Piece, x: number, y: number, s: number): Piece {
  let made: Piece = { svg: '', top: 0, half: 0 };
  const svg = placed(c, () => (made = make()).svg, [[x, y, s]]);
  return { svg, top: made.top ? y + (made.top - 860) * s : 0, half: made.half * s };
}

const brickFloor = (c: Sheet, y: number): string => {
  const t = c.T(mix(mix(c.pal.clay, c.pal.lacquer, 0.2), c.pal.paper, 0.34)), d = rect(0, y, 800, 1000 - y);
  let joints = '';
  for (let i = -9; i <= 9; i++) joints += `M${n(400 + i * 78)} ${y}L${n(400 + i * 150)} 1000`;
  for (const s of [0.1, 0.25, 0.46, 0.74]) joints += `M0 ${n(y + (1000 - y) * s)}H800`;
  return fill(d, t.b) + stroke(joints, t.d, 2.4) + fill(rect(0, y, 800, 10), t.d, 'opacity=".6"');
};

/** A blue and white vase with a branch of blossom. */
function vase(c: Sheet, x: number, foot: number, s: number): string {
  const t = porcelain(c), L = lathe(x, ([[-150, 30], [-138, 20], [-112, 20], [-80, 56], [-40, 62], [-10, 42], [0, 40]] as const).map(([y, r]) => [foot + y * s, r * s] as const), 0.2), R = c.R.fork('branch');
  const twig = brush([[x, foot - 148 * s], [x + 24 * s, foot - 220 * s], [x - 6 * s, foot - 280 * s], [x + 30 * s, foot - 350 * s]], 9 * s, { prof: (q) => 1 - q * 0.7 }) + brush([[x + 20 * s, foot - 210 * s], [x + 66 * s, foot - 250 * s], [x + 84 * s, foot - 300 * s]], 6 * s, { prof: (q) => 1 - q * 0.7 });
  const flowers = ([[24, -222], [-2, -276], [30, -346], [66, -250], [84, -300], [8, -312], [50, -236]] as const).map(([a, b]) => paint(c, blossom(place(x + a * s, foot + b * s, 1.2 * s), R), { kind: 'cut', a: mix(c.pal.lacquer, c.pal.paper, 0.45), b: c.pal.lacquer, gold: c.pal.goldleaf, out: mix(c.pal.lacquer, c.pal.ink, 0.2), ow: 1 })).join('');
  return fill(twig, mix(c.pal.clay, c.pal.ink, 0.55)) + flowers + fill(L.d, t.b) + group(shadeLathe(c, L, t, { hatch: 0, dark: false }) + stroke(`M${n(x - 70 * s)} ${n(foot - 84 * s)}q${n(70 * s)} ${n(26 * s)} ${n(140 * s)} 0`, c.pal.cobalt, 3) + paint(c, blossom(place(x, foot - 48 * s, 1.8 * s), R), { kind: 'flat', a: c.pal.cobalt, b: mix(c.pal.cobalt, c.pal.paper, 0.4), gold: c.pal.cobalt }), c.clip(L.d)) + contour(L, t.dd, 3);
}

/** A pot and two cups. */
function teaThings(c: Sheet, x: number, foot: number, s: number): string {
  const t = porcelain(c), cup = (cx: number) => fill(`M${n(cx - 20 * s)} ${n(foot - 24 * s)}H${n(cx + 20 * s)}Q${n(cx + 16 * s)} ${n(foot)} ${n(cx)} ${n(foot)}T${n(cx - 20 * s)} ${n(foot - 24 * s)}Z`, t.b) + fill(ell(cx, foot - 24 * s, 20 * s, 6 * s), t.l) + fill(ell(cx, foot - 23 * s, 16 * s, 4 * s), mix(c.pal.rice, c.pal.clay, 0.4)) + stroke(`M${n(cx - 18 * s)} ${n(foot - 14 * s)}Q${n(cx)} ${n(foot - 8 * s)} ${n(cx + 18 * s)} ${n(foot - 14 * s)}`, c.pal.cobalt, 2);
  const pot = `M${n(x - 46 * s)} ${n(foot - 30 * s)}C${n(x - 46 * s)} ${n(foot - 66 * s)} ${n(x + 46 * s)} ${n(foot - 66 * s)} ${n(x + 46 * s)} ${n(foot - 30 * s)}C${n(x + 44 * s)} ${n(foot)} ${n(x - 44 * s)} ${n(foot)} ${n(x - 46 * s)} ${n(foot - 30 * s)}Z`;
  return stroke(`M${n(x - 40 * s)} ${n(foot - 48 * s)}C${n(x - 60 * s)} ${n(foot - 110 * s)} ${n(x + 60 * s)} ${n(foot - 110 * s)} ${n(x + 40 * s)} ${n(foot - 48 * s)}`, mix(c.pal.clay, c.pal.goldleaf, 0.3), 6 * s) + fill(`M${n(x + 36 * s)} ${n(foot - 20 * s)}Q${n(x + 66 * s)} ${n(foot - 26 * s)} ${n(x + 72 * s)} ${n(foot - 58 * s)}L${n(x + 62 * s)} ${n(foot - 60 * s)}Q${n(x + 56 * s)} ${n(foot - 42 * s)} ${n(x + 38 * s)} ${n(foot - 42 * s)}Z`, t.b) + fill(pot, t.b) + group(fill(rect(x + 12 * s, foot - 70 * s, 50 * s, 80 * s), t.d) + stroke(`M${n(x - 50 * s)} ${n(foot - 40 * s)}Q${n(x)} ${n(foot - 28 * s)} ${n(x + 50 * s)} ${n(foot - 40 * s)}`, c.pal.cobalt, 3), c.clip(pot)) + fill(ell(x, foot - 60 * s, 8 * s), t.d) + cup(x - 96 * s) + cup(x + 116 * s);
}

/** What a house puts on such a thing. */
const dressed = (c: Sheet, form: FurnitureForm, x: number, { top, half }: Piece, s: number): string =>
  !top ? '' : form === 'don' ? vase(c, x, top + 8, s * 1.1) : form === 'tu-che' ? vase(c, x - half * 0.72, top + 6, s * 0.8) + vase(c, x + half * 0.72, top + 6, s * 0.8) : form === 'ghe' || form === 'truong-ky' ? '' : teaThings(c, x, top + 12, s * 1.1);

function alone(c: Sheet, look: JoineryLook): string {
  return lay(c, () => furniture(job(c, look), look.form), 400, look.form === 'tu-ao' ? 900 : look.form === 'sap' || look.form === 'ban' || look.form === 'sofa' ? 760 : 830, look.form === 'don' ? 1.34 : look.form === 'ghe' ? 1.22 : 1.02).svg;
}

/** At home: a scroll on the wall, a floor of old bricks. */
function atHome(c: Sheet, look: JoineryLook): string {
  const wall = mix(c.pal.paper, c.pal.celadon, 0.24), t = c.T(mix(c.pal.paper, c.pal.goldleaf, 0.14)), R = c.R.fork('scroll'), tall = look.form === 'tu-ao', s = look.form === 'don' ? 1.1 : look.form === 'ghe' ? 1.06 : 0.96;
  const one = lay(c, () => furniture(job(c, look), look.form), 400, 880, s), sx = look.form === 'don' || look.form === 'ghe' ? 660 : 400, hang = rect(sx - 76, 96, 152, look.form === 'sap' || look.form === 'ban' ? 330 : 250);
  const scroll = tall ? '' : fill(hang, t.d, 'transform="translate(8 8)" opacity=".5"') + fill(hang, mix(c.pal.clay, c.pal.paper, 0.3)) + fill(rect(sx - 60, 122, 120, look.form === 'sap' || look.form === 'ban' ? 276 : 196), t.b) + group(paint(c, bamboo(place(sx, look.form === 'sap' || look.form === 'ban' ? 390 : 310, 0.9), R, 200, 9), { kind: 'flat', a: mix(c.pal.ink, c.pal.celadon, 0.2), leaf: mix(c.pal.ink, c.pal.celadon, 0.3) }), c.clip(rect(sx - 60, 122, 120, look.form === 'sap' || look.form === 'ban' ? 276 : 196))) + fill(rect(sx - 88, 88, 176, 12) + rect(sx - 88, look.form === 'sap' || look.form === 'ban' ? 424 : 344, 176, 12), mix(c.pal.clay, c.pal.ink, 0.5));
  return fill(rect(0, 0, 800, 1000), wall) + fill(rect(0, 742, 800, 20), mix(c.pal.clay, c.pal.ink, 0.4)) + brickFloor(c, 762) + scroll + group(fill(ell(412, 878, one.half * 1.04, 30), c.pal.ink, 'opacity=".28"')) + one.svg + dressed(c, look.form, 400, one, s);
}

/** With what is made to go with it. */
function inSet(c: Sheet, look: JoineryLook): string {
  const j = job(c, look), { form } = look, at = (what: FurnitureForm, x: number, y: number, s: number) => lay(c, () => furniture(j, what), x, y, s);
  if (form === 'truong-ky' || form === 'sofa' || form === 'ghe') {
    const back = form === 'ghe' ? at('ghe', 210, 640, 0.86).svg + at('ghe', 590, 640, 0.86).svg : at(form, 400, 650, 0.96).svg, table = at('ban', 400, 930, form === 'ghe' ? 0.86 : 0.74);
    return back + table.svg + teaThings(c, 400, table.top + 12, 0.8);
  }
  if (form === 'ban' || form === 'don') {
    const table = at('ban', 400, 720, 0.9);
    return table.svg + teaThings(c, 400, table.top + 10, 0.9) + at('don', 200, 940, 0.68).svg + at('don', 600, 940, 0.68).svg;
  }
  if (form === 'sap') {
    const bed = at('sap', 400, 850, 1), low = at('ban', 400, bed.top + 20, 0.42);
    return bed.svg + low.svg + teaThings(c, 400, low.top + 6, 0.56) + vase(c, 150, 200 + bed.top - 190, 0.7);
  }
  const main = at(form, 400, form === 'tu-ao' ? 850 : 720, form === 'tu-ao' ? 0.92 : 0.94), [left, right] = [at('don', 120, 930, 0.56), at('don', 680, 930, 0.56)];
  return main.svg + left.svg + vase(c, 120, left.top + 6, 0.72) + right.svg + vase(c, 680, right.top + 6, 0.72);
}

/** How many seats, tables and stools are in a set. */
const inSetOf: Partial<Record<FurnitureForm, number>> = { 'truong-ky': 2, sofa: 2, sap: 2 };

/** In the workshop, not yet finished: pale wood, shavings, a plane. */
function inWorkshop(c: Sheet, look: JoineryLook): string {
  const t = c.T(raw(c)), R = c.R.fork('shavings'), one = lay(c, () => furniture({ ...job(c, look, raw(c)), bare: true }, look.form), 400, 800, look.form === 'don' || look.form === 'ghe' ? 1.12 : 0.94);
  let curls = '', lit = '';
  for (let i = 0; i < 70; i++) {
    const d = `M${n(R.r(60, 740))} ${n(R.r(812, 940))}q${n(R.j(22))} ${n(-R.r(8, 22))} ${n(R.r(12, 30))} ${n(-R.r(0, 8))}q${n(R.r(4, 12))} ${n(R.r(6, 16))} ${n(-R.r(4, 14))} ${n(R.r(4, 12))}`;
    if (i % 2) lit += d;
    else curls += d;
  }
  const w = c.T(mix(c.pal.clay, c.pal.ink, 0.3)), iron = c.T(mix(c.pal.ink, c.pal.cobalt, 0.2)), body = rect(-150, -50, 300, 54);
  const plane = `<g transform="translate(240 920) rotate(-5)">` + fill(rect(-146, 2, 300, 10), c.pal.ink, 'opacity=".35"') + fill(body, w.b) + group(grain(R, -150, -50, 300, 54, 9, w.d, 1.4, 3), c.clip(body)) + fill(rect(-150, -50, 300, 6), w.l) + fill(poly([[-20, -50], [40, -50], [16, -8], [2, -8]]), w.dd) + fill(poly([[14, -104], [40, -98], [20, -30], [4, -34]]), iron.b) + fill(poly([[14, -104], [22, -102], [8, -34], [4, -34]]), iron.l) + fill(`M-8 -62H-110Q-120 -72 -108 -78H-4Z`, w.d) + '</g>';
  const square = `<g transform="translate(600 930) rotate(9)">` + fill(rect(-120, -12, 240, 22), w.b) + fill(rect(92, -150, 20, 150), iron.l) + fill(lens(-110, -8, 100, -8, 2), w.ll) + '</g>';
  return one.svg + stroke(curls, t.d, 6) + stroke(lit, t.l, 5) + plane + square;
}

export const joinery = family({
  id: 'moc',
  vi: 'Đồ mộc',
  en: 'Joinery',
  traits,
  words: {
    composition: { bo: ['bộ bàn ghế', 'bàn ghế', 'bộ'], xuong: ['để mộc', 'hàng mộc'] },
    form: {
      'truong-ky': ['trường kỷ', 'tràng kỷ', 'ghế dài'], sap: ['sập', 'sập gụ', 'phản', 'chiếu ngựa'], 'tu-che': ['tủ chè', 'tủ thờ', 'án gian', 'kệ tivi', 'tủ bếp', 'tủ', 'kệ'], ghe: ['ghế', 'ghế tựa', 'bàn ghế Minh quốc', 'bàn ghế giả cổ', 'bàn ghế ăn', 'bàn ghế'], don: ['đôn', 'ghế đôn', 'kệ hoa', 'đôn gỗ'],
      ban: ['bàn trà', 'bàn', 'kỷ trà'], giuong: ['giường', 'giường ngủ', 'giường gỗ'], 'tu-ao': ['tủ áo', 'tủ quần áo'], sofa: ['sofa', 'bàn ghế phòng khách', 'sa lông'],
    },
    wood: { gu: ['gụ', 'gỗ gụ', 'sập gụ', 'gỗ mun', 'óc chó'], huong: ['gỗ hương', 'hương đá', 'gỗ trắc', 'trắc'], 'go-do': ['gỗ gõ', 'gõ đỏ', 'gỗ lim', 'cẩm lai'], soi: ['gỗ sồi', 'sồi', 'gỗ tần bì', 'ash'], xoan: ['xoan đào', 'gỗ xoan', 'xoan ta', 'gỗ mít'] },
    carved: { yes: ['chạm', 'chạm khắc', 'giả cổ', 'kiểu cổ', 'đục chạm', 'triện'], no: ['trơn', 'hiện đại', 'công nghiệp', 'tối giản'] },
    cloth: { kem: ['nệm kem', 'màu kem'], cham: ['nệm xanh', 'nệm chàm'], reu: ['nệm xanh rêu', 'nệm rêu'], do: ['nệm đỏ'] },
  },
  pieces: { of: ['ghế', 'bàn'], shown: ({ composition, form }) => (composition === 'bo' ? (inSetOf[form] ?? 3) : 1) },
  otherView: { vi: 'để mộc ở xưởng', en: 'unfinished in the workshop' },
  focus: ({ composition, form }) => (composition === 'bo' ? [400, 520, 1.7] : [400, form === 'tu-ao' ? 460 : form === 'sap' || form === 'ban' ? 660 : form === 'don' ? 560 : 520, 1.8]),
  draw(c, look, view) {
    c.tint = c.pal.clay;
    if (view === 'other') return look.composition === 'xuong' ? atHome(c, look) : inWorkshop(c, look);
    return { don: alone, phong: atHome, bo: inSet, xuong: inWorkshop }[look.composition](c, look);
  },
});
