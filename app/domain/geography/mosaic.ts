/**
 * A schematic of Hà Nội: each ward and commune is the ground that is nearer to its centre than to any other's (a
 * Voronoi cell), the neighbouring provinces' centres included so that the city ends where theirs begin. No boundary
 * is copied from anywhere, and none is claimed. Lengths are in steps of 100 m from the north-west corner of the frame.
 */
import { Delaunay } from 'd3-delaunay';

export type Place = { latitude: number; longitude: number };
export type Point = { x: number; y: number };
export type Centre = Place & { code: string; name: string; provinceCode: string };

export type Cell = {
  code: string;
  name: string;
  provinceCode: string;
  centre: Point;
  /** Its corners in order; the first is not said again. */
  ring: readonly Point[];
  /** Codes of the units that share an edge with it, the other provinces' too. */
  neighbours: readonly string[];
};

/** The city's cells, and those of its neighbours inside the frame. */
export type Mosaic = { cells: readonly Cell[]; around: readonly Cell[] };

const HA_NOI = '01';
// The city and a strip of its neighbours.
const FRAME = { west: 105.25, east: 106.05, south: 20.53, north: 21.42 };
// Centres a little outside still shape the cells at the frame's edge.
const STRIP = 0.35;
const DEGREE_NORTH = 1106;
// At 21° north a degree to the east is shorter; over one city the earth may be flat.
const DEGREE_EAST = 1113.2 * Math.cos((21 * Math.PI) / 180);

export const WIDTH = Math.round((FRAME.east - FRAME.west) * DEGREE_EAST);
export const HEIGHT = Math.round((FRAME.north - FRAME.south) * DEGREE_NORTH);

/** Where a place lies on the mosaic. */
export function project({ latitude, longitude }: Place): Point {
  return { x: (longitude - FRAME.west) * DEGREE_EAST, y: (FRAME.north - latitude) * DEGREE_NORTH };
}

/** Whether a place can be drawn at all. */
export function isInFrame(place: Place): boolean {
  return isNear(place, 0);
}

function isNear({ latitude, longitude }: Place, strip: number): boolean {
  return latitude >= FRAME.south - strip && latitude <= FRAME.north + strip && longitude >= FRAME.west - strip && longitude <= FRAME.east + strip;
}

/**
 * The mosaic of Hà Nội from the centres of units, wherever they lie. A centre of the city outside the frame is a
 * mistake and gets no cell, nor does the second of two on one point.
 */
export function layMosaic(centres: readonly Centre[]): Mosaic {
  const taken = new Set<string>();
  const placed = centres
    .filter((centre) => isNear(centre, centre.provinceCode === HA_NOI ? 0 : STRIP))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map((centre) => ({ ...centre, at: project(centre) }))
    .filter(({ at }) => {
      const spot = `${Math.round(at.x)} ${Math.round(at.y)}`;
      return !taken.has(spot) && taken.add(spot);
    });
  if (placed.length === 0) return { cells: [], around: [] };
  const delaunay = Delaunay.from(placed, ({ at }) => at.x, ({ at }) => at.y);
  const voronoi = delaunay.voronoi([0, 0, WIDTH, HEIGHT]);
  const cells = placed.flatMap(({ code, name, provinceCode, at }, index) => {
    // Null for a centre of the strip whose ground lies wholly outside the frame.
    const polygon = voronoi.cellPolygon(index);
    if (!polygon) return [];
    const ring = withoutRepeats(polygon.slice(1).map(([x, y]) => ({ x: Math.round(x!), y: Math.round(y!) })));
    const neighbours = [...voronoi.neighbors(index)].map((other) => placed[other]!.code);
    return [{ provinceCode, code, name, centre: at, ring, neighbours }];
  });
  return { cells: cells.filter(({ provinceCode }) => provinceCode === HA_NOI), around: cells.filter(({ provinceCode }) => provinceCode !== HA_NOI) };
}

