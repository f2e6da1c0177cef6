// What is written about parcels: to the shopper whose they are, and to the workshop that has a new one to pack.
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import type { CancellationReason } from '#app/domain/orders/cancellation.ts';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { CARRIER_NAMES, type Carrier } from '#app/domain/shipping/carriers.ts';
import { formatDate, formatWeekday } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { orderButton, pageAddress, quiet, type Said, text, type Tongue } from './letter-parts.server.ts';
import type { Block } from './letter.ts';
import type { MailData, MailOrder, MailParcel } from './mail-kinds.ts';

const carrierWords = (carrier: Carrier, tongue: Tongue): string => (carrier === 'own' ? m.parcel_carrier_own({}, tongue) : CARRIER_NAMES[carrier]);

const counted = (lines: MailParcel['lines']): Block => ({ kind: 'goods', lines: lines.map(({ productName, variantName, quantity }) => ({ name: productName, detail: variantName, amount: `× ${quantity}` })) });

function about(order: MailOrder, parcel: MailParcel, words: { subject: string; title: string }, said: readonly string[], facts: readonly (readonly [string, string])[], tongue: Tongue): Said {
  return {
    subject: words.subject,
    preview: said[0]!,
    title: words.title,
    blocks: [
      text(m.mail_greeting({ name: order.contactName }, tongue)),
      ...said.map(text),
      ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []),
      { kind: 'heading', text: m.mail_consignment({ workshop: parcel.workshopName, village: splitVillageName(parcel.villageName).name }, tongue), colour: parcel.villageColour },
      counted(parcel.lines),
      quiet(m.parcel_mail_ask({ workshop: parcel.workshopName, phone: formatPhone(parcel.workshopPhone) }, tongue)),
      ...orderButton(order, tongue),
    ],
  };
}

export function parcelSent({ order, parcel, carrier, trackingCode, cod, more }: MailData['parcel-sent'], tongue: Tongue): Said {
  const told = { code: formatOrderCode(order.code), workshop: parcel.workshopName };
  const pay = cod > 0 ? m.parcel_mail_sent_cod({ amount: formatDong(cod, tongue.locale) }, tongue) : m.parcel_mail_sent_paid({}, tongue);
  const facts: [string, string][] = [[m.parcel_carrier({}, tongue), carrierWords(carrier, tongue)]];
  if (trackingCode) facts.push([m.parcel_tracking({}, tongue), trackingCode]);
  const said = [m.parcel_mail_sent_text(told, tongue), ...(more ? [m.parcel_mail_sent_more({}, tongue)] : []), pay];
  return about(order, parcel, { subject: m.parcel_mail_sent_subject(told, tongue), title: m.parcel_mail_sent_title({}, tongue) }, said, facts, tongue);
}

export function parcelTracking({ order, parcel, carrier, trackingCode }: MailData['parcel-tracking'], tongue: Tongue): Said {
  const told = { code: formatOrderCode(order.code), workshop: parcel.workshopName };
  const facts = [[m.parcel_carrier({}, tongue), carrierWords(carrier, tongue)], [m.parcel_tracking({}, tongue), trackingCode]] as const;
  return about(order, parcel, { subject: m.parcel_mail_tracking_subject(told, tongue), title: m.parcel_mail_tracking_title({}, tongue) }, [m.parcel_mail_tracking_text(told, tongue)], facts, tongue);
}

export function parcelDelivered({ order, parcel, collected }: MailData['parcel-delivered'], tongue: Tongue): Said {
  const told = { code: formatOrderCode(order.code), workshop: parcel.workshopName };
  const said = [m.parcel_mail_delivered_text(told, tongue), ...(collected > 0 ? [m.parcel_mail_delivered_cod({ amount: formatDong(collected, tongue.locale) }, tongue)] : []), m.parcel_mail_delivered_not({}, tongue)];
  return about(order, parcel, { subject: m.parcel_mail_delivered_subject(told, tongue), title: m.parcel_mail_delivered_title({}, tongue) }, said, [], tongue);
}

