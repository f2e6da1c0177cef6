import { data, Link } from 'react-router';
import { countOf } from '#app/domain/text/count-words.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listLots } from '#app/services/provenance/list-lots.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/lots';
import { GoodsLine } from './goods-line.tsx';

export const meta = () => privateMeta(m.stock_lots_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const found = await listLots(viewer, studio, { page: readPage(url) });
  if (found.lots.length === 0 && found.page > 1) throw data(null, { status: 404 });
  return found;
}

export default function Lots({ loaderData: { lots, page, pages }, params: { workshop } }: Route.ComponentProps) {
  const here = `/xuong-cua-toi/${workshop}/lo`;
  const open = (
    <LinkButton tone="go" size="big" full to={`${here}/moi`}>
      {m.stock_lot_new()}
    </LinkButton>
  );
  return (
    <>
      <h1>{m.stock_lots_title()}</h1>
      {lots.length === 0 ? (
        <EmptyState title={m.stock_lots_none_title()} actions={open}>
          {m.stock_lots_none_text()}
        </EmptyState>
      ) : (
        <>
          <p className="soft mb-4">{m.stock_lots_lead()}</p>
          <div className="stk__ways">{open}</div>
          <ul className="stk">
            {lots.map((lot) => (
              <li key={lot.id}>
                <Link to={`${here}/${lot.id}`} className="stk__row stk__row--head">
                  <GoodsLine picture={lot.picture} name={lot.product} variant={lot.variant}>
                    <small>
                      <b className="stk__code">{lot.code}</b> · {m.stock_lot_facts({ pieces: countOf(lot.pieces, lot.unit, getLocale()), day: formatDate(lot.madeOn, getLocale()) })}
                    </small>
                  </GoodsLine>
                </Link>
              </li>
            ))}
          </ul>
          <Pagination page={page} pages={pages} to={(n) => (n === 1 ? here : `${here}?trang=${n}`)} />
        </>
      )}
      <p className="mt-6">
        <Link className="link" to={`/xuong-cua-toi/${workshop}/kho`}>
          {m.stock_back()}
        </Link>
      </p>
    </>
  );
}
