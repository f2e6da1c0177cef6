import { data, redirect } from 'react-router';
import { z } from 'zod';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { PAYMENT_METHODS } from '#app/domain/payments/methods.ts';
import { formatDate, formatDateTime, formatTime, formatWeekday } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { cancelOrder } from '#app/services/orders/cancel-order.server.ts';
import { findOrder } from '#app/services/orders/find-order.server.ts';
import { getOrder, type OrderPage } from '#app/services/orders/get-order.server.ts';
import { listReviewable } from '#app/services/voices/list-reviewable.server.ts';
import { startCardPayment } from '#app/services/payments/start-card-payment.server.ts';
import { switchPayment } from '#app/services/payments/switch-payment.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { Notice } from '#app/ui/notice.tsx';
import type { Route } from './+types/order';
import { ComeBack } from './come-back.tsx';
import { LookUpForm } from './look-up-form.tsx';
import { MoneyNews } from './money-news.tsx';
import { OrderSummary } from './order-summary.tsx';
import { Parcel } from './parcel.tsx';
import { PaymentPanel } from './payment-panel.tsx';
import { Reviews } from './reviews.tsx';
import { takeReview } from './take-review.server.ts';
import { eventWords, headingWords, money, refusalWords } from './words.ts';

const orderForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('card') }),
  z.object({ intent: z.literal('switch'), method: z.enum(PAYMENT_METHODS) }),
  z.object({ intent: z.literal('cancel') }),
  z.object({ intent: z.literal('review'), line: z.guid(), rating: z.string().max(2).default(''), text: z.string().max(10_000).default('') }),
]);

export function meta({ matches, params, loaderData }: Route.MetaArgs) {
  const title = loaderData?.order ? m.order_title({ code: formatOrderCode(loaderData.order.code) }) : m.order_find_title();
  return pageMeta(matches, { title, description: m.order_description(), path: `/don-hang/${params.code}`, noIndex: true });
}

export const headers = keptByNobody;

/** Whoever may not see the order gets the form that opens it, the same whether there is such an order or not. */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const backFromCard = url.searchParams.get('the') === 'xong';
  const viewer = await getViewer(request);
  const [order, reviewable] = await Promise.all([getOrder(viewer, params.code, { backFromCard }), listReviewable(viewer, params.code)]);
  return { order, reviewable, reviewed: url.searchParams.get('nhan-xet') === 'xong', asked: params.code };
}

export async function action({ request, params }: Route.ActionArgs) {
  const actor = await getViewer(request);
  const read = orderForm.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) return data({ refused: 'not-an-intent' }, { status: 400 });
  const sent = read.data;
  if (sent.intent === 'review') return takeReview(actor, params.code, sent);
  const orderId = await findOrder(actor, sent.intent === 'cancel' ? 'order.cancel' : 'order.pay', params.code);
  if (!orderId) return data({ refused: 'not-allowed' }, { status: 404 });
  const back = () => redirect(`/don-hang/${params.code}`, 303);
  switch (sent.intent) {
    case 'card': {
      const started = await startCardPayment(orderId);
      return started.ok ? redirect(started.url, 303) : data({ refused: started.code }, { status: 409 });
    }
    case 'switch': {
      const switched = await switchPayment(actor, { orderId, method: sent.method });
      return switched.ok ? back() : data({ refused: switched.code }, { status: 409 });
    }
    case 'cancel': {
      const cancelled = await cancelOrder(actor, orderId);
      return cancelled.ok ? back() : data({ refused: cancelled.code }, { status: 409 });
    }
  }
}

export default function Order({ loaderData: { order, reviewable, reviewed, asked }, actionData }: Route.ComponentProps) {
  if (!order) return <LookUpForm code={asked} />;
  const refused = actionData && 'refused' in actionData ? actionData.refused : null;
  return (
    <div className="wrap calm">
      <header>
        <p className="soft num">{subline(order)}</p>
        <h1>{headingWords(order)}</h1>
      </header>
      <div>
        {refused && (
          <div className="mb-6">
            <Notice tone="bad" live>
              {refusalWords(refused)}
            </Notice>
          </div>
        )}
        <MoneyNews order={order} />
        <PaymentPanel order={order} />
        <ComeBack order={order} />
        <h2 className="vh">{m.order_journey()}</h2>
        {order.parcels.map((parcel, index) => (
          <Parcel key={parcel.workshopSlug} order={order} parcel={parcel} number={order.parcels.length > 1 ? index + 1 : null} />
        ))}
        <Reviews lines={reviewable} refused={actionData && 'review' in actionData ? actionData.review : undefined} sent={reviewed} />
        <Log order={order} />
      </div>
      <OrderSummary order={order} />
    </div>
  );
}

function subline(order: OrderPage): string {
  const { placedAt, paidAt } = order;
  const placed = m.order_line_placed({ code: formatOrderCode(order.code), time: formatTime(placedAt), day: `${formatWeekday(placedAt, getLocale())} ${formatDate(placedAt, getLocale())}` });
  return paidAt && order.payment === 'paid' ? `${placed} · ${m.order_line_paid({ amount: money(order.total), time: formatDateTime(paidAt, getLocale()) })}` : placed;
}

/** Shown once there is more to tell than that the order was placed. */
function Log({ order: { events } }: { order: OrderPage }) {
  const told = events.flatMap((event) => {
    const words = eventWords(event);
    return words === null ? [] : [{ words, at: event.at }];
  });
  if (told.length < 2) return null;
  return (
    <section className="mt-10">
      <h2 className="text-20">{m.order_log()}</h2>
      <dl className="mt-3">
        {told.map(({ words, at }, index) => (
          <div className="kv" key={index}>
            <dt>{formatDateTime(at, getLocale())}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
