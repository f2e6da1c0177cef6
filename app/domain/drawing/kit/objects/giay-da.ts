// Leather of Phú Yên: shoes for the town, loafers, court shoes, sandals, slippers and boots, with belts and wallets.
import { mix } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, n, place, type Point, poly, rect, ribbon, smooth } from '../geom.ts';
import { bevel, grain } from '../materials.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { type Leather, type ShoeForm, shoeForms, sideOf, soleLine, topOf, underOf } from './shoe-forms.ts';
import { slab, slabBody, worn } from './solids.ts';

const traits = {
  composition: oneOf('nghieng', 'hop', 'tren'),
  form: whenAsked(oneOf('tay', 'tay', ...shoeForms), 'that-lung', 'vi'),
  leather: oneOf('nau', 'nau', 'den', 'bo', 'man'),
  sole: oneOf('den', 'bo'),
  box: whenAsked(oneOf('giay'), 'go'),
};
type LeatherLook = Look<typeof traits>;

function leatherOf(c: Sheet, look: LeatherLook): Leather {
  const { pal } = c, hide = { nau: mix(pal.clay, pal.ink, 0.42), den: mix(pal.ink, pal.cobalt, 0.12), bo: mix(mix(pal.clay, pal.goldleaf, 0.42), pal.paper, 0.08), man: mix(pal.lacquer, pal.ink, 0.42) }[look.leather];
  return { t: c.T(hide), sole: c.T(look.sole === 'den' ? mix(pal.ink, pal.clay, 0.24) : mix(mix(pal.clay, pal.goldleaf, 0.3), pal.ink, 0.22)), lining: c.T(mix(mix(pal.goldleaf, pal.clay, 0.3), pal.paper, 0.42)), thread: look.leather === 'den' ? mix(pal.paper, pal.ink, 0.45) : mix(hide, pal.paper, 0.6) };
}

const moved = (pts: readonly Point[], x: number, y: number, k: number, turn: number): string => smooth(pts.map((p) => place(x, y, k, turn)(...p)), true);

/** A left and a right, toes up. */
function pairFlat(c: Sheet, id: string, form: ShoeForm): string {
  const k = 1.24, turn = 5 * (Math.PI / 180);
  c.cast(moved(soleLine(form, 1.05), 246, 510, k, -turn) + moved(soleLine(form, 1.05), 556, 510, k, turn), 16, 20, 0.26, 9);
  return use(id, `translate(246 510) rotate(-5) scale(${k})`) + use(id, `translate(556 510) rotate(5) scale(${-k} ${k})`);
}

/** The box they are sold in, tissue over its edge. */
function shoeBox(c: Sheet): string {
  const t = c.T(mix(c.pal.paper, c.pal.clay, 0.42)), S = slab([560, 916], [-500, -34], [180, -92], 176), lid = slab([566, 780], [-512, -36], [186, -96], 54);
  c.stand(412, 884, 322, 44);
  return (
    slabBody(S, t) + fill(poly([S.on.left(0.36, 0.5), S.on.left(0.64, 0.5), S.on.left(0.64, 0.86), S.on.left(0.36, 0.86)]), c.pal.paper, 'opacity=".9"') + stroke(poly([S.on.left(0.41, 0.63), S.on.left(0.59, 0.63)], false) + poly([S.on.left(0.44, 0.74), S.on.left(0.56, 0.74)], false), c.pal.lacquer, 3) +
    fill(poly([S.on.left(0, 0.3), S.on.left(1, 0.3), S.on.right(0, 0.3), S.on.right(1, 0.3), S.on.right(1, 0.36), S.on.right(0, 0.37), S.on.left(0, 0.38)]), t.dd, 'opacity=".35"') + slabBody(lid, c.T(mix(t.b, c.pal.clay, 0.16)))
  );
}

