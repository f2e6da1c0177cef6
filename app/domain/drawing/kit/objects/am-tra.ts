// Tea sets: a pot and as many cups as the set has, on a round tray, on a long one, or with the cups stacked beside it.
import { mix } from '../color.ts';
import { count, family, oneOf, whenAsked } from '../family.ts';
import { type Point, type Lathe, n, TAU, lerp, place, poly, ribbon, brush, ell, lathe } from '../geom.ts';
import { shadeLathe, contour, crackle } from '../materials.ts';
import { paint } from '../motif.ts';
import { blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group, use } from '../sheet.ts';
import { glazeWords, type Motif, motifWords, picture } from './ceramics.ts';
import { ring, type Skin, skinOf } from './skins.ts';

type TeaLook = {
  pot: 'cao' | 'quai-may' | 'qua-hong';
  glaze: 'lam' | 'ran' | 'ngoc' | 'nau' | 'tusa';
  motif: Motif;
  cups: number;
  composition: 'khay-tron' | 'khay-dai' | 'xep-chen';
};

/** A pot on the wheel, its foot at (0, 0). */
type Pot = { L: Lathe; H: number; W: number; hoop: boolean; skin: Skin };

const profiles: Readonly<Record<TeaLook['pot'], readonly Point[]>> = {
  cao: [[0, 0.46], [0.04, 0.52], [0.2, 0.74], [0.5, 0.97], [0.75, 1], [0.92, 0.86], [1, 0.7]],
  'quai-may': [[0, 0.42], [0.05, 0.5], [0.22, 0.83], [0.5, 1], [0.75, 0.92], [0.92, 0.66], [1, 0.56]],
  'qua-hong': [[0, 0.5], [0.05, 0.56], [0.18, 0.78], [0.45, 0.96], [0.65, 1], [0.85, 0.84], [1, 0.62]],
};

function thrown(c: Sheet, look: TeaLook): Pot {
  const R = c.R.fork('form'), tall = look.pot === 'cao';
  const H = tall ? R.r(270, 310) : R.r(220, 250), W = tall ? R.r(135, 150) : R.r(165, 185);
  const L = lathe(0, profiles[look.pot].map(([y, r]): Point => [-H + y * H, r * W]), 0.17);
  return { L, H, W, hoop: look.pot !== 'qua-hong', skin: skinOf(c, look.glaze) };
}

const bamboo = (c: Sheet) => c.T(mix(c.pal.goldleaf, c.pal.clay, 0.4));
const gloss = (glaze: TeaLook['glaze']) => (glaze === 'tusa' ? 0 : 1);

function spout(c: Sheet, { H, W, skin: { t } }: Pot): string {
  const sx = -W * 0.82, sy = -H + H * 0.58;
  const sp = ribbon([[-W * 0.6, sy + 26], [sx - 20, sy + 6], [sx - 52, sy - 52], [sx - 92, -H - 6]], 1, (s) => lerp(46, 13, s ** 0.7), 8);
  const tip = sp.at(1, 0);
  return (
    fill(sp.band(0, 1), t.b) +
    group(fill(sp.band(0, 1, -1.1, -0.3), t.d, 'opacity=".55"') + fill(sp.band(0, 1, 0.35, 0.75), t.l, 'opacity=".6"'), c.clip(sp.band(0, 1))) +
    fill(brush(sp.edge(0, 1, -1), 4), t.dd) + fill(ell(tip[0], tip[1], 14, 6), t.dd)
  );
}

