// Braids of Triều Khúc: the tasselled strap of the flat hat, tassels for flags and fans, fringe for canopies, and the
// feather duster made in the same lanes.
import { mix, type Tones } from '../color.ts';
import { family, type Look, oneOf } from '../family.ts';
import { ell, lathe, lerp, n, type Point, poly, rect, smooth, TAU } from '../geom.ts';
import { contour, grain, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { caneTones, rods } from './canes.ts';
import { ball, cord, feathers, fringe, tassel } from './tassels.ts';
import { dyeNames, dyes, dyeWords } from './textile.ts';
import { porcelain } from './wares.ts';

const traits = {
  composition: oneOf('treo', 'nam', 'cuon'),
  form: oneOf('quai', 'quai', 'tua', 'rua', 'phat-tran'),
  dye: oneOf('do', 'hong', ...dyeNames),
  second: oneOf('nghe', 'com', 'cham', 'do'),
};
type TasselLook = Look<typeof traits>;
type Silk = { t: Tones; t2: Tones; gold: Tones };

const silkOf = (c: Sheet, look: TasselLook): Silk => {
  const dye = dyes(c.pal);
  return { t: c.T(dye[look.dye]), t2: c.T(dye[look.second === look.dye ? 'moc' : look.second]), gold: c.T(mix(c.pal.goldleaf, c.pal.paper, 0.08)) };
};

/** Two pegs in a rail on the wall. */
function rail(c: Sheet, y: number, pegs: readonly number[]): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.36)), plank = rect(70, y - 34, 660, 60);
  c.cast(plank, 10, 16, 0.24, 9);
  return fill(plank, t.b) + group(grain(c.R.fork('rail'), 70, y - 34, 660, 60, 10, t.d, 1.6, 3), c.clip(plank)) + stroke(`M72 ${y - 33}H728`, t.ll, 2.6) + fill(rect(70, y + 18, 660, 8), t.dd) + pegs.map((x) => fill(ell(x + 4, y + 8, 21), t.dd) + fill(ell(x, y, 19), t.l) + fill(ell(x - 5, y - 5, 8), t.ll)).join('');
}

/** A bunch at the end of a strap: a great ball, then five tassels from it. */
function bunch(c: Sheet, { t, t2, gold }: Silk, x: number, y: number, k: number, tag: string): string {
  const R = c.R.fork(tag);
  let o = '';
  for (const [i, s] of [-1, 1, -0.5, 0.5, 0].entries()) {
    const tx = x + s * 74 * k, ty = y + 84 * k + (1 - Math.abs(s)) * 34 * k;
    o += cord(smooth([[x + s * 10 * k, y + 30 * k], [x + s * 62 * k, y + 52 * k], [tx, ty]]), t, 7 * k) + tassel(R, tx, ty, 0.8 * k, i % 2 ? t2 : t, gold, 200);
  }
  return o + ball(x, y + 14 * k, 36 * k, t, gold);
}

function strapHung(c: Sheet, silk: Silk): string {
  const { t } = silk, wall = rail(c, 150, [206, 594]);
  let o = '';
  for (const [i, drop] of [700, 640, 584].entries()) {
    const x0 = 206 + i * 8, x1 = 594 - i * 8, d = smooth([[x0, 150], [x0 + 24, lerp(150, drop, 0.62)], [400, drop], [x1 - 24, lerp(150, drop, 0.62)], [x1, 150]]);
    o += stroke(d, c.pal.ink, 13, 'opacity=".13" transform="translate(12 14)"') + cord(d, t, 14);
  }
  for (const x of [206, 594]) o += cord(`M${x} 150V470`, t, 14) + cord(`M${x + 16} 154V470`, t, 14);
  return wall + o + bunch(c, silk, 214, 470, 1, 'left') + bunch(c, silk, 602, 470, 1, 'right') + [206, 594].map((x) => fill(ell(x + 2, 150, 15), c.T(c.pal.clay).dd) + fill(ell(x, 148, 13), c.T(mix(c.pal.clay, c.pal.ink, 0.36)).l)).join('');
}

function strapLaid(c: Sheet, silk: Silk): string {
  const { t } = silk;
  let o = '';
  for (let i = 0; i < 4; i++) {
    const r = 250 - i * 25, pts: Point[] = Array.from({ length: 19 }, (_, j): Point => {
      const a = TAU / 2 + 0.55 + (j / 18) * (TAU - 1.1);
      return [400 + Math.sin(a) * r * 1.08, 330 - Math.cos(a) * r * 0.94];
    });
    const d = smooth(pts);
    o += stroke(d, c.pal.ink, 15, 'opacity=".15" transform="translate(9 12)"') + cord(d, t, 15);
  }
  return o + bunch(c, silk, 262, 540, 1.06, 'left') + bunch(c, silk, 538, 540, 1.06, 'right');
}

