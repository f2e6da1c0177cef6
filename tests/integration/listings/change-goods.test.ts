import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Actor, VISITOR, type WorkshopStanding } from '#app/domain/access/policy.ts';
import type { BulkDeed } from '#app/domain/listings/bulk-deed.ts';
import { ALL_ON_SALE, type GoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { MOST_PIECES } from '#app/domain/stock/stock.ts';
import { transact } from '#app/platform/db.server.ts';
import { changeGoods } from '#app/services/listings/change-goods.server.ts';
import { getGoodsChange } from '#app/services/listings/get-goods-change.server.ts';
import { giveUpGoodsChange } from '#app/services/listings/give-up-goods-change.server.ts';
import { nameSelectedGoods } from '#app/services/listings/name-selected-goods.server.ts';
import { publishListing } from '#app/services/listings/publish-listing.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { listOwnGoods } from '#app/services/listings/list-own-goods.server.ts';
import { previewGoodsChange } from '#app/services/listings/preview-goods-change.server.ts';
import { runGoodsChange } from '#app/services/listings/run-goods-change.server.ts';
import { writeGoodsSteps } from '#app/services/listings/write-goods-steps.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { fullDraft } from '#tests/support/listing.ts';
import { product, workshop } from '#tests/support/market.ts';

const database = freshDatabase();
let people = 0;

async function studioOf(status: WorkshopStanding = 'verified'): Promise<{ studio: Studio; owner: Actor }> {
  const shop = await workshop(database.db, { status });
  const user = await database.db.user.create({ data: { name: 'Chủ xưởng', email: `chu-${(people += 1)}@thu.example` } });
  await database.db.workshopMember.create({ data: { workshopId: shop.id, userId: user.id, role: 'owner' } });
  const studio: Studio = { id: shop.id, slug: shop.slug, name: shop.name, status, isDemo: true, village: { id: shop.villageId, slug: shop.village.slug, name: shop.village.name }, role: 'owner', toPack: 0, toAnswer: 0 };
  return { studio, owner: { ...VISITOR, userId: user.id, memberOf: [{ workshopId: shop.id, role: 'owner', status }] } };
}

const goodsOf = async ({ studio }: { studio: Studio }, count: number, changes: { price?: number; stock?: number } = {}) =>
  Promise.all(Array.from({ length: count }, () => product(database.db, { workshopId: studio.id, villageId: studio.village.id, ...changes })));

type Asked = { deed: BulkDeed; ids?: string[]; filter?: Partial<GoodsFilter> };
const selectionOf = ({ ids, filter }: Asked) => ({ filter: { ...ALL_ON_SALE, ...filter }, all: ids === undefined, ids: ids ?? [] });

async function preview(actor: Actor, studio: Studio, asked: Asked) {
  const verdict = await previewGoodsChange(actor, studio, selectionOf(asked), asked.deed);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.preview;
}

async function change(actor: Actor, studio: Studio, asked: Asked, id = randomUUID()) {
  const { seal } = await preview(actor, studio, asked);
  const verdict = await changeGoods(actor, studio, { id, selection: selectionOf(asked), deed: asked.deed, seal });
  if (!verdict.ok) throw new Error(verdict.code);
  return (await getGoodsChange(actor, studio, id))!;
}

const priceOf = async (variantId: string) => Number((await database.db.variant.findUniqueOrThrow({ where: { id: variantId } })).price);
const tenPercentMore: BulkDeed = { kind: 'price', rule: { way: 'percent-more', by: 10, round: false } };

test('prices of what was ticked change as shown, the rest stays, and search follows', async () => {
  const { studio, owner } = await studioOf();
  const [a, b, c] = await goodsOf({ studio }, 3, { price: 100_000 });
  const asked = { deed: tenPercentMore, ids: [a!.product.id, b!.product.id] };
  expect((await preview(owner, studio, asked)).sum).toEqual({ goods: 2, variants: 2, from: { least: 100_000, most: 100_000 }, to: { least: 110_000, most: 110_000 }, refused: 0 });
  expect(await priceOf(a!.variant.id)).toBe(100_000);
  expect(await change(owner, studio, asked)).toMatchObject({ total: 2, done: 2, refused: 0, finished: true });
  expect(await Promise.all([a, b, c].map((one) => priceOf(one!.variant.id)))).toEqual([110_000, 110_000, 100_000]);
  expect((await database.db.product.findUniqueOrThrow({ where: { id: a!.product.id } })).priceFrom).toBe(110_000n);
  const [{ waiting }] = await database.db.$queryRaw<[{ waiting: number }]>`select count(*)::int as waiting from graphile_worker._private_jobs where payload::text like ${`%${a!.product.id}%`}`;
  expect(waiting).toBeGreaterThan(0);
});

test('old prices come back where nobody changed them since, once however often it is sent, and for nobody else', async () => {
  const { studio, owner } = await studioOf();
  const [a, b, c] = (await goodsOf({ studio }, 3, { price: 100_000 })).toSorted((x, y) => (x.product.id < y.product.id ? -1 : 1));
  const done = await change(owner, studio, { deed: tenPercentMore });
  await database.db.variant.update({ where: { id: b!.variant.id }, data: { price: 150_000n } });
  const deed: BulkDeed = { kind: 'restore', of: done.id };
  const shown = async (actor = owner, at = studio) => {
    const verdict = await previewGoodsChange(actor, at, null, deed);
    if (!verdict.ok) throw new Error(verdict.code);
    return verdict.preview;
  };
  const { seal, ...before } = await shown();
  expect(before).toMatchObject({ meant: 3, left: 1, sum: { goods: 2, variants: 2, from: { least: 110_000, most: 110_000 }, to: { least: 100_000, most: 100_000 }, refused: 1 }, refused: [{ id: b!.product.id, code: 'changed-since' }] });
  // Changed between what was shown and what is sent: shown anew, and not done.
  await database.db.variant.update({ where: { id: c!.variant.id }, data: { price: 160_000n } });
  const id = randomUUID();
  expect(await changeGoods(owner, studio, { id, selection: null, deed, seal })).toEqual({ ok: false, code: 'not-as-shown' });
  const again = (await shown()).seal;
  expect(await Promise.all([1, 2].map(() => changeGoods(owner, studio, { id, selection: null, deed, seal: again })))).toEqual([{ ok: true, id }, { ok: true, id }]);
  expect(await changeGoods(owner, studio, { id, selection: null, deed, seal: again })).toEqual({ ok: true, id });
  const prices = async () => Promise.all([a, b, c].map((one) => priceOf(one!.variant.id)));
  expect(await prices()).toEqual([100_000, 150_000, 160_000]);
  expect(await getGoodsChange(owner, studio, id)).toMatchObject({ deed, total: 3, done: 3, refused: 2, finished: true });
  expect(await database.db.goodsChange.findUniqueOrThrow({ where: { id } })).toMatchObject({ startedById: owner.userId });
  // Nothing is left to set back, and what set prices back is not taken back itself.
  expect((await shown()).sum).toMatchObject({ goods: 0, variants: 0, refused: 3 });
  expect(await previewGoodsChange(owner, studio, null, { kind: 'restore', of: id })).toMatchObject({ ok: true, preview: { meant: 0 } });

  const stranger = await studioOf();
  expect(await previewGoodsChange(stranger.owner, studio, null, deed)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await changeGoods(stranger.owner, studio, { id: randomUUID(), selection: null, deed, seal: again })).toEqual({ ok: false, code: 'not-allowed' });
  expect((await shown(stranger.owner, stranger.studio)).meant).toBe(0);
  expect(await prices()).toEqual([100_000, 150_000, 160_000]);
});

test('before anything is said of the change, it is said how many goods are meant and which come first', async () => {
  const { studio, owner } = await studioOf();
  const made = (await goodsOf({ studio }, 4)).toSorted((a, b) => (a.product.id < b.product.id ? -1 : 1));
  const named = (ids?: string[]) => nameSelectedGoods(owner, studio, selectionOf({ deed: tenPercentMore, ids }), 'price');
  expect(await named()).toEqual({ ok: true, selected: { meant: 4, names: made.slice(0, 3).map(({ product: { name } }) => name) } });
  expect(await named([made[3]!.product.id, randomUUID()])).toEqual({ ok: true, selected: { meant: 1, names: [made[3]!.product.name] } });
  const stranger = await studioOf();
  expect(await nameSelectedGoods(stranger.owner, studio, selectionOf({ deed: tenPercentMore }), 'price')).toEqual({ ok: false, code: 'not-allowed' });
});

test('the same form sent twice, also at once, changes prices once', async () => {
  const { studio, owner } = await studioOf();
  const [a] = await goodsOf({ studio }, 1, { price: 100_000 });
  const asked = { deed: tenPercentMore, ids: [a!.product.id] };
  const { seal } = await preview(owner, studio, asked);
  const id = randomUUID();
  const send = () => changeGoods(owner, studio, { id, selection: selectionOf(asked), deed: asked.deed, seal });
  const verdicts = await Promise.all([send(), send(), send(), runGoodsChange({ changeId: id })]);
  expect(verdicts.slice(0, 3)).toEqual([1, 2, 3].map(() => ({ ok: true, id })));
  expect(await send()).toEqual({ ok: true, id });
  expect(await priceOf(a!.variant.id)).toBe(110_000);
});

test('what changed since it was shown is shown again instead of changed', async () => {
  const { studio, owner } = await studioOf();
  const [a] = await goodsOf({ studio }, 1, { price: 100_000 });
  const asked = { deed: tenPercentMore, ids: [a!.product.id] };
  const { seal } = await preview(owner, studio, asked);
  await database.db.variant.update({ where: { id: a!.variant.id }, data: { price: 90_000 } });
  expect(await changeGoods(owner, studio, { id: randomUUID(), selection: selectionOf(asked), deed: asked.deed, seal })).toEqual({ ok: false, code: 'not-as-shown' });
  expect(await priceOf(a!.variant.id)).toBe(90_000);
});

test('pieces that came in are added, counted pieces are set, and what orders wait for cannot be counted away', async () => {
  const { studio, owner } = await studioOf();
  const [a, b] = await goodsOf({ studio }, 2, { stock: 5 });
  const stock = async (variantId: string) => (await database.db.variant.findUniqueOrThrow({ where: { id: variantId } })).onHand;
  await change(owner, studio, { deed: { kind: 'receipt', pieces: 4 }, ids: [a!.product.id] });
  expect(await stock(a!.variant.id)).toBe(9);
  expect(await change(owner, studio, { deed: { kind: 'count', pieces: 2 } })).toMatchObject({ done: 2, refused: 0 });
  expect([await stock(a!.variant.id), await stock(b!.variant.id)]).toEqual([2, 2]);
  const movements = await database.db.stockMovement.findMany({ where: { variantId: a!.variant.id }, orderBy: { id: 'asc' } });
  expect(movements.map(({ kind, onHandDelta, byId }) => [kind, onHandDelta, byId])).toEqual([['opening', 5, null], ['receipt', 4, owner.userId], ['count', -7, owner.userId]]);
  // Planned while there was room for them, and others came in before.
  await database.db.stockMovement.create({ data: { variantId: a!.variant.id, kind: 'receipt', onHandDelta: MOST_PIECES - 3, reservedDelta: 0 } });
  const write = (pieces: number) => transact((tx) => writeGoodsSteps(tx, { workshopId: studio.id, userId: null, deed: { kind: 'receipt', pieces }, items: [{ position: 1, steps: [{ variantId: a!.variant.id, from: 2, to: 2 + pieces }] }] }));
  expect([await write(2), await write(1)]).toEqual([new Map([[1, 'too-many-pieces']]), new Map()]);
});

test('a price that would come to nothing refuses its listing by name, and the others go on', async () => {
  const { studio, owner } = await studioOf();
  const [cheap] = await goodsOf({ studio }, 1, { price: 5_000 });
  const [dear] = await goodsOf({ studio }, 1, { price: 50_000 });
  expect((await preview(owner, studio, { deed: { kind: 'price', rule: { way: 'exact', by: 5_000, round: false } } })).leaps).toEqual({ fallen: 1, grown: 0 });
  const done = await change(owner, studio, { deed: { kind: 'price', rule: { way: 'less', by: 10_000, round: false } } });
  expect(done).toMatchObject({ done: 2, refused: 1, refusals: [{ name: cheap!.product.name, refusal: 'not-above-zero' }] });
  expect([await priceOf(cheap!.variant.id), await priceOf(dear!.variant.id)]).toEqual([5_000, 40_000]);
});

test('goods are hidden, shown again and put away, and stand on the shelf that this means', async () => {
  const { studio, owner } = await studioOf();
  const [a] = await goodsOf({ studio }, 2);
  const counts = async () => {
    const found = await listOwnGoods(owner, studio, ALL_ON_SALE, 1);
    return found.ok && found.goods.counts;
  };
  await change(owner, studio, { deed: { kind: 'hide' }, ids: [a!.product.id] });
  expect(await counts()).toEqual({ 'on-sale': 1, drafts: 0, hidden: 1, archived: 0 });
  // The maker is not said in this listing: it may not come back before it is.
  const shown = await change(owner, studio, { deed: { kind: 'show' }, filter: { shelf: 'hidden' } });
  expect(shown).toMatchObject({ refused: 1, refusals: [{ refusal: 'lacking maker' }] });
  await change(owner, studio, { deed: { kind: 'archive' } });
  expect(await counts()).toEqual({ 'on-sale': 0, drafts: 0, hidden: 1, archived: 1 });
});

test('more than fifty are changed by a job, and two of them at once, or another after it, change nothing twice', async () => {
  const { studio, owner } = await studioOf();
  const goods = await goodsOf({ studio }, 130, { price: 100_000 });
  const asked = { deed: tenPercentMore };
  const begun = await change(owner, studio, asked);
  expect(begun).toMatchObject({ total: 130, done: 0, finished: false });
  const before = await database.db.$queryRaw<{ n: number }[]>`select count(*)::int as n from variant v join product p on p.id = v.product_id where p.workshop_id = ${studio.id}::uuid and v.price = 100000`;
  expect(before[0]!.n).toBe(130);
  await Promise.all([runGoodsChange({ changeId: begun.id }), runGoodsChange({ changeId: begun.id })]);
  await runGoodsChange({ changeId: begun.id });
  expect(await getGoodsChange(owner, studio, begun.id)).toMatchObject({ done: 130, refused: 0, finished: true });
  expect(new Set(await Promise.all(goods.map(({ variant }) => priceOf(variant.id))))).toEqual(new Set([110_000]));
});

test('nobody changes the goods of another workshop, nor of one that is suspended, nor sells for one that is not approved', async () => {
  const mine = await studioOf();
  const [a] = await goodsOf(mine, 1, { price: 100_000 });
  const stranger = await studioOf();
  const asked = { deed: tenPercentMore, ids: [a!.product.id] };
  const { seal } = await preview(mine.owner, mine.studio, asked);
  const input = { id: randomUUID(), selection: selectionOf(asked), deed: asked.deed, seal };
  expect(await changeGoods(stranger.owner, mine.studio, input)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await changeGoods(VISITOR, mine.studio, input)).toEqual({ ok: false, code: 'sign-in' });
  // In their own workshop the ids of others mean nothing.
  expect(await changeGoods(stranger.owner, stranger.studio, input)).toEqual({ ok: false, code: 'nothing' });
  const suspended = await studioOf('suspended');
  expect(await previewGoodsChange(suspended.owner, suspended.studio, selectionOf({ deed: tenPercentMore }), tenPercentMore)).toEqual({ ok: false, code: 'not-allowed' });
  const unverified = await studioOf('unverified');
  expect(await previewGoodsChange(unverified.owner, unverified.studio, selectionOf({ deed: { kind: 'publish' } }), { kind: 'publish' })).toEqual({ ok: false, code: 'not-allowed' });
  expect(await listOwnGoods(stranger.owner, mine.studio, ALL_ON_SALE, 1)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await getGoodsChange(stranger.owner, mine.studio, input.id)).toBeNull();
  expect(await priceOf(a!.variant.id)).toBe(100_000);
});

test('who was suspended while the job waited changes nothing any more', async () => {
  const { studio, owner } = await studioOf();
  await goodsOf({ studio }, 51, { price: 100_000 });
  const begun = await change(owner, studio, { deed: tenPercentMore });
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'suspended' } });
  await runGoodsChange({ changeId: begun.id });
  const done = await getGoodsChange(owner, studio, begun.id);
  expect(done).toMatchObject({ done: 51, refused: 51, finished: true });
  expect(done!.refusals[0]!.refusal).toBe('not-allowed');
});

