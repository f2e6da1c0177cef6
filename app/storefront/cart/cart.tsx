import { useEffect, useRef } from 'react';
import { Form, Link, data, href, redirect } from 'react-router';
import { countOf } from '#app/domain/text/count-words.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { acceptCartChanges } from '#app/services/cart/accept-cart-changes.server.ts';
import { addToCart } from '#app/services/cart/add-to-cart.server.ts';
import { cartCookie, readCartToken } from '#app/services/cart/cart-cookie.server.ts';
import type { CartHolder } from '#app/services/cart/cart-holder.server.ts';
import { estimateDelivery } from '#app/services/cart/estimate-delivery.server.ts';
import { getCart, type CartGroup, type CartPage } from '#app/services/cart/get-cart.server.ts';
import { setCartLine } from '#app/services/cart/set-cart-line.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { readDeliveryChoice, rememberDeliveryChoice } from '#app/services/shipping/delivery-choice.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import type { Route } from './+types/cart';
import { cartForm } from './cart-form.ts';
import { CartLine } from './cart-line.tsx';
import { CartBar, CartSummary } from './cart-summary.tsx';

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.cart_title(), description: m.cart_empty_text(), path: '/gio-hang', noIndex: true });
}

export const headers = keptByNobody;

const holderOf = async (request: Request): Promise<CartHolder> => ({ actor: await getViewer(request), token: readCartToken(request.headers) });

export async function loader({ request, url }: Route.LoaderArgs) {
  const [cart, provinces] = await Promise.all([holderOf(request).then(getCart), listProvinces()]);
  const chosen = provinces.find(({ slug }) => slug === url.searchParams.get('giao-toi'));
  const province = chosen ?? readDeliveryChoice(request.headers, provinces);
  const told = (name: string) => url.searchParams.get(name);
  return data(
    {
      cart,
      provinces,
      estimate: province && { province: { slug: province.slug, name: province.name }, ...estimateDelivery(cart, province.code) },
      added: told('da-them'),
      capped: told('chi-con'),
      removed: told('da-bo') && { variantId: told('da-bo')!, quantity: told('so') ?? '1' },
    },
    chosen ? { headers: { 'Set-Cookie': rememberDeliveryChoice(chosen) } } : undefined,
  );
}

export async function action({ request }: Route.ActionArgs) {
  const holder = await holderOf(request);
  const read = cartForm.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) return data({ refused: 'not-a-quantity' as const }, { status: 400 });
  const sent = read.data;
  // A guest's cookie starts its 30 days anew with every change.
  const back = (query = '', token = holder.actor.userId === null ? holder.token : null) =>
    redirect(`/gio-hang${query}`, { status: 303, headers: token ? { 'Set-Cookie': cartCookie(token) } : undefined });
  switch (sent.intent) {
    case 'add': {
      const added = await addToCart(holder, { variantId: sent.variant, quantity: sent.quantity });
      if (!added.ok) return data({ refused: added.code }, { status: 409 });
      return back(`?da-them=${sent.variant}${added.capped ? `&chi-con=${sent.variant}` : ''}`, added.token);
    }
    case 'set': {
      const set = await setCartLine(holder, { variantId: sent.variant, quantity: sent.quantity });
      return back(set.ok && set.capped ? `?chi-con=${sent.variant}` : '');
    }
    case 'remove': {
      const line = (await getCart(holder)).groups.flatMap((group) => group.lines).find(({ variantId }) => variantId === sent.variant);
      await setCartLine(holder, { variantId: sent.variant, quantity: 0 });
      return back(line && line.orderable > 0 ? `?da-bo=${sent.variant}&so=${line.orderable}` : '');
    }
    case 'continue':
      await acceptCartChanges(holder, sent.shown.lines);
      return redirect('/thanh-toan', 303);
  }
}