/** Rounding can bring two corners together. */
function withoutRepeats(ring: readonly Point[]): Point[] {
  return ring.filter((corner, index) => {
    const before = ring.at(index - 1)!;
    return corner.x !== before.x || corner.y !== before.y;
  });
}

/** Ground of a ring in steps squared: 100 of them are a square kilometre. */
export function areaOf(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, corner, index) => {
    const before = ring.at(index - 1)!;
    return sum + before.x * corner.y - corner.x * before.y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Whether a point lies inside a convex ring, or on its edge. */
export function isInside({ x, y }: Point, ring: readonly Point[]): boolean {
  const sides = ring.map((corner, index) => {
    const before = ring.at(index - 1)!;
    return (corner.x - before.x) * (y - before.y) - (corner.y - before.y) * (x - before.x);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/**
 * A village is drawn in its own commune's cell. The real commune reaches farther than its cell here and there: then
 * the village comes towards the centre until it stands a little inside.
 */
export function drawInside(point: Point, { centre, ring }: Pick<Cell, 'centre' | 'ring'>): Point {
  if (isInside(point, ring)) return point;
  const between = (share: number): Point => ({ x: point.x + (centre.x - point.x) * share, y: point.y + (centre.y - point.y) * share });
  let [outside, inside] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const middle = (outside + inside) / 2;
    if (isInside(between(middle), ring)) inside = middle;
    else outside = middle;
  }
  return between(inside + (1 - inside) * 0.25);
}

/** A closed ring as short SVG path text. */
export function ringPath(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  let from = first;
  const steps = rest.map((corner) => {
    const step = `${signed(corner.x - from.x)}${signed(corner.y - from.y)}`;
    from = corner;
    return step;
  });
  return `M${first.x} ${first.y}l${steps.join('').trimStart()}z`;
}

/** A minus sign parts two numbers as well as a space does. */
const signed = (number: number): string => (number < 0 ? String(number) : ` ${number}`);

/** The edges between some cells, each once and drawn on as long as one leads to the next. */
export function edgesPath(cells: readonly Cell[]): string {
  const drawn = new Set<string>();
  return cells
    .map(({ ring }) => {
      let text = '';
      let at: Point | null = null;
      for (const [index, corner] of ring.entries()) {
        const before = ring.at(index - 1)!;
        const [here, there] = [`${before.x} ${before.y}`, `${corner.x} ${corner.y}`];
        if (onFrame(before, corner) || drawn.has(`${there} ${here}`)) continue;
        drawn.add(`${here} ${there}`);
        text += `${at === before ? '' : `M${here}l`}${signed(corner.x - before.x)}${signed(corner.y - before.y)}`;
        at = corner;
      }
      return text.replaceAll('l ', 'l');
    })
    .join('');
}

const onFrame = (a: Point, b: Point): boolean => (a.x === b.x && (a.x === 0 || a.x === WIDTH)) || (a.y === b.y && (a.y === 0 || a.y === HEIGHT));

/** The edges that cells do not share with each other: the outline of them all, each edge once. */
export function outlinePath(cells: readonly Cell[]): string {
  const edges = new Map<string, [Point, Point]>();
  const name = (a: Point, b: Point) => `${a.x} ${a.y} ${b.x} ${b.y}`;
  for (const { ring } of cells) {
    for (const [index, corner] of ring.entries()) {
      const before = ring.at(index - 1)!;
      if (!edges.delete(name(corner, before))) edges.set(name(before, corner), [before, corner]);
    }
  }
  // Each edge goes on where another ends, so the way round needs no "move to".
  const from = new Map([...edges.values()].map(([a, b]) => [`${a.x} ${a.y}`, { a, b }]));
  const rings: Point[][] = [];
  for (let start = from.values().next().value; start; start = from.values().next().value) {
    const ring: Point[] = [];
    for (let edge: typeof start | undefined = start; edge; edge = from.get(`${edge.b.x} ${edge.b.y}`)) {
      ring.push(edge.a);
      from.delete(`${edge.a.x} ${edge.a.y}`);
    }
    rings.push(ring);
  }
  return rings.map(ringPath).join('');
}
