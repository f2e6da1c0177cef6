// Hat rings: conical hats seen from above, one over the other like roof tiles.
import { mix, tones } from '../color.ts';
import { ell, poly, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

export function hatRings({ pal }: Ground): PatternTile {
  const leaf = mix(mix(pal.paper, pal.goldleaf, 0.3), pal.rice, 0.1),
    shade = tones(leaf, pal),
    thread = mix(pal.clay, pal.ink, 0.2),
    radius = 100;
  const hat = (x: number, y: number) => {
    const leaves = ['', '', ''];
    for (let i = 0; i < 36; i++) {
      const a = (i / 36) * TAU,
        b = ((i + 1) / 36) * TAU,
        r = radius - 2;
      leaves[(i * 7) % 3] += poly([[x, y], [x + Math.cos(a) * r, y + Math.sin(a) * r], [x + Math.cos(b) * r, y + Math.sin(b) * r]]);
    }
    let hoops = '';
    for (let i = 1; i <= 9; i++) hoops += ell(x, y, i * 10.6);
    return (
      fill(ell(x, y, radius), shade.dd) +
      fill(ell(x, y, radius - 2), shade.b) +
      fill(leaves[0]!, shade.l, 'opacity=".8"') +
      fill(leaves[1]!, shade.d, 'opacity=".22"') +
      stroke(hoops, mix(leaf, thread, 0.7), 1.8) +
      stroke(ell(x, y, radius - 3), thread, 3.4) +
      fill(ell(x, y, 5), thread)
    );
  };
  let body = '';
  for (const [y, shift] of [[-50, 0], [0, 100], [50, 0], [100, 100], [150, 0], [200, 100]] as const)
    for (let x = -200 + shift; x <= 300; x += 200) body += hat(x, y);
  return { width: 200, height: 100, back: shade.b, body };
}
