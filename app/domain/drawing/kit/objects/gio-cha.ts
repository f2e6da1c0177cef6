// Giò chả of Ước Lễ: pork pounded smooth and boiled in banana leaf, and the cinnamon roll roasted on its bamboo.
import { type Ink, mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, lens, n, type Point, smooth, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { bananaGreen, blade, cord, leafBed, leafTones, stringInk, twist } from './leaves.ts';
import { lay, slab, slabBody, tube, type Tube, tubeBody, tubeLight, worn } from './solids.ts';
import { board, dish } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('cay', 'thot', 'dia'), 'doi'),
  kind: whenAsked(oneOf('lua'), 'bo', 'xao', 'bi', 'que', 'ran', 'nem'),
  redString: flag(0.25),
  parcels: whenAsked(oneOf('muoi'), 'hai-muoi'),
};
type SausageLook = Look<typeof traits>;

const meatInk = ({ pal }: Sheet, kind: SausageLook['kind']): Ink => {
  const pork = mix(mix(pal.clay, pal.lacquer, 0.22), pal.paper, 0.72);
  return { lua: pork, bo: mix(mix(pal.clay, pal.ink, 0.2), pal.paper, 0.4), xao: mix(mix(pal.clay, pal.ink, 0.16), pal.paper, 0.5), bi: mix(pork, pal.paper, 0.3), que: mix(pork, pal.goldleaf, 0.16), ran: mix(pork, pal.goldleaf, 0.2), nem: mix(pal.lacquer, pal.paper, 0.52) }[kind];
};
/** Skin roasted with cinnamon, or fried. */
const crust = ({ pal }: Sheet): Ink => mix(mix(pal.clay, pal.goldleaf, 0.42), pal.ink, 0.16);
const bare = (look: SausageLook): boolean => look.kind === 'que' || look.kind === 'ran';

/** What a cut shows: fine holes of good pounding; ears, skin or pepper for the other kinds. */
function cutFace(c: Sheet, look: SausageLook, at: (x: number, y: number) => Point, r: number, R: Chance): string {
  const t = c.T(meatInk(c, look.kind)),
    inside = (): Point => {
      const [a, q] = [R.r(0, TAU), Math.sqrt(R.f()) * 0.9];
      return at(Math.cos(a) * q, Math.sin(a) * q);
    };
  let holes = '',
    light = '',
    specks = '';
  for (let i = 0; i < 26; i++) {
    const [x, y] = inside();
    holes += ell(x, y, r * R.r(0.012, 0.034), r * R.r(0.012, 0.03));
    light += ell(x + 1.4, y + 1.6, r * 0.016, r * 0.014);
  }
  if (look.kind === 'bo') for (let i = 0; i < 22; i++) specks += ell(...inside(), r * 0.024);
  const bits: string[] = [];
  if (look.kind === 'xao' || look.kind === 'bi' || look.kind === 'nem')
    for (let i = 0; i < 22; i++) {
      const [x, y] = inside(),
        a = R.r(0, 3),
        l = r * R.r(0.14, 0.3);
      bits.push(fill(lens(x, y, x + Math.cos(a) * l, y + Math.sin(a) * l * 0.7, r * 0.05, R.j(r * 0.05)), [mix(c.pal.paper, c.pal.clay, 0.12), mix(c.pal.ink, c.pal.clay, 0.35), mix(c.pal.clay, c.pal.paper, 0.35)][look.kind === 'xao' ? i % 3 : 0]!));
    }
  return fill(holes, t.d, 'opacity=".7"') + fill(light, t.ll, 'opacity=".8"') + fill(specks, c.pal.ink, 'opacity=".75"') + bits.join('');
}

const strings = (c: Sheet, look: SausageLook) => {
  const ink = look.redString ? mix(c.pal.lacquer, '#E01030', 0.25) : stringInk(c);
  return { ink, dark: mix(ink, c.pal.ink, 0.5) };
};

/** The leaf round a roll: veins, the lap, the folds at its end. */
function leafCoat(T: Tube, t: Tones, R: Chance): string {
  let dark = '',
    light = '';
  for (let i = 0; i < 46; i++) {
    const s = i / 45,
      slant = R.j(0.012),
      d = smooth([T.at(s, -1.5), T.at(s + slant, 0), T.at(s + slant * 2, 1.5)]);
    if (R.chance(0.3)) light += d;
    else dark += d;
  }
  return stroke(dark, t.d, 1.5, 'opacity=".7"') + stroke(light, t.l, 1.6, 'opacity=".6"') + fill(T.band(0, 1, 0.08, 0.26), t.dd, 'opacity=".3"') + stroke(smooth([T.at(0, 0.1), T.at(0.5, 0.04), T.at(1, 0.12)]), t.dd, 2.4, 'opacity=".7"');
}

