import type { OrderCode } from '#app/domain/orders/order-code.ts';
import { expect, test } from 'vitest';
import { transact } from '#app/platform/db.server.ts';
import type { MailOrder } from '#app/services/mail/mail-kinds.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';
import { sendMail } from '#app/services/mail/send-mail.server.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();

const order = (changes: Partial<MailOrder> = {}): MailOrder => ({
  code: 'TN7K3Q9X4B' as OrderCode,
  placedAt: new Date('2026-11-23T03:00:00Z'),
  contactName: 'Nguyễn Thị <b>Hồng</b>',
  contactPhone: '+84912345678',
  address: 'Số 12, ngõ 5, Phường Ba Đình, Thành phố Hà Nội',
  paymentMethod: 'bank_transfer',
  payBy: new Date('2026-11-23T03:30:00Z'),
  transfer: { bank: 'Ngân hàng mẫu', account: '0000000000', accountName: 'TRAM NGHE MAU', content: 'TN7K3Q9X4B' },
  consignments: [
    {
      workshopName: 'Gốm Nhà Vạn',
      villageName: 'Bát Tràng', villageColour: '#1D3770',
      seller: { legalName: 'Hộ kinh doanh Vạn', address: 'Xóm 3, Xã Bát Tràng', phone: '+842438251234', email: 'van@xuong.example' },
      lines: [{ productName: 'Bình men rạn', variantName: 'Cao 28 cm', quantity: 2, unitPrice: 1_250_000, total: 2_500_000, stars: 4, certificateNumber: '1234/QĐ-UBND' }],
      goodsTotal: 2_500_000,
      deliveryFee: 35_000,
      delivery: { from: '2026-11-26', to: '2026-11-28' },
    },
  ],
  goodsTotal: 2_500_000,
  deliveryTotal: 35_000,
  total: 2_535_000,
  ...changes,
});

const jobsOf = async (mailId: string) =>
  Number((await database.db.$queryRaw<{ n: bigint }[]>`select count(*) n from graphile_worker.jobs where task_identifier = 'send-mail' and key = ${`send-mail:${mailId}`}`)[0]!.n);

test('a mail and its job are written together, and the same key is never mailed twice', async () => {
  const mail = { key: 'order-placed:once', kind: 'order-placed', to: 'hong@thu.example', locale: 'vi', data: { order: order() } } as const;
  expect(await transact((tx) => queueMail(tx, mail))).toBe(true);
  expect(await transact((tx) => queueMail(tx, mail))).toBe(false);
  const rows = await database.db.mail.findMany({ where: { key: mail.key } });
  expect(rows).toHaveLength(1);
  expect(await jobsOf(rows[0]!.id)).toBe(1);
});

test('a rolled back transaction leaves neither mail nor job', async () => {
  await expect(
    transact(async (tx) => {
      await queueMail(tx, { key: 'order-placed:undone', kind: 'order-placed', to: 'a@b.example', locale: 'vi', data: { order: order() } });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await database.db.mail.count({ where: { key: 'order-placed:undone' } })).toBe(0);
});

test('ten processes that queue the same mail at once write it once', async () => {
  const mail = { key: 'order-placed:race', kind: 'order-placed', to: 'a@b.example', locale: 'vi', data: { order: order() } } as const;
  const written = await Promise.all(Array.from({ length: 10 }, () => transact((tx) => queueMail(tx, mail))));
  expect(written.filter(Boolean)).toHaveLength(1);
});

test('what a shopper typed is shown, never run, in the mail', async () => {
  await transact((tx) => queueMail(tx, { key: 'order-placed:escape', kind: 'order-placed', to: 'a@b.example', locale: 'vi', data: { order: order() } }));
  const { html, text } = await database.db.mail.findUniqueOrThrow({ where: { key: 'order-placed:escape' } });
  expect(html).toContain('Nguyễn Thị &lt;b&gt;Hồng&lt;/b&gt;');
  expect(html).not.toContain('<b>Hồng');
  expect(text).toContain('Nguyễn Thị <b>Hồng</b>');
});

test('the text of an order mail holds all that the page holds: goods, seller, certificate, totals, transfer', async () => {
  await transact((tx) => queueMail(tx, { key: 'order-placed:text', kind: 'order-placed', to: 'a@b.example', locale: 'vi', data: { order: order() } }));
  const { subject, html, text } = await database.db.mail.findUniqueOrThrow({ where: { key: 'order-placed:text' } });
  expect(subject).toBe('Đơn TN-7K3Q-9X4B: chờ chuyển khoản 2.535.000\u00a0₫');
  for (const part of ['TN7K3Q9X4B', '0000000000', 'Bình men rạn', '1234/QĐ-UBND', 'Hộ kinh doanh Vạn', '024 3825 1234', '35.000', '2.535.000', 'http://localhost:3999/don-hang/TN7K3Q9X4B']) {
    expect(text.replace(/\s*\n\s*/g, ' '), part).toContain(part);
    expect(html, part).toContain(part);
  }
  expect(text).toContain('10:30, 23/11/2026');
});

test('an English order is written in English and leads to the English page', async () => {
  await transact((tx) => queueMail(tx, { key: 'order-placed:en', kind: 'order-placed', to: 'a@b.example', locale: 'en', data: { order: order() } }));
  const { html, text } = await database.db.mail.findUniqueOrThrow({ where: { key: 'order-placed:en' } });
  expect(html).toContain('<html lang="en">');
  expect(text).toContain('/en/don-hang/TN7K3Q9X4B');
  expect(text).toContain('2,535,000');
});

test('without an SMTP server the mail counts as sent and stays readable; the job run again changes nothing', async () => {
  await transact((tx) => queueMail(tx, { key: 'reset:1', kind: 'password-reset', to: 'a@b.example', locale: 'vi', data: { name: 'Hồng', token: 'abc', minutes: 60 } }));
  const { id } = await database.db.mail.findUniqueOrThrow({ where: { key: 'reset:1' } });
  await sendMail({ mailId: id });
  const first = await database.db.mail.findUniqueOrThrow({ where: { id } });
  expect(first).toMatchObject({ status: 'sent', attempts: 1 });
  expect(first.text).toContain('http://localhost:3999/dat-lai-mat-khau?ma=abc');
  await sendMail({ mailId: id });
  expect(await database.db.mail.findUniqueOrThrow({ where: { id } })).toEqual(first);
});