/** Wound on a wooden reel, the ends hanging. */
function wound(c: Sheet, silk: Silk, inner: (L: ReturnType<typeof lathe>) => string, ends: string): string {
  const wood = c.T(mix(c.pal.clay, c.pal.goldleaf, 0.3)), L = lathe(400, [[300, 170], [330, 186], [560, 186], [590, 170]], 0.22), disc = (y: number) => fill(ell(400, y + 18, 236, 54), wood.dd) + fill(ell(400, y + 8, 236, 54), wood.b) + fill(ell(400, y, 236, 54), wood.l) + group(grain(c.R.fork(`disc${y}`), 160, y - 54, 480, 108, 12, wood.d, 1.6, 4), c.clip(ell(400, y, 230, 50)));
  c.stand(404, 622, 232, 52);
  return disc(600) + fill(L.d, silk.t.b) + group(inner(L) + shadeLathe(c, L, silk.t, { op: 0.45, gloss: 0.5 }), c.clip(L.d)) + contour(L, silk.t.dd, 5) + disc(280) + fill(ell(400, 278, 44, 12), wood.dd) + ends;
}

const turnsOf = (t: Tones) => (L: ReturnType<typeof lathe>): string => {
  let o = '';
  for (let y = 316; y < 600; y += 19) o += cord(`M${n(400 - L.r(y))} ${y}A${n(L.r(y))} ${n(L.r(y) * 0.22)} 0 0 0 ${n(400 + L.r(y))} ${y}`, t, 15);
  return o;
};

/** On the flat three-tiered hat, seen from beneath its edge. */
function onHat(c: Sheet, silk: Silk): string {
  const palm = c.T(mix(mix(c.pal.goldleaf, c.pal.paper, 0.52), c.pal.clay, 0.06));
  const L = lathe(400, [[214, 318], [226, 326], [300, 322], [318, 312]], 0.3);
  c.cast(ell(400, 290, 326, 112), 14, 40, 0.2, 9);
  let rings = '', ribs = '';
  for (let i = 1; i < 13; i++) rings += ell(400, 214 - (1 - i / 13) * 26, 318 * (i / 13), 95 * (i / 13));
  for (let i = 0; i < 60; i++) ribs += `M400 186L${n(400 + Math.cos((i / 60) * TAU) * 318)} ${n(214 + Math.sin((i / 60) * TAU) * 95)}`;
  let o = fill(L.d, palm.d) + group(shadeLathe(c, L, palm, { op: 0.5, gloss: 0.3 }), c.clip(L.d)) + fill(ell(400, 214, 318, 95), palm.l) + stroke(ribs, palm.d, 1.6, 'opacity=".7"') + stroke(rings, palm.d, 2, 'opacity=".8"') + stroke(ell(400, 214, 318, 95), palm.dd, 4) + fill(ell(400, 190, 34, 11), c.pal.lacquer);
  for (const [i, drop] of [650, 600, 556].entries()) o += cord(smooth([[172 + i * 10, 352], [200 + i * 10, lerp(352, drop, 0.66)], [400, drop], [600 - i * 10, lerp(352, drop, 0.66)], [628 - i * 10, 352]]), silk.t, 13);
  return o + [140, 660].map((x, i) => cord(`M${x} 332V490`, silk.t, 13) + bunch(c, silk, x, 470, 0.96, `hat${i}`)).join('');
}

/** A parasol of a procession, fringe and tassels at its edge. */
function parasol(c: Sheet, silk: Silk): string {
  const { t, t2, gold } = silk, pole = caneTones(c, 'hun'), R = c.R.fork('parasol'), top = 'M84 372C120 210 280 130 400 118C520 130 680 210 716 372Q400 470 84 372Z';
  let ribs = '';
  for (let i = -3; i <= 3; i++) ribs += `M400 118Q${400 + i * 80} 190 ${400 + i * 104} ${n(424 - Math.abs(i) * Math.abs(i) * 5.6)}`;
  const edge: Point[] = [[84, 374], [200, 414], [320, 434], [400, 438], [480, 434], [600, 414], [716, 374]];
  c.stand(404, 968, 60, 14);
  return rods('M400 130V960', pole, 20) + tassel(R, 96, 386, 0.86, t2, gold) + tassel(R, 704, 386, 0.86, t2, gold) + fill(top, t.b) + group(fill('M470 90C600 200 640 300 640 520H800V90Z', t.d, 'opacity=".6"') + fill('M300 150C200 210 150 290 130 380L190 392C200 300 250 210 330 150Z', t.l, 'opacity=".5"') + stroke(ribs, t.dd, 4, 'opacity=".6"') + stroke(ribs, gold.b, 2), c.clip(top)) + fringe(c, edge, 118, t2, gold) + tassel(R, 250, 430, 0.8, t, gold) + tassel(R, 550, 430, 0.8, t, gold) + ball(400, 104, 26, t2, gold);
}

