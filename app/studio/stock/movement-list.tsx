import { Link } from 'react-router';
import { formatOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { DAMAGE_REASONS } from '#app/domain/stock/hand-movement.ts';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ShownMovement, VariantStock } from '#app/services/stock/get-variant-stock.server.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { kindWords, reasonWords, signed } from './words.ts';

/** What moved, newest first, each leading to the order or the lot that it belongs to. */
export function MovementList({ stock, workshop, here }: { stock: Pick<VariantStock, 'movements' | 'page' | 'pages'>; workshop: string; here: string }) {
  return (
    <section id="lich-su">
      <h2>{m.stock_history()}</h2>
      <ol className="moves">
        {stock.movements.map((movement) => (
          <li key={movement.id}>
            <Movement movement={movement} workshop={workshop} />
          </li>
        ))}
      </ol>
      <Pagination page={stock.page} pages={stock.pages} label={m.stock_pages()} to={(n) => `${here}${n > 1 ? `?trang=${n}` : ''}#lich-su`} />
    </section>
  );
}

export function Movement({ movement, workshop }: { movement: Omit<ShownMovement, 'lot'> & { lot?: ShownMovement['lot'] }; workshop: string }) {
  const { kind, reason, note, onHand, reserved, at, by, order, lot } = movement;
  const damage = DAMAGE_REASONS.find((one) => one === reason);
  return (
    <>
      <b>{kindWords(kind, reason)}</b>
      <b className="num">{signed(onHand || reserved)}</b>
      <small>{[formatDateTime(at, getLocale()), damage && kind === 'damage' && reasonWords(damage), by && m.stock_by({ name: by })].filter(Boolean).join(' · ')}</small>
      {note && <small>{note}</small>}
      {order && (
        <Link className="link" to={`/xuong-cua-toi/${workshop}/kien/${order.consignmentId}`}>
          {m.stock_of_order({ code: `${formatOrderCode(order.code as OrderCode)}-${order.position + 1}` })}
        </Link>
      )}
      {lot && (
        <Link className="link" to={`/xuong-cua-toi/${workshop}/lo/${lot.id}`}>
          {m.stock_of_lot({ code: lot.code })}
        </Link>
      )}
    </>
  );
}
