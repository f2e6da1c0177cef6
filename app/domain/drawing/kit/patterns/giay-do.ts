// Dó paper: the laid lines of the mould, long bark fibres, and petals and leaves pressed into the sheet.
import { mix } from '../color.ts';
import { n, smooth, TAU } from '../geom.ts';
import { fill, group, stroke } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 240;

export function laidPaper(g: Ground): PatternTile {
  const { pal, R } = g,
    back = mix(pal.paper, pal.goldleaf, 0.07),
    bark = mix(back, pal.clay, 0.5);
  let lines = '',
    chains = '';
  for (let y = 2.5; y < side; y += 5) lines += `M0 ${y}H${side}`;
  for (let x = 24; x < side; x += 48) chains += `M${x} 0V${side}`;
  const fibre = (length: number) => {
    const x = R.r(0, side),
      y = R.r(0, side),
      a = R.r(0, TAU),
      bend = R.j(1.3);
    return smooth([0, 1, 2, 3].map((i) => [x + Math.cos(a + bend * i * 0.4) * length * i * 0.33, y + Math.sin(a + bend * i * 0.4) * length * i * 0.33]));
  };
  let pale = '',
    fine = '',
    dark = '',
    specks = '';
  for (let i = 0; i < 20; i++) pale += fibre(R.r(40, 80));
  for (let i = 0; i < 22; i++) fine += fibre(R.r(24, 56));
  for (let i = 0; i < 7; i++) dark += fibre(R.r(14, 30));
  for (let i = 0; i < 26; i++) specks += `M${n(R.r(0, side))} ${n(R.r(0, side))}h${n(R.r(0, 2))}`;
  // A bougainvillea bract: a heart-shaped blade, thin as the paper, with its veins.
  const bract = (x: number, y: number, s: number, turn: number) => {
    const ink = mix(back, pal.lacquer, R.r(0.42, 0.6));
    return group(
      fill('M0 22C-18 12 -20 -8 -9 -18Q-4 -20 0 -25Q4 -20 9 -18C20 -8 18 12 0 22Z', ink) + stroke('M0 20V-22M0 12Q-8 6 -12 -6M0 12Q8 6 12 -6M0 0Q-5 -5 -7 -14M0 0Q5 -5 7 -14', mix(ink, pal.lacquer, 0.5), 0.9),
      `transform="translate(${x} ${y}) rotate(${n(turn)}) scale(${s})" opacity=".86"`,
    );
  };
  const bamboo = (x: number, y: number, s: number, turn: number) => {
    const ink = mix(back, pal.rice, 0.72);
    return group(
      fill('M-2 30C-16 14 -14 -12 0 -34C10 -12 12 14 2 30Z', ink) + stroke('M0 34V-30M-6 24Q-9 4 -3 -18M6 24Q8 4 3 -18', mix(ink, pal.ink, 0.3), 0.9),
      `transform="translate(${x} ${y}) rotate(${n(turn)}) scale(${s})" opacity=".9"`,
    );
  };
  const floret = (x: number, y: number, s: number) => {
    const ink = mix(back, pal.goldleaf, 0.62);
    let petals = '';
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * TAU;
      petals += `M0 0C${n(Math.cos(a - 0.7) * 12)} ${n(Math.sin(a - 0.7) * 12)} ${n(Math.cos(a - 0.3) * 20)} ${n(Math.sin(a - 0.3) * 20)} ${n(Math.cos(a) * 17)} ${n(Math.sin(a) * 17)}S${n(Math.cos(a + 0.7) * 12)} ${n(Math.sin(a + 0.7) * 12)} 0 0Z`;
    }
    return group(fill(petals, ink) + stroke('M0 0h.1', mix(pal.goldleaf, pal.clay, 0.5), 6) + stroke('M0 6Q4 22 -4 34', mix(back, pal.rice, 0.7), 1.6), `transform="translate(${x} ${y}) rotate(${n(R.r(0, 360))}) scale(${s})" opacity=".9"`);
  };
  const pressed =
    bamboo(66, 84, 0.82, 38 + R.j(16)) +
    bract(44, 52, 0.92, R.r(-50, -10)) +
    bract(172, 158, 1, R.r(20, 80)) +
    bamboo(200, 182, 0.74, 140 + R.j(20)) +
    floret(158, 44, 0.86) +
    floret(70, 190, 0.8) +
    bract(216, 84, 0.62, R.r(120, 200)) +
    floret(124, 124, 0.55) +
    bract(20, 148, 0.56, R.r(-100, -40)) +
    bamboo(118, 222, 0.5, R.r(60, 110));
  return {
    width: side,
    height: side,
    back,
    body:
      stroke(lines, mix(back, pal.clay, 0.09), 1.1) +
      stroke(chains, mix(back, pal.clay, 0.15), 1.4) +
      round(g, stroke(pale, mix(back, '#FFFFFF', 0.5), 1.5) + pressed + stroke(fine, mix(back, bark, 0.6), 0.8) + stroke(dark, bark, 1.1) + stroke(specks, bark, 1.4), side, side),
  };
}
