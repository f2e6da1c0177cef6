// The hat makers' yard behind a pond of lotus.
import { mix } from '../color.ts';
import { house } from './buildings.ts';
import { areca, banana } from './greenery.ts';
import { birds, clouds, sun, type Stage } from './stage.ts';
import { cone } from './wares.ts';
import { lotusPond, water } from './water.ts';

export function hatYard(g: Stage): string {
  const { pal, W, H, R, k, Y, tone } = g;
  let o = sun(g, W * 0.78, H * 0.24, 84 * k) + clouds(g, 3) + birds(g, W * 0.34, H * 0.16, 4);
  o +=
    g.sheet(g.ridge(Y(600), 30, 7), tone(mix(pal.celadon, pal.cobalt, 0.25), 0.55)) +
    g.sheet(g.ridge(Y(520), 24, 12), tone(mix(pal.rice, pal.ink, 0.2), 0.42));
  for (let i = 0; i < 6; i++)
    o += areca(g, W * (0.05 + i * 0.18) + R.j(40), Y(460), R.r(240, 340) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.28), tone(pal.clay, 0.35));
  o +=
    house(g, W * 0.24, Y(420), 440 * k, { wall: mix(pal.paper, pal.goldleaf, 0.25), tile: mix(pal.clay, pal.lacquer, 0.25) }) +
    house(g, W * 0.78, Y(430), 380 * k, { wall: tone(mix(pal.paper, pal.clay, 0.25), 0.1), tile: tone(mix(pal.clay, pal.ink, 0.15), 0.1) }) +
    banana(g, W * 0.5, Y(430), 0.95 * k, tone(mix(pal.rice, pal.ink, 0.25), 0.1));
  const yard = mix(pal.goldleaf, pal.paper, 0.58);
  o += g.sheet(g.ridge(Y(424), 6, 6), yard);
  const hat = mix(mix(pal.paper, pal.goldleaf, 0.2), pal.rice, 0.06);
  for (const [y, s, c] of [
    [388, 0.5, 15],
    [344, 0.66, 12],
    [286, 0.86, 10],
  ] as const)
    for (let i = 0; i < c; i++)
      o += cone(g, (W * (i + 0.5 + (y % 3) * 0.2)) / c + R.j(16), Y(y) + R.j(5), s * k, mix(hat, pal.goldleaf, R.r(0, 0.3)));
  o += g.sheet(g.ridge(Y(246), 10, 9), mix(pal.rice, pal.ink, 0.3));
  const wy = Y(226);
  o +=
    g.sheet(g.ridge(wy, 5, 7), mix(mix(pal.celadon, pal.cobalt, 0.3), pal.paper, 0.2)) +
    water(g, wy, mix(pal.paper, pal.celadon, 0.2)) +
    lotusPond(g, wy, 44);
  return o;
}
