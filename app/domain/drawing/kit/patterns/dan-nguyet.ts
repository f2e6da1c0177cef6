// Moon lutes, one up and one down, between the strings and staggered bridges of a zither.
import { mix, tones } from '../color.ts';
import { ell, rect } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 160,
  height = 240;

export function moonLutes(g: Ground): PatternTile {
  const { pal, id } = g,
    back = pal.clay,
    wood = tones(mix(mix(pal.lacquer, pal.goldleaf, 0.46), back, 0.24), pal),
    board = tones(mix(pal.goldleaf, pal.paper, 0.5), pal),
    ivory = mix(pal.paper, pal.goldleaf, 0.16);
  // Frets stand closer and grow wider from the nut down to the board.
  let frets = '';
  for (const [i, y] of [-62, -48, -35, -22, -10, 2, 14, 25, 36, 46].entries()) frets += rect(-6 - i * 0.35, y - 1.2, 12 + i * 0.7, 2.6);
  const neck = 'M-4.6 -74H4.6L5.4 34H-5.4Z',
    head = 'M-4.6 -74Q-7 -80 -5.6 -98Q-9 -106 0 -111Q9 -106 5.6 -98Q7 -80 4.6 -74Z';
  // Lit from the left alone, so that it may be turned over.
  const lute = group(
    group(fill(ell(0, 63, 34) + neck + head, pal.ink), 'transform="translate(4 0)" opacity=".3"') +
      stroke('M-15 -90H-6M-15 -81H-6M6 -94H15M6 -85H15', wood.l, 3.2) +
      fill(head, wood.b) + stroke('M-3 -99Q-4 -88 -3 -78', wood.l, 1.4) + fill('M0 -107L3.4 -101L0 -95L-3.4 -101Z', ivory) +
      fill(ell(0, 63, 34), wood.d) +
      stroke('M-22.6 40.4A32 32 0 0 0 -22.6 85.6', wood.l, 1.6) +
      fill(ell(0, 63, 30), board.b) +
      stroke('M-22 44V82M-14 37V89M-8 34V92M9 34V92M15 37V89M22 44V82', board.d, 0.8, 'opacity=".6"') +
      stroke('M-18.4 42A28 28 0 0 0 -18.4 84', board.ll, 1.8) +
      fill(neck, wood.b) + stroke('M-3.4 -72L-4 33', wood.l, 1) +
      fill(frets, ivory) + stroke('M-2 -70V80M2 -70V80', mix(pal.paper, pal.goldleaf, 0.25), 0.9) +
      fill('M-13 79Q0 75.6 13 79L15 84Q0 82 -15 84Z', wood.dd),
    `id="${id}l"`,
  );
  // Three strings, each over its own bridge, from the long one to the short.
  let strings = '',
    bridges = '';
  for (const [x, shift] of [[20, 0], [100, 84]] as const)
    for (const [i, dx] of [-8, 0, 8].entries()) {
      strings += `M${x + dx} 0V${height}`;
      for (const y of [30, 150]) bridges += rect(x + dx - 3, ((y + shift + i * 14) % height) - 1.6, 6, 3.2);
    }
  return {
    width,
    height,
    back,
    body:
      `<defs>${lute}</defs>` +
      stroke(strings, mix(back, pal.paper, 0.42), 1) + fill(bridges, mix(back, ivory, 0.62)) +
      round(g, use(id + 'l', 'translate(60 64)') + use(id + 'l', 'translate(140 70) scale(1 -1)'), width, height),
  };
}
