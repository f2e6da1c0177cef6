// What each kind of mail says.
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { formatDate, formatDateTime, type Locale } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { env } from '#app/platform/env.server.ts';
import { decisionLetters } from './decision-letters.server.ts';
import { joiningLetters } from './joining-letters.server.ts';
import type { Block, Letter } from './letter.ts';
import { orderButton, pageAddress, quiet, type Said, text, type Tongue, withLink } from './letter-parts.server.ts';
import { markLetters } from './mark-letters.server.ts';
import type { MailConsignment, MailData, MailKind, MailOrder } from './mail-kinds.ts';
import { consignmentOpened, parcelDelivered, parcelReturned, parcelSent, parcelTracking, piecesCancelled } from './parcel-letters.server.ts';

function goods(consignment: MailConsignment, tongue: Tongue): Block[] {
  const money = (amount: number) => formatDong(amount, tongue.locale);
  const { seller, delivery } = consignment;
  const parts = [
    m.mail_seller({ name: seller.legalName, address: seller.address, phone: formatPhone(seller.phone) }, tongue),
    seller.email && m.mail_seller_email({ email: seller.email }, tongue),
    delivery && m.mail_delivery_between({ from: formatDate(delivery.from, tongue.locale), to: formatDate(delivery.to, tongue.locale) }, tongue),
  ];
  return [
    { kind: 'heading', text: m.mail_consignment({ workshop: consignment.workshopName, village: splitVillageName(consignment.villageName).name }, tongue), colour: consignment.villageColour },
    {
      kind: 'goods',
      lines: consignment.lines.map((line) => {
        const amounts = { quantity: line.quantity, price: money(line.unitPrice) };
        const what = line.variantName ? m.mail_line_variant_detail({ variant: line.variantName, ...amounts }, tongue) : m.mail_line_detail(amounts, tongue);
        const seal = line.stars !== null && m.mail_line_stars({ stars: line.stars, number: line.certificateNumber ?? '' }, tongue);
        return { name: line.productName, detail: [what, seal].filter(Boolean).join(' · '), amount: money(line.total) };
      }),
    },
    { kind: 'totals', totals: [{ name: m.mail_delivery_total({}, tongue), amount: money(consignment.deliveryFee) }] },
    quiet(parts.filter(Boolean).join(' ')),
  ];
}

/** Everything that was bought, from whom, where it goes and what it costs: the copy that the shopper keeps. */
function wholeOrder(order: MailOrder, tongue: Tongue): Block[] {
  const money = (amount: number) => formatDong(amount, tongue.locale);
  const methods = { cash_on_delivery: m.mail_payment_cash_on_delivery, bank_transfer: m.mail_payment_bank_transfer, card: m.mail_payment_card };
  return [
    ...order.consignments.flatMap((consignment) => goods(consignment, tongue)),
    {
      kind: 'totals',
      totals: [
        { name: m.mail_goods_total({}, tongue), amount: money(order.goodsTotal) },
        { name: m.mail_delivery_total({}, tongue), amount: money(order.deliveryTotal) },
        { name: m.mail_total({}, tongue), amount: money(order.total), grand: true },
      ],
    },
    {
      kind: 'facts',
      facts: [
        [m.mail_order_code({}, tongue), formatOrderCode(order.code)],
        [m.mail_order_placed_at({}, tongue), formatDateTime(order.placedAt, tongue.locale)],
        [m.mail_order_receiver({}, tongue), `${order.contactName}, ${formatPhone(order.contactPhone)}`],
        [m.mail_order_address({}, tongue), order.address],
        [m.mail_order_payment({}, tongue), methods[order.paymentMethod]({}, tongue)],
      ],
    },
    quiet(m.mail_returns({ link: pageAddress('/doi-tra', tongue) }, tongue)),
  ];
}

function transferFacts(order: MailOrder, amount: number, tongue: Tongue): Block[] {
  if (!order.transfer) return [];
  return [
    {
      kind: 'facts',
      facts: [
        [m.mail_bank({}, tongue), order.transfer.bank],
        [m.mail_bank_account({}, tongue), order.transfer.account],
        [m.mail_bank_account_name({}, tongue), order.transfer.accountName],
        [m.mail_bank_amount({}, tongue), formatDong(amount, tongue.locale)],
        [m.mail_bank_content({}, tongue), order.transfer.content],
      ],
    },
  ];
}

