// Leather: quilted in lozenges by two rows of saddle stitch, its pores, and the punched rosettes of a dress shoe.
import { mix, tones } from '../color.ts';
import { ell, n, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 160,
  half = side / 2;

export function stitchedLeather(g: Ground): PatternTile {
  const { pal, R } = g,
    shade = tones(pal.clay, pal);
  // Each lozenge swells between its seams: lit above to the left, dark below to the right.
  let lit = '',
    dim = '',
    rosettes = '';
  for (const [x, y] of [[half, half], [0, 0]] as const) {
    lit += `M${x - half} ${y}L${x} ${y - half}Q${x - 18} ${y - 42} ${x - 34} ${y - 28}T${x - half} ${y}Z`;
    dim += `M${x + half} ${y}L${x} ${y + half}Q${x + 10} ${y + 46} ${x + 30} ${y + 34}T${x + half} ${y}Z`;
    rosettes += ell(x, y, 3.6);
    for (let i = 0; i < 8; i++) rosettes += ell(x + Math.cos((i / 8) * TAU) * 11.5, y + Math.sin((i / 8) * TAU) * 11.5, i % 2 ? 1.5 : 2.7);
    for (let i = 0; i < 4; i++) rosettes += ell(x + Math.cos((i / 4) * TAU) * 20, y + Math.sin((i / 4) * TAU) * 20, 1.7);
  }
  let pores = '',
    creases = '';
  for (let i = 0; i < 170; i++) pores += `M${n(R.r(0, side))} ${n(R.r(0, side))}h0`;
  for (let i = 0; i < 56; i++) {
    const a = R.r(0, TAU);
    creases += `M${n(R.r(0, side))} ${n(R.r(0, side))}q${n(Math.cos(a) * 4)} ${n(Math.sin(a) * 4)} ${n(Math.cos(a + 0.8) * 7)} ${n(Math.sin(a + 0.8) * 7)}`;
  }
  const seams = `M0 ${half}L${half} 0L${side} ${half}L${half} ${side}Z`;
  let thread = '';
  for (const [fromX, fromY, toX, toY] of [[0, half, half, 0], [half, 0, side, half], [side, half, half, side], [half, side, 0, half]] as const) {
    const [ux, uy] = [(toX - fromX) / 10, (toY - fromY) / 10];
    for (const row of [-0.46, 0.46]) for (let i = 0; i < 10; i++) thread += `M${n(fromX + ux * (i + 0.2) - uy * row)} ${n(fromY + uy * (i + 0.2) + ux * row)}l${n(ux * 0.6)} ${n(uy * 0.6)}`;
  }
  return {
    width: side,
    height: side,
    back: pal.clay,
    body: round(
      g,
      fill(lit, shade.l, 'opacity=".42"') +
        fill(dim, shade.d, 'opacity=".5"') +
        stroke(pores, shade.d, 1.3) +
        stroke(creases, shade.d, 0.7, 'opacity=".8"') +
        stroke(seams, shade.dd, 2.6) +
        `<g transform="translate(.8 1.2)">${stroke(thread, shade.dd, 2.4)}</g>` +
        stroke(thread, pal.goldleaf, 2.1) +
        `<g transform="translate(.8 .9)">${fill(rosettes, shade.l)}</g>` +
        fill(rosettes, mix(shade.dd, pal.ink, 0.3)),
      side,
      side,
    ),
  };
}
