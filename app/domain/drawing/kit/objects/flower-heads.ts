// Heads of flowers and leaves, drawn once and stamped many times: peach, kumquat, paper flower, and what is cut for vases.
import { type Ink, mix, type Tones } from '../color.ts';
import { brush, ell, n, place, type Point, smooth, TAU } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom, chrys, peony } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export const stamp = (id: string, x: number, y: number, s: number, turn = 0): string =>
  `<use href="#${id}" xlink:href="#${id}" transform="translate(${n(x)} ${n(y)}) rotate(${n((turn * 180) / Math.PI)}) scale(${Math.round(s * 100) / 100})"/>`;

export type Cut = 'cuc' | 'hong' | 'ly' | 'dongtien' | 'loaken' | 'violet' | 'thuocduoc';
export const cutFlowers: readonly Cut[] = ['cuc', 'hong', 'ly', 'dongtien', 'loaken', 'violet', 'thuocduoc'];
export type Shade = 'thuong' | 'do' | 'hong' | 'phai' | 'trang' | 'vang' | 'tim' | 'cam' | 'nam';

/** A colour of petals by its name; each flower has one that is its own. */
export function petalInk({ pal }: Sheet, shade: Shade, own: Ink): Ink {
  return {
    thuong: own, nam: own,
    do: mix(pal.lacquer, '#E01030', 0.3),
    hong: mix(mix(pal.lacquer, '#E04080', 0.5), pal.paper, 0.4),
    phai: mix(mix(pal.lacquer, '#E04080', 0.4), pal.paper, 0.7),
    trang: mix(pal.paper, '#FFFFFF', 0.5),
    vang: mix(pal.goldleaf, '#FFD830', 0.45),
    tim: mix(mix(mix(pal.cobalt, pal.lacquer, 0.5), '#9040C0', 0.35), pal.paper, 0.3),
    cam: mix(mix(pal.goldleaf, pal.lacquer, 0.42), '#FF8020', 0.2),
  }[shade];
}

/** Peach blossom in the round, from the side, and in bud. */
export function peachStamps(c: Sheet, ink: Ink, double: boolean): string[] {
  const t = c.T(ink),
    R = c.R.fork('blossom'),
    style = { kind: 'cut' as const, a: t.b, b: t.l, gold: c.pal.goldleaf, out: t.d, ow: 0.8 };
  const filaments = stroke(Array.from({ length: 9 }, (_, i) => `M0 0L${n(Math.cos(i * 0.7) * 8)} ${n(Math.sin(i * 0.7) * 8)}`).join(''), mix(c.pal.paper, ink, 0.2), 0.9) + fill(Array.from({ length: 9 }, (_, i) => ell(Math.cos(i * 0.7) * 8, Math.sin(i * 0.7) * 8, 1.3)).join(''), c.pal.goldleaf);
  const open = paint(c, blossom(null, R), style) + (double ? paint(c, blossom(place(0, 0, 0.66, 0.6), R), { ...style, a: t.l, b: t.ll }) : '') + filaments;
  const calyx = mix(c.pal.lacquer, c.pal.ink, 0.5);
  const side = fill('M0 0C-16 -2 -19 -14 -14 -22Q-8 -14 0 -23Q8 -14 14 -22C19 -14 16 -2 0 0Z', t.b) + fill('M0 0C-6 -6 -5 -16 0 -23Q6 -14 14 -22C19 -14 16 -2 0 0Z', t.d, 'opacity=".6"') + fill('M-5 1Q0 -7 5 1Q0 5 -5 1Z', calyx);
  const bud = fill('M0 0C-9 -3 -8 -15 0 -18C8 -15 9 -3 0 0Z', t.d) + fill('M-1 -2C-7 -5 -6 -13 -1 -17C-2 -11 -1 -6 -1 -2Z', t.l) + fill('M-4 1Q0 -5 4 1Q0 4 -4 1Z', calyx);
  return [open, side, bud].map((body) => c.symbol(body));
}

