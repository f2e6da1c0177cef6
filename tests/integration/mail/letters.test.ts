// Every kind of mail in both languages: whole, and in one tongue.
import { expect, test } from 'vitest';
import type { OrderCode } from '#app/domain/orders/order-code.ts';
import { locales } from '#app/i18n/addresses.ts';
import { letterHtml } from '#app/services/mail/letter-html.ts';
import { letterText } from '#app/services/mail/letter-text.ts';
import type { MailData, MailKind, MailOrder } from '#app/services/mail/mail-kinds.ts';
import { writeLetter } from '#app/services/mail/write-letter.server.ts';
import { freshDatabase } from '#tests/support/database.ts';

// Settles the shop's own address; no letter asks the database for anything.
freshDatabase();

/** Without a single Vietnamese letter, so that each one in a mail is the shop's. */
const order: MailOrder = {
  code: 'TN7K3Q9X4B' as OrderCode,
  placedAt: new Date('2026-11-23T03:00:00Z'),
  contactName: 'Lan Anh',
  contactPhone: '+84912345678',
  address: '12 Elm Street',
  paymentMethod: 'bank_transfer',
  payBy: new Date('2026-11-23T03:30:00Z'),
  transfer: { bank: 'Sample Bank', account: '0000000000', accountName: 'SAMPLE', content: 'TN7K3Q9X4B' },
  consignments: [
    {
      workshopName: 'Kiln House', villageName: 'Elmfield', villageColour: null,
      seller: { legalName: 'Kiln House Ltd', address: '3 Lane', phone: '+842438251234', email: 'van@xuong.example' },
      lines: [{ productName: 'Vase', variantName: '28 cm', quantity: 2, unitPrice: 1_250_000, total: 2_500_000, stars: 4, certificateNumber: '1234' }],
      goodsTotal: 2_500_000,
      deliveryFee: 35_000,
      delivery: { from: '2026-11-26', to: '2026-11-28' },
    },
  ],
  goodsTotal: 2_500_000,
  deliveryTotal: 35_000,
  total: 2_535_000,
};

const byCard: MailOrder = { ...order, paymentMethod: 'card', transfer: null };
const inCash: MailOrder = { ...order, paymentMethod: 'cash_on_delivery', transfer: null, payBy: null };
const payBy = new Date('2026-11-23T05:30:00Z');
const kiln = { name: 'Lan Anh', workshopName: 'Kiln House', workshopSlug: 'kiln-house' };

const parcel = { workshopName: 'Kiln House', villageName: 'Elmfield', villageColour: null, workshopPhone: '+842438251234', lines: [{ productName: 'Vase', variantName: '28 cm', quantity: 2 }] };

