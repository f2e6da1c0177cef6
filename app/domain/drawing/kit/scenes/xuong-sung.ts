// Thụy Ứng: horns of buffalo in a heap, softened over coals and pressed flat, sawn into combs, polished at the wheel.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, place, type Place, type Point, rect, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { areca, banana } from './greenery.ts';
import { person, smoke } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, cut, slab } from './timber.ts';
import { country, paving, workshop } from './yards.ts';

/** Horn as it is: black, with light in it, honey, and the pale of white buffaloes. */
const horns = ({ pal }: Stage): readonly [black: Ink, streaked: Ink, honey: Ink, pale: Ink] => [mix(pal.ink, pal.clay, 0.2), mix(mix(pal.clay, pal.ink, 0.5), pal.goldleaf, 0.16), mix(pal.goldleaf, pal.clay, 0.42), mix(pal.goldleaf, pal.paper, 0.5)];

export function hornWorkshop(view: Stage): string {
  const g = raised(view),
    { pal, W, H, k, X, Y } = g,
    yard = mix(mix(pal.clay, pal.paper, 0.5), pal.goldleaf, 0.1),
    narrow = W < 1300 * k,
    all = horns(g);
  let o = sun(g, X(0.14), H * 0.2, 84 * k) + clouds(g, 3) + birds(g, X(0.28) - 60 * k, H * 0.13, 4) + country(g, 400, yard);
  const x = X(0.6),
    floor = Y(334),
    w = Math.min(980 * k, W * 0.86),
    high = 268 * k;
  o += areca(g, X(0.06), Y(380), 330 * k, mix(pal.rice, pal.ink, 0.3), mix(pal.clay, pal.paper, 0.15));
  o += workshop(g, x, floor, w, high, { wall: mix(mix(pal.paper, pal.goldleaf, 0.3), pal.clay, 0.12), tile: mix(mix(pal.clay, pal.ink, 0.3), pal.lacquer, 0.16), posts: 4, floor: mix(yard, pal.clay, 0.3) }, combWall(g, x, floor, w, high) + teethCutter(g, x - w * 0.37, floor - 8 * k, mix(pal.rice, pal.ink, 0.06), 1) + teethCutter(g, x + w * 0.36, floor - 8 * k, mix(pal.paper, pal.cobalt, 0.26), -1));
  if (!narrow) o += banana(g, X(0.985), Y(346), 1.05 * k, mix(pal.rice, pal.ink, 0.2));
  o += g.sheet(g.ridge(Y(318), 6, 7), yard) + paving(g, Y(308), mix(yard, pal.clay, 0.35));
  o += heap(g, X(narrow ? 0.14 : 0.13), Y(164));
  o += pressing(g, X(narrow ? 0.43 : 0.42), Y(126)) + polishing(g, X(narrow ? 0.78 : 0.76), Y(112));
  return o + mat(g, X(0.57), Y(24), all);
}

/** A horn from its cut root at (0, 0) to the tip, bending up. */
function horn(g: Stage, at: Place, s: number, ink: Ink): string {
  const { pal } = g,
    t = tones(ink, pal),
    way: Point[] = [at(0, 0), at(58, 6), at(120, -22), at(164, -76), at(176, -128)],
    rings = [0.05, 0.1, 0.15, 0.2, 0.25].map((q) => {
      const u = 8 + q * 190;
      return `M${at(u, -25 + q * 46).map(n).join(' ')}Q${at(u + 10, 2).map(n).join(' ')} ${at(u + 2, 30 - q * 26).map(n).join(' ')}`;
    });
  return (
    g.sheet(brush(way, 58 * s, { prof: (q) => (1 - q) ** 0.72 * 0.98 + 0.02, m: 14 }), ink, { sh: 6, edge: false, body: stroke(rings.join(''), t.d, 3 * s, 'opacity=".8"') + fill(brush([at(50, -10), at(108, -36), at(148, -80)], 9 * s), mix(ink, pal.paper, 0.42), 'opacity=".75"') }) +
    fill(ell(...at(3, 2), 13 * s, 26 * s), mix(pal.paper, pal.clay, 0.3)) + fill(ell(...at(4, 3), 8 * s, 18 * s), mix(ink, pal.clay, 0.3))
  );
}

