// Incense of Quảng Phú Cầu: red sheaves opened like flowers to dry, bundles in their paper, boxes; coils and cones.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { count, family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, lathe, lerp, n, place, type Point, poly, smooth, TAU } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { bow } from './leaves.ts';
import { lay, slab, slabBody, tube } from './solids.ts';
import { dish, label } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('bo', 'ong', 'bo', 'bo'), 'xoe', 'hop', 'dai'),
  kind: whenAsked(oneOf('que'), 'vong', 'nu'),
  paste: oneOf('nau', 'vang', 'tram'),
  dyed: flag(0.92),
  sheaves: count(1, 5),
};
type IncenseLook = Look<typeof traits>;

const stick = (c: Sheet, { dyed }: IncenseLook): Tones => c.T(jitter(dyed ? mix(c.pal.lacquer, '#E01030', 0.3) : mix(mix(c.pal.goldleaf, c.pal.clay, 0.2), c.pal.paper, 0.36), c.R.fork('dye'), 0.02));
const pasteInk = ({ pal }: Sheet, { paste }: IncenseLook): Ink => ({ nau: mix(pal.clay, pal.ink, 0.25), vang: mix(pal.goldleaf, pal.clay, 0.5), tram: mix(mix(pal.clay, pal.ink, 0.5), pal.goldleaf, 0.16) })[paste];

/** A sheaf seen from above: sticks burst from a tied waist into a wheel. */
function wheel(c: Sheet, look: IncenseLook, x: number, y: number, r: number, R: Chance): string {
  const t = stick(c, look),
    k = 0.94,
    coated = R.chance(0.4),
    tip = c.T(pasteInk(c, look)),
    tc = coated ? { b: tip.b, l: tip.l } : { b: t.ll, l: mix(t.ll, c.pal.paper, 0.4) },
    N = 132,
    rot = R.r(0, 1),
    at = (a: number, q: number): Point => [x + Math.cos(a) * q, y + Math.sin(a) * q * k];
  let dark = '',
    mid = '',
    light = '',
    tips = '';
  c.cast(ell(x, y, r * 0.97, r * k * 0.97), 18, 26, 0.24, 9);
  for (let i = 0; i < N; i++) {
    const a = rot + (i / N) * TAU + R.j(0.012),
      far = r * R.r(0.93, 1.02),
      [p, e, m] = [at(a, r * 0.1), at(a, far), at(a, far * (coated ? 0.72 : 0.94))],
      line = `M${n(p[0])} ${n(p[1])}L${n(e[0])} ${n(e[1])}`,
      lit = Math.cos(a - 3.9) + R.j(0.75);
    if (lit > 0.6) light += line;
    else if (lit > -0.45) mid += line;
    else dark += line;
    tips += `M${n(m[0])} ${n(m[1])}L${n(e[0])} ${n(e[1])}`;
  }
  let ends = '';
  for (let i = 0; i < 60; i++) ends += ell(...at((i / 60) * TAU, R.r(0, r * 0.13)), 3.4, 3.2);
  return (
    fill(ell(x, y, r * 0.7, r * 0.7 * k), t.dd) + stroke(dark + mid + light, t.dd, 6.4) + stroke(dark, t.d, 3.6) + stroke(mid, t.b, 3.8) + stroke(light, t.l, 3.8) +
    stroke(tips, tc.b, coated ? 5.4 : 3.8) + stroke(tips, tc.l, 1.2, 'transform="translate(-1 -1)" opacity=".65"') +
    [[0.52, 4.5], [0.3, 6]].map(([f, w]) => stroke(ell(x, y, r * f!, r * f! * k), t.dd, w!, 'opacity=".45"')).join('') +
    fill(ell(x, y, r * 0.17, r * 0.17 * k), t.dd) + fill(ends, mix(c.pal.goldleaf, c.pal.paper, 0.3)) + stroke(ell(x, y, r * 0.17, r * 0.17 * k), tip.dd, 5)
  );
}

const yards: Readonly<Record<number, readonly (readonly [number, number, number])[][]>> = {
  1: [[[400, 500, 340]]],
  2: [[[290, 330, 220], [500, 690, 250]], [[530, 330, 220], [290, 690, 240]]],
  3: [[[250, 300, 176], [586, 336, 150], [420, 672, 262]], [[400, 350, 272], [206, 742, 150], [590, 750, 176]], [[540, 290, 200], [240, 430, 176], [470, 710, 220]]],
  4: [[[230, 270, 170], [570, 300, 180], [240, 660, 190], [580, 700, 170]]],
  5: [[[210, 240, 150], [580, 230, 160], [400, 480, 180], [210, 750, 160], [590, 750, 150]]],
};