const samples: { [Kind in MailKind]: MailData[Kind][] } = {
  'order-placed': [{ order }, { order: byCard }, { order: inCash }],
  'payment-received': [{ order, received: 2_535_000 }],
  'payment-short': [{ order, received: 1_000_000, missing: 1_535_000, payBy }],
  'payment-late': [{ order, received: 2_535_000 }],
  'refund-due': [
    { order, amount: 2_535_000, reason: 'late-payment' },
    { order, amount: 65_000, reason: 'overpaid' },
    { order, amount: 2_535_000, reason: 'paid-twice' },
    { order: byCard, amount: 2_535_000, reason: 'cancelled' },
    { order, amount: 2_500_000, reason: 'not-sent' },
    { order, amount: 2_500_000, reason: 'returned' },
  ],
  'parcel-sent': [{ order, parcel, carrier: 'ghn', trackingCode: 'LF6N4ABC', cod: 0, more: false }, { order: inCash, parcel, carrier: 'own', trackingCode: null, cod: 2_535_000, more: true }],
  'parcel-tracking': [{ order, parcel, carrier: 'ghn', trackingCode: 'LF6N4ABC' }],
  'parcel-delivered': [{ order, parcel, collected: 0 }, { order: inCash, parcel, collected: 2_535_000 }],
  'parcel-returned': [{ order: byCard, parcel, refund: 2_500_000, lost: false }, { order: inCash, parcel, refund: 0, lost: false }, { order: byCard, parcel, refund: 2_500_000, lost: true }],
  'pieces-cancelled': [
    { order, parcel, reason: 'sold-out', note: null, feeOff: 0, refund: 2_500_000, due: null },
    { order: inCash, parcel, reason: 'damaged', note: null, feeOff: 7_500, refund: 0, due: 35_000 },
    { order: inCash, parcel, reason: 'cannot-make-in-time', note: null, feeOff: 0, refund: 0, due: null },
    { order: byCard, parcel, reason: 'shopper-asked', note: null, feeOff: 0, refund: 2_500_000, due: null },
    { order: inCash, parcel, reason: 'other', note: 'Kiln 3', feeOff: 0, refund: 0, due: 0 },
  ],
  'consignment-opened': [
    { opened: { consignmentId: '1', workshopName: 'Kiln House', workshopSlug: 'kiln-house', label: 'TN-7K3Q-9X4B-1', shipBy: '2026-11-26', to: { name: 'Anh', place: 'Elm, Elmshire' }, lines: parcel.lines, cod: 2_535_000 } },
    { opened: { consignmentId: '1', workshopName: 'Kiln House', workshopSlug: 'kiln-house', label: 'TN-7K3Q-9X4B-1', shipBy: null, to: { name: 'Anh', place: 'Elm, Elmshire' }, lines: parcel.lines, cod: 0 } },
  ],
  'certificate-ending': [1, 2].map((count) => ({
    name: 'Lan Anh', workshop: { slug: 'kiln-house', name: 'Kiln House' },
    certificates: Array.from({ length: count }, (_, nth) => ({ productName: `Vase ${nth}`, stars: 4, decisionNumber: '3021', lastValidDay: '2027-05-30', goneOn: '2027-05-31', renewalWaits: nth === 1 })),
  })),
  'certificate-verified': [false, true].map((over) => ({ workshopName: 'Kiln House', workshopSlug: 'kiln-house', productName: 'Vase', stars: 4, lastValidDay: '2027-05-30', over })),
  'certificate-refused': [{ workshopName: 'Kiln House', workshopSlug: 'kiln-house', productName: 'Vase', stars: 4, reason: 'Kiln?\nLane?' }],
  'title-verified': (['peoples_artisan', 'meritorious_artisan'] as const).map((title) => ({ workshopName: 'Kiln House', workshopSlug: 'kiln-house', artisan: { id: 'a1', name: 'Lan Anh' }, title })),
  'title-refused': [{ workshopName: 'Kiln House', workshopSlug: 'kiln-house', artisan: { id: 'a1', name: 'Lan Anh' }, title: 'peoples_artisan', reason: 'Kiln.' }],
  'order-expired': [{ order }],
  'order-cancelled': [{ order, refund: 0 }, { order: byCard, refund: 2_535_000 }],
  welcome: [{ name: 'Lan Anh', token: 'abc' }],
  'email-verification': [{ name: 'Lan Anh', token: 'abc' }],
  'password-reset': [{ name: 'Lan Anh', token: 'abc', minutes: 60 }],
  'question-answered': [{ name: 'Lan Anh', workshop: 'Kiln House', product: { slug: 'vase', name: 'Vase' }, question: 'How tall is it?', answer: '28 cm' }],
  'new-questions': [
    { name: 'Lan Anh', workshop: { slug: 'kiln-house', name: 'Kiln House' }, asked: { since: null, day: '23 Nov 2026', count: 1, questions: [{ product: 'Vase', text: 'Bao nhieu?' }] }, reviewed: { count: 0, reviews: [] } },
    { name: 'Lan Anh', workshop: { slug: 'kiln-house', name: 'Kiln House' }, asked: null, reviewed: { count: 1, reviews: [{ product: 'Vase', rating: 2, text: '' }] } },
    { name: 'Lan Anh', workshop: { slug: 'kiln-house', name: 'Kiln House' }, asked: { since: '21 Nov 2026', day: '23 Nov 2026', count: 7, questions: [{ product: 'Vase', text: 'Bao nhieu?' }] }, reviewed: { count: 2, reviews: [{ product: 'Vase', rating: 5, text: 'Tot' }] } },
  ],
  'member-invited': (['owner', 'staff'] as const).map((role) => ({ from: { name: 'Lan Anh', workshopName: 'Kiln House' }, villageName: 'Elmfield', role, token: 'abc', expiresAt: payBy })).flatMap((one) => [one, { ...one, from: null }]),
  'application-submitted': [{ ...kiln, villageName: 'Elmfield' }],
  'application-waiting': [{ ...kiln, villageName: 'Elmfield' }],
  'application-asked': [{ ...kiln, question: 'Kiln?\nLane?' }],
  'application-approved': [{ ...kiln, villageName: 'Elmfield' }],
  'application-refused': [{ ...kiln, reason: 'Kiln.' }],
  'workshop-suspended': [{ ...kiln, reason: 'Kiln.' }],
  'workshop-resumed': [{ ...kiln, reason: 'Kiln.' }],
  'mark-licensed': [{ name: 'Lan Anh', workshopName: 'Kiln House', markName: 'Elm Clay', code: 'ABCD234567', validFrom: '2026-11-23', validTo: null }, { name: 'Lan Anh', workshopName: 'Kiln House', markName: 'Elm Clay', code: 'ABCD234567', validFrom: '2026-11-23', validTo: '2028-11-22' }],
  'mark-licence-ended': (['revoked', 'left'] as const).map((how) => ({ name: 'Lan Anh', workshopName: 'Kiln House', markName: 'Elm Clay', code: 'ABCD234567', how, reason: 'Kiln.' })),
  'mark-ending': [{ name: 'Lan Anh', markId: '0b0a7c1e-5d0c-4c55-9a64-8b1f2d3c4e5f', markName: 'Elm Clay', villageSlug: 'elmfield', villageName: 'Elmfield', renewedThrough: '2027-11-23' }],
  'legal-changed': [
    { ...kiln, by: 'Lan Anh', at: payBy, legalName: null, taxCode: { before: '…2437', after: '…1948' }, address: null },
    { ...kiln, by: 'Lan Anh', at: payBy, legalName: null, taxCode: null, address: { before: '3 Kiln Lane', after: '5 Kiln Lane' } },
    { ...kiln, by: 'Lan Anh', at: payBy, legalName: { before: 'Kiln House', after: 'Kiln House Ltd' }, taxCode: null, address: null },
  ],
  'legal-to-check': [{ ...kiln, villageName: 'Elmfield', by: 'Lan Anh', at: payBy, legalName: { before: 'Kiln House', after: 'Kiln House Ltd' }, taxCode: { before: '…2437', after: '…1948' }, address: null, hasFile: true }],
  'owner-added': [{ ...kiln, by: 'Lan Anh', at: payBy, who: 'ba@thu.example', invited: true }, { ...kiln, by: 'Lan Anh', at: payBy, who: 'Ba (ba@thu.example)', invited: false }],
  'owner-lost': [{ ...kiln, by: 'Lan Anh', at: payBy, who: 'Ba (ba@thu.example)' }],
  'bank-account-changed': [{ ...kiln, by: 'Lan Anh', at: payBy, before: null, after: 'VIB …6789' }, { ...kiln, by: 'Lan Anh', at: payBy, before: 'VIB …6789', after: 'MB …1234' }],
};