function placed({ order }: MailData['order-placed'], tongue: Tongue): Said {
  const [code, total] = [formatOrderCode(order.code), formatDong(order.total, tongue.locale)];
  const time = order.payBy ? formatDateTime(order.payBy, tongue.locale) : '';
  const byMethod = {
    cash_on_delivery: () => ({ subject: m.mail_order_placed_subject_cash({ code }, tongue), first: m.mail_order_placed_cash({ total }, tongue), more: [] }),
    bank_transfer: () => ({
      subject: m.mail_order_placed_subject_transfer({ code, total }, tongue),
      first: m.mail_order_placed_transfer({ time }, tongue),
      more: [...transferFacts(order, order.total, tongue), quiet(m.mail_order_placed_transfer_qr({}, tongue))],
    }),
    card: () => ({ subject: m.mail_order_placed_subject_card({ code }, tongue), first: m.mail_order_placed_card({ time }, tongue), more: [] }),
  };
  const { subject, first, more } = byMethod[order.paymentMethod]();
  return {
    subject,
    preview: first,
    title: m.mail_order_placed_title({ code }, tongue),
    blocks: [text(m.mail_greeting({ name: order.contactName }, tongue)), text(first), ...more, ...orderButton(order, tongue), ...wholeOrder(order, tongue)],
  };
}

/** A mail that says one thing about an order and ends with the order. */
function aboutOrder(order: MailOrder, subject: string, title: string, said: readonly Block[], tongue: Tongue): Said {
  const first = said.find((block) => block.kind === 'text');
  return {
    subject,
    preview: first?.kind === 'text' ? first.text : title,
    title,
    blocks: [text(m.mail_greeting({ name: order.contactName }, tongue)), ...said, ...orderButton(order, tongue), ...wholeOrder(order, tongue)],
  };
}

function refund({ order, amount, reason }: MailData['refund-due'], tongue: Tongue): Said {
  const told = { amount: formatDong(amount, tongue.locale), code: formatOrderCode(order.code) };
  const why = { 'late-payment': m.mail_refund_late_payment, overpaid: m.mail_refund_overpaid, 'paid-twice': m.mail_refund_paid_twice, cancelled: m.mail_refund_cancelled, 'not-sent': m.parcel_refund_not_sent, returned: m.parcel_refund_returned };
  const where = order.paymentMethod === 'card' ? m.mail_refund_to_card({}, tongue) : m.mail_refund_to_account({}, tongue);
  return aboutOrder(order, m.mail_refund_subject(told, tongue), m.mail_refund_title(told, tongue), [text(why[reason](told, tongue)), text(where)], tongue);
}

function cancelled({ order, refund: back }: MailData['order-cancelled'], tongue: Tongue): Said {
  const code = formatOrderCode(order.code);
  const money = back > 0 ? m.mail_order_cancelled_refund({ amount: formatDong(back, tongue.locale) }, tongue) : m.mail_order_cancelled_nothing({}, tongue);
  const where = order.paymentMethod === 'card' ? m.mail_refund_to_card({}, tongue) : m.mail_refund_to_account({}, tongue);
  const said = [text(m.mail_order_cancelled_text({}, tongue)), text(back > 0 ? `${money} ${where}` : money)];
  return aboutOrder(order, m.mail_order_cancelled_subject({ code }, tongue), m.mail_order_cancelled_title({ code }, tongue), said, tongue);
}

function short({ order, received, missing, payBy }: MailData['payment-short'], tongue: Tongue): Said {
  const told = { code: formatOrderCode(order.code), received: formatDong(received, tongue.locale), missing: formatDong(missing, tongue.locale), time: formatDateTime(payBy, tongue.locale) };
  const said = [text(m.mail_payment_short_text(told, tongue)), ...transferFacts(order, missing, tongue), quiet(m.mail_payment_short_else(told, tongue))];
  return aboutOrder(order, m.mail_payment_short_subject(told, tongue), m.mail_payment_short_title(told, tongue), said, tongue);
}