/** Sticks bound with a paper band, the coated part at one end. */
function bundle(c: Sheet, look: IncenseLook, from: Point, to: Point, r: number, tag: string): string {
  const R = c.R.fork(tag),
    t = stick(c, look),
    tip = c.T(pasteInk(c, look)),
    T = tube(from, to, r, { k: 0.3, wide: (s) => 1 - 0.16 * Math.exp(-(((s - 0.42) / 0.12) ** 2)) + 0.1 * Math.abs(s - 0.42) }),
    gold = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.2)),
    band = T.band(0.36, 0.5);
  lay(c, T);
  const lines = ['', '', ''],
    coated = ['', '', ''];
  for (let i = 0; i < 46; i++) {
    const u = -1.5 + (i / 45) * 3 + R.j(0.03),
      which = u < -0.5 ? 2 : u < 0.55 ? 1 : 0,
      pts = Array.from({ length: 7 }, (_, j) => T.at(j / 6, u));
    lines[which] += smooth(pts);
    coated[which] += smooth(Array.from({ length: 6 }, (_, j) => T.at(lerp(0.3, 1 + R.j(0.012), j / 5), u)));
  }
  let ends = '';
  for (let i = 0; i < 46; i++) {
    const [a, q] = [i * 2.4, Math.sqrt(i / 46) * 0.92];
    ends += ell(...T.onCap(Math.cos(a) * q, Math.sin(a) * q), r * 0.07, r * 0.085);
  }
  return (
    fill(T.d, t.dd) + lines.map((d, i) => stroke(d, [t.d, t.b, t.l][i]!, 4.2)).join('') + coated.map((d, i) => stroke(d, tip.dd, 7.4) + stroke(d, [tip.d, tip.b, tip.l][i]!, 5.6)).join('') +
    fill(T.cap, t.dd) + fill(ends, mix(c.pal.goldleaf, c.pal.paper, 0.36)) +
    fill(band, gold.b) + group(fill(T.band(0.36, 0.5, 0.3, 1.6), gold.d) + stroke(T.ring(0.38) + T.ring(0.48), c.pal.lacquer, 4) + label(c, (x, y) => T.at(lerp(0.375, 0.485, x), lerp(-0.9, 0.5, y)), { ground: mix(c.pal.paper, c.pal.goldleaf, 0.14) }), c.clip(band))
  );
}

/** Twelve great sticks of a festival, side by side in a paper band, thick enough to be counted. */
function greatSticks(c: Sheet, look: IncenseLook): string {
  const t = stick(c, look), tip = c.T(pasteInk(c, look)), gold = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.2)), R = c.R.fork('great');
  const at = (i: number, s: number): Point => [400 + i * lerp(19, 46, s), lerp(910, 100, s) + i * i * lerp(-0.6, 2.2, s)],
    line = (i: number, from: number, to: number) => `M${at(i, from).map(n).join(' ')}L${at(i, to).map(n).join(' ')}`,
    band = (from: number, to: number) => poly([at(-6.1, from), at(6.1, from), at(6.1, to), at(-6.1, to)]);
  let o = '';
  for (let i = -5.5; i <= 5.5; i++) {
    const end = 1 + R.j(0.008), cored = line(i, 0, 0.4), coated = line(i, 0.38, end), [x, y] = at(i, end);
    c.cast(poly([[at(i, 0)[0] - 6, at(i, 0)[1]], [at(i, 0)[0] + 6, at(i, 0)[1]], [x + 11, y], [x - 11, y]]), 14, 16, 0.16, 9);
    o += stroke(cored, t.dd, 12) + stroke(cored, t.b, 9) + stroke(cored, t.l, 3, 'transform="translate(-2 0)"') + stroke(coated, tip.dd, 24) + stroke(coated, tip.b, 20) + stroke(coated, tip.l, 5, 'transform="translate(-5 0)"') + fill(ell(x, y, 12, 5), tip.d) + fill(ell(x, y, 3, 1.6), t.ll);
  }
  return o + fill(band(0.17, 0.29), gold.b) + fill(poly([at(3.4, 0.17), at(6.1, 0.17), at(6.1, 0.29), at(3.4, 0.29)]), gold.d) + stroke(poly([at(-6.1, 0.185), at(6.1, 0.185)], false) + poly([at(-6.1, 0.275), at(6.1, 0.275)], false), c.pal.lacquer, 5) + label(c, (x, y) => [400 + (x - 0.5) * 78, lerp(682, 766, y)], { ground: mix(c.pal.paper, c.pal.goldleaf, 0.14) });
}