test('what a job that failed for good did not come to is refused, and no page waits for it', async () => {
  const { studio, owner } = await studioOf();
  await goodsOf({ studio }, 51, { price: 100_000 });
  const begun = await change(owner, studio, { deed: tenPercentMore });
  await giveUpGoodsChange(begun.id);
  await giveUpGoodsChange(begun.id);
  const done = (await getGoodsChange(owner, studio, begun.id))!;
  expect(done).toMatchObject({ done: 51, refused: 51, finished: true });
  expect(done.refusals[0]!.refusal).toBe('broke');
  await runGoodsChange({ changeId: begun.id });
  expect(await getGoodsChange(owner, studio, begun.id)).toEqual(done);
});

test('what is published is what was shown: a draft saved since is left, and one that was published before a crash is done', async () => {
  const { studio, owner } = await studioOf();
  await database.db.artisan.create({ data: { slug: `tho-${randomUUID()}`, name: 'Thợ Thử', villageId: studio.village.id, workshopId: studio.id, trade: 'Thợ chuốt', story: 'Người của bài thử.' } });
  const [saved, done] = [await fullDraft(owner, studio.id), await fullDraft(owner, studio.id)];
  for (let more = 2; more < 51; more += 1) await fullDraft(owner, studio.id);
  const asked = { deed: { kind: 'publish' } as const, filter: { shelf: 'drafts' as const } };
  const { seal } = await preview(owner, studio, asked);
  await saveDraft(owner, saved.id, { version: saved.version, content: { ...saved.content, story: 'Khác' } });
  expect(await changeGoods(owner, studio, { id: randomUUID(), selection: selectionOf(asked), deed: asked.deed, seal })).toEqual({ ok: false, code: 'not-as-shown' });
  const begun = await change(owner, studio, asked);
  await saveDraft(owner, saved.id, { version: saved.version + 1, content: { ...saved.content, story: 'Khác nữa' } });
  expect(await publishListing(owner, done.id, done.version)).toMatchObject({ ok: true });
  while (!(await getGoodsChange(owner, studio, begun.id))!.finished) await runGoodsChange({ changeId: begun.id });
  expect(await getGoodsChange(owner, studio, begun.id)).toMatchObject({ done: 51, refused: 1, finished: true, refusals: [{ refusal: 'changed-meanwhile' }] });
  expect(await database.db.product.count({ where: { workshopId: studio.id } })).toBe(50);
  expect(await database.db.listingDraft.count({ where: { id: saved.id } })).toBe(1);
});

