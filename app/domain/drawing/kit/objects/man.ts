// Gauze of Hòa Xá: nets to sleep under, gauze by the bolt, cloths for infants, bandages.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lens, lerp, n, place, type Point, poly, rect } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { caneTones, rods } from './canes.ts';
import { extent } from './extent.ts';
import { worn } from './solids.ts';

const traits = {
  composition: oneOf('treo', 'gap', 'cuon'),
  form: whenAsked(oneOf('man', 'man', 'vai', 'khan'), 'gac'),
  dye: oneOf('moc', 'moc', 'com', 'hong', 'thien-thanh'),
  edge: oneOf('do', 'cham', 'com'),
  weave: oneOf('xo', 'tuyn'),
};
type NetLook = Look<typeof traits>;
type Cotton = { c: Sheet; look: NetLook; t: Tones; edge: Ink };

const gauzeTones = (c: Sheet, look: NetLook): Tones => {
  const { pal } = c, white = mix(pal.paper, '#FFFFFF', 0.55);
  return c.T(jitter({ moc: white, com: mix(mix(pal.rice, pal.celadon, 0.5), white, 0.42), hong: mix(pal.lacquer, white, 0.72), 'thien-thanh': mix(pal.cobalt, white, 0.7) }[look.dye], c.R.fork('dye'), 0.01));
};

type Threads = {
  /** How far the upright threads lean over to the right on their way up. */
  lean?: number;
  /** How far the lying threads rise to the right. */
  rise?: number;
  size?: number;
  ink?: Ink;
  strength?: number;
};

/** The open weave over a shape: crossed threads, or the slanting ones of tulle. Lines, not tiles: those rasterise slowly. */
function mesh({ c, look, t }: Cotton, d: string, { lean = 0, rise = 0, size = 11, ink = t.dd, strength = 0.5 }: Threads = {}): string {
  const { x0, y0, x1, y1 } = extent(d), w = x1 - x0, h = y1 - y0, tulle = look.weave === 'tuyn';
  let lines = '';
  const uprights = (slant: number): void => {
    const shift = slant * h;
    for (let x = x0 - Math.max(0, shift); x < x1 + Math.max(0, -shift); x += size) lines += `M${n(x)} ${n(y1)}L${n(x + shift)} ${n(y0)}`;
  };
  if (tulle) {
    uprights(lean + 0.55);
    uprights(lean - 0.55);
  } else {
    uprights(lean);
    const shift = rise * w;
    for (let y = y0 + Math.min(0, shift); y < y1 + Math.max(0, shift); y += size) lines += `M${n(x0)} ${n(y)}L${n(x1)} ${n(y - shift)}`;
  }
  return group(stroke(lines, ink, 1.4, `opacity="${strength}"`), c.clip(d));
}

/** A wall of netting: what is behind shows through. */
function veil(cotton: Cotton, d: string, strength: number, threads?: Threads): string {
  const { c, t } = cotton;
  return fill(d, t.l, `opacity="${strength}"`) + mesh(cotton, d, threads) + group(stroke(d, t.dd, 2.4, 'opacity=".5"'), c.clip(d));
}

/** Gathers from a top line to a bottom line. */
function gathers(c: Sheet, tag: string, [a, b]: readonly [Point, Point], [p, q]: readonly [Point, Point], many: number, w: number): string {
  const R = c.R.fork(tag);
  let d = '';
  for (let i = 0; i < many; i++) {
    const s = (i + 0.5) / many + R.j(0.2 / many), x0 = lerp(a[0], b[0], s), y0 = lerp(a[1], b[1], s), x1 = lerp(p[0], q[0], s), y1 = lerp(p[1], q[1], s);
    d += brush([[x0, y0], [lerp(x0, x1, 0.5) + R.j(8), lerp(y0, y1, 0.5)], [x1 + R.j(6), y1]], w * R.r(0.6, 1.3), { prof: (k) => 0.25 + 0.75 * k });
  }
  return d;
}

