// How a vase is glazed and painted: cobalt under clear glaze, crackle, celadon over carving, brown and running glazes.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { clamp, type Lathe, lerp, n, P, type Point, smooth } from '../geom.ts';
import { crackle } from '../materials.ts';
import type { Style } from '../motif.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { type Motif, picture } from './ceramics.ts';
import { type VaseForm, vaseForms } from './vase-forms.ts';

export type VaseGlaze = 'lam' | 'ran' | 'ngoc' | 'nau' | 'daluon';

/** A turned body before its glaze. */
export type Body = {
  c: Sheet;
  L: Lathe;
  R: Chance;
  form: VaseForm;
  base: Ink;
  t: Tones;
  /** Null for a vase that is not painted. */
  motif: Motif | null;
};

export const glazeGround = ({ pal }: Sheet, glaze: VaseGlaze): Ink =>
  ({
    lam: mix(pal.paper, pal.cobalt, 0.07),
    ran: mix(pal.paper, pal.goldleaf, 0.22),
    ngoc: pal.celadon,
    nau: mix(pal.clay, pal.ink, 0.35),
    daluon: mix(pal.goldleaf, pal.ink, 0.42),
  })[glaze];

const one = (ink: Ink): Omit<Style, 'kind'> => ({ a: ink, b: ink, leaf: ink, stem: ink, dark: ink, gold: ink, red: ink, line: ink });
const height = ({ L }: Body) => L.y1 - L.y0;

/** The widest place of a body. */
function belly({ L }: Body): { y: number; r: number } {
  const H = L.y1 - L.y0;
  let y = L.y0,
    r = 0;
  for (let at = L.y0 + H * 0.15; at < L.y0 + H * 0.9; at += 4) if (L.r(at) > r) [y, r] = [at, L.r(at)];
  return { y, r };
}

const arc = (L: Lathe, y: number): string => {
  const r = L.r(y);
  return `M${n(L.cx - r)} ${n(y)}A${n(r)} ${n(r * L.k)} 0 0 0 ${n(L.cx + r)} ${n(y)}`;
};

/** A point of a flat motif that hangs at an angle round the body. */
const round = (L: Lathe, u: number) => (x: number, y: number): Point => [L.cx + L.r(y) * Math.sin(clamp(u + x, -1.7, 1.7)), y + L.k * L.r(y) * Math.cos(u + x)];

/** Rings, petal panels at the foot, a collar on the shoulder. */
function cobaltBands(body: Body, ink: Ink): string {
  const { c, L, form } = body,
    H = height(body),
    wash = mix(ink, c.pal.paper, 0.45),
    ring = (y: number, w: number) => stroke(arc(L, y), ink, w),
    foot = L.y1 - H * 0.2,
    collar = L.y0 + H * vaseForms[form].collar;
  let o = ring(L.y1 - H * 0.035, 5) + ring(L.y1 - H * 0.05, 1.6) + ring(foot, 1.6) + ring(foot - H * 0.015, 4);
  for (let i = -5; i <= 5; i++) {
    const a = foot + H * 0.012,
      b = L.y1 - H * 0.058,
      w = 0.165;
    const panel = (k: number) =>
      P(round(L, i * 0.36))
        .M(-w * k, b)
        .C(-w * k * 1.1, lerp(b, a, 0.55), -w * k * 0.5, lerp(b, a, 0.85 * k + 0.1), 0, lerp(b, a, k))
        .C(w * k * 0.5, lerp(b, a, 0.85 * k + 0.1), w * k * 1.1, lerp(b, a, 0.55), w * k, b).d;
    o += `<path d="${panel(1)}" fill="${wash}" fill-opacity=".5" stroke="${ink}" stroke-width="2.2"/>` + stroke(panel(0.62), ink, 1.6);
  }
  o += ring(collar, 4) + ring(collar + H * 0.015, 1.4);
  for (let i = -6; i <= 6; i++) {
    const a = collar + H * 0.018,
      b = collar + H * 0.07;
    const tongue = P(round(L, i * 0.3))
      .M(-0.15, a)
      .C(-0.15, b, -0.03, b * 0.4 + a * 0.6, 0, b + H * 0.012)
      .C(0.03, b * 0.4 + a * 0.6, 0.15, b, 0.15, a).d;
    o += `<path d="${tongue}" fill="${ink}" fill-opacity=".82"/>`;
  }
  return o + ring(L.y0 + H * 0.014, 3.4);
}