/** A flat coil on its stand, one end glowing. */
function coil(c: Sheet, look: IncenseLook, cx: number, cy: number, r: number, tag: string, lit = false): string {
  const t = c.T(pasteInk(c, look)),
    start = c.R.fork(tag).r(0, 1),
    turns = 5.2,
    pts = Array.from({ length: 110 }, (_, i): Point => {
      const s = i / 109,
        a = s * turns * TAU + start,
        q = r * (0.1 + 0.9 * s);
      return [cx + Math.cos(a) * q, cy + Math.sin(a) * q * 0.56];
    }),
    line = smooth(pts);
  const end = pts.at(-1)!;
  return stroke(line, c.pal.ink, r * 0.085, 'transform="translate(6 12)" opacity=".2"') + stroke(line, t.dd, r * 0.1) + stroke(line, t.b, r * 0.086, 'transform="translate(0 -2)"') + stroke(line, t.l, r * 0.024, 'transform="translate(-1 -5)" opacity=".8"') + fill(ell(end[0], end[1], r * 0.05, r * 0.045), lit ? mix(c.pal.lacquer, '#FF6020', 0.5) : t.dd);
}

/** Cones, pressed in a mould; smoke runs down their middle. */
const cones = (c: Sheet, look: IncenseLook, at: readonly Point[], k: number): string =>
  at.toSorted((a, b) => a[1] - b[1]).map(([x, y], i) => {
    const t = c.T(jitter(pasteInk(c, look), c.R.fork('cone' + i), 0.02)),
      d = `M${n(x)} ${n(y - 96 * k)}C${n(x + 14 * k)} ${n(y - 80 * k)} ${n(x + 34 * k)} ${n(y - 22 * k)} ${n(x + 36 * k)} ${n(y)}A${n(36 * k)} ${n(14 * k)} 0 0 1 ${n(x - 36 * k)} ${n(y)}C${n(x - 34 * k)} ${n(y - 22 * k)} ${n(x - 14 * k)} ${n(y - 80 * k)} ${n(x)} ${n(y - 96 * k)}Z`;
    c.stand(x, y + 6 * k, 32 * k, 10 * k, 0.55);
    return fill(d, t.b) + group(fill(`M${n(x + 4 * k)} ${n(y - 110 * k)}H${n(x + 80 * k)}V${n(y + 30 * k)}H${n(x + 10 * k)}Z`, t.d) + fill(`M${n(x - 8 * k)} ${n(y - 70 * k)}L${n(x - 22 * k)} ${n(y)}h${n(8 * k)}Z`, t.l), c.clip(d)) + fill(ell(x, y - 94 * k, 4 * k, 2.4 * k), t.dd);
  }).join('');

/** Smoke that goes up straight, then wavers. */
const smoke = (c: Sheet, x: number, y: number, h: number): string => {
  const d = `M${n(x)} ${n(y)}C${n(x - 6)} ${n(y - h * 0.3)} ${n(x + 30)} ${n(y - h * 0.46)} ${n(x + 6)} ${n(y - h * 0.68)}S${n(x - 34)} ${n(y - h * 0.9)} ${n(x + 10)} ${n(y - h)}`;
  return stroke(d, mix(c.pal.paper, c.pal.cobalt, 0.16), 15, 'opacity=".45"') + stroke(d, '#ffffff', 5, 'opacity=".6"');
};

