// The pictures on lacquer, in gold, eggshell and vermilion, each about a middle.
import { type FullPalette, type Ink, mix } from '../color.ts';
import { carp, wave } from '../creatures.ts';
import { blob, brush, ell, lerp, n, place, type Point, poly, smooth, TAU, web } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { bamboo, blossom, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

type LacquerMotif = 'sen' | 'mau' | 'ca' | 'tre' | 'da';
/** Where a picture lies: its middle, its size, and `s`, what a length is worth on that size. */
type Board = { cx: number; cy: number; w: number; h: number; s: number };
/** `dull`: gold half rubbed away; `seam`: the ground as it shows between the parts. */
type Inks = { ground: Ink; gold: Ink; dull: Ink; red: Ink; egg: Ink; seam: Ink };
type Box = readonly [x: number, y: number, w: number, h: number];
type Painter = (c: Sheet, R: Chance, board: Board, inks: Inks) => string;

const painters: Readonly<Record<LacquerMotif, Painter>> = { sen: lotusPond, ca: carps, tre: moonlitBamboo, da: banyan, mau: peonies };

export function picture(c: Sheet, kind: LacquerMotif, cx: number, cy: number, w: number, h: number, ground: Ink): string {
  return painters[kind](c, c.R.fork('picture'), { cx, cy, w, h, s: Math.min(w, h) / 300 }, inksOn(c.pal, ground));
}

const inksOn = (pal: FullPalette, ground: Ink): Inks => ({
  ground,
  gold: pal.goldleaf,
  dull: mix(pal.goldleaf, ground, 0.35),
  red: mix(pal.lacquer, pal.clay, 0.25),
  egg: mix(pal.paper, pal.goldleaf, 0.12),
  seam: mix(ground, pal.ink, 0.3),
});

/** Gold cut to shape, with the seam round it. */
const goldwork = ({ pal, T }: Sheet, { ground, gold, dull, red, egg, seam }: Inks): Style => ({
  kind: 'cut',
  a: gold,
  b: dull,
  leaf: mix(pal.rice, ground, 0.35),
  stem: mix(gold, ground, 0.45),
  dark: T(ground).dd,
  gold: egg,
  red,
  line: seam,
  out: seam,
  ow: 1.5,
  lw: 1.4,
});

/** Eggshell: shards of `size` pressed into a box, with dark lacquer between. */
function eggshell(R: Chance, [x, y, w, h]: Box, size: number, colours: readonly Ink[]): string {
  const { cells } = web(R, x - size, y - size, w + 2 * size, h + 2 * size, size);
  const out = colours.map(() => '');
  for (const cell of cells) {
    if (R.f() > 0.97) continue;
    const cx = cell.reduce((sum, p) => sum + p[0], 0) / cell.length,
      cy = cell.reduce((sum, p) => sum + p[1], 0) / cell.length;
    out[R.i(0, colours.length - 1)] += poly(cell.map((p): Point => [lerp(cx, p[0], 0.9), lerp(cy, p[1], 0.9)]));
  }
  return out.map((d, i) => fill(d, colours[i]!)).join('');
}

/** An outline filled with eggshell; the box has to hold the outline. */
function shellwork(c: Sheet, R: Chance, { ground, egg }: Inks, d: string, box: Box, size: number): string {
  return fill(d, c.T(ground).dd) + group(eggshell(R, box, size, [egg, mix(egg, c.pal.clay, 0.16), mix(egg, '#FFFFFF', 0.4)]), c.clip(d));
}

/** Rows of waves across the whole board, at a share of its height below the middle. */
const waves = (c: Sheet, { cx, cy, w, h }: Board, { gold, dull }: Inks, below: number, r: number, rows: number, lw: number): string =>
  paint(c, [wave(null, cx - w * 0.6, cx + w * 0.6, cy + h * below, r, rows)], { kind: 'flat', a: gold, line: dull, lw });

function lotusPond(c: Sheet, R: Chance, board: Board, inks: Inks): string {
  const { cx, cy, w, h, s } = board,
    { pal } = c,
    { ground, gold, red } = inks,
    st = goldwork(c, inks);
  const stems = [
    stem(null, [[cx, cy + h * 0.5], [cx - 16 * s, cy + 60 * s], [cx - 10 * s, cy]], 7 * s),
    stem(null, [[cx + 20 * s, cy + h * 0.5], [cx + 84 * s, cy + 80 * s], [cx + 80 * s, cy - 20 * s]], 6 * s),
    stem(null, [[cx - 20 * s, cy + h * 0.5], [cx - 90 * s, cy + 110 * s], [cx - 92 * s, cy + 70 * s]], 6 * s),
  ];
  return (
    fill(ell(cx + w * 0.2, cy - h * 0.28, 44 * s), red) +
    waves(c, board, inks, 0.44, 20 * s, 2, 1.8) +
    paint(c, stems, st) +
    paint(c, lotusLeaf(place(cx - 92 * s, cy + 66 * s, 1.05 * s), R), st) +
    paint(c, lotusLeaf(place(cx + 78 * s, cy + 100 * s, 1.15 * s, 0.1, null, -1), R), { ...st, leaf: mix(pal.celadon, ground, 0.35) }) +
    shellLotus(c, R, board, inks) +
    paint(c, lotusBud(place(cx + 80 * s, cy - 14 * s, 1.1 * s, 0.1)), { ...st, a: red, b: mix(red, gold, 0.4) })
  );
}

/** The open flower of the pond: red behind, its petals of shell. */
function shellLotus(c: Sheet, R: Chance, { cx, cy, s }: Board, inks: Inks): string {
  const st = goldwork(c, inks),
    flower = lotus(place(cx - 10 * s, cy + 4 * s, 1.6 * s), R),
    petals = flower.filter(({ role }) => role === 'a').map(({ d }) => d);
  return (
    paint(c, flower.filter(({ role }) => role === 'b' || role === 'line'), { ...st, b: inks.red }) +
    shellwork(c, R, inks, petals.join(''), [cx - 140 * s, cy - 130 * s, 270 * s, 150 * s], 15 * s + 3) +
    petals.map((d) => stroke(d, inks.seam, 2.4)).join('') +
    paint(c, flower.filter(({ role }) => role === 'leaf'), st)
  );
}

/** A golden one and a red one, leaves of lotus, and a moon of shell. */
function carps(c: Sheet, R: Chance, board: Board, inks: Inks): string {
  const { cx, cy, w, h, s } = board,
    { pal } = c,
    { ground, gold, red } = inks,
    st = goldwork(c, inks);
  const golden: Style = { ...st, line: mix(ground, pal.ink, 0.2) },
    vermilion: Style = { ...st, a: red, b: mix(red, gold, 0.35), line: gold };
  return (
    waves(c, board, inks, 0.42, 22 * s, 2, 2) +
    paint(c, carp(place(cx - 88 * s, cy - 60 * s, 1.15 * s, 0.1), R, 1), golden) +
    paint(c, carp(place(cx + 96 * s, cy + 70 * s, 1.1 * s, Math.PI - 0.15), R, 1), vermilion) +
    paint(c, lotusLeaf(place(cx + w * 0.32, cy - h * 0.36, 0.9 * s), R, false), st) +
    paint(c, lotusLeaf(place(cx - w * 0.34, cy + h * 0.22, 0.62 * s), R, false), { ...st, leaf: mix(pal.celadon, ground, 0.4) }) +
    shellwork(c, R, inks, ell(cx - w * 0.3, cy - h * 0.36, 30 * s, 30 * s), [cx - w * 0.5, cy - h * 0.5, w * 0.5, h * 0.4], 14 * s + 3)
  );
}

function moonlitBamboo(c: Sheet, R: Chance, { cx, cy, w, h, s }: Board, inks: Inks): string {
  const { ground, gold, dull } = inks,
    st = goldwork(c, inks);
  let o = shellwork(c, R, inks, ell(cx + w * 0.14, cy - h * 0.18, 74 * s), [cx - w * 0.3, cy - h * 0.5, w * 0.9, h * 0.6], 18 * s + 3);
  for (const [x, k, colour, high] of [[-0.3, 1.15, gold, 0.92], [0.02, 1, dull, 0.8], [0.3, 0.9, mix(c.pal.rice, ground, 0.25), 0.64]] as const)
    o += paint(c, bamboo(place(cx + w * x, cy + h * 0.5, k * s), R, (h * high) / (k * s)), { ...st, a: colour, b: colour, leaf: mix(colour, ground, 0.25) });
  return o;
}

/** The banyan before hills and a red sun, the village gate beside it. */
function banyan(c: Sheet, R: Chance, board: Board, inks: Inks): string {
  const { cx, cy, w, h, s } = board,
    x = cx - w * 0.16,
    y = cy + h * 0.4;
  return (
    fill(ell(cx + w * 0.2, cy - h * 0.2, 60 * s), inks.red) +
    hills(board, inks) +
    roots(x, y, s, inks) +
    crowns(c, R, x, y, s, inks) +
    gate(cx + w * 0.16, cy + h * 0.42, s, inks) +
    waves(c, board, inks, 0.5, 16 * s, 1, 1.6)
  );
}

function hills({ cx, cy, w, h }: Board, { ground, gold }: Inks): string {
  let o = '';
  for (const [y, k] of [[0.2, 0.16], [0.3, 0.3]] as const) {
    const ridge = smooth([[cx - w * 0.6, cy + h * y], [cx - w * 0.2, cy + h * (y - 0.1)], [cx + w * 0.15, cy + h * (y - 0.02)], [cx + w * 0.6, cy + h * (y - 0.12)]]);
    o += fill(`${ridge}V${n(cy + h)}H${n(cx - w * 0.6)}Z`, mix(gold, ground, 1 - k));
  }
  return o;
}

/** The banyan's trunks, and roots that hang from its boughs. */
function roots(x: number, y: number, s: number, { ground, gold, dull }: Inks): string {
  let trunks = '';
  for (const [from, to, width] of [[-26, -40, 16], [-8, -6, 24], [12, 20, 18], [30, 62, 10], [-44, -84, 9]] as const)
    trunks += brush([[x + from * 0.6 * s, y - 150 * s], [x + from * s, y - 70 * s], [x + to * s, y + 6]], width * s, { m: 8, prof: (k) => 0.6 + k * 0.6 });
  const hanging = `M${n(x - 70 * s)} ${n(y - 110 * s)}q-4 40 2 104M${n(x + 80 * s)} ${n(y - 112 * s)}q6 50 0 106`;
  return fill(trunks, mix(gold, ground, 0.25)) + stroke(hanging, dull, 3 * s);
}

/** The banyan's leaves in clouds: green, shell, gold. */
function crowns(c: Sheet, R: Chance, x: number, y: number, s: number, inks: Inks): string {
  let o = '';
  for (const [dx, dy, r, of] of [[-80, -150, 62, 'leaf'], [72, -160, 66, 'leaf'], [0, -200, 84, 'shell'], [-40, -130, 52, 'shell'], [60, -120, 44, 'gold']] as const) {
    const d = blob(
      Array.from({ length: 14 }, (_, i): Point => {
        const a = (i / 14) * TAU,
          out = r * s * (i % 2 ? 1.08 : 0.9);
        return [x + dx * s + Math.cos(a) * out, y + dy * s + Math.sin(a) * out * 0.7];
      }),
    );
    if (of === 'shell') o += shellwork(c, R, inks, d, [x - 130 * s, y - 270 * s, 260 * s, 200 * s], 13 * s + 3);
    else o += fill(d, of === 'gold' ? inks.gold : mix(c.pal.rice, inks.ground, 0.3));
  }
  return o;
}

/** Golden, under a red roof. */
function gate(x: number, y: number, s: number, { gold, red }: Inks): string {
  const wall = `M${n(x)} ${n(y)}v${n(-70 * s)}h${n(66 * s)}v${n(70 * s)}h${n(-18 * s)}v${n(-34 * s)}q${n(-15 * s)} ${n(-20 * s)} ${n(-30 * s)} 0v${n(34 * s)}Z`,
    roof = `M${n(x - 14 * s)} ${n(y - 66 * s)}q${n(20 * s)} ${n(-4 * s)} ${n(47 * s)} ${n(-26 * s)}q${n(27 * s)} ${n(22 * s)} ${n(47 * s)} ${n(26 * s)}Z`;
  return fill(wall, gold) + fill(roof, red);
}

/** One large peony, its heart of shell, and a blossom. */
function peonies(c: Sheet, R: Chance, { cx, cy, s }: Board, inks: Inks): string {
  const { gold, dull, red, seam } = inks,
    st = goldwork(c, inks);
  let o =
    paint(c, leafSpray(place(cx, cy, s), [[-130, 80], [-40, 100], [60, 60], [130, 90]], R, 'leaf', 50), st) +
    paint(c, leafSpray(place(cx, cy, s), [[0, 40], [60, -30], [90, -110]], R, 'leaf', 44), st);
  const flower = peony(place(cx - 10 * s, cy, 1.7 * s), R),
    heart = flower.slice(9).filter(({ role }) => role !== 'gold').map(({ d }) => d),
    stamens = flower.filter(({ role }) => role === 'gold').map(({ d }) => fill(d, gold)).join('');
  for (const [i, { d }] of flower.slice(0, 9).entries()) o += fill(d, i % 2 ? red : mix(red, gold, 0.3)) + stroke(d, seam, 1.4);
  return (
    o +
    shellwork(c, R, inks, heart.join(''), [cx - 90 * s, cy - 85 * s, 165 * s, 170 * s], 13 * s + 3) +
    heart.map((d) => stroke(d, seam, 2)).join('') +
    stamens +
    paint(c, blossom(place(cx + 90 * s, cy - 110 * s, 1.6 * s), R), { ...st, a: gold, b: dull })
  );
}