/** Tall leaves up the neck. */
function neckLeaves(body: Body, ink: Ink): string {
  const { L } = body,
    H = height(body),
    top = L.y0;
  let o = '';
  for (let i = -3; i <= 3; i++) {
    const leaf = P((x, y) => {
      const at = clamp(y, L.y0, L.y1);
      return [L.cx + L.r(at) * Math.sin(i * 0.5 + x), at + L.k * L.r(at) * Math.cos(i * 0.5)];
    })
      .M(-0.2, top + H * 0.245)
      .C(-0.2, top + H * 0.16, -0.08, top + H * 0.1, 0, top + H * 0.05)
      .C(0.08, top + H * 0.1, 0.2, top + H * 0.16, 0.2, top + H * 0.245).d;
    o += `<path d="${leaf}" fill="${ink}" fill-opacity=".3" stroke="${ink}" stroke-width="1.8"/>`;
  }
  return o;
}

function cobalt(body: Body): string {
  const { c, L, R, form, motif } = body,
    H = height(body),
    { y, r } = belly(body),
    ink = jitter(c.pal.cobalt, R.fork('cobalt'), 0.03),
    style: Style = { kind: 'brush', lw: 1.6, ...one(ink) };
  const middle = form === 'holo' ? y - H * 0.03 : form === 'ang' ? y : lerp(y, L.y0 + H * 0.55, 0.5);
  return (
    (motif ? picture(c, L, R, style, middle, Math.min(r, 190) * 0.92, motif) : '') +
    group(cobaltBands(body, ink)) +
    (form === 'lucbinh' || form === 'tyba' ? neckLeaves(body, ink) : '') +
    (form === 'holo' ? picture(c, L, R, style, L.y0 + H * 0.26, r * 0.5, 'cuc') : '')
  );
}

/** A brown band of key-fret, as on altar ware. */
function fretBand({ L, base }: Body, brown: Ink, y1: number, y2: number): string {
  const edge = (y: number) => Array.from({ length: 13 }, (_, i) => L.at(lerp(-1.57, 1.57, i / 12), y));
  let o = fill(smooth(edge(y1)) + smooth(edge(y2).toReversed()).replace('M', 'L') + 'Z', brown);
  if (y2 - y1 < 30) return o;
  let d = '';
  for (let i = -8; i <= 8; i++) {
    const a = lerp(y1, y2, 0.25),
      b = lerp(y1, y2, 0.75);
    d += P(round(L, i * 0.2)).M(-0.07, b).L(-0.07, a).L(0.07, a).L(0.07, lerp(a, b, 0.7)).L(-0.01, lerp(a, b, 0.7)).L(-0.01, lerp(a, b, 0.4)).d;
  }
  o += stroke(d, mix(base, brown, 0.25), 2.6);
  return o;
}

function crackled(body: Body): string {
  const { c, L, R, form, base, motif } = body,
    { pal } = c,
    H = height(body),
    { y, r } = belly(body),
    brown = mix(pal.clay, pal.ink, 0.55);
  const upper = form === 'ang' ? [0.11, 0.2] as const : [0, 0.035] as const;
  const style: Style = { kind: 'brush', wash: 0.75, out: mix(brown, pal.ink, 0.3), lw: 1.4, ...one(brown) };
  return (
    crackle(c, L.cx - r, L.y0, r * 2, H, R.fork('craze').r(38, 54), mix(base, pal.ink, 0.3), mix(base, pal.clay, 0.62)) +
    fretBand(body, brown, L.y0 + 0.84 * H, L.y0 + 0.97 * H) +
    fretBand(body, brown, L.y0 + upper[0] * H, L.y0 + upper[1] * H) +
    (motif ? picture(c, L, R, style, lerp(y, L.y0 + H * 0.55, 0.4), Math.min(r, 190) * 0.85, motif) : '')
  );
}

