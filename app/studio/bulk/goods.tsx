import { data, Form, Link } from 'react-router';
import { ALL_ON_SALE, type GoodsFilter, readGoodsFilter, type Shelf, SHELVES, writeGoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listOwnGoods } from '#app/services/listings/list-own-goods.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/goods';
import { GoodRow } from './good-row.tsx';
import { GoodsPicker } from './goods-picker.tsx';
import { GoodsSearch } from './goods-search.tsx';
import { emptyShelfWords, shelfName } from './shelf-words.ts';

export const meta = () => privateMeta(m.bulk_goods_title());

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const filter = readGoodsFilter(url.searchParams);
  const page = readPage(url);
  const found = await listOwnGoods(viewer, studio, filter, page);
  if (!found.ok) throw data(null, { status: 403 });
  if (found.goods.items.length === 0 && page > 1) throw data(null, { status: 404 });
  return { filter, ...found.goods };
}

/** The address of the list; the same filter on another shelf, or another page. */
function listAddress(workshop: string, filter: GoodsFilter, page = 1): string {
  const query = writeGoodsFilter(filter, page).toString();
  return `/xuong-cua-toi/${workshop}/hang${query && `?${query}`}`;
}

function Shelves({ workshop, filter, counts }: { workshop: string; filter: GoodsFilter; counts: Record<Shelf, number> }) {
  return (
    <nav className="seg" aria-label={m.bulk_shelves()}>
      {SHELVES.map((shelf) => (
        <Link key={shelf} to={listAddress(workshop, { ...filter, shelf, only: shelf === 'drafts' ? null : filter.only })} aria-current={shelf === filter.shelf ? 'page' : undefined} prefetch="intent">
          {shelfName[shelf]()} <span className="num">{formatNumber(counts[shelf], getLocale())}</span>
        </Link>
      ))}
    </nav>
  );
}

function NewListing({ workshop }: { workshop: string }) {
  return (
    <Form method="post" action={`/xuong-cua-toi/${workshop}/hang/moi`}>
      <Button tone="go" size="big" full>
        <Icon name="plus" />
        {m.bulk_new()}
      </Button>
    </Form>
  );
}

export default function Goods({ loaderData: { filter, items, counts, total, page, pages }, params: { workshop } }: Route.ComponentProps) {
  const isNarrowed = filter.text !== '' || filter.only !== null;
  return (
    <>
      <h1>{m.bulk_goods_title()}</h1>
      <div className="goodsways">
        <NewListing workshop={workshop} />
        <LinkButton size="big" to={`/xuong-cua-toi/${workshop}/hang/nhap`}>
          {m.bulk_ways_sheet()}
        </LinkButton>
      </div>
      <Shelves workshop={workshop} filter={filter} counts={counts} />
      <GoodsSearch filter={filter} />
      {items.length === 0 ? (
        <EmptyState
          title={isNarrowed ? m.bulk_none_found_title() : m.bulk_none_title()}
          actions={isNarrowed && <LinkButton to={listAddress(workshop, { ...ALL_ON_SALE, shelf: filter.shelf })}>{m.bulk_none_found_all()}</LinkButton>}
        >
          {isNarrowed ? m.bulk_none_found_text() : emptyShelfWords[filter.shelf]()}
        </EmptyState>
      ) : (
        <GoodsPicker key={listAddress(workshop, filter, page)} workshop={workshop} filter={filter} total={total} shown={items.length}>
          <div className="wares__head" aria-hidden="true">
            <span>{m.bulk_head_name()}</span>
            <span>{m.bulk_head_price()}</span>
            <span>{m.bulk_head_left()}</span>
          </div>
          <ul className="wares">
            {items.map((good) => (
              <GoodRow key={good.id} good={good} workshop={workshop} onSale={filter.shelf === 'on-sale'} />
            ))}
          </ul>
        </GoodsPicker>
      )}
      <Pagination page={page} pages={pages} to={(n) => listAddress(workshop, filter, n)} />
      {total > 0 && (
        <Link className="problems__file" to={`/xuong-cua-toi/${workshop}/hang/xuat?${writeGoodsFilter(filter)}`} reloadDocument>
          <Icon name="download" />
          {m.bulk_out_filtered()}
        </Link>
      )}
    </>
  );
}
