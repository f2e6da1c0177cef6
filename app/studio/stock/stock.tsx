import { Form, Link } from 'react-router';
import { LOW_LEFT, type Shown, SHOWN } from '#app/domain/stock/standing.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listStock } from '#app/services/stock/list-stock.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/stock';
import { GoodsLine } from './goods-line.tsx';
import { number, standingWords } from './words.ts';

export const meta = () => privateMeta(m.stock_title());

const params: Record<Shown, string | null> = { all: null, low: 'sap-het', out: 'het' };

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const q = (url.searchParams.get('q') ?? '').slice(0, 100);
  const shown = SHOWN.find((one) => params[one] === url.searchParams.get('con')) ?? 'all';
  return { ...(await listStock(viewer, studio, { q, shown, page: readPage(url) })), q, shown };
}

export default function Stock({ loaderData: { lines, page, pages, counts, q, shown }, params: { workshop } }: Route.ComponentProps) {
  const here = `/xuong-cua-toi/${workshop}/kho`;
  const to = (con: Shown, trang = 1) => {
    const query = new URLSearchParams(Object.entries({ q, con: params[con] ?? '', trang: trang > 1 ? String(trang) : '' }).filter(([, value]) => value));
    return query.size > 0 ? `${here}?${query}` : here;
  };
  const words = { all: m.stock_filter_all, low: m.stock_filter_low, out: m.stock_filter_out };
  return (
    <>
      <h1>{m.stock_title()}</h1>
      <div className="stk__ways">
        <LinkButton tone="go" size="big" full to={`${here}/dem`}>
          {m.stock_count_go()}
        </LinkButton>
        <LinkButton size="big" full to={`/xuong-cua-toi/${workshop}/lo`}>
          {m.stock_lots_go()}
        </LinkButton>
      </div>
      <Form method="get" role="search" className="stk__find">
        {params[shown] && <input type="hidden" name="con" value={params[shown]} />}
        <input className="inp" type="search" name="q" defaultValue={q} key={q} aria-label={m.stock_search()} placeholder={m.stock_search()} maxLength={100} />
        <button className="btn">{m.stock_search_button()}</button>
      </Form>
      <nav className="seg" aria-label={m.stock_filter()}>
        {SHOWN.map((one) => (
          <Link key={one} to={to(one)} aria-current={one === shown ? 'page' : undefined}>
            {words[one]({ count: number(counts[one]) })}
          </Link>
        ))}
      </nav>
      {lines.length === 0 ? (
        counts.all === 0 && q === '' ? (
          <EmptyState title={m.stock_none_title()}>{m.stock_none_text()}</EmptyState>
        ) : (
          <EmptyState title={m.stock_nothing_found()} actions={<LinkButton to={here}>{m.stock_show_all()}</LinkButton>}>
            {m.stock_nothing_found_text()}
          </EmptyState>
        )
      ) : (
        <>
          <p className="hint mb-3">{m.stock_lead({ low: LOW_LEFT })}</p>
          <ul className="stk">
            {lines.map((line) => (
              <li key={line.id}>
                <Link to={`${here}/${line.id}`} className="stk__row">
                  <GoodsLine picture={line.picture} name={line.product} variant={[line.variant, line.sku].filter(Boolean).join(' · ')}>
                    <small>
                      {m.stock_line({ onHand: number(line.onHand), reserved: number(line.reserved) })}
                      {standingWords(line.standing) && <b className={`stk__is stk__is--${line.standing}`}> · {standingWords(line.standing)}</b>}
                    </small>
                  </GoodsLine>
                  <span className="stk__left">
                    <b className="num">{number(line.left)}</b>
                    <small>{m.stock_left()}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} to={(n) => to(shown, n)} />
        </>
      )}
    </>
  );
}
