// Knitwear of La Phù: pullovers, cardigans, scarves, caps, socks.
import { mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf } from '../family.ts';
import { brush, ell, lens, lerp, n, type Point, poly, rect, smooth } from '../geom.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { cable, figured, knitted, needle, plainKnit, pompom, yarn } from './knit.ts';
import { worn } from './solids.ts';
import { dyeNames, dyes, dyeWords } from './textile.ts';

const traits = {
  composition: oneOf('trai', 'gap', 'len'),
  form: oneOf('ao', 'ao', 'khoac', 'khan', 'mu', 'tat'),
  dye: oneOf(...dyeNames),
  stitch: oneOf('tron', 'thung', 'hoa', 'hoa'),
  neck: oneOf('tron', 'tim', 'lo'),
  fringe: flag(1),
};
type KnitLook = Look<typeof traits>;
type Wool = { c: Sheet; look: KnitLook; t: Tones; t2: Tones };

const bands = ({ c, t2 }: Wool, x0: number, x1: number, ys: readonly number[], tag: string): string =>
  ys.map((y, i) => figured(c.R.fork(`${tag}${i % 2}`), t2, x0, x1, y).svg).join('');
const cables = ({ t }: Wool, xs: readonly number[], y0: number, y1: number, w = 22): string => xs.map((x) => cable(t, x, y0, y1, w)).join('');

/** Folds and shade over flat knitting. */
const soft = (t: Tones, d: string): string => fill(d, t.dd, 'opacity=".3"');

/** A ribbed edge along a line, as at a neck. */
const band = (t: Tones, d: string, w = 27): string => stroke(d, t.dd, w + 5, 'stroke-linecap="butt"') + stroke(d, t.b, w, 'stroke-linecap="butt"') + stroke(d, t.d, w, 'stroke-dasharray="3.5 7" stroke-linecap="butt"') + stroke(d, t.l, w * 0.8, 'stroke-dasharray="2 8.5" stroke-dashoffset="-5" stroke-linecap="butt"');