function handle(c: Sheet, { H, W, hoop, skin: { t } }: Pot, tall: boolean): string {
  const y0 = -H;
  if (!hoop) {
    const hb = ribbon([[W * 0.72, y0 + H * 0.24], [W * 1.25, y0 + H * 0.12], [W * 1.5, y0 + H * 0.46], [W * 1.2, y0 + H * 0.8], [W * 0.8, y0 + H * 0.8]], 15, (s) => 1 - 0.25 * Math.sin(s * 3.1), 10);
    return fill(hb.band(0, 1, -1, 1, 26), t.b) + fill(hb.band(0, 1, 0.15, 1, 26), t.d) + fill(brush(hb.edge(0.05, 0.95, -0.5), 4), t.ll);
  }
  const top = y0 - H * (tall ? 0.62 : 0.78), bt = bamboo(c);
  const hb = ribbon([[-W * 0.5, y0 + H * 0.16], [-W * 0.62, y0 - H * 0.3], [-W * 0.3, top], [W * 0.3, top], [W * 0.62, y0 - H * 0.3], [W * 0.5, y0 + H * 0.16]], 8, () => 1, 10);
  let wound = '';
  for (let i = 2; i < 30; i++) {
    const a = hb.at(i / 31, -1), b = hb.at((i + 0.5) / 31, 1);
    wound += `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`;
  }
  const lugs = [-1, 1].map((s) => fill(ell(s * W * 0.5, y0 + H * 0.17, 15, 11), t.d) + fill(ell(s * W * 0.5 - 1, y0 + H * 0.165, 13, 9), t.b));
  return fill(hb.band(0, 1, -1, 1, 30), bt.b) + fill(hb.band(0, 1, -1, -0.2, 30), bt.d) + stroke(wound, bt.dd, 2) + lugs.join('');
}

function potLid(c: Sheet, { L, skin: { glaze, t, ink } }: Pot, shine: number): string {
  const r = L.rt, y = L.y0;
  const K = lathe(0, [[y - r * 0.62 - 22, 5], [y - r * 0.62 - 16, 14], [y - r * 0.62 - 5, 14], [y - r * 0.56, 8], [y - r * 0.5, 24], [y - r * 0.3, r * 0.66], [y - r * 0.1, r * 0.98], [y, r * 1.02]], 0.17);
  const line = glaze === 'lam' || glaze === 'ran' ? stroke(`M${n(-r)} ${n(y - 10)}A${n(r)} ${n(r * 0.17)} 0 0 0 ${n(r)} ${n(y - 10)}`, ink, 4) : '';
  return fill(ell(0, y + 3, r * 1.04, r * 0.18), t.dd) + fill(K.d, t.b) + group(line + shadeLathe(c, K, t, { op: 0.5, edge: 0.4, gloss: shine * 0.8, R: c.R.fork('lid') }), c.clip(K.d)) + contour(K, t.dd, 3);
}

/** The pot from the side, its foot at (0, 0). */
function pot(c: Sheet, look: TeaLook, made: Pot): string {
  const { L, H, W, skin } = made, { t, base, style, glaze } = skin, { pal } = c, y0 = -H;
  let q = glaze === 'ran' ? crackle(c, -W, y0, W * 2, H, 40, mix(base, pal.ink, 0.3), mix(base, pal.clay, 0.6), c.R.fork('crackle')) : '';
  // Dark ware is turned with rings and carved small.
  const dark = glaze === 'nau' || glaze === 'tusa';
  if (dark) q += stroke([0.3, 0.34, 0.74, 0.78].map((s) => ring(L, y0 + H * s)).join(''), t.d, 4) + stroke([0.31, 0.75].map((s) => ring(L, y0 + H * s)).join(''), t.l, 2);
  q += picture(c, L, c.R.fork('brush'), style, y0 + H * (dark ? 0.52 : 0.5), W * (dark ? 0.62 : 0.82), look.motif);
  q += shadeLathe(c, L, t, { edge: 0.42, op: glaze === 'lam' ? 0.5 : 0.6, gloss: gloss(look.glaze), R: c.R.fork('light') });
  return spout(c, made) + handle(c, made, look.pot === 'cao') + fill(L.d, t.b) + group(q, c.clip(L.d)) + contour(L, t.dd, 5) + potLid(c, made, gloss(look.glaze));
}

