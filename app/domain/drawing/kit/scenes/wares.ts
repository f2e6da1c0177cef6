// What stands about in a yard: pots and hats.
import { type Ink, tones } from '../color.ts';
import { n, poly } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Stage } from './stage.ts';

export function pot(x: number, y: number, s: number, kind = 0): string {
  return [
    `M${n(x - 26 * s)} ${n(y)}C${n(x - 60 * s)} ${n(y - 30 * s)} ${n(x - 58 * s)} ${n(y - 78 * s)} ${n(x - 24 * s)} ${n(y - 92 * s)}V${n(y - 104 * s)}H${n(x + 24 * s)}V${n(y - 92 * s)}C${n(x + 58 * s)} ${n(y - 78 * s)} ${n(x + 60 * s)} ${n(y - 30 * s)} ${n(x + 26 * s)} ${n(y)}Z`,
    `M${n(x - 20 * s)} ${n(y)}C${n(x - 30 * s)} ${n(y - 40 * s)} ${n(x - 50 * s)} ${n(y - 70 * s)} ${n(x - 30 * s)} ${n(y - 104 * s)}Q${n(x - 12 * s)} ${n(y - 126 * s)} ${n(x - 18 * s)} ${n(y - 146 * s)}H${n(x + 18 * s)}Q${n(x + 12 * s)} ${n(y - 126 * s)} ${n(x + 30 * s)} ${n(y - 104 * s)}C${n(x + 50 * s)} ${n(y - 70 * s)} ${n(x + 30 * s)} ${n(y - 40 * s)} ${n(x + 20 * s)} ${n(y)}Z`,
    `M${n(x - 22 * s)} ${n(y)}Q${n(x - 56 * s)} ${n(y - 16 * s)} ${n(x - 60 * s)} ${n(y - 50 * s)}H${n(x + 60 * s)}Q${n(x + 56 * s)} ${n(y - 16 * s)} ${n(x + 22 * s)} ${n(y)}Z`,
  ][kind]!;
}

export function cone(g: Stage, x: number, y: number, s: number, col: Ink): string {
  const t = tones(col, g.pal);
  let r = '';
  for (let i = 1; i < 6; i++) {
    const k = i / 6;
    r += `M${n(x - 80 * s * k)} ${n(y - 84 * s * (1 - k))}A${n(80 * s * k)} ${n(20 * s * k)} 0 0 0 ${n(x + 80 * s * k)} ${n(y - 84 * s * (1 - k))}`;
  }
  const d = `M${n(x)} ${n(y - 86 * s)}L${n(x + 80 * s)} ${n(y)}A${n(80 * s)} ${n(20 * s)} 0 0 1 ${n(x - 80 * s)} ${n(y)}Z`;
  return g.sheet(d, col, {
    sh: 7,
    edge: false,
    body:
      fill(
        `M${n(x)} ${n(y - 86 * s)}L${n(x + 80 * s)} ${n(y)}A${n(80 * s)} ${n(20 * s)} 0 0 1 ${n(x + 26 * s)} ${n(y + 19 * s)}Z`,
        t.d,
        'opacity=".7"',
      ) +
      stroke(r, t.dd, 1.6, 'opacity=".55"') +
      fill(
        poly([
          [x, y - 84 * s],
          [x - 50 * s, y + 10 * s],
          [x - 38 * s, y + 14 * s],
        ]),
        t.ll,
        'opacity=".8"',
      ),
  });
}