type Roll = { from: Point; to: Point; r: number; tag: string; cut?: boolean };

/** A wrapped roll; where it is cut, the meat shows and the leaf stands a little back. */
function wrappedRoll(c: Sheet, look: SausageLook, { from, to, r, tag, cut = false }: Roll): string {
  const R = c.R.fork(tag),
    t = leafTones(c, mix(bananaGreen(c), c.pal.clay, 0.14), tag),
    T = tube(from, to, r, { k: 0.4, wide: (s) => 1 - 0.05 * s ** 5 }),
    meat = c.T(meatInk(c, look.kind)),
    { ink, dark } = strings(c, look);
  lay(c, T);
  let rings = '';
  for (let i = 0; i < 4; i++) rings += T.ring((cut ? 0.26 : 0.1) + i * (cut ? 0.22 : 0.27));
  const along = smooth([T.at(cut ? 0.2 : 0, -0.34), T.at(0.5, -0.3), T.at(1, -0.36)]);
  const knot = T.at(0.37, -0.34);
  const coat = fill(T.d, t.b) + group(leafCoat(T, t, R) + tubeLight(T, t, 0.5), c.clip(T.d));
  const ties = cord(rings + along, ink, dark, 5.6) + twist(knot[0], knot[1], 1, ink, dark, R);
  if (cut) {
    const flesh = T.band(-0.02, 0.14);
    return (
      coat + ties + fill(flesh, meat.b) + group(tubeLight(tube(from, to, r * 0.98, { k: 0.4 }), meat, 0.7), c.clip(flesh)) +
      stroke(T.ring(0.14), t.dd, 4, 'opacity=".8"') + fill(T.cap, meat.l) + group(cutFace(c, look, T.onCap, r, R.fork('face')), c.clip(T.cap)) + stroke(T.cap, meat.d, 2)
    );
  }
  const end = [0, 1, 2, 3].map((i) => {
    const a = i * 1.57 + 0.5;
    return smooth([T.onCap(Math.cos(a), Math.sin(a)), T.onCap(Math.cos(a + 0.5) * 0.3, Math.sin(a + 0.5) * 0.3), T.onCap(Math.cos(a + 1.4) * 0.1, Math.sin(a + 1.4) * 0.1)]);
  });
  return coat + fill(T.cap, t.b) + group(fill(smooth([T.onCap(1, 1.2), T.onCap(0.1, 0.2), T.onCap(-1, 1.2)]) + 'Z', t.d, 'opacity=".7"') + stroke(end.join(''), t.dd, 2.2, 'opacity=".7"'), c.clip(T.cap)) + cord(smooth([T.onCap(-0.95, -0.2), T.onCap(0.95, -0.24)]) + smooth([T.onCap(-0.1, -0.98), T.onCap(-0.1, 0.98)]), ink, dark, 5) + ties;
}

/** The cinnamon roll on its bamboo pipe, blistered by the fire; a fried roll has no pipe. */
function roasted(c: Sheet, look: SausageLook, { from, to, r, tag, cut = false }: Roll): string {
  const R = c.R.fork(tag),
    t = c.T(crust(c)),
    T = tube(from, to, r, { k: 0.4 }),
    meat = c.T(meatInk(c, look.kind));
  lay(c, T);
  let char = '',
    lit = '';
  for (let i = 0; i < 60; i++) {
    const [s, u] = [R.f(), R.r(-1.4, 1.4)],
      [x, y] = T.at(s, u),
      q = R.r(5, 17);
    if (R.chance(0.55)) char += ell(x, y, q, q * 0.6);
    else lit += ell(x, y, q * 0.8, q * 0.46);
  }
  let rings = '';
  for (let i = 1; i < 12; i++) rings += T.ring(i / 12 + R.j(0.02));
  const pipe = look.kind === 'que' && !cut ? tube([from[0] + (from[0] - to[0]) * 0.16, from[1] + (from[1] - to[1]) * 0.16], [to[0] + (to[0] - from[0]) * 0.1, to[1] + (to[1] - from[1]) * 0.1], r * 0.42, { k: 0.4 }) : null,
    bamboo = c.T(mix(c.pal.goldleaf, c.pal.rice, 0.3));
  const stick = pipe ? tubeBody(c, pipe, bamboo, stroke(pipe.ring(0.05) + pipe.ring(0.94), bamboo.dd, 3), { end: bamboo.dd }) : '';
  const ringHole = look.kind === 'que' ? fill(ell(...T.onCap(0, 0), r * 0.17, r * 0.4), cut ? mix(meat.dd, c.pal.ink, 0.3) : bamboo.dd) : '';
  if (pipe) lay(c, pipe);
  const body = fill(T.d, t.b) + group(fill(char, t.dd, 'opacity=".34"') + fill(lit, t.l, 'opacity=".55"') + stroke(rings, t.d, 2, 'opacity=".6"') + tubeLight(T, t, 0.8), c.clip(T.d)) + fill(T.cap, cut ? meat.l : meat.b) + group(cut ? cutFace(c, look, T.onCap, r, R.fork('face')) : '', c.clip(T.cap)) + stroke(T.cap, t.b, 5);
  return (pipe ? fill(pipe.d, bamboo.b) + group(tubeLight(pipe, bamboo), c.clip(pipe.d)) : '') + body + (pipe ? group(stick, c.clip(`M${n(from[0] - 400)} ${n(from[1] - 300)}H${n(from[0] + r * 0.12)}V${n(from[1] + 400)}H${n(from[0] - 400)}Z`)) : ringHole);
}

