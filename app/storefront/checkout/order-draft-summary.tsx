import { formatDong } from '#app/domain/money/dong.ts';
import type { OrderDraft } from '#app/domain/checkout/order-draft.ts';
import { countOf } from '#app/domain/text/count-words.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CartItem, CartSeller } from '#app/services/cart/cart-items.server.ts';
import { ParcelFee } from '#app/storefront/order/parcel-fee.tsx';
import { windowWords } from '#app/storefront/order/words.ts';
import { Picture } from '#app/ui/picture.tsx';
import { Price } from '#app/ui/price.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';

type Props = {
  draft: OrderDraft<CartItem>;
  sellers: Readonly<Record<string, CartSeller>>;
  /** Names of goods in the cart that can't be ordered now. */
  leftOut: readonly string[];
};

/** What will be ordered: each workshop's parcel, when it comes, and the sum. */
export function OrderDraftSummary({ draft, sellers, leftOut }: Props) {
  const known = draft.delivery !== null;
  return (
    <aside className="aside" aria-live="polite">
      <h2>{m.checkout_your_order()}</h2>
      {draft.consignments.map((consignment) => {
        const seller = sellers[consignment.workshopId]!;
        const window = consignment.delivery?.window;
        return (
          <div className="kien" key={consignment.workshopId}>
            <p className="kien__h vil">
              <VillageDot village={seller.village.slug} />
              <span>
                <b>{splitVillageName(seller.village.name).name}</b> <span lang={foreign(seller.name)}>{seller.name}</span>
              </span>
            </p>
            {consignment.lines.map((line) => (
              <div className="line" data-village={seller.village.slug} key={line.variantId}>
                <div className="pic">{line.picture && <Picture picture={line.picture} sizes="64px" alt="" />}</div>
                <div>
                  <b>{line.shownName}</b>
                  <small>{[line.shownVariant, countOf(line.quantity, line.unit, getLocale())].filter(Boolean).join(' · ')}</small>
                </div>
                <Price amount={line.total} />
              </div>
            ))}
            {consignment.delivery && <ParcelFee fee={consignment.delivery.quote.fee} />}
            {window && <p className="kien__when">{m.order_parcel_expected({ window: windowWords(window) })}</p>}
          </div>
        );
      })}
      {leftOut.length > 0 && <p className="hint mb-4">{m.checkout_left_out({ names: leftOut.join('; ') })}</p>}
      <dl className="sum num">
        <div>
          <dt>{m.cart_goods({ pieces: draft.pieces })}</dt>
          <dd>{formatDong(draft.goods, getLocale())}</dd>
        </div>
        <div>
          <dt>{m.checkout_delivery({ parcels: draft.consignments.length })}</dt>
          <dd>{known ? formatDong(draft.delivery!, getLocale()) : <span className="faint">{m.cart_delivery_later()}</span>}</dd>
        </div>
        <div className="total">
          <dt>{known ? m.checkout_to_pay() : m.cart_total_goods()}</dt>
          <dd>{formatDong(draft.total ?? draft.goods, getLocale())}</dd>
        </div>
      </dl>
      <p className="hint mt-2">{m.checkout_tax()}</p>
    </aside>
  );
}
