// The mosaic as a page draws it: path text, and where the names of what lies beyond stand.
import type { Mosaic, Point } from './mosaic.ts';
import { edgesPath, HEIGHT, outlinePath, ringPath, WIDTH } from './mosaic.ts';
import { riverCourse, smoothPath } from './red-river.ts';

export type MosaicDrawing = {
  width: number;
  height: number;
  /** The cells that can be lit, each by itself, and the others as one path. */
  cells: { code: string; path: string }[];
  ground: string;
  /** The city's edge. */
  outline: string;
  /** The net of the neighbours' cells. */
  around: string;
  river: string;
  beyond: { name: string; at: Point }[];
};

// A name beyond the edge keeps off the frame, so that it is not cut.
const INSET = 0.055;
// A name this near to the city's edge would run into it.
const ROOM = 55;

/** Draws the mosaic for a page that lights some communes; names of provinces by their codes. */
export function drawMosaic(mosaic: Mosaic, lights: ReadonlySet<string>, provinces: ReadonlyMap<string, string>): MosaicDrawing {
  const [lit, dark] = [mosaic.cells.filter(({ code }) => lights.has(code)), mosaic.cells.filter(({ code }) => !lights.has(code))];
  return {
    width: WIDTH,
    height: HEIGHT,
    cells: lit.map(({ code, ring }) => ({ code, path: ringPath(ring) })),
    ground: dark.map(({ ring }) => ringPath(ring)).join(''),
    outline: outlinePath(mosaic.cells),
    around: edgesPath(mosaic.around),
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
    if (here.far > (best.get(provinceCode)?.far ?? ROOM)) best.set(provinceCode, here);
  }
  return [...best].flatMap(([code, { at }]) => {
    const name = provinces.get(code);
    return name ? [{ name, at }] : [];
  });
}