const whereTo = ({ paymentMethod }: MailOrder, tongue: Tongue): string => (paymentMethod === 'card' ? m.mail_refund_to_card({}, tongue) : m.mail_refund_to_account({}, tongue));

export function parcelReturned({ order, parcel, refund, lost }: MailData['parcel-returned'], tongue: Tongue): Said {
  const told = { code: formatOrderCode(order.code), workshop: parcel.workshopName };
  const money = refund > 0 ? `${m.parcel_mail_returned_refund({ amount: formatDong(refund, tongue.locale) }, tongue)} ${whereTo(order, tongue)}` : m.parcel_mail_returned_nothing({}, tongue);
  if (lost) return about(order, parcel, { subject: m.parcel_mail_lost_subject(told, tongue), title: m.parcel_mail_lost_title({}, tongue) }, [m.parcel_mail_lost_text(told, tongue), money], [], tongue);
  return about(order, parcel, { subject: m.parcel_mail_returned_subject(told, tongue), title: m.parcel_mail_returned_title({}, tongue) }, [m.parcel_mail_returned_text(told, tongue), money], [], tongue);
}

const reasons: Record<CancellationReason, (inputs: object, tongue: Tongue) => string> = {
  'sold-out': m.parcel_why_sold_out,
  damaged: m.parcel_why_damaged,
  'cannot-make-in-time': m.parcel_why_cannot_make,
  'shopper-asked': m.parcel_why_shopper_asked,
  other: m.parcel_why_other,
};

export function piecesCancelled({ order, parcel, reason, note, feeOff, refund, due }: MailData['pieces-cancelled'], tongue: Tongue): Said {
  const told = { code: formatOrderCode(order.code), workshop: parcel.workshopName };
  const amounts = (amount: number) => ({ amount: formatDong(amount, tongue.locale) });
  const money = refund > 0 ? `${m.parcel_mail_cancelled_refund(amounts(refund), tongue)} ${whereTo(order, tongue)}` : due ? m.parcel_mail_cancelled_due(amounts(due), tongue) : m.parcel_mail_cancelled_nothing({}, tongue);
  const facts: [string, string][] = [[m.parcel_reason({}, tongue), reasons[reason]({}, tongue)]];
  if (note) facts.push([m.parcel_note_from({}, tongue), note]);
  if (feeOff > 0) facts.push([m.parcel_shop_less_fee({}, tongue), formatDong(-feeOff, tongue.locale)]);
  return about(order, parcel, { subject: m.parcel_mail_cancelled_subject(told, tongue), title: m.parcel_mail_cancelled_title({}, tongue) }, [m.parcel_mail_cancelled_text(told, tongue), money], facts, tongue);
}

export function consignmentOpened({ opened }: MailData['consignment-opened'], tongue: Tongue): Said {
  const { label, shipBy, to, lines, cod, workshopSlug, consignmentId, workshopName } = opened;
  const day = shipBy && `${formatWeekday(shipBy, tongue.locale)} ${formatDate(shipBy, tongue.locale)}`;
  const first = day ? m.parcel_mail_new_by({ day }, tongue) : m.parcel_mail_new_soon({}, tongue);
  return {
    subject: m.parcel_mail_new_subject({ code: label }, tongue),
    preview: first,
    title: m.parcel_mail_new_title({ workshop: workshopName }, tongue),
    blocks: [
      text(first),
      counted(lines),
      {
        kind: 'facts',
        facts: [
          [m.parcel_to({}, tongue), `${to.name}, ${to.place}`],
          [m.parcel_cod({}, tongue), cod > 0 ? formatDong(cod, tongue.locale) : m.parcel_cod_nothing({}, tongue)],
        ],
      },
      { kind: 'button', label: m.parcel_mail_new_button({}, tongue), href: pageAddress(`/xuong-cua-toi/${workshopSlug}/kien/${consignmentId}`, tongue) },
    ],
  };
}
