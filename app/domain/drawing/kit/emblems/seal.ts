// The seal round a sign: its plate, the ring of small marks, and the notch that tells two masters of one craft apart.
import type { Ink } from '../color.ts';
import { blob, ell, lens, n, P, place, poly, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, stroke } from '../sheet.ts';

/** The middle of a seal, which is 200 wide and high. */
export const middle = 100;

const outlines = ['tron', 'canh', 'sen', 'batgiac', 'la'] as const;

/** The plate's outline for a radius: round, scalloped, lotus, octagon or leaf. */
function outlineOf(R: Chance): (radius: number) => string {
  const outline = R.pick(outlines);
  // Both are asked of chance whatever the outline, so that the marks that follow stay the same.
  const lobes = { canh: R.pick([8, 12]), sen: R.pick([10, 14]) };
  const around = (count: number, turn: number, reach: (i: number) => number) =>
    Array.from({ length: count }, (_, i): [number, number] => {
      const angle = (i / count) * TAU + turn;
      return [middle + Math.cos(angle) * reach(i), middle + Math.sin(angle) * reach(i)];
    });
  switch (outline) {
    case 'tron':
      return (r) => ell(middle, middle, r);
    case 'batgiac':
      return (r) => poly(around(8, TAU / 16, () => r * 1.04));
    case 'la':
      return leaf;
    case 'canh':
    case 'sen':
      return (r) => blob(around(lobes[outline] * 2, -Math.PI / 2, (i) => r * (i % 2 ? 0.93 : 1.05)));
  }
}

const leaf = (r: number): string => {
  const [low, near, past, high] = [n(middle - r), n(middle - r * 0.6), n(middle + r * 0.6), n(middle + r)],
    [left, right] = [n(middle - r * 0.5), n(middle + r * 0.5)];
  return `M${middle} ${low}C${right} ${low} ${high} ${near} ${high} ${middle}C${high} ${past} ${right} ${high} ${middle} ${high}C${left} ${high} ${low} ${past} ${low} ${middle}C${low} ${near} ${left} ${low} ${middle} ${low}Z`;
};

/** The plate with its two rules; a solid one is inked, with the sign left white. */
export function plate(R: Chance, solid: boolean, front: Ink, back: Ink): string {
  const outline = outlineOf(R);
  return (
    fill(outline(94), back) +
    `<path d="${outline(solid ? 87 : 92)}" fill="none" stroke="${front}" stroke-width="${solid ? 2 : 4}"/>` +
    `<path d="${ell(middle, middle, 61)}" fill="none" stroke="${front}" stroke-width="1.8"/>`
  );
}

const markCounts = { cham: 36, song: 22, la: 26, hoi: 24, tia: 60, nut: 18 } as const;
const marks = ['cham', 'song', 'la', 'hoi', 'tia', 'nut'] as const;

/** The ring of marks: dots, waves, leaves, key fret, rays or knots. */
export function ring(R: Chance, ink: Ink): string {
  const mark = R.pick(marks),
    count = markCounts[mark];
  let solid = '',
    line = '';
  for (let i = 0; i < count; i++) {
    const angle = (i / count) * TAU,
      at = (radius: number, turn = 0): [number, number] => [middle + Math.cos(angle + turn) * radius, middle + Math.sin(angle + turn) * radius],
      [x, y] = at(72),
      turned = P(place(x, y, 1, angle + Math.PI / 2));
    switch (mark) {
      case 'cham':
        solid += ell(x, y, i % 2 ? 2 : 3.6);
        break;
      case 'song':
        line += turned.M(-10, 4).Q(-5, -9, 0, 0).Q(5, 8, 10, 4).d;
        break;
      case 'la':
        solid += turned.M(-7, 5).Q(-4, -6, 7, -5).Q(5, 5, -7, 5).Z().d;
        break;
      case 'hoi':
        line += turned.M(-7, 5).L(-7, -5).L(5, -5).L(5, 2).L(-2, 2).d;
        break;
      case 'tia':
        solid += lens(...at(65), ...at(i % 2 ? 74 : 80), 1.5);
        break;
      case 'nut':
        solid += turned.M(0, -6).L(6, 0).L(0, 6).L(-6, 0).Z().d + ell(...at(72, Math.PI / count), 1.8);
    }
  }
  return fill(solid, ink) + stroke(line, ink, 2.4);
}

/** A dated notch of three to six dots at the foot. */
export function notch(R: Chance, ink: Ink): string {
  const count = R.i(3, 6);
  let dots = '';
  for (let i = 0; i < count; i++) dots += ell(middle + (i - (count - 1) / 2) * 7, 155.5, 1.9);
  return fill(dots, ink);
}
