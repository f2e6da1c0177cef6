import { Link, href } from 'react-router';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { OrderLineShown, OrderPage, ParcelShown } from '#app/services/orders/get-order.server.ts';
import { Picture } from '#app/ui/picture.tsx';
import { Price } from '#app/ui/price.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { OrderChanges } from './order-changes.tsx';
import { ParcelFee } from './parcel-fee.tsx';
import { methodWords, money } from './words.ts';

/** What was bought, as it was bought; what it costs, who gets it, and what can still be changed. */
export function OrderSummary({ order }: { order: OrderPage }) {
  return (
    <aside className="aside">
      <h2>{m.order_goods_title()}</h2>
      {order.parcels.map((parcel) => (
        <Goods key={parcel.workshopSlug} parcel={parcel} />
      ))}
      <hr className="rule mb-4" />
      <dl className="sum num">
        <Amount name={m.order_goods_total({ pieces: order.pieces })} amount={order.goodsTotal} />
        <Amount name={m.order_delivery_total({ parcels: order.parcels.length })} amount={order.deliveryTotal} />
        <div className="total">
          <dt>{totalWords(order)}</dt>
          <dd>{money(order.total)}</dd>
        </div>
        {order.notCharged.goods > 0 && <Amount name={m.parcel_shop_less()} amount={-order.notCharged.goods} />}
        {order.notCharged.delivery > 0 && <Amount name={m.parcel_shop_less_fee()} amount={-order.notCharged.delivery} />}
        {order.dueAtDoor !== null && order.dueAtDoor !== order.total && <Amount name={m.parcel_shop_due()} amount={order.dueAtDoor} />}
        {order.status === 'awaiting_payment' && order.held > 0 && (
          <>
            <Amount name={m.order_received()} amount={order.held} />
            <Amount name={m.order_missing()} amount={order.missing} />
          </>
        )}
      </dl>
      <hr className="rule mt-5 mb-4" />
      <address className="text-14">
        <b className="font-medium">{order.contact.name}</b>
        <br />
        <span className="soft">
          {formatPhone(order.contact.phone)}
          <br />
          <span lang={foreign(order.contact.address)}>{order.contact.address}</span>
        </span>
      </address>
      {order.contact.note && <p className="soft mt-1 text-14">{m.order_note({ note: order.contact.note })}</p>}
      <p className="soft mt-1 text-14">{m.order_method({ method: methodWords(order.paymentMethod) })}</p>
      <div className="mt-3 grid justify-items-start">
        <Link className="more" to={href('/don-hang/:code/hop-dong', { code: order.code })}>
          <span>{m.order_contract()}</span>
        </Link>
        {!order.checking && <OrderChanges order={order} />}
      </div>
    </aside>
  );
}

function totalWords({ status, payment, checking, dueAtDoor, total, notCharged }: OrderPage): string {
  if (checking) return m.order_total();
  if (status === 'awaiting_payment') return m.order_total_due();
  if (payment === 'due_on_delivery') return dueAtDoor === total ? m.order_total_on_delivery() : m.order_total();
  return payment === 'paid' && notCharged.goods === 0 ? m.order_total_paid() : m.order_total();
}

function Amount({ name, amount }: { name: string; amount: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Price amount={amount} />
      </dd>
    </div>
  );
}

function Goods({ parcel }: { parcel: ParcelShown }) {
  return (
    <div className="kien">
      <p className="kien__h vil">
        <VillageDot village={parcel.villageSlug} />
        <span>
          <b className="font-medium text-ink">{splitVillageName(parcel.villageName).name}</b> <span lang={foreign(parcel.workshopName)}>{parcel.workshopName}</span>
        </span>
      </p>
      {parcel.lines.map((line) => (
        <Line key={`${line.productSlug} ${line.variantName}`} line={line} village={parcel.villageSlug} />
      ))}
      <ParcelFee fee={parcel.deliveryFee} />
    </div>
  );
}

function Line({ line, village }: { line: OrderLineShown; village: string }) {
  const amount = `${line.quantity} × ${money(line.unitPrice)}`;
  return (
    <div className="line" data-village={village}>
      <div className="pic">{line.picture && <Picture picture={line.picture} sizes="64px" alt="" />}</div>
      <div>
        <b>{line.published ? <Link to={href('/san-pham/:product', { product: line.productSlug })}>{line.productName}</Link> : line.productName}</b>
        <small>{[line.variantName, amount].filter(Boolean).join(' · ')}</small>
        {line.artisanName && <small>{m.order_goods_by({ artisan: line.artisanName })}</small>}
        {line.stars !== null && <small>{m.order_goods_certificate({ stars: line.stars, number: line.certificateNumber ?? '' })}</small>}
      </div>
      <Price amount={line.total} className="num" />
    </div>
  );
}
