import { m } from '#app/i18n/paraglide/messages.js';
import type { OrderPage, RefundShown } from '#app/services/orders/get-order.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { money, refundWords } from './words.ts';

/** What became of the order's money beyond the plain case: too little, too much, too late, going back. */
export function MoneyNews({ order }: { order: OrderPage }) {
  const { status, held, missing, refunds } = order;
  const waits = status === 'awaiting_payment';
  const revived = !waits && order.events.some(({ kind }) => kind === 'order-revived');
  return (
    <div className="mb-6 grid gap-3 empty:hidden" role="status">
      {waits && held > 0 && <Notice tone="wait">{m.order_short_text({ held: money(held), missing: money(missing) })}</Notice>}
      {revived && <Notice tone="done">{m.order_revived_text()}</Notice>}
      {order.payment === 'due_on_delivery' && held > 0 && <Notice tone="wait">{m.order_cod_money_text({ held: money(held) })}</Notice>}
      {refunds.map((refund) => (
        <Refund key={`${refund.reason} ${refund.amount} ${refund.status}`} refund={refund} />
      ))}
      {status === 'expired' && refunds.length === 0 && <Notice>{m.order_expired_text()}</Notice>}
      {status === 'cancelled' && refunds.length === 0 && <Notice>{m.order_cancelled_text()}</Notice>}
    </div>
  );
}

function Refund({ refund: { amount, reason, status, toCard } }: { refund: RefundShown }) {
  return (
    <Notice tone={status === 'sent' ? 'done' : 'wait'}>
      {refundWords(reason, amount)} {status === 'failed' ? m.order_refund_failed() : toCard ? m.order_refund_to_card() : m.order_refund_to_account()} {status === 'sent' && m.order_refund_sent()}
    </Notice>
  );
}
