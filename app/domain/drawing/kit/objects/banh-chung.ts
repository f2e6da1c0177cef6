// Bánh chưng of Tranh Khúc: square in dong leaf and tied with giang, cut with its own strings; bánh tét where it is long.
import { mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, n, type Place, type Point, poly, smooth } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { blade, boiledGreen, cord, dongGreen, leafBed, leafTones, stringInk, twist } from './leaves.ts';
import { lay, slab, type Slab, slabBody, tube, tubeBody, worn } from './solids.ts';
import { dish, roundTray } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('chong', 'cat', 'mam'), 'cap'),
  form: whenAsked(oneOf('vuong'), 'tet'),
  rice: whenAsked(oneOf('nep'), 'gac', 'com', 'cam'),
  pork: whenAsked(oneOf('thit'), 'chay'),
  redString: flag(0.3),
};
type CakeLook = Look<typeof traits>;

const riceInk = ({ pal }: Sheet, rice: CakeLook['rice']) =>
  ({
    nep: mix(pal.paper, pal.rice, 0.4),
    com: mix(pal.rice, pal.paper, 0.22),
    gac: mix(mix(pal.lacquer, pal.goldleaf, 0.42), pal.paper, 0.08),
    cam: mix(mix(pal.cobalt, pal.lacquer, 0.55), pal.ink, 0.45),
  })[rice];

const strings = (c: Sheet, look: CakeLook) => {
  const ink = look.redString ? mix(c.pal.lacquer, '#E01030', 0.25) : stringInk(c);
  return { ink, dark: mix(ink, c.pal.ink, 0.5) };
};

/** The wrapping of one side: veins of the leaf, the lap of a fold. */
function leafSide(at: Place, t: Tones, R: Chance, lapped: boolean): string {
  let dark = '',
    light = '';
  for (let i = 0; i < 15; i++) {
    const y = (i + R.r(0.1, 0.9)) / 15,
      d = smooth([at(0, y), at(0.5, y + R.j(0.015)), at(1, y)]);
    if (R.chance(0.35)) light += d;
    else dark += d;
  }
  const lap = lapped ? poly([at(0, 0.5), at(0.3, 0.47), at(0.62, 0.52), at(1, 0.49), at(1, 1), at(0, 1)]) : '';
  return (
    stroke(dark, t.d, 1.5, 'opacity=".75"') + stroke(light, t.l, 1.6, 'opacity=".55"') +
    (lap ? fill(lap, t.d, 'opacity=".28"') + stroke(smooth([at(0, 0.5), at(0.3, 0.47), at(0.62, 0.52), at(1, 0.49)]), t.dd, 2.2, 'opacity=".7"') : '')
  );
}

/** Folded corners on the upright sides: a triangle tucked in. */
const tuck = (at: Place, t: Tones): string =>
  fill(poly([at(0, 0), at(0.2, 0.52), at(0, 1)]), t.dd, 'opacity=".32"') + fill(poly([at(1, 0), at(0.8, 0.52), at(1, 1)]), t.l, 'opacity=".3"') +
  stroke(poly([at(0, 0), at(0.2, 0.52), at(0, 1)], false) + poly([at(1, 0), at(0.8, 0.52), at(1, 1)], false), t.dd, 1.6, 'opacity=".6"');

type Put = { near: Point; k: number; tag: string };

const cakeSlab = ({ near, k }: Put): Slab => slab(near, [-218 * k, -88 * k], [226 * k, -80 * k], 104 * k);

