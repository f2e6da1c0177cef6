/**
 * The height of a chart: a round number at or above the largest value, with few round lines under it.
 */

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The values of the lines of a chart from 0 up, at most five; the last is at least `largest`. Counts have no halves. */
export function linesFor(largest: number, { whole = false } = {}): number[] {
  if (!(largest > 0)) return [0, 1];
  const magnitude = 10 ** Math.floor(Math.log10(largest / 4));
  const step = STEPS.map((times) => times * magnitude).find((one) => one * 4 >= largest && (!whole || Number.isInteger(one))) ?? Math.max(magnitude * 10, 1);
  const lines = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: lines + 1 }, (_, nth) => Number((nth * step).toPrecision(12)));
}