/** A pullover or a cardigan laid flat, arms down; about (400, 520). */
function jumper(wool: Wool): { svg: string; outline: Point[] } {
  const { c, look, t, t2 } = wool, open = look.form === 'khoac', vee = look.neck === 'tim' || open;
  const sleeve = (s: number) => {
    const at = (x: number, y: number): Point => [400 + s * x, y];
    const arm = smooth([at(150, 238), at(196, 262), at(232, 340), at(268, 520), at(306, 742)]) + `L${at(222, 766).map(n).join(' ')}` + smooth([at(222, 766), at(186, 610), at(158, 440), at(140, 400)]).replace('M', 'L') + 'Z';
    const cuff = worn([at(222, 762), at(306, 738), at(318, 806), at(240, 828)], 10);
    const lines = [0.2, 0.5].map((k) => brush([at(lerp(166, 214, k), 330), at(lerp(206, 250, k), 520), at(lerp(236, 280, k), 720)], 10)).join('');
    const over = (look.stitch === 'hoa' ? group(bands(wool, -200, 200, [0], 'sleeve'), `transform="translate(${n(at(226, 470)[0])} 440) rotate(${-s * 13})"`) : look.stitch === 'thung' ? group(cable(t, 0, -260, 260, 18), `transform="translate(${n(at(216, 500)[0])} 510) rotate(${-s * 12})"`) : '') + soft(t, lines) + (s > 0 ? fill(poly([at(230, 240), at(330, 240), at(330, 800), at(280, 800)]), t.dd, 'opacity=".35"') : '');
    return knitted(c, arm, t, 'plain', -s * 13, over) + knitted(c, cuff, t, 'rib', -s * 15) + stroke(arm, t.dd, 2.4, 'opacity=".6"');
  };
  const body = `M316 214C280 226 262 232 246 244C252 320 252 380 240 430L232 786H568L560 430C548 380 548 320 554 244C538 232 520 226 484 214` + (vee ? 'L400 400Z' : 'Q400 286 316 214Z');
  const hem = worn([[228, 780], [572, 780], [562, 850], [238, 850]], 12);
  const neckInside = vee ? 'M316 214Q400 190 484 214L400 400Z' : 'M316 214Q400 184 484 214Q400 290 316 214Z';
  const collar = look.neck === 'lo' && !open ? 'M312 218C306 176 308 150 318 128Q400 104 482 128C492 150 494 176 488 218Q400 292 312 218Z' : '';
  const ring = vee ? 'M316 208L400 396L484 208' : 'M314 210Q400 292 486 210';
  const over = (look.stitch === 'hoa' ? bands(wool, 228, 575, vee ? [440, 540] : [330, 420, 510], 'body') : look.stitch === 'thung' ? cables(wool, open ? [286, 514] : [286, 400, 514], 200, 790) : '') + soft(t, brush([[262, 440], [276, 600], [262, 780]], 18) + brush([[300, 700], [318, 740], [310, 786]], 14)) + fill('M524 200C508 400 530 600 512 860H600V200Z', t.dd, 'opacity=".22"') + fill(brush([[262, 300], [256, 420], [250, 560]], 12), t.ll, 'opacity=".4"');
  let front = '';
  if (open) {
    let buttons = '';
    for (let i = 0; i < 5; i++) buttons += ell(400, 456 + i * 84, 13);
    front = knitted(c, rect(378, 396, 44, 456), t, 'rib') + stroke('M378 400V850M422 400V850', t.dd, 3, 'opacity=".7"') + fill(buttons, c.pal.ink, 'opacity=".4" transform="translate(3 4)"') + fill(buttons, mix(c.pal.clay, c.pal.ink, 0.35)) + fill(buttons.replaceAll('13 13', '9 9'), t2.l, 'opacity=".35"');
  }
  const outline: Point[] = [[316, 210], [246, 240], [168, 340], [132, 520], [82, 800], [160, 830], [232, 560], [236, 850], [564, 850], [568, 560], [640, 830], [718, 800], [668, 520], [632, 340], [554, 240], [484, 210]];
  return { svg: fill(neckInside, t.dd) + sleeve(-1) + sleeve(1) + knitted(c, body, t, 'plain', 0, over) + stroke(body, t.dd, 2, 'opacity=".5"') + knitted(c, hem, t, 'rib') + (collar ? knitted(c, collar, t, 'rib', 0, fill(rect(452, 90, 60, 220), t.dd, 'opacity=".3"')) : band(t, ring)) + front, outline };
}

/** One piece folded flat, its fold toward us; the top of the front at (x, y). */
function folded(wool: Wool, tone: Tones, x: number, y: number, w: number, h: number, figure: boolean): string {
  const { c } = wool, d = worn([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], h * 0.36);
  const over = (figure && wool.look.stitch === 'hoa' ? bands({ ...wool, t: tone }, x, x + w, [y + h * 0.22], 'fold') : '') + (figure && wool.look.stitch === 'thung' ? [0.24, 0.5, 0.76].map((s) => cable(tone, x + w * s, y, y + h, 17)).join('') : '') + fill(rect(x, y + h * 0.72, w, h), tone.dd, 'opacity=".4"') + fill(rect(x + w * 0.86, y, w, h), tone.dd, 'opacity=".35"') + fill(rect(x, y, w, h * 0.1), tone.ll, 'opacity=".45"');
  return knitted(c, d, tone, 'plain', 0, over) + stroke(`M${n(x + 20)} ${n(y + h * 0.5)}Q${n(x + w * 0.5)} ${n(y + h * 0.56)} ${n(x + w - 20)} ${n(y + h * 0.5)}`, tone.dd, 4, 'opacity=".5"');
}

