// Silk cord and what is tied of it: plaits, knots, tassels, fringe.
import { type Ink, mix, type Tones } from '../color.ts';
import { brush, ell, lerp, n, type Point, rect, ribbon, sample, smooth } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

/** A plaited cord along a path. */
export const cord = (d: string, t: Tones, w: number): string =>
  stroke(d, t.dd, w * 1.36, 'stroke-linecap="round"') + stroke(d, t.b, w) + stroke(d, t.d, w * 0.86, `stroke-dasharray="${n(w * 0.3)} ${n(w * 0.62)}" stroke-linecap="butt"`) + group(stroke(d, t.ll, w * 0.3, `stroke-dasharray="${n(w * 0.34)} ${n(w * 0.58)}" stroke-linecap="butt" opacity=".8"`), `transform="translate(${n(-w * 0.16)} ${n(-w * 0.12)})"`);

/** A woven ball over a core: "quả găng". */
export function ball(x: number, y: number, r: number, t: Tones, gold: Tones): string {
  let net = '';
  for (let i = -2; i <= 2; i++)
    for (const turn of [-1, 1]) net += `M${n(x + i * r * 0.2)} ${n(y - r * 0.92)}Q${n(x + (i * 0.5 + turn * 0.36) * r)} ${n(y)} ${n(x + i * r * 0.2)} ${n(y + r * 0.92)}`;
  net += `M${n(x - r * 0.86)} ${n(y - r * 0.4)}Q${n(x)} ${n(y - r * 0.1)} ${n(x + r * 0.86)} ${n(y - r * 0.4)}M${n(x - r * 0.9)} ${n(y + r * 0.3)}Q${n(x)} ${n(y + r * 0.66)} ${n(x + r * 0.9)} ${n(y + r * 0.3)}`;
  const d = ell(x, y, r);
  return fill(ell(x, y, r + 2), t.dd) + fill(d, t.b) + fill(`M${n(x + r * 0.3)} ${n(y - r * 0.95)}A${n(r)} ${n(r)} 0 0 1 ${n(x - r * 0.5)} ${n(y + r * 0.86)}Q${n(x + r * 0.5)} ${n(y + r * 0.5)} ${n(x + r * 0.3)} ${n(y - r * 0.95)}Z`, t.d) + stroke(net, gold.b, Math.max(1.4, r * 0.09)) + fill(ell(x - r * 0.36, y - r * 0.42, r * 0.2, r * 0.14), t.ll);
}

/** The skirt of a tassel: threads from a neck, a little wider below. */
export function skirt(R: Chance, x: number, y: number, w: number, len: number, t: Tones): string {
  const low: Point[] = Array.from({ length: 9 }, (_, i): Point => [x - w * 0.72 + (i / 8) * w * 1.44, y + len + R.j(len * 0.02) - Math.abs(i - 4) * len * 0.006]);
  const d = `M${n(x - w * 0.42)} ${n(y)}C${n(x - w * 0.62)} ${n(y + len * 0.12)} ${n(x - w * 0.62)} ${n(y + len * 0.5)} ${low[0]!.map(n).join(' ')}` + low.slice(1).map((p) => `L${p.map(n).join(' ')}`).join('') + `C${n(x + w * 0.62)} ${n(y + len * 0.5)} ${n(x + w * 0.62)} ${n(y + len * 0.12)} ${n(x + w * 0.42)} ${n(y)}Z`;
  const threads = { l: '', d: '', dd: '' };
  const many = Math.max(7, Math.round(w / 3.6));
  for (let i = 0; i < many; i++) {
    const s = lerp(-1, 1, (i + 0.5) / many), key = i % 3 === 0 ? 'l' : s > 0.45 ? 'dd' : 'd';
    threads[key] += `M${n(x + s * w * 0.4)} ${n(y + 2)}C${n(x + s * w * 0.58)} ${n(y + len * 0.14)} ${n(x + s * w * 0.58)} ${n(y + len * 0.5)} ${n(x + s * w * 0.69 + R.j(2))} ${n(y + len - 3)}`;
  }
  return fill(d, t.dd, 'transform="translate(1.6 1.6)"') + fill(d, t.b) + stroke(threads.d, t.d, 2) + stroke(threads.dd, t.dd, 2) + stroke(threads.l, t.l, 2.2) + fill(brush([[x - w * 0.4, y + len * 0.08], [x - w * 0.46, y + len * 0.4]], w * 0.1), t.ll, 'opacity=".7"');
}

