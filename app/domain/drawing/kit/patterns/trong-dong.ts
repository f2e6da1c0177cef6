// The face of a bronze drum: the sun, rings of comb and tangent circles, and herons in flight.
import { type Ink, mix } from '../color.ts';
import { ell, n, poly, TAU, type Point } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const side = 240;

const on = (r: number, a: number): Point => [Math.cos(a) * r, Math.sin(a) * r];
const ringOf = (count: number, each: (a: number, i: number) => string): string => Array.from({ length: count }, (_, i) => each((i / count) * TAU, i)).join('');
const spoke = (a: number, from: number, to: number) => {
  const [p, q] = [on(from, a), on(to, a)];
  return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`;
};

export function drumFace({ pal, id }: Ground): PatternTile {
  const bronze = mix(pal.celadon, pal.ink, 0.5),
    back = bronze,
    raised = mix(bronze, pal.goldleaf, 0.52),
    worn = mix(bronze, pal.goldleaf, 0.28),
    sunk = mix(bronze, pal.ink, 0.34);
  // Long beak, crest, triangular wing and fanned tail: a heron as the drums have it, flying along the ring.
  const heron =
    `<g id="${id}h">` +
    fill('M-17 1L-7 -2.6Q-5 -5 -1 -3.4L9 -1L19 -4L18 0L20 3.6L9 2.6Q0 4 -5 1.4Z', raised) +
    fill('M-1 -3L5 -13L8 -12L7 -1ZM0 2.6L6 10L8.4 9L6 2Z', raised) +
    stroke('M-5 -4L2 -8', raised, 1.5) +
    stroke('M2 -3L6 -10M4.4 -2L7 -8M11 1L17 -2M11 1.6L17 1.6', sunk, 0.7) +
    '</g>';
  const star = (count: number, tip: number, root: number) => poly(Array.from({ length: count * 2 }, (_, i) => on(i % 2 ? root : tip, (i / (count * 2)) * TAU - TAU / 4)));
  const rings = (list: readonly number[], ink: Ink, width: number) => stroke(list.map((r) => ell(0, 0, r)).join(''), ink, width);
  const tangents = (r: number, count: number, size: number) =>
    stroke(ringOf(count, (a) => ell(...on(r, a), size)), raised, 1) +
    fill(ringOf(count, (a) => ell(...on(r, a), size * 0.3)), raised) +
    stroke(ringOf(count, (a) => {
      const [p, q] = [on(r - size, a), on(r + size, a + TAU / count)];
      return `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`;
    }), worn, 0.9);
  const drum =
    `<g id="${id}d">` +
    fill(ell(0, 0, 83), mix(bronze, pal.ink, 0.1)) +
    fill(star(14, 24, 9.5), raised) + fill(ell(0, 0, 8.4), raised) +
    fill(ringOf(14, (a) => poly([on(14.5, a - 0.075 + TAU / 28 - TAU / 4), on(21.5, a + TAU / 28 - TAU / 4), on(14.5, a + 0.075 + TAU / 28 - TAU / 4)])), worn) +
    rings([26, 29, 36, 39, 61, 64, 71.5, 75, 82], raised, 1.1) +
    tangents(32.5, 20, 2.4) +
    stroke(ringOf(72, (a) => spoke(a, 65, 70.4)), raised, 1) +
    fill(ringOf(40, (a) => poly([on(75.5, a - 0.07), on(81, a), on(75.5, a + 0.07)])), worn) +
    ringOf(8, (a) => use(id + 'h', `rotate(${n((a / TAU) * 360)}) translate(0 -50)`)) +
    '</g>';
  const small =
    `<g id="${id}s">` +
    fill(ell(0, 0, 35), mix(bronze, pal.ink, 0.06)) + rings([34, 30, 22, 19], raised, 1.1) + fill(star(8, 13, 5), raised) + rings([15.4], worn, 1) + tangents(26, 22, 2.3) +
    '</g>';
  const lay = (part: string, places: readonly Point[]) => places.map(([x, y]) => use(id + part, `translate(${x} ${y})`)).join('');
  return {
    width: side,
    height: side,
    back,
    body:
      `<defs>${heron}${drum}${small}</defs>` +
      group(lay('d', [[0, 0], [side, 0], [0, side], [side, side], [120, 120]])) +
      lay('s', [[120, 0], [120, side], [0, 120], [side, 120]]),
  };
}
