import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useEffect, useRef, useState } from 'react';
import { data, Form, Link, redirect, useNavigation } from 'react-router';
import { VOLUNTARY_RETURN_DAYS } from '#app/domain/checkout/sale-information.ts';
import { draftOrder, orderable } from '#app/domain/checkout/order-draft.ts';
import { shownOrder, writeShown } from '#app/domain/checkout/shown-order.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { readCartToken } from '#app/services/cart/cart-cookie.server.ts';
import { getCheckout } from '#app/services/checkout/get-checkout.server.ts';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { findLatestOrder } from '#app/services/orders/find-latest-order.server.ts';
import { readDeliveryChoice } from '#app/services/shipping/delivery-choice.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { methodWords } from '#app/storefront/order/words.ts';
import { asksForCommunes } from '#app/ui/places/place-fields.tsx';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Price } from '#app/ui/price.tsx';
import type { Route } from './+types/checkout';
import { methodHint, orderChangeWords } from './change-words.ts';
import { checkoutForm, type CheckoutInput } from './checkout-form.ts';
import { OrderDraftSummary } from './order-draft-summary.tsx';
import { OTHER_ADDRESS } from './other-address.ts';
import { ReceiverFields } from './receiver-fields.tsx';
import { sendOrder } from './send-order.server.ts';

const FORM = 'dat-hang';

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.checkout_title(), description: m.checkout_description(), path: '/thanh-toan', noIndex: true });
}

export const headers = keptByNobody;

export const handle = { quiet: () => ({ to: '/gio-hang', name: m.checkout_back() }) };

export async function loader({ request }: Route.LoaderArgs) {
  const actor = await getViewer(request);
  const [page, provinces] = await Promise.all([getCheckout({ actor, token: readCartToken(request.headers) }), listProvinces()]);
  if (!page) {
    // Back from the payment page, or from the order: the cart went into it.
    const latest = await findLatestOrder(actor);
    throw redirect(latest ? `/don-hang/${latest}` : '/gio-hang', 303);
  }
  const { addresses, shopper } = page;
  const provinceCode = readDeliveryChoice(request.headers, provinces)?.code ?? '';
  const start = {
    address: addresses[0]?.id ?? OTHER_ADDRESS,
    name: shopper?.name ?? '',
    phone: shopper?.phone ? formatPhone(shopper.phone) : '',
    email: shopper?.email ?? '',
    provinceCode,
    communeCode: '',
    addressLine: '',
    note: '',
  };
  return { page, provinces, communes: await listCommunes(provinceCode), start };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: checkoutForm });
  const communes = await listCommunes(String(form.get('provinceCode') ?? ''));
  if (asksForCommunes(form)) return { result: submission.reply({ fieldErrors: {} }), communes, changes: [] };
  if (submission.status !== 'success') return data({ result: submission.reply(), communes, changes: [] }, { status: 400 });

  const sent = await sendOrder(submission.value, { request, clientAddress: context.get(clientAddressContext) });
  if (sent.kind === 'go') return redirect(sent.to, { status: 303, headers: { 'Set-Cookie': sent.cookie } });
  if (sent.kind === 'nothing-left') return redirect('/gio-hang', 303);
  const result = submission.reply(sent.kind === 'wrong' ? sent.errors : {});
  return data({ result, communes, changes: sent.kind === 'changed' ? sent.changes : [] }, sent.answer);
}

