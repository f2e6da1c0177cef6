import { Link } from 'react-router';
import { pictureFile } from '#app/domain/catalogue/picture-source.ts';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { OwnOrder } from '#app/services/accounts/list-own-orders.server.ts';
import { Price } from '#app/ui/price.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { standingOf, type Standing } from './order-status.ts';

const words: Record<Standing, () => string> = {
  awaiting_payment: m.account_status_awaiting_payment,
  underpaid: m.account_status_underpaid,
  packing: m.account_status_packing,
  part_way: m.account_status_part_way,
  part_there: m.account_status_part_there,
  on_the_way: m.account_status_on_the_way,
  delivered: m.account_status_delivered,
  expired: m.account_status_expired,
  cancelled: m.account_status_cancelled,
  refund_due: m.account_status_refund_due,
  refunded: m.account_status_refunded,
};
const tone: Partial<Record<Standing, string>> = { awaiting_payment: 'warn', underpaid: 'warn', refund_due: 'warn', part_way: 'ok', part_there: 'ok', on_the_way: 'ok', delivered: 'ok' };

/** Orders, newest first: what was bought, where from, how it stands. */
export function OrderList({ orders }: { orders: readonly OwnOrder[] }) {
  return (
    <ol className="ords">
      {orders.map((order) => {
        const standing = standingOf(order);
        const names = order.goods.map((goods) => goods.name);
        const others = order.pieces - order.goods.slice(0, 2).reduce((sum, goods) => sum + goods.quantity, 0);
        return (
          <li key={order.code} className="ord">
            <div className="ord__pics" aria-hidden="true">
              {order.goods.slice(0, 3).map((goods) => goods.picture && <img key={goods.picture.src} src={pictureFile(goods.picture, 192)} alt="" width={64} height={80} loading="lazy" />)}
            </div>
            <div className="ord__what">
              <p className={tone[standing] ?? 'soft'}>{words[standing]()}</p>
              <h3>
                <Link to={`/don-hang/${order.code}`}>
                  {names.slice(0, 2).join(', ')}
                  {others > 0 && ` ${m.account_order_more({ count: others })}`}
                </Link>
              </h3>
              <p className="ord__from">
                {order.consignments.map((consignment) => (
                  <span key={consignment.workshopName}>
                    <VillageDot village={consignment.villageSlug} />
                    {consignment.workshopName}
                  </span>
                ))}
              </p>
              <p className="faint text-13">
                {m.account_order_code({ code: formatOrderCode(order.code) })} · {m.account_order_placed({ time: formatDateTime(order.placedAt, getLocale()) })}
                {order.status === 'awaiting_payment' && order.payBy && ` · ${m.account_order_pay_now({ time: formatDateTime(order.payBy, getLocale()) })}`}
              </p>
            </div>
            <p className="ord__sum">
              <Price amount={order.total} />
              <small>{m.account_order_pieces({ pieces: order.pieces })}</small>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