/** A cup, its foot at (0, 0), filled with tea or empty; 62 high and 100 wide. */
function cup(c: Sheet, { glaze, t, base, ink, style }: Skin, tea: boolean): string {
  const { pal } = c, w = 50, h = 62, C = lathe(0, [[-h, w], [-h * 0.6, w * 0.93], [-h * 0.25, w * 0.74], [-h * 0.1, w * 0.5], [0, w * 0.5]], 0.3);
  const painted = glaze === 'lam' || glaze === 'ran';
  const sprig = painted ? paint(c, leafSpray(place(-4, -8, 0.55), [[-44, -6], [-10, -16], [40, -30]], c.R.fork('sprig'), 'leaf', 30), style) : '';
  const web = glaze === 'ran' ? crackle(c, -50, -70, 100, 80, 30, mix(base, pal.ink, 0.3), mix(base, pal.clay, 0.6), c.R.fork('cup')) : '';
  const light = shadeLathe(c, C, t, { edge: 0.35, op: 0.5, gloss: glaze === 'tusa' ? 0 : 0.8, hatch: 0.7, R: c.R.fork('cup light') });
  const drink = mix(pal.rice, pal.goldleaf, 0.55);
  const surface = tea
    ? fill(ell(2, 6 - h, w * 0.78, w * 0.185), drink) +
      fill(`M${n(-w * 0.6)} ${n(5 - h)}Q${n(-w * 0.1)} ${n(-h - 4)} ${n(w * 0.5)} ${n(1 - h)}Q0 ${n(2 - h)} ${n(-w * 0.6)} ${n(5 - h)}Z`, mix(drink, pal.paper, 0.5))
    : fill(ell(4, 8 - h, w * 0.66, w * 0.15), t.dd, 'opacity=".45"');
  return (
    fill(C.d, t.b) + group(sprig + web + light, c.clip(C.d)) + contour(C, t.dd, 3.4) +
    fill(ell(0, -h, w, w * 0.3), t.l) + fill(ell(0, 2 - h, w * 0.88, w * 0.25), t.d) + surface +
    stroke(`M${n(-w)} ${n(-h)}A${w} ${n(w * 0.3)} 0 0 0 ${n(w)} ${n(-h)}`, glaze === 'lam' ? ink : t.d, 2.2)
  );
}

type Place = readonly [x: number, y: number];
/** Cups along the near edge of the round tray; with eight, two stand behind the pot. */
const roundTray: Readonly<Record<number, { s: number; back?: readonly Place[]; front: readonly Place[] }>> = {
  2: { s: 1, front: [[228, 790], [340, 826]] },
  3: { s: 1, front: [[200, 772], [312, 826], [574, 818]] },
  4: { s: 1, front: [[188, 768], [290, 822], [432, 836], [592, 800]] },
  5: { s: 0.94, front: [[158, 756], [242, 810], [350, 838], [486, 836], [618, 800]] },
  6: { s: 0.86, front: [[144, 746], [212, 798], [304, 830], [410, 842], [518, 832], [622, 796]] },
  7: { s: 0.8, back: [[646, 708]], front: [[138, 752], [210, 800], [300, 830], [404, 842], [508, 834], [606, 806]] },
  8: { s: 0.8, back: [[176, 704], [646, 708]], front: [[138, 752], [210, 800], [300, 830], [404, 842], [508, 834], [606, 806]] },
};

const lay = (c: Sheet, id: string, shadow: string, places: readonly Place[], s: number) =>
  places.map(([x, y]) => fill(ell(x + 18 * s, y + 4 * s, 45 * s, 15 * s), shadow, 'opacity=".75"') + use(id, `translate(${n(x)} ${n(y)}) scale(${s})`)).join('');

/** Pale ware stands on dark wood, dark ware on bamboo. */
const trayWood = (c: Sheet, { glaze }: Skin) => c.T(glaze === 'nau' || glaze === 'tusa' ? mix(c.pal.goldleaf, c.pal.clay, 0.5) : mix(c.pal.clay, c.pal.ink, 0.35));

function onRoundTray(c: Sheet, look: TeaLook, made: Pot): string {
  const R = c.R.fork('tray'), tt = trayWood(c, made.skin), ty = 792, tr = 318;
  c.stand(404, ty + 6, tr * 0.98, tr * 0.3, 0.9);
  let grain = '';
  for (let i = 0; i < 26; i++) {
    const y = ty - 40 - tr * 0.3 + (i * tr * 0.6) / 25, half = Math.sqrt(Math.max(0, 1 - ((y - ty + 40) / (tr * 0.32)) ** 2)) * tr;
    grain += `M${n(400 - half + 10)} ${n(y)}C300 ${n(y + R.j(5))} 500 ${n(y + R.j(5))} ${n(400 + half - 10)} ${n(y)}`;
  }
  const { s, back = [], front } = roundTray[look.cups]!, id = c.symbol(cup(c, made.skin, true));
  return (
    fill(ell(400, ty - 18, tr, tr * 0.33), tt.dd) + fill(ell(400, ty - 40, tr, tr * 0.32), tt.b) + stroke(grain, tt.d, 2.2, 'opacity=".7"') +
    stroke(ell(400, ty - 40, tr - 9, tr * 0.32 - 5), tt.l, 3, 'opacity=".55"') +
    fill(ell(461, 706, made.L.rb * 1.75, 34), tt.dd, 'opacity=".75"') + lay(c, id, tt.dd, back, s) + group(pot(c, look, made), 'transform="translate(415 700)"') + lay(c, id, tt.dd, front, s)
  );
}

