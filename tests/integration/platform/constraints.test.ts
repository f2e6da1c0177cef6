// The rules that the database itself holds, tried by writing past every service.
import { describe, expect, test } from 'vitest';
import type { PaymentMethod } from '#app/domain/payments/methods.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();

test('a movement changes its variant, and no one can reserve more than there is', async () => {
  const { variant } = await product(database.db, { stock: 3 });
  const order = { kind: 'damage' as const, onHandDelta: -2, reservedDelta: 0 };
  await database.db.stockMovement.create({ data: { variantId: variant.id, ...order } });
  expect(await database.db.variant.findUniqueOrThrow({ where: { id: variant.id } })).toMatchObject({ onHand: 1, reserved: 0 });
  await expect(database.db.stockMovement.create({ data: { variantId: variant.id, ...order } })).rejects.toThrow(/variant_stock/);
  expect(await database.db.variant.findUniqueOrThrow({ where: { id: variant.id } })).toMatchObject({ onHand: 1 });
});

test('stock cannot be typed over, and a movement cannot be rewritten', async () => {
  const { variant } = await product(database.db, { stock: 3 });
  await expect(database.db.variant.update({ where: { id: variant.id }, data: { onHand: 99 } })).rejects.toThrow(/stock_movement/);
  await expect(database.db.stockMovement.deleteMany({ where: { variantId: variant.id } })).rejects.toThrow(/never changed/);
});

test('a product knows the prices of its variants', async () => {
  const { product: made, variant } = await product(database.db, { price: 250_000 });
  await database.db.variant.create({
    data: { productId: made.id, sku: `${variant.sku}-L`, price: 5_000_000_000n, weightGrams: 1, lengthCm: 1, widthCm: 1, heightCm: 1 },
  });
  expect(await database.db.product.findUniqueOrThrow({ where: { id: made.id } })).toMatchObject({ priceFrom: 250_000n, priceTo: 5_000_000_000n });
});

test('a product cannot claim another village than its workshop', async () => {
  const one = await product(database.db);
  const other = await product(database.db);
  await expect(
    database.db.product.update({ where: { id: one.product.id }, data: { villageId: other.product.villageId } }),
  ).rejects.toThrow();
});

const certificate = {
  productName: 'Bình thử', ocopGroup: 'craft' as const, stars: 4, decisionNumber: '0001/QĐ-UBND', decisionDate: new Date('2022-06-17'), lastValidDay: new Date('2025-06-17'),
  authority: 'UBND thành phố Hà Nội', authorityLevel: 'province' as const, status: 'verified' as const, verifiedAt: new Date(), verifiedByName: 'Ban phụ trách làng', evidenceKey: 'thu/quyet-dinh.pdf',
};

test('two valid certificates of one product may not overlap', async () => {
  const { product: made, workshopId } = await product(database.db);
  const of = { ...certificate, productId: made.id, holderId: workshopId };
  await database.db.ocopCertificate.create({ data: { ...of, code: 'MAU-1' } });
  await expect(
    database.db.ocopCertificate.create({
      data: { ...of, code: 'MAU-2', decisionNumber: '0002/QĐ-UBND', decisionDate: new Date('2025-06-17'), lastValidDay: new Date('2028-06-17') },
    }),
  ).rejects.toThrow(/certificate_no_overlap/);
  await database.db.ocopCertificate.create({
    data: { ...of, code: 'MAU-3', decisionNumber: '0002/QĐ-UBND', decisionDate: new Date('2025-06-18'), lastValidDay: new Date('2028-06-18') },
  });
});

test('stars outside 3 to 5, a fifth star from a province, and other than 36 months are refused', async () => {
  const { product: made, workshopId } = await product(database.db);
  const of = { ...certificate, productId: made.id, holderId: workshopId, code: 'MAU-4' };
  await expect(database.db.ocopCertificate.create({ data: { ...of, stars: 2 } })).rejects.toThrow(/certificate_stars/);
  await expect(database.db.ocopCertificate.create({ data: { ...of, stars: 5 } })).rejects.toThrow(/certificate_authority/);
  await expect(database.db.ocopCertificate.create({ data: { ...of, lastValidDay: new Date('2025-06-18') } })).rejects.toThrow(/certificate_validity/);
});

test('a leap day’s certificate ends on the last of February', async () => {
  const { product: made, workshopId } = await product(database.db);
  await database.db.ocopCertificate.create({
    data: { ...certificate, productId: made.id, holderId: workshopId, code: 'MAU-5', decisionDate: new Date('2024-02-29'), lastValidDay: new Date('2027-02-28') },
  });
});

