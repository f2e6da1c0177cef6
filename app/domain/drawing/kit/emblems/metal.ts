// Signs of iron, bronze, gold and silver; the rosette stands for a craft that has no sign.
import { ell, lens, type Point, poly, smooth, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Sign } from './sign.ts';

export const anvil: Sign = (main, cut) =>
  fill('M-44 -30H18V-8H-44ZM18 -24H30V-14H18Z', main) +
  fill('M-10 -8H4L8 44H-14Z', main) +
  fill('M-30 44H40V34H-30Z', main) +
  stroke('M-40 -25H14', cut, 2.4) +
  fill(
    poly([[28, 4], [32, 14], [42, 18], [32, 22], [28, 32], [24, 22], [14, 18], [24, 14]]),
    main,
  );

export const bell: Sign = (main, cut) => {
  let d = '';
  for (const x of [-20, 0, 20]) d += `M${x * 0.6 - 2} -22L${x - 2} 36M${x * 0.6 + 2} -22L${x + 2} 36`;
  return (
    stroke('M-13 -32C-16 -50 16 -50 13 -32', main, 6.5) +
    fill('M-16 -34H16C26 -30 27 -14 28 -2C29 14 34 26 40 42Q0 52 -40 42C-34 26 -29 14 -28 -2C-27 -14 -26 -30 -16 -34Z', main) +
    stroke(d, cut, 1.5) +
    stroke('M-26 -20Q0 -14 26 -20M-29 6Q0 14 29 6M-37 34Q0 43 37 34', cut, 2.2) +
    fill(ell(0, 22, 7), cut) +
    fill(ell(0, 22, 3.6), main)
  );
};

export const earring: Sign = (main, cut) => {
  let o = stroke('M0 -20V-32C0 -46 -18 -52 -20 -38', main, 3.4) + fill(ell(0, -20, 8), main) + fill(ell(0, -20, 3), cut);
  for (const [a, l, w] of [[Math.PI / 2, 42, 13], [0.62, 34, 9], [Math.PI - 0.62, 34, 9]] as const)
    o += `<path d="${lens(0, -10, Math.cos(a) * l, -10 + Math.sin(a) * l, w)}" fill="none" stroke="${main}" stroke-width="3.2"/>` + fill(ell(Math.cos(a) * l * 0.5, -10 + Math.sin(a) * l * 0.5, 3.6), main);
  for (const [x, y] of [[-32, 18], [-17, 30], [0, 40], [17, 30], [32, 18]] as const) o += stroke(`M${x} ${y - 8}V${y - 2}`, main, 2) + fill(`M${x} ${y - 3}Q${x + 7} ${y + 7} ${x} ${y + 11}Q${x - 7} ${y + 7} ${x} ${y - 3}Z`, main);
  return o;
};

export const padlock: Sign = (main, cut) =>
  fill('M-32 -6H32Q36 -6 36 -2V34Q36 42 26 42H-26Q-36 42 -36 34V-2Q-36 -6 -32 -6Z', main) +
  stroke('M-22 -6V-22C-22 -50 22 -50 22 -22V-6', main, 8.5) +
  fill(ell(0, 12, 6.4), cut) +
  fill('M-3 14H3L6 30H-6Z', cut);

export const rosette: Sign = (main, cut) => {
  let d = '';
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * TAU,
      pts: Point[] = [];
    for (let q = 0; q <= 10; q++) {
      const b = a + (q / 10) * 4.4,
        r = 14 * (1 - q / 14);
      pts.push([Math.cos(a) * 28 + Math.cos(b) * r, Math.sin(a) * 28 + Math.sin(b) * r]);
    }
    d += smooth(pts);
  }
  return stroke(d, main, 3) + fill(ell(0, 0, 9), main) + fill(ell(0, 0, 4), cut);
};