function onLongTray(c: Sheet, look: TeaLook, made: Pot): string {
  const tt = trayWood(c, made.skin), R = c.R.fork('tray'), id = c.symbol(cup(c, made.skin, true));
  const top: readonly Point[] = [[132, 700], [668, 700], [742, 846], [58, 846]];
  c.stand(404, 852, 350, 44, 0.8);
  let grain = '';
  for (let i = 1; i < 14; i++) {
    const s = i / 14, y = lerp(700, 846, s), half = lerp(268, 342, s);
    grain += `M${n(400 - half + 14)} ${n(y)}C${n(300)} ${n(y + R.j(5))} 520 ${n(y + R.j(5))} ${n(400 + half - 14)} ${n(y)}`;
  }
  const columns = Math.ceil(look.cups / 2), s = look.cups > 6 ? 0.68 : look.cups > 4 ? 0.8 : 0.96, apart = s * 112;
  const places = Array.from({ length: look.cups }, (_, i): Place => {
    const near = i >= Math.floor(look.cups / 2), k = near ? i - Math.floor(look.cups / 2) : i;
    return [686 - (columns - 1 - k) * apart - (near ? 8 : 44), near ? 826 : 758];
  });
  return (
    fill(poly([top[3]!, top[2]!, [742, 868], [58, 868]]), tt.dd) + fill(poly(top), tt.b) + stroke(grain, tt.d, 2.2, 'opacity=".7"') +
    stroke(poly([[146, 708], [654, 708], [724, 838], [76, 838]]), tt.l, 2.6, 'opacity=".55"') + fill('M58 846H742v5H58Z', tt.l, 'opacity=".7"') +
    fill(ell(332, 786, made.L.rb * 1.7, 32), tt.dd, 'opacity=".75"') + group(pot(c, look, made), 'transform="translate(290 780) scale(.96)"') + lay(c, id, tt.dd, places, s)
  );
}

/** Cups upside in each other, two by two, on a woven mat. */
function withStackedCups(c: Sheet, look: TeaLook, made: Pot): string {
  const { pal } = c, mat = c.T(mix(pal.goldleaf, pal.paper, 0.45)), id = c.symbol(cup(c, made.skin, false)), s = 0.96;
  const corners: readonly Point[] = [[118, 706], [690, 690], [748, 856], [62, 876]];
  c.cast(poly(corners), 8, 12, 0.18, 5);
  let woven = '';
  for (let i = 1; i < 30; i++) {
    const k = i / 30;
    woven += `M${n(lerp(118, 62, k))} ${n(lerp(706, 876, k))}L${n(lerp(690, 748, k))} ${n(lerp(690, 856, k))}`;
  }
  const bound = stroke(poly([[118, 706], [62, 876]], false) + poly([[690, 690], [748, 856]], false), mix(pal.cobalt, pal.ink, 0.2), 12);
  const spots: readonly Place[] = [[612, 812], [508, 846], [676, 742], [404, 858]], stacks = spots.slice(0, Math.ceil(look.cups / 2));
  // What stands in a cup is seen above its near rim only.
  const above = c.clip('M-70 -160H70V-62H50A50 15 0 0 1 -50 -62H-70Z');
  const shown = stacks
    .map(([x, y], i) => ({ x, y, two: i * 2 + 2 <= look.cups }))
    .toSorted((a, b) => a.y - b.y)
    .map(({ x, y, two }) => {
      const upper = two ? group(use(id, 'translate(0 -34)'), above) : '';
      return fill(ell(x + 18 * s, y + 4, 46 * s, 15 * s), mat.dd, 'opacity=".55"') + group(use(id) + upper, `transform="translate(${x} ${y}) scale(${s})"`);
    });
  return fill(poly(corners), mat.b) + stroke(woven, mat.d, 2.4, 'opacity=".8"') + bound + fill(ell(356, 806, made.L.rb * 1.7, 30), mat.dd, 'opacity=".6"') + group(pot(c, look, made), 'transform="translate(316 800)"') + shown.join('');
}

