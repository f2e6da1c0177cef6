// Indigo batik: waves drawn in beeswax, with the fine cracks that the dye found in it.
import { mix } from '../color.ts';
import { ell, smooth } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

export function batikWaves({ pal, R }: Ground): PatternTile {
  const width = 200,
    height = 120,
    back = mix(pal.cobalt, pal.ink, 0.35),
    wax = mix(pal.paper, pal.cobalt, 0.12);
  const wave = (x: number, y: number) =>
    fill(ell(x, y, 50), back) +
    ([[48, 4], [38, 2], [30, 4], [20, 2], [11, 4]] as const)
      .map(([r, w]) => `<path d="${ell(x, y, r)}" fill="none" stroke="${wax}" stroke-width="${w}"${w === 4 ? ' stroke-linecap="butt" stroke-dasharray="7 3.2"' : ''}/>`)
      .join('');
  let body = '';
  for (const [y, shift] of [[-30, 0], [0, 50], [30, 0], [60, 50], [90, 0], [120, 50], [150, 0]] as const)
    for (let x = -100 + shift; x <= 300; x += 100) body += wave(x, y + 12);
  let cracks = '';
  for (let i = 0; i < 7; i++) {
    const y = R.r(10, height - 10),
      x = R.r(20, 120),
      length = R.r(30, 60);
    cracks += smooth([[x, y], [x + length * 0.4, y + R.j(7)], [x + length, y + R.j(9)]]);
  }
  return { width, height, back, body: body + stroke(cracks, mix(back, wax, 0.38), 1) };
}