/** The bed it hangs over: a low frame, a rush mat, a pillow, a folded quilt. */
function bed(c: Sheet): string {
  const wood = c.T(mix(c.pal.clay, c.pal.ink, 0.36)), mat = c.T(mix(mix(c.pal.goldleaf, c.pal.paper, 0.5), c.pal.rice, 0.12)), top = poly([[214, 640], [640, 640], [726, 806], [74, 806]]);
  let rush = '';
  for (let i = 1; i < 30; i++) rush += `M${n(lerp(214, 74, i / 30))} ${n(lerp(640, 806, i / 30))}H${n(lerp(640, 726, i / 30))}`;
  c.stand(400, 900, 330, 26, 0.9);
  const pillow = worn([[236, 650], [394, 650], [384, 712], [212, 712]], 20), quilt = worn([[430, 646], [622, 646], [644, 706], [430, 706]], 20);
  return fill(rect(84, 830, 34, 74) + rect(682, 830, 34, 74), wood.d) + fill(top, mat.b) + group(stroke(rush, mat.d, 2, 'opacity=".7"') + stroke(poly([[236, 654], [624, 654], [690, 790], [112, 790]]), c.pal.lacquer, 5), c.clip(top)) + fill(rect(74, 806, 652, 36), wood.b) + fill(rect(74, 832, 652, 10), wood.dd) + stroke('M76 807H724', wood.ll, 2.6) + fill(pillow, c.pal.ink, 'opacity=".2" transform="translate(6 8)"') + fill(pillow, c.T(c.pal.celadon).l) + fill(lens(222, 702, 384, 702, 7), c.pal.celadon) + fill(quilt, c.pal.ink, 'opacity=".2" transform="translate(6 8)"') + fill(quilt, mix(c.pal.lacquer, c.pal.paper, 0.3)) + stroke('M436 676H632', mix(c.pal.lacquer, c.pal.paper, 0.05), 5);
}

/** Hung by its four corners; drawn up at the side when it is open. */
function hung(cotton: Cotton, open: boolean): string {
  const { c, t, edge } = cotton, cords = mix(edge, c.pal.paper, 0.2);
  const [bl, br, fl, fr]: Point[] = [[236, 226], [620, 226], [96, 290], [706, 290]];
  const roof = poly([fl!, fr!, br!, bl!]), back = poly([bl!, br!, [634, 660], [216, 660]]), left = poly([fl!, bl!, [216, 660], [70, 826]]), right = poly([fr!, br!, [634, 660], [730, 826]]);
  const low: Point = [62, 836], lowR: Point = [738, 836], front = poly([fl!, fr!, lowR, low]);
  const strings = stroke('M96 290L30 120M706 290L772 120M236 226L208 90M620 226L650 90', cords, 4);
  const shadeD = gathers(c, 'front', [fl!, fr!], [low, lowR], 15, 20), shadeL = gathers(c, 'lit', [[90, 290], [690, 290]], [[50, 830], [716, 830]], 15, 11);
  let face = veil(cotton, front, 0.4) + group(fill(shadeD, t.dd, 'opacity=".26"') + fill(shadeL, t.ll, 'opacity=".7"') + fill(poly([[560, 280], [710, 280], [760, 840], [640, 840]]), t.dd, 'opacity=".16"'), c.clip(front)) + stroke(poly([low, lowR], false), edge, 10) + stroke(poly([fl!, fr!], false), edge, 9);
  if (open) {
    const half = (s: number): string => {
      const x = (v: number) => 400 + s * v, d = `M${x(306)} 290L${x(20)} 290C${x(40)} 420 ${x(150)} 560 ${x(268)} 616L${x(300)} 640C${x(292)} 700 ${x(250)} 770 ${x(262)} 836H${x(338)}C${x(330)} 760 ${x(340)} 690 ${x(328)} 630Z`;
      const folds = [0.15, 0.35, 0.55, 0.75].map((k) => brush([[x(lerp(40, 290, k)), 294], [x(lerp(110, 300, k)), 470], [x(lerp(262, 318, k)), 618], [x(lerp(256, 330, k)), 830]], 15)).join('');
      return veil(cotton, d, 0.62) + group(fill(folds, t.dd, 'opacity=".3"'), c.clip(d)) + stroke(`M${x(20)} 290C${x(40)} 420 ${x(150)} 560 ${x(268)} 616`, edge, 8) + stroke(`M${x(258)} 610Q${x(296)} 650 ${x(336)} 622`, edge, 13);
    };
    face = half(-1) + half(1) + stroke(poly([fl!, fr!], false), edge, 9);
  }
  return strings + veil(cotton, back, 0.34) + bed(c) + veil(cotton, left, 0.34, { rise: 0.4 }) + veil(cotton, right, 0.3, { rise: -0.4 }) + face + veil(cotton, roof, 0.55, { lean: 1 }) + stroke(roof, edge, 8) + [bl!, br!, fl!, fr!].map(([x, y]) => fill(ell(x, y, 9), edge)).join('');
}

