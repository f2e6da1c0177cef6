// Pork rolls: tied in banana leaf, and cut into rounds.
import { mix, tones } from '../color.ts';
import { ell, n, type Point } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 220,
  height = 160;

export function leafRolls(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = pal.paper,
    leaf = tones(mix(mix(pal.rice, pal.celadon, 0.3), pal.ink, 0.14), pal),
    string = mix(mix(pal.goldleaf, pal.clay, 0.16), '#FFF6E0', 0.5),
    meat = tones(mix(mix('#FFF4E6', pal.lacquer, 0.16), pal.goldleaf, 0.14), pal),
    shadow = 'transform="translate(3 5)" opacity=".18"';
  // A banana leaf's ribs run round the roll, close and straight; its ends are folded in.
  const outline = 'M-52 -24Q-60 -12 -60 0T-52 24Q0 27 52 24Q60 12 60 0T52 -24Q0 -27 -52 -24Z';
  let ribs = '';
  for (let x = -48; x <= 48; x += 4.8) ribs += `M${n(x)} -23Q${n(x + 3)} 0 ${n(x)} 23`;
  const bands = [-36, -18, 0, 18, 36].map((x) => `M${x} -25.6Q${x + 5} 0 ${x} 25.6`).join('');
  const roll = group(
    group(fill(outline, pal.ink), shadow) +
      fill(outline, leaf.b) +
      fill('M-60 0Q-60 12 -52 24Q0 27 52 24Q60 12 60 0Q58 9 50 10Q0 14 -50 10Q-58 9 -60 0Z', leaf.d, 'opacity=".75"') +
      fill('M-52 -24Q-60 -12 -60 0T-52 24Q-45 0 -52 -24ZM52 -24Q60 -12 60 0T52 24Q45 0 52 -24Z', leaf.dd, 'opacity=".45"') +
      stroke(ribs, leaf.d, 0.9, 'opacity=".8"') +
      stroke('M-48 -15Q0 -18.6 48 -15', leaf.l, 4.4, 'opacity=".7"') +
      stroke('M-6 -25C-2 -10 -14 8 -8 25', leaf.dd, 1.2, 'opacity=".6"') +
      group(stroke(bands, pal.ink, 2.4), 'transform="translate(1.2 .6)" opacity=".34"') +
      stroke(bands + 'M-59.6 -2Q0 -7 59.6 -2', string, 2.2) +
      // Where the two ends of the string are tied: a loop and a tail.
      stroke('M2.4 -5.4C8 -20 20 -16 14 -8S6 -4 2.4 -5.4M2.4 -5.4C-8 -14 -14 -8 -18 2', string, 1.9) + fill(ell(2.4, -5.4, 2.6), string),
    `id="${id}r"`,
  );
  const slice = (x: number, y: number, r: number) => {
    let holes = '';
    for (let i = 0; i < 9; i++) {
      const a = R.r(0, 6.28),
        d = R.r(2, r * 0.72);
      holes += ell(x + Math.cos(a) * d, y + Math.sin(a) * d, R.r(0.7, 1.5));
    }
    return group(fill(ell(x, y, r), pal.ink), shadow) + fill(ell(x, y, r), leaf.d) + fill(ell(x, y, r - 1.8), meat.b) + stroke(ell(x, y, r - 3.4), meat.d, 1, 'opacity=".4"') + fill(holes, meat.d, 'opacity=".8"') + stroke(`M${n(x - r * 0.66)} ${n(y - r * 0.3)}A${n(r * 0.74)} ${n(r * 0.74)} 0 0 1 ${n(x + r * 0.1)} ${n(y - r * 0.72)}`, '#FFFFFF', 2, 'opacity=".6"');
  };
  const rounds = ([x, y]: Point) => slice(x + 13, y - 7, 19) + slice(x - 12, y + 7, 20);
  const lay = (x: number, y: number, turn: number) => use(id + 'r', `translate(${x} ${y}) rotate(${turn}) scale(.92)`);
  return {
    width,
    height,
    back,
    body: `<defs>${roll}</defs>` + round(g, lay(60, 44, -20) + rounds([164, 42]) + lay(170, 124, -20) + rounds([54, 122]), width, height),
  };
}
