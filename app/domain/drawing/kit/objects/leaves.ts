// Leaves that food is wrapped in and laid on: banana, dong, lotus; and the bamboo strings that tie them.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { blob, brush, ell, lerp, n, type Point, ribbon, smooth, TAU, type Width } from '../geom.ts';
import { bevel, gouges } from '../materials.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export const bananaGreen = ({ pal }: Sheet): Ink => mix(mix(pal.rice, pal.celadon, 0.2), pal.ink, 0.26);
export const dongGreen = ({ pal }: Sheet): Ink => mix(mix(pal.rice, pal.celadon, 0.35), pal.ink, 0.38);
export const lotusGreen = ({ pal }: Sheet): Ink => mix(pal.rice, mix(pal.celadon, pal.ink, 0.5), 0.62);
/** A leaf that has been boiled for hours. */
export const boiledGreen = ({ pal }: Sheet): Ink => mix(mix(pal.rice, pal.clay, 0.22), pal.ink, 0.38);
/** Bamboo string, giang or rice straw. */
export const stringInk = ({ pal }: Sheet): Ink => mix(pal.goldleaf, pal.paper, 0.42);

const bladeWidth: Width = (s) => Math.sin(Math.PI * Math.min(1, 0.07 + s * 0.93)) ** 0.62;

type Blade = { t: Tones; R: Chance; veins?: number; wide?: Width; slant?: number; shadow?: boolean };

/** A long leaf along its midrib: veins run off to both sides. */
export function blade(c: Sheet, spine: readonly Point[], w: number, { t, R, veins = 26, wide = bladeWidth, slant = 0.06, shadow = true }: Blade): string {
  const L = ribbon(spine, w, wide, 12),
    d = L.band(0, 1, -1, 1, 20);
  if (shadow) c.cast(d, 8, 12, 0.2, 5);
  let lines = '',
    lights = '';
  for (let i = 1; i < veins; i++) {
    const s = i / veins;
    for (const side of [-1, 1]) {
      const mark = `M${L.at(s - slant, side * 0.05).map(n).join(' ')}Q${L.at(s - slant * 0.4, side * 0.6).map(n).join(' ')} ${L.at(s + slant, side * 1.02).map(n).join(' ')}`;
      if (R.chance(0.3)) lights += mark;
      else lines += mark;
    }
  }
  return (
    fill(d, t.b) +
    group(
      fill(L.band(0, 1, 0, 1, 16), t.d, 'opacity=".55"') + stroke(lines, t.d, 1.3, 'opacity=".8"') + stroke(lights, t.l, 1.5, 'opacity=".7"'),
      c.clip(d),
    ) +
    fill(brush(L.edge(0.01, 0.97, 0, 8), Math.max(4, w * 0.11), { prof: (s) => 1 - s * 0.75 }), t.l) +
    stroke(smooth(L.edge(0.02, 0.98, -0.98, 12)), t.ll, 1.3, 'opacity=".6"')
  );
}

/** A sprig of herb: a stem with leaves in pairs. */
export function sprig(c: Sheet, [x, y]: Point, len: number, turn: number, t: Tones, R: Chance): string {
  const at = (s: number): Point => [x + Math.cos(turn) * len * s, y + Math.sin(turn) * len * s + Math.sin(s * 2) * len * 0.06];
  let o = '',
    shade = '';
  for (let i = 0; i < 4; i++)
    for (const side of [-1, 1]) {
      const [px, py] = at(0.22 + i * 0.22),
        a = turn + side * R.r(0.7, 1),
        l = len * R.r(0.26, 0.34) * (1 - i * 0.1),
        d = brush([[px, py], [px + Math.cos(a) * l * 0.5, py + Math.sin(a) * l * 0.46], [px + Math.cos(a) * l, py + Math.sin(a) * l * 0.9]], l * 0.52, { m: 6 });
      shade += d;
      o += fill(d, side < 0 ? t.b : t.d) + stroke(smooth([[px, py], [px + Math.cos(a) * l * 0.8, py + Math.sin(a) * l * 0.74]]), t.l, 1.5);
    }
  const [ex, ey] = at(1),
    tip = brush([at(0.86), [ex, ey], [ex + Math.cos(turn) * len * 0.18, ey + Math.sin(turn) * len * 0.18]], len * 0.14, { m: 6 }),
    stem = brush([at(0), at(0.5), at(0.95)], len * 0.045, { prof: () => 1 });
  c.cast(shade + stem, 4, 6, 0.22, 5);
  return fill(stem, t.d) + o + fill(tip, t.l);
}

/** A cut piece of leaf lying flat, its veins all one way. */
export function leafMat(c: Sheet, pts: readonly Point[], ang: number, t: Tones, R: Chance): string {
  const d = blob(pts),
    xs = pts.map((p) => p[0]),
    ys = pts.map((p) => p[1]),
    [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)],
    reach = Math.hypot(x1 - x0, y1 - y0) / 2,
    [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  c.cast(d, 10, 14, 0.22, 9);
  let dark = '',
    light = '';
  for (let v = -reach; v < reach; v += R.r(8, 12)) {
    const [ax, ay] = [mx - Math.sin(ang) * v, my + Math.cos(ang) * v],
      [ox, oy] = [Math.cos(ang) * reach, Math.sin(ang) * reach],
      line = `M${n(ax - ox)} ${n(ay - oy)}Q${n(ax + R.j(6))} ${n(ay + R.j(6))} ${n(ax + ox)} ${n(ay + oy)}`;
    if (R.chance(0.3)) light += line;
    else dark += line;
  }
  return fill(d, t.b) + bevel(c, d, t, 6) + group(stroke(dark, t.d, 1.3, 'opacity=".7"') + stroke(light, t.l, 1.6, 'opacity=".6"'), c.clip(d));
}