/** Where a rule is broken past Prisma's own checks, in plain SQL. */
const sql = (statement: string, ...values: unknown[]) => database.db.$executeRawUnsafe(statement, ...values);
const anyOrder = async (paymentMethod: PaymentMethod = 'cash_on_delivery') => {
  const { variant, product: made, workshopId } = await product(database.db, { price: 100_000, stock: 10 });
  const { code } = await order(await withCart([{ variantId: variant.id, quantity: 1 }]), { paymentMethod });
  const placed = await database.db.order.findUniqueOrThrow({ where: { code }, include: { lines: true, consignments: true, payments: true } });
  return { placed, line: placed.lines[0]!, consignment: placed.consignments[0]!, payment: placed.payments[0]!, variant, made, workshopId };
};

describe('1. money', () => {
  test('a price is whole đồng, above nothing and countable', async () => {
    const { variant } = await product(database.db);
    for (const price of ['0', '-1', '9007199254740992']) await expect(sql(`update variant set price = ${price} where id = $1::uuid`, variant.id), price).rejects.toThrow(/variant_price/);
    await sql(`update variant set price = 99999.4 where id = $1::uuid`, variant.id);
    expect((await database.db.variant.findUniqueOrThrow({ where: { id: variant.id } })).price).toBe(99_999n);
  });

  test('an order is the sum of its goods and its delivery, line by line', async () => {
    const { placed } = await anyOrder();
    await expect(sql(`update orders set total = total + 1 where id = $1::uuid`, placed.id)).rejects.toThrow(/orders_frozen/);
    await expect(sql(`insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'checkout_key', gen_random_uuid(), 'code', 'TN2222222B', 'total', o.total + 1))).* from orders o where id = $1::uuid`, placed.id)).rejects.toThrow(/orders_amounts/);
    const copy = (change: string) => `insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'checkout_key', gen_random_uuid(), 'code', 'TN2222222B', ${change}))).* from orders o where id = $1::uuid`;
    // Its sums are right, and it has no goods to add up to them.
    await expect(sql(copy(`'total', o.total`), placed.id)).rejects.toThrow(/do not add up/);
  });

  test('a payment is paid only when all of it came, and an order has one that lives', async () => {
    const { payment } = await anyOrder('bank_transfer');
    await expect(sql(`update payment set status = 'paid', paid_at = now(), received = amount - 1 where id = $1::uuid`, payment.id)).rejects.toThrow(/payment_paid/);
    await expect(sql(`update payment set status = 'paid', received = amount where id = $1::uuid`, payment.id)).rejects.toThrow(/payment_paid/);
    await expect(sql(`update payment set received = -1 where id = $1::uuid`, payment.id)).rejects.toThrow(/payment_amounts/);
    await expect(sql(`update payment set status = 'due_on_delivery' where id = $1::uuid`, payment.id)).rejects.toThrow(/payment_cash/);
    await expect(sql(`insert into payment (order_id, method, status, amount, attempt) select order_id, method, 'pending', amount, 2 from payment where id = $1::uuid`, payment.id)).rejects.toThrow(/payment_one_live|23505/);
  });

  test('what came in and what goes back is above nothing and belongs to an order', async () => {
    const { placed } = await anyOrder('bank_transfer');
    const receipt = (amount: number, orderId: string | null, verdict: string, reference = `ref-${amount}-${verdict}`) =>
      sql(`insert into receipt (source, reference, order_id, amount, verdict, received_at) values ('bank', $1, $2::uuid, ${amount}, $3, now())`, reference, orderId, verdict);
    await expect(receipt(0, placed.id, 'paid')).rejects.toThrow(/receipt_amount/);
    await expect(receipt(5, null, 'paid')).rejects.toThrow(/receipt_matched/);
    await receipt(5, null, 'unmatched');
    await receipt(7, placed.id, 'paid');
    const refund = (amount: number, status: string) =>
      sql(`insert into refund (order_id, receipt_id, amount, reason, status) select order_id, id, ${amount}, $1, '${status}'::refund_status from receipt where reference = 'ref-7-paid'`, `${amount}-${status}`);
    await expect(refund(0, 'due')).rejects.toThrow(/refund_amount/);
    await expect(refund(7, 'sent')).rejects.toThrow(/refund_sent/);
    await refund(7, 'due');
    for (const table of ['receipt', 'refund']) await expect(sql(`delete from ${table} where order_id = $1::uuid`, placed.id), table).rejects.toThrow(/never changed or removed/);
  });
});

