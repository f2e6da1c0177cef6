// A kiln yard, its pots before it: the long kiln that climbs, or a lane of box kilns whose walls are black with coal cakes.
import { mix, tones } from '../color.ts';
import { brush, n, type Point } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { areca } from './greenery.ts';
import { boxKiln, climbingKiln, coalWall, firewood, saggars } from './kilns.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { pot } from './wares.ts';

/** The long kiln's yard. */
export const kilnYard = (g: Stage): string => yard(g, true);
/** The lane of box kilns. */
export const kilnLane = (g: Stage): string => yard(g, false);

function yard(g: Stage, climbing: boolean): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    brick = mix(pal.clay, pal.lacquer, 0.2);
  let o = sun(g, X(climbing ? R.r(0.2, 0.3) : R.r(0.48, 0.54)), H * 0.24, 84 * k) + clouds(g, 3) + birds(g, X(climbing ? 0.42 : 0.3) - 80 * k, H * 0.18, 5);
  o += g.sheet(g.ridge(Y(520), 40, 8), tone(mix(pal.celadon, pal.cobalt, 0.3), 0.55)) + g.sheet(g.ridge(Y(440), 30, 10), tone(mix(pal.celadon, pal.rice, 0.3), 0.4));
  for (let i = 0; i < 7; i++) o += areca(g, W * (0.06 + i * 0.15) + R.j(40), Y(360), R.r(220, 330) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.3), tone(pal.clay, 0.4));
  const wall = tone(mix(pal.paper, pal.clay, 0.25), 0.1),
    roofTile = tone(brick, 0.2);
  if (climbing) {
    o += house(g, X(0.1), Y(300), 320 * k, { wall, tile: roofTile });
    // The slope it lies on, and the kiln.
    const foot: Point = [X(0.26), Y(236)],
      head: Point = [X(0.93), Y(342)];
    const end = X(1) + side * 60,
      back = `M${n(X(0.16))} ${n(Y(230))}C${n(X(0.4))} ${n(Y(268))} ${n(X(0.7))} ${n(Y(350))} ${n(end)} ${n(Y(392))}V${n(H)}H${n(X(0.16))}Z`;
    o += g.sheet(g.ridge(Y(285), 12, 8), mix(pal.goldleaf, pal.paper, 0.42)) + g.sheet(back, mix(mix(pal.rice, pal.goldleaf, 0.4), pal.paper, 0.15), { sh: 8 });
    o += climbingKiln(g, foot, head, 216 * k, 5);
    // The bank in front of it, cut into steps.
    let bank = `M${n(X(0.2))} ${n(Y(214))}`;
    for (let i = 0; i < 5; i++) bank += `L${n(X(0.26 + (i * 0.67) / 5))} ${n(Y(214 + i * 20))}L${n(X(0.27 + ((i + 1) * 0.67) / 5))} ${n(Y(216 + i * 20))}`;
    o += g.sheet(`${bank}L${n(end)} ${n(Y(314))}V${n(H)}H${n(X(0.2))}Z`, mix(mix(pal.goldleaf, pal.clay, 0.3), pal.paper, 0.36), { sh: 9 });
    o += saggars(g, X(0.83), Y(262), [2, 3, 2]) + firewood(g, X(0.14), Y(206), 8, 4) + person(g, X(0.245), Y(206), 0.9 * k, { shirt: pal.cobalt, pose: 'stand', to: side, hands: [58, -86] });
  } else {
    o += house(g, X(0.5), Y(312), 300 * k, { wall, tile: roofTile });
    o += g.sheet(g.ridge(Y(285), 12, 8), mix(pal.goldleaf, pal.paper, 0.42));
    o += boxKiln(g, X(0.2), Y(232), 350 * k, 268 * k) + boxKiln(g, X(0.78), Y(248), 300 * k, 236 * k);
    const gap = Math.abs(X(0.78) - X(0.2)) - 330 * k;
    if (gap > 120 * k) o += coalWall(g, Math.min(X(0.2), X(0.78)) + 190 * k, Y(226), gap, 150 * k);
    o += coalWall(g, X(0.97) - (side > 0 ? 90 : 330) * k, Y(214), 420 * k, 168 * k);
    o += firewood(g, X(0.05), Y(196), 6, 4) + person(g, X(0.5), Y(196), 0.92 * k, { shirt: mix(pal.lacquer, pal.clay, 0.3), pose: 'stand', to: side, hands: [46, -112] });
  }
  o += g.sheet(g.ridge(Y(176), 14, 9), mix(mix(pal.goldleaf, pal.clay, 0.35), pal.paper, 0.25));
  return o + pots(g);
}

/** The wares in three rows, the nearest largest. */
function pots(g: Stage): string {
  const { pal, W, R, k, Y } = g,
    brick = mix(pal.clay, pal.lacquer, 0.2),
    colours = [pal.cobalt, mix(pal.paper, pal.cobalt, 0.1), pal.celadon, brick, mix(pal.clay, pal.ink, 0.35), mix(pal.paper, pal.goldleaf, 0.25)];
  const shades: readonly (readonly Point[])[] = [
    [[34, -80], [40, -46], [18, -6]],
    [[24, -98], [34, -70], [14, -6]],
    [[50, -46], [42, -22], [18, -5]],
  ];
  const lights: readonly (readonly Point[])[] = [
    [[-34, -76], [-40, -52], [-30, -24]],
    [[-28, -76], [-34, -52], [-24, -24]],
    [[-50, -44], [-44, -24], [-30, -10]],
  ];
  let o = '';
  for (const [height, size, count] of [[178, 0.62, 21], [96, 1, 13], [8, 1.5, 9]] as const)
    for (let i = 0; i < count; i++) {
      const s = size * k * R.r(0.85, 1.1),
        x = (W * (i + 0.5)) / count + R.j(20),
        y = Y(height) + R.j(8),
        kind = R.i(0, 2),
        colour = R.pick(colours),
        t = tones(colour, pal),
        on = (way: readonly Point[]): Point[] => way.map(([u, v]): Point => [x + u * s, y + v * s]);
      const band = kind === 2 ? `M${n(x - 56 * s)} ${n(y - 40 * s)}H${n(x + 56 * s)}` : `M${n(x - 44 * s)} ${n(y - 62 * s)}q${n(44 * s)} ${n(14 * s)} ${n(88 * s)} 0`;
      o += g.sheet(pot(x, y, s, kind), colour, {
        sh: 7,
        body: fill(brush(on(shades[kind]!), 13 * s), t.d) + fill(brush(on(lights[kind]!), 6 * s), t.ll) + (R.chance(0.6) ? stroke(band, colour === pal.cobalt ? pal.paper : pal.cobalt, 4 * s, 'opacity=".8"') : ''),
      });
      if (size < 1 && R.chance(0.5)) o += g.sheet(pot(x, y - 50 * s, s * 0.9, 2), R.pick(colours), { sh: 5 });
    }
  return o;
}
