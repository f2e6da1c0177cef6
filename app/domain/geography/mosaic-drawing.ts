// The mosaic as a page draws it: path text, and where the names of what lies beyond stand.
import type { Mosaic, Point } from './mosaic.ts';
import { areaOf, edgesPath, HEIGHT, outlinePath, ringPath, WIDTH } from './mosaic.ts';
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
  /** The city's communes, those with the most ground first: as many are named as there is room for. */
  communes: { name: string; at: Point }[];
};

// A name beyond the edge keeps off the frame, so that it is not cut.
const INSET = 0.055;
// Nearer to the city's edge a name would run into it; it is wider than high.
const ROOM = 26;
const FLAT = 2;

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
    communes: mosaic.cells.toSorted((a, b) => areaOf(b.ring) - areaOf(a.ring)).map(({ name, centre }) => ({ name: name.replace(/^(Phường|Xã) /, ''), at: rounded(centre) })),
  };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Each neighbouring province is named once, at the centre of its own that is farthest from the city, off the corner where the buttons are. */
function beyondTheEdge({ cells, around }: Mosaic, provinces: ReadonlyMap<string, string>): MosaicDrawing['beyond'] {
  const far = ({ x, y }: Point) => Math.min(...cells.flatMap(({ ring }) => ring.map((corner) => Math.hypot((corner.x - x) / FLAT, corner.y - y))));
  const seen = around.filter(({ centre: { x, y } }) => {
    const underButtons = x > WIDTH * 0.85 && y < HEIGHT * 0.2;
    return !underButtons && x > WIDTH * INSET && x < WIDTH * (1 - INSET) && y > HEIGHT * INSET / 2 && y < HEIGHT * (1 - INSET / 2);
  });
  const best = new Map<string, { at: Point; far: number }>();
  for (const { provinceCode, centre } of seen) {
    const here = { at: rounded(centre), far: far(centre) };
    if (here.far > (best.get(provinceCode)?.far ?? ROOM)) best.set(provinceCode, here);
  }
  return [...best].flatMap(([code, { at }]) => {
    const name = provinces.get(code);
    return name ? [{ name, at }] : [];
  });
}
