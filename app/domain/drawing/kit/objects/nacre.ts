// Mother-of-pearl: its changing colours, the pictures that are sawn from it, and the borders.
import { type Ink, mix, type Tones } from '../color.ts';
import { blob, brush, ell, lens, n, P, place, type Point, poly, rect, smooth, TAU } from '../geom.ts';
import { grain } from '../materials.ts';
import { shape, type Shape } from '../motif.ts';
import { blossom, bamboo, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import { carp, cloud, crane, hills, wave } from '../creatures.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export const inlayMotifs = ['sen', 'mau', 'hac', 'ca', 'son'] as const;
export type InlayMotif = (typeof inlayMotifs)[number];

/** Shell by the piece: white, green, blue, rose, amber. */
export const nacreInks = (c: Sheet): readonly Ink[] => {
  const { paper, celadon, cobalt, lacquer, goldleaf } = c.pal, white = mix(paper, '#FFFFFF', 0.5);
  return [mix(white, celadon, 0.28), mix(white, celadon, 0.62), mix(white, cobalt, 0.28), mix(white, lacquer, 0.2), mix(white, goldleaf, 0.28), mix(mix(white, celadon, 0.5), cobalt, 0.24)];
};

/** Fine strips of shell for water. */
const ripples = (motif: InlayMotif, w: number, h: number, s: number): string =>
  motif === 'mau' || motif === 'hac' ? '' : wave(null, w * 0.06, w * 0.94, h * 0.96, 26 * s, motif === 'sen' ? 1 : 2).d;

/** A picture for a box w by h, the shapes of what lies behind first. */
function scene(motif: InlayMotif, w: number, h: number, R: Chance): Shape[] {
  const s = Math.min(w, h) / 310, tall = h > w * 1.15, cx = w / 2, cy = h / 2;
  if (motif === 'sen') {
    const big = tall ? 1.5 * s : 1.16 * s, at: Point = [w * 0.44, tall ? h * 0.4 : h * 0.5];
    return [
      stem(null, [[w * 0.52, h * 0.98], [w * 0.5, h * 0.7], at], 9 * s), stem(null, [[w * 0.6, h * 0.98], [w * 0.72, h * 0.6], [w * 0.76, h * 0.36]], 8 * s), stem(null, [[w * 0.42, h * 0.98], [w * 0.3, h * 0.84], [w * 0.24, h * 0.74]], 8 * s),
      ...lotusLeaf(place(w * 0.24, h * 0.76, 1.2 * s), R), ...lotusLeaf(place(w * 0.74, h * 0.7, 1.05 * s, 0.2, null, -1), R), ...lotusBud(place(w * 0.77, h * 0.34, 1.1 * s, 0.2)), ...lotus(place(...at, big), R),
      ...crane(place(w * 0.2, h * 0.2, 0.42 * s), R, 1),
    ];
  }
  if (motif === 'mau')
    return [
      stem(null, [[w * 0.12, h * 0.94], [w * 0.36, h * 0.72], [w * 0.5, h * 0.54], [w * 0.84, h * 0.2]], 12 * s), ...leafSpray(null, [[w * 0.14, h * 0.86], [w * 0.3, h * 0.5], [w * 0.22, h * 0.22]], R, 'leaf', 52 * s), ...leafSpray(null, [[w * 0.4, h * 0.74], [w * 0.68, h * 0.8], [w * 0.9, h * 0.66]], R, 'leaf', 52 * s),
      ...leafSpray(null, [[w * 0.6, h * 0.4], [w * 0.8, h * 0.34], [w * 0.92, h * 0.14]], R, 'leaf', 44 * s), ...peony(place(w * 0.45, h * 0.5, 1.7 * s), R), ...peony(place(w * 0.74, h * 0.26, 0.95 * s), R), ...blossom(place(w * 0.24, h * 0.24, 1.6 * s), R), ...bird(w * 0.74, h * 0.66, 1.1 * s),
    ];
  if (motif === 'hac')
    return [...bamboo(place(w * 0.8, h * 0.96, (h / 300) * 0.95), R, 240, 12), ...cloud(place(w * 0.3, h * 0.14, 0.9 * s), R), ...crane(place(w * 0.4, tall ? h * 0.52 : h * 0.54, tall ? 1.25 * s : 1.25 * s), R, 0), ...crane(place(w * 0.62, h * 0.26, 0.55 * s), R, 1), ...hills(place(w * 0.3, h * 0.95, 0.4 * s), R)];
  if (motif === 'ca')
    return [...lotusLeaf(place(w * 0.2, h * 0.2, 0.9 * s), R), ...leafSpray(null, [[w * 0.86, h * 0.94], [w * 0.8, h * 0.6], [w * 0.9, h * 0.3]], R, 'leaf', 40 * s), ...carp(place(cx - w * (tall ? 0.18 : 0.06), cy + h * 0.14, (tall ? 0.95 : 1.25) * s, -0.24), R, 1), ...carp(place(w * 0.66, h * 0.32, 0.72 * s, 0.3, null, -1), R, -1), ...lotus(place(w * 0.24, h * 0.22, 0.5 * s), R)];
  return [...cloud(place(w * 0.74, h * 0.14, 1 * s), R), ...cloud(place(w * 0.26, h * 0.26, 0.7 * s), R), ...hills(place(cx, h * 0.6, (w / 400) * 1.4), R), ...pavilion(w * 0.3, h * 0.74, 1.1 * s), ...boat(w * 0.68, h * 0.82, s)];
}

function bird(x: number, y: number, s: number): Shape[] {
  const f = place(x, y, s);
  return [shape(P(f).M(30, 6).C(60, 12, 86, 32, 108, 60).C(80, 50, 52, 40, 20, 26).Z().d, 'dark'), shape(P(f).M(-40, -10).C(-20, -36, 20, -24, 38, 8).C(20, 34, -24, 30, -40, -10).Z().d, 'a'), shape(P(f).M(-10, -14).C(14, -22, 44, -4, 62, 28).C(30, 28, 4, 14, -10, -14).Z().d, 'b'), shape(P(f).M(-34, -4).C(-50, -16, -44, -40, -24, -38).C(-8, -36, -8, -18, -16, -8).Z().d, 'a'), shape(P(f).M(-45, -24).L(-60, -18).L(-44, -16).Z().d, 'gold')];
}
function pavilion(x: number, y: number, s: number): Shape[] {
  const f = place(x, y, s);
  return [shape(P(f).M(-40, 0).L(-40, -40).L(40, -40).L(40, 0).Z().d, 'b'), shape(P(f).M(-66, -38).Q(-40, -46, -24, -72).L(24, -72).Q(40, -46, 66, -38).Z().d, 'dark'), shape(P(f).M(-36, -72).Q(-18, -80, 0, -104).Q(18, -80, 36, -72).Z().d, 'a'), shape(P(f).M(-8, 0).L(-8, -30).L(10, -30).L(10, 0).Z().d, 'dark')];
}
function boat(x: number, y: number, s: number): Shape[] {
  const f = place(x, y, s);
  return [shape(P(f).M(-64, -12).Q(0, 12, 70, -16).Q(40, 26, -6, 24).Q(-48, 22, -64, -12).Z().d, 'a'), shape(P(f).M(0, -4).L(4, -100).Q(50, -60, 44, -8).Z().d, 'b')];
}

/** Shapes sawn of shell and let into the ground. Past `done` across, only their beds are cut yet. */
function inlay(c: Sheet, shapes: readonly Shape[], ground: Tones, R: Chance, done: (d: string) => boolean): string {
  const inks = nacreInks(c), part: Partial<Record<Shape['role'], readonly number[]>> = { leaf: [1, 5, 0], stem: [1, 5], dark: [5, 2], gold: [4], red: [3], a: [0, 3, 0, 2, 4], b: [3, 0, 2] };
  let o = '', veins = '', lit = '';
  for (const { d, role, w } of shapes) {
    if (!done(d)) {
      o += role === 'line' ? '' : stroke(d, ground.l, 1.8);
      continue;
    }
    if (role === 'line') {
      veins += stroke(d, ground.dd, Math.max(1, w * 0.7));
      continue;
    }
    o += `<path d="${d}" fill="${inks[R.pick(part[role] ?? [0, 2])]}" stroke="${ground.dd}" stroke-width="1.6"/>`;
    lit += d;
  }
  return o + (lit ? shimmer(c, lit) : '') + veins;
}

/** The play of light over shell: bands of rose, green and blue that all pieces share. */
export function shimmer(c: Sheet, d: string): string {
  const R = c.R.fork('shimmer'), { lacquer, celadon, cobalt, paper } = c.pal;
  let o = '';
  for (const [ink, gap] of [[mix(lacquer, paper, 0.4), 96], [mix(celadon, c.pal.rice, 0.3), 70], [mix(cobalt, paper, 0.3), 118], ['#FFFFFF', 84]] as const) {
    let band = '';
    for (let x = -500; x < 900; x += gap * R.r(0.7, 1.3)) band += `M${n(x)} -40l${n(R.r(8, 22))} 0L${n(x + 470 + R.j(20))} 900h${n(-R.r(10, 26))}Z`;
    o += fill(band, ink, `opacity="${ink === '#FFFFFF' ? 0.55 : 0.3}"`);
  }
  return group(o, c.clip(d));
}

/** A border of leaves and dots between two lines of shell. */
function border(c: Sheet, w: number, h: number, gap: number, R: Chance): string {
  const inks = nacreInks(c), paths = inks.map(() => '');
  const leaves = (x: number, y: number, dx: number, dy: number, i: number) => {
    paths[R.i(0, inks.length - 1)] += lens(x - dx * 9 - dy * 5, y - dy * 9 - dx * 5, x + dx * 7, y + dy * 7, 5) + lens(x - dx * 9 + dy * 5, y - dy * 9 + dx * 5, x + dx * 7, y + dy * 7, 5);
    paths[i % inks.length] += ell(x + dx * 13, y + dy * 13, 3.4);
  };
  const across = Math.max(3, Math.round((w - gap * 2) / 34)), down = Math.max(3, Math.round((h - gap * 2) / 34));
  for (let i = 0; i < across; i++) for (const [y, s] of [[gap, 1], [h - gap, -1]] as const) leaves(gap + 17 + (i * (w - gap * 2 - 34)) / (across - 1), y, s, 0, i);
  for (let i = 1; i < down - 1; i++) for (const [x, s] of [[gap, -1], [w - gap, 1]] as const) leaves(x, gap + 17 + (i * (h - gap * 2 - 34)) / (down - 1), 0, s, i);
  return paths.map((d, i) => fill(d, inks[i]!)).join('') + stroke(rect(gap - 14, gap - 14, w - gap * 2 + 28, h - gap * 2 + 28) + rect(gap + 14, gap + 14, w - gap * 2 - 28, h - gap * 2 - 28), inks[0]!, 2.2);
}

type Face = { motif: InlayMotif; ground: Tones; /** How much of it is inlaid. */ part?: number; tag?: string };

/** A panel of dark wood with its picture and border. */
export function inlaidFace(c: Sheet, w: number, h: number, { motif, ground, part = 1, tag = 'face' }: Face): string {
  const R = c.R.fork(tag), gap = Math.min(34, Math.min(w, h) * 0.09), inset = gap + 22, all = rect(0, 0, w, h);
  const done = (d: string) => part >= 1 || Number(/^M(-?[\d.]+)/.exec(d)?.[1] ?? 0) < (w - inset * 2) * part;
  return (
    fill(all, ground.b) + group(grain(R, 0, 0, w, h, 15, ground.d, 1.4, 5), c.clip(all)) + border(c, w, h, gap, R) +
    group(stroke(ripples(motif, w - inset * 2, h - inset * 2, Math.min(w, h) / 400), nacreInks(c)[1]!, 2.2) + inlay(c, scene(motif, w - inset * 2, h - inset * 2, R.fork('scene')), ground, R.fork('shell'), done), `transform="translate(${n(inset)} ${n(inset)})"`) +
    group(fill(poly([[w * 0.06, -4], [w * 0.24, -4], [-4, h * 0.36], [-4, h * 0.1]]), c.pal.paper, 'opacity=".1"') + fill(poly([[w * 0.66, -4], [w * 0.72, -4], [w * 0.1, h + 4], [w * 0.04, h + 4]]), c.pal.paper, 'opacity=".08"'), c.clip(all))
  );
}

/** A mussel shell, opened to its pearl side. */
export function shell(c: Sheet, x: number, y: number, s: number, rot: number): string {
  const inks = nacreInks(c), d = smooth([[-120, 10], [-90, -50], [-20, -76], [60, -66], [120, -20], [126, 24], [70, 60], [-10, 68], [-84, 52]], true), inner = smooth([[-104, 10], [-78, -40], [-18, -62], [54, -54], [106, -16], [108, 18], [62, 46], [-10, 54], [-76, 42]], true);
  let rings = '';
  for (let i = 0; i < 5; i++) rings += smooth([[-96 + i * 6, 20 + i * 3], [-30, 50 - i * 12], [50, 40 - i * 12], [104 - i * 12, 0 - i * 6]]);
  return group(fill(d, mix(c.pal.clay, c.pal.ink, 0.6)) + fill(inner, inks[0]!) + group(fill(blob([[-100, 10], [-60, -50], [10, -40], [-20, 20]]), inks[3]!) + fill(blob([[20, -60], [110, -30], [90, 30], [30, 0]]), inks[2]!) + fill(blob([[-40, 20], [40, 0], [70, 50], [-10, 60]]), inks[1]!) + fill(brush([[-80, -8], [-40, -42], [30, -46]], 12, { m: 8 }), '#FFFFFF', 'opacity=".8"') + stroke(rings, mix(inks[5]!, c.pal.ink, 0.2), 1.6, 'opacity=".6"'), c.clip(inner)) + stroke(inner, inks[5]!, 2), `transform="translate(${n(x)} ${n(y)}) rotate(${n(rot)}) scale(${s})"`);
}

/** Sawn pieces that lie about. */
export function sawnPieces(c: Sheet, x: number, y: number, w: number, h: number, many: number): string {
  const R = c.R.fork('sawn' + x), inks = nacreInks(c);
  let o = '', under = '';
  for (let i = 0; i < many; i++) {
    const [px, py, a, s] = [x + R.f() * w, y + R.f() * h, R.r(0, TAU), R.r(10, 20)], f = place(px, py, s / 10, a);
    const d = R.chance(0.6) ? P(f).M(-10, 0).C(-4, -8, 4, -8, 12, 0).C(4, 8, -4, 8, -10, 0).Z().d : P(f).M(-8, -5).L(6, -8).L(9, 4).L(-2, 9).Z().d;
    under += d;
    o += fill(d, R.pick(inks));
  }
  return fill(under, c.pal.ink, 'opacity=".35" transform="translate(2 3)"') + o;
}
