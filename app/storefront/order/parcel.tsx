import { useId } from 'react';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { placeName } from '#app/domain/geography/place-name.ts';
import { isUnderWay } from '#app/domain/orders/order.ts';
import { formatDateTime, hanoiDay } from '#app/domain/time/hanoi.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { OrderPage, ParcelShown } from '#app/services/orders/get-order.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { journeyOf, type Step } from './journey.ts';
import { SentBoxes } from './sent-boxes.tsx';
import { windowWords } from './words.ts';

/** One workshop's parcel and its way; the village's tile runs down its edge. */
export function Parcel({ order, parcel, number }: { order: OrderPage; parcel: ParcelShown; number: number | null }) {
  const village = splitVillageName(parcel.villageName).name;
  const coming = order.status === 'placed' && isUnderWay(parcel.status);
  const late = coming && parcel.promised !== null && hanoiDay(order.at) > parcel.promised.to;
  return (
    <section className="parcel" data-village={parcel.villageSlug}>
      <Edge village={parcel.villageSlug} />
      <div className="parcel__in">
        <p className="vil text-14">
          <VillageDot village={parcel.villageSlug} size={24} />
          {number === null ? m.order_parcel_only({ village }) : m.order_parcel({ number, village })}
        </p>
        {coming && parcel.promised && <h3>{capitalised(windowWords(parcel.promised))}</h3>}
        <p className="soft text-14">
          {m.order_parcel_ask({ workshop: parcel.workshopName })}
          {', '}
          <a className="link" href={`tel:${parcel.workshopPhone}`}>
            {formatPhone(parcel.workshopPhone)}
          </a>
        </p>
        {late && (
          <div className="mt-3">
            <Notice tone="wait">{m.order_parcel_late()}</Notice>
          </div>
        )}
        <ol className="track mt-5">
          {journeyOf(order, parcel).map((step) => (
            <li className={step.state} key={step.name} aria-current={step.state === 'now' ? 'step' : undefined}>
              <b>{stepWords(step, { village, commune: placeName(order.contact.commune, getLocale()) })}</b>
              <When step={step} />
            </li>
          ))}
        </ol>
        <SentBoxes parcel={parcel} />
      </div>
    </section>
  );
}

/** A picture cannot repeat itself from markup without a style attribute, an SVG pattern can. */
function Edge({ village }: { village: string }) {
  const id = useId();
  return (
    <svg className="parcel__edge" aria-hidden="true">
      <pattern id={id} width="24" height="24" patternUnits="userSpaceOnUse">
        <image href={`/lang/${village}.svg`} width="24" height="24" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

function When({ step: { name, at, expected } }: { step: Step }) {
  if (at) {
    const time = formatDateTime(at, getLocale());
    return <small>{name === 'await-transfer' || name === 'await-card' ? m.order_until({ time }) : time}</small>;
  }
  return expected ? <small>{m.order_by_day({ day: windowWords(expected) })}</small> : null;
}

function stepWords({ name, state }: Step, { village, commune }: { village: string; commune: string }): string {
  const done = state === 'done';
  switch (name) {
    case 'placed':
      return m.order_step_placed();
    case 'paid':
      return m.order_step_paid();
    case 'await-transfer':
      return m.order_step_await_transfer();
    case 'await-card':
      return m.order_step_await_card();
    case 'check-card':
      return m.order_step_check_card();
    case 'accept':
      return done ? m.order_step_accept_done() : m.order_step_accept();
    case 'pack':
      if (done) return m.order_step_pack_done();
      return state === 'now' ? m.order_step_pack_now() : m.order_step_pack();
    case 'send':
      if (done) return m.order_step_send_done({ village });
      return state === 'now' ? m.order_step_send_now() : m.order_step_send();
    case 'send-rest':
      return m.order_step_send_rest();
    case 'arrive':
      if (done) return m.order_step_arrive_done();
      return state === 'now' ? m.order_step_arrive_now({ commune }) : m.order_step_arrive({ commune });
    case 'expired':
      return m.order_step_expired();
    case 'cancelled':
      return m.order_step_cancelled();
    case 'returned':
      return m.order_step_returned();
    case 'lost':
      return m.parcel_shop_step_lost();
  }
}
