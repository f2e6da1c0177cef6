// What food is served, kept and carried in: bowls, dishes, jars, trays, baskets, boards.
import { type Ink, mix, type Tones } from '../color.ts';
import { brush, ell, lathe, type Lathe, lens, lerp, n, place, type Place, type Point, TAU } from '../geom.ts';
import { contour, grain, shadeLathe } from '../materials.ts';
import { paint } from '../motif.ts';
import { blossom, lotus } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { slab, slabBody } from './solids.ts';

const frontArc = (cx: number, y: number, rx: number, ry: number): string => `M${n(cx - rx)} ${n(y)}A${n(rx)} ${n(ry)} 0 0 0 ${n(cx + rx)} ${n(y)}`;

export type Inside = { cx: number; cy: number; rx: number; ry: number };

/** Porcelain white with a breath of cobalt; brown stoneware; and the ink they are painted with. */
export const porcelain = (c: Sheet): Tones => c.T(mix(c.pal.paper, c.pal.cobalt, 0.05));
export const stoneware = (c: Sheet, tag = 'stoneware'): Tones => c.T(mix(c.pal.clay, c.pal.ink, c.R.fork(tag).r(0.32, 0.5)));
/** Bamboo new, seasoned, or browned over the hearth. */
export const bambooTones = (c: Sheet): Tones => {
  const { goldleaf, paper, clay, ink } = c.pal;
  return c.T(c.R.fork('bamboo').pick([mix(goldleaf, paper, 0.34), mix(goldleaf, paper, 0.48), mix(mix(goldleaf, clay, 0.35), paper, 0.2), mix(mix(clay, goldleaf, 0.3), ink, 0.2)]));
};

type Table = { t: Tones; line: Ink | null; band: 'flowers' | 'lines' | 'none' };

/** What the house sets its table with: blue and white, celadon, cream with a brown line. */
export function tableware(c: Sheet): Table {
  const { pal } = c,
    blue: Table = { t: porcelain(c), line: pal.cobalt, band: 'flowers' };
  return c.R.fork('table').pick([blue, blue, { ...blue, band: 'lines' }, { t: c.T(mix(pal.celadon, pal.paper, 0.18)), line: mix(pal.celadon, pal.ink, 0.42), band: 'lines' }, { t: c.T(mix(pal.paper, pal.goldleaf, 0.16)), line: mix(pal.clay, pal.ink, 0.3), band: 'flowers' }]);
}

/** A flat dish seen from above at an angle, and the well that food lies in. */
export function dish(c: Sheet, cx: number, cy: number, rx: number, { k = 0.42, t = tableware(c).t, line = tableware(c).line }: { k?: number; t?: Tones; line?: Ink | null } = {}): { svg: string; well: Inside } {
  const ry = rx * k,
    deep = rx * 0.1,
    rim = ell(cx, cy, rx, ry);
  c.stand(cx + 4, cy + ry * 0.5 + deep, rx * 0.92, ry * 0.78);
  let dots = '';
  for (let i = 0; i < 30; i++) {
    const a = (i / 30) * TAU;
    dots += ell(cx + Math.cos(a) * rx * 0.92, cy + Math.sin(a) * ry * 0.92, 3.4, 2);
  }
  const svg =
    fill(`M${n(cx - rx)} ${n(cy)}C${n(cx - rx * 0.9)} ${n(cy + ry * 0.9)} ${n(cx - rx * 0.56)} ${n(cy + ry + deep)} ${n(cx)} ${n(cy + ry + deep)}S${n(cx + rx * 0.9)} ${n(cy + ry * 0.9)} ${n(cx + rx)} ${n(cy)}Z`, t.d) +
    fill(rim, t.b) +
    group(
      fill(`${ell(cx, cy, rx, ry)}${ell(cx + 6, cy + 8, rx * 0.8, ry * 0.78)}`, t.l, 'fill-rule="evenodd"') +
        fill(ell(cx, cy + ry * 0.03, rx * 0.78, ry * 0.76), t.d) +
        fill(ell(cx + rx * 0.025, cy + ry * 0.08, rx * 0.76, ry * 0.73), t.b) +
        fill(`M${n(cx)} ${n(cy + ry * 0.5)}L${n(cx + rx)} ${n(cy - ry * 0.2)}V${n(cy + ry)}Z`, t.d, 'opacity=".35"'),
      c.clip(rim),
    ) +
    (line ? stroke(ell(cx, cy, rx * 0.985, ry * 0.98), line, 2.6) + stroke(ell(cx, cy, rx * 0.84, ry * 0.83), line, 1.5) + fill(dots, line, 'opacity=".8"') : '') +
    stroke(frontArc(cx, cy, rx, ry), t.ll, 2);
  return { svg, well: { cx, cy: cy + ry * 0.06, rx: rx * 0.7, ry: ry * 0.66 } };
}

