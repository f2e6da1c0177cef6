// The glaze of a set: one skin for all its pieces, with the way a motif looks in it.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { type Lathe, n } from '../geom.ts';
import type { Style } from '../motif.ts';
import type { Sheet } from '../sheet.ts';
import type { Glaze } from './ceramics.ts';

export type Skin = { glaze: Glaze; t: Tones; base: Ink; ink: Ink; style: Style; tint: Ink };

/** One colour for the whole motif. */
const plain = (ink: Ink): Omit<Style, 'kind'> => ({ a: ink, b: ink, leaf: ink, stem: ink, dark: ink, gold: ink, red: ink, line: ink });

/** The glaze as this kiln gave it: its tones, and how a motif is painted or carved in it. */
export function skinOf(c: Sheet, glaze: Glaze): Skin {
  const { pal } = c, R = c.R.fork('skin');
  const pure = {
    lam: mix(pal.paper, pal.cobalt, 0.07), ran: mix(pal.paper, pal.goldleaf, 0.22), ngoc: pal.celadon, nau: mix(pal.clay, pal.ink, 0.35),
    daluon: mix(pal.goldleaf, pal.ink, 0.42), tusa: mix(pal.clay, pal.lacquer, 0.35), do: mix(pal.paper, pal.clay, 0.1),
  }[glaze];
  const base = jitter(pure, R, 0.012), t = c.T(base), brown = mix(pal.clay, pal.ink, 0.55), green = mix(pal.rice, pal.ink, 0.35);
  const ink = { lam: jitter(pal.cobalt, R, 0.03), ran: brown, ngoc: mix(base, pal.ink, 0.42), nau: t.dd, daluon: t.dd, tusa: t.dd, do: pal.lacquer }[glaze];
  const carved: Style = { kind: 'brush', a: t.d, b: t.d, leaf: t.d, stem: t.d, dark: t.d, gold: t.l, line: t.dd, out: t.dd, wash: 0.4, ow: 1.8 };
  const style = {
    lam: { kind: 'brush', ...plain(ink), lw: 1.6 },
    ran: { kind: 'brush', ...plain(brown), wash: 0.75, out: mix(brown, pal.ink, 0.3), lw: 1.4 },
    ngoc: { kind: 'brush', a: t.l, b: t.d, leaf: t.d, stem: t.d, dark: t.d, gold: t.l, line: t.d, wash: 0.5, out: mix(base, pal.ink, 0.32), ow: 2.4, lw: 1.8 },
    nau: carved,
    daluon: carved,
    tusa: carved,
    do: { kind: 'brush', ...plain(ink), leaf: green, stem: green, gold: pal.goldleaf, lw: 1.6 },
  } satisfies Record<Glaze, Style>;
  return { glaze, t, base, ink, style: style[glaze], tint: glaze === 'lam' ? pal.cobalt : glaze === 'ngoc' ? pal.celadon : pal.clay };
}

/** A turned ring seen from the front, as path text. */
export function ring(L: Pick<Lathe, 'cx' | 'r' | 'k'>, y: number): string {
  const r = L.r(y);
  return `M${n(L.cx - r)} ${n(y)}A${n(r)} ${n(r * L.k)} 0 0 0 ${n(L.cx + r)} ${n(y)}`;
}