/** A bowl of ash with sticks burning in it. */
function burning(c: Sheet, look: IncenseLook): string {
  const white = c.T(mix(c.pal.paper, c.pal.cobalt, 0.07)),
    ink = c.pal.cobalt,
    L = lathe(400, [[600, 178], [620, 184], [640, 168], [720, 186], [800, 150], [826, 112], [850, 124]], 0.26),
    ash = c.T(mix(c.pal.paper, c.pal.ink, 0.3)),
    t = stick(c, look),
    tip = c.T(pasteInk(c, look)),
    R = c.R.fork('ash');
  c.stand(402, 854, 134, 30);
  const ring = (y: number, w: number) => stroke(`M${n(400 - L.r(y))} ${n(y)}A${n(L.r(y))} ${n(L.r(y) * 0.26)} 0 0 0 ${n(400 + L.r(y))} ${n(y)}`, ink, w);
  let painted = ring(632, 3) + ring(650, 2) + ring(806, 3);
  for (let i = -3; i <= 3; i++) painted += paint(c, blossom(place(...L.at(i * 0.44, 716), 1.15 * Math.cos(i * 0.4)), R), { kind: 'flat', a: ink, b: mix(ink, c.pal.paper, 0.35), gold: mix(ink, c.pal.paper, 0.6) });
  const bowlSvg = fill(L.d, white.b) + group(painted + shadeLathe(c, L, white, { op: 0.5, gloss: 0.9 }), c.clip(L.d)) + contour(L, white.dd, 4) + fill(ell(400, 600, 178, 46), white.l) + fill(ell(400, 606, 164, 40), ash.b) + fill(ell(384, 600, 118, 24), ash.l);
  if (look.kind === 'vong') return bowlSvg + coil(c, look, 400, 588, 146, 'coil', true) + smoke(c, 536, 570, 400);
  if (look.kind === 'nu') return bowlSvg + cones(c, look, [[400, 606], [330, 618], [470, 620]], 1.2) + smoke(c, 400, 494, 360);
  const sticks = ([[-16, -1.66, 470], [6, -1.55, 500], [26, -1.44, 460]] as const).map(([dx, a, l]) => {
    const [x0, y0] = [400 + dx, 604],
      [x1, y1] = [x0 + Math.cos(a) * l, y0 + Math.sin(a) * l],
      [mx, my] = [lerp(x0, x1, 0.34), lerp(y0, y1, 0.34)];
    return stroke(`M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`, t.b, 6) + stroke(`M${n(mx)} ${n(my)}L${n(x1)} ${n(y1)}`, tip.dd, 12) + stroke(`M${n(mx)} ${n(my)}L${n(x1)} ${n(y1)}`, tip.b, 9) + fill(ell(x1, y1, 7, 8), mix(c.pal.lacquer, '#FF6020', 0.5)) + fill(ell(x1 - 1, y1 - 3, 3), mix(c.pal.goldleaf, '#FFF0A0', 0.5)) + smoke(c, x1, y1 - 8, 80 + l * 0.06);
  }).join('');
  return bowlSvg + sticks;
}

/** A tall tube of printed paper, its sticks standing out of it; its lid and a few sticks before it. */
function tubed(c: Sheet, look: IncenseLook): string {
  const R = c.R.fork('tube'),
    red = c.T(mix(c.pal.lacquer, c.pal.ink, 0.08)),
    t = stick(c, look),
    tip = c.T(pasteInk(c, look)),
    gold = c.pal.goldleaf,
    L = lathe(330, [[410, 112], [850, 112]], 0.24);
  c.stand(334, 858, 116, 30);
  c.cast(L.d, 30, 8, 0.1, 16);
  const order = Array.from({ length: 46 }, (_, i) => ({ a: i * 2.4, q: Math.sqrt((i + 0.5) / 46) })).toSorted((p, q) => Math.sin(p.a) * p.q - Math.sin(q.a) * q.q);
  const standing = order.map(({ a, q }, i) => {
    const [x0, y0] = [330 + Math.cos(a) * q * 92, 414 + Math.sin(a) * q * 20],
      [x1, y1] = [x0 + Math.cos(a) * q * 46 + R.j(6), y0 - 270 + R.j(20)],
      k = Math.cos(a) * q < -0.2 ? 2 : Math.cos(a) * q < 0.4 ? 1 : 0,
      m = 0.2 + R.j(0.02),
      coated = `M${n(lerp(x0, x1, m))} ${n(lerp(y0, y1, m))}L${n(x1)} ${n(y1)}`;
    return stroke(`M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`, [t.d, t.b, t.l][k]!, 5) + (i % 2 ? stroke(coated, tip.dd, 10) : '') + stroke(coated, [tip.d, tip.b, tip.l][k]!, 7.4);
  }).join('');
  const ring = (y: number, w: number) => stroke(`M218 ${y}A112 27 0 0 0 442 ${y}`, gold, w),
    body = fill(L.d, red.b) + group(label(c, (x, y) => L.at((x - 0.5) * 1.5, lerp(500, 770, y)), { ground: mix(c.pal.paper, gold, 0.14), flower: 'lotus' }) + ring(440, 5) + ring(456, 2) + ring(820, 5) + ring(804, 2) + shadeLathe(c, L, red, { op: 0.5, gloss: 0.6, hatch: 0.6, R: R.fork('light') }), c.clip(L.d)) + contour(L, red.dd, 4),
    mouth = fill(ell(330, 410, 112, 27), red.l) + fill(ell(330, 412, 98, 22), red.dd);
  const lid = tube([520, 860], [610, 800], 78, { k: 0.5 });
  lay(c, lid);
  return mouth + standing + group(body, c.clip('M0 412H218A112 27 0 0 0 442 412H800V1000H0Z')) + fill(lid.d, red.b) + group(fill(lid.band(0, 1.1, 0.4, 1.7), red.d) + stroke(lid.ring(0.82), gold, 5), c.clip(lid.d)) + fill(lid.cap, red.dd) + stroke(lid.cap, red.l, 4);
}