function tassels(c: Sheet, look: TasselLook, silk: Silk): string {
  const { t, t2, gold } = silk, R = c.R.fork('tassels');
  if (look.composition === 'treo') {
    const wall = rail(c, 150, [270, 540]);
    return wall + [270, 540].map((x, i) => stroke(`M${x} 150V330`, c.pal.ink, 13, 'opacity=".14" transform="translate(12 14)"') + cord(`M${x - 7} 150V${300 + i * 40}`, t, 11) + cord(`M${x + 7} 150V${300 + i * 40}`, t, 11) + tassel(R, x, 290 + i * 40, 2.1, i ? t2 : t, gold, 200)).join('');
  }
  if (look.composition === 'cuon') {
    const card = poly([[110, 150], [690, 150], [690, 300], [110, 300]]), paper = c.T(mix(c.pal.paper, c.pal.clay, 0.3));
    c.cast(card, 10, 14, 0.28, 9);
    return fill(card, paper.b) + fill(rect(110, 284, 580, 16), paper.d) + stroke('M140 190H660', c.pal.lacquer, 5) + [0, 1, 2, 3, 4].map((i) => cord(`M${168 + i * 116} 240V420`, i % 2 ? t2 : t, 10) + tassel(R, 168 + i * 116, 410, 1.4, i % 2 ? t2 : t, gold, 220)).join('');
  }
  const one = (turn: number, x: number, y: number, silkTones: Tones) => {
    const a = (turn * Math.PI) / 180;
    c.cast(poly(([[-50, 60], [50, 60], [76, 540], [-76, 540]] as const).map(([u, v]): Point => [x + u * Math.cos(a) - v * Math.sin(a), y + u * Math.sin(a) + v * Math.cos(a)])), 12, 16, 0.2, 9);
    return group(cord('M-6 10C-60 -60 -30 -130 0 -130C30 -130 60 -60 6 10', silkTones, 12) + tassel(R, 0, 0, 1.9, silkTones, gold, 210), `transform="translate(${x} ${y}) rotate(${turn})"`);
  };
  return one(16, 290, 330, t) + one(-12, 520, 320, t2);
}

function trims(c: Sheet, look: TasselLook, silk: Silk): string {
  const { t, t2, gold } = silk;
  if (look.composition === 'treo') return rods('M70 150H730', caneTones(c, 'hun'), 22) + fringe(c, [[96, 640], [400, 640], [704, 640]], 200, t, gold, { tag: 'low' }) + fringe(c, [[96, 410], [400, 410], [704, 410]], 200, t2, gold, { tag: 'mid' }) + fringe(c, [[96, 176], [400, 176], [704, 176]], 200, t, gold, { tag: 'top' });
  if (look.composition === 'nam') {
    c.cast(poly([[90, 240], [720, 170], [720, 420], [90, 460]]) + poly([[90, 600], [720, 530], [720, 780], [90, 830]]), 12, 16, 0.2, 9);
    return fringe(c, [[96, 250], [300, 210], [520, 240], [712, 190]], 220, t, gold, { tag: 'one' }) + fringe(c, [[96, 600], [300, 640], [520, 570], [712, 610]], 220, t2, gold, { tag: 'two' });
  }
  return wound(c, silk, (L) => [320, 410, 500].map((y) => fringe(c, Array.from({ length: 7 }, (_, i) => L.at(lerp(-1.5, 1.5, i / 6), y - 34)), 62, t, gold, { tag: `w${y}`, beads: false })).join(''), fringe(c, [[214, 560], [240, 640], [320, 716], [440, 742], [590, 720]], 150, t, gold, { tag: 'loose' }));
}