type BowlLook = { t?: Tones; k?: number; deep?: number; band?: 'none' | 'lines' | 'flowers' };

/** A bowl on its foot and the opening that food fills. */
export function bowl(c: Sheet, cx: number, foot: number, r: number, { t = tableware(c).t, k = 0.3, deep = 0.74, band = tableware(c).band }: BowlLook = {}): { svg: string; well: Inside } {
  const H = r * deep,
    top = foot - H,
    L = lathe(cx, [[top, r], [top + H * 0.3, r * 0.93], [top + H * 0.66, r * 0.68], [top + H * 0.86, r * 0.46], [top + H * 0.9, r * 0.42], [foot, r * 0.46]], k),
    ink = tableware(c).line ?? c.pal.cobalt;
  c.stand(cx + 3, foot + r * 0.06, r * 0.56, r * 0.2);
  let painted = '';
  const ringAt = (y: number, w: number) => stroke(frontArc(cx, y, L.r(y), L.r(y) * k), ink, w);
  if (band !== 'none') painted = ringAt(top + H * 0.07, 2.6) + ringAt(top + H * 0.76, 2.2) + ringAt(foot - H * 0.08, 1.8);
  if (band === 'flowers')
    for (let i = -3; i <= 3; i++) {
      const [x, y] = L.at(i * 0.42, top + H * 0.32);
      painted += paint(c, blossom(place(x, y, (r / 150) * Math.max(0.4, Math.cos(i * 0.42))), c.R.fork('band' + i)), { kind: 'flat', a: ink, b: mix(ink, c.pal.paper, 0.35), gold: mix(ink, c.pal.paper, 0.6) });
      if (i < 3) painted += fill(lens(...L.at(i * 0.42 + 0.14, top + H * 0.4), ...L.at(i * 0.42 + 0.3, top + H * 0.26), r * 0.03), ink);
    }
  const svg =
    fill(L.d, t.b) +
    group(painted + shadeLathe(c, L, t, { op: 0.5, edge: 0.42, gloss: 0.9 }), c.clip(L.d)) +
    contour(L, t.dd, 3.4) +
    fill(ell(cx, top, r, r * k), t.l) +
    fill(ell(cx, top + r * 0.02, r * 0.95, r * k * 0.92), t.d) +
    stroke(ell(cx, top, r * 0.985, r * k * 0.98), band === 'none' ? t.ll : ink, 2, 'opacity=".8"');
  return { svg, well: { cx, cy: top + r * 0.03, rx: r * 0.93, ry: r * k * 0.88 } };
}