/** A cloth folded small, its layers toward us; the front of its top at (x, y). */
function pad(cotton: Cotton, t: Tones, x: number, y: number, w: number, deep: number, high: number, edge: Ink, over = ''): string {
  const { c } = cotton, lean = deep * 0.36, top = poly([[x, y], [x + w, y], [x + w - lean, y - deep], [x + lean, y - deep]]), front = worn([[x, y - 4], [x + w, y - 4], [x + w, y + high], [x, y + high]], high * 0.3);
  let layers = '';
  for (let i = 1; i < 5; i++) layers += `M${x + 6} ${n(y + (high * i) / 5)}Q${n(x + w * 0.5)} ${n(y + (high * i) / 5 + 5)} ${x + w - 6} ${n(y + (high * i) / 5)}`;
  return fill(front, t.b) + mesh(cotton, front, { size: 9, ink: t.d }) + group(fill(rect(x + w * 0.8, y - 10, w, high + 20), t.d, 'opacity=".7"') + fill(rect(x, y + high * 0.78, w, high), t.d, 'opacity=".7"'), c.clip(front)) + stroke(layers, t.dd, 2.6, 'opacity=".6"') + stroke(front, t.dd, 1.8, 'opacity=".5"') + fill(top, t.ll) + mesh(cotton, top, { size: 9, ink: t.d, lean: 0.2 }) + group(over + stroke(poly([[x, y - 14], [x + w, y - 14]], false), edge, 9), c.clip(top)) + stroke(top, t.dd, 1.8, 'opacity=".5"');
}

/** Folded and tied across, as it is sold. */
function packed(cotton: Cotton): string {
  const { c, t, edge } = cotton;
  c.stand(404, 812, 330, 40);
  const print = paint(c, [...blossom(place(300, 470, 1.6), c.R.fork('a')), ...blossom(place(520, 500, 1.3), c.R.fork('b'))], { kind: 'flat', a: mix(edge, t.l, 0.45), b: mix(edge, t.l, 0.6), gold: c.pal.goldleaf });
  const net = pad(cotton, t, 100, 560, 600, 200, 250, edge, print), bow = 'M400 540C340 470 280 500 300 548C314 584 372 572 400 540C460 470 520 500 500 548C486 584 428 572 400 540';
  return net + fill(poly([[372, 360], [428, 360], [430, 560], [370, 560]]), edge, 'opacity=".9"') + fill(rect(370, 558, 60, 252), edge) + fill(rect(412, 558, 18, 252), c.pal.ink, 'opacity=".2"') + fill('M386 552L330 690L356 694L372 720L412 560ZM410 552L470 690L444 696L430 724L392 560Z', edge) + stroke(bow, mix(edge, c.pal.ink, 0.4), 26) + stroke(bow, edge, 20);
}