/** A small pointed leaf in three lights. */
export const leafStamps = (c: Sheet, ink: Ink, len = 34, wid = 13): string[] => {
  const t = c.T(ink);
  return ([[t.d, t.dd, t.b], [t.b, t.d, t.l], [t.l, t.b, t.ll]] as const).map(([body, shade, light]) =>
    c.symbol(fill(`M0 0C${n(len * 0.3)} ${-wid} ${n(len * 0.7)} ${n(-wid * 0.9)} ${len} 0C${n(len * 0.7)} ${n(wid * 0.8)} ${n(len * 0.3)} ${n(wid * 0.9)} 0 0Z`, body) + fill(`M0 0Q${n(len * 0.5)} ${n(wid * 0.16)} ${len} 0C${n(len * 0.7)} ${n(wid * 0.8)} ${n(len * 0.3)} ${n(wid * 0.9)} 0 0Z`, shade, 'opacity=".65"') + stroke(`M2 0Q${n(len * 0.5)} ${n(wid * 0.1)} ${n(len * 0.92)} 0`, light, 1.4)));
};

/** Kumquats: gold, orange, and one still green at the stalk. */
export function kumquatStamps(c: Sheet): string[] {
  const one = (ink: Ink): string => {
    const t = c.T(ink);
    return c.symbol(fill(ell(0, 15, 14, 16), t.b) + fill('M4 0C16 2 18 24 4 31C12 22 12 10 4 0Z', t.d) + fill(ell(-5, 9, 3.6, 5), t.ll, 'opacity=".9"') + fill('M-4 1Q0 -3 4 1Q0 4 -4 1Z', mix(c.pal.rice, c.pal.ink, 0.4)));
  };
  const orange = mix(mix(c.pal.goldleaf, c.pal.lacquer, 0.3), '#FF9020', 0.5);
  return [one(orange), one(mix(orange, c.pal.lacquer, 0.14)), one(mix(orange, mix(c.pal.goldleaf, '#FFD040', 0.5), 0.5))];
}

/** Three papery bracts about a white thread of a flower, in three lights of one colour. */
export function bractStamps(c: Sheet, ink: Ink): string[] {
  const t = c.T(ink);
  const cluster = (a: Ink, b: Ink, vein: Ink): string => {
    const bract = (turn: number, body: Ink) => {
      const at = place(0, 0, 1, turn),
        p = (x: number, y: number): string => at(x, y).map(n).join(' ');
      return fill(`M${p(0, 0)}C${p(-17, -8)} ${p(-15, -25)} ${p(0, -33)}C${p(15, -25)} ${p(17, -8)} ${p(0, 0)}Z`, body) + stroke(`M${p(0, -2)}L${p(0, -28)}M${p(0, -10)}L${p(-8, -20)}M${p(0, -10)}L${p(8, -20)}`, vein, 1);
    };
    return c.symbol(bract(2.2, b) + bract(-2, b) + bract(0.1, a) + fill(ell(0, -6, 3.4, 3), mix(c.pal.paper, '#FFFFFF', 0.4)) + fill(ell(1, -6, 1.4), c.pal.goldleaf));
  };
  return [cluster(t.d, t.dd, t.b), cluster(t.b, t.d, t.l), cluster(t.l, t.b, t.ll)];
}

const ownInk = ({ pal }: Sheet, kind: Cut): Ink =>
  ({ cuc: mix(pal.goldleaf, '#FFD830', 0.45), hong: mix(pal.lacquer, '#D01038', 0.3), ly: mix(mix(pal.lacquer, '#E04080', 0.5), pal.paper, 0.5), dongtien: mix(mix(pal.goldleaf, pal.lacquer, 0.5), '#FF6030', 0.2), loaken: mix(pal.paper, '#FFFFFF', 0.5), violet: mix(mix(pal.cobalt, pal.lacquer, 0.5), pal.paper, 0.3), thuocduoc: mix(mix(pal.lacquer, '#C02060', 0.4), pal.ink, 0.1) })[kind];

