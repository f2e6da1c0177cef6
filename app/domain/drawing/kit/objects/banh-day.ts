// Bánh dày of Quán Gánh: pounded rice, round and smooth, six in a roll of dong leaf; plain, or round sweet or salt beans.
import { mix, type Tones } from '../color.ts';
import { count, family, type Look, oneOf, whenAsked } from '../family.ts';
import { blob, brush, ell, n, type Point, smooth, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { bananaGreen, blade, cord, dongGreen, leafMat, leafTones, stringInk, twist } from './leaves.ts';
import { lay, tube, tubeLight } from './solids.ts';
import { dish, roundTray } from './wares.ts';

const traits = {
  composition: oneOf('cuon', 'dia', 'met'),
  rice: whenAsked(oneOf('trang'), 'gac'),
  filling: whenAsked(oneOf('chay', 'ngot', 'man'), 'gio'),
  cakes: count(5, 16),
  packs: whenAsked(oneOf('mot'), 'ba'),
};
type CakeLook = Look<typeof traits>;

const dough = (c: Sheet, { rice }: CakeLook): Tones => c.T(rice === 'gac' ? mix(c.pal.lacquer, mix(c.pal.goldleaf, c.pal.paper, 0.3), 0.5) : mix(c.pal.paper, c.pal.goldleaf, 0.05));

/** A piece of leaf cut round, with a crimped edge. */
function round(c: Sheet, cx: number, cy: number, r: number, k: number, t: Tones, R: Chance): string {
  return leafMat(c, Array.from({ length: 22 }, (_, i): Point => {
    const a = (i / 22) * TAU,
      q = r * (1 + (i % 2 ? 0.035 : -0.02) + R.j(0.03));
    return [cx + Math.cos(a) * q, cy + Math.sin(a) * q * k];
  }), R.r(-0.4, 0.4), t, R);
}

type Put = { cx: number; cy: number; r: number; k?: number };

/** One soft round cake: a low dome that sags a little over its foot. */
function cake(c: Sheet, look: CakeLook, { cx, cy, r, k = 0.5 }: Put, tag: string): string {
  const t = dough(c, look),
    R = c.R.fork(tag),
    h = r * 0.36,
    sag = R.r(0.96, 1.03),
    d = `M${n(cx - r)} ${n(cy)}C${n(cx - r * 1.03)} ${n(cy - h * 1.1)} ${n(cx - r * 0.6)} ${n(cy - r * k * 0.55 - h)} ${n(cx)} ${n(cy - r * k * 0.55 - h * sag)}S${n(cx + r * 1.03)} ${n(cy - h * 1.1)} ${n(cx + r)} ${n(cy)}C${n(cx + r)} ${n(cy + r * k * 0.62)} ${n(cx + r * 0.5)} ${n(cy + r * k)} ${n(cx)} ${n(cy + r * k)}S${n(cx - r)} ${n(cy + r * k * 0.62)} ${n(cx - r)} ${n(cy)}Z`;
  const topY = cy - h * 0.74;
  return (
    fill(ell(cx + r * 0.06, cy + r * k * 0.36, r * 1.05, r * k * 0.84), mix(c.pal.ink, c.pal.rice, 0.3), 'opacity=".3"') +
    fill(d, t.b) +
    group(
      fill(ell(cx + r * 0.16, cy + r * k * 0.3, r * 1.1, r * k), t.d, 'opacity=".7"') +
        fill(ell(cx - r * 0.02, topY, r * 0.94, r * k * 0.9), t.b) +
        fill(`M${n(cx + r * 0.3)} ${n(cy - r)}H${n(cx + r * 1.2)}V${n(cy + r)}H${n(cx - r * 0.1)}Q${n(cx + r * 0.86)} ${n(cy)} ${n(cx + r * 0.3)} ${n(cy - r)}Z`, t.d, 'opacity=".5"') +
        fill(ell(cx - r * 0.12, topY - r * 0.03, r * 0.74, r * k * 0.64), t.l) +
        fill(brush([[cx - r * 0.62, topY + r * 0.06], [cx - r * 0.5, topY - r * k * 0.46], [cx - r * 0.06, topY - r * k * 0.62]], r * 0.09), t.ll, 'opacity=".95"') +
        fill(ell(cx - r * 0.62, topY + r * k * 0.34, r * 0.06, r * 0.04), t.ll),
      c.clip(d),
    ) +
    stroke(`M${n(cx + r)} ${n(cy)}C${n(cx + r)} ${n(cy + r * k * 0.62)} ${n(cx + r * 0.5)} ${n(cy + r * k)} ${n(cx)} ${n(cy + r * k)}`, t.dd, 2, 'opacity=".6"')
  );
}

/** A slice of giò, thick, lying flat; the cakes above and below leave its rim to be seen. */
function porkSlice(c: Sheet, { cx, cy, r, k = 0.5 }: Put): string {
  const t = c.T(mix(mix(c.pal.clay, c.pal.lacquer, 0.25), c.pal.paper, 0.6)), h = r * 0.2;
  const side = `M${n(cx - r)} ${n(cy)}v${n(h)}A${n(r)} ${n(r * k)} 0 0 0 ${n(cx + r)} ${n(cy + h)}v${n(-h)}Z`;
  return fill(side, t.d) + stroke(`M${n(cx - r)} ${n(cy + h)}A${n(r)} ${n(r * k)} 0 0 0 ${n(cx + r)} ${n(cy + h)}`, t.dd, 2) + fill(ell(cx, cy, r, r * k), t.b) + stroke(ell(cx, cy, r, r * k), t.l, 2.4);
}

/** Two thin cakes with a slice of giò between them. */
function sandwich(c: Sheet, look: CakeLook, { cx, cy, r, k = 0.5 }: Put, tag: string): string {
  return cake(c, look, { cx, cy: cy + r * 0.16, r, k }, tag + 'under') + porkSlice(c, { cx: cx + r * 0.02, cy: cy - r * 0.2, r: r * 1.03, k: k * 0.94 }) + cake(c, look, { cx, cy: cy - r * 0.36, r: r * 0.97, k }, tag);
}

const one = (c: Sheet, look: CakeLook, put: Put, tag: string): string => (look.filling === 'gio' ? sandwich : cake)(c, look, put, tag);

/** A cake cut through: the bean, the coconut, or the two halves round a slice of giò. */
function cutCake(c: Sheet, look: CakeLook, { cx, cy, r }: Put): string {
  const t = dough(c, look),
    R = c.R.fork('cut'),
    w = r * 1.02,
    h = r * 0.66,
    d = `M${n(cx - w)} ${n(cy)}C${n(cx - w * 1.02)} ${n(cy - h * 0.9)} ${n(cx - w * 0.62)} ${n(cy - h)} ${n(cx)} ${n(cy - h)}S${n(cx + w * 1.02)} ${n(cy - h * 0.9)} ${n(cx + w)} ${n(cy)}C${n(cx + w * 0.9)} ${n(cy + h * 0.2)} ${n(cx - w * 0.9)} ${n(cy + h * 0.2)} ${n(cx - w)} ${n(cy)}Z`;
  const back = `M${n(cx - w)} ${n(cy - 4)}C${n(cx - w)} ${n(cy - h * 1.3)} ${n(cx - w * 0.5)} ${n(cy - h * 1.62)} ${n(cx + w * 0.1)} ${n(cy - h * 1.56)}S${n(cx + w * 1.1)} ${n(cy - h * 1.1)} ${n(cx + w)} ${n(cy)}Z`;
  const bean = c.T(look.filling === 'man' ? mix(c.pal.goldleaf, c.pal.paper, 0.28) : mix(c.pal.goldleaf, mix(c.pal.paper, c.pal.clay, 0.2), 0.3)),
    gio = c.T(mix(mix(c.pal.clay, c.pal.lacquer, 0.25), c.pal.paper, 0.66)),
    core = blob(Array.from({ length: 12 }, (_, i): Point => {
      const a = (i / 12) * TAU;
      return [cx + Math.cos(a) * w * 0.62 + R.j(4), cy - h * 0.44 + Math.sin(a) * h * 0.3 + R.j(3)];
    }));
  let specks = '';
  for (let i = 0; i < 40; i++) specks += ell(cx + R.j(w * 0.56), cy - h * 0.44 + R.j(h * 0.26), R.r(1.4, 3));
  const inside = look.filling === 'chay' ? '' : look.filling === 'gio' ? fill(smooth([[cx - w * 1.2, cy - h * 0.56], [cx, cy - h * 0.6], [cx + w * 1.2, cy - h * 0.56], [cx + w * 1.2, cy - h * 0.3], [cx, cy - h * 0.26], [cx - w * 1.2, cy - h * 0.3]], true), gio.b) : fill(core, bean.d) + group(fill(core, bean.b, 'transform="translate(-2 -3)"') + fill(specks, bean.dd, 'opacity=".55"') + fill(specks, bean.ll, 'transform="translate(7 4)"'), c.clip(core));
  return fill(ell(cx + 8, cy + 4, w * 1.05, h * 0.26), mix(c.pal.ink, c.pal.rice, 0.3), 'opacity=".3"') + fill(back, t.b) + group(fill(ell(cx - w * 0.2, cy - h * 1.36, w * 0.6, h * 0.26), t.l), c.clip(back)) + fill(d, t.d) + fill(d, t.b, 'transform="translate(-2 -2)"') + group(inside, c.clip(d)) + stroke(d, t.d, 1.6);
}

/** Cakes in a row in their leaf: the roll, its strings, the near end open. */
function roll(c: Sheet, look: CakeLook, from: Point, to: Point, r: number, tag: string): string {
  const R = c.R.fork(tag),
    leaf = leafTones(c, dongGreen(c), tag),
    T = tube(from, to, r, { k: 0.42 }),
    ink = stringInk(c),
    dark = mix(ink, c.pal.ink, 0.5),
    t = dough(c, look);
  lay(c, T);
  let veins = '',
    rings = '';
  for (let i = 0; i < 15; i++) {
    const u = -1.5 + (i / 14) * 3;
    veins += smooth([T.at(0, u), T.at(0.5, u + R.j(0.06)), T.at(1, u + R.j(0.05))]);
  }
  for (let i = 0; i < 4; i++) rings += T.ring(0.12 + i * 0.25);
  const lap = smooth([T.at(0, -0.1), T.at(0.4, -0.02), T.at(1, -0.16)]);
  let bumps = '';
  for (let i = 1; i < look.cakes - 1; i++) bumps += T.ring(i / (look.cakes - 1), -1.2, 1.3);
  const collar = smooth(Array.from({ length: 16 }, (_, i): Point => T.onCap(Math.cos((i / 16) * TAU) * (1.04 + (i % 2) * 0.06), Math.sin((i / 16) * TAU) * (1.03 + (i % 2) * 0.05))), true);
  const knot = T.at(0.37, -0.5);
  return (
    fill(T.d, leaf.b) +
    group(stroke(veins, leaf.d, 1.5) + stroke(bumps, leaf.dd, 9, 'opacity=".22"') + tubeLight(T, leaf, 0.45) + stroke(lap, leaf.dd, 2.6, 'opacity=".8"'), c.clip(T.d)) +
    cord(rings, ink, dark, 5) + twist(knot[0], knot[1], 0.9, ink, dark, R) +
    fill(collar, leaf.l) + fill(T.cap, leaf.dd) +
    fill(T.cap, t.b, `transform="translate(${n(from[0] * 0.07)} ${n(from[1] * 0.07)}) scale(.93)"`) +
    group(fill(smooth([T.onCap(1, 1.2), T.onCap(0.2, 0.3), T.onCap(-1, 1.2)]) + 'Z', t.d, 'opacity=".7"') + fill(ell(...T.onCap(-0.1, -0.3), r * 0.16, r * 0.32), t.ll), c.clip(T.cap))
  );
}

/** Places of a number of cakes on a round, the farthest first: one ring and its middle, or two rings. */
function ringOf(count: number, cx: number, cy: number, rx: number, ry: number): Point[] {
  if (count > 8) {
    const inner = Math.round(count * 0.3);
    return [...ringOf(inner > 5 ? 5 : inner, cx, cy, rx * 0.42, ry * 0.42), ...around(count - Math.min(inner, 5), cx, cy, rx, ry)].toSorted((a, b) => a[1] - b[1]);
  }
  const many = count > 5 ? count - 1 : count;
  return [...around(many, cx, cy, rx, ry), ...(many < count ? [[cx, cy] as Point] : [])].toSorted((a, b) => a[1] - b[1]);
}

const around = (count: number, cx: number, cy: number, rx: number, ry: number): Point[] =>
  Array.from({ length: count }, (_, i): Point => [cx + Math.cos((i / count) * TAU - 1.2) * rx, cy + Math.sin((i / count) * TAU - 1.2) * ry]);

const soldCakes = ({ cakes, packs }: CakeLook): number => cakes * (packs === 'ba' ? 3 : 1);

function onLeaves(c: Sheet, look: CakeLook, cakes: number, cx: number, cy: number, rx: number, ry: number, r: number): string {
  const leaf = leafTones(c, bananaGreen(c), 'round');
  return ringOf(cakes, cx, cy, rx, ry).map(([x, y], i) => round(c, x, y + r * 0.14, r * 1.2, 0.54, leaf, c.R.fork('round' + i)) + one(c, look, { cx: x, cy: y, r }, 'cake' + i)).join('');
}

export const banhDay = family({
  id: 'banh-day',
  vi: 'Bánh dày',
  en: 'Bánh dày rice cake',
  traits,
  words: {
    rice: { gac: ['gấc'] },
    filling: { chay: ['chay'], ngot: ['ngọt', 'đậu ngọt', 'đỗ ngọt'], man: ['mặn', 'đậu mặn', 'đỗ mặn'], gio: ['giò', 'kẹp giò'] },
    cakes: { counted: ['chiếc', 'cái', 'bánh'] },
    packs: { mot: ['một gói'], ba: ['ba gói'] },
  },
  pieces: { of: ['chiếc'], shown: soldCakes },
  otherView: { vi: 'cắt đôi cho thấy nhân', en: 'cut to show its filling' },
  focus: ({ composition }) => (composition === 'cuon' ? [330, 620, 1.8] : [400, 600, 2]),
  draw(c, look, view) {
    c.tint = look.rice === 'gac' ? c.pal.lacquer : c.pal.rice;
    const leaf = leafTones(c, bananaGreen(c), 'round');
    if (view === 'other') {
      const { svg } = dish(c, 400, 620, 340, { k: 0.48 });
      return svg + round(c, 300, 590, 170, 0.5, leaf, c.R.fork('a')) + one(c, look, { cx: 300, cy: 576, r: 140 }, 'whole') + cutCake(c, look, { cx: 486, cy: 720, r: 136 });
    }
    if (look.composition === 'dia') {
      const { svg, well } = dish(c, 400, 590, 358, { k: 0.56 });
      return svg + (soldCakes(look) > 8 ? onLeaves(c, look, soldCakes(look), well.cx, well.cy - 14, 232, 138, 58) : onLeaves(c, look, look.cakes, well.cx, well.cy - 14, 186, 108, 94));
    }
    if (look.composition === 'met') {
      const { svg } = roundTray(c, 400, 590, 366, { k: 0.66 });
      // Few on a tray are large ones.
      return svg + (soldCakes(look) > 8 ? onLeaves(c, look, soldCakes(look), 400, 576, 256, 176, 64) : onLeaves(c, look, look.cakes, 400, 576, 214, 144, look.cakes > 5 ? 92 : 122));
    }
    const under = blade(c, [[60, 700], [260, 640], [520, 560], [760, 430]], 96, { t: leafTones(c, dongGreen(c), 'under'), R: c.R.fork('under'), veins: 34, slant: 0.03 });
    if (look.packs === 'ba') return under + roll(c, look, [236, 490], [640, 296], 84, 'back') + roll(c, look, [196, 650], [640, 446], 88, 'middle') + roll(c, look, [230, 820], [690, 606], 90, 'front');
    // One roll, and before it the last of its cakes.
    return under + roll(c, look, [210, 620], [672, 392], 118, 'front') + round(c, 520, 776, 130, 0.54, leaf, c.R.fork('one')) + cake(c, look, { cx: 520, cy: 760, r: 108 }, 'one');
  },
});