/** A heap's bed of leaf pieces: two or three laid crosswise under a thing that is `rx` wide. */
export function leafBed(c: Sheet, cx: number, cy: number, rx: number, ry: number, t: Tones, R: Chance): string {
  const piece = (turn: number, k: number): Point[] =>
    [[-1, -0.62], [-0.4, -0.78], [0.5, -0.7], [1, -0.5], [1.06, 0.1], [0.94, 0.6], [0.3, 0.78], [-0.5, 0.7], [-1.02, 0.5], [-1.06, 0]].map(([a, b]) => {
      const [u, v] = [a! * (1 + R.j(0.06)), b! * (1 + R.j(0.1))];
      return [cx + (u * Math.cos(turn) - v * Math.sin(turn)) * rx * k, cy + (u * Math.sin(turn) + v * Math.cos(turn)) * ry * k];
    });
  const turn = R.r(-0.25, 0.1);
  return leafMat(c, piece(turn + 0.9, 1), 0.5, c.T(mix(t.b, t.dd, 0.3)), R) + leafMat(c, piece(turn, 1.02), -0.16 + turn, t, R);
}

/** A round lotus leaf lying open. */
export function lotusSheet(c: Sheet, cx: number, cy: number, r: number, k: number, t: Tones, R: Chance): string {
  const N = 30,
    pts = Array.from({ length: N }, (_, i): Point => {
      const a = (i / N) * TAU,
        q = r * (1 + (i % 2 ? 0.03 : -0.02) + R.j(0.026));
      return [cx + Math.cos(a) * q, cy + Math.sin(a) * q * k];
    }),
    d = blob(pts),
    on = (a: number, q: number): Point => [cx + Math.cos(a) * r * q, cy - r * k * 0.08 * (1 - q) + Math.sin(a) * r * k * q];
  c.cast(d, 16, 22, 0.24, 9);
  let ribs = '',
    forks = '';
  for (let i = 0; i < 21; i++) {
    const a = (i / 21) * TAU + 0.1;
    ribs += brush([on(a, 0.1), on(a + 0.05, 0.58), on(a, 0.92)], 6, { m: 7 });
    for (const s of [-0.09, 0.09]) forks += smooth([on(a + 0.05, 0.58), on(a + s, 0.78), on(a + s * 1.3, 0.96)]);
  }
  return (
    fill(d, t.b) +
    bevel(c, d, t, 9) +
    group(
      fill(ribs, t.l) + stroke(forks, t.l, 1.8, 'opacity=".7"') + fill(gouges(R, cx - r, cy - r * k, 2 * r, 2 * r * k, 0.2, 17, 46, 1.5), t.d, 'opacity=".5"') +
        fill(ell(cx + r * 0.56, cy + r * k * 0.6, r * 0.74, r * k * 0.5), t.d, 'opacity=".5"'),
      c.clip(d),
    )
  );
}

/** A string across something, with its shade. */
export const cord = (d: string, ink: Ink, dark: Ink, w = 4.4): string => stroke(d, dark, w + 1.6, 'transform="translate(1.6 2.4)" opacity=".55"') + stroke(d, ink, w);

/** Two ends and a flat twist: how a strip of giang is made fast. */
export const twist = (x: number, y: number, k: number, ink: Ink, dark: Ink, R: Chance): string => {
  const [a, b] = [R.r(-0.6, 0.2), R.r(0.5, 1.2)];
  const end = (turn: number, l: number) => `M${n(x)} ${n(y)}Q${n(x + Math.cos(turn) * l * 0.5 * k)} ${n(y + Math.sin(turn) * l * 0.5 * k - 8 * k)} ${n(x + Math.cos(turn) * l * k)} ${n(y + Math.sin(turn) * l * k)}`;
  return cord(end(Math.PI + a, 34) + end(b, 38), ink, dark, 3.6 * k + 0.6) + fill(ell(x, y, 7 * k, 5.4 * k), ink) + stroke(ell(x, y, 7 * k, 5.4 * k), dark, 1.2, 'opacity=".6"');
};

/** Two loops and two ends: a bow of ribbon or straw. */
export function bow(x: number, y: number, k: number, ink: Ink, dark: Ink): string {
  const loop = (s: number) => brush([[x, y], [x + s * 26 * k, y - 22 * k], [x + s * 46 * k, y - 8 * k], [x + s * 26 * k, y + 6 * k], [x, y]], 9 * k, { m: 10 });
  const end = (s: number) => brush([[x, y], [x + s * 16 * k, y + 16 * k], [x + s * 22 * k, y + 40 * k]], 8 * k, { m: 6, prof: (q) => 0.5 + q * 0.5 });
  return fill(end(-1) + end(0.8), dark) + fill(loop(-1) + loop(1), ink) + stroke(loop(-1) + loop(1), dark, 1.4, 'opacity=".6"') + fill(ell(x, y, 7 * k, 6 * k), dark);
}

/** A leaf green of its own for each drawing. */
export const leafTones = (c: Sheet, green: Ink, tag = 'leaf'): Tones => c.T(jitter(green, c.R.fork(tag), 0.02));

/** Points of an ellipse's front half, left to right. */
export const front = (cx: number, cy: number, rx: number, ry: number, m = 8): Point[] =>
  Array.from({ length: m + 1 }, (_, i): Point => {
    const a = lerp(Math.PI, 0, i / m);
    return [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry];
  });
