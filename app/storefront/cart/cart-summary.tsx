import { Form } from 'react-router';
import { blocksCheckout } from '#app/domain/cart/cart.ts';
import { writeShown } from '#app/domain/checkout/shown-order.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CartPage } from '#app/services/cart/get-cart.server.ts';
import { ProvinceChoice, type ProvinceChoiceProps } from '#app/ui/places/province-choice.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { Price } from '#app/ui/price.tsx';

const FORM = 'tiep-tuc';

export type DeliveryEstimate = { province: { slug: string; name: string }; parcels: number; fee: number };

type CartSummaryProps = { cart: CartPage; provinces: ProvinceChoiceProps['provinces']; estimate: DeliveryEstimate | null };

/** What it all costs so far, and the way on. */
export function CartSummary({ cart, provinces, estimate }: CartSummaryProps) {
  return (
    <aside className="aside">
      <h2>{m.cart_sum_title()}</h2>
      <dl className="sum num">
        <div>
          <dt>{m.cart_goods({ pieces: cart.pieces })}</dt>
          <dd>
            <Price amount={cart.goods} />
          </dd>
        </div>
        <div>
          <dt>
            {estimate ? m.cart_delivery_to({ province: estimate.province.name, parcels: estimate.parcels }) : m.cart_delivery()}
            <ProvinceChoice provinces={provinces} chosen={estimate?.province.slug ?? null} label={estimate ? m.product_delivery_change() : m.cart_delivery_count()} />
          </dt>
          <dd>{estimate ? <Price amount={estimate.fee} /> : <span className="faint">{m.cart_delivery_later()}</span>}</dd>
        </div>
        <div className="total" aria-live="polite" aria-atomic="true">
          <dt>{estimate ? m.cart_total_estimated() : m.cart_total_goods()}</dt>
          <dd>{formatDong(cart.goods + (estimate?.fee ?? 0), getLocale())}</dd>
        </div>
      </dl>
      <div className="mt-6">
        <Onward cart={cart} big />
      </div>
      <p className="hint mt-3">{cart.changes.length > 0 ? m.cart_continue_means() : m.cart_hold_hint()}</p>
    </aside>
  );
}

/** On a phone the sum and the way on stay in reach. */
export function CartBar({ cart }: { cart: CartPage }) {
  return (
    <div className="paybar">
      <p>
        <span>{m.cart_goods({ pieces: cart.pieces })}</span>
        <b>{formatDong(cart.goods, getLocale())}</b>
      </p>
      {cart.changes.length > 0 ? (
        <Button tone="go" full form={FORM}>
          {onwardWords(cart)}
        </Button>
      ) : (
        <LinkButton tone="go" full to="/thanh-toan">
          {m.cart_checkout()}
        </LinkButton>
      )}
    </div>
  );
}

/** With changes on the page, going on means having seen them: the prices shown here become the ones that were seen. */
function Onward({ cart, big }: { cart: CartPage; big?: boolean }) {
  const size = big ? 'big' : undefined;
  if (cart.changes.length === 0) {
    return (
      <LinkButton tone="go" size={size} full to="/thanh-toan">
        {m.cart_checkout()}
      </LinkButton>
    );
  }
  const lines = cart.groups.flatMap((group) => group.lines).map((line) => ({ variantId: line.variantId, quantity: line.orderable, price: line.price }));
  return (
    <Form method="post" id={FORM}>
      <input type="hidden" name="intent" value="continue" />
      <input type="hidden" name="shown" value={writeShown({ lines, total: null })} />
      <Button tone="go" size={size} full>
        {onwardWords(cart)}
      </Button>
    </Form>
  );
}

const onwardWords = (cart: CartPage): string => (cart.changes.some(blocksCheckout) ? m.cart_accept_and_checkout() : m.cart_checkout());