/** The heap of horns, as it came from the cart. */
function heap(g: Stage, x: number, y: number): string {
  const { k, R } = g,
    all = horns(g);
  let o = fill(ell(x, y + 6 * k, 210 * k, 26 * k), mix(g.pal.ink, g.pal.clay, 0.4), 'opacity=".2"');
  for (const [row, many] of [[3, 2], [2, 3], [1, 4], [0, 5]] as const)
    for (let i = 0; i < many; i++) {
      const flip = i < many / 2 ? -1 : 1,
        s = R.r(0.8, 0.98) * k;
      o += horn(g, place(x + ((i - (many - 1) / 2) * 66 - flip * 40) * k, y - (row * 50 + R.r(8, 20)) * k, s, flip * R.r(-0.16, 0.26), null, flip), s, all[R.chance(0.66) ? 0 : R.chance(0.7) ? 1 : 2]);
    }
  return o;
}

/** A comb, its back a crescent or a long handle; the teeth hang from (0, 0). */
function comb(g: Stage, x: number, y: number, s: number, ink: Ink, form: 'crescent' | 'handle' = 'crescent', turn = 0): string {
  const { pal } = g,
    at = place(x, y, s, turn),
    t = tones(ink, pal),
    path = (pts: readonly (readonly [string, ...number[]])[]) => pts.map(([c, ...v]) => c + Array.from({ length: v.length / 2 }, (_, i) => at(v[i * 2]!, v[i * 2 + 1]!).map(n).join(' ')).join(' ')).join('') + 'Z';
  const back = form === 'crescent' ? path([['M', -62, 8], ['C', -66, -46, -30, -58, 0, -58], ['C', 30, -58, 66, -46, 62, 8]]) : path([['M', -62, 8], ['C', -66, -18, -54, -26, -30, -28], ['C', 20, -32, 70, -20, 118, -24], ['C', 134, -24, 134, 0, 118, 0], ['C', 80, 4, 40, 4, 26, 8]]);
  let teeth = '';
  for (let u = -58; u < (form === 'crescent' ? 60 : 24); u += 8) teeth += slab(at, u, 6, 4.6, 46);
  return (
    g.sheet(back + teeth + slab(at, -62, 4, 7, 52) + (form === 'crescent' ? slab(at, 55, 4, 7, 52) : ''), ink, { sh: 4, edge: false, body: fill(brush(form === 'crescent' ? [at(-50, -10), at(-30, -42), at(6, -48)] : [at(-50, -12), at(0, -20), at(60, -18)], 8 * s), mix(ink, pal.paper, 0.5), 'opacity=".8"') }) +
    (form === 'crescent' ? stroke(path([['M', -24, -12], ['Q', -12, -34, 0, -14], ['Q', 12, -34, 24, -12]]).replace('Z', ''), t.d, 4 * s) + fill(ell(...at(0, -14), 5 * s), t.d) : stroke(`M${at(-56, 3).map(n).join(' ')}L${at(24, 3).map(n).join(' ')}`, t.d, 2.4 * s))
  );
}

/** What is done, on pegs along the wall. */
function combWall(g: Stage, x: number, floor: number, w: number, high: number): string {
  const { k, R, pal } = g,
    all = horns(g),
    many = Math.floor((w * 0.86) / (96 * k));
  let o = '';
  for (const [row, v] of [[0, 0.74], [1, 0.42]] as const) {
    const y = floor - high * v;
    o += g.sheet(rect(x - w * 0.43, y - 38 * k, w * 0.86, 9 * k), mix(pal.clay, pal.ink, 0.3), { sh: 3 });
    for (let i = 0; i < many; i++) o += comb(g, x - w * 0.43 + ((i + 0.5) * w * 0.86) / many - (row ? 8 * k : 0), y + 6 * k, 0.62 * k, all[(i * 3 + row + (R.chance(0.3) ? 1 : 0)) % all.length]!, (i + row) % 3 === 2 ? 'handle' : 'crescent');
  }
  return o;
}

/** Who saws the teeth: the blank stands in the vice of a small bench. */
function teethCutter(g: Stage, x: number, y: number, shirt: Ink, to: 1 | -1): string {
  const { pal, k } = g,
    at = place(x, y, k, 0, null, to),
    wood = mix(pal.clay, pal.ink, 0.24);
  return (
    person(g, x, y, 1.02 * k, { shirt, to, hands: [62, -96], far: [96, -66], hat: false }) +
    comb(g, ...at(104, -86), 0.5 * k, horns(g)[2]) +
    g.sheet(slab(at, 66, -66, 78, 12) + slab(at, 74, -58, 11, 60) + slab(at, 126, -58, 11, 60) + slab(at, 92, -78, 24, 16), wood, { sh: 4, edge: false }) +
    g.sheet(cut(at, [[70, -110], [140, -104], [140, -96], [70, -100]]), mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.2), { sh: 2, edge: false })
  );
}