/** Lying in the box it is given in, the lid off; `inside` is drawn about (0, 0), 500 across. */
function giftBox(c: Sheet, { box }: LeatherLook, inside: string): string {
  const { pal } = c, wooden = box === 'go', t = c.T(wooden ? mix(pal.clay, pal.goldleaf, 0.3) : mix(pal.paper, pal.clay, 0.42)), lining = c.T(wooden ? mix(pal.lacquer, pal.ink, 0.35) : mix(pal.paper, '#FFFFFF', 0.3));
  const flat = (w: number, h: number, r: number) => worn([[-w, -h], [w, -h], [w, h], [-w, h]], r), R = c.R.fork('box');
  const board = (d: string, w: number, h: number) => fill(d, t.b) + (wooden ? group(grain(R, -w, -h, 2 * w, 2 * h, 12, t.d, 1.5, 5), c.clip(d)) : '') + bevel(c, d, t, 8);
  const corners = ([x, y]: Point, w: number, h: number, turn: number): string => poly(([[-w, -h], [w, -h], [w, h], [-w, h]] as const).map((p) => place(x, y, 1, turn)(...p)));
  c.cast(corners([428, 244], 306, 190, 0.07), 14, 20, 0.24, 9);
  c.cast(corners([396, 644], 330, 262, -0.04), 18, 26, 0.28, 9);
  const mark = stroke(flat(264, 148, 10), t.d, 3) + fill(ell(0, 0, 62, 40), t.l, 'opacity=".7"') + stroke(ell(0, 0, 62, 40), t.d, 2.6) + stroke('M-26 8Q0 -30 26 8M-18 16H18', t.dd, 4);
  const lid = group(board(flat(306, 190, 8), 306, 190) + mark, 'transform="translate(428 244) rotate(4)"');
  const well = flat(300, 232, 6), shade = fill('M-300 -232H300V-196H-262V232H-300Z', lining.dd, 'opacity=".5"');
  return lid + group(board(flat(330, 262, 8), 330, 262) + fill(well, lining.b) + group(shade, c.clip(well)) + stroke(well, t.dd, 4) + inside, 'transform="translate(396 644) rotate(-2.3)"');
}

/** A strap along a spline, its edge lines stitched; `from` and `to` in the order it is drawn. */
function strap(pts: readonly Point[], w: number, { t, thread }: Leather): string {
  const S = ribbon(pts, w, () => 1, 12), line = (at: number) => smooth(S.edge(0, 1, at, 60));
  return fill(S.band(0, 1, -1, 1, 70), t.b) + fill(S.band(0, 1, 0.2, 1, 70), t.d, 'opacity=".6"') + stroke(line(-0.99), t.ll, 2.4, 'opacity=".7"') + stroke(line(0.99), t.dd, 3) + stroke(line(-0.74) + line(0.74), thread, 2.2, 'stroke-dasharray="8 6"');
}

function buckle(c: Sheet, x: number, y: number, k: number, turn: number): string {
  const brass = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.1)), d = worn([[-40, -58], [40, -58], [40, 58], [-40, 58]], 18);
  return group(stroke(d, brass.dd, 19) + stroke(d, brass.b, 13) + stroke(d, brass.ll, 3.4, 'transform="translate(-3 -3)"') + stroke('M-40 0H46', brass.dd, 12) + stroke('M-40 -1H46', brass.l, 7), `transform="translate(${x} ${y}) rotate(${turn}) scale(${k})"`);
}