/** A long box, its lid beside it, the goods lying inside. */
function boxed(c: Sheet, look: IncenseLook): string {
  const red = c.T(mix(c.pal.lacquer, c.pal.ink, 0.08)),
    S = slab([520, 800], [-430, -150], [200, -126], 92),
    lid = slab([330, 470], [-270, -94], [380, -200], 46),
    inner = (q: number, b: number) => S.on.top(q, b),
    hole = poly([inner(0.03, 0.06), inner(0.97, 0.06), inner(0.97, 0.94), inner(0.03, 0.94)]),
    gold = c.pal.goldleaf,
    line = (pts: Point[]) => 'M' + pts.map((p) => p.map(n).join(' ')).join('L');
  c.cast(S.foot, 14, 14, 0.3, 9);
  c.cast(lid.foot, 14, 14, 0.26, 9);
  const R = c.R.fork('box'),
    t = stick(c, look),
    tip = c.T(pasteInk(c, look)),
    down = (p: Point, by: number): Point => [p[0], p[1] + by];
  let goods: string;
  if (look.kind === 'vong') goods = [0.24, 0.5, 0.76].map((s, i) => coil(c, look, inner(s, 0.5)[0], inner(s, 0.5)[1] + 26, 92, 'c' + i)).join('');
  else if (look.kind === 'nu') goods = cones(c, look, Array.from({ length: 14 }, (_, i): Point => down(inner(0.1 + (i % 7) * 0.133, i < 7 ? 0.7 : 0.32), 44)), 0.72);
  else
    goods = Array.from({ length: 44 }, (_, i) => {
      // Two bundles, a gap between them.
      const b = 0.94 - (i / 43) * 0.78 - (i < 22 ? 0 : 0.08) + R.j(0.01),
        [p, m, e] = [down(inner(0.05, b), 34), down(inner(0.36, b), 30), down(inner(0.95 + R.j(0.02), b), 34)],
        lit = i % 3;
      return stroke(line([p, e]), [t.d, t.b, t.l][lit]!, 5.4) + stroke(line([m, e]), tip.dd, 8.4) + stroke(line([m, e]), [tip.d, tip.b, tip.l][lit]!, 6.6);
    }).join('') + ([[0.97, 0.53], [0.49, 0.05]] as const).map(([from, to]) => fill(poly([down(inner(0.5, from), 30), down(inner(0.62, from), 30), down(inner(0.62, to), 30), down(inner(0.5, to), 30)]), mix(c.pal.paper, gold, 0.2))).join('');
  const mark = lid.on.top;
  return (
    slabBody(lid, red, {
      top: stroke(line([mark(0.04, 0.06), mark(0.96, 0.06), mark(0.96, 0.94), mark(0.04, 0.94)]) + 'Z', gold, 3) + label(c, (x, y) => mark(0.36 + x * 0.28, 0.1 + y * 0.8), { ground: mix(c.pal.paper, gold, 0.16), flower: 'lotus' }),
    }) +
    slabBody(S, red, {
      top: fill(hole, red.dd) + group(fill(poly([inner(0.03, 0.94), inner(0.97, 0.94), down(inner(0.97, 0.94), 60), down(inner(0.03, 0.94), 60)]), red.d) + fill(poly([down(inner(0.03, 0.06), 50), down(inner(0.97, 0.06), 50), down(inner(0.97, 0.94), 50), down(inner(0.03, 0.94), 50)]), mix(gold, c.pal.paper, 0.3)) + goods, c.clip(hole)),
      left: stroke(line([S.on.left(0, 0.2), S.on.left(1, 0.2)]) + line([S.on.left(0, 0.84), S.on.left(1, 0.84)]), gold, 2.4),
      right: stroke(line([S.on.right(0, 0.2), S.on.right(1, 0.2)]) + line([S.on.right(0, 0.84), S.on.right(1, 0.84)]), mix(gold, red.d, 0.4), 2.4),
    })
  );
}