const writers: { [Kind in MailKind]: (data: MailData[Kind], tongue: Tongue) => Said } = {
  'order-placed': placed,
  'payment-received': ({ order, received }, tongue) => {
    const told = { code: formatOrderCode(order.code), amount: formatDong(received, tongue.locale) };
    return aboutOrder(order, m.mail_payment_received_subject(told, tongue), m.mail_payment_received_title({}, tongue), [text(m.mail_payment_received_text(told, tongue))], tongue);
  },
  'payment-short': short,
  'payment-late': ({ order, received }, tongue) => {
    const told = { code: formatOrderCode(order.code), amount: formatDong(received, tongue.locale) };
    return aboutOrder(order, m.mail_payment_late_subject(told, tongue), m.mail_payment_late_title({}, tongue), [text(m.mail_payment_late_text(told, tongue))], tongue);
  },
  'refund-due': refund,
  'order-expired': ({ order }, tongue) => {
    const told = { code: formatOrderCode(order.code), time: order.payBy ? formatDateTime(order.payBy, tongue.locale) : '' };
    const said = [text(m.mail_order_expired_text(told, tongue)), text(m.mail_order_expired_late({}, tongue))];
    return aboutOrder(order, m.mail_order_expired_subject(told, tongue), m.mail_order_expired_title(told, tongue), said, tongue);
  },
  'order-cancelled': cancelled,
  'parcel-sent': parcelSent,
  'parcel-tracking': parcelTracking,
  'parcel-delivered': parcelDelivered,
  'parcel-returned': parcelReturned,
  'pieces-cancelled': piecesCancelled,
  'consignment-opened': consignmentOpened,
  welcome: ({ name, token }, tongue) =>
    withLink(
      { subject: m.mail_welcome_subject({}, tongue), title: m.mail_welcome_title({ name }, tongue), text: m.mail_welcome_text({}, tongue), button: m.mail_verify_button({}, tongue), after: [m.mail_verify_not_you({}, tongue)] },
      `/xac-nhan-thu?ma=${encodeURIComponent(token)}`,
      tongue,
    ),
  'email-verification': ({ name, token }, tongue) =>
    withLink(
      { subject: m.mail_verify_subject({}, tongue), title: m.mail_verify_title({}, tongue), text: m.mail_verify_text({ name }, tongue), button: m.mail_verify_button({}, tongue), after: [m.mail_verify_not_you({}, tongue)] },
      `/xac-nhan-thu?ma=${encodeURIComponent(token)}`,
      tongue,
    ),
  'password-reset': ({ name, token, minutes }, tongue) =>
    withLink(
      {
        subject: m.mail_reset_subject({}, tongue), title: m.mail_reset_title({}, tongue), text: m.mail_reset_text({ name }, tongue), button: m.mail_reset_button({}, tongue),
        after: [m.mail_reset_limit({ minutes }, tongue), m.mail_reset_not_you({}, tongue)],
      },
      `/dat-lai-mat-khau?ma=${encodeURIComponent(token)}`,
      tongue,
    ),
  'question-answered': ({ name, workshop, product, question, answer }, tongue) => ({
    subject: m.voices_mail_answered_subject({ workshop, product: product.name }, tongue),
    preview: answer,
    title: m.voices_mail_answered_title({ workshop }, tongue),
    blocks: [
      text(m.mail_greeting({ name }, tongue)),
      { kind: 'facts', facts: [[m.voices_mail_answered_product({}, tongue), product.name], [m.voices_mail_answered_question({}, tongue), question], [m.voices_mail_answered_answer({}, tongue), answer]] },
      { kind: 'button', label: m.voices_mail_answered_button({}, tongue), href: pageAddress(`/san-pham/${product.slug}#hoi-xuong`, tongue) },
    ],
  }),
  'new-questions': newVoices,
  ...joiningLetters,
  ...decisionLetters,
  ...markLetters,
  'certificate-ending': certificatesEnding,
};

const ratings = { 5: m.voices_rating_5, 4: m.voices_rating_4, 3: m.voices_rating_3, 2: m.voices_rating_2, 1: m.voices_rating_1 };

