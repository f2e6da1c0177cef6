/**
 * Marks on a map that is drawn at any size: each is a target of its own that a thumb can hit (24 px, WCAG 2.5.8),
 * so those too near to each other give way and those that share a point fan out around it. A name stands beside its
 * mark where there is room, the higher rank first.
 */
import type { Point } from './mosaic.ts';

/** Pixels between the middles of two marks. */
export const GAP = 25;

const TARGET = 24;
const LABEL_HEIGHT = 16;
const LETTER = 6.7;
// Names that mark nothing keep their distance.
const NAME_ROOM = 1.25;

const SIDES = ['right', 'left', 'below', 'above', 'below-right', 'above-right', 'below-left', 'above-left'] as const;
export type Side = (typeof SIDES)[number];
export type MarkPlace = {
  /** Pixels from the true point. */
  dx: number;
  dy: number;
  /** Where the name stands; null when there is no room for it. */
  side: Side | null;
};

type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Moves points apart until no two are nearer than the gap, each as little as may be. Always the same for the same
 * points; those on one point are set around it first, the first of them to the north.
 */
export function fanOut(points: readonly Point[], gap: number): Point[] {
  const homes = aroundSharedPoints(points, gap);
  const moved = homes.map(({ x, y }) => ({ x, y }));
  const rounds = 240;
  for (let round = 0; round < rounds; round += 1) {
    // Home pulls less and less, so that the last rounds only make room.
    const pull = 0.08 * Math.max(0, 1 - round / (rounds * 0.6));
    for (const [index, point] of moved.entries()) {
      point.x += (homes[index]!.x - point.x) * pull;
      point.y += (homes[index]!.y - point.y) * pull;
    }
    if (!pushApart(moved, gap) && pull === 0) break;
  }
  return moved;
}

function aroundSharedPoints(points: readonly Point[], gap: number): Point[] {
  const sharing = new Map<string, number[]>();
  for (const [index, { x, y }] of points.entries()) {
    const group = sharing.get(`${x} ${y}`);
    if (group) group.push(index);
    else sharing.set(`${x} ${y}`, [index]);
  }
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (const group of sharing.values()) {
    if (group.length === 1) continue;
    const radius = gap / 2 / Math.sin(Math.PI / group.length);
    for (const [turn, index] of group.entries()) {
      const angle = (2 * Math.PI * turn) / group.length - Math.PI / 2;
      moved[index]!.x += radius * Math.cos(angle);
      moved[index]!.y += radius * Math.sin(angle);
    }
  }
  return moved;
}

/** One round of making room; whether any was needed. */
function pushApart(points: Point[], gap: number): boolean {
  let pushed = false;
  for (let one = 0; one < points.length; one += 1) {
    for (let two = one + 1; two < points.length; two += 1) {
      const [a, b] = [points[one]!, points[two]!];
      const [x, y] = [b.x - a.x, b.y - a.y];
      if (Math.abs(x) >= gap || Math.abs(y) >= gap) continue;
      const distance = Math.hypot(x, y);
      if (distance >= gap - 0.01) continue;
      pushed = true;
      const share = (gap - distance) / 2 / (distance || 1);
      a.x -= x * share;
      a.y -= y * share;
      b.x += x * share;
      b.y += y * share;
    }
  }
  return pushed;
}

/** What stands on the map: a village's mark with its name, or a commune's name alone. */
export type Mark = { at: Point; label: string; rank: number; radius: number };
export type Name = { at: Point; label: string };

/**
 * The marks of a map drawn at `scale` pixels a step, rank 0 the first to get its name written; and which of the
 * communes' names have room between them, by their index.
 */
export function layMarks(marks: readonly Mark[], names: readonly Name[], scale: number, size: { width: number; height: number }): { marks: MarkPlace[]; names: number[] } {
  const homes = marks.map(({ at }) => scaled(at, scale));
  const spots = fanOut(homes, GAP);
  // A name belongs to its own link: over another's target it would take that one's touch.
  const taken: Box[] = spots.map((spot) => around(spot, TARGET, TARGET));
  const isFree = isFreeIn(taken, { left: 0, top: 0, right: size.width * scale, bottom: size.height * scale });
  const sides: (Side | null)[] = marks.map(() => null);
  const byRank = [...marks.keys()].toSorted((a, b) => marks[a]!.rank - marks[b]!.rank);
  for (const index of byRank) {
    const boxOn = (side: Side) => labelBox(spots[index]!, marks[index]!, side);
    const side = SIDES.find((side) => isFree(boxOn(side)));
    if (!side) continue;
    sides[index] = side;
    taken.push(boxOn(side));
  }
  const shown = names.flatMap(({ at, label }, index) => {
    const box = around(scaled(at, scale), widthOf(label) * NAME_ROOM, LABEL_HEIGHT);
    if (!isFree(box)) return [];
    taken.push(box);
    return [index];
  });
  return { marks: spots.map((spot, index) => ({ dx: tenth(spot.x - homes[index]!.x), dy: tenth(spot.y - homes[index]!.y), side: sides[index]! })), names: shown };
}

const tenth = (number: number): number => Math.round(number * 10) / 10;
const scaled = ({ x, y }: Point, scale: number): Point => ({ x: x * scale, y: y * scale });
const widthOf = (label: string): number => label.length * LETTER + 4;
const around = ({ x, y }: Point, width: number, height: number): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });

const isFreeIn =
  (taken: readonly Box[], sheet: Box) =>
  (box: Box): boolean =>
    box.left >= sheet.left && box.right <= sheet.right && box.top >= sheet.top && box.bottom <= sheet.bottom &&
    taken.every((other) => box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom);

function labelBox({ x, y }: Point, { label, radius }: Mark, side: Side): Box {
  const width = widthOf(label);
  const off = radius + 4;
  const left = side === 'right' ? x + off : side === 'left' ? x - off - width : side.endsWith('right') ? x : side.endsWith('left') ? x - width : x - width / 2;
  const top = side.startsWith('below') ? y + off : side.startsWith('above') ? y - off - LABEL_HEIGHT : y - LABEL_HEIGHT / 2;
  return { left, right: left + width, top, bottom: top + LABEL_HEIGHT };
}

/** Height of a row of the walk, in steps of the mosaic: a band of five kilometres. */
const BAND = 50;

/** The order in which a keyboard walks from mark to mark: by rows from the north, each from the west, as one reads. */
export function inWalkingOrder<M extends { at: Point }>(marks: readonly M[]): M[] {
  const row = ({ at }: M) => Math.floor(at.y / BAND);
  return marks.toSorted((a, b) => row(a) - row(b) || a.at.x - b.at.x || a.at.y - b.at.y);
}
