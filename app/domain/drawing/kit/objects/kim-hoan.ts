// Filigree silver of Định Công: earrings, bracelet, hairpin, ring, necklace, brooch, box, pot.
import { mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { blob, ell, n, poly, rect, smooth, TAU } from '../geom.ts';
import { bevel, grain } from '../materials.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { brocade } from '../tiles.ts';
import { jewel, jewelForms, stands, type Stuff, turnOf } from './jewels.ts';
import { silverTones } from './metal.ts';
import { placed } from './placing.ts';
import { worn } from './solids.ts';

const traits = {
  composition: oneOf('nhung', 'hop', 'lua'),
  form: oneOf(...jewelForms),
  metal: whenAsked(oneOf('bac'), 'vang'),
  stone: oneOf('khong', 'khong', 'do', 'ngoc', 'lam'),
  cloth: oneOf('cham', 'do', 'reu'),
};
type JewelLook = Look<typeof traits>;

const stuff = (c: Sheet, look: JewelLook): Stuff => ({ c, stone: look.stone, t: look.metal === 'vang' ? c.T(mix(c.pal.goldleaf, c.pal.paper, 0.12)) : silverTones(c) });
const clothOf = (c: Sheet, { cloth }: JewelLook): Tones => c.T({ cham: mix(c.pal.cobalt, c.pal.ink, 0.42), do: mix(c.pal.lacquer, c.pal.ink, 0.22), reu: mix(mix(c.pal.rice, c.pal.celadon, 0.3), c.pal.ink, 0.5) }[cloth]);
const woodOf = (c: Sheet): Tones => c.T(mix(c.pal.clay, c.pal.ink, 0.42));

/** The jewel in the middle of (x, y), with the shadow of its wires. */
function centred(c: Sheet, look: JewelLook, x: number, y: number, s: number): string {
  const body = c.symbol(jewel(stuff(c, look), look.form)), turn = turnOf(look.form), at = (dx: number, dy: number) => `translate(${n(x + dx)} ${n(y + dy)}) rotate(${turn}) scale(${s})`;
  return use(body, at(0, 0));
}

/** Soft shadow beneath something of wire: an even stain of its size. */
const under = (c: Sheet, x: number, y: number, rx: number, ry: number): string => [1, 0.86, 0.7].map((k) => fill(ell(x + 10, y + 14, rx * k, ry * k), c.pal.ink, 'opacity=".1"')).join('');

/** On a pad of velvet. */
function onVelvet(c: Sheet, look: JewelLook): string {
  const t = clothOf(c, look), R = c.R.fork('pile');
  if (stands(look.form)) {
    const cushion = smooth([[60, 850], [110, 790], [400, 760], [690, 790], [740, 850], [690, 916], [400, 940], [110, 916]], true);
    c.stand(404, 910, 340, 44);
    return fill(cushion, t.b) + bevel(c, cushion, t, 18) + [[74, 850], [726, 850]].map(([x, y]) => tassel(c, x!, y!)).join('') + fill(ell(404, 838, 240, 46), t.dd, 'opacity=".7"') + placed(c, () => jewel(stuff(c, look), look.form), [[400, 836, 1.06]]);
  }
  const pad = worn([[70, 130], [730, 130], [730, 870], [70, 870]], 60), inner = worn([[104, 164], [696, 164], [696, 836], [104, 836]], 44);
  c.cast(pad, 14, 20, 0.28, 9);
  let pile = '', lit = '';
  for (let i = 0; i < 260; i++) {
    const d = `M${n(R.r(90, 710))} ${n(R.r(150, 850))}l${n(R.r(4, 12))} ${n(-R.r(2, 8))}`;
    if (i % 2) pile += d;
    else lit += d;
  }
  return fill(pad, t.d) + bevel(c, pad, t, 14) + fill(inner, t.b) + group(fill(blob([[60, 560], [140, 160], [520, 120], [420, 420], [200, 640]]), t.l, 'opacity=".35"') + fill(blob([[760, 400], [720, 860], [300, 880], [560, 700]]), t.dd, 'opacity=".45"') + stroke(pile, t.dd, 2, 'opacity=".5"') + stroke(lit, t.l, 2, 'opacity=".5"'), c.clip(inner)) + stroke(inner, t.dd, 3) + stroke(worn([[86, 146], [714, 146], [714, 854], [86, 854]], 52), c.pal.goldleaf, 2.4, 'stroke-dasharray="9 8"') + under(c, 400, 500, 250, 230) + centred(c, look, 400, 500, 1.12);
}

function tassel(c: Sheet, x: number, y: number): string {
  const g = c.T(c.pal.goldleaf);
  return stroke([-2, -1, 0, 1, 2].map((i) => `M${x} ${y + 10}Q${x + i * 6} ${y + 30} ${x + i * 9} ${y + 66}`).join(''), g.d, 6) + stroke([-2, -1, 0, 1, 2].map((i) => `M${x} ${y + 10}Q${x + i * 6} ${y + 30} ${x + i * 9} ${y + 66}`).join(''), g.l, 2) + fill(ell(x, y + 4, 13), g.b) + fill(ell(x - 4, y, 5), g.ll);
}

/** In its box of dark wood, the lid thrown back. */
function inBox(c: Sheet, look: JewelLook): string {
  const w = woodOf(c), t = clothOf(c, look), b = c.T(mix(c.pal.goldleaf, c.pal.clay, 0.2)), R = c.R.fork('box');
  if (stands(look.form)) {
    // A tall case with two leaves standing open.
    c.stand(404, 930, 340, 30);
    const leaf = (s: number) => fill(poly([[400 + s * 236, 220], [400 + s * 372, 270], [400 + s * 372, 940], [400 + s * 236, 880]]), s < 0 ? w.b : w.d) + fill(poly([[400 + s * 250, 250], [400 + s * 358, 292], [400 + s * 358, 908], [400 + s * 250, 862]]), s < 0 ? t.b : t.d) + fill(ell(400 + s * 362, 600, 9), b.l);
    return leaf(-1) + leaf(1) + fill(rect(156, 190, 488, 700), w.b) + fill(rect(156, 190, 488, 12), w.l) + fill(rect(180, 214, 440, 652), t.d) + fill(poly([[180, 214], [620, 214], [580, 260], [220, 260]]), t.dd) + fill(poly([[180, 214], [220, 260], [220, 800], [180, 866]]), t.dd, 'opacity=".7"') + fill(poly([[180, 866], [620, 866], [580, 800], [220, 800]]), t.b) + placed(c, () => jewel(stuff(c, look), look.form), [[400, 846, 0.8]]) + fill(rect(156, 866, 488, 26), w.d);
  }
  const outer = worn([[70, 380], [730, 380], [730, 930], [70, 930]], 14), well = worn([[104, 412], [696, 412], [696, 896], [104, 896]], 16), lid = worn([[84, 60], [716, 60], [730, 368], [70, 368]], 16), lining = worn([[116, 88], [684, 88], [696, 346], [104, 346]], 14);
  c.cast(outer, 16, 20, 0.3, 9);
  let quilt = '';
  for (let i = -6; i < 16; i++) quilt += `M${60 + i * 62} 60l310 310M${60 + i * 62} 370l310 -310`;
  return fill(lid, w.b) + fill(rect(70, 356, 660, 14), w.dd) + fill(lining, t.b) + group(stroke(quilt, t.d, 3) + stroke(quilt, t.l, 1.4, 'transform="translate(-2 -2)"') + fill(rect(60, 60, 680, 40), t.dd, 'opacity=".4"'), c.clip(lining)) + [210, 590].map((x) => fill(rect(x - 40, 362, 80, 22), b.b) + fill(rect(x - 40, 362, 80, 6), b.ll) + fill(rect(x - 2, 362, 4, 22), b.dd)).join('') + fill(outer, w.b) + group(grain(R, 70, 380, 660, 560, 13, w.d, 1.6, 4), c.clip(outer)) + bevel(c, outer, w, 8) + fill(well, t.d) + group(fill(worn([[114, 430], [706, 430], [706, 910], [114, 910]], 16), t.b) + fill(rect(90, 400, 620, 34), t.dd, 'opacity=".6"') + fill(blob([[110, 720], [140, 460], [420, 440], [300, 640]]), t.l, 'opacity=".3"'), c.clip(well)) + fill(`M372 920H428V956Q400 976 372 956Z`, b.b) + fill(ell(400, 946, 6), b.dd) + under(c, 400, 660, 210, 190) + centred(c, look, 400, look.form === 'day' ? 640 : 660, look.form === 'tram' || look.form === 'day' ? 0.78 : 0.9);
}

/** On a fold of brocade. */
function onSilk(c: Sheet, look: JewelLook): string {
  const t = clothOf(c, look), tile = brocade(c.R.fork('cloth').pick(['may', 'cuc', 'thoi'] as const), t.d, t.l, mix(c.pal.goldleaf, t.b, 0.4), c.R.fork('tile'), c.id + 'b'), cloth = stands(look.form) ? smooth([[40, 820], [200, 770], [420, 792], [640, 760], [770, 830], [730, 930], [520, 960], [300, 936], [90, 950]], true) : smooth([[60, 150], [250, 96], [470, 130], [720, 90], [752, 330], [720, 560], [760, 800], [700, 910], [430, 880], [190, 926], [50, 870], [84, 600], [40, 360]], true);
  c.cast(cloth, 12, 18, 0.28, 9);
  const folds = stands(look.form) ? smooth([[60, 860], [200, 810], [330, 850], [380, 940]]) + smooth([[740, 850], [620, 820], [560, 860], [540, 950]]) : smooth([[70, 240], [200, 330], [230, 600], [120, 900]]) + smooth([[720, 130], [600, 260], [640, 620], [730, 830]]) + smooth([[260, 100], [330, 240], [250, 420]]) + smooth([[470, 880], [560, 760], [540, 640]]);
  const base = fill(cloth, t.b) + fill(cloth, c.pattern(tile.w, tile.h, tile.body, 'scale(.8) rotate(8)')) + group(stroke(folds, t.dd, 26, 'opacity=".35" transform="translate(10 8)"') + stroke(folds, t.l, 15, 'opacity=".5"') + stroke(folds, t.dd, 3, 'transform="translate(9 6)"'), c.clip(cloth)) + bevel(c, cloth, t, 8, { op: 0.6, lop: 0.5 });
  return base + (stands(look.form) ? fill(ell(406, 842, 240, 40), t.dd, 'opacity=".5"') + placed(c, () => jewel(stuff(c, look), look.form), [[400, 840, 1.12]]) : under(c, 400, 500, 236, 220) + centred(c, look, 400, 500, 1.1));
}

/** On the silversmith's board: charcoal to solder on, wire, tweezers, a bowl of borax, the blowpipe lamp. */
function onBoard(c: Sheet, look: JewelLook): string {
  const w = c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.3), c.pal.paper, 0.2)), m = stuff(c, look), iron = c.T(mix(c.pal.ink, c.pal.cobalt, 0.14)), coal = c.T(mix(c.pal.ink, '#000000', 0.1)), R = c.R.fork('coal'), top = worn([[40, 80], [760, 80], [760, 930], [40, 930]], 18), block = worn([[130, 250], [670, 234], [684, 760], [120, 776]], 22);
  c.cast(top, 12, 14, 0.24, 9);
  let pores = '', coils = '';
  for (let i = 0; i < 150; i++) pores += ell(R.r(130, 670), R.r(250, 760), R.r(1.4, 5), R.r(1, 3));
  for (let i = 0; i < 9; i++) coils += ell(660 - i * 0.8, 166 + i * 0.6, 60 - i * 3.4, 46 - i * 2.8);
  const bits = Array.from({ length: 12 }, () => {
    const [x, y, r, a] = [R.r(80, 560), R.r(820, 900), R.r(8, 16), R.r(0, TAU)];
    return smooth(Array.from({ length: 8 }, (_, i) => [x + Math.cos(a + i * 0.9) * r * (0.2 + i * 0.11), y + Math.sin(a + i * 0.9) * r * (0.2 + i * 0.11)] as const));
  }).join('');
  const tweezers = `<g transform="translate(600 850) rotate(-24)">` + fill('M-180 6Q0 20 130 0L-180 16Z', c.pal.ink, 'opacity=".3" transform="translate(6 10)"') + fill('M-190 -2C-80 -26 60 -20 130 -4L130 6C60 -6 -80 -12 -190 2Z', iron.l) + fill('M-190 2C-80 26 60 20 130 4L130 -4C60 8 -80 14 -190 0Z', iron.b) + '</g>';
  const dish = fill(ell(150, 172, 70, 46), iron.dd) + fill(ell(146, 164, 70, 46), m.t.d) + fill(ell(146, 164, 58, 36), c.T(c.pal.paper).d) + fill(ell(140, 168, 44, 24), c.pal.paper);
  const body = stands(look.form) ? placed(c, () => jewel(m, look.form), [[400, 740, 0.78]]) : centred(c, look, 400, 508, 0.98);
  return fill(top, w.b) + group(grain(R, 40, 80, 720, 850, 20, w.d, 1.6, 6), c.clip(top)) + bevel(c, top, w, 9) + fill(block, c.pal.ink, 'opacity=".4" transform="translate(12 16)"') + fill(block, coal.b) + group(grain(R, 120, 230, 570, 550, 26, coal.l, 1.2, 5) + fill(pores, '#000000', 'opacity=".7"') + fill(blob([[100, 520], [160, 230], [480, 230], [300, 400]]), coal.l, 'opacity=".5"'), c.clip(block)) + bevel(c, block, coal, 9) + dish + stroke(coils, m.t.dd, 4) + stroke(coils, m.t.l, 2) + stroke(bits, m.t.dd, 4.6) + stroke(bits, m.t.ll, 2.4) + body + tweezers;
}

