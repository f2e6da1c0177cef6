import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Figures, Revenue as Earned, ShownFigures } from '#app/services/figures/get-figures.server.ts';
import { BarChart, ChartKey, type ChartPoint, LineChart } from '#app/ui/chart/chart.tsx';
import { type Column, Figure, FigureTable } from './figure.tsx';
import { amountWords, conversionFinding, count, decimal, ordersFinding, periodName, revenueFinding, shortAmount, shortName, visitsFinding } from './words.ts';

type Shown = { figures: Figures; since: string | null };

/** Points of a chart, the oldest first. */
const pointsOf = ({ periods, step }: Figures, of: (period: ShownFigures, nth: number) => Pick<ChartPoint, 'value' | 'part'>, say: (value: number) => string): ChartPoint[] =>
  periods.map((period, nth) => {
    const drawn = of(period, nth);
    const name = periodName(period, step);
    return { ...drawn, short: shortName(period, step), said: m.figures_bar_count({ period: name, count: drawn.value === null ? m.figures_not_counted() : say(drawn.value) }) };
  });

/** Whether there is anything to draw: a chart of nothing says less than the words above it. */
const any = ({ periods }: Figures, of: (period: ShownFigures) => number | null): boolean => periods.some((period) => (of(period) ?? 0) > 0);

/** The rows of a table, the newest first: what is read first is what is now. */
function PeriodTable({ figures: { periods, step }, title, columns, cells }: { figures: Figures; title: string; columns: readonly Column[]; cells: (period: ShownFigures, nth: number) => string[] }) {
  const rows = periods.toReversed().map((period, nth): [string, ...React.ReactNode[]] => [
    period.from,
    <span key="name">
      {periodName(period, step)} {nth === 0 && <small>{m.figures_under_way()}</small>}
    </span>,
    ...cells(period, periods.length - 1 - nth),
  ]);
  return <FigureTable caption={title} columns={[{ name: m.figures_col_period() }, ...columns]} rows={rows} />;
}

const counted = (value: number | null, partly: boolean): string => (value === null ? m.figures_not_counted() : partly ? `${count(value)} (${m.figures_partly()})` : count(value));

const conversionWords = ({ conversion, productVisits }: ShownFigures): string => (conversion !== null ? decimal(conversion) : productVisits === null ? m.figures_not_counted() : m.figures_no_visits());

export function Revenue({ figures, earned }: { figures: Figures; earned: Earned }) {
  const finding = revenueFinding(figures.step, earned);
  return (
    <Figure
      title={m.figures_revenue_title()}
      finding={finding}
      chart={
        any(figures, ({ orders }) => orders) && <div>
          <BarChart label={finding} format={shortAmount} underWay points={pointsOf(figures, (_, nth) => ({ value: earned.ofPeriods[nth]! }), amountWords)} />
          <p className="legend">
            <UnderWay figures={figures} />
          </p>
        </div>
      }
      means={m.figures_revenue_means()}
      table={<PeriodTable figures={figures} title={m.figures_revenue_title()} columns={[{ name: m.figures_col_revenue(), number: true }, { name: m.figures_col_orders(), number: true }]} cells={({ orders }, nth) => [formatDong(earned.ofPeriods[nth]!, getLocale()), count(orders)]} />}
    />
  );
}

export function Orders({ figures }: { figures: Figures }) {
  const finding = ordersFinding(figures);
  return (
    <Figure
      title={m.figures_orders_title()}
      finding={finding}
      chart={
        any(figures, ({ orders }) => orders) && <div>
          <BarChart label={finding} format={count} whole underWay points={pointsOf(figures, ({ orders, returning }) => ({ value: orders, part: returning }), count)} />
          <p className="legend">
            <span>
              <ChartKey of="part" /> {m.figures_orders_legend_returning()}
            </span>
            <span>
              <ChartKey of="whole" /> {m.figures_orders_legend_new()}
            </span>
            <UnderWay figures={figures} />
          </p>
        </div>
      }
      means={m.figures_orders_means()}
      table={<PeriodTable figures={figures} title={m.figures_orders_title()} columns={[{ name: m.figures_col_orders(), number: true }, { name: m.figures_col_returning(), number: true }]} cells={({ orders, returning }) => [count(orders), count(returning)]} />}
    />
  );
}

/** What the hatched bar is. */
const UnderWay = ({ figures: { step } }: { figures: Figures }) => (
  <span>
    <ChartKey of="now" /> {step === 'week' ? m.figures_legend_this_week() : m.figures_legend_this_month()}
  </span>
);

const Since = ({ since }: { since: string | null }) => since && <p>{m.figures_counted_since({ day: since })}</p>;

export function VisitFigure({ figures, since }: Shown) {
  const finding = visitsFinding(figures);
  const columns: Column[] = [{ name: m.figures_col_product_visits(), number: true }, { name: m.figures_col_workshop_visits(), number: true }];
  return (
    <Figure
      title={m.figures_visits_title()}
      finding={finding}
      chart={
        any(figures, ({ productVisits }) => productVisits) && <div>
          <BarChart label={finding} format={count} whole underWay points={pointsOf(figures, ({ productVisits }) => ({ value: productVisits }), count)} />
          <p className="legend">
            <UnderWay figures={figures} />
          </p>
        </div>
      }
      means={
        <>
          <p>{m.figures_visits_means()}</p>
          <Since since={since} />
        </>
      }
      table={<PeriodTable figures={figures} title={m.figures_visits_title()} columns={columns} cells={({ productVisits, workshopVisits, partlyCounted }) => [counted(productVisits, partlyCounted), counted(workshopVisits, partlyCounted)]} />}
    />
  );
}

export function Conversion({ figures, since }: Shown) {
  const finding = conversionFinding(figures);
  return (
    <Figure
      title={m.figures_conversion_title()}
      finding={finding}
      chart={any(figures, ({ conversion }) => conversion) && <LineChart label={finding} format={decimal} points={pointsOf(figures, ({ conversion }) => ({ value: conversion }), decimal)} />}
      means={
        <>
          <p>{m.figures_conversion_means()}</p>
          <Since since={since} />
        </>
      }
      table={<PeriodTable figures={figures} title={m.figures_conversion_title()} columns={[{ name: m.figures_col_conversion(), number: true }]} cells={(period) => [conversionWords(period)]} />}
    />
  );
}
