import { randomUUID } from 'node:crypto';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { statementOf } from '#app/domain/money/statement.ts';
import { addMonths, hanoiMonth, monthBounds } from '#app/domain/time/month.ts';
import { drawStatement } from '#app/services/money/draw-statement.server.ts';
import { listStatement } from '#app/services/money/list-statement.server.ts';
import { listStatementMonths } from '#app/services/money/list-statement-months.server.ts';
import { readConsignmentMoney } from '#app/services/money/read-consignment-money.server.ts';
import { writeStatementTable } from '#app/services/money/write-statement-table.server.ts';
import { readTable } from '#app/platform/spreadsheet.server.ts';
import { chance } from '#tests/support/chance.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';
import { sold } from '#tests/support/sold.ts';

const database = freshDatabase();
const at = (day: string, hour = 10) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`);

async function shop() {
  const made = await product(database.db);
  return { workshopId: made.workshopId, variant: made.variant, ...(await memberOf(database.db, made.workshopId)) };
}

test('a month tells each sale, what was called off, what came back and what was collected, with the parcel that it is of', async () => {
  const { actor, studio, ...seller } = await shop();
  const cash = await sold(database.db, { ...seller, openedAt: at('2026-10-30'), status: 'delivered', closedAt: at('2026-11-02'), quantity: 3, cancelled: [{ quantity: 1, at: at('2026-11-01') }], parcels: [{ quantity: 2, status: 'delivered', at: at('2026-11-02'), cash: 230_000 }] });
  const paid = await sold(database.db, { ...seller, openedAt: at('2026-11-03'), paidInAdvance: true, status: 'returned', closedAt: at('2026-11-09'), parcels: [{ quantity: 1, status: 'returned', at: at('2026-11-09') }] });
  await sold(database.db, { ...seller, openedAt: null, status: 'cancelled' });
  const page = (await listStatement(actor, studio, { month: '2026-11', page: 1 }))!;
  expect(page.lines.map(({ kind, day, code, consignmentId, goods, delivery, collected, refunded }) => [kind, day, code, consignmentId, goods, delivery, collected, refunded])).toEqual([
    ['returned', '2026-11-09', paid.code, paid.consignmentId, -100_000, 0, 0, 100_000],
    ['sale', '2026-11-03', paid.code, paid.consignmentId, 100_000, 30_000, 130_000, 0],
    ['collected', '2026-11-02', cash.code, cash.consignmentId, 0, 0, 230_000, 0],
    ['pieces-cancelled', '2026-11-01', cash.code, cash.consignmentId, -100_000, 0, 0, 0],
  ]);
  expect(page.totals).toEqual({ opening: 330_000, goods: -100_000, delivery: 30_000, collected: 360_000, refunded: 100_000, closing: 0 });
  expect(page.count).toBe(4);
  expect((await listStatement(actor, studio, { month: '2026-10', page: 1 }))!.totals).toMatchObject({ opening: 0, closing: 330_000 });
  expect((await listStatement(actor, studio, { month: '2026-12', page: 1 }))!).toMatchObject({ lines: [], totals: { opening: 0, closing: 0 } });
});

test('a sale at midnight in Hà Nội is of the month that begins', async () => {
  const { actor, studio, ...seller } = await shop();
  await sold(database.db, { ...seller, openedAt: new Date('2026-10-31T17:00:00Z') });
  await sold(database.db, { ...seller, openedAt: new Date('2026-10-31T16:59:59.999Z') });
  expect((await listStatement(actor, studio, { month: '2026-11', page: 1 }))!).toMatchObject({ count: 1, totals: { opening: 130_000, closing: 260_000 } });
  expect((await listStatement(actor, studio, { month: '2026-10', page: 1 }))!.count).toBe(1);
});

test('what goes back says whether it has been sent', async () => {
  const { actor, studio, ...seller } = await shop();
  const { orderId, consignmentId } = await sold(database.db, { ...seller, openedAt: at('2026-11-03'), paidInAdvance: true, quantity: 2, cancelled: [{ quantity: 1, at: at('2026-11-04') }] });
  const state = async () => (await listStatement(actor, studio, { month: '2026-11', page: 1 }))!.lines[0]!.refundSent;
  expect(await state()).toBeNull();
  const receipt = await database.db.receipt.create({ data: { source: 'bank', reference: `bank-${orderId}`, orderId, amount: 230_000n, verdict: 'paid', receivedAt: at('2026-11-03') } });
  const { id: about } = await database.db.lineCancellation.findFirstOrThrow({ where: { consignmentId } });
  // Of another workshop's goods in the same order.
  await database.db.refund.create({ data: { orderId, receiptId: receipt.id, amount: 10_000n, reason: 'not-sent', about: randomUUID() } });
  expect(await state()).toBeNull();
  const refund = await database.db.refund.create({ data: { orderId, receiptId: receipt.id, amount: 100_000n, reason: 'not-sent', about } });
  expect(await state()).toBe(false);
  await database.db.refund.update({ where: { id: refund.id }, data: { status: 'failed' } });
  expect(await state()).toBe(false);
  await database.db.refund.update({ where: { id: refund.id }, data: { status: 'sent', sentAt: new Date() } });
  expect(await state()).toBe(true);
});

test('only the owner knows, of their own workshop', async () => {
  const { actor, studio, ...seller } = await shop();
  const staff = await memberOf(database.db, seller.workshopId, 'staff');
  const other = await shop();
  await sold(database.db, { ...seller, openedAt: at('2026-11-03') });
  for (const who of [VISITOR, staff.actor, other.actor]) {
    expect(await listStatement(who, studio, { month: '2026-11', page: 1 })).toBeNull();
    expect(await listStatementMonths(who, studio)).toEqual([]);
  }
  expect((await listStatement(other.actor, other.studio, { month: '2026-11', page: 1 }))!.count).toBe(0);
  expect((await listStatement(actor, studio, { month: '2026-11', page: 1 }))!.count).toBe(1);
});

test('over random histories the pages say what the rule says, and what the raw rows add up to', async () => {
  const { actor, studio, ...seller } = await shop();
  const random = chance(2611);
  const upTo = (n: number) => Math.floor(random() * n);
  for (let n = 0; n < 160; n += 1) {
    const openedAt = new Date(Date.UTC(2026, 5 + upTo(4), 1 + upTo(28), upTo(24), upTo(60), upTo(60), upTo(1000)));
    const later = () => new Date(openedAt.getTime() + (upTo(60) - 1) * 86_400_000 + upTo(86_400_000));
    const quantity = 1 + upTo(5);
    const [cancelled, back, brought] = [upTo(quantity + 1), upTo(quantity), upTo(quantity)];
    const fits = cancelled + back + brought <= quantity;
    const status = (['waiting', 'packed', 'shipped', 'delivered', 'returned', 'cancelled'] as const)[upTo(6)]!;
    const over = status === 'delivered' || status === 'returned' || status === 'cancelled';
    const paidInAdvance = random() < 0.4;
    const price = (1 + upTo(30)) * 10_000;
    const delivery = upTo(3) * 15_000;
    await sold(database.db, {
      ...seller, openedAt, status, closedAt: over ? new Date(Math.max(openedAt.getTime(), later().getTime())) : null, paidInAdvance, price, quantity, delivery,
      cancelled: fits && cancelled > 0 ? [{ quantity: cancelled, at: later(), feeOff: back + brought > 0 ? 0 : quantity === cancelled ? delivery : upTo(delivery + 1) }] : [],
      parcels: fits ? ([['returned', back], ['delivered', brought]] as const).filter(([, pieces]) => pieces > 0).map(([state, pieces]) => ({ quantity: pieces, status: state, at: later(), ...(state === 'delivered' && !paidInAdvance && { cash: pieces * price }) })) : [],
    });
  }
  let closing = 0;
  let told = 0;
  for (let month = '2026-05'; month <= '2026-12'; month = addMonths(month, 1)) {
    const pages = [];
    for (let page = 1; page === 1 || page <= pages[0]!.pages; page += 1) pages.push((await listStatement(actor, studio, { month, page, pageSize: 17 }))!);
    const listed = pages.flatMap(({ lines }) => lines.map(({ code: _, position: __, refundSent: ___, ...line }) => line)).toReversed();
    const rule = statementOf(await readConsignmentMoney(studio.id, month), month);
    expect(listed).toEqual(rule.lines);
    expect(pages[0]!.totals).toEqual(rule.totals);
    expect(pages[0]!.count).toBe(rule.lines.length);
    expect(rule.totals.opening).toBe(closing);
    closing = rule.totals.closing;
    told += rule.lines.length;
    const { to } = monthBounds(month);
    const [raw] = await database.db.$queryRaw<{ sales: bigint; collect: bigint }[]>`
      select coalesce(sum(c.goods_total) filter (where c.opened_at >= ${monthBounds(month).from} and c.opened_at < ${to}), 0)::bigint as sales,
        -- What is still to come at the door: of parcels that are not over, all but what was called off, came back or was collected.
        coalesce(sum(greatest(0, c.goods_total + c.delivery_fee
          - (select coalesce(sum(x.amount + x.fee_off), 0) from line_cancellation x where x.consignment_id = c.id and x.at < ${to})
          - (select coalesce(sum(s.quantity * l.unit_price), 0) from shipment h join shipment_line s on s.shipment_id = h.id join order_line l on l.id = s.order_line_id where h.consignment_id = c.id and h.status = 'returned' and h.ended_at < ${to})
          - (select coalesce(sum(r.amount), 0) from receipt r where r.source = 'cash' and r.order_id = c.order_id and r.received_at < ${to})
        )) filter (where o.payment_method = 'cash_on_delivery' and c.opened_at < ${to} and (c.closed_at is null or c.closed_at >= ${to})), 0)::bigint as collect
      from consignment c join orders o on o.id = c.order_id where c.workshop_id = ${studio.id}::uuid and c.opened_at is not null`;
    expect(closing).toBe(Number(raw!.collect));
    expect(rule.lines.filter(({ kind }) => kind === 'sale').reduce((all, { goods }) => all + goods, 0)).toBe(Number(raw!.sales));
  }
  expect(told).toBeGreaterThan(250);
});

test('the month comes as a PDF and as a spreadsheet with every line and its totals, to its owner only', async () => {
  const { actor, studio, ...seller } = await shop();
  for (let n = 0; n < 70; n += 1) await sold(database.db, { ...seller, openedAt: at('2026-11-03', n % 24), paidInAdvance: n % 2 === 0 });
  const pdf = (await drawStatement(actor, studio, '2026-11'))!;
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.from(pdf).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  const table = await readTable((await writeStatementTable(actor, studio, '2026-11'))!, { rows: 1_000, columns: 50 });
  if (!table.ok) throw new Error(table.code);
  expect(table.rows).toHaveLength(72);
  const [first, last] = [table.rows[1]!, table.rows.at(-1)!];
  expect(first.slice(0, 2)).toEqual(['03/11/2026', 'Bán hàng, khách đã trả']);
  expect(last.slice(3)).toEqual(['7000000', '2100000', '4550000', '0', '4550000']);
  const staff = await memberOf(database.db, seller.workshopId, 'staff');
  expect(await drawStatement(staff.actor, studio, '2026-11')).toBeNull();
  expect(await writeStatementTable(staff.actor, studio, '2026-11')).toBeNull();
});

test('the spreadsheet of a month that runs says what is to collect now, and of one that is over what was at its end', async () => {
  const { actor, studio } = await shop();
  const month = hanoiMonth(new Date());
  const closingOf = async (of: typeof month) => {
    const sheets = await readXlsxFile(Buffer.from((await writeStatementTable(actor, studio, of))!));
    return JSON.stringify(sheets.at(-1)).match(/Còn phải thu của khách (lúc này|cuối tháng)/)?.[1];
  };
  expect([await closingOf(month), await closingOf(addMonths(month, -1))]).toEqual(['lúc này', 'cuối tháng']);
});