const roll = (c: Sheet, look: SausageLook, put: Roll): string => (bare(look) ? roasted(c, look, put) : wrappedRoll(c, look, put));

/** One slice standing or lying: a disc with its rim. */
function slice(c: Sheet, look: SausageLook, [x, y]: Point, r: number, turn: number, tag: string, thick = 15): string {
  const R = c.R.fork(tag),
    T = tube([x, y], [x + Math.cos(turn) * thick, y + Math.sin(turn) * thick], r, { k: 0.62 }),
    meat = c.T(meatInk(c, look.kind)),
    rim = bare(look) ? crust(c) : meat.d;
  return fill(T.all, mix(c.pal.ink, c.pal.clay, 0.4), 'transform="translate(4 6)" opacity=".28"') + fill(T.d, rim) + fill(T.cap, meat.b) + group(fill(ell(x - r * 0.2, y - r * 0.3, r * 0.8, r * 0.7), meat.l) + cutFace(c, look, T.onCap, r, R), c.clip(T.cap)) + stroke(T.cap, rim, bare(look) ? 4 : 1.6);
}

/** Small square parcels of nem chua, each tied crosswise. */
function nem(c: Sheet, look: SausageLook, at: readonly Point[], k: number): string {
  const { ink, dark } = strings(c, { ...look, redString: true });
  return at.map(([x, y], i) => {
    const R = c.R.fork('nem' + i),
      t = leafTones(c, bananaGreen(c), 'nem' + i),
      S = slab([x, y], [-74 * k, -30 * k], [128 * k, -46 * k], 52 * k),
      { top, left, right } = S.on;
    c.cast(S.foot, 8, 9, 0.28, 5);
    let veins = '';
    for (let j = 1; j < 8; j++) veins += smooth([top(0, j / 8), top(1, j / 8 + R.j(0.03))]) + smooth([left(0, j / 8), left(1, j / 8)]);
    const across = (pts: Point[]) => pts.map((p, j) => `${j ? 'L' : 'M'}${p.map(n).join(' ')}`).join('');
    return group(slabBody(S, t, { top: stroke(veins, t.d, 1.4, 'opacity=".7"') }), c.clip(worn(S.outline, 10 * k))) + cord(across([top(0.5, 1), top(0.5, 0), left(0.5, 1)]) + across([top(0, 0.33), top(1, 0.33), right(0.33, 1)]) + across([top(0, 0.68), top(1, 0.68), right(0.68, 1)]), ink, dark, 3.8 * k);
  }).join('');
}

const twenty: readonly Point[] = Array.from({ length: 20 }, (_, i): Point => [150 + (i % 4) * 148 + Math.floor(i / 4) * 14, 470 + Math.floor(i / 4) * 84 + (i % 4) * 18]);

/** Slices laid round a dish like a flower, the best ones in the middle. */
function flower(c: Sheet, look: SausageLook, cx: number, cy: number, rx: number, ry: number, r: number): string {
  const N = c.R.fork('count').i(9, 12);
  const around = Array.from({ length: N }, (_, i) => {
    const a = (i / N) * TAU + 0.3;
    return { x: cx + Math.cos(a) * rx, y: cy + Math.sin(a) * ry, i };
  }).toSorted((a, b) => a.y - b.y);
  return around.map(({ x, y, i }) => slice(c, look, [x, y], r, 1.3, 's' + i)).join('') + [[-0.24, -0.1], [0.26, -0.02], [0, 0.3]].map(([a, b], i) => slice(c, look, [cx + a! * rx, cy + b! * ry - 8], r, 1.3, 'm' + i)).join('');
}

