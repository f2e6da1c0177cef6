import { isUnderWay } from '#app/domain/orders/order.ts';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { OrderPage } from '#app/services/orders/get-order.server.ts';
import { CopyButton } from '#app/ui/copy-button.tsx';

/** How whoever ordered finds this page again, for as long as there is something to wait for. */
export function ComeBack({ order: { code, status, parcels, contact, transfer } }: { order: OrderPage }) {
  const waits = status === 'awaiting_payment' || (status === 'placed' && parcels.some((parcel) => isUnderWay(parcel.status)));
  if (!waits) return null;
  return (
    <div className="keep">
      <p>
        {m.order_come_back({ code: formatOrderCode(code) })} {contact.maskedEmail && m.order_come_back_mail({ email: contact.maskedEmail })}
      </p>
      {/* With a transfer to make, the code is its content and has a button there. */}
      {!transfer && <CopyButton value={formatOrderCode(code)} what={m.order_find_code()} />}
    </div>
  );
}