test('what an administrator changes in many goods is in the trail in their name; what a workshop does is not', async () => {
  const { studio, owner } = await studioOf();
  const [a, b] = await goodsOf({ studio }, 2, { price: 100_000 });
  const { id } = await database.db.user.create({ data: { name: 'Quản Trị Hàng', email: 'quan-tri-hang@thu.example', isAdministrator: true } });
  const chief: Actor = { ...VISITOR, userId: id, administrator: true };
  const trail = async () => (await database.db.auditEvent.findMany({ where: { subject: { in: ['product', 'variant'] } }, orderBy: { id: 'asc' } })).map(({ actorId, deed, subject }) => [actorId === id, deed, subject].join(' '));
  for (const deed of [tenPercentMore, { kind: 'hide' } as const]) expect(await change(owner, studio, { deed, ids: [a!.product.id] })).toMatchObject({ done: 1, refused: 0 });
  expect(await trail()).toEqual([]);
  for (const deed of [tenPercentMore, { kind: 'hide' } as const]) expect(await change(chief, studio, { deed, ids: [b!.product.id] })).toMatchObject({ done: 1, refused: 0 });
  expect(new Set(await trail())).toEqual(new Set(['true update variant', 'true update product']));
  await database.db.artisan.create({ data: { slug: `tho-${randomUUID()}`, name: 'Thợ Trong Sổ', villageId: studio.village.id, workshopId: studio.id, trade: 'Thợ chuốt', story: 'Người của bài thử.' } });
  const draft = await fullDraft(chief, studio.id);
  expect(await publishListing(chief, draft.id)).toMatchObject({ ok: true });
  expect(await trail()).toContain('true insert product');
});
