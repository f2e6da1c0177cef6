// Lotus: flower, bud and leaves cut from paper.
import { mix } from '../color.ts';
import { place, type Point } from '../geom.ts';
import { paint, type Shape, type Style } from '../motif.ts';
import { lotus, lotusBud, lotusLeaf, stem } from '../plants.ts';
import { sheet } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

export function lotusPond(g: Ground): PatternTile {
  const { pal, R, seed } = g,
    side = 220,
    back = mix(pal.celadon, pal.paper, 0.45),
    green = mix(pal.celadon, pal.ink, 0.28),
    c = sheet({ family: 'sen', seed }),
    style: Style = {
      kind: 'cut',
      a: mix(pal.lacquer, pal.paper, 0.55),
      b: mix(pal.lacquer, pal.paper, 0.3),
      leaf: green,
      stem: green,
      gold: pal.goldleaf,
      line: mix(pal.celadon, pal.ink, 0.5),
      out: back,
      ow: 1.6,
      lw: 1.1,
    };
  const plant = (x: number, y: number, to: 1 | -1) => {
    const cut = (shapes: readonly Shape[]) => paint(c, shapes, style),
      at = (u: number, v: number): Point => [x + u * to, y + v];
    return (
      cut([stem(null, [at(4, 84), at(-6, 40), at(0, 0)], 5), stem(null, [at(6, 84), at(44, 50), at(46, 16)], 4), stem(null, [at(2, 84), at(-40, 66), at(-48, 40)], 4)]) +
      cut(lotusLeaf(place(x - 48 * to, y + 40, 0.52, 0, null, to), R)) +
      cut(lotusLeaf(place(x + 38 * to, y + 66, 0.5, 0, null, -to), R)) +
      cut(lotusBud(place(x + 46 * to, y + 20, 0.55, 0.1 * to))) +
      cut(lotus(place(x, y + 6, 0.72), R))
    );
  };
  return { width: side, height: side, back, body: round(g, plant(56, 40, 1) + plant(166, 150, -1), side, side) };
}
