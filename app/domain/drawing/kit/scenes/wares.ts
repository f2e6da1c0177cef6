// What stands about in a yard: pots, hats, a bicycle.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, place, type Point, poly } from '../geom.ts';
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

/** A bicycle with a carrier behind its saddle, seen from its side; `side` is where it goes. */
export function bicycle(g: Stage, x: number, y: number, s: number, side: 1 | -1): string {
  const { pal } = g,
    at = place(x, y, s, 0, null, side),
    iron = mix(pal.ink, pal.cobalt, 0.3),
    wheel = (u: number): string => {
      let wires = '';
      for (let i = 0; i < 9; i++) wires += `M${at(u, -56).map(n).join(' ')}L${at(u + Math.cos(i * 0.698) * 52, -56 + Math.sin(i * 0.698) * 52).map(n).join(' ')}`;
      return stroke(wires, mix(pal.paper, pal.ink, 0.4), 1.8 * s) + stroke(ell(...at(u, -56), 54 * s), iron, 6 * s) + stroke(ell(...at(u, -56), 48 * s), mix(pal.paper, pal.ink, 0.3), 2 * s);
    },
    tube = (pts: readonly Point[]): string => `M${pts.map(([u, v]) => at(u, v).map(n).join(' ')).join('L')}`;
  const frame = tube([[-84, -56], [-8, -52], [62, -136], [-34, -132], [-84, -56]]) + tube([[-8, -52], [-40, -148]]) + tube([[84, -56], [56, -160], [44, -166]]) + tube([[56, -160], [80, -176]]);
  return (
    fill(ell(x, y + 2 * s, 160 * s, 13 * s), mix(pal.ink, pal.clay, 0.3), 'opacity=".18"') + wheel(-84) + wheel(84) +
    stroke(frame, pal.cobalt, 7 * s) + fill(poly([at(-62, -158), at(-22, -158), at(-22, -147), at(-62, -147)]), iron) + stroke(ell(...at(-8, -52), 14 * s), iron, 4 * s) + stroke(tube([[-8, -52], [4, -30]]), iron, 5 * s) +
    // The carrier.
    stroke(tube([[-50, -120], [-150, -120]]) + tube([[-84, -56], [-130, -120]]), iron, 5 * s)
  );
}
