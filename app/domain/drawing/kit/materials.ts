// Light and the textures that materials share: glaze and its craze, wood, stitches, gouge marks.
import type { Ink, Tones } from './color.ts';
import { brush, clamp, ell, type Lathe, lens, lensOn, lerp, n, type Point, smooth, web } from './geom.ts';
import type { Chance } from './rng.ts';
import { fill, group, type Sheet, stroke } from './sheet.ts';

// Light on a turned body: a cut shade on the right, gouge marks that carry it into the light, a rim of returned light.
type LatheLight = { gloss?: number; from?: number; to?: number; edge?: number; hatch?: number; R?: Chance; dark?: boolean; op?: number };
export function shadeLathe(c: Sheet, L: Lathe, t: Tones, { gloss = 1, from = L.y0, to = L.y1, edge = 0.4, hatch = 1, R = c.R, dark = true, op = 0.8 }: LatheLight = {}): string {
  const N = 22,
    H = to - from;
  const side = (f: number | ((s: number) => number), wob = 0): Point[] =>
    Array.from({ length: N + 1 }, (_, i): Point => {
      const y = from + (H * i) / N;
      return [L.cx + L.r(y) * (typeof f === 'function' ? f(i / N) : f) + (wob ? R.j(wob) : 0), y + L.k * L.r(y) * 0.5];
    });
  let o = '';
  const b = side((s) => edge + 0.06 * Math.sin(s * 5), 1.5),
    out = side(1.08).toReversed();
  o += fill(smooth(b) + smooth(out).replace('M', 'L') + 'Z', t.d, `opacity="${op}"`);
  if (dark) {
    const b2 = side((s) => 0.76 + 0.05 * Math.sin(s * 4 + 1), 1),
      o2 = side(0.985).toReversed();
    o += fill(smooth(b2) + smooth(o2).replace('M', 'L') + 'Z', t.dd, 'opacity=".55"');
  }
  let d = '',
    e = '';
  const step = Math.max(7.5, H / 50);
  if (hatch)
    for (let y = from + 3; y < to; y += step * R.r(0.85, 1.15)) {
      const u1 = Math.asin(clamp(edge + 0.08 * Math.sin(((y - from) / H) * 5) + 0.03, -1, 1)),
        u0 = u1 - R.r(0.16, 0.46) * hatch;
      d += lensOn((u) => L.at(u, y - L.k * L.r(y) * 0.42), u0, u1 + 0.12, step * 0.42);
      if (dark && R.chance(0.8)) e += lensOn((u) => L.at(u, y + step * 0.4 - L.k * L.r(y) * 0.3), 0.92 - R.r(0.08, 0.3), 0.98, step * 0.36);
    }
  o += fill(d, t.d, `opacity="${op}"`) + (e ? fill(e, t.dd, 'opacity=".5"') : '');
  if (gloss) {
    const a = from + H * 0.1,
      z = from + H * R.r(0.5, 0.62),
      m = 12;
    const l1 = Array.from({ length: m + 1 }, (_, i): Point => {
      const y = lerp(a, z, i / m);
      return [L.cx - L.r(y) * 0.7, y];
    });
    o += fill(brush(l1, Math.max(5, L.r((a + z) / 2) * 0.085), { m: 12 }), t.ll, `opacity="${0.9 * gloss}"`);
    const l2 = [0, 0.5, 1].map((s): Point => {
      const y = lerp(z + H * 0.05, z + H * 0.16, s);
      return [L.cx - L.r(y) * 0.71, y];
    });
    o += fill(brush(l2, Math.max(4, L.r(z) * 0.06), { m: 5 }), t.ll, `opacity="${0.9 * gloss}"`);
  } else {
    let g = '';
    for (let y = from + 4; y < to; y += step * 1.6) {
      const u = -1.1 + R.r(-0.08, 0.08);
      g += lensOn((q) => L.at(q, y - L.k * L.r(y) * 0.4), u, u + R.r(0.2, 0.5), step * 0.35);
    }
    o += fill(g, t.l, 'opacity=".55"');
  }
  return o;
}
// A contour that thickens on the shadow side.
export const contour = (L: Lathe, col: Ink, w = 5): string =>
  fill(
    brush(
      L.right.map((p): Point => [p[0] - 0.5, p[1]]),
      w,
      { m: 20 },
    ),
    col,
  );
