// Bún of Phú Đô, fresh in nests on leaf; miến of Cự Đà and Dương Liễu, its skeins on the drying frame and in dry bundles.
import { type Ink, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lerp, n, type Point, smooth, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { warm } from './grains.ts';
import { bananaGreen, cord, leafBed, leafMat, leafTones, sprig } from './leaves.ts';
import { mound } from './solids.ts';
import { bowl, carrier, roundTray } from './wares.ts';

const traits = {
  composition: oneOf('phoi', 'bo', 'bat', 'ro'),
  kind: whenAsked(oneOf('bun', 'mien'), 'mientrang', 'bunkho', 'bunla'),
  strand: whenAsked(oneOf('vua'), 'nho', 'to'),
  bundles: whenAsked(oneOf('nam'), 'muoi'),
};
type NoodleLook = Look<typeof traits>;

const dry = ({ kind }: NoodleLook): boolean => kind !== 'bun' && kind !== 'bunla';
const noodleInk = ({ pal }: Sheet, { kind }: NoodleLook): Ink =>
  ({ bun: mix(pal.paper, pal.goldleaf, 0.05), bunla: mix(pal.paper, pal.goldleaf, 0.05), bunkho: mix(pal.paper, pal.goldleaf, 0.24), mien: mix(mix(pal.goldleaf, pal.clay, 0.1), pal.paper, 0.24), mientrang: mix(pal.paper, mix(pal.cobalt, pal.clay, 0.5), 0.14) })[kind];

/** How thick a thread is by its press, and how many it then takes to fill the same room. */
const thick = ({ strand }: NoodleLook): number => ({ nho: 0.7, vua: 1, to: 1.7 })[strand];

/** Threads along a path of turns, in four tones: dark below, light on top. */
function threads(paths: readonly string[], t: Tones, w: number): string {
  const layers = ['', '', '', ''];
  for (const [i, d] of paths.entries()) layers[Math.min(3, Math.floor((i / paths.length) * 4))] += d;
  return [t.dd, t.d, t.b, t.ll].map((ink, i) => stroke(layers[i]!, ink, w * (i === 3 ? 0.72 : 1), i === 0 ? 'opacity=".8"' : '')).join('');
}

/** A nest of fresh noodles: coils that turn back on themselves. */
function nest(c: Sheet, look: NoodleLook, cx: number, cy: number, r: number, k: number, t: Tones, R: Chance, coils = 70): string {
  const h = r * (look.kind === 'bunla' ? 0.2 : 0.42),
    thread = thick(look),
    count = Math.round(coils / thread),
    foot = mound(cx, cy, r, r * k, h),
    paths = Array.from({ length: count }, (_, i) => {
      const low = 1 - i / count,
        q = r * lerp(0.34, 0.9, low) * R.r(0.72, 1.06),
        turn = R.r(0, TAU),
        sweep = R.r(1.6, 3.8),
        ox = R.j(r * 0.22),
        oy = -h * 0.74 * (1 - low) + R.j(r * 0.05);
      return smooth(Array.from({ length: 6 }, (_, j): Point => {
        const a = turn + (sweep * j) / 5;
        return [cx + ox + Math.cos(a) * q, cy + oy + Math.sin(a) * q * k];
      }));
    });
  return fill(ell(cx + r * 0.06, cy + r * k * 0.3, r * 1.04, r * k * 0.94), mix(c.pal.ink, c.pal.rice, 0.3), 'opacity=".3"') + fill(foot, t.d) + threads(paths, t, Math.min(7, Math.max(3.4, r * 0.045)) * thread);
}

/** A skein that hangs over a pole: a curtain of threads, drawn together a little below. */
function curtain(look: NoodleLook, x: number, y: number, w: number, h: number, t: Tones, R: Chance, bent: number): string {
  const N = Math.round(46 / thick(look)),
    paths = Array.from({ length: N }, (_, i) => {
      const s = (R.f() + i) / N,
        px = x + (s - 0.5) * w,
        end = y + h * R.r(0.9, 1.03),
        pinch = lerp(px, x, 0.12);
      return { i: R.f() + (s < 0.3 ? 0.25 : s > 0.74 ? -0.35 : 0), d: `M${n(px)} ${n(y)}C${n(px + R.j(4))} ${n(y + h * 0.3)} ${n(pinch + R.j(6))} ${n(y + h * 0.7)} ${n(pinch + bent + R.j(5))} ${n(end)}` };
    }).toSorted((a, b) => a.i - b.i).map(({ d }) => d);
  const body = `M${n(x - w / 2)} ${n(y)}H${n(x + w / 2)}L${n(x + w * 0.44 + bent)} ${n(y + h * 0.9)}H${n(x - w * 0.44 + bent)}Z`;
  return fill(body, t.d) + threads(paths, t, 4.4 * thick(look)) + fill(brush([[x - w / 2, y + 2], [x, y - 9], [x + w / 2, y + 2]], 22, { prof: () => 1 }), t.b) + stroke(smooth([[x - w / 2, y - 5], [x, y - 14], [x + w / 2, y - 5]]), t.ll, 4);
}

/** The drying yard's frame: posts and poles with skeins in two rows. */
function frame(c: Sheet, t: Tones, look: NoodleLook): string {
  const R = c.R.fork('frame'),
    wood = c.T(mix(mix(c.pal.goldleaf, c.pal.clay, 0.35), c.pal.paper, 0.2));
  const pole = (x0: number, y0: number, x1: number, y1: number, w: number) => {
    const d = brush([[x0, y0], [(x0 + x1) / 2, (y0 + y1) / 2 + 3], [x1, y1]], w, { prof: () => 1 });
    let joints = '';
    for (let i = 1; i < 6; i++) joints += ell(lerp(x0, x1, i / 6), lerp(y0, y1, i / 6) + 1, x0 === x1 ? w * 0.6 : 3, x0 === x1 ? 3 : w * 0.6);
    return fill(d, wood.b) + group(stroke(`M${x0} ${y0 - w * 0.22}L${x1} ${y1 - w * 0.22}`, wood.ll, w * 0.22, 'opacity=".8"') + stroke(`M${x0} ${y0 + w * 0.3}L${x1} ${y1 + w * 0.3}`, wood.d, w * 0.36), c.clip(d)) + fill(joints, wood.d);
  };
  c.stand(400, 880, 330, 26, 0.8);
  const back = [200, 335, 470, 605].map((x, i) => curtain(look, x + R.j(8), 218, 118, 250, { ...t, b: t.d, ll: t.l, d: t.dd }, R.fork('b' + i), R.j(8))).join('');
  const front = [212, 352, 492, 622].map((x, i) => curtain(look, x + R.j(8), 470, 128, 320, t, R.fork('f' + i), R.j(12))).join('');
  return pole(120, 220, 690, 214, 15) + back + pole(128, 190, 108, 886, 17) + pole(682, 186, 702, 886, 17) + pole(86, 470, 726, 464, 17) + front;
}

/** A dry bundle: threads the same way, folded at its ends, tied twice. */
function bundle(c: Sheet, look: NoodleLook, t: Tones, [x, y]: Point, l: number, w: number, turn: number, tag: string): string {
  const R = c.R.fork(tag),
    tie = mix(c.pal.lacquer, c.pal.paper, 0.12),
    waist = (s: number) => 1 - 0.24 * Math.exp(-(((s - 0.26) / 0.07) ** 2)) - 0.24 * Math.exp(-(((s - 0.74) / 0.07) ** 2));
  const [ca, sa] = [Math.cos(turn), Math.sin(turn)],
    at = (s: number, v: number): Point => {
      const [u, q] = [(s - 0.5) * l, v * w * 0.5 * waist(s)];
      return [x + u * ca - q * sa, y + u * sa + q * ca];
    };
  const edge = (v: number, back: boolean) => Array.from({ length: 13 }, (_, i) => at(back ? 1 - i / 12 : i / 12, v)),
    outline = smooth([...edge(-1, false), at(1.04, -0.4), at(1.05, 0.4), ...edge(1, true), at(-0.05, 0.4), at(-0.04, -0.4)], true);
  c.cast(outline, 8, 14, 0.28, 5);
  const paths = Array.from({ length: Math.round(40 / thick(look)) }, (_, i) => {
    const v = R.r(-0.96, 0.96);
    return { k: R.f() * 0.8 - v * 0.5, d: smooth([at(-0.03 + R.j(0.02), v * 0.9), at(0.1, v), at(0.26, v), at(0.5, v + R.j(0.1)), at(0.74, v), at(0.9, v), at(1.03 + R.j(0.02), v * 0.9)]), i };
  }).toSorted((a, b) => a.k - b.k).map(({ d }) => d);
  const ends = [-0.03, 1.03].map((s) => Array.from({ length: 7 }, (_, i) => smooth([at(s, -0.8 + i * 0.26), at(s + (s < 0 ? -0.035 : 0.035), -0.66 + i * 0.26), at(s, -0.52 + i * 0.26)])).join('')).join('');
  const ties = [0.26, 0.74].map((s) => smooth([at(s, -1.02), at(s + 0.012, 0), at(s, 1.02)])).join('');
  return fill(outline, t.d) + threads(paths, t, 4 * thick(look)) + stroke(ends, t.b, 4) + cord(ties, tie, mix(tie, c.pal.ink, 0.4), 8);
}

/** Herbs beside a bowl: mint and lettuce, a wedge of lime, chillies. */
function garnish(c: Sheet, x: number, y: number): string {
  const R = c.R.fork('garnish'),
    green = c.T(mix(c.pal.rice, c.pal.celadon, 0.25)),
    red = c.T(mix(c.pal.lacquer, '#E02010', 0.35));
  const sprigs = [[-20, 0, -2.9], [-10, 10, 2.8], [30, 4, 0.3]].map(([dx, dy, a], i) => sprig(c, [x + dx!, y + dy!], 120, a!, green, R.fork('s' + i))).join('');
  const chilli = (cx: number, cy: number, a: number) => {
    const d = brush([[cx, cy], [cx + Math.cos(a) * 44, cy + Math.sin(a) * 30 + 6], [cx + Math.cos(a) * 84, cy + Math.sin(a) * 58]], 17, { prof: (s) => 1 - s * 0.8 });
    c.cast(d, 4, 6, 0.25, 5);
    return fill(d, red.b) + fill(brush([[cx + 4, cy - 3], [cx + Math.cos(a) * 60, cy + Math.sin(a) * 40]], 4), red.ll) + fill(brush([[cx, cy], [cx - 14, cy - 9]], 7), green.d);
  };
  return sprigs + chilli(x + 10, y + 66, 0.2) + chilli(x - 40, y + 76, 0.5);
}

/** What lies on a served bowl: greens and slices over the noodles. */
function served(c: Sheet, t: Tones, look: NoodleLook): string {
  const { svg, well } = bowl(c, 384, 740, 306, { k: 0.36, deep: 0.66 }),
    R = c.R.fork('served'),
    broth = mix(mix(c.pal.goldleaf, c.pal.clay, 0.3), c.pal.paper, 0.3),
    green = c.T(mix(c.pal.rice, c.pal.celadon, 0.2)),
    inside = ell(well.cx, well.cy, well.rx, well.ry);
  let onion = '';
  for (let i = 0; i < 34; i++) {
    const [a, q] = [R.r(0, TAU), R.r(0.1, 0.8)];
    onion += stroke(ell(well.cx + Math.cos(a) * q * well.rx, well.cy - 34 + Math.sin(a) * q * well.ry * 0.8, R.r(6, 11), R.r(4, 7)), i % 3 ? green.b : green.ll, 4);
  }
  const slices = [-70, -6, 60].map((dx, i) => {
    const d = ell(well.cx + dx, well.cy - 62 + i * 8, 62, 34),
      pork = c.T(mix(mix(c.pal.clay, c.pal.lacquer, 0.22), c.pal.paper, look.kind === 'mien' ? 0.5 : 0.66));
    return fill(d, pork.dd, 'transform="translate(4 6)" opacity=".4"') + fill(d, pork.d, 'transform="translate(0 4)"') + fill(d, pork.b) + fill(ell(well.cx + dx - 8, well.cy - 68 + i * 8, 46, 22), pork.l);
  }).join('');
  return svg + group(fill(inside, broth) + fill(ell(well.cx + 20, well.cy + 26, well.rx, well.ry), mix(broth, c.pal.ink, 0.2)), c.clip(inside)) + nest(c, look, well.cx, well.cy + 10, well.rx * 0.86, 0.3, t, R.fork('nest'), 110) + slices + onion + garnish(c, 500, 850);
}

/** Fresh nests set close on leaf in a tray. */
function tray(c: Sheet, t: Tones, look: NoodleLook): string {
  const { svg } = roundTray(c, 400, 570, 372, { k: 0.66 }),
    flat = look.kind === 'bunla',
    R = c.R.fork('tray'),
    leaf = leafTones(c, bananaGreen(c), 'lining');
  const at: Point[] = [[400, 428], [262, 468], [540, 470], [180, 560], [330, 556], [480, 558], [622, 566], [250, 652], [404, 660], [556, 654]];
  const lining = leafMat(c, Array.from({ length: 18 }, (_, i): Point => [400 + Math.cos((i / 18) * TAU) * 320 * (1 + R.j(0.03)), 566 + Math.sin((i / 18) * TAU) * 206 * (1 + R.j(0.03))]), -0.2, leaf, R);
  return svg + lining + at.map(([x, y], i) => nest(c, look, x, y, flat ? 92 : 74, flat ? 0.56 : 0.6, t, R.fork('n' + i), 44)).join('');
}

/** Flat cakes of fresh noodles stacked between pieces of leaf. */
function stacked(c: Sheet, t: Tones, look: NoodleLook): string {
  const R = c.R.fork('stack'),
    leaf = leafTones(c, bananaGreen(c), 'leaf');
  let o = leafBed(c, 400, 700, 330, 190, leaf, R);
  for (const [cx, base, levels] of [[276, 700, 4], [540, 726, 3]] as const)
    for (let i = 0; i < levels; i++) {
      const y = base - i * 58;
      o += leafMat(c, Array.from({ length: 16 }, (_, j): Point => [cx + Math.cos((j / 16) * TAU) * 146 * (1 + R.j(0.05)), y + 14 + Math.sin((j / 16) * TAU) * 74 * (1 + R.j(0.05))]), R.r(-0.5, 0.5), leaf, R) + nest(c, look, cx + R.j(8), y, 122, 0.48, t, R.fork(`${cx}${i}`), 58);
    }
  return o + nest(c, look, 420, 852, 92, 0.5, t, R.fork('last'), 50);
}

export const noodles = family({
  id: 'bun-mien',
  vi: 'Bún miến',
  en: 'Rice and canna noodles',
  traits,
  words: {
    kind: { bun: ['bún', 'bún rối', 'bún nắm', 'bún tươi'], bunla: ['bún lá'], bunkho: ['bún khô', 'bánh đa', 'phở khô'], mien: ['miến', 'miến dong', 'miến vàng', 'miến dong vàng'], mientrang: ['miến trắng', 'miến dong trắng'] },
    strand: { nho: ['sợi nhỏ'], to: ['sợi to'] },
    composition: { bo: ['bó khô', 'bún lá', 'bó'] },
    bundles: { muoi: ['10 gói', 'mười gói', 'bó nhỏ chia bữa'] },
  },
  pieces: { of: ['gói'], shown: ({ bundles }) => (bundles === 'muoi' ? 10 : 1) },
  otherView: { vi: 'trước và sau khi vào bát', en: 'before and in the bowl' },
  focus: ({ composition }) => (composition === 'phoi' ? [380, 560, 2] : composition === 'bat' ? [384, 520, 2] : [380, 620, 2]),
  draw(c, look, view) {
    const t = warm(c, noodleInk(c, look)),
      wet: Tones = dry(look) ? t : { ...c.T(noodleInk(c, look)), d: mix(noodleInk(c, look), c.pal.clay, 0.16), dd: mix(mix(c.pal.ink, c.pal.clay, 0.3), c.pal.paper, 0.62) };
    c.tint = dry(look) ? c.pal.goldleaf : c.pal.rice;
    if ((look.composition === 'bat') !== (view === 'other')) return served(c, wet, look);
    if (look.composition === 'ro') {
      const { svg, well } = carrier(c, 400, 810, 320, { H: 230 }),
        leaf = leafTones(c, bananaGreen(c), 'lining'),
        R = c.R.fork('ro');
      if (dry(look)) return svg + ([[-150, -1.9], [150, -1.16], [-78, -1.66], [76, -1.4], [0, -1.52]] as const).map(([dx, turn], i) => bundle(c, look, t, [400 + dx, well.cy - 64 - i * 9], 270, 112, turn, 'r' + i)).join('') + group(svg, c.clip(`M40 ${n(well.cy)}A${n(well.rx)} ${n(well.ry)} 0 0 0 760 ${n(well.cy)}V1000H40Z`));
      return svg + leafBed(c, 400, well.cy, 300, 110, leaf, R) + nest(c, look, 400, well.cy + 10, 252, 0.32, wet, R.fork('heap'), 300) + nest(c, look, 380, well.cy - 74, 150, 0.36, wet, R.fork('heap2'), 150);
    }
    if (look.composition === 'phoi') return dry(look) ? frame(c, t, look) : tray(c, wet, look);
    if (!dry(look)) return stacked(c, wet, look);
    if (look.bundles === 'muoi') return Array.from({ length: 10 }, (_, i) => bundle(c, look, t, [i % 2 ? 570 : 230, 200 + Math.floor(i / 2) * 156 + (i % 2) * 30], 300, 96, -0.24, 'ten' + i)).join('');
    return ([[[270, 420], -0.5], [[520, 430], -0.5], [[250, 590], -0.46], [[520, 600], -0.42]] as const).map(([at, turn], i) => bundle(c, look, t, at, 330, 118, turn, 'bundle' + i)).join('') + bundle(c, look, t, [400, 790], 400, 124, 0.06, 'front');
  },
});