/** A kitchen knife lying by the board. */
function knife(c: Sheet, x: number, y: number): string {
  const steel = c.T(mix(c.pal.paper, c.pal.cobalt, 0.22)),
    grip = c.T(mix(c.pal.clay, c.pal.ink, 0.42)),
    bladeD = `M${x} ${y}L${x + 230} ${y - 92}L${x + 262} ${y - 62}Q${x + 130} ${y + 34} ${x + 14} ${y + 42}Z`;
  c.cast(bladeD, 6, 9, 0.25, 5);
  return fill(bladeD, steel.b) + fill(`M${x + 14} ${y + 42}Q${x + 130} ${y + 34} ${x + 262} ${y - 62}L${x + 250} ${y - 70}Q${x + 120} ${y + 20} ${x + 10} ${y + 28}Z`, steel.ll) + fill(`M${x + 2} ${y}L${x + 230} ${y - 92}L${x + 234} ${y - 88}L${x + 4} ${y + 8}Z`, steel.dd) + fill(`M${x + 236} ${y - 92}L${x + 346} ${y - 142}Q${x + 372} ${y - 146} ${x + 366} ${y - 118}L${x + 258} ${y - 66}Z`, grip.b) + fill(`M${x + 250} ${y - 76}L${x + 366} ${y - 128}L${x + 366} ${y - 118}L${x + 258} ${y - 66}Z`, grip.dd);
}

export const sausage = family({
  id: 'gio-cha',
  vi: 'Giò chả',
  en: 'Giò and chả',
  traits,
  words: {
    composition: { doi: ['đôi', 'cặp'] },
    kind: { bo: ['giò bò', 'bò'], xao: ['giò xào', 'giò thủ', 'xào'], bi: ['giò bì', 'bì'], que: ['chả quế', 'quế'], ran: ['chả rán', 'chả chiên', 'rán', 'chả mỡ'], nem: ['nem chua', 'nem'], lua: ['giò lụa', 'giò nạc'] },
    redString: { yes: ['lạt đỏ', 'dây đỏ'] },
    parcels: { muoi: ['10 chiếc'], 'hai-muoi': ['20 chiếc'] },
  },
  pieces: { of: ['chiếc'], shown: ({ kind, composition, parcels }) => (kind === 'nem' ? (parcels === 'hai-muoi' ? 20 : 10) : composition === 'doi' ? 2 : 1) },
  otherView: { vi: 'nguyên cây và khi bày đĩa', en: 'whole, and sliced on a dish' },
  focus: ({ composition }) => (composition === 'dia' ? [400, 580, 1.9] : composition === 'thot' ? [360, 620, 2] : [330, 560, 1.9]),
  draw(c, look, view) {
    c.tint = bare(look) || look.kind === 'nem' ? c.pal.clay : c.pal.rice;
    if ((look.composition === 'dia') !== (view === 'other')) {
      const { svg, well } = dish(c, 400, 590, 356, { k: 0.56 }),
        leaf = leafBed(c, well.cx, well.cy, 236, 150, leafTones(c, bananaGreen(c), 'bed'), c.R.fork('bed'));
      return svg + leaf + (look.kind === 'nem' ? nem(c, look, [[330, 560], [500, 590], [350, 670], [520, 700]], 1) : flower(c, look, well.cx, well.cy - 8, 178, 108, view === 'other' ? 66 : 70));
    }
    const under = (turn: number) => blade(c, turn > 0 ? [[60, 640], [300, 600], [560, 700], [750, 800]] : [[50, 760], [260, 720], [540, 600], [770, 430]], 130, { t: leafTones(c, bananaGreen(c), 'under'), R: c.R.fork('under'), veins: 40, slant: 0.02 });
    if (look.kind === 'nem')
      return under(look.composition === 'thot' ? 1 : -1) + nem(c, look, look.parcels === 'hai-muoi' ? twenty : look.composition === 'thot' ? [[270, 520], [440, 550], [610, 580], [190, 610], [360, 640], [530, 670], [280, 730], [450, 760], [620, 780], [370, 850]] : look.composition === 'doi' ? [[300, 620], [470, 690]] : [[250, 560], [440, 600], [620, 640], [330, 640], [510, 690], [420, 760], [380, 540], [460, 620]], look.parcels === 'hai-muoi' ? 0.86 : 1.15);
    if (look.composition === 'thot') {
      const base = board(c, 396, 620, 660, 420, { h: 34 });
      return base.svg + roll(c, look, { from: [404, 560], to: [668, 410], r: 88, tag: 'cut', cut: true }) + [0, 1, 2, 3].map((i) => slice(c, look, [190 + i * 52, 636 + i * 22], 84 - i, 0.42, 'slice' + (3 - i), 20)).toReversed().join('') + (c.R.fork('knife').chance(0.6) ? knife(c, 360, 802) : '');
    }
    if (look.composition === 'doi') return under(-1) + roll(c, look, { from: [196, 600], to: [640, 376], r: 100, tag: 'one' }) + roll(c, look, { from: [250, 780], to: [690, 566], r: 102, tag: 'two' });
    return under(-1) + roll(c, look, { from: [206, 690], to: [660, 456], r: 116, tag: 'one', cut: look.kind !== 'que' });
  },
});