/** A big-bellied stoneware jar as soy paste and wine are kept in. */
export function crock(c: Sheet, cx: number, foot: number, H: number, { t = stoneware(c), slim = 1 }: { t?: Tones; slim?: number } = {}): { svg: string; L: Lathe } {
  const W = H * 0.42 * slim,
    top = foot - H,
    L = lathe(cx, [[top, W * 0.6], [top + H * 0.05, W * 0.64], [top + H * 0.09, W * 0.56], [top + H * 0.16, W * 0.72], [top + H * 0.36, W], [top + H * 0.6, W * 0.95], [top + H * 0.86, W * 0.7], [foot, W * 0.58]], 0.2),
    R = c.R.fork('crock' + cx);
  c.stand(cx + 4, foot + 2, W * 0.68, W * 0.17);
  c.cast(L.d, 30, 8, 0.1, 16);
  let drips = '';
  for (let i = -8; i <= 8; i++) {
    const u = i * 0.2 + R.j(0.06),
      [a, b] = [L.at(u, top + H * 0.2), L.at(u, top + H * R.r(0.36, 0.7))];
    drips += brush([a, [lerp(a[0], b[0], 0.5), lerp(a[1], b[1], 0.5)], b], R.r(10, 22), { m: 5, prof: (s) => 0.6 + s * 0.5 });
  }
  const line = (s: number, w: number) => stroke(frontArc(cx, top + H * s, L.r(top + H * s), L.r(top + H * s) * 0.2), t.dd, w, 'opacity=".7"');
  const svg =
    fill(L.d, t.b) +
    group(fill(drips, mix(t.b, t.dd, 0.45), 'opacity=".75"') + line(0.22, 3) + line(0.25, 2) + line(0.4, 2) + shadeLathe(c, L, { ...t, ll: mix(t.ll, c.pal.paper, 0.5) }, { op: 0.6, gloss: 0.8 }), c.clip(L.d)) +
    contour(L, t.dd, 5) +
    fill(ell(cx, top, L.rt, L.rt * 0.2), t.l) +
    fill(ell(cx, top + 2, L.rt * 0.84, L.rt * 0.16), t.dd);
  return { svg, L };
}

/** Cloth or red paper over a mouth, tied round the neck. */
export function tiedCover(c: Sheet, L: Lathe, t: Tones): string {
  const { cx, y0, rt: r } = L,
    neck = y0 + (L.y1 - L.y0) * 0.085,
    R = c.R.fork('cover' + cx),
    hem: Point[] = Array.from({ length: 13 }, (_, i): Point => [cx - r * 1.42 + (i / 12) * r * 2.84, neck + r * (0.34 + (i % 2 ? 0.12 : 0)) + R.j(5) - Math.abs(i / 6 - 1) ** 2 * r * 0.12]);
  const d = `M${n(cx - r * 1.02)} ${n(y0)}C${n(cx - r)} ${n(y0 - r * 0.26)} ${n(cx + r)} ${n(y0 - r * 0.26)} ${n(cx + r * 1.02)} ${n(y0)}L${n(cx + r * 0.98)} ${n(neck)}L${hem.toReversed().map((p) => p.map(n).join(' ')).join('L')}L${n(cx - r * 0.98)} ${n(neck)}Z`;
  let folds = '';
  for (let i = -5; i <= 5; i++) folds += lens(cx + i * r * 0.17, neck + 2, cx + i * r * 0.25, neck + r * 0.36, 3);
  return (
    fill(d, t.b) +
    group(fill(`M${n(cx + r * 0.2)} ${n(y0 - r)}H${n(cx + r * 2)}V${n(neck + r)}H${n(cx + r * 0.44)}Z`, t.d, 'opacity=".7"') + fill(folds, t.dd, 'opacity=".6"') + fill(ell(cx - r * 0.4, y0 - r * 0.06, r * 0.3, r * 0.06), t.l), c.clip(d)) +
    stroke(`M${n(cx - r)} ${n(neck)}Q${n(cx)} ${n(neck + r * 0.3)} ${n(cx + r)} ${n(neck)}`, mix(c.pal.goldleaf, c.pal.paper, 0.4), 5) +
    stroke(`M${n(cx - r)} ${n(neck + 5)}Q${n(cx)} ${n(neck + r * 0.3 + 6)} ${n(cx + r)} ${n(neck + 5)}`, mix(c.pal.goldleaf, c.pal.ink, 0.3), 2)
  );
}