/** A refused order leaves the page as out of date as the refusal says: it is read anew. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: { actionStatus?: number; defaultShouldRevalidate: boolean }) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function Checkout({ loaderData: { page, provinces, communes, start }, actionData }: Route.ComponentProps) {
  const { items, sellers, addresses, shopper } = page;
  const [form, fields] = useForm<CheckoutInput>({ id: FORM, lastResult: actionData?.result, defaultValue: start });
  const [to, setTo] = useState({ address: fields.address.initialValue ?? start.address, province: fields.provinceCode.initialValue ?? '' });
  const toProvinceCode = addresses.find(({ id }) => id === to.address)?.province.code ?? to.province;
  const draft = draftOrder(items, { senders: sellers, toProvinceCode, on: new Date(page.at) });
  const leftOut = items.filter((item) => orderable(item) === 0).map(({ shownName }) => shownName);
  const sending = useNavigation().formAction === '/thanh-toan';
  const wrong = Object.values(form.allErrors).flat().length - (form.errors?.length ?? 0);
  return (
    <div className="wrap calm">
      <header>
        <h1>{m.checkout_title()}</h1>
      </header>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate aria-busy={sending}>
        <input type="hidden" name="checkoutKey" value={page.checkoutKey} />
        <input type="hidden" name="shown" value={writeShown(shownOrder(draft))} />
        <News refusal={form.errors?.[0]} wrong={wrong} changes={(actionData?.changes ?? []).map((change) => orderChangeWords(change, items))} />
        <ReceiverFields
          fields={fields}
          addresses={addresses}
          known={shopper !== null}
          provinces={provinces}
          communes={actionData?.communes ?? communes}
          onAddress={(address) => setTo({ ...to, address })}
          onProvince={(province) => setTo({ ...to, province })}
        />
        <section className="step">
          <h2>{m.checkout_pay()}</h2>
          <RadioGroup
            legend={m.checkout_pay()}
            hideLegend
            name={fields.paymentMethod.name}
            value={fields.paymentMethod.initialValue ?? draft.methods.find(({ offered }) => offered)?.method}
            errors={fields.paymentMethod.errors}
            choices={draft.methods.map((offer) => ({ value: offer.method, label: methodWords(offer.method), hint: methodHint(offer), disabled: !offer.offered }))}
          />
          <p className="hint mt-4">{m.checkout_promise({ days: VOLUNTARY_RETURN_DAYS })}</p>
          {/* On a phone the bar below the summary holds the button. */}
          <Button tone="go" size="big" full className="mt-6 max-lg:hidden" pending={sending}>
            {draft.total === null ? m.checkout_place() : m.checkout_place_total({ total: formatDong(draft.total, getLocale()) })}
          </Button>
          <Agreement />
        </section>
      </Form>
      <OrderDraftSummary draft={draft} sellers={sellers} leftOut={leftOut} />
      <div className="paybar">
        <p>
          <span>{draft.total === null ? m.cart_total_goods() : m.checkout_to_pay_with_delivery()}</span>
          <b>
            <Price amount={draft.total ?? draft.goods} />
          </b>
        </p>
        <Button tone="go" size="big" full form={form.id} pending={sending}>
          {m.checkout_place()}
        </Button>
      </div>
    </div>
  );
}

function News({ refusal, wrong, changes }: { refusal: string | undefined; wrong: number; changes: readonly string[] }) {
  // Wrong fields are gone to by the form; what no field says must not stay above the fold.
  const news = useRef<HTMLDivElement>(null);
  const words = [refusal, ...changes].join();
  useEffect(() => {
    if (words !== '') news.current?.scrollIntoView({ block: 'center' });
  }, [words]);
  if (!refusal && wrong === 0 && changes.length === 0) return null;
  return (
    <div className="mb-6 grid gap-2" ref={news}>
      {changes.length > 0 ? (
        <Notice tone="wait" title={m.checkout_changed_title()} live>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {m.checkout_changed_text()}
        </Notice>
      ) : (
        <Notice tone="bad" live>
          {refusal ?? m.checkout_wrong({ count: wrong })}
        </Notice>
      )}
    </div>
  );
}

function Agreement() {
  const [before, after] = m.checkout_agree({ link: '\n' }).split('\n');
  return (
    <p className="hint mt-3">
      {before}
      <Link className="link" to="/dieu-khoan" target="_blank">
        {m.checkout_agree_link()}
      </Link>
      {after}
    </p>
  );
}
