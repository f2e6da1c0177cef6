// Mother-of-pearl inlay of Chuôn Ngọ: trays, boxes, panels and cabinets of dark wood.
import { mix, type Tones } from '../color.ts';
import { family, type Look, oneOf } from '../family.ts';
import { ell, lens, n, type Point, poly, rect } from '../geom.ts';
import { grain } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { inlaidFace, inlayMotifs, sawnPieces, shell } from './nacre.ts';
import { onto } from './placing.ts';
import { slab, slabBody, worn } from './solids.ts';

const traits = {
  composition: oneOf('nghieng', 'dung', 'tho'),
  form: oneOf('khay', 'hop', 'tranh', 'tu'),
  motif: oneOf(...inlayMotifs),
  wood: oneOf('gu', 'gu', 'trac', 'den'),
};
type InlayLook = Look<typeof traits>;

const woodOf = (c: Sheet, { wood }: InlayLook): Tones => c.T({ gu: mix(c.pal.clay, c.pal.ink, 0.62), trac: mix(mix(c.pal.lacquer, c.pal.clay, 0.4), c.pal.ink, 0.6), den: mix(c.pal.ink, '#000000', 0.12) }[wood]);
const brassOf = (c: Sheet): Tones => c.T(mix(c.pal.goldleaf, c.pal.clay, 0.2));

const face = (c: Sheet, look: InlayLook, w: number, h: number, part = 1, tag = 'face'): string => inlaidFace(c, w, h, { motif: look.motif, ground: woodOf(c, look), part, tag });

/** The two doors of a cabinet, their lock plate between. */
function doors(c: Sheet, look: InlayLook, w: number, h: number): string {
  const t = woodOf(c, look), b = brassOf(c), half = w / 2 - 12, one = (x: number, tag: string) => group(face(c, look, half - 8, h - 28, 1, tag), `transform="translate(${n(x)} 14)"`) + stroke(rect(x, 14, half - 8, h - 28), t.l, 3) + stroke(rect(x - 4, 10, half, h - 20), t.dd, 4);
  const ring = (x: number) => fill(ell(x, h / 2, 10), b.d) + stroke(ell(x, h / 2 + 16, 9, 12), b.dd, 6) + stroke(ell(x, h / 2 + 16, 9, 12), b.l, 3);
  return fill(rect(0, 0, w, h), t.d) + one(14, 'left') + one(w / 2 + 6, 'right') + fill(`M${n(w / 2 - 30)} ${n(h / 2 - 34)}Q${n(w / 2)} ${n(h / 2 - 54)} ${n(w / 2 + 30)} ${n(h / 2 - 34)}V${n(h / 2 + 34)}Q${n(w / 2)} ${n(h / 2 + 54)} ${n(w / 2 - 30)} ${n(h / 2 + 34)}Z`, b.b) + fill(`M${n(w / 2 - 2)} ${n(h / 2 - 44)}h4V${n(h / 2 + 44)}h-4Z`, b.dd) + ring(w / 2 - 15) + ring(w / 2 + 15) + [0.16, 0.84].map((s) => fill(rect(6, h * s - 14, 12, 28) + rect(w - 18, h * s - 14, 12, 28), b.b)).join('');
}

/** A tray from above: its rim stands up about the picture. */
function trayFace(c: Sheet, look: InlayLook, w: number, h: number, part = 1): string {
  const t = woodOf(c, look), rim = 26;
  const grip = (x: number) => fill(rect(x - 6, h / 2 - 44, 12, 88), t.dd);
  return fill(worn([[0, 0], [w, 0], [w, h], [0, h]], 20), t.l) + fill(poly([[w, 0], [w, h], [0, h], [rim, h - rim], [w - rim, h - rim], [w - rim, rim]]), t.b) + fill(poly([[0, 0], [rim, rim], [rim, h - rim], [0, h]]), mix(t.l, t.b, 0.5)) + fill(rect(rim, rim, w - rim * 2, h - rim * 2), t.dd) + group(face(c, look, w - rim * 2 - 8, h - rim * 2 - 8, part), `transform="translate(${rim + 4} ${rim + 6})"`) + fill(rect(rim, rim, w - rim * 2, 12) + rect(rim, rim, 10, h - rim * 2), '#000000', 'opacity=".35"') + grip(rim / 2) + grip(w - rim / 2) + stroke(`M8 ${h - 12}V12Q8 8 12 8H${w - 12}`, mix(t.l, c.pal.paper, 0.3), 2.4);
}

