import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { NotSentShown, ParcelShown, ShipmentShown } from '#app/services/orders/get-order.server.ts';
import { carrierWords, reasonWords } from '#app/ui/parcel-words.ts';
import { money } from './words.ts';

/** With whom the goods of one workshop travel, in how many boxes, and what does not come. */
export function SentBoxes({ parcel: { shipments, notSent, piecesLeft } }: { parcel: ParcelShown }) {
  if (shipments.length === 0 && notSent.length === 0) return null;
  return (
    <section className="mt-5" aria-label={m.parcel_shop_shipments()}>
      <dl>
        {shipments.map((shipment) => (
          <Box key={shipment.position} shipment={shipment} alone={shipments.length === 1 && piecesLeft === 0} />
        ))}
        {shipments.length > 0 && piecesLeft > 0 && (
          <div className="kv">
            <dt>{m.parcel_shop_waiting()}</dt>
            <dd>{m.parcel_count({ count: piecesLeft })}</dd>
          </div>
        )}
        {notSent.map((one, index) => (
          <NotSent key={index} notSent={one} />
        ))}
      </dl>
    </section>
  );
}

function Box({ shipment, alone }: { shipment: ShipmentShown; alone: boolean }) {
  const { position, status, lost, carrier, trackingCode, cod, shippedAt, endedAt, pieces } = shipment;
  const time = (when: Date) => formatDateTime(when, getLocale());
  return (
    <div className="kv">
      <dt>{m.parcel_shop_parcel({ number: position })}</dt>
      <dd>
        {m.parcel_shop_sent({ time: time(shippedAt), carrier: carrierWords(carrier) })}
        {trackingCode && (
          <>
            <br />
            {carrier === 'own' ? m.parcel_shop_code({ code: trackingCode }) : m.parcel_shop_code_of({ code: trackingCode, carrier: carrierWords(carrier) })}
          </>
        )}
        {!alone &&
          pieces.map(({ name, quantity }) => (
            <span className="block" key={name}>
              {name} × {quantity}
            </span>
          ))}
        {endedAt && <span className="block">{status === 'delivered' ? m.parcel_shop_delivered({ time: time(endedAt) }) : lost ? m.parcel_shop_lost({ time: time(endedAt) }) : m.parcel_shop_returned({ time: time(endedAt) })}</span>}
        {cod > 0 && status !== 'returned' && <span className="block">{status === 'delivered' ? m.parcel_shop_cod_paid({ amount: money(cod) }) : m.parcel_shop_cod({ amount: money(cod) })}</span>}
      </dd>
    </div>
  );
}

function NotSent({ notSent: { name, quantity, reason, note } }: { notSent: NotSentShown }) {
  return (
    <div className="kv">
      <dt>{name}</dt>
      <dd>
        {m.parcel_shop_not_sent({ count: m.parcel_count({ count: quantity }), reason: reasonWords(reason) })}
        {note && (
          <span className="block" lang={foreign(note)}>
            {m.parcel_shop_note({ note })}
          </span>
        )}
      </dd>
    </div>
  );
}
