// Signs of what is woven, sewn, plaited or folded to be worn or carried.
import { ell, lens, n, poly } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { flower, type Sign } from './sign.ts';

export const silk: Sign = (main, cut) =>
  fill('M-50 22C-30 -6 26 -40 50 -42C34 -16 -14 30 -50 22Z', main) +
  fill('M-20 8C-6 -6 16 -22 28 -26C18 -12 -2 6 -20 8Z', cut) +
  stroke('M-14 6L20 -20M-10 8L24 -20', main, 1.8) +
  stroke('M26 -24C44 -8 10 10 -8 24C-22 36 6 46 26 34C36 28 44 30 48 36', main, 3);

export const embroidery: Sign = (main, cut, R) =>
  `<path d="${ell(0, 2, 38)}" fill="none" stroke="${main}" stroke-width="6"/>` +
  fill('M-7 -46h14v10h-14Z', main) +
  flower(-4, 6, 1.15, R, main, cut) +
  fill(lens(-8, 44, 46, -28, 2.6), main);

export const hat: Sign = (main, cut) =>
  fill('M0 -38L46 18Q0 36 -46 18Z', main) +
  stroke(
    [0.3, 0.5, 0.7, 0.88].map((s) => `M${n(-46 * s)} ${n(-38 + 56 * s)}Q0 ${n(-38 + 74 * s)} ${n(46 * s)} ${n(-38 + 56 * s)}`).join(''),
    cut,
    2.2,
  ) +
  stroke('M-24 27C-22 48 22 48 24 27', main, 5);

export const tassels: Sign = (main, cut) => {
  const tassel = (x: number, y: number, s: number) =>
    fill(ell(x, y, 6.5 * s), main) + fill(`M${n(x - 6 * s)} ${n(y + 6 * s)}H${n(x + 6 * s)}L${n(x + 11 * s)} ${n(y + 38 * s)}H${n(x - 11 * s)}Z`, main) +
    stroke(`M${n(x - 6 * s)} ${n(y + 9 * s)}H${n(x + 6 * s)}M${n(x - 4 * s)} ${n(y + 14 * s)}V${n(y + 38 * s)}M${n(x)} ${n(y + 14 * s)}V${n(y + 38 * s)}M${n(x + 4 * s)} ${n(y + 14 * s)}V${n(y + 38 * s)}`, cut, 1.8);
  return stroke('M-28 -46C-34 -14 -16 10 0 10C16 10 34 -14 28 -46M-20 -46C-24 -20 -12 -2 0 -2C12 -2 24 -20 20 -46', main, 3.6) + fill(ell(0, 4, 8), main) + fill(ell(0, 4, 3), cut) + tassel(-30, 4, 0.86) + tassel(30, 4, 0.86) + tassel(0, 16, 0.86);
};

export const shoe: Sign = (main, cut) =>
  fill('M-46 26C-51 8 -50 -10 -45 -24C-34 -14 -22 -14 -12 -24L-4 -30C4 -16 16 -4 28 0C43 4 51 12 51 26Z', main) +
  fill('M-48 29H52V36H-10L-14 34H-22V42H-48Z', main) +
  stroke('M-6 -32C-20 -46 -26 -34 -14 -28M-4 -31C8 -46 14 -36 4 -26', main, 3) +
  stroke('M-1 -22L-11 -11M7 -13L-3 -2M16 -5L7 5', cut, 2.6) +
  stroke('M31 1Q25 12 28 25M-47 -6Q-33 4 -31 25M-11 -22Q-2 -2 -4 25', cut, 2);

export const fan: Sign = (main, cut) => {
  let d = '';
  for (let i = 0; i < 9; i++) {
    const a = -1.2 + i * 0.3,
      b = a + 0.25;
    d += poly([[Math.sin(a) * 14, 34 - Math.cos(a) * 14], [Math.sin(a) * 70, 34 - Math.cos(a) * 70], [Math.sin(b) * 70, 34 - Math.cos(b) * 70], [Math.sin(b) * 14, 34 - Math.cos(b) * 14]]);
  }
  return fill(d, main) + stroke('M-30 14A36 36 0 0 1 30 14', cut, 2.4) + fill(ell(0, 36, 6), main);
};
