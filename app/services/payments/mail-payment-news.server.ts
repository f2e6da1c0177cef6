import type { Transaction } from '#app/platform/db.server.ts';
import type { MailData } from '#app/services/mail/mail-kinds.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { getMailOrder } from '#app/services/orders/get-mail-order.server.ts';
import type { LockedOrder } from './lock-order.server.ts';

type Kind = 'payment-received' | 'payment-short' | 'payment-late' | 'refund-due' | 'order-expired';
type News = { [K in Kind]: { kind: K } & Omit<MailData[K], 'order'> }[Kind];

/** Mails what became of an order's money to whoever left an address; once for each kind and `about` (a receipt, or the order itself). */
export async function mailPaymentNews(tx: Transaction, order: LockedOrder, about: string, { kind, ...data }: News): Promise<void> {
  if (!order.email) return;
  const mail = { key: `${kind}:${about}`, to: order.email, locale: order.locale === 'en' ? ('en' as const) : ('vi' as const) };
  await queueMail(tx, { ...mail, kind, data: { order: await getMailOrder(tx, order.id), ...data } as MailData[Kind] });
}