function dusters(c: Sheet, look: TasselLook, silk: Silk, used: boolean): string {
  const cane = caneTones(c, 'mat'), one = (k = 1) => rods(`M0 ${n(310 * k)}V${n(-400 * k)}`, cane, 17 * k) + feathers(c, k) + fill(rect(-15 * k, 4, 30 * k, 34 * k), c.pal.lacquer) + stroke(`M${n(-15 * k)} ${n(12 * k)}H${n(15 * k)}M${n(-15 * k)} ${n(28 * k)}H${n(15 * k)}`, c.pal.goldleaf, 4);
  if (used || look.composition === 'cuon') {
    const china = porcelain(c), L = lathe(400, [[570, 76], [600, 62], [660, 120], [740, 150], [840, 118], [900, 92]], 0.16), flip = used ? 1 : -1;
    c.stand(404, 900, 100, 22);
    const vase = fill(L.d, china.b) + group(stroke(`M250 690Q400 742 550 690M250 836Q400 880 550 836`, c.pal.cobalt, 5) + stroke('M320 760q30 -40 60 0t60 0t60 0', c.pal.cobalt, 6) + shadeLathe(c, L, china, { op: 0.5 }), c.clip(L.d)) + contour(L, china.dd, 5);
    return fill(ell(400, 570, 76, 12), china.dd) + group(one(0.92), `transform="translate(${400 + 20 * flip} 470) rotate(${17 * flip})"`) + (used && look.composition === 'treo' ? group(one(0.86), 'transform="translate(372 500) rotate(-22)"') : '') + vase;
  }
  if (look.composition === 'nam') {
    c.cast(poly([[310, 540], [390, 610], [650, 290], [570, 210]]), 10, 12, 0.2, 9);
    return group(one(1.12), 'transform="translate(330 620) rotate(38)"');
  }
  return rail(c, 130, [250, 550]) + [250, 550].map((x) => group(one(0.94), `transform="translate(${x} 446) rotate(180)"`) + stroke(`M${x} 160q-16 -26 0 -30q16 4 0 30`, silk.t.b, 5)).join('');
}

export const tasselWork = family({
  id: 'quai-thao',
  vi: 'Quai thao, tua',
  en: 'Silk straps and tassels',
  traits,
  words: {
    composition: { cuon: ['cuộn', 'nguyên cuộn'], treo: ['treo'] },
    form: { quai: ['quai thao', 'quai nón', 'quai'], tua: ['tua', 'tua cờ', 'tua quạt', 'quả tua'], rua: ['tua rua', 'chân chỉ hạt bột', 'riềm', 'diềm'], 'phat-tran': ['phất trần', 'lông gà'] },
    dye: dyeWords,
    second: { nghe: ['pha vàng', 'xen vàng'], com: ['pha xanh cốm', 'xen xanh'], cham: ['pha chàm', 'xen chàm'], do: ['pha đỏ', 'xen đỏ'] },
  },
  // Straps and fringes are sold by the length.
  pieces: { of: ['chiếc', 'tua'], shown: ({ form, composition }) => (form === 'tua' ? (composition === 'cuon' ? 5 : 2) : form === 'phat-tran' && composition === 'treo' ? 2 : 1) },
  otherView: { vi: 'khi đem dùng', en: 'in use' },
  focus: ({ form, composition }) => (form === 'phat-tran' ? [composition === 'treo' ? 270 : composition === 'nam' ? 450 : 360, composition === 'treo' ? 640 : 380, 2] : form === 'rua' ? [400, composition === 'cuon' ? 560 : 460, 2] : form === 'quai' ? [300, composition === 'cuon' ? 620 : 560, 2] : [composition === 'treo' ? 300 : 360, 440, 2]),
  draw(c, look, view) {
    const silk = silkOf(c, look), other = view === 'other';
    c.tint = look.form === 'phat-tran' ? c.pal.clay : silk.t.b;
    if (look.form === 'phat-tran') return dusters(c, look, silk, other);
    if (look.form === 'quai') {
      if (other) return onHat(c, silk);
      if (look.composition === 'treo') return strapHung(c, silk);
      if (look.composition === 'nam') return strapLaid(c, silk);
      return wound(c, silk, turnsOf(silk.t), cord(smooth([[236, 560], [206, 620], [250, 660]]), silk.t, 14) + bunch(c, silk, 250, 640, 0.96, 'one') + cord(smooth([[568, 560], [604, 620], [552, 664]]), silk.t, 14) + bunch(c, silk, 552, 650, 0.96, 'two'));
    }
    if (other) return parasol(c, silk);
    return look.form === 'tua' ? tassels(c, look, silk) : trims(c, look, silk);
  },
});