function celadon(body: Body): string {
  const { c, L, R, base, t, motif } = body,
    { pal } = c,
    H = height(body),
    top = L.y0,
    { y, r } = belly(body);
  const carved: Style = { kind: 'brush', a: t.l, b: t.d, leaf: t.d, stem: t.d, dark: t.d, gold: t.l, line: t.d, wash: 0.5, out: mix(base, pal.ink, 0.32), ow: 2.4, lw: 1.8 };
  let o = motif ? picture(c, L, R, carved, lerp(y, top + H * 0.56, 0.5), Math.min(r, 190) * 1.05, motif) : '';
  for (let i = -9; i <= 9; i++) {
    const at = (s: number) => round(L, i * 0.19)(0, top + H * s);
    o += stroke(smooth([at(0.8), at(0.875), at(0.95)]), t.d, 2.4);
  }
  o += stroke(arc(L, top + H * 0.79), t.d, 3) + stroke(arc(L, top + H * 0.775), t.d, 3);
  // The foot stands bare on the shelf of the kiln.
  return o + fill(`M${n(L.cx - L.rb - 20)} ${n(L.y1 - 8)}A${n(L.rb + 14)} ${n(L.rb * L.k + 2)} 0 0 0 ${n(L.cx + L.rb + 20)} ${n(L.y1 - 8)}v60H${n(L.cx - L.rb - 20)}Z`, mix(pal.clay, pal.paper, 0.3));
}

/** Glaze that ran and stopped: bare clay beneath, drips, the rings of throwing. */
function running(body: Body): string {
  const { c, L, base, t, motif } = body,
    R = body.R.fork('drips'),
    { pal } = c,
    H = height(body),
    end = L.y0 + H * R.r(0.68, 0.78),
    pts: Point[] = [];
  for (let i = 0; i <= 18; i++) {
    const u = lerp(-1.57, 1.57, i / 18),
      y = end + Math.sin(i * 0.8 + end) * 13;
    if (i % 3 !== 1 || i <= 1 || i >= 17 || R.chance(0.38)) {
      pts.push(L.at(u, y));
      continue;
    }
    const long = R.r(30, 78),
      w = R.r(0.045, 0.07);
    for (const [across, down] of [[-1.5, 0.12], [-1, 0.72], [0, 1], [1, 0.72], [1.5, 0.12]] as const) pts.push(L.at(clamp(u + across * w, -1.57, 1.57), Math.min(y + long * down, L.y1 - 18)));
  }
  let rings = '';
  for (let y = L.y0 + H * 0.1; y < L.y1 - 8; y += H * R.r(0.03, 0.055)) rings += arc(L, y);
  const { y, r } = belly(body);
  const pale = (t: number) => mix(base, pal.paper, t);
  const style: Style = { kind: 'brush', a: pale(0.62), b: pale(0.5), leaf: pale(0.55), stem: pale(0.55), dark: t.dd, gold: pal.goldleaf, line: pale(0.35), wash: 0.9, out: t.dd, ow: 1.8 };
  return (
    fill(smooth(pts) + `L${n(L.cx + r + 40)} ${n(L.y1 + 60)}H${n(L.cx - r - 40)}Z`, mix(pal.clay, pal.paper, 0.12)) +
    stroke(smooth(pts.map(([px, py]): Point => [px, py - 7])), t.dd, 9, 'opacity=".7"') +
    stroke(smooth(pts.map(([px, py]): Point => [px - 1, py - 13])), t.l, 2.5, 'opacity=".7"') +
    stroke(rings, t.dd, 1.6, 'opacity=".45"') +
    (motif ? picture(c, L, body.R, style, lerp(y, L.y0 + H * 0.5, 0.5), Math.min(r, 180) * 0.85, motif) : '')
  );
}

export const glazed: Readonly<Record<VaseGlaze, (body: Body) => string>> = { lam: cobalt, ran: crackled, ngoc: celadon, nau: running, daluon: running };
