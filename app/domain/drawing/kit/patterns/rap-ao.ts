// A tailor's table: the long tunic chalked on silk, its knotted buttons, shears, and a needle with its running stitch.
import { mix, tones } from '../color.ts';
import { ell } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 200,
  height = 220;

export function chalkedTunics(g: Ground): PatternTile {
  const { pal, id } = g,
    back = pal.lacquer,
    chalk = mix(back, pal.paper, 0.72),
    cloth = mix(back, pal.paper, 0.12),
    behind = mix(back, pal.paper, 0.06),
    thread = mix(pal.goldleaf, pal.paper, 0.24),
    steel = tones(mix(back, pal.paper, 0.5), pal);
  // Collar, raglan sleeves, a close waist; the flaps are free from there down.
  const tunic = 'M-6 -84Q0 -81 6 -84L8 -76C14 -72 20 -68 23 -60L41 -6L31 -2L17 -40C14 -30 13 -24 15 -14C18 0 26 40 30 78Q0 86 -30 78C-26 40 -18 0 -15 -14C-13 -24 -14 -30 -17 -40L-31 -2L-41 -6L-23 -60C-20 -68 -14 -72 -8 -76Z',
    backFlap = 'M15 -12C24 4 36 42 41 74Q36 78 29 80L20 20Z';
  const seams = 'M-8 -76Q-11 -60 -17 -40M-17 -8Q0 -3 17 -8M-26 74Q0 81 26 74M-38.6 -10L-30 -6.6M38.6 -10L30 -6.6';
  const darts = 'M-8 -34L-6 -14M8 -34L6 -14';
  // The placket runs from the collar over the chest to the arm, as the tunic is buttoned.
  const placket = 'M1 -75C3 -66 8 -54 17 -40C15 -32 14 -26 15 -14',
    buttons = ([[1.5, -73], [5.6, -61], [12, -49], [15.4, -33], [14, -20]] as const).map(([x, y]) => ell(x, y, 2.3)).join('');
  const petals = Array.from({ length: 5 }, (_, i) => ell(Math.sin(i * 1.257) * 4.6, 46 - Math.cos(i * 1.257) * 4.6, 3.5)).join('');
  const piece = group(
    fill(backFlap, behind) + stroke(backFlap, chalk, 1.1, 'opacity=".7"') +
      fill(tunic, cloth) + stroke(tunic, chalk, 1.7) +
      stroke(seams + darts, chalk, 1.1, 'stroke-dasharray="4 3.4" stroke-linecap="butt"') +
      stroke(placket, thread, 1.2) + fill(buttons, thread) +
      stroke('M1 54C2 62 -3 68 -10 71', thread, 1.3) + fill(petals + 'M0 64Q4 57 12 58Q9 65 0 64ZM-3 67Q-10 66 -13 60Q-5 59 -3 67Z', thread) + fill(ell(0, 46, 2.4), cloth),
    `id="${id}t"`,
  );
  const shears = group(
    stroke('M-2 2L-15 14', steel.b, 4) + stroke('M-2 -2L-15 -14', steel.b, 4) +
      stroke(ell(-21, 16, 8, 6) + ell(-21, -16, 8, 6), mix(thread, back, 0.2), 3.2) +
      fill('M-4 -4.4L30 5.4Q14 7.4 -5 2.4Z', steel.l) + fill('M-4 4.4L30 -5.4Q14 -7.4 -5 -2.4Z', steel.b) + fill(ell(-1, 0, 1.9), back),
    `id="${id}s"`,
  );
  const needle = group(
    stroke('M-34 6C-26 -8 -14 -8 -6 0S10 8 17 -2', thread, 1.5, 'stroke-dasharray="5 3.4"') + fill('M15 -3.4L40 -11L17 0.4Q14.4 0 15 -3.4Z', steel.l) + stroke('M17.4 -2.2L20 -3', back, 1),
    `id="${id}n"`,
  );
  let dots = '';
  for (let x = 10; x < width; x += 20) for (let y = 10; y < height; y += 20) dots += `M${x} ${y}h0`;
  const lay = (name: string, x: number, y: number, form = '') => use(id + name, `translate(${x} ${y})${form}`);
  return {
    width,
    height,
    back,
    body:
      `<defs>${piece}${shears}${needle}</defs>` +
      stroke(dots, mix(back, pal.paper, 0.2), 1.6) +
      round(g, lay('t', 50, 110) + lay('t', 150, 0) + lay('s', 148, 108, ' rotate(-12) scale(.86)') + lay('n', 48, 3), width, height),
  };
}
