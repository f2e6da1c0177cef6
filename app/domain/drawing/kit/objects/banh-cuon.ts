// Bánh cuốn of Thanh Trì: sheets of rice as thin as silk, lifted off the steam, rolled or laid in folds.
import { mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, type Point, smooth, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { steam, strands } from './grains.ts';
import { bananaGreen, leafBed, leafMat, leafTones, sprig } from './leaves.ts';
import { tube } from './solids.ts';
import { bowl, carrier, dish, roundTray } from './wares.ts';

const traits = {
  composition: oneOf('dia', 'met', 'thung'),
  kind: whenAsked(oneOf('chay', 'thit'), 'tom'),
  shallots: flag(0.8),
};
type RollLook = Look<typeof traits>;

const sheetTones = (c: Sheet): Tones => ({ ...c.T(mix(c.pal.paper, c.pal.cobalt, 0.035)), d: mix(mix(c.pal.paper, c.pal.cobalt, 0.1), c.pal.ink, 0.1), dd: mix(mix(c.pal.paper, c.pal.cobalt, 0.16), c.pal.ink, 0.26) });

/** One roll, wet and half clear: what it holds shows through. */
function roll(c: Sheet, look: RollLook, from: Point, to: Point, r: number, tag: string): string {
  const R = c.R.fork(tag),
    t = sheetTones(c),
    T = tube(from, to, r, { k: 0.3, wide: (s) => 0.94 + 0.08 * Math.sin(s * Math.PI) });
  const inside = look.kind === 'chay' ? '' : Array.from({ length: 20 }, () => {
    const [x, y] = T.at(R.r(0.05, 0.95), R.r(-0.9, 0.9));
    return fill(ell(x, y, R.r(5, 12), R.r(4, 7)), [mix(c.pal.clay, c.pal.paper, 0.5), mix(c.pal.ink, c.pal.clay, 0.3), mix(c.pal.clay, c.pal.paper, 0.34)][R.i(0, 2)]!, 'opacity=".5"');
  }).join('');
  let folds = '';
  for (let i = 0; i < 4; i++) {
    const u = R.r(-1, 1.1);
    folds += smooth([T.at(0.02, u), T.at(0.4, u + R.j(0.3)), T.at(0.98, u + R.j(0.3))]);
  }
  return (
    fill(T.all, mix(c.pal.ink, c.pal.cobalt, 0.2), 'transform="translate(4 9)" opacity=".22"') + fill(T.d, t.b) +
    group(inside + fill(T.band(0, 1.02, 0.5, 1.7), t.d, 'opacity=".75"') + stroke(folds, t.dd, 1.6, 'opacity=".6"') + stroke(folds, t.ll, 2, 'transform="translate(-2 -3)"') + fill(T.band(0.06, 0.6, -0.9, -0.55), '#ffffff', 'opacity=".8"') + fill(T.band(0.68, 0.8, -0.8, -0.6), '#ffffff', 'opacity=".7"'), c.clip(T.d)) +
    fill(T.cap, t.b) + stroke(smooth(Array.from({ length: 11 }, (_, i): Point => T.onCap(Math.cos(i * 0.9) * (0.9 - i * 0.08), Math.sin(i * 0.9) * (0.9 - i * 0.08)))), t.dd, 2) + (look.kind === 'chay' ? '' : fill(ell(...T.onCap(0, 0), r * 0.12, r * 0.34), mix(c.pal.clay, c.pal.ink, 0.2), 'opacity=".7"')) + stroke(T.d, t.dd, 1.2, 'opacity=".5"')
  );
}

/** Plain sheets lie in soft folds, one on another. */
function folded(c: Sheet, cx: number, cy: number, w: number, layers: number, R: Chance): string {
  const t = sheetTones(c);
  return Array.from({ length: layers }, (_, i) => {
    const y = cy - i * 15,
      k = 1 - i * 0.035,
      d = smooth([[cx - w * k + R.j(10), y + R.j(5)], [cx - w * 0.6 * k, y - 34 + R.j(6)], [cx + R.j(12), y - 40], [cx + w * 0.66 * k, y - 30 + R.j(6)], [cx + w * k + R.j(10), y + R.j(6)], [cx + w * 0.7 * k, y + 32 + R.j(6)], [cx, y + 44 + R.j(6)], [cx - w * 0.66 * k, y + 34 + R.j(6)]], true);
    let folds = '';
    for (let j = 0; j < 3; j++) folds += smooth([[cx - w * 0.8 * k, y - 14 + j * 18 + R.j(6)], [cx + R.j(30), y - 8 + j * 16 + R.j(8)], [cx + w * 0.84 * k, y - 10 + j * 15 + R.j(6)]]);
    return fill(d, t.dd, 'transform="translate(3 6)" opacity=".5"') + fill(d, i % 2 ? t.b : t.l) + group(fill(ell(cx + w * 0.4, y + 24, w * 0.8, 34), t.d, 'opacity=".6"') + stroke(folds, t.d, 2) + stroke(folds, '#ffffff', 2.4, 'transform="translate(-2 -4)" opacity=".9"'), c.clip(d));
  }).join('');
}

/** Fried shallots, shreds of shrimp, a little onion oil. */
function strewn(c: Sheet, look: RollLook, cx: number, cy: number, rx: number, ry: number, R: Chance): string {
  const fried = [mix(c.pal.clay, c.pal.ink, 0.28), mix(c.pal.clay, c.pal.goldleaf, 0.4), mix(c.pal.clay, c.pal.ink, 0.05)],
    shrimp = [mix(c.pal.lacquer, mix(c.pal.goldleaf, c.pal.paper, 0.4), 0.45), mix(c.pal.lacquer, c.pal.paper, 0.45)],
    heap = { cx, cy, rx, ry, h: ry };
  let oil = '';
  for (let i = 0; i < 14; i++) oil += ell(cx + R.j(rx), cy + R.j(ry), R.r(3, 6), R.r(2, 4));
  return fill(oil, mix(c.pal.rice, c.pal.ink, 0.14), 'opacity=".85"') + (look.kind === 'tom' ? strands(heap, shrimp, R, { count: 130, len: 12, w: 4.6 }) : '') + (look.shallots ? strands(heap, fried, R.fork('hanh'), { count: 76, len: 17, w: 4.4 }) : '');
}

/** The dipping bowl and slices of cinnamon roll. */
function sides(c: Sheet, x: number, y: number, k = 1): string {
  const { svg, well } = bowl(c, x, y, 84 * k, { deep: 0.56, k: 0.36, band: 'lines' }),
    sauce = c.T(mix(mix(c.pal.goldleaf, c.pal.clay, 0.4), c.pal.paper, 0.24)),
    red = mix(c.pal.lacquer, '#E02010', 0.3);
  return svg + fill(ell(well.cx, well.cy + 3, well.rx * 0.94, well.ry * 0.9), sauce.b) + fill(ell(well.cx - 22 * k, well.cy - 3, 22 * k, 6 * k), sauce.ll) + fill(ell(well.cx + 14 * k, well.cy + 4, 9 * k, 5 * k) + ell(well.cx + 34 * k, well.cy - 4, 7 * k, 4 * k), red) + fill(ell(well.cx - 4 * k, well.cy + 12 * k, 5 * k, 3 * k), mix(c.pal.rice, c.pal.ink, 0.1));
}

const herbs = (c: Sheet, x: number, y: number): string => {
  const t = c.T(mix(c.pal.rice, c.pal.celadon, 0.25));
  return [-0.5, 0.5].map((turn, i) => sprig(c, [x, y + i * 10], 128, turn, t, c.R.fork('h' + i))).join('');
};

/** Rolls side by side, the farthest first. */
const rolls = (c: Sheet, look: RollLook, cx: number, cy: number, count: number, len: number, r: number): string =>
  Array.from({ length: count }, (_, i) => {
    const v = i - (count - 1) / 2;
    return roll(c, look, [cx - len * 0.46 + v * r * 0.72, cy + len * 0.17 + v * r * 1.12], [cx + len * 0.46 + v * r * 0.72, cy - len * 0.17 + v * r * 1.12], r, 'roll' + i);
  }).join('');

export const riceRolls = family({
  id: 'banh-cuon',
  vi: 'Bánh cuốn',
  en: 'Steamed rice rolls',
  traits,
  words: {
    kind: { chay: ['chay', 'mỡ hành', 'không nhân'], thit: ['thịt', 'mộc nhĩ', 'nhân thịt'], tom: ['tôm', 'tôm chấy', 'ruốc'] },
    shallots: { yes: ['hành phi', 'mỡ hành'] },
    composition: { thung: ['thúng', 'gánh'] },
  },
  otherView: { vi: 'bày mâm, ăn kèm nước chấm', en: 'served with its dip' },
  focus: ({ composition }) => (composition === 'thung' ? [400, 470, 2] : [390, 560, 2]),
  draw(c, look, view) {
    c.tint = mix(c.pal.celadon, c.pal.paper, 0.2);
    const R = c.R.fork('place'),
      leaf = leafTones(c, bananaGreen(c), 'leaf');
    if (view === 'other') {
      const { svg } = roundTray(c, 400, 640, 374, { k: 0.62 }),
        plate = dish(c, 336, 590, 238, { k: 0.5 });
      return svg + plate.svg + (look.kind === 'chay' ? folded(c, 336, 610, 150, 5, R.fork('folds')) : rolls(c, look, 336, 586, 4, 196, 32)) + strewn(c, look, 336, 566, 84, 28, R.fork('s')) + sides(c, 590, 700, 1.05) + herbs(c, 470, 810);
    }
    if (look.composition === 'thung') {
      const { svg, well } = carrier(c, 400, 806, 316, { H: 220 });
      const lining = leafBed(c, 400, well.cy, 296, 108, leaf, R.fork('bed'));
      return svg + lining + (look.kind === 'chay' ? folded(c, 400, well.cy + 10, 214, 8, R.fork('folds')) : rolls(c, look, 400, well.cy - 16, 4, 210, 34)) + strewn(c, look, 400, well.cy - (look.kind === 'chay' ? 90 : 36), 120, 30, R.fork('s')) + steam(c, 400, well.cy - 130, 1, R.fork('steam'));
    }
    if (look.composition === 'met') {
      const { svg } = roundTray(c, 400, 590, 372, { k: 0.66 });
      const mat = leafMat(c, Array.from({ length: 18 }, (_, i): Point => [400 + Math.cos((i / 18) * TAU) * 306 * (1 + R.j(0.03)), 584 + Math.sin((i / 18) * TAU) * 196 * (1 + R.j(0.03))]), -0.3, leaf, R);
      return svg + mat + (look.kind === 'chay' ? folded(c, 300, 540, 134, 5, R.fork('f1')) + folded(c, 520, 600, 138, 6, R.fork('f2')) + folded(c, 320, 690, 140, 5, R.fork('f3')) : rolls(c, look, 300, 520, 4, 216, 36) + rolls(c, look, 520, 620, 5, 230, 36)) + strewn(c, look, look.kind === 'chay' ? 310 : 306, look.kind === 'chay' ? 470 : 506, 70, 24, R.fork('s')) + strewn(c, look, look.kind === 'chay' ? 520 : 526, look.kind === 'chay' ? 520 : 604, 80, 30, R.fork('t'));
    }
    const { svg, well } = dish(c, 390, 580, 354, { k: 0.54 });
    return svg + leafBed(c, well.cx, well.cy, 226, 140, leaf, R.fork('bed')) + (look.kind === 'chay' ? folded(c, well.cx, well.cy + 30, 190, 7, R.fork('folds')) : rolls(c, look, well.cx, well.cy - 6, 4, 286, 44)) + strewn(c, look, well.cx, well.cy - (look.kind === 'chay' ? 66 : 20), 136, 40, R.fork('s')) + sides(c, 604, 870, 1) + herbs(c, 150, 850);
  },
});