describe('2. stars', () => {
  const certify = async (changes: Partial<Omit<typeof certificate, 'status'>> & Record<string, unknown> = {}) => {
    const { product: made, workshopId } = await product(database.db);
    return database.db.ocopCertificate.create({ data: { ...certificate, productId: made.id, holderId: workshopId, code: `MAU-${made.slug}`, ...changes } });
  };

  test('a certificate is verified by somebody with a name and another than who sent it in', async () => {
    const person = '018f0000-0000-7000-8000-000000000001';
    await expect(certify({ verifiedAt: undefined })).rejects.toThrow(/certificate_verified_by_another/);
    await expect(certify({ verifiedByName: undefined })).rejects.toThrow(/certificate_verified_by_another/);
    await expect(certify({ submittedBy: person, verifiedBy: person })).rejects.toThrow(/certificate_verified_by_another/);
  });

  test('a revoked certificate says when, by what and why, and a superseded one by which', async () => {
    await expect(certify({ status: 'revoked' })).rejects.toThrow(/certificate_revocation/);
    await expect(certify({ revokedOn: new Date('2026-01-01') })).rejects.toThrow(/certificate_revocation/);
    await expect(certify({ status: 'revoked', revokedOn: new Date('2025-01-01'), revocationNumber: '1/QĐ', revocationReason: 'sai' })).rejects.toThrow(/certificate_revocation/);
    await expect(certify({ status: 'superseded' })).rejects.toThrow(/certificate_superseded/);
  });

  test('stars are typed neither into an order nor into the search view', async () => {
    const { line, consignment } = await anyOrder();
    await expect(sql(`insert into order_line select (jsonb_populate_record(l, '{"id": "018f0000-0000-7000-8000-000000000002", "position": 9, "stars": 5}')).* from order_line l where id = $1::uuid`, line.id)).rejects.toThrow(/order_line_stars|order_id, variant_id|23505/);
    await expect(sql(`insert into order_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'position', 9, 'stars', 5, 'variant_id', gen_random_uuid()))).* from order_line l where consignment_id = $1::uuid`, consignment.id)).rejects.toThrow(/order_line_stars/);
    await rebuildSearch();
    await expect(sql(`update search_product set stars = 5`)).rejects.toThrow(/search_product_stars/);
  });
});

test('3. a licence for a mark ends after it began', async () => {
  const { workshopId, product: made } = await product(database.db);
  const mark = await database.db.mark.create({ data: { villageId: made.villageId, kind: 'collective_mark', name: 'Nhãn thử', owner: 'Hội làng', goodsClasses: [21] } });
  await expect(
    database.db.markLicence.create({ data: { markId: mark.id, workshopId, validFrom: new Date('2026-01-02'), validTo: new Date('2026-01-01'), code: 'NHAN2345AB' } }),
  ).rejects.toThrow(/mark_licence_dates/);
});

describe('4. stock', () => {
  test('each kind of movement moves what it says', async () => {
    const { line, variant } = await anyOrder();
    const move = (kind: string, onHand: number, reserved: number, of: string | null) =>
      sql(`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, order_line_id) values ($1::uuid, '${kind}', ${onHand}, ${reserved}, $2::uuid)`, variant.id, of);
    for (const [kind, onHand, reserved] of [['receipt', 0, 0], ['receipt', 5, 1], ['reserve', 0, -1], ['reserve', 1, 1], ['release', 0, 1], ['ship', -1, 0], ['ship', 0, -1], ['count', 0, 0], ['damage', 1, 0], ['opening', -1, 0]] as const) {
      await expect(move(kind, onHand, reserved, ['reserve', 'release', 'ship'].includes(kind) ? line.id : null), `${kind} ${onHand} ${reserved}`).rejects.toThrow(/stock_movement_meaning/);
    }
    await expect(move('reserve', 0, 1, null)).rejects.toThrow(/stock_movement_order_line/);
    await expect(move('receipt', 1, 0, line.id)).rejects.toThrow(/stock_movement_order_line/);
    await move('ship', -1, -1, line.id);
    await expect(move('ship', -1, -1, line.id)).rejects.toThrow(/stock_movement_of_its_line|variant_stock/);
  });

  test('no more is reserved than is there, and no variant begins with stock', async () => {
    const { line, variant } = await anyOrder();
    await expect(sql(`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, order_line_id) values ($1::uuid, 'reserve', 0, 10, $2::uuid)`, variant.id, line.id)).rejects.toThrow(/variant_stock/);
    await expect(sql(`insert into variant select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'sku', 'THU-DAY'))).* from variant v where id = $1::uuid`, variant.id)).rejects.toThrow(/begins without stock/);
    await expect(sql(`update variant set reserved = 0 where id = $1::uuid`, variant.id)).rejects.toThrow(/stock_movement/);
  });

  test('a movement belongs to the goods of its line', async () => {
    const { line } = await anyOrder();
    const other = await product(database.db);
    await expect(sql(`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, order_line_id) values ($1::uuid, 'reserve', 0, 1, $2::uuid)`, other.variant.id, line.id)).rejects.toThrow(/another variant/);
  });
});