/** Twill of split bamboo as a fill. */
export function matting(c: Sheet, t: Tones, size = 20, squash = 0.6, turn = 45): string {
  const s = size,
    key = `matting${t.b}${s}${squash}${turn}`;
  return (c.cache[key] ??= c.pattern(
    s * 2,
    s * 2,
    `<rect width="${s * 2}" height="${s * 2}" fill="${t.b}"/>` +
      `<path d="M0 1h${s * 1.2}v${s * 0.8}h${-s * 1.2}ZM${s} ${s + 1}h${s}v${s * 0.8}h${-s}ZM0 ${s + 1}h${s * 0.2}v${s * 0.8}h${-s * 0.2}Z" fill="${t.l}"/>` +
      `<path d="M${s * 1.2} 0h2.4v${s}h-2.4ZM${s * 0.2} ${s}h2.4v${s}h-2.4ZM${s * 0.9} ${s}h2v${s}h-2ZM${s * 1.9} 0h2v${s}h-2Z" fill="${t.d}"/>` +
      `<path d="M0 ${s - 2}h${s * 1.2}v2h${-s * 1.2}ZM${s} ${s * 2 - 2}h${s}v2h${-s}Z" fill="${t.dd}" opacity=".6"/>`,
    `scale(1 ${squash}) rotate(${turn})`,
  ));
}

/** A flat round tray of woven bamboo with a bound rim. */
export function roundTray(c: Sheet, cx: number, cy: number, r: number, { k = 0.56, t = bambooTones(c) }: { k?: number; t?: Tones } = {}): { svg: string; well: Inside } {
  const rim = ell(cx, cy, r, r * k),
    floor = ell(cx, cy + 3, r * 0.93, r * k * 0.92);
  c.stand(cx + 6, cy + r * k * 0.42, r * 0.98, r * k * 0.72);
  let binding = '';
  for (let i = 0; i < 26; i++) {
    const a = (i / 26) * TAU + 0.1;
    binding += `M${n(cx + Math.cos(a) * r * 0.92)} ${n(cy + Math.sin(a) * r * k * 0.92)}L${n(cx + Math.cos(a + 0.03) * r * 1.005)} ${n(cy + Math.sin(a + 0.03) * r * k * 1.005 + 3)}`;
  }
  const svg =
    fill(ell(cx, cy + 14, r, r * k), t.dd) +
    fill(rim, t.d) +
    fill(ell(cx - 1, cy - 2, r * 0.985, r * k * 0.98), t.l) +
    fill(floor, t.b) +
    fill(floor, matting(c, t, Math.max(13, r * 0.062), k)) +
    group(fill(`${ell(cx, cy, r * 1.1, r * k * 1.2)}${ell(cx + r * 0.03, cy + r * k * 0.07, r * 0.9, r * k * 0.88)}`, t.dd, 'fill-rule="evenodd" opacity=".45"'), c.clip(floor)) +
    stroke(ell(cx, cy, r * 0.955, r * k * 0.955), t.d, 2.4) +
    stroke(binding, t.dd, 5) +
    stroke(binding, t.l, 2.4);
  return { svg, well: { cx, cy, rx: r * 0.84, ry: r * k * 0.8 } };
}

