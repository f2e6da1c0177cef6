// Stripe's own payment page, played by this machine: pay, have the card declined, or go back.
import { formatDong } from '#app/domain/money/dong.ts';
import type { Answer } from '../http.ts';
import { escape, page } from '../page.ts';
import type { Basket, Session } from './ledger.ts';

export function checkoutPage(session: Session, { items }: Basket, { declined = false } = {}): Answer {
  const total = formatDong(session.amount_total ?? 0, 'vi');
  const back = session.cancel_url ?? session.success_url ?? '/';
  const leadsTo = [session.success_url ?? back, back];
  if (session.status !== 'open') {
    const paid = session.payment_status === 'paid';
    return page({
      title: paid ? 'Đã thanh toán' : 'Phiên thanh toán đã hết hạn',
      leadsTo,
      main: `<h1>${paid ? 'Đơn này đã thanh toán' : 'Phiên thanh toán đã hết hạn'}</h1>
        <p>${paid ? `Thẻ thử đã trả ${total}.` : 'Thẻ của bạn chưa bị trừ tiền. Quay lại cửa hàng để trả lại từ đầu.'}</p>
        <a class="button main" href="${escape(back)}">Quay lại cửa hàng</a>`,
    });
  }
  const rows = items.map(
    ({ name, quantity, unitAmount }) => `<div><dt>${escape(name)}${quantity > 1 ? ` × ${quantity}` : ''}</dt><dd>${formatDong(unitAmount * quantity, 'vi')}</dd></div>`,
  );
  return page({
    title: `Trả ${total} bằng thẻ`,
    leadsTo,
    main: `<div><h1>Thanh toán bằng thẻ</h1><p class="quiet">Đơn ${escape(session.client_reference_id ?? '')}${session.customer_email ? ` · ${escape(session.customer_email)}` : ''}</p></div>
      ${declined ? '<p class="notice" role="alert">Ngân hàng từ chối thẻ này. Bạn chưa bị trừ tiền; thử lại hoặc dùng thẻ khác.</p>' : ''}
      <dl>${rows.join('')}<div><dt>Tổng cộng</dt><dd class="amount">${total}</dd></div></dl>
      <form method="post">
        <p class="quiet">Thẻ thử 4242 4242 4242 4242, không cần nhập gì.</p>
        <button class="main" formaction="/c/pay/${session.id}/pay">Trả ${total}</button>
        <button formaction="/c/pay/${session.id}/decline">Thử với thẻ bị từ chối</button>
      </form>
      <a class="button" href="${escape(back)}">Quay lại, chưa trả</a>`,
  });
}