/** A belt in a coil, or let out over the sheet. */
function belt(c: Sheet, leather: Leather, out: boolean): string {
  const { t } = leather;
  if (out) {
    const pts: Point[] = [[150, 170], [330, 130], [560, 190], [640, 330], [480, 440], [270, 500], [160, 640], [290, 780], [520, 790], [690, 850]];
    c.cast(ribbon(pts, 42, () => 1, 12).band(0, 1, -1, 1, 60), 14, 18, 0.28, 9);
    let holes = '';
    for (let i = 0; i < 5; i++) {
      const [x, y] = ribbon(pts, 42, () => 1, 12).at(0.9 + i * 0.018, 0);
      holes += ell(x, y, 5.5);
    }
    return strap(pts, 42, leather) + fill(holes, t.dd) + fill(rect(-16, -48, 32, 96), t.d, 'transform="translate(214 146) rotate(-10)"') + buckle(c, 138, 172, 1.02, -10);
  }
  // Standing on its edge: turns of one spiral, each a band between a lower and an upper line.
  const high = 118;
  let o = fill(ell(414, 600 + high - 4, 262, 132), c.pal.ink, 'opacity=".3"');
  const spiral = (a: number): Point => {
    const r = 96 + a * 11.4;
    return [400 + Math.cos(a) * r, 600 + Math.sin(a) * r * 0.52];
  };
  const turns = 5.5 * Math.PI * 2 * 0.56, pieces: { y: number; svg: string }[] = [];
  for (let i = 0; i < 150; i++) {
    const [a0, a1] = [(i / 150) * turns, ((i + 1.25) / 150) * turns], [p, q] = [spiral(a0), spiral(a1)], away = Math.sin(a0) < 0;
    const side = Math.cos(a0), face = away ? t.dd : side < -0.3 ? mix(t.l, t.b, 0.4) : side > 0.5 ? t.d : t.b;
    const d = poly([[p[0], p[1]], [q[0], q[1]], [q[0], q[1] + high], [p[0], p[1] + high]]);
    pieces.push({ y: p[1], svg: fill(d, face) + stroke(poly([p, q], false), t.ll, 7) + stroke(poly([p, q], false), mix(t.l, leather.lining.b, 0.5), 5) + (away ? '' : stroke(poly([[p[0], p[1] + 16], [q[0], q[1] + 16]], false) + poly([[p[0], p[1] + high - 14], [q[0], q[1] + high - 14]], false), leather.thread, 2.4, 'stroke-dasharray="7 6"')) });
  }
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) o += piece.svg;
  const [x, y] = spiral(turns);
  return o + buckle(c, Math.round(x), Math.round(y + high / 2), 1.06, 4);
}

/** A wallet that folds in the middle. */
function wallet(c: Sheet, leather: Leather, opened: boolean): string {
  const { t, thread, lining } = leather, dash = (d: string) => stroke(d, thread, 2.6, 'stroke-dasharray="9 6"');
  if (!opened) {
    const back = worn([[-240, -178], [244, -178], [244, 178], [-240, 178]], 26), front = worn([[-240, -166], [236, -166], [236, 184], [-240, 184]], 26);
    const turned = place(400, 520, 1.34, -0.14);
    c.cast(poly([turned(-240, -178), turned(244, -178), turned(244, 184), turned(-240, 184)]), 14, 20, 0.3, 9);
    const line = worn([[-222, -148], [218, -148], [218, 166], [-222, 166]], 16);
    return group(
      fill(back, t.dd) + fill(worn([[-220, -172], [234, -172], [234, 0], [-220, 0]], 12), c.pal.celadon, 'transform="translate(2 -8)"') + fill(front, t.b) + bevel(c, front, t, 13) + fill('M-240 -166H-206C-190 -60 -190 80 -206 184H-240Z', t.d, 'opacity=".6"') + fill('M-190 -120C-60 -150 60 -140 150 -124L140 -96C40 -112 -70 -118 -180 -86Z', t.ll, 'opacity=".25"') + dash(line) + stroke(ell(150, 110, 34, 34), t.d, 4) + stroke('M136 118Q150 92 164 118M140 126H160', t.d, 4),
      'transform="translate(400 520) rotate(-8) scale(1.34)"',
    );
  }
  const whole = worn([[-300, -190], [300, -190], [300, 190], [-300, 190]], 24);
  c.cast(poly([[64, 286], [736, 286], [736, 712], [64, 712]]), 14, 20, 0.3, 9);
  let slots = '';
  for (const s of [-1, 1]) for (let i = 0; i < 3; i++) {
    const y = -70 + i * 66, d = worn([[s * 30, y], [s * 276, y], [s * 276, 176], [s * 30, 176]], 14);
    slots += fill(d, c.pal.ink, 'opacity=".28" transform="translate(3 -5)"') + fill(d, i === 0 ? t.l : i === 1 ? mix(t.l, t.b, 0.5) : t.b) + dash(`M${s * 36} ${y + 10}H${s * 270}`);
  }
  const cards = fill(worn([[56, -104], [262, -104], [262, 60], [56, 60]], 12), c.pal.cobalt) + fill(worn([[-258, -100], [-60, -100], [-60, 60], [-258, 60]], 12), c.pal.rice);
  return group(fill(whole, t.d) + fill(worn([[-284, -180], [284, -180], [284, -60], [-284, -60]], 12), lining.b) + fill('M-284 -150H284V-100H-284Z', lining.dd, 'opacity=".3"') + fill(worn([[-300, -130], [300, -130], [300, 190], [-300, 190]], 22), t.b) + cards + slots + fill(rect(-12, -190, 24, 380), t.dd, 'opacity=".6"') + fill(rect(-16, -190, 6, 380), t.l, 'opacity=".6"') + dash(worn([[-290, -180], [290, -180], [290, 180], [-290, 180]], 20)), 'transform="translate(400 500) scale(1.12)"');
}

