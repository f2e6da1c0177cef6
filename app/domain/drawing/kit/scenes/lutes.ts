// Instruments of wood as cut paper: lutes and fiddles hang by their heads from (0, 0), some 330 long; zithers lie.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lerp, n, P, type Place, place, type Point, smooth } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Stage } from './stage.ts';
import { bar, cut, slab } from './timber.ts';

export const luteForms = ['nguyet', 'ty-ba', 'nhi', 'day', 'tam', 'tu'] as const;
export type LuteForm = (typeof luteForms)[number];

/** `bare`: white wood still, without pegs, frets and strings. */
type Finish = { sides: Ink; board: Ink; bare: boolean };

export function finishOf(g: Stage, bare: boolean): Finish {
  const { pal } = g,
    board = mix(pal.goldleaf, pal.paper, bare ? 0.6 : 0.42);
  return { bare, board, sides: bare ? mix(mix(pal.goldleaf, pal.clay, 0.34), pal.paper, 0.24) : mix(mix(pal.clay, pal.lacquer, 0.3), pal.ink, 0.4) };
}

const disc = (at: Place, v: number, r: number): string => smooth(Array.from({ length: 16 }, (_, i): Point => at(Math.cos(i * 0.3927) * r, v + Math.sin(i * 0.3927) * r)), true);

/** Pegs that stand out to both sides of a head. */
const pegs = (at: Place, s: number, vs: readonly number[]): string => vs.map((v, i) => bar(at(0, v), at(i % 2 ? 30 : -30, v - 3), 6 * s)).join('');

const frets = (at: Place, s: number, from: number, to: number, count: number, half: number): string => Array.from({ length: count }, (_, i) => bar(at(-half, lerp(from, to, i / (count - 1))), at(half, lerp(from, to, i / (count - 1))), 5 * s)).join('');

/** The outline of a body, of its soundboard, where its neck ends, its frets and its bridge. */
function shapeOf(form: LuteForm, at: Place): { body: string; board: string; neck: number; frets: readonly [from: number, to: number, count: number, half: number] | null; bridge: number; skin?: boolean } {
  const bulge = (pts: readonly Point[], q: number, about: number): string => smooth([...pts, ...pts.slice(1, -1).toReversed().map(([u, v]): Point => [-u, v])].map(([u, v]) => at(u * q, about + (v - about) * q)), true);
  if (form === 'nguyet') return { body: disc(at, 256, 72), board: disc(at, 256, 63), neck: 200, frets: [74, 224, 9, 13], bridge: 292 };
  if (form === 'tu') return { body: disc(at, 236, 84), board: disc(at, 236, 75), neck: 166, frets: [76, 214, 9, 14], bridge: 280 };
  if (form === 'ty-ba') {
    const side: Point[] = [[0, 92], [24, 112], [44, 180], [66, 250], [58, 312], [0, 336]];
    return { body: bulge(side, 1, 240), board: bulge(side, 0.87, 244), neck: 120, frets: [76, 250, 11, 16], bridge: 296 };
  }
  if (form === 'day') return { body: cut(at, [[-46, 226], [46, 226], [36, 336], [-36, 336]]), board: cut(at, [[-39, 233], [39, 233], [30, 329], [-30, 329]]), neck: 240, frets: [140, 224, 7, 13], bridge: 306 };
  const side: Point[] = [[0, 252], [38, 258], [52, 292], [40, 326], [0, 334]];
  return { body: bulge(side, form === 'nhi' ? 0.62 : 1, 300), board: bulge(side, form === 'nhi' ? 0.48 : 0.8, 300), neck: form === 'nhi' ? 284 : 262, frets: null, bridge: 304, skin: true };
}

