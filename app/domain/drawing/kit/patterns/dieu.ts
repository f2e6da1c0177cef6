// Flute kites among clouds, each on its string.
import { type Ink, mix } from '../color.ts';
import { ell, n } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 240;

export function kitesAndClouds(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = mix(pal.cobalt, pal.paper, 0.72),
    frame = mix(pal.clay, pal.ink, 0.3),
    white = mix(back, pal.paper, 0.72),
    shade = mix(back, pal.cobalt, 0.2);
  // A leaf-shaped sail with its ribs, and three flutes above it from the largest to the smallest. The sail takes the fill
  // of each use, its tips the colour.
  const flutes = ([[-24, 23, 3.6], [-34, 16, 3], [-42, 10, 2.4]] as const).map(([y, half, thick]) => ({
    tube: `M${-half} ${y - thick}h${half * 2}q6 ${thick} 0 ${thick * 2}h${-half * 2}q-6 ${-thick} 0 ${-thick * 2}Z`,
    gleam: `M${-half + 1} ${y - thick * 0.4}h${half * 2 - 2}`,
    caps: [-half, 0, half].map((x) => `M${x - 2} ${y - thick}h4v${thick * 2}h-4Z`).join(''),
  }));
  const every = (part: 'tube' | 'gleam' | 'caps') => flutes.map((flute) => flute[part]).join(''),
    outline = 'M-62 6C-44 -12 -20 -19 0 -19S44 -12 62 6C42 22 20 27 0 27S-42 22 -62 6Z';
  const kiteShape = group(
    stroke('M0 30C4 62 -20 78 -12 118', frame, 0.9) +
      fill(every('tube'), mix(pal.clay, pal.goldleaf, 0.35)) +
      stroke(every('gleam'), mix(pal.goldleaf, pal.paper, 0.4), 1) +
      fill(every('caps'), mix(pal.lacquer, pal.ink, 0.2)) +
      fill(outline, 'inherit') +
      fill('M-62 6C-54 -2 -46 -7 -38 -11Q-32 6 -38 19Q-50 14 -62 6ZM62 6C54 -2 46 -7 38 -11Q32 6 38 19Q50 14 62 6ZM0 -10L9 4L0 18L-9 4Z', 'currentColor') +
      fill('M-62 6C-42 22 -20 27 0 27S42 22 62 6C42 16 20 19 0 19S-42 16 -62 6Z', pal.clay, 'opacity=".22"') +
      stroke('M-62 6Q0 -6 62 6M-26 -16Q-20 4 -26 24M26 -16Q20 4 26 24', frame, 1.1, 'opacity=".7"') +
      stroke(outline, frame, 1.3) +
      stroke('M0 -46V27', frame, 2) +
      fill(ell(0, 4, 3.4), 'inherit') +
      stroke('M-9 2L0 44L9 2', frame, 0.7),
    `id="${id}k"`,
  );
  const kite = (x: number, y: number, s: number, turn: number, sail: Ink, tip: Ink) => use(id + 'k', `translate(${x} ${y}) rotate(${n(turn)}) scale(${s})`, `fill="${sail}" color="${tip}"`);
  // A curling cloud: three scrolls over a long flat foot.
  const cloudShape = group(
    stroke('M-44 12C-52 2 -40 -10 -30 -4C-24 1 -29 9 -35 5M-30 -5C-30 -22 -6 -26 -1 -10C1 0 -12 4 -14 -5C-14 -10 -8 -11 -7 -7M-2 -14C4 -28 28 -22 24 -6C21 3 8 0 11 -7M24 -8C36 -14 46 0 36 8C30 11 26 4 31 2', 'inherit', 3.2) +
      stroke('M-62 13H52M-38 19H70M-14 25H34', 'inherit', 3),
    `id="${id}c" fill="none"`,
  );
  const puff = (x: number, y: number, s: number, ink: Ink) => use(id + 'c', `translate(${x} ${y}) scale(${s})`, `stroke="${ink}"`);
  const sail = mix(pal.goldleaf, pal.paper, 0.55),
    paper = mix(pal.paper, '#FFFFFF', 0.3);
  return {
    width: side,
    height: side,
    back,
    body: `<defs>${kiteShape}${cloudShape}</defs>` + round(
      g,
      puff(28, 150, 0.8, shade) + puff(132, 96, 0.62, shade) +
        puff(196, 108, 0.9, white) + puff(70, 212, 0.96, white) + puff(134, 22, 0.6, white) + puff(210, 236, 0.5, shade) +
        kite(66, 64, 0.92, -9 + R.j(3), sail, pal.lacquer) + kite(186, 184, 0.84, 10 + R.j(3), paper, mix(pal.lacquer, pal.clay, 0.5)) + kite(196, 42, 0.42, -4, mix(sail, back, 0.3), mix(pal.cobalt, back, 0.3)),
      side,
      side,
    ),
  };
}