/** A wrapped cake with its four strings. */
function wrapped(c: Sheet, look: CakeLook, put: Put): string {
  const R = c.R.fork(put.tag),
    t = leafTones(c, boiledGreen(c), put.tag),
    S = cakeSlab(put),
    { ink, dark } = strings(c, look),
    { top, left, right } = S.on,
    over = 0.035;
  c.cast(S.foot, 16, 14, 0.3, 9);
  c.cast(S.foot, 4, 6, 0.35, 5);
  let ties = '';
  for (const s of [0.3, 0.68]) {
    const j = R.j(0.03);
    ties += poly([top(s + j, 1), top(s + j, 0), left(s + j, -over), left(s + j + 0.01, 1)], false);
    ties += poly([top(0, s - j), top(1, s - j), right(s - j, -over), right(s - j, 1)], false);
  }
  const knot = top(0.68, 0.68);
  return (
    group(
      slabBody(S, t, {
        top: group(leafSide(top, t, R.fork('top'), true), c.clip(S.top)),
        left: leafSide(left, t, R.fork('left'), false) + tuck(left, t),
        right: leafSide(right, { ...t, l: t.b, d: t.dd }, R.fork('right'), false) + tuck(right, t),
      }),
      c.clip(worn(S.outline, 15 * put.k)),
    ) +
    cord(ties, ink, dark, 6.4 * put.k) +
    twist(knot[0], knot[1], 0.9 * put.k, ink, dark, R)
  );
}

/** What a cut shows: rice round bean round pork. `at` runs over the cut side. */
function section(c: Sheet, look: CakeLook, at: Place, R: Chance): string {
  const rice = c.T(riceInk(c, look.rice)),
    bean = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.3)),
    lean = mix(mix(c.pal.clay, c.pal.lacquer, 0.3), c.pal.paper, 0.34),
    ring = (x0: number, y0: number, x1: number, y1: number, wob: number): string =>
      smooth(
        Array.from({ length: 14 }, (_, i): Point => {
          const a = (i / 14) * Math.PI * 2,
            e = (v: number) => Math.sign(v) * Math.abs(v) ** 0.55;
          return at((x0 + x1) / 2 + (e(Math.cos(a)) * (x1 - x0)) / 2 + R.j(wob), (y0 + y1) / 2 + (e(Math.sin(a)) * (y1 - y0)) / 2 + R.j(wob));
        }),
        true,
      );
  let grains = '',
    specks = '';
  for (let i = 0; i < 150; i++) {
    const [x, y] = at(R.f(), R.f()),
      a = R.r(0, 3);
    grains += `M${n(x)} ${n(y)}l${n(Math.cos(a) * 6)} ${n(Math.sin(a) * 5)}`;
  }
  for (let i = 0; i < 16; i++) specks += ell(...at(R.r(0.24, 0.76), R.r(0.32, 0.68)), 1.7);
  const pork = look.pork === 'chay' ? '' : fill(ring(0.24, 0.34, 0.66, 0.66, 0.02), lean) + fill(ring(0.3, 0.42, 0.6, 0.5, 0.012), c.pal.paper, 'opacity=".85"') + fill(ring(0.62, 0.38, 0.78, 0.64, 0.02), mix(c.pal.paper, c.pal.clay, 0.12)) + fill(specks, c.pal.ink, 'opacity=".7"');
  return stroke(grains, rice.l, 4.6) + fill(ring(0.09, 0.18, 0.91, 0.82, 0.014), bean.d) + fill(ring(0.1, 0.2, 0.9, 0.8, 0.014), bean.b) + pork;
}

/** Grains on an unwrapped side, pressed by the leaf's veins. */
function pressed(at: Place, t: Tones, R: Chance): string {
  const lines = ['', '', ''];
  for (let i = 0; i < 260; i++) {
    const [x, y] = at(R.f(), R.f()),
      a = R.r(-0.5, 1);
    lines[R.i(0, 2)] += `M${n(x)} ${n(y)}l${n(Math.cos(a) * 8)} ${n(Math.sin(a) * 5)}`;
  }
  return lines.map((d, i) => stroke(d, [t.d, t.b, t.ll][i]!, 5, `opacity="${[0.5, 0.9, 0.8][i]}"`)).join('');
}

