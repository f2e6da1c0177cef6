import { href, Link } from 'react-router';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { leftOf } from '#app/domain/orders/pieces.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ConsignmentLineShown, ConsignmentPage } from '#app/services/consignments/get-consignment.server.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { Fact } from '#app/ui/fact.tsx';
import { reasonWords } from '#app/ui/parcel-words.ts';
import { Picture } from '#app/ui/picture.tsx';
import { weightWords } from './measure-words.ts';
import { money } from './words.ts';

/** The goods, to whom they go while they have to get there, and what they bring. */
export function ConsignmentDetail({ workshop, consignment }: { workshop: string; consignment: ConsignmentPage }) {
  const { lines, address, to, cod, goodsValue, cancellations, may, paidBefore } = consignment;
  const params = { workshop, consignment: consignment.id };
  const left = lines.filter((line) => leftOf(line) > 0);
  // Of what has left, each box has its own.
  const papers = address !== null && left.length > 0;
  return (
    <>
      <h2>{m.parcel_goods()}</h2>
      <ul className="job__goods">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      <dl className="mt-5">
        {address ? (
          <>
            <Fact name={m.parcel_receiver()}>
              {address.name}, <a className="link phone-number" href={`tel:${address.phone}`}>{formatPhone(address.phone)}</a>
            </Fact>
            <Fact name={m.parcel_address()}>
              <span lang={foreign(address.line)}>{address.line}</span>
            </Fact>
            {address.note && <Fact name={m.parcel_note()}>{address.note}</Fact>}
          </>
        ) : (
          <Fact name={m.parcel_receiver()}>
            {to.name}, {to.place}. {m.parcel_address_hidden()}
          </Fact>
        )}
        {left.length > 0 && <Fact name={m.parcel_measure()}>{measure(left)}</Fact>}
        {left.length > 0 && <Fact name={m.parcel_cod()}>{paidBefore || cod === 0 ? m.parcel_cod_nothing() : money(cod)}</Fact>}
        <Fact name={m.parcel_goods_value()}>{m.parcel_goods_value_hint({ amount: money(goodsValue) })}</Fact>
        {cancellations.map(({ id, name, quantity, reason, note }) => (
          <Fact key={id} name={m.parcel_cancelled_list()}>
            {name} × {quantity}. {reasonWords(reason)}
            {note && `: ${note}`}
          </Fact>
        ))}
      </dl>
      <div className="quiet-ways">
        {papers && (
          <a className="more" href={href('/xuong-cua-toi/:workshop/kien/:consignment/tem.pdf', params)} target="_blank" rel="noreferrer">
            <span>{m.parcel_label()}</span>
          </a>
        )}
        {papers && (
          <a className="more" href={href('/xuong-cua-toi/:workshop/kien/:consignment/phieu.pdf', params)} target="_blank" rel="noreferrer">
            <span>{m.parcel_slip()}</span>
          </a>
        )}
        {may.handle && left.length > 0 && (
          <Link className="more" to={href('/xuong-cua-toi/:workshop/kien/:consignment/khong-gui', params)}>
            <span>{m.parcel_cannot_send()}</span>
          </Link>
        )}
      </div>
    </>
  );
}

function measure(left: readonly ConsignmentLineShown[]): string {
  const pieces = left.reduce((all, line) => all + leftOf(line), 0);
  const weight = weightWords(left.reduce((all, line) => all + line.weightGrams * leftOf(line), 0));
  const [length, width, height] = left[0]!.sizeCm;
  const size = pieces === 1 ? m.parcel_size({ length, width, height }) : m.parcel_count({ count: pieces });
  return [size, weight, left.some(({ fragile }) => fragile) && m.parcel_fragile()].filter(Boolean).join(', ');
}

function Line({ line }: { line: ConsignmentLineShown }) {
  const { name, variant, quantity, sent, cancelled, picture, sku } = line;
  const told = [sent > 0 && m.parcel_line_sent({ count: sent }), cancelled > 0 && m.parcel_line_cancelled({ count: cancelled })].filter(Boolean).join(', ');
  return (
    <li className="line">
      <div className="pic">{picture && <Picture picture={picture} sizes="72px" alt="" />}</div>
      <div>
        <b>{name}</b>
        <small>{[variant, sku].filter(Boolean).join(' · ')}</small>
        <span className={quantity > 1 ? 'job__times' : 'job__once'}>{m.parcel_count({ count: quantity })}</span>
        {told && <small>{told}</small>}
      </div>
    </li>
  );
}