/** Gauze on its bolts, a length run out. */
function bolts(cotton: Cotton, small: boolean): string {
  const { c, t, edge } = cotton, roll = (x: number, y: number, length: number, r: number): string => {
    const e = r * 0.4, d = `M${n(x)} ${n(y - r)}H${n(x + length)}A${n(e)} ${n(r)} 0 0 1 ${n(x + length)} ${n(y + r)}H${n(x)}Z`;
    let wound = '';
    for (let i = 1; i < 8; i++) wound += ell(x, y, e * (1 - i * 0.12), r * (1 - i * 0.12));
    return fill(d, t.b) + mesh(cotton, d, { size: 9, ink: t.d }) + group(fill(rect(x - e, y + r * 0.2, length + e * 2, r), t.d, 'opacity=".7"') + fill(rect(x - e, y + r * 0.68, length + e * 2, r), t.dd, 'opacity=".5"') + stroke(`M${n(x + length - 8)} ${n(y - r)}A${n(e)} ${n(r)} 0 0 1 ${n(x + length - 8)} ${n(y + r)}`, edge, 6), c.clip(d)) + stroke(d, t.dd, 1.8, 'opacity=".5"') + fill(ell(x, y, e, r), t.ll) + stroke(wound, t.dd, 2) + stroke(ell(x, y, e, r), edge, 4);
  };
  if (small) {
    let o = '';
    for (const [x, y, r] of [[140, 470, 92], [370, 430, 92], [210, 680, 100], [460, 650, 100]] as const) {
      c.stand(x + 90, y + r * 0.94, 130, 22);
      o += roll(x, y, 150, r);
    }
    const tail = 'M470 750C560 752 640 760 700 830L610 880C560 820 500 800 450 800Z';
    return fill(tail, t.l) + mesh(cotton, tail, { size: 9, ink: t.d, rise: -0.3, lean: 0.3 }) + stroke(tail, t.dd, 2, 'opacity=".6"') + o;
  }
  c.stand(410, 800, 330, 40);
  const run = 'M210 470C190 620 150 700 60 790L330 880C420 800 470 700 480 470Z';
  return roll(140, 716, 540, 80) + roll(180, 562, 500, 76) + roll(130, 412, 520, 74) + fill(run, c.pal.ink, 'opacity=".16" transform="translate(10 10)"') + veil(cotton, run, 0.86) + group(fill(gathers(c, 'run', [[210, 470], [480, 470]], [[60, 790], [330, 880]], 6, 20), t.dd, 'opacity=".2"'), c.clip(run)) + stroke('M60 790L330 880', edge, 8) + stroke('M214 470C194 620 154 700 66 788', edge, 5);
}

/** On a line in the sun. */
function line(cotton: Cotton, many: number): string {
  const { c, t, edge } = cotton, R = c.R.fork('line'), rope = mix(c.pal.clay, c.pal.ink, 0.2), w = 640 / many;
  let o = stroke('M-20 190Q400 250 820 186', rope, 6);
  for (let i = 0; i < many; i++) {
    const x = 80 + i * w, wide = w - 26, y = 212 + Math.sin(((i + 0.5) / many) * Math.PI) * 14, high = (many === 1 ? 620 : 430) + R.j(20), d = `M${n(x)} ${n(y)}Q${n(x + wide * 0.5)} ${n(y + 12)} ${n(x + wide)} ${n(y)}C${n(x + wide - 12)} ${n(y + high * 0.4)} ${n(x + wide + 16)} ${n(y + high * 0.7)} ${n(x + wide - 4)} ${n(y + high)}Q${n(x + wide * 0.6)} ${n(y + high - 18)} ${n(x + wide * 0.3)} ${n(y + high + 6)}T${n(x - 8)} ${n(y + high - 4)}C${n(x + 14)} ${n(y + high * 0.6)} ${n(x - 10)} ${n(y + high * 0.3)} ${n(x)} ${n(y)}Z`;
    c.cast(d, 16, 18, 0.16, 9);
    o += veil(cotton, d, 0.9) + group(fill(gathers(c, `fall${i}`, [[x, y], [x + wide, y]], [[x, y + high], [x + wide, y + high]], many === 1 ? 9 : 4, 22), t.dd, 'opacity=".22"') + fill(rect(x - 20, y + high - 64, wide + 60, 8) + rect(x - 20, y + high - 46, wide + 60, 14), edge, 'opacity=".9"'), c.clip(d));
    for (const px of [x + 16, x + wide - 16]) o += rods(`M${n(px)} ${n(y - 26)}V${n(y + 24)}`, caneTones(c, 'sang'), 9);
  }
  return o;
}