/** Half a cake out of its leaf, the cut side to the front, and a wedge of the other half. */
function cutCake(c: Sheet, look: CakeLook, near: Point, k: number): string {
  const R = c.R.fork('cut'),
    t = c.T(riceInk(c, look.rice)),
    outer = look.rice === 'nep' ? c.T(mix(riceInk(c, 'nep'), c.pal.rice, 0.42)) : t,
    half = slab([near[0], near[1]], [-236 * k, -92 * k], [118 * k, -44 * k], 106 * k),
    slice = slab([near[0] + 52 * k, near[1] + 78 * k], [-128 * k, -50 * k], [44 * k, -17 * k], 104 * k);
  const one = (S: Slab, tag: string) => {
    c.cast(S.foot, 12, 12, 0.28, 5);
    return group(
      slabBody(S, { ...t, l: outer.l, d: outer.d }, { top: group(pressed(S.on.top, { ...outer, b: outer.b, ll: outer.ll }, R.fork(tag)), c.clip(S.top)), left: section(c, look, S.on.left, R.fork(tag + 's')), right: group(pressed(S.on.right, { ...outer, d: outer.dd, b: outer.d, ll: outer.b }, R.fork(tag + 'r')), c.clip(S.right)) }),
      c.clip(worn(S.outline, 12 * k)),
    );
  };
  return one(half, 'half') + one(slice, 'slice');
}

/** A long cake, wrapped, its strings in rings; cut open where `open`. */
function longCake(c: Sheet, look: CakeLook, from: Point, to: Point, r: number, tag: string, open = false): string {
  const R = c.R.fork(tag),
    t = leafTones(c, boiledGreen(c), tag),
    T = tube(from, to, r, { k: 0.36, wide: (s) => 1 - 0.06 * s ** 6 }),
    { ink, dark } = strings(c, look);
  lay(c, T);
  let veins = '',
    rings = '';
  for (let i = 0; i < 13; i++) {
    const u = -1.5 + (i / 12) * 3;
    veins += smooth([T.at(0, u), T.at(0.5, u + R.j(0.06)), T.at(1, u + R.j(0.08))]);
  }
  for (let i = 0; i < 7; i++) rings += T.ring((open ? 0.2 : 0.1) + (i / 7) * 0.82);
  const along = smooth([T.at(open ? 0.12 : 0, -0.5), T.at(1, -0.46)]);
  const body = tubeBody(c, T, t, stroke(veins, t.d, 1.6) + fill(T.band(0, 1, 0.1, 0.2), t.l, 'opacity=".3"'), { end: t.b });
  const end = open
    ? fill(T.cap, riceInk(c, look.rice)) + group(section(c, look, (a, b) => T.onCap(a * 2 - 1, b * 2 - 1), R), c.clip(T.cap)) + stroke(T.cap, t.dd, 5)
    : fill(T.cap, t.b) + stroke(poly([T.onCap(-0.9, 0), T.onCap(0.9, 0)], false) + poly([T.onCap(0, -0.9), T.onCap(0, 0.9)], false), ink, 6) + stroke(T.cap, t.d, 2);
  return body + cord(rings + along, ink, dark, 5.4) + end;
}

/** Fresh dong leaves crossed under the cakes. */
function dongLeaves(c: Sheet, cx: number, cy: number, k = 1): string {
  const t = leafTones(c, dongGreen(c)),
    R = c.R.fork('dong');
  return [[-0.62, 1], [0.5, 0.94], [-0.1, 1.08]].map(([turn, l]) => {
    const a = turn! + R.j(0.08),
      [dx, dy] = [Math.cos(a) * 330 * l! * k, Math.sin(a) * 190 * l! * k];
    return blade(c, [[cx - dx, cy - dy], [cx - dx * 0.3, cy - dy * 0.3 - 12], [cx + dx * 0.4, cy + dy * 0.4 - 8], [cx + dx, cy + dy]], 82 * k, { t: turn === 0.5 ? c.T(mix(t.b, t.d, 0.4)) : t, R: R.fork('b' + turn), veins: 30, slant: 0.035 });
  }).join('');
}

const unwrapped = (c: Sheet, look: CakeLook): string => {
  const { svg, well } = dish(c, 400, 640, 330, { k: 0.46 }),
    bed = leafBed(c, well.cx, well.cy, 232, 118, leafTones(c, boiledGreen(c), 'bed'), c.R.fork('bed'));
  if (look.form === 'tet') return svg + bed + longCake(c, look, [330, 690], [600, 540], 74, 'long', true) + longCake(c, look, [222, 690], [250, 674], 74, 'round', true);
  return svg + bed + cutCake(c, look, [418, 700], 1);
};