describe('5. what was bought', () => {
  test('stays as it was bought: lines, amounts, names and the sale information', async () => {
    const { placed, line, consignment } = await anyOrder();
    for (const change of [`product_name = 'Khác'`, 'unit_price = 1', 'quantity = 2', 'stars = 5', `village_name = 'Khác'`]) await expect(sql(`update order_line set ${change} where id = $1::uuid`, line.id), change).rejects.toThrow(/never changed|check constraint/);
    await expect(sql(`delete from order_line where id = $1::uuid`, line.id)).rejects.toThrow(/never changed/);
    for (const change of [`workshop_name = 'Khác'`, `village_name = 'Khác'`, 'delivery_fee = 0', 'goods_total = 1', `delivery_quote = '{}'`]) await expect(sql(`update consignment set ${change} where id = $1::uuid`, consignment.id), change).rejects.toThrow(/keeps its amounts/);
    await sql(`update consignment set status = 'confirmed' where id = $1::uuid`, consignment.id);
    for (const table of ['order_event', 'order_line', 'consignment', 'payment', 'orders']) await expect(sql(`delete from ${table} where ${table === 'orders' ? 'id' : 'order_id'} = $1::uuid`, placed.id), table).rejects.toThrow();
    await expect(sql(`update orders set sale_information = '{}' where id = $1::uuid`, placed.id)).rejects.toThrow(/orders_frozen/);
    await expect(sql(`update order_event set kind = 'khac' where order_id = $1::uuid`, placed.id)).rejects.toThrow(/never changed/);
  });

  test('outlives the goods, the workshop and the account', async () => {
    const { placed, made, variant, workshopId } = await anyOrder();
    await expect(sql(`delete from variant where id = $1::uuid`, variant.id)).rejects.toThrow();
    await expect(sql(`delete from product where id = $1::uuid`, made.id)).rejects.toThrow();
    await expect(sql(`delete from workshop where id = $1::uuid`, workshopId)).rejects.toThrow();
    const user = await database.db.user.create({ data: { name: 'Người Mua', email: 'nguoi-mua@thu.example' } });
    await sql(`update orders set user_id = $1::uuid where id = $2::uuid`, user.id, placed.id);
    await sql(`delete from app_user where id = $1::uuid`, user.id);
    expect(await database.db.order.findUniqueOrThrow({ where: { id: placed.id } })).toMatchObject({ userId: null, contactName: placed.contactName });
  });
});

test('6. a repeated write meets the first one: checkout, callback, receipt, refund, mail', async () => {
  const { placed } = await anyOrder('bank_transfer');
  const twice = async (statement: string, ...values: unknown[]) => {
    await sql(statement, ...values);
    await expect(sql(statement, ...values), statement).rejects.toThrow(/unique|duplicate|23505/i);
  };
  await expect(sql(`insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'code', 'TN22222222'))).* from orders o where id = $1::uuid`, placed.id)).rejects.toThrow(/checkout_key/);
  await twice(`insert into webhook_event (provider, event_id, kind, payload) values ('bank', 'FT1', 'transfer-in', '{}')`);
  await twice(`insert into receipt (source, reference, order_id, amount, verdict, received_at) values ('bank', 'FT1', $1::uuid, 5, 'paid', now())`, placed.id);
  await twice(`insert into refund (order_id, receipt_id, amount, reason) select order_id, id, 5, 'late' from receipt where reference = 'FT1'`);
  await twice(`insert into mail (key, kind, to_address, subject, html, text) values ('thu:1', 'welcome', 'a@thu.example', '', '', '')`);
});