/** A framed panel from the front. */
function framed(c: Sheet, look: InlayLook, w: number, h: number, part = 1): string {
  const t = woodOf(c, look), f = 30, frame = c.T(mix(t.b, c.pal.clay, 0.25));
  return fill(rect(0, 0, w, h), frame.b) + fill(poly([[0, 0], [w, 0], [w - f, f], [f, f]]), frame.l) + fill(poly([[0, 0], [f, f], [f, h - f], [0, h]]), mix(frame.l, frame.b, 0.6)) + fill(poly([[w, 0], [w, h], [w - f, h - f], [w - f, f]]), frame.d) + fill(poly([[0, h], [f, h - f], [w - f, h - f], [w, h]]), frame.dd) + group(face(c, look, w - f * 2, h - f * 2, part), `transform="translate(${f} ${f})"`) + stroke(rect(f, f, w - f * 2, h - f * 2), c.pal.goldleaf, 2.6);
}

/** Flat pieces as seen from the front, w by h. */
const flat = (c: Sheet, look: InlayLook, w: number, h: number, part = 1): string => (look.form === 'khay' ? trayFace(c, look, w, h, part) : framed(c, look, w, h, part));

/** The box with its picture on the lid and a border along the front. */
function box(c: Sheet, look: InlayLook, near: Point, u: Point, v: Point, H: number): string {
  const t = woodOf(c, look), b = brassOf(c), S = slab(near, u, v, H), dark = { ...t, l: t.b, b: mix(t.b, t.d, 0.4), d: t.dd };
  c.cast(S.foot, 16, 16, 0.34, 9);
  c.cast(S.foot, 5, 8, 0.4, 5);
  const lock = S.on.left(0.5, 0.34), seam = (on: typeof S.on.left) => stroke(poly([on(0, 0.3), on(1, 0.3)], false), '#000000', 3) + stroke(poly([on(0, 0.325), on(1, 0.325)], false), t.l, 1.4);
  return group(slabBody(S, dark, { top: onto(S.on.top, 420, 320, face(c, look, 420, 320)), left: onto(S.on.left, 420, H, group(face(c, { ...look, motif: 'mau' }, 420, H, 1, 'front'))) + fill(S.left, '#000000', 'opacity=".12"') + seam(S.on.left), right: onto(S.on.right, 320, H, face(c, { ...look, motif: 'sen' }, 320, H, 1, 'side')) + fill(S.right, '#000000', 'opacity=".4"') + seam(S.on.right) }), c.clip(worn(S.outline, 6))) + fill(`M${n(lock[0] - 22)} ${n(lock[1] - 26)}h44v44q-22 18 -44 0Z`, b.b) + fill(`M${n(lock[0] + 4)} ${n(lock[1] - 26)}h18v44q-8 8 -18 10Z`, b.d) + fill(ell(lock[0], lock[1] + 4, 6), b.dd) + stroke(poly([S.on.top(0, 1), S.on.top(1, 1), S.on.top(1, 0)], false), mix(t.l, c.pal.paper, 0.3), 2);
}

function cabinet(c: Sheet, look: InlayLook): string {
  const t = woodOf(c, look), S = slab([500, 850], [-380, -50], [190, -104], 470), dark = { ...t, b: t.b, d: t.dd };
  const foot = ([x, y]: Point) => fill(`M${n(x - 16)} ${n(y - 10)}h32l-6 60h-20Z`, t.dd);
  c.cast(poly([[120, 840], [500, 890], [690, 790], [560, 740]]), 20, 20, 0.34, 9);
  const cornice = slab([506, 392], [-396, -52], [200, -110], 30);
  return [S.on.left(0.04, 1), S.on.left(0.96, 1), S.on.right(0.94, 1)].map(foot).join('') + slabBody(S, dark, { left: onto(S.on.left, 460, 470, fill(rect(0, 0, 460, 470), t.d) + group(doors(c, look, 430, 400), 'transform="translate(15 44)"')), right: onto(S.on.right, 220, 470, stroke(rect(24, 30, 172, 410), t.b, 4)) }) + slabBody(cornice, { ...t, l: t.l });
}