function rose(t: Tones, R: Chance): string {
  let o = '';
  const ringsOf: [count: number, reach: number, wide: number][] = [[5, 44, 0.86], [5, 34, 0.8], [4, 24, 0.86], [3, 14, 0.9]];
  for (const [ring, [count, reach, wide]] of ringsOf.entries())
    for (let i = 0; i < count; i++) {
      const a = (i / count) * TAU + ring * 0.55 + R.j(0.12),
        up = -ring * 2.4,
        p = (turn: number, q: number): Point => [Math.cos(a + turn) * q, Math.sin(a + turn) * q * 0.9 + up],
        d = smooth([p(-wide, reach * 0.5), p(-wide * 0.8, reach * 0.92), p(-0.2, reach * 1.04), p(0, reach * 0.98), p(0.25, reach * 1.05), p(wide * 0.8, reach * 0.9), p(wide, reach * 0.5), p(0, reach * 0.1)], true);
      o += fill(d, t.dd, 'transform="translate(1 2)" opacity=".55"') + fill(d, (i + ring) % 3 === 0 ? t.d : t.b) + stroke(smooth([p(-wide * 0.8, reach * 0.92), p(-0.2, reach * 1.02), p(0, reach * 0.97), p(0.25, reach * 1.03), p(wide * 0.8, reach * 0.9)]), t.l, 2);
    }
  return o + fill(ell(0, -9, 7, 6), t.dd) + stroke('M-5 -10C-3 -15 6 -14 5 -9C4 -6 -1 -6 -1 -9', t.l, 1.8);
}

const rays = (count: number, from: number, to: number, wid: number, ink: (i: number) => Ink, edge: Ink, squash = 1): string =>
  Array.from({ length: count }, (_, i) => {
    const at = place(0, 0, 1, (i / count) * TAU + to),
      p = (x: number, y: number): string => {
        const [a, b] = at(x, y);
        return `${n(a)} ${n(b * squash)}`;
      };
    return `<path d="M${p(from, 0)}C${p(from + (to - from) * 0.4, -wid)} ${p(to * 0.94, -wid)} ${p(to, 0)}C${p(to * 0.94, wid)} ${p(from + (to - from) * 0.4, wid)} ${p(from, 0)}Z" fill="${ink(i)}" stroke="${edge}" stroke-width="1"/>`;
  }).join('');

function lily(c: Sheet, t: Tones): string {
  const six = (turn: number, len: number, body: Ink) => [0, 1, 2].map((i) => {
    const at = place(0, 0, 1, turn + (i / 3) * TAU),
      p = (x: number, y: number): Point => at(x, y),
      d = smooth([p(4, 0), p(len * 0.3, -12), p(len * 0.62, -17), p(len, 0), p(len * 0.62, 17), p(len * 0.3, 12)], true);
    return fill(d, body) + stroke(smooth([p(6, 0), p(len * 0.85, 0)]), t.d, 2.4) + stroke(d, t.dd, 1, 'opacity=".5"') + fill(Array.from({ length: 7 }, (_, j) => ell(...p(len * (0.26 + j * 0.06), (j % 3) * 6 - 6), 1.3)).join(''), t.dd);
  }).join('');
  const stamens = Array.from({ length: 6 }, (_, i) => {
    const [x, y] = [Math.cos(i * 1.05 + 0.5) * 19, Math.sin(i * 1.05 + 0.5) * 19];
    return stroke(`M0 0Q${n(x * 0.4)} ${n(y * 0.6)} ${n(x)} ${n(y)}`, mix(c.pal.rice, c.pal.paper, 0.5), 1.8) + fill(ell(x, y, 3.4, 2.2), mix(c.pal.clay, c.pal.lacquer, 0.4));
  }).join('');
  return six(0.4, 54, t.b) + six(1.45, 50, t.l) + fill(ell(0, 0, 8), mix(c.pal.rice, c.pal.paper, 0.3)) + stamens;
}

/** A white trumpet seen from its side. */
function trumpet(c: Sheet, t: Tones): string {
  const green = mix(c.pal.rice, c.pal.paper, 0.3);
  return fill('M-5 58C-12 30 -18 8 -34 -14C-46 -30 -40 -38 -24 -28C-16 -44 -4 -46 0 -30C6 -46 18 -44 24 -28C40 -38 46 -28 34 -12C18 8 12 30 5 58Z', t.b) + fill('M2 56C6 30 6 4 0 -30C6 -46 18 -44 24 -28C40 -38 46 -28 34 -12C18 8 12 30 5 58Z', t.d, 'opacity=".6"') + fill('M-22 -14C-10 -26 12 -26 24 -14C12 -4 -10 -4 -22 -14Z', green, 'opacity=".6"') + stroke('M-2 54C-4 26 -10 4 -22 -16M4 54C8 26 14 4 24 -16', t.dd, 1.4, 'opacity=".5"') + stroke('M0 -12V-30M-6 -12L-10 -26M6 -12L10 -26', mix(c.pal.goldleaf, c.pal.paper, 0.4), 2) + fill(ell(0, -31, 3.6, 2.4) + ell(-10, -27, 3, 2) + ell(10, -27, 3, 2), c.pal.goldleaf) + fill('M-6 56Q0 48 6 56L3 70H-3Z', mix(c.pal.rice, c.pal.ink, 0.25));
}