export const filigreeSilver = family({
  id: 'kim-hoan',
  vi: 'Đồ đậu bạc',
  en: 'Filigree silver',
  traits,
  words: {
    composition: { hop: ['hộp gỗ', 'kèm hộp', 'trong hộp'] },
    form: { 'hoa-tai': ['hoa tai', 'bông tai', 'khuyên tai'], vong: ['vòng tay', 'vòng', 'lắc tay', 'kiềng'], tram: ['trâm', 'trâm cài', 'trâm cài tóc'], nhan: ['nhẫn'], day: ['dây chuyền', 'vòng cổ', 'mặt dây', 'dây'], ghim: ['ghim', 'trâm ghim', 'cài áo', 'tranh', 'bướm'], hop: ['hộp', 'hộp bạc', 'hộp trầu', 'tráp'], am: ['ấm', 'ấm chén', 'bình rượu'] },
    metal: { vang: ['mạ vàng', 'vàng', 'đậu vàng', 'vàng 24K'], bac: ['bạc', 'đậu bạc', 'bạc đậu', 'bạc ta'] },
    stone: { khong: ['không đá', 'trơn'], do: ['đá đỏ', 'hồng ngọc', 'ruby', 'san hô'], ngoc: ['ngọc', 'cẩm thạch', 'đá xanh', 'ngọc bích'], lam: ['đá lam', 'lam ngọc', 'sa phia'] },
    cloth: { cham: ['nhung chàm'], do: ['nhung đỏ'], reu: ['nhung xanh'] },
  },
  pieces: { of: ['chiếc'], shown: ({ form }) => (form === 'hoa-tai' ? 2 : 1) },
  otherView: { vi: 'trên than hàn của thợ đậu', en: 'on the silversmith’s charcoal' },
  focus: ({ composition, form }) => (stands(form) ? [400, composition === 'hop' ? 740 : 660, 2] : composition === 'hop' ? [400, 620, 2.2] : [form === 'hoa-tai' ? 260 : form === 'ghim' ? 540 : 420, form === 'tram' ? 360 : form === 'nhan' ? 400 : form === 'day' ? 680 : form === 'vong' ? 620 : 470, 2.2]),
  draw(c, look, view) {
    c.tint = look.cloth === 'do' ? c.pal.lacquer : look.cloth === 'cham' ? c.pal.cobalt : c.pal.rice;
    if (view === 'other') return onBoard(c, look);
    return { nhung: onVelvet, hop: inBox, lua: onSilk }[look.composition](c, look);
  },
});