function atAngle(c: Sheet, look: InlayLook): string {
  if (look.form === 'tu') return cabinet(c, look);
  if (look.form === 'hop') return box(c, look, [452, 800], [-340, -110], [256, -150], 176);
  const w = look.form === 'khay' ? 620 : 470, h = look.form === 'khay' ? 440 : 600, S = look.form === 'khay' ? slab([330, 800], [-260, -190], [420, -200], 40) : slab([300, 860], [-230, -230], [420, -260], 26), t = woodOf(c, look);
  c.cast(S.foot, 16, 18, 0.34, 9);
  c.cast(S.foot, 5, 8, 0.4, 5);
  const long = look.form === 'khay';
  // The longer side runs off to the right.
  return slabBody(S, { ...t, d: t.dd }, { top: long ? onto((a, b) => S.on.top(b, 1 - a), w, h, flat(c, look, w, h)) : onto((a, b) => S.on.top(b, 1 - a), h, w, flat(c, look, h, w)) });
}

/** A wooden easel of the kind that shows plates. */
function easel(c: Sheet, half: number, foot: number): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.4));
  c.stand(404, foot + 50, half * 0.9, 20);
  const leg = (x: number, s: number) => fill(`M${x - 12} ${foot - 40}H${x + 12}L${x + 16} ${foot + 4}Q${x + s * 46} ${foot + 20} ${x + s * 62} ${foot + 50}H${x - 18}Z`, s < 0 ? t.b : t.d) + fill(`M${x - 30} ${foot - 10}h60v14q-30 10 -60 0Z`, t.l);
  return leg(400 - half * 0.6, -1) + leg(400 + half * 0.6, 1) + fill(rect(400 - half * 0.6, foot + 14, half * 1.2, 14), t.dd);
}

function upright(c: Sheet, look: InlayLook): string {
  if (look.form === 'tu') {
    const t = woodOf(c, look);
    c.stand(404, 926, 330, 22);
    const feet = 'M84 836H150Q140 880 128 924H92ZM716 836H650Q660 880 672 924H708Z';
    return fill(feet, t.d) + fill('M150 836H650Q600 872 400 866Q200 872 150 836Z', t.dd) + fill(rect(76, 180, 648, 660), t.b) + group(grain(c.R.fork('case'), 76, 180, 648, 660, 18, t.d, 1.6, 5), c.clip(rect(76, 180, 648, 660))) + group(doors(c, look, 572, 560), 'transform="translate(114 250)"') + stroke(rect(114, 202, 572, 30), t.l, 2) + fill('M46 140H754L738 184H62Z', t.l) + fill('M62 170H738V186H62Z', t.dd) + fill(rect(700, 186, 24, 654), t.dd, 'opacity=".6"');
  }
  if (look.form === 'hop') return boxOpen(c, look);
  const [w, h] = look.form === 'khay' ? [650, 460] : [500, 690], x = (800 - w) / 2, y = look.form === 'khay' ? 330 : 130;
  c.cast(rect(x, y, w, h), 22, 22, 0.26, 9);
  return group(flat(c, look, w, h), `transform="translate(${x} ${y})"`) + easel(c, w / 2, y + h);
}

/** The box open: its lid stands up behind, red inside. */
function boxOpen(c: Sheet, look: InlayLook): string {
  const t = woodOf(c, look), red = c.T(mix(c.pal.lacquer, c.pal.ink, 0.2)), b = brassOf(c), [x, y, w, h] = [130, 150, 540, 390];
  c.stand(404, 896, 290, 34);
  const well = poly([[146, 596], [654, 596], [690, 716], [110, 716]]);
  return fill(rect(x - 6, y - 6, w + 12, h + 12), t.dd) + group(face(c, look, w, h), `transform="translate(${x} ${y})"`) + fill(rect(x, y + h, w, 12), t.dd) + fill(poly([[130, 560], [670, 560], [720, 736], [80, 736]]), t.l) + fill(well, red.d) + fill(poly([[146, 596], [654, 596], [640, 640], [162, 640]]), red.dd) + fill(poly([[146, 596], [162, 640], [140, 716], [110, 716]]), red.dd, 'opacity=".7"') + fill(rect(80, 736, 640, 150), t.b) + group(face(c, { ...look, motif: 'mau' }, 640, 150, 1, 'front'), 'transform="translate(80 736)"') + fill(rect(80, 736, 640, 5), t.l) + fill(rect(690, 736, 30, 150), '#000000', 'opacity=".3"') + fill('M372 726h56v44q-28 20 -56 0Z', b.b) + fill('M404 726h24v44q-10 8 -24 10Z', b.d) + fill(ell(400, 752, 7), b.dd);
}

