import { data, Form, Link } from 'react-router';
import { can } from '#app/domain/access/policy.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getAccount } from '#app/services/accounts/get-account.server.ts';
import { listAddresses } from '#app/services/accounts/list-addresses.server.ts';
import { listOwnOrders } from '#app/services/accounts/list-own-orders.server.ts';
import { sendConfirmation } from '#app/services/accounts/send-confirmation.server.ts';
import { listOwnWorkshops } from '#app/services/workshops/list-own-workshops.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { Button, LinkButton, MoreLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Route } from './+types/overview';
import { OrderList } from './order-list.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_title(), description: m.account_sign_up_lead(), path: '/tai-khoan', noIndex: true });
}

export async function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const [account, addresses, { orders, total }, workshops] = await Promise.all([getAccount(viewer), listAddresses(viewer), listOwnOrders(viewer, { page: 1, pageSize: 3 }), listOwnWorkshops(viewer)]);
  if (!account) throw data(null, { status: 404 });
  return { account, address: addresses[0] ?? null, orders, orderCount: total, workshops, hasDesk: can(viewer, 'desk.enter', null).allowed };
}

export async function action({ context }: Route.ActionArgs) {
  const verdict = await sendConfirmation(context.get(viewerContext), getLocale());
  return { sent: verdict.ok };
}

export default function Overview({ loaderData: { account, address, orders, orderCount, workshops, hasDesk }, actionData }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.account_hello({ name: account.name })}</h1>
      {!account.emailVerified && (
        <div className="mt-6">
          {actionData?.sent ? (
            <Notice tone="done" live>
              {m.account_confirm_sent({ email: account.email })}
            </Notice>
          ) : (
            <Notice tone="wait" title={m.account_confirm_first({ email: account.email })}>
              <p>{m.account_confirm_first_text()}</p>
              <Form method="post" className="mt-2">
                <Button tone="quiet" size="small">
                  {m.account_confirm_again()}
                </Button>
              </Form>
            </Notice>
          )}
        </div>
      )}
      <section className="step mt-8">
        <h2>
          {m.account_latest_orders()}
          {orderCount > orders.length && <MoreLink to="/tai-khoan/don-hang">{m.account_all_orders()}</MoreLink>}
        </h2>
        {orders.length > 0 ? <OrderList orders={orders} /> : <NoOrders />}
      </section>
      <div className="cols mt-10">
        <section className="step">
          <h2>{m.account_default_address()}</h2>
          {address ? (
            <address className="soft">
              <b className="font-medium text-ink">{address.name}</b>
              <br />
              {formatPhone(address.phone)}
              <br />
              {address.line}, {address.commune.name}, {address.province.name}
            </address>
          ) : (
            <p className="soft">{m.account_addresses_none_text()}</p>
          )}
          <MoreLink to={address ? '/tai-khoan/dia-chi' : '/tai-khoan/dia-chi/moi'}>{address ? m.account_all_addresses() : m.account_address_add()}</MoreLink>
        </section>
        <section className="step mt-10 lg:mt-0!">
          <h2>{m.account_your_details()}</h2>
          <p className="soft">
            {account.email}
            <br />
            {account.phone ? formatPhone(account.phone) : `${m.account_phone()}: ${m.account_phone_none()}`}
          </p>
          <MoreLink to="/tai-khoan/ho-so">{m.account_edit_details()}</MoreLink>
        </section>
      </div>
      {(workshops.length > 0 || hasDesk) && (
        <section className="step mt-10">
          <h2>{workshops.length > 0 ? m.studio_name() : m.joining_desk_name()}</h2>
          <ul>
            {workshops.map(({ slug, name, village }) => (
              <li key={slug}>
                <MoreLink to={`/xuong-cua-toi/${slug}`}>
                  {name}, {village.name}
                </MoreLink>
              </li>
            ))}
            {hasDesk && (
              <li>
                <MoreLink to="/quan-tri">{m.joining_desk_open()}</MoreLink>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}

export function NoOrders() {
  return (
    <>
      <p className="soft max-w-[56ch]">{m.account_orders_none_text()}</p>
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <LinkButton tone="quiet" to="/san-pham">
          {m.account_orders_shop()}
        </LinkButton>
        <Link className="link inline-flex min-h-11 items-center" to="/don-hang">
          {m.account_orders_track()}
        </Link>
      </div>
    </>
  );
}