// Craze of a crackle glaze: fine web, a few strong lines.
export function crackle(c: Sheet, x: number, y: number, w: number, h: number, s: number, thin: Ink, strong: Ink, R = c.R): string {
  const { lines } = web(R, x - s, y - s, w + 2 * s, h + 2 * s, s);
  let a = '',
    b = '';
  for (const [p, q] of lines) {
    const f = R.f();
    if (f < 0.06) continue;
    const m = `M${Math.round(p[0])} ${Math.round(p[1])}L${Math.round(q[0])} ${Math.round(q[1])}`;
    if (f > 0.66) b += m;
    else a += m;
  }
  return stroke(a, thin, 0.9) + stroke(b, strong, 1.7);
}
// Wood: long grain with an eye or two. Horizontal by default; turn with a transform.
export function grain(R: Chance, x: number, y: number, w: number, h: number, gap: number, col: Ink, width = 1.4, wave = 8): string {
  const eyes = Array.from({ length: R.i(1, 3) }, () => [x + R.r(0.1, 0.9) * w, y + R.r(0.2, 0.8) * h, R.r(0.5, 1.1) * gap * 3] as const);
  let d = '';
  for (let yy = y; yy < y + h; yy += gap * R.r(0.6, 1.3)) {
    const pts: Point[] = [],
      ph = R.r(0, 6),
      x0 = x + (R.chance(0.4) ? R.r(0, 0.4) * w : 0),
      x1 = x + w - (R.chance(0.4) ? R.r(0, 0.4) * w : 0),
      m = Math.max(3, Math.round((x1 - x0) / 60));
    for (let i = 0; i <= m; i++) {
      const px = lerp(x0, x1, i / m);
      let py = yy + Math.sin(px / 90 + ph * 0.2) * wave;
      for (const [ex, ey, er] of eyes) {
        const dy = py - ey,
          k = Math.exp(-(((px - ex) / (er * 2.4)) ** 2));
        py += Math.sign(dy || 1) * er * k * Math.exp(-Math.abs(dy) / (er * 1.6));
      }
      pts.push([px, py]);
    }
    d += smooth(pts);
  }
  for (const [ex, ey, er] of eyes) d += ell(ex, ey, er * 0.9, er * 0.32);
  return stroke(d, col, width);
}
// Satin stitch: fine parallel threads at an angle, as a pattern over a colour.
export function satin(c: Sheet, col: Ink, ang: number, gap = 4.2): string {
  const t = c.T(col),
    deg = Math.round((ang * 180) / Math.PI / 10) * 10,
    key = 'satin' + col + deg + gap;
  return (c.cache[key] ??= c.pattern(
    gap,
    26,
    `<rect width="${gap}" height="26" fill="${t.b}"/><path d="M${n(gap * 0.3)} 0V26" stroke="${t.l}" stroke-width="${n(gap * 0.34)}"/><path d="M${n(gap * 0.85)} 0V26" stroke="${t.d}" stroke-width="${n(gap * 0.26)}"/>`,
    `rotate(${deg})`,
  ));
}
// Light on any flat shape: a shade cut along the lower right, a light along the upper left.
export function bevel(c: Sheet, d: string, t: Tones, off = 10, { light = true, op = 0.8, lop = 0.7 } = {}): string {
  const box = 'M-400 -400H1200V1400H-400Z';
  return group(
    fill(box + d, t.d, `fill-rule="evenodd" transform="translate(${n(-off)} ${n(-off)})" opacity="${op}"`) +
      (light ? fill(box + d, t.l, `fill-rule="evenodd" transform="translate(${n(off * 0.45)} ${n(off * 0.5)})" opacity="${lop}"`) : ''),
    c.clip(d),
  );
}
// Gouge marks over a region, all at an angle, thinning toward the light.
export function gouges(R: Chance, x: number, y: number, w: number, h: number, ang: number, gap: number, len: number, wid: number): string {
  let d = '';
  const ca = Math.cos(ang),
    sa = Math.sin(ang);
  for (let v = 0; v < h; v += gap)
    for (let u = R.r(0, len); u < w; u += len * R.r(1, 1.6)) {
      const l = len * R.r(0.5, 1),
        px = x + u,
        py = y + v + R.j(gap * 0.3);
      d += lens(px, py, px + ca * l, py + sa * l, wid * R.r(0.6, 1.2));
    }
  return d;
}
