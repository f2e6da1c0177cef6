// Brocade: figured silk over a lattice of fine diagonals.
import { mix, tones } from '../color.ts';
import { stroke } from '../sheet.ts';
import { brocade } from '../tiles.ts';
import type { Ground, PatternTile } from './tile.ts';

const lattice =
  'M0 30L30 0M0 60L60 0M0 90L90 0M0 120L120 0M30 120L120 30M60 120L120 60M90 120L120 90M0 90L30 120M0 60L60 120M0 30L90 120M0 0L120 120M30 0L120 90M60 0L120 60M90 0L120 30';

export function figuredSilk({ pal, R, id }: Ground): PatternTile {
  const figure = R.pick(['tho', 'may', 'sen', 'cuc'] as const),
    silk = pal.lacquer,
    { body } = brocade(figure, mix(silk, pal.paper, 0.3), mix(silk, pal.paper, 0.16), pal.goldleaf, R, id + 'b');
  let weft = '';
  for (let y = 0; y < 120; y += 6) weft += `M0 ${y + 0.5}H120`;
  return { width: 120, height: 120, back: silk, body: stroke(weft, tones(silk, pal).d, 1, 'opacity=".35"') + stroke(lattice, mix(silk, pal.paper, 0.07), 2.2) + body };
}