function newVoices({ name, workshop, asked, reviewed }: MailData['new-questions'], tongue: Tongue): Said {
  const told = { workshop: workshop.name, questions: asked?.count ?? 0, reviews: reviewed.count };
  const said = {
    questions: () => ({ subject: m.voices_mail_new_subject({ ...told, count: told.questions }, tongue), title: m.voices_mail_new_title({ count: told.questions }, tongue) }),
    reviews: () => ({ subject: m.voices_mail_reviews_subject({ ...told, count: told.reviews }, tongue), title: m.voices_mail_reviews_title({ count: told.reviews }, tongue) }),
    both: () => ({ subject: m.voices_mail_both_subject(told, tongue), title: m.voices_mail_both_title(told, tongue) }),
  };
  const { subject, title } = said[told.reviews === 0 ? 'questions' : asked ? 'both' : 'reviews']();
  const reviews = reviewed.reviews.map(({ product, rating, text: words }) => [product, [ratings[rating]({}, tongue), words].filter(Boolean).join('. ')] as const);
  return {
    subject,
    preview: asked?.questions[0]?.text ?? reviews[0]?.[1] ?? '',
    title,
    blocks: [
      text(m.mail_greeting({ name }, tongue)),
      ...(asked
        ? [
            text(asked.since === null ? m.voices_mail_new_text(asked, tongue) : m.voices_mail_new_text_since({ ...asked, since: asked.since }, tongue)),
            { kind: 'facts' as const, facts: asked.questions.map(({ product, text: question }) => [product, question] as const) },
          ]
        : []),
      ...(reviews.length > 0 ? [text(m.voices_mail_reviews_text({ count: told.reviews }, tongue)), { kind: 'facts' as const, facts: reviews }] : []),
      // What waits comes first in the inbox; a review without words waits for nothing.
      { kind: 'button', label: m.voices_mail_new_button({}, tongue), href: pageAddress(`/xuong-cua-toi/${workshop.slug}/hoi-dap${asked ? '' : '?xem=nhan-xet'}`, tongue) },
      quiet(m.voices_mail_new_why({}, tongue)),
    ],
  };
}

function certificatesEnding({ name, workshop, certificates }: MailData['certificate-ending'], tongue: Tongue): Said {
  const date = (day: string) => formatDate(day, tongue.locale);
  const told = { workshop: workshop.name, count: certificates.length, date: date(certificates[0]!.goneOn) };
  return {
    subject: m.certificate_mail_subject(told, tongue),
    preview: m.certificate_mail_text(told, tongue),
    title: m.certificate_mail_title(told, tongue),
    blocks: [
      text(m.mail_greeting({ name }, tongue)),
      text(m.certificate_mail_text(told, tongue)),
      {
        kind: 'facts',
        facts: certificates.map(({ productName, stars, decisionNumber, lastValidDay, goneOn, renewalWaits }) => {
          const ends = m.certificate_mail_line({ stars, number: decisionNumber, last: date(lastValidDay), gone: date(goneOn) }, tongue);
          return [productName, renewalWaits ? `${ends} ${m.certificate_renewal_checking({}, tongue)}` : ends] as const;
        }),
      },
      text(m.certificate_mail_how({}, tongue)),
      { kind: 'button', label: m.certificate_mail_button({}, tongue), href: pageAddress(`/xuong-cua-toi/${workshop.slug}/ocop?xem=sap-het`, tongue) },
    ],
  };
}

function operatorWords(tongue: Tongue): string {
  const { name, address, phone, email, registration, sample } = env().operator;
  const words = m.mail_foot_operator({ name, address, phone: formatPhone(phone), email, registration }, tongue);
  return sample ? `${words} ${m.shell_foot_runs_sample({}, tongue)}` : words;
}

/** Why this letter came to whom it came: as a shopper, as somebody of a workshop, as who looks after a village. */
function footWords<Kind extends MailKind>(kind: Kind, data: MailData[Kind], tongue: Tongue): string {
  if ('order' in data) return m.mail_foot_order({ code: formatOrderCode(data.order.code) }, tongue);
  if ('certificates' in data) return m.certificate_mail_foot({ workshop: data.workshop.name }, tongue);
  if (kind === 'application-waiting' || kind === 'legal-to-check') return m.mail_foot_curator({ village: (data as MailData['application-waiting' | 'legal-to-check']).villageName }, tongue);
  if (kind === 'member-invited') return m.mail_foot_invited({ village: (data as MailData['member-invited']).villageName }, tongue);
  if (kind === 'question-answered') return m.mail_foot_asked({}, tongue);
  // To who owned it until then, too.
  if (kind === 'owner-lost') return m.mail_foot_owners({ workshop: (data as MailData['owner-lost']).workshopName }, tongue);
  const workshop = 'opened' in data ? data.opened.workshopName : 'workshopName' in data ? data.workshopName : 'reviewed' in data ? data.workshop.name : null;
  return workshop === null ? m.mail_foot_account({}, tongue) : m.parcel_mail_foot({ workshop }, tongue);
}

/** The letter of a kind in a language; pure but for the shop's own address and who runs it. */
export function writeLetter<Kind extends MailKind>(kind: Kind, data: MailData[Kind], locale: Locale): Letter {
  const tongue: Tongue = { locale };
  const foot = footWords(kind, data, tongue);
  return { locale, ...writers[kind](data, tongue), foot: [foot, operatorWords(tongue)], shopName: m.shell_market_name({}, tongue), shopHref: pageAddress('/', tongue) };
}
