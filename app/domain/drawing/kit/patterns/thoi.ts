// Net cloth and the shuttles that weave it, each with its thread running on to the next.
import { mix, tones } from '../color.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 160,
  height = 120;

export function netAndShuttles(g: Ground): PatternTile {
  const { pal, id } = g,
    back = pal.paper,
    mesh = mix(back, pal.cobalt, 0.2),
    wood = tones(mix(pal.clay, pal.goldleaf, 0.25), pal),
    yarns = [pal.lacquer, pal.cobalt] as const;
  // Hexagons of net: thin threads twisted where they meet.
  let net = '',
    knots = '';
  for (let row = 0; row < 10; row++)
    for (let column = 0; column < 10; column++) {
      const x = column * 16 + (row % 2) * 8,
        y = row * 12;
      net += `M${x} ${y}v5l8 7M${x} ${y + 5}l-8 7`;
      knots += `M${x} ${y + 1}v3`;
    }
  // A boat of wood, its well, and the bobbin in it; the thread takes the colour of each use.
  let wound = '';
  for (let x = -19; x <= 19; x += 3.2) wound += `M${Math.round(x * 10) / 10} -5.6l1.6 11.2`;
  const shuttle = group(
    group(fill('M-56 0Q-34 -15 0 -15T56 0Q34 15 0 15T-56 0Z', pal.ink), 'transform="translate(2 4)" opacity=".2"') +
      fill('M-56 0Q-34 -15 0 -15T56 0Q34 15 0 15T-56 0Z', wood.b) +
      fill('M-56 0Q-34 15 0 15T56 0Q34 8 0 8T-56 0Z', wood.d) +
      stroke('M-46 -3.4Q-30 -12 0 -12Q24 -12 40 -5.6', wood.ll, 1.5) +
      fill('M-60 0L-46 -5.4V5.4ZM60 0L46 -5.4V5.4Z', mix(pal.ink, pal.paper, 0.4)) +
      fill('M-28 -8H28Q32 0 28 8H-28Q-32 0 -28 -8Z', wood.dd) +
      stroke('M-29 0H29', wood.l, 2.4) +
      fill('M-22 -5Q0 -8 22 -5V5Q0 8 -22 5Z', 'currentColor') +
      stroke(wound, pal.paper, 0.9, 'opacity=".6"') +
      stroke('M-22 -6.6V6.6M22 -6.6V6.6', wood.l, 2.2),
    `id="${id}s"`,
  );
  const lay = (x: number, y: number, turn: number, yarn: string) => use(id + 's', `translate(${x} ${y}) rotate(${turn}) scale(.86)`, `color="${yarn}"`);
  const threads = (yarn: string, shift: number) => stroke(`M${40 + shift} ${30 + (shift ? 60 : 0)}c30 -4 44 22 72 22s50 -24 88 -22`, yarn, 1.7);
  return {
    width,
    height,
    back,
    body:
      `<defs>${shuttle}</defs>` +
      stroke(net, mesh, 0.9) + stroke(knots, mix(back, pal.cobalt, 0.3), 1.9) +
      round(g, threads(yarns[0], 0) + threads(yarns[1], 80) + lay(40, 30, -6, yarns[0]) + lay(120, 90, 6, yarns[1]), width, height),
  };
}
