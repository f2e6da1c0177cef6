// The rules that never bend, each tried with plain SQL, as a script or a person at the console would break it.
import { describe, expect, test } from 'vitest';
import { CANCELLATION_REASONS } from '#app/domain/orders/cancellation.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { placeTestOrder } from '#tests/integration/payments/till.ts';

const database = freshDatabase();
const sql = (statement: string) => database.db.$executeRawUnsafe(statement);
const refuses = (statement: string, rule: RegExp) => expect(sql(statement), statement).rejects.toThrow(rule);
const lineOf = (orderId: string) => database.db.orderLine.findFirstOrThrow({ where: { orderId } });
const decomposed = 'Bình hoa'.normalize('NFD');

describe('money', () => {
  test('is whole đồng that a program can count, and more than none', async () => {
    const { variant } = await product(database.db);
    const { id } = await placeTestOrder();
    for (const price of ['0', '-1', '9007199254740992']) await refuses(`update variant set price = ${price} where id = '${variant.id}'`, /variant_price/);
    await refuses(`update payment set amount = 9007199254740992 where order_id = '${id}'`, /payment_countable/);
    await refuses(`update payment set amount = 0 where order_id = '${id}'`, /payment_amounts/);
    await refuses(`insert into receipt (source, reference, amount, verdict, received_at) values ('bank', 'too-much', 9007199254740992, 'unmatched', now())`, /receipt_countable/);
    const columns = await database.db.$queryRaw<{ data_type: string; n: bigint }[]>`
      select data_type, count(*) as n from information_schema.columns
      where table_schema = 'public' and column_name in ('price', 'price_seen', 'amount', 'received', 'total', 'goods_total', 'delivery_total', 'delivery_fee', 'unit_price', 'price_from', 'price_to') group by 1`;
    expect(columns.map(({ data_type }) => data_type)).toEqual(['bigint']);
  });

  test('of an order adds up, also when a part is added, changed or taken away later', async () => {
    const { id } = await placeTestOrder();
    await refuses(`update orders set total = total + 1 where id = '${id}'`, /orders_frozen|orders_amounts/);
    await refuses(
      `insert into consignment (order_id, workshop_id, position, status, workshop_name, village_slug, village_name, goods_total, delivery_fee, delivery_quote)
       select '${id}', '${(await workshop(database.db)).id}', 9, 'waiting', 'x', 'x', 'x', 1, 1, '{}'`,
      /orders_sums/,
    );
    const other = await product(database.db);
    await refuses(
      `insert into order_line (order_id, consignment_id, product_id, variant_id, position, quantity, unit_price, total, product_name, product_slug, variant_name, sku, village_name, weight_grams, length_cm, width_cm, height_cm, fragile)
       select '${id}', c.id, '${other.product.id}', '${other.variant.id}', 9, 1, 5, 5, 'x', 'x', '', 'x', 'x', 1, 1, 1, 1, false from consignment c where c.order_id = '${id}'`,
      /orders_sums/,
    );
    await refuses(`update consignment set delivery_fee = delivery_fee + 1 where order_id = '${id}'`, /keeps its amounts/);
    await refuses(`delete from consignment where order_id = '${id}'`, /never changed or removed/);
  });

  test('goes back only to the order that it came for, and never more of it than came', async () => {
    const [one, other] = [await placeTestOrder(), await placeTestOrder()];
    const receipt = await database.db.receipt.create({ data: { source: 'bank', reference: 'rules-1', orderId: one.id, amount: 100n, verdict: 'paid', receivedAt: new Date() } });
    const refund = (orderId: string, amount: number, reason: string) =>
      `insert into refund (order_id, receipt_id, amount, reason) values ('${orderId}', '${receipt.id}', ${amount}, '${reason}')`;
    await refuses(refund(other.id, 10, 'overpaid'), /refund_of_its_order/);
    await refuses(refund(one.id, 101, 'overpaid'), /refund_within_receipt/);
    await sql(refund(one.id, 60, 'overpaid'));
    await refuses(refund(one.id, 41, 'cancelled'), /refund_within_receipt/);
    await refuses(refund(one.id, 1, 'overpaid'), /Unique|unique|23505/);
    await sql(refund(one.id, 40, 'cancelled'));
    // Two that would each fit alone, written at once.
    const second = await database.db.receipt.create({ data: { source: 'bank', reference: 'rules-2', orderId: one.id, amount: 100n, verdict: 'paid', receivedAt: new Date() } });
    const both = await Promise.allSettled(['overpaid', 'cancelled'].map((reason) => sql(refund(one.id, 70, reason).replace(receipt.id, second.id))));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('stock', () => {
  test('is set aside by a line for its own goods, no more than were bought, and given back once', async () => {
    const { id, variantId } = await placeTestOrder({ quantity: 2 });
    const line = await lineOf(id);
    const { variant: another } = await product(database.db);
    const move = (variant: string, kind: string, onHand: number, reserved: number) =>
      `insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta, order_line_id) values ('${variant}', '${kind}', ${onHand}, ${reserved}, '${line.id}')`;
    await refuses(move(another.id, 'reserve', 0, 1), /stock_movement_of_its_line/);
    await refuses(move(variantId, 'reserve', 0, 1), /stock_movement_of_its_line/);
    await refuses(move(variantId, 'release', 0, -3), /stock_movement_of_its_line|variant_stock/);
    await sql(move(variantId, 'release', 0, -2));
    await refuses(move(variantId, 'release', 0, -1), /stock_movement_of_its_line|variant_stock/);
    await sql(move(variantId, 'reserve', 0, 2));
    await sql(move(variantId, 'ship', -2, -2));
    await refuses(move(variantId, 'ship', -2, -2), /stock_movement_of_its_line|variant_stock/);
  });

  test('of a kind of movement moves what it says, for an order line where it must', async () => {
    const { variant } = await product(database.db);
    const move = (kind: string, onHand: number, reserved: number) => `insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta) values ('${variant.id}', '${kind}', ${onHand}, ${reserved})`;
    for (const [kind, onHand, reserved] of [['receipt', -1, 0], ['damage', 1, 0], ['count', 0, 0], ['opening', 1, 1]] as const) await refuses(move(kind, onHand, reserved), /stock_movement_meaning/);
    await refuses(move('reserve', 0, 1), /stock_movement_order_line/);
    await refuses(`insert into variant (product_id, sku, price, on_hand, weight_grams, length_cm, width_cm, height_cm) select product_id, 'x', 1, 5, 1, 1, 1, 1 from variant where id = '${variant.id}'`, /begins without stock/);
    await refuses(`delete from variant where id = '${variant.id}'`, /never changed or removed/);
  });
});

test('what was bought stays as it was bought', async () => {
  const { id } = await placeTestOrder();
  for (const change of ["product_name = 'x'", 'unit_price = 1', 'stars = 5', "certificate_number = 'x'", "village_name = 'x'", "artisan_name = 'x'", 'weight_grams = 1', 'fragile = true']) await refuses(`update order_line set ${change} where order_id = '${id}'`, /never changed or removed/);
  for (const change of ["code = 'TN22222222'", 'checkout_key = gen_random_uuid()', `sale_information = '[1]'`]) await refuses(`update orders set ${change} where id = '${id}'`, /orders_frozen/);
  for (const table of ['order_line', 'order_event', 'orders']) await expect(sql(`delete from ${table} where ${table === 'orders' ? 'id' : 'order_id'} = '${id}'`).then((count) => (count === 0 ? Promise.reject(new Error('none there')) : count)), table).rejects.toThrow();
  // A person's own data may be mended, and erased when they ask for it.
  expect(await sql(`update orders set contact_name = 'Đã xóa', contact_email = null, address_line = 'Đã xóa', note = null where id = '${id}'`)).toBe(1);
});

test('a repeat finds its key taken', async () => {
  const { id } = await placeTestOrder();
  const twice = async (statement: string) => {
    await sql(statement);
    await refuses(statement, /23505|[Uu]nique/);
  };
  await twice(`insert into receipt (source, reference, amount, verdict, received_at) values ('bank', 'again', 1, 'unmatched', now())`);
  await twice(`insert into webhook_event (provider, event_id, kind, payload) values ('stripe', 'evt_again', 'x', '{}')`);
  await twice(`insert into mail (key, kind, to_address, subject, html, text) values ('again', 'x', 'a@thu.example', 'x', 'x', 'x')`);
  await refuses(`insert into payment (order_id, method, status, amount, attempt, updated_at) values ('${id}', 'card', 'pending', 1, 2, now())`, /payment_one_live|23505/);
  await refuses(
    `insert into orders (code, checkout_key, status, contact_name, contact_phone, address_line, commune_code, commune_name, province_code, province_name, goods_total, delivery_total, total, payment_method, sale_information)
     select 'TN22222222', checkout_key, status, contact_name, contact_phone, address_line, commune_code, commune_name, province_code, province_name, goods_total, delivery_total, total, 'cash_on_delivery', '[]' from orders where id = '${id}'`,
    /23505|[Uu]nique/,
  );
});

describe('a certificate', () => {
  let serial = 0;
  const good = (made: { product: { id: string }; workshopId: string }): Record<string, string> => ({
    code: `'SQL-${(serial += 1)}'`, product_id: `'${made.product.id}'`, holder_id: `'${made.workshopId}'`, product_name: `'Bình'`, ocop_group: `'craft'`, stars: '4', points: '75',
    decision_number: `'${serial}/QĐ-UBND'`, decision_date: `'2025-06-18'`, last_valid_day: `'2028-06-18'`, authority: `'UBND thành phố Hà Nội'`, authority_level: `'province'`,
    status: `'verified'`, verified_at: 'now()', verified_by_name: `'Ban phụ trách'`, evidence_key: `'a.pdf'`,
  });
  const insert = (row: Record<string, string>) => `insert into ocop_certificate (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`;
  const someone = `'00000000-0000-7000-8000-000000000001'`;
  const revoked = { status: `'revoked'`, revoked_on: `'2026-01-05'`, revocation_number: `'9/QĐ-UBND'`, revocation_reason: `'food-safety'` };

  test.each<[string, Record<string, string>, RegExp]>([
    ['of two stars', { stars: '2', points: 'null' }, /certificate_stars/],
    ['of six stars', { stars: '6', points: 'null' }, /certificate_stars/],
    ['of more than a hundred points', { points: '100.01' }, /certificate_points/],
    ['of fewer than no points', { points: '-0.01' }, /certificate_points/],
    ['from before the programme', { decision_date: `'2018-05-06'`, last_valid_day: `'2021-05-06'` }, /certificate_date/],
    ['that is valid for longer, without a reason', { last_valid_day: `'2028-06-19'` }, /certificate_validity/],
    ['that is valid for longer, for a blank reason', { last_valid_day: `'2028-06-19'`, validity_override_reason: `'  '` }, /certificate_override_said/],
    ['of five stars from a province', { stars: '5', points: '95' }, /certificate_authority/],
    ['of four stars from the ministry', { authority_level: `'ministry'` }, /certificate_authority/],
    ['from a commune', { authority_level: `'commune'` }, /certificate_authority/],
    ['of four stars from a district', { authority_level: `'district'` }, /certificate_district/],
    ['that was verified before it was decided', { verified_at: `'2025-06-17 16:59:59Z'` }, /certificate_verified_after_decision/],
    ['that nobody verified', { verified_at: 'null' }, /certificate_verified_by_another/],
    ['that was verified by who submitted it', { submitted_by: someone, verified_by: someone }, /certificate_verified_by_another/],
    ['without its decision on file', { evidence_key: 'null' }, /certificate_evidence/],
    ['that is revoked without a decision', { ...revoked, revocation_number: 'null' }, /certificate_revocation/],
    ['that is revoked before it was given', { ...revoked, revoked_on: `'2025-06-17'` }, /certificate_revocation/],
    ['that is revoked for a reason of nobody’s', { ...revoked, revocation_reason: `'because'` }, /certificate_revocation_reason/],
    ['that has a day of revocation and counts', { revoked_on: `'2026-01-05'` }, /certificate_revocation/],
    ['that is superseded by none', { status: `'superseded'` }, /certificate_superseded/],
    ['whose words are not NFC', { product_name: `'${decomposed}'` }, /certificate_text_nfc/],
  ])('%s is refused', async (_, changes, rule) => {
    const row = good(await product(database.db));
    await refuses(insert({ ...row, ...changes }), rule);
    await sql(insert(row));
  });

  test('is held by the workshop that makes the product', async () => {
    const [mine, theirs] = [await product(database.db), await product(database.db)];
    await refuses(insert({ ...good(mine), holder_id: `'${theirs.workshopId}'` }), /certificate_holder/);
  });

  test('is entered once, and cannot follow itself', async () => {
    const row = good(await product(database.db));
    await sql(insert(row));
    await refuses(insert({ ...row, code: `'SQL-again'`, status: `'submitted'` }), /23505|[Uu]nique/);
    await refuses(`update ocop_certificate set status = 'superseded', superseded_by_id = id where code = ${row.code}`, /certificate_successor/);
  });
});

describe('a mark', () => {
  const mark = (villageId: string, changes: Record<string, unknown> = {}) => database.db.mark.create({ data: { villageId, kind: 'collective_mark', name: 'Nhãn thử', owner: 'Hội thử', goodsClasses: [21], ...changes } });
  const licence = (markId: string, workshopId: string, from: string, to: string | null) =>
    `insert into mark_licence (mark_id, workshop_id, valid_from, valid_to, code) values ('${markId}', '${workshopId}', '${from}', ${to ? `'${to}'` : 'null'}, gen_random_uuid())`;

  test('is licensed to workshops of its village only, one licence at a time', async () => {
    const [mine, theirs] = [await workshop(database.db), await workshop(database.db)];
    const { id } = await mark(mine.villageId);
    await refuses(licence(id, theirs.id, '2026-01-01', null), /mark_licence_village/);
    await refuses(licence(id, mine.id, '2026-01-01', '2025-12-31'), /mark_licence_dates|range lower bound/);
    await sql(licence(id, mine.id, '2025-01-01', '2025-12-31'));
    await refuses(licence(id, mine.id, '2025-12-31', null), /mark_licence_no_overlap/);
    await sql(licence(id, mine.id, '2026-01-01', null));
    // What was revoked makes room for another.
    await sql(`update mark_licence set revoked_on = '2026-02-01' where mark_id = '${id}' and valid_to is null`);
    await sql(licence(id, mine.id, '2026-02-02', null));
  });

  test('has an end, unless it is a geographical indication, and begins after it was asked for', async () => {
    const { villageId } = await workshop(database.db);
    await expect(mark(villageId, { kind: 'geographical_indication', renewedThrough: new Date('2030-01-01') })).rejects.toThrow(/mark_end/);
    await expect(mark(villageId, { filedOn: new Date('2025-02-01'), grantedOn: new Date('2025-01-31') })).rejects.toThrow(/mark_dates/);
  });
});

test('text is NFC wherever a person typed it', async () => {
  const made = await product(database.db);
  const { id } = await placeTestOrder();
  await database.db.user.create({ data: { name: 'Lan', email: 'lan@thu.example' } });
  await refuses(`update app_user set name = '${decomposed}'`, /app_user_name_nfc/);
  await refuses(`update product set name = '${decomposed}' where id = '${made.product.id}'`, /product_name_nfc/);
  await refuses(`update product set care = '${decomposed}' where id = '${made.product.id}'`, /product_words_nfc/);
  await refuses(`update variant set name = '${decomposed}' where id = '${made.variant.id}'`, /variant_name_nfc/);
  await refuses(`update orders set contact_name = '${decomposed}' where id = '${id}'`, /orders_contact_nfc/);
  await refuses(`update orders set note = '${decomposed}' where id = '${id}'`, /orders_note_nfc/);
  await refuses(`update workshop set name = '${decomposed}' where id = '${made.workshopId}'`, /workshop_name_nfc/);
});

test('never more than its fee is taken off the delivery of a consignment', async () => {
  const line = await lineOf((await placeTestOrder()).id);
  const off = (fee: number | string) => `insert into line_cancellation (order_line_id, consignment_id, quantity, amount, reason, fee_off) select '${line.id}', c.id, 1, 1, 'other', ${fee} from consignment c where c.id = '${line.consignmentId}'`;
  await refuses(off(-1), /line_cancellation_fee_off/);
  await refuses(off('c.delivery_fee + 1'), /more than the delivery fee/);
});

test('pieces are called off for a reason that the domain knows, and for each of them', async () => {
  const line = await lineOf((await placeTestOrder()).id);
  const call = (reason: string) => `insert into line_cancellation (order_line_id, consignment_id, quantity, amount, reason) values ('${line.id}', '${line.consignmentId}', 1, 1, '${reason}')`;
  for (const reason of ['out-of-stock', '', 'Sold-out']) await refuses(call(reason), /line_cancellation_reason/);
  const [rule] = await database.db.$queryRaw<{ text: string }[]>`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'line_cancellation_reason'`;
  expect([...rule!.text.matchAll(/'([\w-]+)'::/g)].map(([, reason]) => reason)).toEqual([...CANCELLATION_REASONS]);
});