/** Who turns a horn over the coals, and the press that flattens it. */
function pressing(g: Stage, x: number, y: number): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side),
    clay = mix(pal.clay, pal.paper, 0.14),
    t = tones(clay, pal),
    fire = mix(pal.lacquer, pal.goldleaf, 0.45),
    [black, streaked, honey] = horns(g);
  let coals = '',
    bright = '';
  for (let i = 0; i < 13; i++) {
    const d = ell(...at(88 + (i - 6) * 9, -60 - (i % 3) * 5), 9 * k, 7 * k);
    if (i % 2) coals += d;
    else bright += d;
  }
  const wood = mix(pal.clay, pal.ink, 0.28);
  return (
    smoke(g, ...at(92, -96), 190 * k, 60 * k, mix(g.sky[0], '#FFFFFF', 0.3)) +
    // The press: two cheeks, a screw with its bar, plates of horn between boards.
    g.sheet(slab(at, 178, -176, 17, 180) + slab(at, 283, -176, 17, 180) + slab(at, 168, -186, 142, 22), wood, { sh: 7 }) +
    g.sheet(slab(at, 230, -214, 17, 112), mix(pal.ink, pal.cobalt, 0.25), { sh: 4, edge: false, body: stroke([0, 1, 2, 3, 4, 5].map((i) => `M${at(230, -150 + i * 8).map(n).join(' ')}L${at(247, -146 + i * 8).map(n).join(' ')}`).join(''), mix(pal.paper, pal.ink, 0.4), 2.4 * k) }) + g.sheet(bar(at(186, -218), at(292, -208), 10 * k), mix(pal.goldleaf, pal.clay, 0.4), { sh: 4, edge: false }) +
    [[-26, wood], [-38, black], [-46, wood], [-58, streaked], [-66, wood], [-78, honey], [-86, wood]].map(([v, ink], i) => g.sheet(slab(at, 190 + (i % 2) * 8, Number(v), 98 - (i % 2) * 16, i % 2 ? 10 : 14), String(ink), { sh: 2, edge: false })).join('') + g.sheet(slab(at, 202, -108, 74, 20), mix(wood, pal.paper, 0.15), { sh: 3 }) + g.sheet(slab(at, 166, -12, 146, 18), wood, { sh: 5 }) +
    // The stove.
    g.sheet(cut(at, [[24, 6], [14, -56], [166, -56], [154, 6]]), clay, { sh: 8, body: fill(cut(at, [[104, -56], [166, -56], [154, 6], [110, 6]]), t.d, 'opacity=".5"') }) + fill(ell(...at(90, -56), 76 * k, 16 * k), t.dd) + fill(coals, mix(pal.lacquer, pal.ink, 0.25)) + fill(bright, fire) + fill(ell(...at(90, -70), 66 * k, 26 * k), mix(pal.goldleaf, pal.paper, 0.3), 'opacity=".25"') + fill(cut(at, [[66, -2], [70, -26], [108, -26], [112, -2]]), mix(pal.ink, pal.lacquer, 0.25)) +
    person(g, ...at(-52, 6), 1.46 * k, { shirt: mix(pal.cobalt, pal.paper, 0.12), to: side, hands: [66, -78], far: [82, -72], hat: false }) +
    g.sheet(bar(at(36, -114), at(92, -98), 6 * k) + bar(at(36, -106), at(92, -88), 6 * k), mix(pal.ink, pal.paper, 0.2), { sh: 3, edge: false }) + horn(g, place(...at(76, -96), 0.56 * k, 0.16 * side, null, side), 0.56 * k, streaked)
  );
}