/** A deep carrying basket, its weave in rows that bow round it. */
export function carrier(c: Sheet, cx: number, foot: number, r: number, { H = r * 0.8, t = bambooTones(c), k = 0.3 }: { H?: number; t?: Tones; k?: number } = {}): { svg: string; well: Inside } {
  const top = foot - H,
    L = lathe(cx, [[top, r], [top + H * 0.1, r * 1.01], [top + H * 0.7, r * 0.86], [foot, r * 0.66]], k);
  c.stand(cx + 4, foot + r * 0.12, r * 0.8, r * 0.26);
  let light = '',
    dark = '';
  const rows = 11,
    cols = 30;
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < cols; i++) {
      const [y0, y1] = [lerp(top + H * 0.08, foot, j / rows), lerp(top + H * 0.08, foot, (j + 0.82) / rows)],
        [u0, u1] = [lerp(-1.55, 1.55, i / cols), lerp(-1.55, 1.55, (i + 0.9) / cols)],
        cell = [L.at(u0, y0), L.at(u1, y0), L.at(u1, y1), L.at(u0, y1)];
      const d = 'M' + cell.map((p) => p.map(n).join(' ')).join('L') + 'Z';
      if ((i + 2 * j) % 4 < 2) light += d;
      else dark += d;
    }
  const svg =
    fill(L.d, t.dd) +
    group(fill(light, t.l) + fill(dark, t.b) + shadeLathe(c, L, t, { op: 0.6, gloss: 0, hatch: 0 }), c.clip(L.d)) +
    contour(L, t.dd, 4) +
    fill(ell(cx, top, r * 1.05, r * k * 1.06), t.d) +
    fill(ell(cx, top - 4, r * 1.03, r * k * 1.03), t.l) +
    fill(ell(cx, top + 2, r * 0.94, r * k * 0.92), t.dd) +
    stroke(frontArc(cx, top + 5, r * 1.04, r * k * 1.05), t.dd, 2.4);
  return { svg, well: { cx, cy: top + 3, rx: r * 0.92, ry: r * k * 0.88 } };
}

/** A thick board of jackfruit wood. */
export function board(c: Sheet, cx: number, cy: number, w: number, d: number, { h = 30, ink = c.R.fork('wood').pick([mix(c.pal.clay, c.pal.goldleaf, 0.45), mix(mix(c.pal.clay, c.pal.goldleaf, 0.6), c.pal.paper, 0.2), mix(c.pal.clay, c.pal.ink, 0.3)]) }: { h?: number; ink?: Ink } = {}): { svg: string; on: Place } {
  const t = c.T(ink),
    S = slab([cx + w * 0.1, cy + d * 0.5 + h], [-w * 0.62, -d * 0.34], [w * 0.42, -d * 0.52], h);
  c.cast(S.foot, 14, 16, 0.28, 9);
  c.cast(S.foot, 3, 6, 0.3, 5);
  const turn = (Math.atan2(-d * 0.34, -w * 0.62) * 180) / Math.PI - 180,
    [ax, ay] = S.on.top(0.5, 0.5);
  const lines = group(grain(c.R.fork('board'), -w * 0.7, -d, w * 1.4, d * 2, 13, t.d, 1.4, 5), `transform="translate(${n(ax)} ${n(ay)}) rotate(${n(turn)})" opacity=".55"`);
  return { svg: slabBody(S, t, { top: group(lines, c.clip(S.top)) }), on: S.on.top };
}

/** A paper label with a painted flower and two lines that stand for words. */
export function label(c: Sheet, at: Place, { ground = c.pal.paper, ink = c.pal.lacquer, flower = 'blossom' }: { ground?: Ink; ink?: Ink; flower?: 'blossom' | 'lotus' } = {}): string {
  const path = (pts: Point[]) => 'M' + pts.map(([x, y]) => at(x, y).map(n).join(' ')).join('L') + 'Z',
    box = (x0: number, y0: number, x1: number, y1: number) => path([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]);
  const scaled = (x: number, y: number): Point => at(0.5 + x / 110, 0.42 + y / 110);
  const shapes = flower === 'lotus' ? lotus((x, y) => scaled(x * 0.34, y * 0.34 + 12), c.R.fork('label')) : blossom((x, y) => scaled(x * 1.3, y * 1.3), c.R.fork('label'));
  return (
    fill(box(0, 0, 1, 1), ground) +
    stroke(box(0.06, 0.05, 0.94, 0.95), ink, 1.8) +
    paint(c, shapes.filter(({ role }) => role !== 'line'), { kind: 'flat', a: ink, b: mix(ink, ground, 0.35), leaf: mix(ink, ground, 0.2), gold: c.pal.goldleaf }) +
    fill(box(0.24, 0.74, 0.76, 0.78), ink) +
    fill(box(0.34, 0.84, 0.66, 0.87), ink)
  );
}
