/** Where a village lies: a window of the mosaic around it, its commune lit, the neighbours named where there is room. */
import type { Cell, Mosaic, Place, Point } from './mosaic.ts';
import { drawInside, HEIGHT, isInFrame, isInside, outlinePath, project, ringPath, WIDTH } from './mosaic.ts';
import { riverCourse, smoothPath } from './red-river.ts';

type Window = { left: number; top: number; width: number; height: number };
export type Surroundings = {
  window: Window;
  at: Point;
  /** Height of a letter, in steps of the mosaic. */
  letter: number;
  cells: { code: string; path: string; own: boolean; beyond: boolean }[];
  names: { text: string; at: Point; own: boolean }[];
  /** Null when the window does not see it. */
  river: string | null;
  /** The edge of the whole city, for a small map in the corner. */
  outline: string;
  whole: { width: number; height: number };
  /** The lower corner for that small map: the one that is farther from the village. */
  corner: 'left' | 'right';
  /** Units that touch the village's commune, clockwise from the north. */
  neighbours: string[];
};

// Four kilometres and a half at least to each side, and never more than a quarter of the city.
const [LEAST, MOST] = [90, 260];
const SHAPE = 4 / 3;
const LETTERS_ACROSS = 30;
/** The small map of the whole city, in parts of the window's width. */
export const INSET = { width: 0.2, height: 0.27 };

/** Null for a village that lies off the mosaic. Its commune is null where nobody knows which it is. */
export function lookAround(mosaic: Mosaic, village: Place & { name: string; communeCode: string | null }): Surroundings | null {
  if (!isInFrame(village) || mosaic.cells.length === 0) return null;
  const all = [...mosaic.cells, ...mosaic.around];
  const own = mosaic.cells.find(({ code }) => code === village.communeCode) ?? null;
  const at = own ? drawInside(project(village), own) : project(village);
  const home = own ?? all.find(({ ring }) => isInside(at, ring));
  const beside = all.filter(({ code }) => home?.neighbours.includes(code));
  const window = windowAround([at, ...(home ? [home.centre] : []), ...beside.map(({ centre }) => centre)]);
  const letter = window.width / LETTERS_ACROSS;
  const corner = rounded(at).x > window.left + window.width / 2 ? 'left' : 'right';
  const course = riverCourse();
  return {
    window,
    at: rounded(at),
    letter: Math.round(letter * 10) / 10,
    cells: all
      .filter(({ ring }) => reaches(ring, window))
      .map((cell) => ({ code: cell.code, path: ringPath(cell.ring), own: cell === own, beyond: mosaic.around.includes(cell) })),
    names: namesThatFit([...(own ? [own] : []), ...beside], at, village.name, own, window, letter, corner),
    // Piece by piece: the box around the whole river is the whole city.
    river: course.some((point, index) => reaches([course[index - 1] ?? point, point], window)) ? smoothPath(course) : null,
    outline: outlinePath(mosaic.cells),
    whole: { width: WIDTH, height: HEIGHT },
    corner,
    neighbours: own ? clockwise(own.centre, beside).map(({ name }) => name) : [],
  };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

function windowAround(points: readonly Point[]): Window {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const reach = Math.max((Math.max(...xs) - Math.min(...xs)) * 1.25, (Math.max(...ys) - Math.min(...ys)) * 1.25 * SHAPE);
  const width = Math.round(Math.min(2 * MOST, Math.max(2 * LEAST, reach)));
  const height = Math.round(width / SHAPE);
  return { left: Math.round(middle.x - width / 2), top: Math.round(middle.y - height / 2), width, height };
}

/** Whether the box around some points has anything in the window. */
function reaches(points: readonly Point[], { left, top, width, height }: Window): boolean {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return Math.max(...xs) > left && Math.min(...xs) < left + width && Math.max(...ys) > top && Math.min(...ys) < top + height;
}

type Box = { left: number; right: number; top: number; bottom: number };

/** The village's own name has its place already; each other is written at its centre unless it would touch one. */
function namesThatFit(cells: readonly Cell[], at: Point, name: string, own: Cell | null, window: Window, letter: number, corner: Surroundings['corner']): Surroundings['names'] {
  const box = ({ x, y }: Point, text: string, height = letter): Box => ({ left: x - text.length * letter * 0.29, right: x + text.length * letter * 0.29, top: y - height * 0.75, bottom: y + height * 0.75 });
  const village = { x: at.x + letter * (1.4 + name.length * 0.42), y: at.y };
  const taken: Box[] = [{ ...box(village, name, letter * 1.4), left: at.x - letter, right: village.x + name.length * letter * 0.42 }];
  const left = corner === 'left' ? window.left : window.left + window.width * (1 - INSET.width);
  const bottom = window.top + window.height;
  taken.push({ left, right: left + window.width * INSET.width, top: bottom - window.width * INSET.height, bottom });
  return cells.flatMap((cell) => {
    const spot = rounded(cell.centre);
    const text = cell.name.replace(/^(Phường|Xã) /, '');
    const here = box(spot, text);
    const inside = here.left > window.left && here.right < window.left + window.width && here.top > window.top && here.bottom < window.top + window.height;
    const free = taken.every((other) => here.right < other.left || here.left > other.right || here.bottom < other.top || here.top > other.bottom);
    if (!inside || !free) return [];
    taken.push(here);
    return [{ text, at: spot, own: cell === own }];
  });
}

function clockwise(from: Point, cells: readonly Cell[]): Cell[] {
  const turn = ({ centre }: Cell) => (Math.atan2(centre.x - from.x, from.y - centre.y) + 2 * Math.PI) % (2 * Math.PI);
  return cells.toSorted((a, b) => turn(a) - turn(b));
}
