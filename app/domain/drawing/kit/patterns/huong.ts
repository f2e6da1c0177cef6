// Incense fans: bundles of sticks spread to dry, red with gilded tips.
import { mix, tones } from '../color.ts';
import { ell, n, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

export function incenseFans({ pal }: Ground): PatternTile {
  const shade = tones(mix(pal.lacquer, '#E01030', 0.25), pal),
    back = mix(pal.lacquer, pal.ink, 0.55),
    gilt = mix(pal.goldleaf, pal.clay, 0.25);
  const bundle = (x: number, y: number, r: number) => {
    let dark = '',
      plain = '',
      lit = '',
      tips = '';
    for (let i = 0; i < 56; i++) {
      const a = (i / 56) * TAU,
        at = (reach: number) => `${n(x + Math.cos(a) * r * reach)} ${n(y + Math.sin(a) * r * reach)}`,
        end = `${n(x + Math.cos(a) * r)} ${n(y + Math.sin(a) * r)}`,
        light = Math.cos(a - 3.9) + Math.sin(i * 12.9) * 0.85,
        stick = `M${at(0.14)}L${end}`;
      if (light > 0.4) lit += stick;
      else if (light > -0.4) plain += stick;
      else dark += stick;
      tips += `M${at(0.82)}L${end}`;
    }
    return (
      fill(ell(x, y, r * 0.8), shade.dd) +
      stroke(dark, shade.d, 3.6) +
      stroke(plain, shade.b, 3.6) +
      stroke(lit, shade.l, 3.6) +
      stroke(tips, gilt, 4) +
      fill(ell(x, y, r * 0.17), back) +
      fill(ell(x, y, r * 0.1), gilt)
    );
  };
  let body = '';
  for (const [x, y] of [[0, 0], [220, 0], [0, 220], [220, 220], [110, 110]] as const) body += bundle(x, y, 74);
  for (const [x, y] of [[110, 0], [110, 220], [0, 110], [220, 110]] as const) body += bundle(x, y, 30);
  return { width: 220, height: 220, back, body };
}