const letters = (Object.keys(samples) as MailKind[]).flatMap((kind) => samples[kind].flatMap((data, nth) => locales.map((locale) => ({ kind, nth, locale, data }))));
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

test.each(letters)('$kind $nth in $locale is whole and in one tongue', ({ kind, locale, data }) => {
  const letter = writeLetter(kind, data as never, locale);
  const [html, text] = [letterHtml(letter), letterText(letter)];
  const said = `${letter.subject} ${letter.preview} ${text}`.replace(/[ \n]+/g, ' ').replaceAll('Trăm Nghề', '');
  expect(said).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/);
  expect(html).toContain(`<html lang="${locale}">`);
  for (const [address] of text.matchAll(/http\S+/g)) expect(new URL(address).pathname.startsWith('/en'), address).toBe(locale === 'en');
  if (locale === 'en') {
    expect(said.replaceAll('₫', '')).not.toMatch(vietnamese);
    expect(html.replaceAll('Trăm Nghề', '').replaceAll('₫', '').replace(/<style[^]*?<\/style>|<!--[^]*?-->/g, '')).not.toMatch(vietnamese);
    expect(said).not.toMatch(/\d\.\d{3}|\d\/\d\d\/\d{4}/);
  } else {
    expect(letter.subject + letter.title).toMatch(vietnamese);
    expect(said).not.toMatch(/\d,\d{3}|\b(?:order|please|email|your)\b/i);
  }
});

test('a letter says why it came to whom it came', () => {
  const footOf = (kind: MailKind) => writeLetter(kind, samples[kind].at(-1) as never, 'vi').foot[0];
  for (const kind of ['new-questions', 'application-approved', 'legal-changed', 'bank-account-changed', 'owner-added', 'certificate-verified', 'title-refused', 'consignment-opened'] as const) {
    expect(footOf(kind), kind).toBe('Thư này gửi vì anh chị làm ở Kiln House trên Trăm Nghề.');
  }
  for (const kind of ['application-waiting', 'legal-to-check'] as const) expect(footOf(kind), kind).toBe('Thư này gửi vì anh chị phụ trách các xưởng làng Elmfield trên Trăm Nghề.');
  expect(footOf('owner-lost')).toContain('người vừa thôi làm chủ');
  for (const kind of ['member-invited', 'question-answered'] as const) expect(footOf(kind), kind).not.toContain('có người dùng địa chỉ thư');
});

test('an invitation calls a workshop by its name, which may say already what it is', () => {
  const from = { name: 'Lan Anh', workshopName: 'Hợp tác xã gốm Sen Đất' };
  for (const data of samples['member-invited']) {
    const letter = writeLetter('member-invited', { ...data, from }, 'vi');
    expect(`${letter.subject} ${letter.title} ${letterText(letter)}`).not.toMatch(/xưởng Hợp tác xã/i);
  }
});

test('a first bank account is written down, a later one changed', () => {
  const [first, later] = samples['bank-account-changed'].map((data) => writeLetter('bank-account-changed', data, 'vi'));
  expect(`${first!.subject} ${first!.title} ${first!.preview}`).not.toMatch(/đổi|mới/);
  expect(first!.subject).toContain('đã ghi');
  expect(later!.subject).toContain('đã đổi');
});

test('amounts, dates and days stand as each language writes them', () => {
  const [vi, en] = (['vi', 'en'] as const).map((locale) => letterText(writeLetter('order-placed', { order }, locale)).replace(/\s+/g, ' '));
  for (const part of ['2.535.000 ₫', '10:30, 23/11/2026', 'từ 26/11/2026 đến 28/11/2026']) expect(vi).toContain(part);
  for (const part of ['₫2,535,000', '10:30, 23 Nov 2026', 'between 26 Nov 2026 and 28 Nov 2026']) expect(en).toContain(part);
});