/** A spike of small florets. */
function spike(c: Sheet, t: Tones, R: Chance): string {
  let o = stroke('M0 70V-54', mix(c.pal.rice, c.pal.ink, 0.3), 4);
  for (let i = 0; i < 16; i++) {
    const s = i / 15,
      y = 40 - s * 96,
      x = (i % 2 ? 1 : -1) * R.r(6, 19) * (1 - s * 0.66);
    o += paint(c, blossom(place(x, y, 0.82 - s * 0.4, R.r(0, 6)), R), { kind: 'cut', a: i % 3 ? t.b : t.l, b: t.l, gold: t.ll, out: t.dd, ow: 0.8 });
  }
  return o;
}

/** Heads of one kind of cut flower; two, so that neighbours differ. */
export function headStamps(c: Sheet, kind: Cut, shade: Shade): { ids: string[]; ink: Ink; size: number } {
  const own = ownInk(c, kind);
  const inks = shade === 'nam' ? (['do', 'vang', 'trang', 'hong', 'tim'] as const).map((name) => petalInk(c, name, own)) : [petalInk(c, shade, own), mix(petalInk(c, shade, own), c.pal.paper, 0.14)];
  const draw = (ink: Ink, i: number): string => {
    const t = c.T(ink),
      R = c.R.fork('head' + i);
    switch (kind) {
      case 'hong':
        return rose(t, R);
      case 'ly':
        return lily(c, t);
      case 'loaken':
        return trumpet(c, t);
      case 'violet':
        return spike(c, t, R);
      case 'dongtien': {
        // One row of broad petals, the face turned to us, round a large dark eye with a fringe.
        const eye = c.T(mix(c.pal.clay, c.pal.ink, 0.72)),
          fringe = Array.from({ length: 26 }, (_, q) => ell(Math.cos((q / 26) * TAU) * 17.5, Math.sin((q / 26) * TAU) * 17, 2)).join('');
        return rays(15, 10, 50, 10.5, (q) => (q % 2 ? t.b : t.l), t.dd) + stroke(Array.from({ length: 15 }, (_, q) => `M${n(Math.cos((q / 15) * TAU + 50) * 22)} ${n(Math.sin((q / 15) * TAU + 50) * 22)}L${n(Math.cos((q / 15) * TAU + 50) * 42)} ${n(Math.sin((q / 15) * TAU + 50) * 42)}`).join(''), t.d, 1.4) + fill(ell(0, 0, 19), eye.b) + fill(fringe, mix(t.b, c.pal.goldleaf, 0.5)) + fill(ell(0, 0, 12), eye.dd) + fill(ell(-4, -4, 4, 3), eye.l);
      }
      case 'thuocduoc':
        return paint(c, peony(place(0, 0, 0.86), R), { kind: 'cut', a: t.b, b: t.l, gold: c.pal.goldleaf, out: t.dd, ow: 1 });
      default:
        return fill(ell(0, 0, 46), t.dd) + paint(c, chrys(place(0, 0, 0.98)), { kind: 'cut', a: t.b, b: t.l, gold: t.d, out: t.d, ow: 0.9 }) + fill(ell(14, 16, 34, 30), t.d, 'opacity=".22"');
    }
  };
  return { ids: inks.map((ink, i) => c.symbol(draw(ink, i))), ink: inks[0]!, size: kind === 'violet' || kind === 'loaken' ? 1.15 : 1 };
}

/** Stems below a bunch, gathered at a point. */
export const stems = (from: readonly Point[], to: Point, ink: Ink, spread: number): string =>
  group(from.map(([x, y], i) => fill(brush([[x, y], [(x + to[0]) / 2, (y + to[1]) / 2 + 10], [to[0] + (i - from.length / 2) * spread, to[1]]], 8, { prof: () => 1 }), ink)).join(''));