/** A pile of small cloths with coloured borders. */
function pile(cotton: Cotton, many: number): string {
  const { c, t, edge } = cotton, inks = [edge, mix(c.pal.goldleaf, c.pal.paper, 0.2), mix(c.pal.celadon, c.pal.ink, 0.1)];
  c.stand(404, 836, 290, 38);
  let o = '';
  for (let i = 0; i < many; i++) o += pad(cotton, i % 2 ? t : c.T(mix(t.b, inks[i % 3]!, 0.14)), 140 + (i % 2) * 8, 760 - i * 78, 520 - (i % 2) * 16, 190, 76, inks[i % 3]!);
  return o;
}

/** How many nets, cloths or bolts there are; `bolts` are three large or four small. */
const sold: Record<NetLook['form'], Record<NetLook['composition'], number>> = { man: { treo: 1, gap: 1, cuon: 2 }, vai: { treo: 1, gap: 3, cuon: 3 }, khan: { treo: 3, gap: 5, cuon: 4 }, gac: { treo: 4, gap: 1, cuon: 3 } };

export const gauze = family({
  id: 'man',
  vi: 'Màn, vải màn',
  en: 'Nets and gauze',
  traits,
  words: {
    composition: { gap: ['gấp', 'xấp', 'túi'], cuon: ['cuộn', 'cả cây', 'súc'] },
    form: { man: ['màn', 'màn tuyn', 'màn xô', 'mùng'], vai: ['vải màn', 'vải xô', 'vải bông', 'vải'], khan: ['khăn sữa', 'khăn xô', 'khăn'], gac: ['băng gạc', 'gạc', 'băng'] },
    dye: { moc: ['trắng', 'mộc'], com: ['xanh cốm', 'xanh lá', 'cốm'], hong: ['hồng'], 'thien-thanh': ['xanh da trời', 'thiên thanh', 'xanh nhạt'] },
    edge: { do: ['viền đỏ'], cham: ['viền xanh', 'viền chàm'], com: ['viền cốm', 'viền xanh lá'] },
    weave: { xo: ['xô', 'vải xô', 'màn xô'], tuyn: ['tuyn', 'màn tuyn'] },
  },
  pieces: { of: ['chiếc', 'súc', 'cuộn'], shown: ({ form, composition }) => sold[form][composition] },
  otherView: { vi: 'vén lên, trải ra', en: 'drawn up, or spread out' },
  focus: ({ composition }) => (composition === 'treo' ? [330, 520, 2.2] : composition === 'gap' ? [400, 600, 2] : [330, 520, 2]),
  draw(c, look, view) {
    const cotton: Cotton = { c, look, t: gauzeTones(c, look), edge: { do: c.pal.lacquer, cham: c.pal.cobalt, com: mix(c.pal.rice, c.pal.celadon, 0.35) }[look.edge] }, other = view === 'other';
    c.tint = look.dye === 'moc' ? c.pal.celadon : cotton.t.d;
    const many = sold[look.form][look.composition];
    if (look.form === 'man') return other ? hung(cotton, true) : look.composition === 'treo' ? hung(cotton, false) : look.composition === 'gap' ? packed(cotton) : pile(cotton, many);
    if (look.form === 'vai') return other ? (look.composition === 'treo' ? bolts(cotton, false) : line(cotton, 1)) : look.composition === 'treo' ? line(cotton, many) : look.composition === 'gap' ? pile(cotton, many) : bolts(cotton, false);
    if (look.form === 'khan') return other ? (look.composition === 'treo' ? pile(cotton, many) : line(cotton, many)) : look.composition === 'treo' ? line(cotton, many) : look.composition === 'gap' ? pile(cotton, many) : bolts(cotton, true);
    if (other) return look.composition === 'treo' ? pile(cotton, 3) : bolts(cotton, true);
    return look.composition === 'treo' ? bolts(cotton, true) : look.composition === 'gap' ? packed(cotton) : bolts(cotton, false);
  },
});