function pile(wool: Wool): string {
  const { c, t, t2 } = wool, third = c.T(mix(mix(c.pal.paper, c.pal.clay, 0.2), c.pal.goldleaf, 0.16));
  c.stand(404, 846, 310, 40);
  const top = 'M150 470Q400 380 650 470L664 510H136Z';
  return folded(wool, t2, 112, 724, 582, 122, false) + folded(wool, third, 124, 602, 556, 124, false) + knitted(c, top, t, 'plain', 0, fill('M500 400L680 380V520H540Z', t.dd, 'opacity=".3"')) + folded(wool, t, 132, 486, 540, 118, true) + (wool.look.form === 'khan' ? '' : band(t, 'M340 440Q400 484 460 440'));
}

function scarf(wool: Wool): string {
  const { c, t, t2, look } = wool, R = c.R.fork('scarf');
  const ends = (x: number, w: number, y: number) => {
    // For a child they are sewn round, so that nothing catches.
    if (!look.fringe) return knitted(c, `M${x} ${y - 2}H${x + w}C${x + w} ${y + 62} ${x} ${y + 62} ${x} ${y - 2}Z`, t, 'rib', 0, fill(rect(x + w * 0.84, y - 4, w, 80), t.dd, 'opacity=".3"'));
    let d = '';
    for (let i = 0; i < 11; i++) d += brush([[x + 8 + (i / 10) * (w - 16), y - 6], [x + 8 + (i / 10) * (w - 16) + R.j(6), y + 44], [x + 8 + (i / 10) * (w - 16) + R.j(10), y + 92]], 9, { prof: () => 1, m: 4 });
    return fill(d, t.dd, 'transform="translate(3 2)"') + fill(d, t.b);
  };
  const strip = (x: number, y: number, w: number, h: number) => {
    const d = rect(x, y, w, h);
    return knitted(c, d, t, look.stitch === 'tron' ? 'rib' : 'plain', 0, (look.stitch === 'thung' ? cables(wool, [x + w * 0.28, x + w * 0.72], y, y + h) : look.stitch === 'hoa' ? bands(wool, x, x + w, [y + h - 130, y + h - 230], 'scarf') + fill(rect(x, y + h - 40, w, 18) + rect(x, y + h - 270, w, 12), t2.b, 'opacity=".8"') : '') + fill(rect(x + w * 0.84, y, w, h), t.dd, 'opacity=".3"') + fill(rect(x, y, w * 0.08, h), t.ll, 'opacity=".3"'));
  };
  c.cast(rect(240, 400, 160, 440) + rect(424, 400, 160, 340) + 'M186 330C170 170 300 96 420 100C560 104 654 186 640 330C600 300 560 420 530 280C520 226 470 206 416 206C350 206 306 240 300 296Z', 16, 20, 0.22, 9);
  const loop = 'M186 330C170 170 300 96 420 100C560 104 654 186 640 330C600 420 470 446 400 440C300 436 214 410 186 330ZM300 296C320 340 380 352 420 350C480 346 520 320 530 280C520 226 470 206 416 206C350 206 306 240 300 296Z';
  return strip(236, 380, 168, 380) + ends(236, 168, 760) + strip(420, 360, 168, 300) + ends(420, 168, 660) + fill(loop, c.pal.ink, 'opacity=".2" fill-rule="evenodd" transform="translate(4 12)"') + fill(loop, t.d, 'fill-rule="evenodd"') + plainKnit(c, loop, t, -20) + group(fill('M160 380C260 470 560 480 660 330V480H160Z', t.dd, 'opacity=".4"') + fill(brush([[216, 320], [236, 206], [360, 144], [460, 140]], 26), t.ll, 'opacity=".4"') + stroke('M230 380C200 300 236 190 330 150M600 340C616 260 580 190 520 160M300 420C240 370 250 260 290 220', t.dd, 6, 'opacity=".4"'), c.clip(loop, 'evenodd'));
}