function cupFromAbove(c: Sheet, { glaze, t, ink }: Skin, tea: string): string {
  const edge = glaze === 'lam' || glaze === 'ran' || glaze === 'ngoc' ? ink : t.dd;
  return (
    fill(ell(0, 0, 47), t.d) + fill(ell(-1, -1.5, 46), t.l) + stroke(ell(-0.5, -1, 45), edge, 2.4) + fill(ell(1, 1, 40), t.b) + fill(ell(3, 3.5, 36), t.d) + fill(ell(2, 4, 34.5), tea) +
    fill('M-26 -8Q-22 -28 2 -29Q-14 -22 -18 -2Z', mix(tea, c.pal.paper, 0.55)) + fill('M14 30Q30 22 34 4Q30 24 14 30Z', mix(tea, c.pal.ink, 0.25))
  );
}

/** The whole set as it is seen standing at the table. */
function fromAbove(c: Sheet, look: TeaLook, made: Pot): string {
  const { L, W, hoop, skin } = made, { t, ink, style, glaze } = skin, { pal } = c, tt = trayWood(c, made.skin), R = c.R.fork('above');
  const w = W * 1.12, tray = ell(400, 500, 350), cups = look.cups, tea = mix(pal.rice, pal.goldleaf, 0.55);
  c.cast(tray, 18, 24, 0.22, 9);
  let grain = '';
  for (let i = 0; i < 30; i++) {
    const y = 160 + i * 23;
    grain += `M40 ${n(y)}C260 ${n(y + R.j(12))} 540 ${n(y + R.j(12))} 760 ${n(y)}`;
  }
  let o = fill(tray, tt.dd) + fill(ell(400, 496, 346), tt.l) + fill(ell(402, 500, 332), tt.b) + group(stroke(grain, tt.d, 2.2, 'opacity=".55"'), c.clip(ell(402, 500, 332))) + stroke(ell(402, 500, 326), tt.d, 5, 'opacity=".6"');
  const near = Math.ceil(cups / 2), id = c.symbol(cupFromAbove(c, skin, tea));
  for (let i = 0; i < cups; i++) {
    const front = cups < 5 || i < near, k = front ? i : i - near, of = cups < 5 ? cups : front ? near : cups - near, open = [0, 0, 1.05, 0.8, 0.62][of]!, a = lerp(open, Math.PI - open, of === 1 ? 0.5 : k / (of - 1)) * (front ? 1 : -1);
    const x = 400 + Math.cos(a) * 262, y = 500 + Math.sin(a) * 262;
    o += fill(ell(x + 9, y + 11, 47), tt.dd, 'opacity=".6"') + use(id, `translate(${n(x)} ${n(y)})`);
  }
  // The pot: spout to the left, handle to the right or over the lid.
  o += fill(ell(416, 516, w * 1.02), tt.dd, 'opacity=".6"');
  const sp = ribbon([[400 - w * 0.8, 500], [400 - w * 1.16, 504], [400 - w * 1.42, 498]], 1, (s) => lerp(32, 12, s), 8);
  o += fill(sp.band(0, 1), t.b) + fill(sp.band(0, 1, 0.2, 1), t.d) + fill(ell(400 - w * 1.42, 498, 8, 11), t.dd);
  if (!hoop) o += fill(ribbon([[400 + w * 0.8, 500], [400 + w * 1.5, 502]], 13, () => 1, 8).band(0, 1), t.d) + fill(ribbon([[400 + w * 0.8, 496], [400 + w * 1.47, 497]], 7, () => 1, 8).band(0, 1), t.b);
  o += fill(ell(400, 500, w), t.b);
  let body = fill(`${ell(400, 500, w * 1.02)}${ell(400 - w * 0.14, 500 - w * 0.16, w * 0.96)}`, t.d, 'fill-rule="evenodd" opacity=".75"');
  if (glaze === 'ran') body += crackle(c, 400 - w, 500 - w, w * 2, w * 2, 40, mix(skin.base, pal.ink, 0.3), mix(skin.base, pal.clay, 0.6), R);
  for (let i = 0; i < 6; i++) {
      const a = (i / 6) * TAU + 0.3;
      body += paint(c, leafSpray(place(400 + Math.cos(a) * w * 0.76, 500 + Math.sin(a) * w * 0.76, 0.62, a + Math.PI / 2), [[-50, 2], [-16, -6], [44, 4]], R, 'leaf', 26), style) + paint(c, blossom(place(400 + Math.cos(a) * w * 0.76, 500 + Math.sin(a) * w * 0.76, 0.95, a), R), style);
    }
  o += group(body, c.clip(ell(400, 500, w)));
  const r = L.rt * 0.94;
  o += fill(ell(404, 505, r * 1.05), t.dd, 'opacity=".7"') + fill(ell(400, 500, r * 1.03), t.d) + fill(ell(398, 497, r), t.b) + stroke(ell(398, 497, r * 0.86), glaze === 'lam' || glaze === 'ran' ? ink : t.d, 3) + stroke(ell(398, 497, r * 0.5), t.d, 2);
  o += fill(`M${n(398 - r * 0.7)} ${n(497 - r * 0.2)}Q${n(398 - r * 0.6)} ${n(497 - r * 0.75)} ${n(398 + r * 0.1)} ${n(497 - r * 0.78)}Q${n(398 - r * 0.4)} ${n(497 - r * 0.5)} ${n(398 - r * 0.7)} ${n(497 - r * 0.2)}Z`, t.ll, `opacity="${0.35 + 0.5 * gloss(look.glaze)}"`);
  o += fill(ell(402, 503, 17), t.dd) + fill(ell(398, 497, 16), t.b) + fill(ell(394, 492, 6, 5), t.ll);
  if (hoop) {
    const bt = bamboo(c), hb = ribbon([[400 - w * 0.62, 492], [400, 486], [400 + w * 0.62, 492]], 9, () => 1, 12);
    let wound = '';
    for (let i = 1; i < 30; i++) {
      const a = hb.at(i / 30, -1), b = hb.at((i + 0.5) / 30, 1);
      wound += `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`;
    }
    o += fill(hb.band(0, 1, -1, 1, 24), t.dd, 'transform="translate(8 14)" opacity=".4"') + fill(hb.band(0, 1, -1, 1, 24), bt.b) + fill(hb.band(0, 1, 0.2, 1, 24), bt.d) + stroke(wound, bt.dd, 2);
  }
  return o;
}