/** A lute or a fiddle on its peg, or wherever `at` puts it; `s` is its scale. */
export function lute(g: Stage, at: Place, s: number, form: LuteForm, { sides, board, bare }: Finish): string {
  const { pal } = g,
    part = shapeOf(form, at),
    t = tones(sides, pal),
    bone = mix(pal.paper, '#FFFFFF', 0.4),
    half = form === 'nhi' ? 4 : 8,
    skin = mix(mix(pal.paper, pal.clay, 0.34), pal.ink, 0.06),
    face = part.skin && !bare ? skin : board;
  const head = P(at).M(-10, 64).L(-11, 16).C(-14, -4, -6, -12, 2, -12).C(14, -12, 14, 4, 6, 4).C(12, 8, 11, 14, 10, 20).L(10, 64).Z().d;
  const strings = [-3.4, 3.4].map((u) => `M${at(u * 0.7, 40).map(n).join(' ')}L${at(u * 1.4, part.bridge).map(n).join(' ')}`).join('');
  let o = bare ? '' : g.sheet(pegs(at, s, form === 'nhi' ? [24, 54] : [20, 32, 46, 58]), t.l, { sh: 2, edge: false });
  o += g.sheet(part.body, sides, { sh: 7 });
  o += fill(part.board, face) + (part.skin && !bare ? scales(at, form === 'nhi' ? 22 : 38, tones(skin, pal).dd) : grain(at, form, tones(face, pal).d, s));
  o += g.sheet(slab(at, -half, 40, half * 2, part.neck - 40), t.b, { sh: 3, edge: false, body: fill(slab(at, -half, 40, half * 0.7, part.neck - 40), t.l) }) + g.sheet(head, t.b, { sh: 4, edge: false });
  if (form === 'day' && !bare) o += fill(disc(at, 258, 6), t.dd);
  if (bare) return o;
  if (part.frets) o += fill(frets(at, s, ...part.frets), mix(pal.paper, pal.goldleaf, 0.24));
  return o + g.sheet(slab(at, -18, part.bridge - 4, 36, 9), t.l, { sh: 2, edge: false }) + stroke(strings, bone, 1.8 * s);
}

/** Straight grain of a soundboard. */
function grain(at: Place, form: LuteForm, colour: Ink, s: number): string {
  const [from, to, half] = form === 'day' ? [240, 326, 28] : form === 'ty-ba' ? [180, 318, 44] : form === 'nguyet' ? [214, 306, 48] : form === 'tu' ? [180, 296, 56] : [282, 318, 20];
  return stroke([-0.8, -0.45, 0.45, 0.8].map((q) => `M${at(half * q, lerp(from, (from + to) / 2, Math.abs(q) * 0.6)).map(n).join(' ')}L${at(half * q, lerp(to, (from + to) / 2, Math.abs(q) * 0.6)).map(n).join(' ')}`).join(''), colour, 1.6 * s, 'opacity=".5"');
}

/** The marks of a snake's skin. */
function scales(at: Place, r: number, colour: Ink): string {
  let d = '';
  for (let i = -2; i <= 2; i++) for (let j = -2; j <= 2; j++) if (Math.abs(i) + Math.abs(j) < 4) d += cut(at, [[i * r * 0.36 - 4, 294 + j * r * 0.3], [i * r * 0.36, 290 + j * r * 0.3], [i * r * 0.36 + 4, 294 + j * r * 0.3], [i * r * 0.36, 298 + j * r * 0.3]]);
  return fill(d, colour, 'opacity=".7"');
}

