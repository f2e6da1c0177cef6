// The tables of a workshop's figures, to keep in a spreadsheet.
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { privateFile } from '#app/platform/private-file.server.ts';
import { type Table, writeCsv, writeXlsx } from '#app/platform/spreadsheet.server.ts';
import { type Figures, getFigures } from '#app/services/figures/get-figures.server.ts';
import { subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/figures-file';
import { periodName } from './words.ts';

const FILE = /^(tuan|thang)(?:-(ban-chay|tu-tim))?\.(csv|xlsx)$/;

function tablesOf({ periods, revenue: earned, step, best, searches, countedSince }: Figures): [periods: Table, best: Table, searches: Table] {
  const ofMoney = earned ? [m.figures_col_revenue()] : [];
  const unless = (value: number | null) => value ?? m.figures_not_counted();
  return [
    {
      name: step === 'week' ? m.figures_by_week() : m.figures_by_month(),
      columns: [m.figures_col_period(), ...ofMoney, m.figures_col_orders(), m.figures_col_returning(), m.figures_col_product_visits(), m.figures_col_workshop_visits(), m.figures_col_conversion(), m.figures_under_way()].map((head) => ({ head, width: 20 })),
      rows: periods.toReversed().map((period, nth) => [
        periodName(period, step), ...(earned ? [earned.ofPeriods[periods.length - 1 - nth]!] : []), period.orders, period.returning, unless(period.productVisits), unless(period.workshopVisits),
        // As text: a whole number is shown in thousands, this one has a decimal.
        period.conversion === null ? (period.productVisits === null ? m.figures_not_counted() : m.figures_no_visits()) : String(period.conversion),
        nth === 0 ? m.figures_under_way() : period.partlyCounted && countedSince ? m.figures_counted_since({ day: formatDate(countedSince, getLocale()) }) : null,
      ]),
    },
    {
      name: m.figures_best_title(),
      columns: [{ head: m.figures_col_product(), width: 48 }, ...ofMoney.map((head) => ({ head })), { head: m.figures_col_pieces() }, { head: m.figures_col_product_visits() }],
      rows: best.map(({ name, revenue, pieces, visits }) => [name, ...(revenue === null ? [] : [revenue]), pieces, countedSince === null ? m.figures_not_counted() : visits]),
    },
    { name: m.figures_col_query(), columns: [{ head: m.figures_col_query(), width: 48 }, { head: m.figures_col_openings() }], rows: searches.map(({ query, openings }) => [query, openings]) },
  ];
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const [, by, which, kind] = FILE.exec(params.file) ?? [];
  const { viewer, studio } = context.get(studioContext);
  const figures = by ? await getFigures(viewer, subjectOf(studio), by === 'thang' ? 'month' : 'week') : null;
  if (!figures || (kind === 'xlsx' && which)) return new Response(null, { status: 404 });
  const [periods, best, searches] = tablesOf(figures);
  const name = `${studio.slug}-${params.file}`;
  if (kind === 'xlsx') return privateFile(await writeXlsx([periods, best, searches]), { name, type: 'xlsx' });
  return privateFile(writeCsv(which === 'ban-chay' ? best : which === 'tu-tim' ? searches : periods), { name, type: 'csv' });
}
