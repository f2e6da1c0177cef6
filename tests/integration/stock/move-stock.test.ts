import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { getVariantStock } from '#app/services/stock/get-variant-stock.server.ts';
import { countLowStock } from '#app/services/stock/count-low-stock.server.ts';
import { listStock } from '#app/services/stock/list-stock.server.ts';
import { type MoveRequest, moveStock } from '#app/services/stock/move-stock.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();

async function shop(stock = 12) {
  const made = await product(database.db, { stock });
  return { variantId: made.variant.id, productId: made.product.id, workshopId: made.workshopId, ...(await memberOf(database.db, made.workshopId, 'staff')) };
}
const asked = (changes: Partial<MoveRequest> = {}): MoveRequest => ({ key: randomUUID(), deed: 'receipt', pieces: '5', reason: '', note: '', seen: 0, lotId: null, ...changes });
const stockOf = async (id: string) => {
  const { onHand, reserved } = await database.db.variant.findUniqueOrThrow({ where: { id } });
  return { onHand, reserved };
};
const syncs = async (productId: string) => {
  const [row] = await database.db.$queryRaw<{ n: number }[]>`select count(*)::int as n from graphile_worker._private_jobs where payload::text like ${`%${productId}%`}`;
  return row!.n;
};

describe('a movement by hand', () => {
  test('of each kind moves the stock, keeps who and why, and asks that search follow', async () => {
    const { actor, studio, variantId, productId } = await shop();
    const cases = [
      [{ deed: 'receipt', pieces: '5' }, 17],
      [{ deed: 'damage', pieces: '2', reason: 'broken-in-kiln' }, 15],
      [{ deed: 'damage', pieces: '1', reason: 'other', note: 'Mèo làm đổ' }, 14],
      [{ deed: 'found', pieces: '1' }, 15],
      [{ deed: 'correction', pieces: '10', seen: 15, note: 'Nhập nhầm hôm qua' }, 10],
    ] as const;
    for (const [request, onHand] of cases) {
      const verdict = await moveStock(actor, studio, variantId, asked(request));
      expect(verdict).toMatchObject({ ok: true, repeated: false, stock: { onHand, reserved: 0 } });
      expect((await stockOf(variantId)).onHand).toBe(onHand);
    }
    const page = (await getVariantStock(actor, studio, variantId, { page: 1 }))!;
    expect(page.movements.map(({ kind, onHand, reason, note }) => ({ kind, onHand, reason, note }))).toEqual([
      { kind: 'count', onHand: -5, reason: 'correction', note: 'Nhập nhầm hôm qua' },
      { kind: 'return', onHand: 1, reason: 'found', note: null },
      { kind: 'damage', onHand: -1, reason: 'other', note: 'Mèo làm đổ' },
      { kind: 'damage', onHand: -2, reason: 'broken-in-kiln', note: null },
      { kind: 'receipt', onHand: 5, reason: 'receipt', note: null },
      { kind: 'opening', onHand: 12, reason: null, note: null },
    ]);
    expect(page.movements[0]!.by).toMatch(/^Người Xưởng/);
    expect(await syncs(productId)).toBeGreaterThan(0);
  });

  test('sent twice, also at once, moves once', async () => {
    const { actor, studio, variantId } = await shop();
    const request = asked();
    const verdicts = await Promise.all([1, 2, 3].map(() => moveStock(actor, studio, variantId, request)));
    expect(verdicts.filter((verdict) => verdict.ok && !verdict.repeated)).toHaveLength(1);
    expect(verdicts.every((verdict) => verdict.ok && verdict.quantity === 5)).toBe(true);
    expect(await stockOf(variantId)).toEqual({ onHand: 17, reserved: 0 });
  });

  test('by two people at once never takes out more than there is', async () => {
    const { actor, studio, variantId } = await shop(5);
    const verdicts = await Promise.all([1, 2, 3].map(() => moveStock(actor, studio, variantId, asked({ deed: 'damage', reason: 'sample', pieces: '2' }))));
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(2);
    expect(await stockOf(variantId)).toEqual({ onHand: 1, reserved: 0 });
  });

  test('cannot take what orders have set aside, and says how many it could', async () => {
    const { actor, studio, variantId, productId } = await shop(3);
    await order(await withCart([{ variantId, quantity: 2 }]));
    const before = await syncs(productId);
    const verdict = await moveStock(actor, studio, variantId, asked({ deed: 'damage', reason: 'glaze-fault', pieces: '2' }));
    expect(verdict).toEqual({ ok: false, code: 'invalid', errors: [{ field: 'pieces', code: 'set-aside', available: 1, reserved: 2 }] });
    expect(await stockOf(variantId)).toEqual({ onHand: 3, reserved: 2 });
    expect(await syncs(productId)).toBe(before);
  });

  test('is refused to strangers, to the suspended and for what is not theirs', async () => {
    const { actor, studio, variantId } = await shop();
    const other = await shop();
    expect(await moveStock(VISITOR, studio, variantId, asked())).toEqual({ ok: false, code: 'sign-in' });
    expect(await moveStock(other.actor, studio, variantId, asked())).toEqual({ ok: false, code: 'not-allowed' });
    expect(await moveStock({ ...actor, memberOf: [{ ...actor.memberOf[0]!, status: 'suspended' }] }, studio, variantId, asked())).toEqual({ ok: false, code: 'not-allowed' });
    expect(await moveStock(actor, studio, other.variantId, asked())).toEqual({ ok: false, code: 'not-found' });
    expect(await moveStock(actor, studio, variantId, asked({ lotId: randomUUID() }))).toEqual({ ok: false, code: 'no-such-lot' });
    // A key that names somebody else's movement reveals nothing and moves nothing.
    const key = randomUUID();
    await moveStock(other.actor, other.studio, other.variantId, asked({ key }));
    expect(await moveStock(actor, studio, variantId, asked({ key }))).toEqual({ ok: false, code: 'not-found' });
    expect(await stockOf(variantId)).toEqual({ onHand: 12, reserved: 0 });
    expect(await getVariantStock(actor, studio, other.variantId, { page: 1 })).toBeNull();
  });
});

