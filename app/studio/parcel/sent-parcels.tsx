import { Form, href } from 'react-router';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ConsignmentPage, ParcelShown } from '#app/services/consignments/get-consignment.server.ts';
import { Button, buttonClass } from '#app/ui/button.tsx';
import { SelectField, TextField } from '#app/ui/field.tsx';
import { carrierWords } from '#app/ui/parcel-words.ts';
import type { RefusedTracking } from './take-tracking.server.ts';
import { carrierChoices, money } from './words.ts';

type Refused = RefusedTracking & { words: string };

/** What has left the workshop, parcel by parcel, and how each ended; one that is under way can be said to have arrived or come back. */
export function SentParcels({ workshop, consignment: { id, parcels, may, status, address }, refused }: { workshop: string; consignment: ConsignmentPage; refused: Refused | null }) {
  if (parcels.length === 0) return null;
  // One lacquer a screen: while pieces are left to send, that is sending them.
  const first = status === 'shipped' ? parcels.find((parcel) => parcel.status === 'shipped')?.id : undefined;
  return (
    <section>
      <h2>{m.parcel_parcels()}</h2>
      {parcels.map((parcel) => (
        <article key={parcel.id} className="sent-parcel">
          <h3>{m.parcel_parcel({ number: parcel.position, carrier: carrierWords(parcel.carrier) })}</h3>
          <p className="soft text-14">{whenWords(parcel)}</p>
          <ul className="text-14">
            {parcel.pieces.map(({ lineId, name, quantity }) => (
              <li key={lineId}>
                {name} × {quantity}
              </li>
            ))}
          </ul>
          <dl>
            {parcel.trackingCode && (
              <div className="kv">
                <dt>{m.parcel_tracking()}</dt>
                <dd>{parcel.trackingCode}</dd>
              </div>
            )}
            <div className="kv">
              <dt>{m.parcel_cod()}</dt>
              <dd>{parcel.cod > 0 ? money(parcel.cod) : m.parcel_cod_nothing()}</dd>
            </div>
          </dl>
          {parcel.status === 'shipped' && address && <Papers params={{ workshop, consignment: id }} parcel={parcel} />}
          {parcel.status === 'shipped' && may.handle && <Tracking parcel={parcel} refused={refused?.shipment === parcel.id ? refused : null} />}
          {parcel.status === 'shipped' && may.handle && <Ending parcel={parcel} go={parcel.id === first} />}
        </article>
      ))}
    </section>
  );
}

/** For this box: what its carrier collects, and what is in it. */
function Papers({ params, parcel }: { params: { workshop: string; consignment: string }; parcel: ParcelShown }) {
  const number = { number: parcel.position };
  return (
    <div className="quiet-ways">
      <a className="more" href={`${href('/xuong-cua-toi/:workshop/kien/:consignment/tem.pdf', params)}?thung=${parcel.id}`} target="_blank" rel="noreferrer">
        <span>{m.parcel_label_box(number)}</span>
      </a>
      <a className="more" href={`${href('/xuong-cua-toi/:workshop/kien/:consignment/phieu.pdf', params)}?thung=${parcel.id}`} target="_blank" rel="noreferrer">
        <span>{m.parcel_slip_box(number)}</span>
      </a>
    </div>
  );
}

/** What was forgotten or mistyped when it was sent. */
function Tracking({ parcel, refused }: { parcel: ParcelShown; refused: Refused | null }) {
  const errors = (field: RefusedTracking['field']) => (refused?.field === field ? [refused.words] : null);
  // Once saved the form is another: what stands in it is what was kept.
  return (
    <details className="sent-parcel__back" key={`${parcel.carrier} ${parcel.trackingCode}`} open={refused !== null || undefined}>
      <summary className="more">
        <span>{parcel.trackingCode ? m.parcel_track_change() : m.parcel_track_add()}</span>
      </summary>
      <Form method="post" noValidate preventScrollReset>
        <input type="hidden" name="intent" value="tracking" />
        <input type="hidden" name="shipment" value={parcel.id} />
        <p className="soft mb-3 text-14">{m.parcel_track_text()}</p>
        <SelectField label={m.parcel_carrier()} name="carrier" id={`ben-giao-${parcel.id}`} defaultValue={refused?.carrier || parcel.carrier} errors={errors('carrier')}>
          {carrierChoices().map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={m.parcel_tracking()} hint={m.parcel_tracking_hint()} optional name="trackingCode" id={`ma-van-don-${parcel.id}`} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
          defaultValue={refused?.trackingCode ?? parcel.trackingCode ?? ''} errors={errors('trackingCode')}
        />
        <Button size="big" full>
          {m.parcel_track_save()}
        </Button>
      </Form>
    </details>
  );
}

/** Each behind a word: what is noted here cannot be taken back. */
function Ending({ parcel, go }: { parcel: ParcelShown; go: boolean }) {
  const amount = { amount: money(parcel.cod) };
  return (
    <>
      <details className="sent-parcel__arrived">
        <summary className={buttonClass({ tone: go ? 'go' : 'plain', size: 'big', full: true })}>{parcel.cod > 0 ? m.parcel_deliver_cod(amount) : m.parcel_deliver()}</summary>
        <Note parcel={parcel.id} intent="deliver" text={parcel.cod > 0 ? m.parcel_deliver_check_cod(amount) : m.parcel_deliver_check()} button={parcel.cod > 0 ? m.parcel_deliver_yes_cod(amount) : m.parcel_deliver_yes()} />
      </details>
      <details className="sent-parcel__back">
        <summary className="more">
          <span>{m.parcel_return()}</span>
        </summary>
        <Note parcel={parcel.id} intent="return" text={m.parcel_return_text()} button={m.parcel_return_button()} />
      </details>
      <details className="sent-parcel__back">
        <summary className="more">
          <span>{m.parcel_lose()}</span>
        </summary>
        <Note parcel={parcel.id} intent="lose" text={m.parcel_lose_text()} button={m.parcel_lose_button()} />
      </details>
    </>
  );
}

/** What it means that a parcel ended so, and the button that notes it. */
function Note({ parcel, intent, text, button }: { parcel: string; intent: 'deliver' | 'return' | 'lose'; text: string; button: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="shipment" value={parcel} />
      <p className="soft mb-3 text-14">{text}</p>
      <Button size="big" full>
        {button}
      </Button>
    </Form>
  );
}

function whenWords({ status, lost, shippedAt, endedAt }: ParcelShown): string {
  const sent = m.parcel_sent_at({ time: formatDateTime(shippedAt, getLocale()) });
  if (!endedAt) return sent;
  const time = formatDateTime(endedAt, getLocale());
  return `${sent} · ${status === 'delivered' ? m.parcel_delivered_at({ time }) : lost ? m.parcel_lost_at({ time }) : m.parcel_returned_at({ time })}`;
}
