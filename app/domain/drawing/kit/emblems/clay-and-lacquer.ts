// Signs of the kiln, of lacquer and inlay, of gold leaf, paper and incense.
import { ell, lens, place, poly, TAU } from '../geom.ts';
import { lotus } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { flower, type Sign } from './sign.ts';

export const vase: Sign = (main, cut, R) =>
  fill('M-15 44C-46 26 -40 -6 -14 -18Q-8 -28 -16 -42H16Q8 -28 14 -18C40 -6 46 26 15 44Z', main) +
  stroke('M-33 4Q0 16 33 4M-30 22Q0 33 30 22', cut, 2.6) +
  lotus(place(0, 20, 0.2), R)
    .filter((q) => q.role !== 'line')
    .map((q) => fill(q.d, cut))
    .join('');

export const lacquerBox: Sign = (main, cut) =>
  fill('M-40 -6H40V30Q40 38 32 38H-32Q-40 38 -40 30ZM-44 -30H44V-10H-44Z', main) +
  fill(
    poly([[-10, 8], [2, 2], [6, 14], [-4, 18]]) +
      poly([[6, 0], [18, 4], [10, 14]]) +
      poly([[-22, 12], [-12, 10], [-8, 22], [-20, 24]]) +
      poly([[-2, 22], [8, 18], [18, 26], [4, 32]]) +
      poly([[14, 14], [26, 10], [26, 22]]),
    cut,
  ) +
  stroke('M-38 -20H38', cut, 2.4);

export const shell: Sign = (main, cut, R) =>
  fill('M-46 12C-46 -22 -18 -42 4 -42C30 -42 48 -20 46 6C44 30 22 42 -4 42C-30 42 -46 34 -46 12Z', main) +
  stroke('M-38 12C-36 -16 -14 -34 4 -34M-38 20C-10 36 26 30 38 4', cut, 2) +
  flower(2, 0, 1.25, R, cut, main) +
  fill(lens(-30, 14, -14, 6, 4) + lens(20, -16, 34, -24, 4) + lens(18, 18, 30, 22, 4), cut);

export const goldLeaf: Sign = (main, cut) =>
  fill('M-40 -22L-2 -34L36 -22L42 26L2 40L-38 28Z', main) + stroke('M-30 -14L-8 0L-24 18M-2 -30L-8 0L20 10L36 -18M20 10L8 34', cut, 2.2);

export const paperMould: Sign = (main, cut) => {
  let laid = '';
  for (let y = -30; y < 38; y += 6) laid += `M-33 ${y}H33`;
  return (
    fill('M-46 -42H46V44H-46ZM-36 -33V35H36V-33Z', main, 'fill-rule="evenodd"') +
    stroke(laid, main, 1.5) +
    stroke('M-12 -34V36M12 -34V36', main, 2.4) +
    fill('M-40 -16L-30 -20L-16 -16L-2 -20L14 -16L28 -20L40 -15L38 2L41 18L39 38C26 26 18 30 22 48L6 50L-10 47L-26 50L-40 47L-38 30L-41 12Z', main) +
    stroke('M-24 0q8 -9 18 -2M4 8q9 -8 18 0M-22 26q8 -9 18 -2M-6 16q5 -5 11 0', cut, 2) +
    stroke('M22 48C18 30 26 26 39 38', cut, 2.4)
  );
};

export const incense: Sign = (main, cut) => {
  let d = '';
  for (let i = 0; i < 34; i++) {
    const a = (i / 34) * TAU;
    d += lens(Math.cos(a) * 9, Math.sin(a) * 9, Math.cos(a) * (i % 2 ? 46 : 40), Math.sin(a) * (i % 2 ? 46 : 40), 2.1);
  }
  return fill(d, main) + fill(ell(0, 0, 8), main) + fill(ell(0, 0, 4), cut);
};