test('8. an order and a cart are somebody’s, and an account is one person’s', async () => {
  const user = await database.db.user.create({ data: { name: 'Lan', email: 'lan@thu.example' } });
  await expect(sql(`insert into app_user (name, email) values ('Lan khác', 'LAN@thu.example')`)).rejects.toThrow(/unique|app_user_email_folded/i);
  await expect(sql(`insert into cart (expires_at) values (now())`)).rejects.toThrow(/cart_owner/);
  await expect(sql(`insert into cart (expires_at, token_hash, user_id) values (now(), 'x', $1::uuid)`, user.id)).rejects.toThrow(/cart_owner/);
  const address = (isDefault: boolean, phone = '+84912345678', province = '01') =>
    sql(`insert into address (user_id, name, phone, province_code, commune_code, line, is_default) values ($1::uuid, 'Lan', $2, $3, '00004', 'Số 1', ${isDefault})`, user.id, phone, province);
  await address(true);
  await expect(address(true)).rejects.toThrow(/unique|address_one_default/i);
  await expect(address(false, '0912345678')).rejects.toThrow(/address_phone_e164/);
  await expect(address(false, '+84912345678', '79'), 'a commune of another province').rejects.toThrow(/foreign key/i);
});

describe('9. text and codes', () => {
  const apart = 'Bát Tràng'.normalize('NFD');

  test.each([
    ['village', 'name'], ['village', 'summary'], ['workshop', 'name'], ['workshop', 'legal_name'], ['artisan', 'name'], ['artisan', 'story'],
    ['product', 'name'], ['product', 'story'], ['product', 'materials'], ['variant', 'name'], ['commune', 'name'], ['orders', 'contact_name'], ['orders', 'address_line'],
  ])('%s.%s is composed Unicode', async (table, column) => {
    const { made, workshopId } = await anyOrder();
    if (table === 'artisan') await database.db.artisan.create({ data: { slug: `nguoi-${column}`, name: 'Người Làm', villageId: made.villageId, workshopId, trade: 'Thợ', story: 'Chuyện.' } });
    await expect(sql(`update ${table} set ${column} = $1`, apart)).rejects.toThrow(/_nfc/);
  });

  test('phones are E.164 and an order’s code has its shape', async () => {
    const { placed, workshopId } = await anyOrder();
    for (const phone of ['0912345678', '+8491234', '+84 912 345 678', '+1912345678']) {
      await expect(sql(`update orders set contact_phone = $1 where id = $2::uuid`, phone, placed.id), phone).rejects.toThrow(/orders_phone_e164/);
      await expect(sql(`update workshop set phone = $1 where id = $2::uuid`, phone, workshopId), phone).rejects.toThrow(/workshop_phone_e164/);
      await expect(sql(`update app_user set phone = $1`, phone), phone).rejects.toThrow(/app_user_phone_e164/);
    }
    for (const code of ['TN1234567O', 'TN2345678', 'XX23456789', 'tn23456789']) await expect(sql(`insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'checkout_key', gen_random_uuid(), 'code', $1::text))).* from orders o where id = $2::uuid`, code, placed.id), code).rejects.toThrow(/orders_code/);
  });
});

test('a village shows one brand, dated, and a title rests on a decision', async () => {
  const { made, workshopId } = await anyOrder();
  const brand = (version: number, status: string, publishedAt: string | null) =>
    sql(`insert into village_brand (village_id, version, status, palette, pattern_kind, pattern_seed, story, story_en, published_at) values ($1::uuid, ${version}, '${status}'::brand_status, '{}', 'x', 'x', 'x', 'x', $2::timestamptz)`, made.villageId, publishedAt);
  await expect(brand(1, 'published', null)).rejects.toThrow(/village_brand_published_dated/);
  await expect(brand(0, 'draft', null)).rejects.toThrow(/village_brand_version_positive/);
  await brand(1, 'published', '2026-01-01');
  await expect(brand(2, 'published', '2026-01-02')).rejects.toThrow(/unique|village_brand_one_published/i);
  const artisan = { slug: 'tu-phong', name: 'Tự Phong', villageId: made.villageId, workshopId, trade: 'Thợ', story: 'Chuyện.' };
  await expect(database.db.artisan.create({ data: { ...artisan, title: 'peoples_artisan' } })).rejects.toThrow(/artisan_title_has_decision/);
  await expect(database.db.artisan.create({ data: { ...artisan, bornYear: 1960, diedYear: 1950 } })).rejects.toThrow(/artisan_years/);
});
