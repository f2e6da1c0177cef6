import { data } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { listOwnOrders } from '#app/services/accounts/list-own-orders.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import type { Route } from './+types/orders';
import { OrderList } from './order-list.tsx';
import { NoOrders } from './overview.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_orders_title(), description: m.account_orders_none_text(), path: '/tai-khoan/don-hang', noIndex: true });
}

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = readPage(url);
  const found = await listOwnOrders(context.get(viewerContext), { page });
  if (found.orders.length === 0 && page > 1) throw data(null, { status: 404 });
  return found;
}

export default function Orders({ loaderData: { orders, page, pages, total } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.account_orders_title()}</h1>
      {total === 0 ? (
        <div className="mt-6">
          <NoOrders />
        </div>
      ) : (
        <>
          <p className="soft mt-2 mb-6">{m.account_orders_count({ count: formatNumber(total, getLocale()) })}</p>
          <OrderList orders={orders} />
          <div className="mt-8">
            <Pagination page={page} pages={pages} to={(n) => (n === 1 ? '/tai-khoan/don-hang' : `/tai-khoan/don-hang?trang=${n}`)} />
          </div>
        </>
      )}
    </>
  );
}