export const leatherGoods = family({
  id: 'giay-da',
  vi: 'Giày da',
  en: 'Leather shoes',
  traits,
  words: {
    form: {
      tay: ['giày tây', 'oxford', 'derby', 'giày buộc dây', 'giày nam'], luoi: ['giày lười', 'giày mọi', 'loafer'], 'cao-got': ['cao gót', 'công sở nữ', 'giày nữ'],
      sandal: ['sandal', 'xăng đan', 'dép quai hậu'], dep: ['dép', 'dép da', 'dép lê'], ung: ['ủng', 'bốt', 'boot', 'giày cao cổ'], 'that-lung': ['thắt lưng', 'dây lưng'], vi: ['ví', 'ví da', 'bóp'],
    },
    leather: { nau: ['nâu', 'nâu đất'], den: ['đen'], bo: ['bò', 'vàng bò', 'nâu sáng', 'da bò mộc'], man: ['mận', 'đỏ mận', 'đỏ rượu', 'nâu đỏ'] },
    sole: { den: ['đế cao su', 'đế đen'], bo: ['đế da'] },
    box: { giay: ['hộp giấy'], go: ['hộp gỗ'] },
  },
  pieces: { of: ['chiếc'], shown: ({ form }) => (form === 'that-lung' || form === 'vi' ? 1 : 2) },
  otherView: { vi: 'lật xem, mở ra', en: 'turned over, or opened' },
  focus: ({ composition, form }) => (form === 'that-lung' || form === 'vi' ? [360, 560, 2] : composition === 'tren' ? [260, 470, 2.1] : composition === 'hop' ? [440, 590, 2] : [470, 800, 2]),
  draw(c, look, view) {
    const leather = leatherOf(c, look);
    c.tint = look.leather === 'den' ? c.pal.clay : leather.t.b;
    if (look.form === 'that-lung' || look.form === 'vi') {
      const out = (view === 'other') !== (look.composition === 'tren'), make = look.form === 'vi' ? wallet : belt;
      if (out || view === 'other' || look.composition !== 'hop') {
        if (make === belt && !out) c.stand(410, 690, 300, 92);
        return make(c, leather, out);
      }
      const goods = c.symbol(make(c, leather, false));
      // On the lid it throws no shadow on the ground.
      c.shadows.length = 0;
      if (look.form === 'that-lung') return shoeBox(c) + use(goods, 'translate(152 208) scale(.62)');
      return giftBox(c, look, fill(worn([[-216, -150], [232, -150], [232, 176], [-216, 176]], 24), c.pal.ink, 'opacity=".26" transform="translate(6 10)"') + use(goods, 'rotate(8) scale(.72) translate(-400 -520)'));
    }
    const { form } = look;
    if (view === 'other') return pairFlat(c, c.symbol(underOf(c, leather, form)), form);
    if (look.composition === 'tren') return pairFlat(c, c.symbol(topOf(c, leather, form)), form);
    const side = c.symbol(sideOf(c, leather, form)), put = (x: number, y: number, k: number) => use(side, `translate(${n(x)} ${n(y)}) scale(${k})`);
    if (look.composition === 'hop') {
      const box = shoeBox(c), tall = form === 'ung' ? 0.94 : 1.06;
      return box + fill(ell(440, 668, 250, 18), c.pal.ink, 'opacity=".3"') + put(470, 652, tall * 0.96) + fill(ell(360, 722, 268, 18), c.pal.ink, 'opacity=".34"') + put(352, 720, tall);
    }
    c.stand(506, 762, 290, 24);
    c.stand(380, 884, 330, 26);
    return put(496, 760, 1.16) + put(372, 884, 1.32);
  },
});