export default function Cart({ loaderData: { cart, provinces, estimate, added, capped, removed }, actionData }: Route.ComponentProps) {
  if (cart.groups.length === 0) {
    return (
      <div className="wrap">
        {removed && <Removed {...removed} />}
        {actionData && <Refused code={actionData.refused} />}
        <EmptyState
          level={1}
          title={m.cart_empty_title()}
          actions={
            <>
              <LinkButton tone="go" to="/san-pham" prefetch="intent">
                {m.shell_lost_products()}
              </LinkButton>
              <LinkButton tone="quiet" to="/lang-nghe" prefetch="intent">
                {m.shell_lost_villages()}
              </LinkButton>
            </>
          }
        >
          {m.cart_empty_text()}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="wrap calm">
      <header>
        <h1>{m.cart_title()}</h1>
      </header>
      <div>
        {actionData && <Refused code={actionData.refused} />}
        {removed && <Removed {...removed} />}
        <News cart={cart} added={added} capped={capped} />
        {cart.groups.map((group) => (
          <Group key={group.seller.workshopId} group={group} />
        ))}
        <p className="mt-6">
          <Link className="link text-14" to="/san-pham">
            {m.cart_look_on()}
          </Link>
        </p>
      </div>
      {cart.pieces > 0 && <CartSummary cart={cart} provinces={provinces} estimate={estimate} />}
      {cart.pieces > 0 && <CartBar cart={cart} />}
    </div>
  );
}

/** What one workshop will send as one parcel. */
function Group({ group: { seller, lines } }: { group: CartGroup }) {
  return (
    <section className="kit">
      <h2 className="kit__h">
        <VillageDot village={seller.village.slug} size={24} />
        <span>
          <b>{splitVillageName(seller.village.name).name}</b>{' '}
          <Link className="soft" to={href('/xuong/:workshop', { workshop: seller.slug })}>
            {seller.name}
          </Link>
        </span>
      </h2>
      <ul>
        {lines.map((line) => (
          <CartLine key={line.variantId} line={line} village={seller.village.slug} />
        ))}
      </ul>
    </section>
  );
}

function News({ cart, added, capped }: { cart: CartPage; added: string | null; capped: string | null }) {
  const named = (variantId: string | null) => cart.groups.flatMap((group) => group.lines).find((line) => line.variantId === variantId);
  const [fresh, short] = [named(added), named(capped)];
  if (!fresh && !short && cart.changes.length === 0) return null;
  return (
    <div className="mb-6 grid gap-2">
      {short && (
        <Notice tone="wait" live>
          {m.cart_capped({ name: short.shownName, left: countOf(short.available, short.unit, getLocale()) })}
        </Notice>
      )}
      {fresh && !short && (
        <Notice tone="done" live>
          {m.cart_added({ name: fresh.shownName })}
        </Notice>
      )}
      {cart.changes.length > 0 && (
        <Notice tone="wait" title={m.cart_changes_title()} live>
          {m.cart_changes_text()}
        </Notice>
      )}
    </div>
  );
}

/** Taken out, with the way back in. */
function Removed({ variantId, quantity }: { variantId: string; quantity: string }) {
  const back = useRef<HTMLButtonElement>(null);
  // The button that had the focus went with its line.
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true });
  }, [variantId]);
  return (
    <div className="mb-6">
      <Notice live>
        <Form method="post" className="flex flex-wrap items-center gap-x-4">
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="variant" value={variantId} />
          <input type="hidden" name="quantity" value={quantity} />
          {m.cart_removed()}
          <button className="link cursor-pointer font-medium" ref={back}>
            {m.cart_take_back()}
          </button>
        </Form>
      </Notice>
    </div>
  );
}

type Refusal = 'not-a-quantity' | 'withdrawn' | 'sold-out' | 'cart-full' | 'no-such-variant' | 'not-allowed';

function Refused({ code }: { code: Refusal }) {
  const words: Record<Refusal, () => string> = {
    'not-a-quantity': m.cart_refused_quantity,
    withdrawn: m.cart_refused_withdrawn,
    'no-such-variant': m.cart_refused_withdrawn,
    'sold-out': m.cart_refused_sold_out,
    'cart-full': m.cart_refused_full,
    'not-allowed': m.cart_refused_withdrawn,
  };
  return (
    <div className="mb-6">
      <Notice tone="bad" live>
        {words[code]()}
      </Notice>
    </div>
  );
}