/** Who polishes: the treadle turns the great wheel, a belt the small one of cloth, and the comb is held to it. */
function polishing(g: Stage, x: number, y: number): string {
  const { pal, k, R, side } = g,
    at = place(x, y, k, 0, null, side),
    wood = mix(pal.clay, pal.ink, 0.2),
    cloth = mix(pal.paper, pal.goldleaf, 0.2),
    [, , honey] = horns(g),
    [hub, buff]: [Point, Point] = [at(128, -56), at(84, -166)];
  let spokes = '',
    folds = '',
    dust = '';
  for (let i = 0; i < 8; i++) spokes += `M${hub.map(n).join(' ')}l${n(Math.cos((i / 8) * TAU) * 58 * k)} ${n(Math.sin((i / 8) * TAU) * 58 * k)}`;
  for (let i = 0; i < 18; i++) folds += `M${n(buff[0] + Math.cos((i / 18) * TAU) * 16 * k)} ${n(buff[1] + Math.sin((i / 18) * TAU) * 16 * k)}L${n(buff[0] + Math.cos((i / 18) * TAU + 0.3) * 46 * k)} ${n(buff[1] + Math.sin((i / 18) * TAU + 0.3) * 46 * k)}`;
  for (let i = 0; i < 26; i++) {
    const [px, py] = at(42 - R.r(0, 60), -150 + R.r(0, 120)), l = R.r(4, 12) * k;
    dust += lens(px, py, px - l * side * 0.4, py + l, 2.4 * k);
  }
  return (
    g.sheet(bar(at(74, 6), at(80, -160), 13 * k) + bar(at(186, 6), at(136, -58), 12 * k) + bar(at(70, 4), at(128, -56), 12 * k) + slab(at, 44, -4, 168, 12), wood, { sh: 6, edge: false }) +
    stroke(spokes, wood, 6 * k) + stroke(ell(...hub, 60 * k), mix(wood, pal.ink, 0.3), 13 * k) + stroke(ell(...hub, 60 * k), mix(wood, pal.paper, 0.2), 2.4 * k) + fill(ell(...hub, 11 * k), mix(pal.ink, pal.cobalt, 0.2)) +
    stroke(`M${at(68, -76).map(n).join(' ')}L${at(70, -172).map(n).join(' ')}M${at(178, -92).map(n).join(' ')}L${at(94, -178).map(n).join(' ')}`, mix(pal.clay, pal.ink, 0.5), 5 * k) +
    fill(dust, mix(pal.paper, pal.goldleaf, 0.3), 'opacity=".9"') +
    g.sheet(ell(...buff, 48 * k), cloth, { sh: 6, body: stroke(folds, tones(cloth, pal).d, 3 * k) + fill(ell(...buff, 15 * k), wood) + fill(ell(...buff, 6 * k), mix(pal.ink, pal.cobalt, 0.2)) }) +
    person(g, ...at(-76, 6), 1.42 * k, { shirt: mix(pal.lacquer, pal.clay, 0.2), pose: 'stand', to: side, hands: [74, -112], far: [82, -98], hat: false }) +
    comb(g, ...at(16, -154), 0.52 * k, honey, 'crescent', side * 1.75)
  );
}

/** Combs laid out in a fan on a mat, with bangles and spoons. */
function mat(g: Stage, x: number, y: number, all: readonly [Ink, Ink, Ink, Ink]): string {
  const { pal, k } = g,
    at = place(x, y, k),
    cane = mix(pal.goldleaf, pal.paper, 0.42);
  let weave = '';
  for (let i = 1; i < 6; i++) weave += `M${at(-196 - i * 5, -74 + i * 16).map(n).join(' ')}L${at(196 + i * 5, -74 + i * 16).map(n).join(' ')}`;
  let o = g.sheet(cut(at, [[-194, -76], [194, -76], [228, 24], [-228, 24]]), cane, { sh: 7, body: stroke(weave, tones(cane, pal).d, 2 * k, 'opacity=".5"') });
  for (const [i, [u, v]] of ([[-140, -38], [-46, -44], [46, -44], [140, -38]] as const).entries()) o += comb(g, ...at(u, v), 0.62 * k, all[(i * 3) % 4]!, i === 1 ? 'handle' : 'crescent', u * 0.0012);
  for (const [i, u] of [-150, -98, 96, 152].entries()) o += stroke(ell(...at(u, 6), 20 * k, 10 * k), mix(all[i]!, pal.ink, 0.3), 9 * k) + stroke(ell(...at(u, 4.6), 20 * k, 10 * k), all[i]!, 6.5 * k);
  return o + comb(g, ...at(0, 0), 0.5 * k, all[0], 'handle');
}
