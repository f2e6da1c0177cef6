import { data, Form } from 'react-router';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { formatMonth, hanoiMonth } from '#app/domain/time/month.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { now } from '#app/platform/clock.server.ts';
import { listStatement } from '#app/services/money/list-statement.server.ts';
import { listStatementMonths } from '#app/services/money/list-statement-months.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/statement';
import { readMonth } from './read-month.ts';
import { StatementLines } from './statement-lines.tsx';

export const meta = () => privateMeta(m.statement_page());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const month = readMonth(url, now());
  const [statement, months] = await Promise.all([listStatement(viewer, studio, { month, page: readPage(url) }), listStatementMonths(viewer, studio)]);
  if (!statement) return data({ statement, month, months, current: false }, { status: 403 });
  if (statement.page > 1 && statement.lines.length === 0) throw data(null, { status: 404 });
  // A month that was asked for stays in the list, also when nothing was in it.
  return data({ statement, month, months: months.includes(month) ? months : [...months, month].toSorted().toReversed(), current: month === hanoiMonth(now()) });
}

export default function StatementPage({ loaderData: { statement, month, months, current }, params: { workshop } }: Route.ComponentProps) {
  const language = getLocale();
  const here = `/xuong-cua-toi/${workshop}/tien`;
  if (!statement) {
    return (
      <EmptyState level={1} title={m.statement_owner_title()}>
        {m.statement_owner_text()}
      </EmptyState>
    );
  }
  const { totals, lines, page, pages, count } = statement;
  const money = (amount: number) => formatDong(amount, language);
  const sum = [
    [m.statement_goods(), totals.goods],
    [m.statement_delivery(), totals.delivery],
    [m.statement_collected(), totals.collected],
    [m.statement_refunded(), -totals.refunded],
    [m.statement_opening(), totals.opening],
  ] as const;
  const closing = current ? m.statement_closing_now() : m.statement_closing();
  return (
    <>
      <h1>{m.statement_title({ month: formatMonth(month, language) })}</h1>
      <Form method="get" className="stm__month">
        <select className="inp" name="thang" defaultValue={month} key={month} aria-label={m.statement_month()}>
          {months.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one, language)}
            </option>
          ))}
        </select>
        <button className="btn">{m.statement_show()}</button>
      </Form>
      <section aria-label={m.statement_sum()}>
        <dl className="stm__sum">
          {sum.map(([name, amount]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{money(amount)}</dd>
            </div>
          ))}
          <div className="stm__open">
            <dt>{closing}</dt>
            <dd className="num">{money(totals.closing)}</dd>
          </div>
        </dl>
        {count > 0 && <p className="hint mt-3">{m.statement_tie({ opening: money(totals.opening), sold: money(totals.goods + totals.delivery), collected: money(totals.collected), refunded: money(totals.refunded), closing: money(totals.closing) })}</p>}
        <p className="hint mt-2">
          {m.statement_net_hint()} {m.statement_about()}
        </p>
      </section>
      {count === 0 ? (
        <EmptyState title={m.statement_none_title()}>{m.statement_none_text()}</EmptyState>
      ) : (
        <>
          <h2>{m.statement_lines({ count: formatNumber(count, language) })}</h2>
          <StatementLines lines={lines} workshop={workshop} />
          <Pagination page={page} pages={pages} to={(n) => `${here}?thang=${month}${n > 1 ? `&trang=${n}` : ''}`} />
          <h2>{m.statement_download()}</h2>
          <div className="stm__files">
            <LinkButton tone="go" size="big" full reloadDocument to={`${here}/so-ke.pdf?thang=${month}`}>
              {m.statement_pdf()}
            </LinkButton>
            <LinkButton size="big" full reloadDocument to={`${here}/so-ke.xlsx?thang=${month}`}>
              {m.statement_xlsx()}
            </LinkButton>
          </div>
        </>
      )}
    </>
  );
}