/** Đàn tranh, `half` long to each side: an arched board, its strings over little bridges that stand in a slant. */
export function zither(g: Stage, at: Place, s: number, half: number, { sides, board }: Finish): string {
  const { pal } = g,
    t = tones(sides, pal),
    top = P(at).M(-half, -6).Q(0, -26, half, -4).L(half - 6, 16).Q(0, 6, -half + 10, 20).Z().d;
  let bridges = '',
    strings = '',
    pins = '';
  for (let i = 0; i < 8; i++) {
    const v = -8 + i * 3, u = lerp(-half * 0.5, half * 0.6, i / 7);
    strings += `M${at(-half * 0.9, v).map(n).join(' ')}L${at(u, v - 22).map(n).join(' ')}L${at(half * 0.9, v - 4).map(n).join(' ')}`;
    bridges += cut(at, [[u - 9, v - 4], [u, v - 24], [u + 9, v - 4]]);
    pins += ell(...at(-half * 0.92 + i * 3, v), 3 * s);
  }
  return (
    g.sheet(cut(at, [[-half, -4], [-half + 8, 40], [half - 10, 34], [half, -2], [half - 6, 8], [-half + 10, 14]]), t.b, { sh: 7 }) +
    g.sheet(top, board, { sh: 3, body: stroke(P(at).M(-half + 20, 2).Q(0, -14, half - 20, 2).d + P(at).M(-half + 20, 10).Q(0, -4, half - 20, 9).d, tones(board, pal).d, 1.6 * s, 'opacity=".6"') }) +
    fill(slab(at, -half * 0.94, -10, 8, 28) + slab(at, half * 0.88, -10, 10, 22), t.d) +
    g.sheet(bridges, t.l, { sh: 2, edge: false }) + stroke(strings, mix(pal.paper, '#FFFFFF', 0.5), 1.5 * s) + fill(pins, t.dd)
  );
}

/** Đàn bầu on its stand: a long box, one string, the rod that bends it and the gourd on the rod. */
export function monochord(g: Stage, at: Place, s: number, half: number, { sides, board }: Finish): string {
  const { pal } = g,
    t = tones(sides, pal),
    shell = mix(mix(pal.paper, '#FFFFFF', 0.4), pal.celadon, 0.25),
    rod = brush([at(-half + 30, -14), at(-half + 26, -70), at(-half + 14, -122), at(-half - 22, -166), at(-half - 48, -170)], 9 * s, { prof: (q) => 1.1 - q * 0.8, m: 14 });
  let inlay = '';
  for (let u = -half + 40; u < half - 20; u += 26) inlay += cut(at, [[u - 8, 22], [u, 16], [u + 8, 22], [u, 28]]);
  return (
    g.sheet([-0.7, 0.7].map((q) => cut(at, [[half * q - 26, 86], [half * q - 16, 34], [half * q + 16, 34], [half * q + 26, 86], [half * q + 12, 86], [half * q, 56], [half * q - 12, 86]])).join(''), t.d, { sh: 5, edge: false }) +
    g.sheet(cut(at, [[-half, 2], [half, 4], [half - 4, 38], [-half + 2, 42]]), t.b, { sh: 8, body: fill(inlay, shell) }) +
    g.sheet(cut(at, [[-half, 4], [-half + 10, -16], [half - 12, -10], [half, 6]]), board, { sh: 4 }) +
    stroke(`M${at(-half + 24, -92).map(n).join(' ')}L${at(half - 22, -10).map(n).join(' ')}`, '#FFFFFF', 2.4 * s) +
    g.sheet(rod, t.d, { sh: 4, edge: false }) +
    g.sheet(P(at).M(-half + 6, -62).C(-half + 2, -86, -half + 8, -98, -half + 18, -106).L(-half + 34, -106).C(-half + 44, -98, -half + 48, -86, -half + 44, -62).C(-half + 36, -54, -half + 14, -54, -half + 6, -62).Z().d, mix(pal.goldleaf, pal.clay, 0.4), { sh: 5, body: fill(brush([at(-half + 14, -92), at(-half + 11, -78), at(-half + 15, -64)], 6 * s), mix(pal.goldleaf, pal.paper, 0.5)) }) +
    g.sheet(slab(at, half - 34, -22, 16, 14), t.l, { sh: 2, edge: false })
  );
}

/** Where a lute is held: the middle of its body at (x, y), its neck raised forward. */
export function held(x: number, y: number, s: number, side: 1 | -1): Place {
  const turned = place(0, 0, s, side * 1.05),
    [u, v] = turned(0, 256);
  return (a, b) => {
    const [p, q] = turned(a, b);
    return [x + p - u, y + q - v];
  };
}