/** One red-paper mark of the house, tucked under the strings. */
const mark = (c: Sheet, at: Point): string => {
  const d = poly([[at[0] - 40, at[1]], [at[0], at[1] - 17], [at[0] + 42, at[1]], [at[0] + 2, at[1] + 18]]);
  return fill(d, mix(c.pal.lacquer, '#E01030', 0.2)) + stroke(d, c.pal.goldleaf, 1.6) + fill(brush([[at[0] - 18, at[1]], [at[0] + 2, at[1] - 4], [at[0] + 22, at[1] + 2]], 6), c.pal.goldleaf);
};

export const banhChung = family({
  id: 'banh-chung',
  vi: 'Bánh chưng',
  en: 'Bánh chưng rice cake',
  traits,
  words: {
    composition: { cap: ['đôi', 'cặp'] },
    form: { tet: ['bánh tét', 'tét', 'bánh chưng dài'] },
    rice: { gac: ['gấc'], com: ['cốm'], cam: ['nếp cẩm', 'nếp than'] },
    pork: { chay: ['chay'] },
    redString: { yes: ['dây đỏ', 'lạt đỏ', 'lạt điều'] },
  },
  otherView: { vi: 'bóc lá, cắt ra đĩa', en: 'unwrapped and cut on a dish' },
  focus: ({ composition }) => (composition === 'cat' ? [380, 650, 2] : [400, 600, 2]),
  draw(c, look, view) {
    c.tint = c.pal.rice;
    if (view === 'other') return unwrapped(c, look);
    if (look.form === 'tet') {
      if (look.composition === 'cat') return longCake(c, look, [560, 520], [170, 380], 76, 'back') + unwrapped(c, look);
      if (look.composition === 'mam') return dongLeaves(c, 400, 620, 1.1) + longCake(c, look, [250, 720], [620, 470], 84, 'one') + longCake(c, look, [420, 800], [720, 600], 80, 'two');
      return longCake(c, look, [190, 560], [640, 420], 84, 'one') + longCake(c, look, [150, 720], [640, 590], 86, 'two') + (look.composition === 'cap' ? mark(c, [420, 650]) : longCake(c, look, [200, 868], [690, 750], 86, 'three'));
    }
    switch (look.composition) {
      case 'cap':
        return wrapped(c, look, { near: [430, 760], k: 1.22, tag: 'below' }) + wrapped(c, look, { near: [430, 640], k: 1.2, tag: 'above' }) + mark(c, [420, 372]);
      case 'cat':
        return wrapped(c, look, { near: c.R.fork('whole').pick<Point>([[540, 550], [420, 520]]), k: 1.02, tag: 'whole' }) + leafBed(c, 360, 730, 270, 130, leafTones(c, boiledGreen(c), 'bed'), c.R.fork('bed')) + cutCake(c, look, [392, 776], 1.05);
      case 'mam': {
        const tray = roundTray(c, 400, 620, 352),
          places = c.R.fork('tray').pick<readonly Point[]>([
            [[400, 604], [236, 706], [560, 712], [398, 808]],
            [[300, 640], [520, 660], [404, 776]],
            [[400, 600], [240, 700], [560, 704], [400, 800], [400, 636]],
          ]);
        return tray.svg + dongLeaves(c, 400, 610, 0.8) + places.map((near, i) => wrapped(c, look, { near, k: places.length === 3 ? 0.9 : 0.75, tag: 'tray' + i })).join('');
      }
      default:
      {
        const piles: readonly (readonly Point[])[] = [[[290, 700], [536, 752], [404, 596]], [[330, 640], [460, 800]], [[420, 800], [414, 690], [420, 580]]],
          pile = c.R.fork('pile').pick(piles);
        return dongLeaves(c, 400, 650, 1) + pile.map((near, i) => wrapped(c, look, { near, k: 1.08, tag: 'pile' + i })).join('');
      }
    }
  },
});