test('the list tells what is left, what runs out and what is out, and finds by name without marks', async () => {
  const seller = await workshop(database.db);
  const { actor, studio } = await memberOf(database.db, seller.id);
  const one = (name: string, stock: number, leadDays?: number) => product(database.db, { name, stock, leadDays, workshopId: seller.id, villageId: seller.villageId });
  await one('Bình đủ', 9);
  await one('Ấm sắp hết', 2);
  const held = await one('Đĩa giữ cả', 1);
  await one('Chum hết', 0);
  await one('Tượng hết lượt đặt', 0, 20);
  await one('Tượng đặt làm', 2, 20);
  await order(await withCart([{ variantId: held.variant.id }]));
  const list = (q: string, shown: 'all' | 'low' | 'out', page = 1, pageSize = 30) => listStock(actor, studio, { q, shown, page, pageSize });
  expect((await list('', 'all')).counts).toEqual({ all: 6, low: 1, out: 3 });
  // The desk says the numbers that this list then shows.
  expect([await countLowStock(actor, studio), await countLowStock(VISITOR, studio)]).toEqual([{ low: 1, out: 3 }, { low: 0, out: 0 }]);
  expect((await list('', 'low')).lines.map(({ product: name, left }) => [name, left])).toEqual([['Ấm sắp hết', 2]]);
  expect((await list('', 'out')).lines.map(({ product: name }) => name).toSorted()).toEqual(['Chum hết', 'Tượng hết lượt đặt', 'Đĩa giữ cả']);
  expect((await list('dat lam', 'all')).lines).toMatchObject([{ standing: 'made-to-order' }]);
  expect((await list('ĐĨA', 'all')).lines).toMatchObject([{ onHand: 1, reserved: 1, left: 0, standing: 'out' }]);
  expect((await list('', 'all', 2, 2)).lines).toHaveLength(2);
  expect((await list('', 'all', 2, 2)).pages).toBe(3);
  expect((await listStock(VISITOR, studio, { q: '', shown: 'all', page: 1 })).lines).toEqual([]);
});
