// Signs of what is eaten, drunk, grown or modelled from dough.
import { blob, brush, ell, lens, place, smooth, TAU } from '../geom.ts';
import { lotus } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { flower, type Sign } from './sign.ts';

export const youngRice: Sign = (main, cut) => {
  let o =
    fill('M-44 12C-40 -10 -18 -12 0 -10C18 -12 40 -10 44 12C34 36 14 42 0 42C-14 42 -34 36 -44 12Z', main) +
    stroke('M0 0V36M0 2L-28 24M0 2L28 24M0 0L-38 10M0 0L38 10', cut, 2);
  for (const [x, y, a] of [[-6, -14, -0.9], [-14, -24, -1.2], [2, -26, -1.5], [12, -16, -2.1], [-4, -38, -1.4], [16, -30, -1.9], [-20, -12, -0.7]] as const)
    o += fill(lens(x, y, x + Math.cos(a) * 15, y + Math.sin(a) * 15, 5), main);
  return o;
};

export const cakeMould: Sign = (main, cut, R) =>
  fill(
    blob(
      Array.from({ length: 24 }, (_, i) => {
        const a = (i / 24) * TAU,
          r = i % 2 ? 34 : 42;
        return [Math.cos(a) * r, -4 + Math.sin(a) * r] as const;
      }),
    ),
    main,
  ) +
  fill('M-7 30H7L9 52H-9Z', main) +
  `<path d="${ell(0, -4, 27)}" fill="none" stroke="${cut}" stroke-width="2.4"/>` +
  flower(0, -4, 1.2, R, cut, main);

export const squareCake: Sign = (main, cut) =>
  fill('M-30 -26C-50 -30 -56 -10 -52 6C-44 -2 -36 -12 -30 -26ZM30 26C50 30 56 10 52 -6C44 2 36 12 30 26ZM-26 30C-30 50 -10 56 6 52C-2 44 -12 36 -26 30Z', main) +
  fill('M-30 -36H30Q36 -36 36 -30V30Q36 36 30 36H-30Q-36 36 -36 30V-30Q-36 -36 -30 -36Z', main) +
  stroke('M-12 -36V36M12 -36V36M-36 -12H36M-36 12H36', cut, 3.4) +
  stroke('M12 -12C22 -26 34 -22 28 -14C24 -9 16 -11 12 -12C10 -22 2 -30 -2 -24C-4 -18 6 -13 12 -12', cut, 2.6) +
  fill(ell(12, -12, 4), cut);

export const noodles: Sign = (main, cut) => {
  let o = fill('M-50 -38H50V-31H-50ZM-44 -46h6v86h-6ZM38 -46h6v86h-6Z', main);
  for (const x of [-22, 0, 22]) {
    o += fill(`M${x - 9} -38Q${x} -44 ${x + 9} -38V-10L${x + 7} -4L${x + 10} 2V40Q${x} 46 ${x - 10} 40V2L${x - 7} -4L${x - 9} -10Z`, main);
    o += stroke(`M${x - 4} -28V-10L${x - 3} -4L${x - 4} 2V38M${x + 4} -28V-10L${x + 3} -4L${x + 4} 2V38M${x - 8} -4H${x + 8}`, cut, 2);
  }
  return o;
};

export const porkRoll: Sign = (main, cut) =>
  fill('M-24 -36L30 -14C48 -6 44 32 22 28L-34 6Z', main) +
  `<path d="${ell(-30, -14, 15, 23)}" fill="${main}" stroke="${cut}" stroke-width="2.6"/>` +
  fill(ell(-30, -14, 7, 12), cut) +
  stroke('M-6 -28C6 -22 4 10 -8 17M16 -19C28 -12 26 20 14 26', cut, 2.8) +
  fill('M36 -12L50 -26L46 -6ZM38 22L52 34L34 30Z', main);

export const lotusTea: Sign = (main, cut, R) =>
  lotus(place(0, 4, 0.56), R)
    .filter((q) => q.role !== 'line')
    .map((q) => `<path d="${q.d}" fill="${main}" stroke="${cut}" stroke-width="1.8"/>`)
    .join('') +
  fill('M-26 10H26C26 32 16 40 0 40S-26 32 -26 10Z', main) +
  stroke('M26 16C40 14 40 32 22 32', main, 5) +
  stroke('M-24 17Q0 23 24 17', cut, 2.4) +
  fill('M-34 44H34L28 49H-28Z', main);

export const branch: Sign = (main, cut, R) =>
  fill(brush([[-4, 46], [-12, 14], [6, -8], [-4, -40]], 9, { prof: (s) => 1 - s * 0.7 }), main) +
  stroke('M-8 18C-24 12 -32 0 -36 -12M4 -4C20 -8 30 -18 36 -30', main, 4.4) +
  ([[-36, -16, 1.05], [-8, -38, 1.15], [35, -30, 1.05], [-22, 10, 0.8], [20, -8, 0.85], [12, 22, 0.7]] as const)
    .map(([x, y, size]) => flower(x, y, size, R, main, cut))
    .join('');

export const doughFigure: Sign = (main, cut) =>
  stroke('M2 24V52', main, 4.4) +
  fill(
    smooth(
      [[-34, -18], [-30, -34], [-20, -40], [-12, -32], [-8, -14], [8, -6], [22, -14], [26, -34], [42, -42], [48, -24], [44, 0], [28, 22], [0, 28], [-22, 20], [-32, 0]],
      true,
    ),
    main,
  ) +
  fill('M-34 -22L-48 -18L-34 -12ZM-28 -38Q-30 -52 -20 -46Q-16 -54 -10 -42L-14 -34Z', main) +
  fill(ell(-23, -26, 3.4), cut) +
  stroke('M-10 4Q8 -4 20 4Q10 20 -8 14Q-14 10 -10 4M30 -30Q34 -14 26 -4M40 -32Q42 -12 32 4', cut, 2.6);
