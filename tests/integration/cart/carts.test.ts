// A cart is kept for who filled it: 30 days for a guest, and into the account at sign-in.
import { expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { addToCart } from '#app/services/cart/add-to-cart.server.ts';
import { clearStaleCarts } from '#app/services/cart/clear-stale-carts.server.ts';
import { acceptCartChanges } from '#app/services/cart/accept-cart-changes.server.ts';
import { getCart } from '#app/services/cart/get-cart.server.ts';
import { mergeCarts } from '#app/services/cart/merge-carts.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();
const day = 86_400_000;

async function shopper(email: string): Promise<Actor> {
  const { id } = await database.db.user.create({ data: { name: 'Ngọc Ánh', email }, select: { id: true } });
  return { ...VISITOR, userId: id };
}

const piecesOf = async (holder: { actor: Actor; token: string | null }) =>
  (await getCart(holder)).groups.flatMap((group) => group.lines).map(({ variantId, quantity }) => [variantId, quantity] as const);

test("a guest's cart lives 30 days from its last change, and the database cannot tell its token", async () => {
  const { variant } = await product(database.db);
  const holder = await withCart([{ variantId: variant.id }]);
  const cart = await database.db.cart.findFirstOrThrow({ where: { lines: { some: { variantId: variant.id } } } });
  expect(cart.tokenHash).not.toContain(holder.token);
  expect(Math.abs(cart.expiresAt.getTime() - Date.now() - 30 * day)).toBeLessThan(60_000);

  await database.db.cart.update({ where: { id: cart.id }, data: { expiresAt: new Date(Date.now() + day) } });
  await addToCart(holder, { variantId: variant.id, quantity: 1 });
  const renewed = await database.db.cart.findUniqueOrThrow({ where: { id: cart.id } });
  expect(Math.abs(renewed.expiresAt.getTime() - Date.now() - 30 * day)).toBeLessThan(60_000);

  await database.db.cart.update({ where: { id: cart.id }, data: { expiresAt: new Date(Date.now() - 1) } });
  expect(await piecesOf(holder)).toEqual([]);
  await clearStaleCarts();
  expect(await database.db.cart.findUnique({ where: { id: cart.id } })).toBeNull();
});

test("at sign-in the guest's cart goes into the account's, as far as there is stock, and once", async () => {
  const [vase, fan] = [await product(database.db, { stock: 3 }), await product(database.db)];
  const actor = await shopper('anh@example.com');
  await withCart([{ variantId: vase.variant.id, quantity: 2 }], actor);
  const guest = await withCart([{ variantId: vase.variant.id, quantity: 2 }, { variantId: fan.variant.id, quantity: 4 }]);

  expect(await mergeCarts(actor.userId!, guest.token)).toEqual({ capped: [vase.variant.id], leftOut: [] });
  expect(await mergeCarts(actor.userId!, guest.token)).toEqual({ capped: [], leftOut: [] });
  expect(await piecesOf({ actor, token: null })).toEqual([[vase.variant.id, 3], [fan.variant.id, 4]]);
  expect(await piecesOf(guest)).toEqual([]);
});

test('two windows that sign in with the same cart merge it once', async () => {
  const { variant } = await product(database.db, { stock: 50 });
  const actor = await shopper('hai-cua-so@example.com');
  const guest = await withCart([{ variantId: variant.id, quantity: 2 }]);
  await Promise.all(Array.from({ length: 8 }, () => mergeCarts(actor.userId!, guest.token)));
  expect(await piecesOf({ actor, token: null })).toEqual([[variant.id, 2]]);
});

test("nobody reaches another person's cart", async () => {
  const { variant } = await product(database.db);
  const owner = await shopper('chu-gio@example.com');
  await withCart([{ variantId: variant.id }], owner);
  expect(await piecesOf({ actor: await shopper('nguoi-la@example.com'), token: null })).toEqual([]);
  expect(await piecesOf({ actor: VISITOR, token: 'a'.repeat(43) })).toEqual([]);
});

test('a change since a thing was chosen is said until the shopper has taken it', async () => {
  const { variant } = await product(database.db, { price: 100_000, stock: 5 });
  const holder = await withCart([{ variantId: variant.id, quantity: 5 }]);
  await database.db.variant.update({ where: { id: variant.id }, data: { price: 90_000n } });
  await database.db.stockMovement.create({ data: { variantId: variant.id, kind: 'count', onHandDelta: -2, reservedDelta: 0, reason: 'kiểm kho' } });
  const before = await getCart(holder);
  expect(before.changes.map(({ code }) => code).sort()).toEqual(['fewer-left', 'price-down']);
  expect(before.goods).toBe(3 * 90_000);

  await acceptCartChanges(holder, [{ variantId: variant.id, quantity: 3, price: 90_000 }]);
  expect(await getCart(holder)).toMatchObject({ changes: [], pieces: 3 });
});

test('a cart holds no more of a thing than there is, and nothing that is not sold', async () => {
  const scarce = await product(database.db, { stock: 2 });
  const gone = await product(database.db, { stock: 0 });
  const holder = await withCart([{ variantId: scarce.variant.id }]);
  expect(await addToCart(holder, { variantId: scarce.variant.id, quantity: 7 })).toMatchObject({ ok: true, quantity: 2, capped: true });
  expect(await addToCart(holder, { variantId: gone.variant.id, quantity: 1 })).toEqual({ ok: false, code: 'sold-out' });
  await database.db.product.update({ where: { id: scarce.product.id }, data: { status: 'archived' } });
  expect(await addToCart(holder, { variantId: scarce.variant.id, quantity: 1 })).toEqual({ ok: false, code: 'withdrawn' });
  expect(await addToCart(holder, { variantId: '00000000-0000-7000-8000-000000000000', quantity: 1 })).toEqual({ ok: false, code: 'no-such-variant' });
});
