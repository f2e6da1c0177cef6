// Signs of wood, horn, bamboo and rattan.
import { brush, ell, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Sign } from './sign.ts';

export const basket: Sign = (main, cut) => {
  let o = fill('M-38 -8H38L30 42H-30Z', main) + stroke('M-30 -8C-30 -52 30 -52 30 -8', main, 6);
  let d = '';
  for (let j = 0; j < 4; j++) for (let i = 0; i < 5; i++) if ((i + j) % 2) d += rect(-32 + i * 13 + j, -2 + j * 11, 11, 5);
  return o + fill(d, cut);
};

export const mallet: Sign = (main, cut) =>
  fill(
    brush(
      [[-36, 40], [0, 6], [30, -26]],
      13,
      { prof: () => 1 },
    ),
    main,
  ) +
  fill('M26 -36L44 -44L38 -24L24 -18Z', main) +
  fill('M-42 -34C-10 -46 6 -20 -8 -4C-20 -16 -34 -16 -42 -34Z', main) +
  stroke('M-34 -30Q-20 -20 -10 -8', cut, 2.4) +
  fill('M10 40C16 18 34 20 42 28C38 42 24 46 10 40Z', main) +
  stroke('M16 38Q26 30 36 30', cut, 2.2);

export const plane: Sign = (main, cut) =>
  fill('M-50 4H34C44 4 50 12 50 24V32H-50Z', main) +
  fill('M-6 4L14 -36L24 -32L10 4Z', main) +
  fill('M-44 4C-48 -12 -40 -20 -30 -16C-24 -12 -28 -4 -22 4Z', main) +
  stroke('M-44 22H42M-10 10H16', cut, 2.2) +
  stroke('M6 -2C-8 -14 -14 -32 -2 -38C8 -42 14 -30 6 -26', main, 3) +
  fill('M-50 37H50V42H-50Z', main);

export const spinningTop: Sign = (main, cut) =>
  fill('M-7 -48H7Q10 -36 6 -28C14 -24 40 -20 44 -4C44 14 14 30 4 48Q0 54 -4 48C-14 30 -44 14 -44 -4C-40 -20 -14 -24 -6 -28Q-10 -36 -7 -48Z', main) +
  stroke('M-43 -10Q0 2 43 -10M-40 4Q0 17 40 4M-22 20Q0 28 22 20', cut, 2.6) +
  stroke('M8 50C24 44 34 52 46 44', main, 2.6);

export const moonLute: Sign = (main, cut) =>
  fill(ell(-12, 22, 27), main) +
  fill('M-2 4L26 -38L32 -34L4 8Z', main) +
  fill('M24 -38C24 -50 36 -54 44 -46L36 -32Z', main) +
  stroke('M22 -42L12 -48M28 -48L22 -56M38 -36L48 -32M34 -30L44 -24', main, 3.4) +
  `<path d="${ell(-12, 22, 21)}" fill="none" stroke="${cut}" stroke-width="1.8"/>` +
  stroke('M-26 34L-12 44M-19 39L30 -36M2 8L-4 4M8 -1L2 -5M14 -10L8 -14', cut, 2.2);

export const cage: Sign = (main, cut) => {
  let d = '';
  for (const x of [-27, -18, -9, 0, 9, 18, 27]) d += `M${x} 32V-12C${x} -22 ${x * 0.5} -30 0 -33`;
  return (
    stroke(d, main, 2.6) +
    stroke('M-36 32V-10C-36 -26 -14 -34 0 -34C14 -34 36 -26 36 -10V32M-36 -8H36M-36 12H36', main, 4.4) +
    fill('M-42 30H42V39H-42ZM-38 39H-26L-30 48H-38ZM38 39H26L30 48H38Z', main) +
    stroke('M0 -35V-40C0 -46 10 -46 9 -52', main, 4) +
    fill(ell(0, -35, 8, 4), main) +
    fill('M-14 10C-16 -2 -4 -8 4 -6L10 -14L12 -4C16 2 10 10 2 12L-18 20Z', main) +
    stroke('M-18 21L-8 12M-4 14V18', cut, 1.8)
  );
};

export const kite: Sign = (main, cut) =>
  fill('M-52 4C-34 -14 -16 -18 0 -18C16 -18 34 -14 52 4C34 22 16 27 0 27C-16 27 -34 22 -52 4Z', main) +
  fill('M-24 -30H24Q28 -25 24 -20H-24Q-28 -25 -24 -30ZM-17 -41H17Q20 -37 17 -33H-17Q-20 -37 -17 -41ZM-11 -51H11Q13 -48 11 -45H-11Q-13 -48 -11 -51Z', main) +
  stroke('M0 -52V27', main, 3) +
  stroke('M-44 4Q0 -4 44 4M-26 -13V20M26 -13V20M0 -18V27', cut, 2.2) +
  stroke('M-18 6L0 50L18 6', main, 2.4);

export const comb: Sign = (main, cut) => {
  let d = 'M-44 2C-44 -34 -20 -42 0 -42C20 -42 44 -34 44 2V8H-44Z';
  for (let i = 0; i < 11; i++) d += `M${-43 + i * 8.1} 4h4.6l-1 34q-1.3 5 -2.6 0Z`;
  return fill(d, main) + stroke('M-34 -2C-32 -26 -14 -32 0 -32C14 -32 32 -26 34 -2', cut, 2.4) + fill(ell(0, -12, 5), cut);
};
