// The mosaic as a page draws it: path text, and where the names of what lies beyond stand.
import type { Mosaic, Point } from './mosaic.ts';
import { HEIGHT, outlinePath, ringPath, WIDTH } from './mosaic.ts';
import { riverCourse, smoothPath } from './red-river.ts';

export type MosaicDrawing = {
  width: number;
  height: number;
  cells: { code: string; name: string; path: string }[];
  /** The city's edge. */
  outline: string;
  /** The neighbours' cells, as one path. */
  around: string;
  river: string;
  beyond: { name: string; at: Point }[];
};

// A name beyond the edge keeps off the frame, so that it is not cut.
const INSET = 0.07;

/** Draws the mosaic; names of provinces by their codes. */
export function drawMosaic(mosaic: Mosaic, provinces: ReadonlyMap<string, string>): MosaicDrawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    cells: mosaic.cells.map(({ code, name, ring }) => ({ code, name, path: ringPath(ring) })),
    outline: outlinePath(mosaic.cells),
    around: mosaic.around.map(({ ring }) => ringPath(ring)).join(''),
    river: smoothPath(riverCourse()),
    beyond: beyondTheEdge(mosaic, provinces),
  };
}

/** Each neighbouring province is named once, at the centre of its own that is farthest from the city. */
function beyondTheEdge({ cells, around }: Mosaic, provinces: ReadonlyMap<string, string>): MosaicDrawing['beyond'] {
  const far = ({ x, y }: Point) => Math.min(...cells.map(({ centre }) => Math.hypot(centre.x - x, centre.y - y)));
  const seen = around.filter(({ centre: { x, y } }) => x > WIDTH * INSET && x < WIDTH * (1 - INSET) && y > HEIGHT * INSET / 2 && y < HEIGHT * (1 - INSET / 2));
  const best = new Map<string, { at: Point; far: number }>();
  for (const { provinceCode, centre } of seen) {
    const here = { at: { x: Math.round(centre.x), y: Math.round(centre.y) }, far: far(centre) };
    if (here.far > (best.get(provinceCode)?.far ?? 0)) best.set(provinceCode, here);
  }
  return [...best].flatMap(([code, { at }]) => {
    const name = provinces.get(code);
    return name ? [{ name, at }] : [];
  });
}
