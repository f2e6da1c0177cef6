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
  /** The city's communes, those with the most ground first: as many are named as there is room for. One text of
   * lines, because a hundred small objects weigh three times as much on the way. */
  communes: string;
};

// Half a name, so that it is not cut by the frame.
const HALF = { x: 48, y: 20 };
// Nearer to the city's edge a name would run into it; it is wider than high.
const ROOM = 45;
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
    communes: writeNames(mosaic.cells.toSorted((a, b) => areaOf(b.ring) - areaOf(a.ring)).map(({ name, centre }) => ({ name: name.replace(/^(Phường|Xã) /, ''), at: rounded(centre) }))),
  };
}

export type PlacedName = { name: string; at: Point };

const writeNames = (names: readonly PlacedName[]): string => names.map(({ name, at }) => `${at.x} ${at.y} ${name}`).join('\n');

/** The names that `communes` of a drawing holds. */
export function readNames(text: string): PlacedName[] {
  return text.split('\n').flatMap((line) => {
    const [, x, y, name] = /^(\d+) (\d+) (.+)$/.exec(line) ?? [];
    return name ? [{ name, at: { x: Number(x), y: Number(y) } }] : [];
  });
}

const within = (number: number, least: number, most: number): number => Math.min(most, Math.max(least, number));
const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

/** Each neighbouring province is named once, at the centre of its own that is farthest from the city, off the corner where the buttons are. */
function beyondTheEdge({ cells, around }: Mosaic, provinces: ReadonlyMap<string, string>): MosaicDrawing['beyond'] {
  const far = ({ x, y }: Point) => Math.min(...cells.flatMap(({ ring }) => ring.map((corner) => Math.hypot((corner.x - x) / FLAT, corner.y - y))));
  const seen = around.filter(({ centre: { x, y } }) => {
    const underButtons = x > WIDTH * 0.85 && y < HEIGHT * 0.2;
    return !underButtons && x > 0 && x < WIDTH && y > 0 && y < HEIGHT;
  });
  const best = new Map<string, { at: Point; far: number }>();
  for (const { provinceCode, centre } of seen) {
    const at = { x: within(centre.x, HALF.x, WIDTH - HALF.x), y: within(centre.y, HALF.y, HEIGHT - HALF.y) };
    const here = { at: rounded(at), far: far(at) };
    if (here.far > (best.get(provinceCode)?.far ?? ROOM)) best.set(provinceCode, here);
  }
  return [...best].flatMap(([code, { at }]) => {
    const name = provinces.get(code);
    return name ? [{ name, at }] : [];
  });
}
