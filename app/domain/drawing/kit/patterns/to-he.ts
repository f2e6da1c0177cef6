// Rice-dough figures on their sticks: roosters, flowers and stars, rolled, coiled and twisted out of dyed dough.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, poly, type Point, smooth, TAU } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round, spiral } from './tile.ts';

const side = 240;

export function doughFigures(g: Ground): PatternTile {
  const { pal, id } = g,
    back = pal.paper,
    // The dye takes something of the dough.
    dyed = (ink: Ink) => mix(ink, back, 0.14),
    [red, yellow, green, blue] = [dyed(mix(pal.lacquer, '#FF3030', 0.16)), dyed(mix(pal.goldleaf, '#FFD040', 0.4)), dyed(mix(pal.rice, pal.celadon, 0.2)), dyed(mix(pal.cobalt, pal.paper, 0.2))],
    [pink, orange] = [mix(red, '#FFF2E0', 0.5), mix(yellow, red, 0.45)],
    dark = mix(pal.ink, pal.clay, 0.2);
  // A roll of dough: its edge in shade, and the light along it.
  const roll = (d: string, ink: Ink, width: number) => {
    const shade = tones(ink, pal);
    return stroke(d, shade.d, width + 1.8) + stroke(d, ink, width) + (width < 5 ? '' : stroke(d, shade.l, width * 0.26, `transform="translate(${n(-width * 0.16)} ${n(-width * 0.2)})"`));
  };
  const coil = (x: number, y: number, r: number, start: number, turns: number, ink: Ink, width: number) => roll(smooth(spiral(x, y, r, width * 0.3, start, turns, 9)), ink, width);
  // A ball takes the colour of where it is laid.
  const ballShape = group(fill(ell(0, 0, 10.6), dark, 'opacity=".36"') + fill(ell(0, 0, 10), 'currentColor') + fill(ell(-3, -3.4, 3), '#FFFFFF', 'opacity=".42"'), `id="${id}b"`);
  const balls = (ink: Ink, r: number, places: readonly Point[]) => group(places.map(([x, y]) => use(id + 'b', `translate(${n(x)} ${n(y)}) scale(${Math.round(r * 10) / 100})`)).join(''), `color="${ink}"`);
  const ringOf = (count: number, r: number): Point[] => Array.from({ length: count }, (_, i) => [Math.sin((i / count) * TAU) * r, -Math.cos((i / count) * TAU) * r]);
  const stick = stroke('M1.6 20V70', mix(back, pal.clay, 0.34), 4) + stroke('M0 18V69', mix(pal.goldleaf, pal.clay, 0.4), 4) + stroke('M-1 20V68', mix(pal.goldleaf, back, 0.5), 1);
  const rooster =
    roll('M17 8C30 6 44 -8 42 -26', green, 6) + roll('M17 4C28 -4 36 -18 29 -34', blue, 6) + roll('M14 0C22 -8 24 -20 16 -30', yellow, 6) +
    fill('M-26 -14C-30 8 -18 26 4 26C24 26 30 10 20 -2C8 -6 -4 -4 -10 -16Z', red) +
    coil(4, 9, 15, -2.2, 1.9, red, 8) + coil(6, 8, 8, -2, 1.3, orange, 5) +
    roll('M-11 -4C-20 -12 -22 -22 -18 -30', orange, 10) + roll('M-16 8C-20 0 -24 -8 -25 -18', yellow, 5) +
    balls(red, 4, [[-26, -40], [-19, -43], [-12, -39]]) +
    balls(orange, 8.6, [[-19, -31]]) + fill('M-26 -34L-38 -28L-26 -25Z', yellow) + balls(red, 3, [[-26, -21]]) + fill(ell(-21, -32, 2.6), back) + fill(ell(-21.6, -32, 1.4), dark) +
    roll('M-3 28C-3 34 -8 36 -12 36', yellow, 3.4) + roll('M8 28C8 34 14 36 16 36', yellow, 3.4);
  const flower =
    roll('M0 20C-14 42 -30 36 -34 24C-24 18 -10 22 0 34', green, 5) + roll('M0 24C14 46 30 40 34 28C24 22 10 26 0 38', green, 5) +
    balls(pink, 9.8, ringOf(9, 25)) +
    balls(red, 7.4, ringOf(7, 13)) +
    coil(0, 0, 6, 0, 1.4, yellow, 4.4);
  const tips = ringOf(10, 1).map(([x, y], i): Point => [x * (i % 2 ? 12 : 27), y * (i % 2 ? 12 : 27)]);
  const star =
    fill(ell(0, 0, 33), mix(back, yellow, 0.3)) +
    roll(ell(0, 0, 33), yellow, 7) + stroke(ell(0, 0, 33), green, 7, 'stroke-dasharray="9 9" stroke-linecap="butt"') +
    fill(poly(tips), red) + roll(poly(tips), red, 5) + coil(0, 0, 8, 0, 1.5, yellow, 4.6) +
    balls(pink, 6.4, ringOf(5, 33));
  const figure = (name: string, drawn: string) => group(stick + drawn, `id="${id}${name}"`);
  const lay = (name: string, x: number, y: number, flip = 1) => use(id + name, `translate(${x} ${y}) scale(${flip} 1)`);
  // Crumbs of dough left on the board.
  const crumbs = balls(blue, 3.4, [[128, 30]]) + balls(green, 3.4, [[8, 22]]) + balls(red, 3.4, [[68, 150]]) + balls(yellow, 3.4, [[188, 152]]) + balls(pink, 2.6, [[137, 33], [17, 25], [77, 153], [197, 155]]);
  return {
    width: side,
    height: side,
    back,
    body: `<defs>${ballShape}${figure('r', rooster)}${figure('f', flower)}${figure('s', star)}</defs>` + round(g, lay('r', 72, 54) + lay('f', 192, 50) + lay('s', 12, 170) + lay('r', 132, 174, -1) + crumbs, side, side),
  };
}