const arrangements = { 'khay-tron': onRoundTray, 'khay-dai': onLongTray, 'xep-chen': withStackedCups } as const;

export const teaSet = family({
  id: 'am-tra',
  vi: 'Ấm trà',
  en: 'Tea set',
  traits: {
    composition: oneOf('khay-tron', 'khay-tron', 'khay-dai', 'xep-chen'),
    pot: oneOf('cao', 'quai-may', 'qua-hong'),
    glaze: oneOf('lam', 'ran', 'ngoc', 'nau', 'tusa'),
    motif: whenAsked(oneOf('sen', 'sen', 'cuc', 'tre', 'mau', 'son'), 'ca'),
    cups: count(2, 8),
  },
  words: {
    composition: { 'khay-dai': ['khay dài', 'khay chữ nhật'] },
    pot: { cao: ['ấm cao', 'ấm cao quai mây'], 'quai-may': ['quai mây'], 'qua-hong': ['quả hồng', 'dáng quả hồng'] },
    glaze: { ...glazeWords, tusa: ['tử sa', 'đất nung'] },
    motif: motifWords,
    cups: { counted: ['chén', 'tách', 'ly'] },
  },
  pieces: { of: ['chén'], shown: ({ cups }) => cups },
  otherView: { vi: 'nhìn từ trên xuống', en: 'seen from above' },
  focus: ({ composition }) => (composition === 'khay-tron' ? [400, 590, 2] : composition === 'khay-dai' ? [330, 640, 1.9] : [340, 660, 1.9]),
  draw(c, look, view) {
    const made = thrown(c, look);
    c.tint = made.skin.tint;
    return view === 'other' ? fromAbove(c, look, made) : arrangements[look.composition](c, look, made);
  },
});
