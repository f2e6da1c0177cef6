/**
 * The Red River through Hà Nội, suggested: from where the Đà joins it, past Sơn Tây, under the city's bridges, down to
 * Hưng Yên. A line through a few places that everybody can name, good for finding one's way on a schematic and for
 * nothing else.
 */
import type { Place, Point } from './mosaic.ts';
import { project } from './mosaic.ts';

const place = (latitude: number, longitude: number): Place => ({ latitude, longitude });

const COURSE: readonly Place[] = [
  place(21.36, 105.25),
  place(21.247, 105.352), // Trung Hà, where the Đà comes in
  place(21.287, 105.4),
  place(21.292, 105.44), // Việt Trì, where the Lô comes in
  place(21.235, 105.467),
  place(21.168, 105.502), // Sơn Tây
  place(21.162, 105.575),
  place(21.143, 105.62),
  place(21.15, 105.668),
  place(21.128, 105.716),
  place(21.106, 105.748),
  place(21.0985, 105.784), // Thăng Long bridge
  place(21.0955, 105.822), // Nhật Tân bridge
  place(21.069, 105.8495),
  place(21.0435, 105.8585), // Long Biên bridge
  place(21.006, 105.879), // Vĩnh Tuy bridge
  place(20.9935, 105.901), // Thanh Trì bridge
  place(20.973, 105.904), // Bát Tràng
  place(20.948, 105.892),
  place(20.915, 105.9),
  place(20.878, 105.908),
  place(20.842, 105.922),
  place(20.79, 105.934),
  place(20.735, 105.968),
  place(20.69, 106.0),
  place(20.64, 106.05),
];

const tenth = (number: number): number => Math.round(number * 10) / 10;

/** A curve through points that does not overshoot: Catmull and Rom's, as SVG's cubic pieces. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index]!;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const out = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const into = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${[out, into, to].map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join(' ')}`;
  });
  return `M${tenth(first.x)} ${tenth(first.y)}${pieces.join('')}`;
}

/** The river's middle on the mosaic, from the north-west to the south-east. */
export const riverCourse = (): Point[] => COURSE.map(project);