/** Coils or cones as they are laid out: on dishes, strung, in rows. */
function laidOut(c: Sheet, look: IncenseLook, fanned: boolean): string {
  if (look.kind === 'vong') return fanned ? coil(c, look, 400, 520, 330, 'one') + coil(c, look, 240, 820, 130, 'two') + coil(c, look, 580, 810, 140, 'three') : [4, 3, 2, 1, 0].map((i) => coil(c, look, 400 + (i % 2) * 10, 700 - (4 - i) * 40, 300 - i * 4, 'c' + i)).join('') + bow(400, 860, 1.6, mix(c.pal.lacquer, '#E01030', 0.2), mix(c.pal.lacquer, c.pal.ink, 0.4));
  const { svg, well } = dish(c, 400, 640, 340, { k: 0.52 });
  return fanned ? cones(c, look, Array.from({ length: 17 }, (_, i): Point => [400 + Math.cos(i * 2.4) * Math.sqrt(i) * 66, 600 + Math.sin(i * 2.4) * Math.sqrt(i) * 48]), 1.3) : svg + cones(c, look, Array.from({ length: 13 }, (_, i): Point => [well.cx + Math.cos(i * 2.4) * Math.sqrt(i) * 54, well.cy + 20 + Math.sin(i * 2.4) * Math.sqrt(i) * 30]), 1.2);
}

export const incense = family({
  id: 'huong',
  vi: 'Hương',
  en: 'Incense',
  traits,
  words: {
    composition: { xoe: ['bó xòe', 'xòe', 'trang trí', 'phơi'], hop: ['hộp quà', 'hộp'], dai: ['nén đại'], bo: ['bó'], ong: ['ống', 'ống hương'] },
    kind: { vong: ['hương vòng', 'vòng'], nu: ['nụ trầm', 'hương nụ', 'nụ'] },
    paste: { tram: ['trầm'], vang: ['quế', 'thảo mộc', 'hương bài', 'bài'], nau: ['thuốc bắc', 'bồ kết', 'xạ'] },
    dyed: { yes: ['nhuộm đỏ', 'đỏ'], no: ['không nhuộm', 'để mộc', 'chân mộc'] },
    sheaves: { counted: ['bó xòe', 'bó'] },
  },
  // Common sticks are too many to count: one buys the bundle. Great ones are counted.
  pieces: { of: ['bó', 'nén'], shown: ({ composition, sheaves }) => ({ bo: 1, ong: 1, xoe: sheaves, hop: 2, dai: 12 })[composition] },
  otherView: { vi: 'trước và khi thắp', en: 'unlit and alight' },
  focus: ({ composition }) => (composition === 'hop' ? [400, 640, 1.9] : [410, 520, 1.9]),
  draw(c, look, view) {
    c.tint = look.dyed && look.kind === 'que' ? c.pal.lacquer : mix(c.pal.clay, c.pal.goldleaf, 0.4);
    if (view === 'other') return burning(c, look);
    if (look.composition === 'hop') return boxed(c, look);
    if (look.kind === 'que' && look.composition === 'ong') return tubed(c, look);
    if (look.kind !== 'que') return laidOut(c, look, look.composition === 'xoe');
    if (look.composition === 'dai') return greatSticks(c, look);
    if (look.composition === 'xoe') {
      const R = c.R.fork('yard'),
        places = R.pick(yards[look.sheaves]!);
      return places.map(([x, y, r], i) => wheel(c, look, x + R.j(8), y + R.j(8), r * R.r(0.96, 1.03), R.fork('w' + i))).join('');
    }
    return bundle(c, look, [86, 640], [722, 392], 92, 'b');
  },
});