/** On the bench, among shells and sawn pieces; `part` of the picture is laid. */
function onBench(c: Sheet, look: InlayLook, part: number): string {
  const wood = c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.4), c.pal.paper, 0.42)), R = c.R.fork('bench'), top = rect(40, 90, 720, 830), [w, h] = look.form === 'khay' ? [560, 400] : look.form === 'tranh' ? [400, 540] : [470, 430];
  c.cast(top, 12, 16, 0.24, 9);
  const x = 400 - w / 2 + 20, y = look.form === 'tranh' ? 170 : 200, turn = R.r(-5, 3);
  let planks = '';
  for (const px of [280, 520]) planks += `M${px} 90V920`;
  // The saw that cuts shell: a wooden bow strung with a fine blade.
  const saw = group(stroke('M0 0V-64H236V0', wood.dd, 20) + stroke('M0 -2V-64H236V-2', mix(c.pal.clay, c.pal.ink, 0.4), 14) + stroke('M0 0H236', c.T(c.pal.ink).l, 2.4) + fill(rect(-12, -6, 24, 84), mix(c.pal.clay, c.pal.ink, 0.25)) + fill(lens(-5, 6, -5, 70, 3), c.pal.paper, 'opacity=".4"'), `transform="translate(470 ${n(846 + R.j(10))}) rotate(-8)"`);
  return fill(top, wood.b) + group(grain(R, 40, 90, 720, 830, 22, wood.d, 1.8, 8), c.clip(top)) + stroke(planks, wood.dd, 3) + fill(rect(40, 906, 720, 14), wood.dd) + `<g transform="rotate(${n(turn)} 400 400)">` + fill(rect(x + 10, y + 16, w, h), c.pal.ink, 'opacity=".35"') + `<g transform="translate(${x} ${y})">` + (look.form === 'tu' ? doors(c, look, w, h) : look.form === 'hop' ? trayFace(c, look, w, h, part) : flat(c, look, w, h, part)) + '</g></g>' + shell(c, 176, 820, 0.86, R.r(-20, 10)) + shell(c, 300, 872, 0.6, R.r(120, 170)) + sawnPieces(c, 350, 770, 110, 110, 16) + sawnPieces(c, 80, 690, 90, 60, 8) + saw;
}

export const inlaidWork = family({
  id: 'kham-trai',
  vi: 'Đồ khảm trai',
  en: 'Mother-of-pearl inlay',
  traits,
  words: {
    form: { khay: ['khay', 'khay chè', 'khay trà', 'đĩa'], hop: ['hộp', 'tráp', 'cơi trầu'], tranh: ['tranh', 'bức', 'hoành phi', 'câu đối', 'bình phong'], tu: ['tủ', 'tủ chè', 'cánh tủ', 'sập'] },
    motif: { sen: ['sen', 'đầm sen', 'hoa sen'], mau: ['mẫu đơn', 'hoa điểu', 'chim hoa', 'hoa'], hac: ['hạc', 'tùng hạc', 'trúc'], ca: ['cá chép', 'cá', 'lý ngư'], son: ['sơn thủy', 'phong cảnh', 'làng quê'] },
    wood: { gu: ['gỗ gụ', 'gụ'], trac: ['gỗ trắc', 'trắc', 'gỗ hương', 'cẩm lai'], den: ['gỗ mun', 'mun', 'nền đen', 'sơn then'] },
  },
  otherView: { vi: 'đang khảm trên bàn thợ', en: 'being inlaid on the bench' },
  focus: ({ composition, form }) => (form === 'tu' ? [270, composition === 'nghieng' ? 620 : 520, 2] : composition === 'nghieng' ? [400, 560, 1.9] : [370, composition === 'tho' ? 400 : form === 'hop' ? 340 : 520, 1.9]),
  draw(c, look, view) {
    c.tint = c.pal.celadon;
    if (view === 'other') return look.composition === 'tho' ? upright(c, look) : onBench(c, look, 0.55);
    return look.composition === 'nghieng' ? atAngle(c, look) : look.composition === 'dung' ? upright(c, look) : onBench(c, look, 1);
  },
});
