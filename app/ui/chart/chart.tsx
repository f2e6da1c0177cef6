// Small charts that are readable on a phone: drawn by the server as SVG, without script and without a style of their own.
// A chart says nothing that the words above it and the table beside it do not: for a screen reader it is one picture.
import { useId } from 'react';
import { linesFor } from '#app/domain/figures/scale.ts';
import '../css/chart.css';

export type ChartPoint = {
  /** Under the chart; every few are shown where all do not fit. */
  short: string;
  /** What a pointer over it reads. */
  said: string;
  /** Null where nothing was counted. */
  value: number | null;
  /** Of `value`, what is drawn in the second shade. */
  part?: number;
};

type Props = {
  points: readonly ChartPoint[];
  /** The finding in words. */
  label: string;
  /** A value at its line. */
  format: (value: number) => string;
  /** Counts have no halves. */
  whole?: boolean;
  /** The last point is under way. */
  underWay?: boolean;
};

const WIDTH = 328;
const HEIGHT = 188;
const PLOT = { right: WIDTH - 2, top: 12, bottom: HEIGHT - 24 };
/** What a letter of a value takes at most. */
const LETTER = 6.8;
/** So many names stand beside each other. */
const NAMES = 6;

function layOut({ points, format, whole = false }: Pick<Props, 'points' | 'format' | 'whole'>) {
  const lines = linesFor(Math.max(0, ...points.map(({ value }) => value ?? 0)), { whole });
  const most = lines.at(-1)!;
  const left = Math.ceil(Math.max(...lines.map((line) => format(line).length)) * LETTER) + 8;
  const each = (PLOT.right - left) / points.length;
  return {
    lines,
    each,
    left,
    y: (value: number) => PLOT.bottom - (value / most) * (PLOT.bottom - PLOT.top),
    middle: (nth: number) => left + each * (nth + 0.5),
    /** Where a name stands: under its point, moved in as far as it would be cut at the edge. */
    nameAt: (nth: number, short: string) => Math.min(left + each * (nth + 0.5), WIDTH - (short.length * LETTER) / 2),
    named: (nth: number) => (points.length - 1 - nth) % Math.ceil(points.length / NAMES) === 0,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function Ground({ points, label, format, whole, children }: Pick<Props, 'points' | 'label' | 'format' | 'whole'> & { children: React.ReactNode }) {
  const { lines, left, y, nameAt, named } = layOut({ points, format, whole });
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {lines.map((line) => (
        <g key={line}>
          <line className={line === 0 ? 'chart__foot' : 'chart__line'} x1={left} x2={PLOT.right} y1={round(y(line))} y2={round(y(line))} />
          <text className="chart__value" x={left - 6} y={round(y(line) + 3.5)}>
            {format(line)}
          </text>
        </g>
      ))}
      {points.map(({ short }, nth) =>
        named(nth) ? (
          <text className="chart__name" key={short + nth} x={round(nameAt(nth, short))} y={HEIGHT - 6}>
            {short}
          </text>
        ) : null,
      )}
      {children}
    </svg>
  );
}

const Hatch = ({ id }: { id: string }) => (
  <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect className="chart__hatch" width="2.5" height="5" />
  </pattern>
);

/** A bar of a legend: whole, the part in the second shade, or the one under way. */
export function ChartKey({ of }: { of: 'whole' | 'part' | 'now' }) {
  const hatch = useId();
  const shade = { whole: '', part: ' chart__bar--part', now: ' chart__bar--now' }[of];
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {of === 'now' && <Hatch id={hatch} />}
      <rect className={`chart__bar${shade}`} x="1" y="1" width="12" height="12" fill={of === 'now' ? `url(#${hatch})` : undefined} />
    </svg>
  );
}

/** One bar each; what was not counted has none, what is under way is hatched. */
export function BarChart({ underWay = false, ...chart }: Props) {
  const { points } = chart;
  const { each, y, middle } = layOut(chart);
  const hatch = useId();
  const width = round(Math.min(each * 0.68, 28));
  return (
    <Ground {...chart}>
      <Hatch id={hatch} />
      {points.map(({ value, part = 0, said, short }, nth) => {
        const x = round(middle(nth) - width / 2);
        if (value === null) return <NotCounted key={short + nth} x={middle(nth)} said={said} />;
        const isNow = underWay && nth === points.length - 1;
        const [top, cut] = [round(y(value)), round(y(part))];
        return (
          <g key={short + nth}>
            <title>{said}</title>
            {/* The whole height answers a pointer. */}
            <rect className="chart__reach" x={round(middle(nth) - each / 2)} y={PLOT.top} width={round(each)} height={PLOT.bottom - PLOT.top} />
            <rect className={isNow ? 'chart__bar chart__bar--now' : 'chart__bar'} x={x} y={top} width={width} height={round(Math.max(0, cut - top))} fill={isNow ? `url(#${hatch})` : undefined} />
            {part > 0 && <rect className="chart__bar chart__bar--part" x={x} y={cut} width={width} height={round(PLOT.bottom - cut)} />}
          </g>
        );
      })}
    </Ground>
  );
}

/** Points joined by lines; a gap where nothing was counted. */
export function LineChart(chart: Props) {
  const { points } = chart;
  const { y, middle, each } = layOut(chart);
  const runs = points.reduce<string[]>((drawn, { value }, nth) => {
    if (value === null) return [...drawn, ''];
    const step = `${drawn.at(-1) ? 'L' : 'M'}${round(middle(nth))} ${round(y(value))}`;
    return [...drawn.slice(0, -1), (drawn.at(-1) ?? '') + step];
  }, []);
  return (
    <Ground {...chart}>
      {runs.filter(Boolean).map((run) => (
        <path className="chart__run" d={run} key={run} />
      ))}
      {points.map(({ value, said, short }, nth) =>
        value === null ? (
          <NotCounted key={short + nth} x={middle(nth)} said={said} />
        ) : (
          <g key={short + nth}>
            <title>{said}</title>
            <rect className="chart__reach" x={round(middle(nth) - each / 2)} y={PLOT.top} width={round(each)} height={PLOT.bottom - PLOT.top} />
            <circle className="chart__dot" cx={round(middle(nth))} cy={round(y(value))} r="3.5" />
          </g>
        ),
      )}
    </Ground>
  );
}

function NotCounted({ x, said }: { x: number; said: string }) {
  return (
    <text className="chart__name" x={round(x)} y={PLOT.bottom - 6}>
      <title>{said}</title>–
    </text>
  );
}