/** A cap about (0, 0), 460 across. */
function cap(wool: Wool): string {
  const { c, t, t2, look } = wool, dome = 'M-214 130C-226 -60 -130 -196 0 -196S226 -60 214 130Q0 174 -214 130Z', brim = 'M-232 96Q0 150 232 96L226 226Q0 286 -226 226Z';
  const over = (look.stitch === 'hoa' ? bands(wool, -230, 230, [-60, 20], 'cap') : look.stitch === 'thung' ? cables(wool, [-130, 0, 130], -220, 140, 24) : '') + fill('M90 -210C190 -120 190 20 170 160H260V-210Z', t.dd, 'opacity=".34"') + fill(brush([[-172, 40], [-150, -80], [-70, -160]], 26), t.ll, 'opacity=".4"');
  return pompom(c, 0, -236, 76, t2, t) + knitted(c, dome, t, 'plain', 0, over) + fill('M-232 112Q0 164 232 112L230 86Q0 130 -230 86Z', t.dd, 'opacity=".5"') + knitted(c, brim, t, 'rib', 0, fill(poly([[140, 60], [260, 60], [260, 300], [120, 300]]), t.dd, 'opacity=".35"')) + stroke('M-232 96Q0 150 232 96', t.l, 4);
}

/** A sock about (0, 0), toe to the right. */
function sock(wool: Wool): string {
  const { c, t, t2, look } = wool, leg = 'M-120 -300H44L52 20C60 74 110 110 190 128C268 146 280 200 258 246C236 282 150 288 60 270C-40 250 -122 210 -130 120C-124 -20 -116 -140 -120 -300Z';
  const over = (look.stitch === 'hoa' ? bands(wool, -140, 70, [-190, -110, -30], 'sock') : look.stitch === 'thung' ? cables(wool, [-38], -320, 120, 22) : '') + fill('M-140 60C-60 80 -40 160 -70 260H-180V60ZM196 100C160 170 170 240 200 300H320V100Z', t2.d) + plainKnit(c, 'M-140 60C-60 80 -40 160 -70 260H-180V60ZM196 100C160 170 170 240 200 300H320V100Z', t2) + fill('M-140 200C-20 270 140 290 270 240V320H-140Z', t.dd, 'opacity=".36"') + fill(rect(14, -320, 60, 330), t.dd, 'opacity=".3"') + fill(lens(-98, -220, -104, 60, 9), t.ll, 'opacity=".4"');
  return knitted(c, leg, t, 'plain', 0, over) + stroke(leg, t.dd, 2.4, 'opacity=".5"') + knitted(c, worn([[-130, -390], [54, -390], [48, -286], [-124, -286]], 14), t, 'rib', 0, fill(rect(16, -400, 60, 130), t.dd, 'opacity=".3"'));
}

/** On two needles, the ball beside it. */
function onNeedles(wool: Wool): string {
  const { c, t, look } = wool;
  const d = smooth([[190, 300], [400, 306], [612, 296]]) + smooth([[612, 296], [604, 520], [620, 770]]).replace('M', 'L') + smooth([[620, 770], [400, 782], [182, 766]]).replace('M', 'L') + smooth([[182, 766], [196, 520], [190, 300]]).replace('M', 'L') + 'Z';
  let loops = '';
  for (let x = 196; x < 606; x += 17) loops += `M${x} 316C${x - 4} 280 ${x + 14} 276 ${x + 11} 316`;
  c.cast(d, 14, 18, 0.24, 9);
  const over = (look.stitch === 'hoa' ? bands(wool, 180, 625, [360, 450, 560, 650], 'swatch') : look.stitch === 'thung' ? cables(wool, [280, 400, 520], 290, 790, 26) : '') + fill(rect(570, 280, 80, 520), t.dd, 'opacity=".26"');
  return needle(c, [92, 250], [690, 312]) + knitted(c, d, t, 'plain', 0, over) + stroke(loops, t.dd, 9) + stroke(loops, t.b, 6) + needle(c, [716, 186], [560, 330]) + stroke('M600 300C720 330 740 480 700 640C680 720 660 760 640 800', t.dd, 9) + stroke('M600 300C720 330 740 480 700 640C680 720 660 760 640 800', t.b, 6) + yarn(c, 610, 844, 92, t, 'ball');
}

/** Two balls and a pair of needles in front of it. */
const workbasket = ({ c, t, t2 }: Wool): string => needle(c, [700, 700], [520, 930]) + needle(c, [740, 730], [540, 944]) + yarn(c, 636, 880, 84, t, 'ball') + yarn(c, 500, 912, 62, t2, 'second');

