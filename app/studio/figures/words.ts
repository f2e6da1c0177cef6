// A workshop's figures in words: the finding above each chart, the names of periods, money short enough for an axis.
import { type Change, changeFrom } from '#app/domain/figures/figures.ts';
import type { Span, Step } from '#app/domain/figures/periods.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { formatDate, formatDayMonth } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Figures, Revenue } from '#app/services/figures/get-figures.server.ts';

/** With at most one decimal, in the language's own way. */
export const decimal = (value: number): string => new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(value);
export const count = (value: number): string => formatNumber(value, getLocale());

/** `12,4 triệu`, for an axis; exact below a thousand. */
export function shortAmount(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 1e9) return m.figures_billion({ value: decimal(amount / 1e9) });
  if (size >= 1e6) return m.figures_million({ value: decimal(amount / 1e6) });
  return size >= 1e3 ? m.figures_thousand({ value: decimal(amount / 1e3) }) : count(amount);
}

/** `12,4 triệu ₫`; exact below a million, where the last đồng is still read. */
export const amountWords = (amount: number): string => (Math.abs(amount) < 1e6 ? formatDong(amount, getLocale()) : getLocale() === 'en' ? `₫${shortAmount(amount)}` : `${shortAmount(amount)}\u00a0₫`);

export const thisPeriod = (step: Step): string => (step === 'week' ? m.figures_this_week() : m.figures_this_month());

/** `Tuần 23/11`, `Tháng 11/2026`. */
export function periodName({ from }: Span, step: Step): string {
  if (step === 'week') return m.figures_week_of({ day: formatDate(from, getLocale()) });
  return m.figures_month_of({ month: formatDate(from, getLocale()).replace(/^\d+[ /]/, '') });
}

/** Under a bar. */
export function shortName({ from }: Span, step: Step): string {
  if (step === 'week') return formatDayMonth(from, getLocale());
  return m.figures_month_short({ month: getLocale() === 'vi' ? Number(from.slice(5, 7)) : formatDayMonth(from, 'en').slice(2) });
}

export function revenueFinding(step: Step, { now, earlier }: Revenue): string {
  const said = { period: thisPeriod(step), amount: amountWords(now) };
  const change = changeFrom(earlier, now);
  const week = step === 'week';
  switch (change.kind) {
    case 'more':
      return (week ? m.figures_revenue_more_week : m.figures_revenue_more_month)({ ...said, percent: change.percent });
    case 'less':
      return (week ? m.figures_revenue_less_week : m.figures_revenue_less_month)({ ...said, percent: change.percent });
    case 'same':
      return (week ? m.figures_revenue_same_week : m.figures_revenue_same_month)(said);
    case 'first':
      return (week ? m.figures_revenue_first_week : m.figures_revenue_first_month)(said);
    case 'none':
      return m.figures_revenue_none({ period: said.period });
  }
}

export function ordersFinding({ step, periods }: Figures): string {
  const [orders, returning] = [periods.reduce((sum, period) => sum + period.orders, 0), periods.reduce((sum, period) => sum + period.returning, 0)];
  const week = step === 'week';
  if (orders === 0) return week ? m.figures_orders_none_week() : m.figures_orders_none_month();
  return (week ? m.figures_orders_found_week : m.figures_orders_found_month)({ count: count(orders), percent: Math.round((returning / orders) * 100) });
}

export function visitsFinding({ step, now, earlier }: Figures): string {
  if (now.productVisits === null) return m.figures_visits_not_counted();
  const said = { period: thisPeriod(step), count: count(now.productVisits) };
  // Days that were not counted are no days to compare with.
  const change: Change = earlier.productVisits === null || earlier.partlyCounted ? { kind: 'none' } : changeFrom(earlier.productVisits, now.productVisits);
  const week = step === 'week';
  if (change.kind === 'more') return (week ? m.figures_visits_more_week : m.figures_visits_more_month)({ ...said, percent: change.percent });
  if (change.kind === 'less') return (week ? m.figures_visits_less_week : m.figures_visits_less_month)({ ...said, percent: change.percent });
  return m.figures_visits_now(said);
}

export function conversionFinding({ step, now }: Figures): string {
  const period = thisPeriod(step);
  return now.conversion === null ? m.figures_conversion_none({ period }) : m.figures_conversion_found({ period, rate: decimal(now.conversion) });
}