/** A tassel hanging from (x, y): ball, gold neck, threads. */
export function tassel(R: Chance, x: number, y: number, k: number, t: Tones, gold: Tones, len = 190): string {
  const r = 25 * k, neck = y + r * 1.9;
  let wrap = '';
  for (let i = 0; i < 4; i++) wrap += `M${n(x - 17 * k)} ${n(neck + 4 * k + i * 6 * k)}H${n(x + 17 * k)}`;
  return skirt(R, x, neck + 22 * k, 56 * k, len * k, t) + fill(rect(x - 18 * k, neck, 36 * k, 26 * k), gold.dd) + stroke(wrap, gold.b, 4.4 * k) + fill(rect(x - 14 * k, neck, 7 * k, 26 * k), gold.ll, 'opacity=".6"') + ball(x, y + r, r, t, gold);
}

/** A woven braid with its fringe hanging from it; `drop` is how far. */
export function fringe(c: Sheet, pts: readonly Point[], drop: number, t: Tones, gold: Tones, { tag = 'fringe', beads = true } = {}): string {
  const R = c.R.fork(tag), S = sample(pts, 10), B = ribbon(pts, 19, () => 1, 10), long = S.length - 1;
  let back = '', mid = '', lit = '', pearls = '', tips = '';
  const many = Math.round(Math.hypot(S[long]![0] - S[0]![0], S[long]![1] - S[0]![1]) / 5.2);
  for (let i = 0; i <= many; i++) {
    const [x, y] = B.at(i / many, 1), l = drop * R.r(0.97, 1.03), d = `M${n(x)} ${n(y - 4)}q${n(R.j(3))} ${n(l * 0.5)} ${n(R.j(2))} ${n(l)}`;
    if (i % 3 === 0) lit += d;
    else if (i % 3 === 1) mid += d;
    else back += d;
    if (beads && i % 6 === 3) {
      pearls += ell(x, y + drop * 0.3, 6) + ell(x, y + drop * 0.3 + 13, 4);
      tips += `M${n(x - 9)} ${n(y + l)}l9 22l9 -22Z`;
    }
  }
  const area = smooth(B.edge(0, 1, 0.9, 40)) + smooth(B.edge(1, 0, 0.9, 40).map(([x, y]): Point => [x, y + drop])).replace('M', 'L') + 'Z';
  let weave = '';
  for (let i = 0; i < many * 0.5; i++) {
    const s = i / (many * 0.5), a = B.at(s, -0.7), b = B.at(s + 0.5 / many, 0), e = B.at(s, 0.7);
    weave += `M${a.map(n).join(' ')}L${b.map(n).join(' ')}L${e.map(n).join(' ')}`;
  }
  return fill(area, t.dd) + stroke(back, t.d, 3.4) + stroke(mid, t.b, 3.4) + stroke(lit, t.l, 3) + fill(tips, t.d) + fill(pearls, gold.b) + fill(B.band(0, 1, -1, 1, 44), t.b) + fill(B.band(0, 1, 0.3, 1, 44), t.d, 'opacity=".6"') + stroke(weave, gold.b, 3) + stroke(smooth(B.edge(0, 1, -0.95, 44)) + smooth(B.edge(0, 1, 0.95, 44)), gold.d, 3) + stroke(smooth(B.edge(0, 1, -0.88, 44)), gold.ll, 1.6);
}

/** A cock's feathers bound along a rod from (0, 0) upward. */
export function feathers(c: Sheet, k: number): string {
  const R = c.R.fork('feathers'), { pal } = c, inks: Ink[] = [mix(pal.lacquer, pal.clay, 0.5), mix(pal.clay, pal.ink, 0.3), mix(pal.goldleaf, pal.clay, 0.4), mix(pal.ink, pal.clay, 0.2), mix(mix(pal.celadon, pal.cobalt, 0.5), pal.ink, 0.5)];
  let o = '';
  for (let ring = 0; ring < 13; ring++) {
    const y = -ring * 34 * k, many = 9;
    for (let i = 0; i < many; i++) {
      const s = lerp(-1, 1, i / (many - 1)) + R.j(0.1), len = R.r(118, 150) * k * (ring > 10 ? 0.8 : 1), up = 0.9 - Math.abs(s) * 0.55, tip: Point = [s * len * 0.66, y - len * up];
      o += fill(brush([[0, y], [s * len * 0.36, y - len * up * 0.62], tip], 21 * k, { prof: (q) => Math.sin(Math.PI * Math.min(1, 0.08 + q * 0.9)) ** 0.8, m: 6 }), mix(R.pick(inks), pal.ink, s > 0.3 ? 0.24 : 0)) + (i % 2 ? '' : stroke(smooth([[0, y], [s * len * 0.36, y - len * up * 0.62], tip]), mix(pal.goldleaf, pal.paper, 0.3), 1.4, 'opacity=".5"'));
    }
  }
  return o;
}