export const knitwear = family({
  id: 'len',
  vi: 'Đồ len',
  en: 'Knitwear',
  traits,
  words: {
    composition: { gap: ['bộ ba', 'gấp', 'combo'], len: ['kèm len', 'cuộn len'] },
    form: { ao: ['áo len', 'áo chui đầu', 'áo'], khoac: ['áo khoác len', 'cardigan', 'cài khuy'], khan: ['khăn len', 'khăn'], mu: ['mũ len', 'mũ'], tat: ['tất', 'bít tất', 'tất len'] },
    dye: dyeWords,
    stitch: { tron: ['trơn', 'đan trơn', 'gân'], thung: ['vặn thừng', 'thừng'], hoa: ['họa tiết', 'hoa tuyết', 'kẻ'] },
    neck: { tron: ['cổ tròn'], tim: ['cổ tim', 'cổ chữ V'], lo: ['cổ lọ', 'cao cổ'] },
    fringe: { yes: ['có tua'], no: ['không tua'] },
  },
  otherView: { vi: 'đang đan dở', en: 'on the needles' },
  focus: ({ form, composition }) => (composition === 'gap' && form !== 'mu' && form !== 'tat' ? [360, 560, 2.1] : form === 'mu' ? [380, 480, 2.1] : [400, 460, 2.1]),
  draw(c, look, view) {
    const dye = dyes(c.pal), t = c.T(mix(dye[look.dye], c.pal.paper, 0.06)), light = ['moc', 'mo', 'thien-thanh', 'hong'].includes(look.dye), wool: Wool = { c, look, t, t2: c.T(light ? c.R.fork('second').pick([c.pal.lacquer, dye.cham, dye['co-vit']]) : c.R.fork('second').pick([dye.moc, dye.moc, dye.mo])) };
    c.tint = t.b;
    if (view === 'other') return onNeedles(wool);
    const { form, composition } = look;
    if (form === 'ao' || form === 'khoac') {
      if (composition === 'gap') return pile(wool);
      const { svg, outline } = jumper(wool), id = c.symbol(svg);
      const [dx, dy, k] = composition === 'len' ? [-14, -70, 1] : [-20, -20, 1.05];
      c.cast(poly(outline.map(([x, y]): Point => [x * k + dx, y * k + dy])), 14, 18, 0.26, 9);
      return use(id, `translate(${dx} ${dy}) scale(${k})`) + (composition === 'len' ? workbasket(wool) : '');
    }
    if (form === 'khan') return composition === 'gap' ? pile(wool) : scarf(wool) + (composition === 'len' ? workbasket(wool) : '');
    const id = c.symbol(form === 'mu' ? cap(wool) : sock(wool)), put = (x: number, y: number, turn: number, k: number) => {
      const a = (turn * Math.PI) / 180, shape: Point[] = form === 'mu' ? [[-220, -60], [0, -200], [220, -60], [226, 226], [-226, 226]] : [[-120, -390], [44, -390], [52, 40], [270, 180], [200, 276], [-120, 200]];
      c.cast(poly(shape.map(([u, v]): Point => [x + k * (u * Math.cos(a) - v * Math.sin(a)), y + k * (u * Math.sin(a) + v * Math.cos(a))])), 14, 18, 0.24, 9);
      return use(id, `translate(${x} ${y}) rotate(${turn}) scale(${k})`);
    };
    if (form === 'mu') return composition === 'gap' ? put(490, 340, 10, 0.86) + put(320, 640, -8, 1) : composition === 'len' ? put(380, 470, -5, 1.16) + workbasket(wool) : put(400, 540, 4, 1.4);
    return composition === 'gap' ? put(520, 420, 24, 1) + put(290, 560, -8, 1.06) : composition === 'len' ? put(470, 420, 6, 0.98) + put(260, 470, 0, 1.02) + workbasket(wool) : put(500, 470, 4, 1.12) + put(250, 540, -2, 1.16);
  },
});
