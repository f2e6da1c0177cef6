import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { OrderPage } from '#app/services/orders/get-order.server.ts';
import { CopyButton } from './copy-button.tsx';

/** How whoever ordered finds this page again, for as long as there is something to wait for. */
export function ComeBack({ order: { code, status, parcels, contact } }: { order: OrderPage }) {
  const waits = status === 'awaiting_payment' || (status === 'placed' && parcels.some(({ status }) => status !== 'delivered' && status !== 'cancelled' && status !== 'returned'));
  if (!waits) return null;
  return (
    <div className="keep">
      <p>
        {m.order_come_back({ code: formatOrderCode(code) })} {contact.email && m.order_come_back_mail({ email: contact.email })}
      </p>
      <CopyButton value={formatOrderCode(code)} what={m.order_find_code()} />
    </div>
  );
}
