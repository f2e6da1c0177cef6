import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Actor, VISITOR } from '#app/domain/access/policy.ts';
import { priceLeapsOf } from '#app/domain/listings/doubtful-price.ts';
import { ALL_ON_SALE } from '#app/domain/listings/goods-filter.ts';
import { SHEET_COLUMNS, type SheetColumn } from '#app/domain/listings/sheet.ts';
import { readTable, writeCsv, writeXlsx } from '#app/platform/spreadsheet.server.ts';
import { acceptImport } from '#app/services/imports/accept-import.server.ts';
import { checkImport } from '#app/services/imports/check-import.server.ts';
import { exportImport } from '#app/services/imports/export-import.server.ts';
import { getImport } from '#app/services/imports/get-import.server.ts';
import { giveUpImport } from '#app/services/imports/give-up-import.server.ts';
import { listImports } from '#app/services/imports/list-imports.server.ts';
import { runImport } from '#app/services/imports/run-import.server.ts';
import { startImport } from '#app/services/imports/start-import.server.ts';
import { takeBackImport } from '#app/services/imports/take-back-import.server.ts';
import { undoImport } from '#app/services/imports/undo-import.server.ts';
import { createDraft } from '#app/services/listings/create-draft.server.ts';
import { exportGoods } from '#app/services/listings/export-goods.server.ts';
import { getGoodsChange } from '#app/services/listings/get-goods-change.server.ts';
import { tidyGoods } from '#app/services/listings/tidy-goods.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { checked, fileOf, newRow } from '#tests/support/import.ts';
import { product, workshop } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';

const database = freshDatabase();

async function studioOf(status: 'verified' | 'unverified' | 'suspended' = 'verified') {
  const shop = await workshop(database.db, { status });
  const { actor, studio } = await memberOf(database.db, shop.id);
  const goods = (changes: { price?: number; stock?: number; name?: string } = {}) => product(database.db, { workshopId: shop.id, villageId: shop.villageId, ...changes });
  return { actor, studio, goods };
}

/** Everything of the market that an import could touch, as one short text. */
async function fingerprint(): Promise<string> {
  const parts: unknown[] = [];
  for (const table of ['product', 'variant', 'stock_movement', 'listing_draft', 'picture', 'search_product']) {
    parts.push(await database.db.$queryRawUnsafe(`select '${table}' as name, count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t`));
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function imported(actor: Actor, studio: Studio, runId: string) {
  expect(await acceptImport(actor, studio, runId)).toEqual({ ok: true });
  await runImport({ runId });
  return (await getImport(actor, studio, runId, 1))!;
}

async function undone(actor: Actor, studio: Studio, runId: string) {
  expect(await takeBackImport(actor, studio, runId)).toEqual({ ok: true });
  await undoImport({ runId });
  return (await getImport(actor, studio, runId, 1))!;
}

const variantOf = (id: string) => database.db.variant.findUniqueOrThrow({ where: { id }, include: { product: true } });

test('a dry run says each problem by row and column and changes nothing at all', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods();
  const before = await fingerprint();
  const run = await checked(actor, studio, [
    { sku: a.variant.sku, price: '350.000' }, newRow({ price: 'ba trăm' }), newRow({ name: 'Chén' }), newRow({ name: 'Bát', maker: 'Ai Đó' }), { sku: a.variant.sku, price: '1000' },
  ]);
  expect(run).toMatchObject({ status: 'checked', rowCount: 5, problems: 3, rows: { create: 1, update: 1, same: 0, refused: 3, listings: 1 } });
  expect(run.list.map(({ line, column, code, value, otherLine }) => [line, column, code, value, otherLine])).toEqual([
    [3, 'price', 'not-a-number', 'ba trăm', null], [5, 'maker', 'unknown-maker', 'Ai Đó', null], [6, 'sku', 'sku-twice', a.variant.sku, 2],
  ]);
  expect(await fingerprint()).toBe(before);
});

test('what is accepted is done: prices, pieces as a count, words of the listing; new names become drafts', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ price: 100_000, stock: 5 });
  const run = await checked(actor, studio, [
    { sku: a.variant.sku, price: '120.000', stock: '8', name: 'Bình mới', weight: '1,1 kg' },
    newRow({ sku: 'DM-20', option1: 'Cỡ', value1: '20 cm' }), newRow({ sku: 'DM-28', option1: 'Cỡ', value1: '28 cm', price: '300.000' }), newRow({ name: 'Chén trà' }),
  ]);
  expect(await imported(actor, studio, run.id)).toMatchObject({ status: 'imported', done: 4, rows: { create: 3, update: 1, refused: 0, listings: 2 } });
  const changed = await variantOf(a.variant.id);
  expect([Number(changed.price), changed.onHand, changed.weightGrams, changed.product.name, changed.product.status]).toEqual([120_000, 8, 1_100, 'Bình mới', 'published']);
  const moved = await database.db.stockMovement.findMany({ where: { variantId: a.variant.id }, orderBy: { id: 'asc' } });
  expect(moved.map(({ kind, onHandDelta, byId }) => [kind, onHandDelta, byId])).toEqual([['opening', 5, null], ['count', 3, actor.userId]]);
  const drafts = await database.db.listingDraft.findMany({ where: { workshopId: studio.id }, orderBy: { name: 'asc' } });
  expect(drafts.map(({ name, version }) => [name, version])).toEqual([['Chén trà', 1], ['Đĩa men ngọc', 1]]);
  expect((drafts[1]!.content as { variants: { sku: string; price: number }[] }).variants.map(({ sku, price }) => [sku, price])).toEqual([['DM-20', 250_000], ['DM-28', 300_000]]);
  const [{ waiting }] = await database.db.$queryRaw<[{ waiting: number }]>`select count(*)::int as waiting from graphile_worker._private_jobs where payload::text like ${`%${a.product.id}%`}`;
  expect(waiting).toBeGreaterThan(0);
});

test('an import that is undone leaves everything as it was', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ price: 100_000, stock: 5 });
  const told = async () => {
    const { price, onHand, product: listing } = await variantOf(a.variant.id);
    return [Number(price), onHand, listing.name, listing.story, listing.leadDays, await database.db.listingDraft.count({ where: { workshopId: studio.id } })];
  };
  const before = await told();
  const run = await checked(actor, studio, [{ sku: a.variant.sku, price: '120.000', stock: '2', name: 'Bình mới', story: 'Chuyện mới', leadDays: '9' }, newRow()]);
  await imported(actor, studio, run.id);
  expect(await told()).toEqual([120_000, 2, 'Bình mới', 'Chuyện mới', 9, 1]);
  expect(await undone(actor, studio, run.id)).toMatchObject({ status: 'undone', keptCount: 0 });
  expect(await told()).toEqual(before);
});

test('what was changed, sold or written in since is left as it is when the import is undone, and told', async () => {
  const { actor, studio, goods } = await studioOf();
  const [a, b] = [await goods({ price: 100_000, stock: 5 }), await goods({ price: 100_000, stock: 5 })];
  const run = await checked(actor, studio, [{ sku: a.variant.sku, price: '120.000', stock: '8' }, { sku: b.variant.sku, price: '130.000' }, newRow(), newRow({ name: 'Chén trà' })]);
  await imported(actor, studio, run.id);
  await database.db.variant.update({ where: { id: a.variant.id }, data: { price: 125_000 } });
  await database.db.stockMovement.create({ data: { variantId: a.variant.id, kind: 'damage', onHandDelta: -1, reservedDelta: 0 } });
  await database.db.listingDraft.updateMany({ where: { workshopId: studio.id, name: 'Chén trà' }, data: { version: 2 } });
  const done = await undone(actor, studio, run.id);
  expect(done.kept).toEqual([{ line: 2, name: a.variant.sku, kept: ['price', 'stock'] }, { line: 5, name: 'Chén trà', kept: ['edited'] }]);
  const left = await variantOf(a.variant.id);
  expect([Number(left.price), left.onHand, Number((await variantOf(b.variant.id)).price)]).toEqual([125_000, 7, 100_000]);
  expect((await database.db.listingDraft.findMany({ where: { workshopId: studio.id } })).map(({ name }) => name)).toEqual(['Chén trà']);
});

test('what stopped being right between the check and the import is refused then, and the rest is done', async () => {
  const { actor, studio, goods } = await studioOf();
  const [a, b] = [await goods({ stock: 5 }), await goods({ price: 100_000 })];
  const run = await checked(actor, studio, [{ sku: a.variant.sku, stock: '1' }, { sku: b.variant.sku, price: '120.000' }]);
  const other = await workshop(database.db);
  await database.db.product.update({ where: { id: a.product.id }, data: { workshopId: other.id, villageId: other.villageId } });
  const done = await imported(actor, studio, run.id);
  expect(done).toMatchObject({ status: 'imported', rows: { update: 1, refused: 1 } });
  expect(done.list).toMatchObject([{ line: 2, column: 'sku', code: 'sku-taken' }]);
  expect(Number((await variantOf(b.variant.id)).price)).toBe(120_000);
});

test('prices that leap are counted as the rule says, at its edges too', async () => {
  const { actor, studio } = await studioOf();
  const edges: [number, number][] = [[0, 0], [0, 1_000], [1, 10], [1, 9], [10, 1], [11, 1], [9, 1], [100_000, 10_000], [100_000, 10_001], [100_000, 9_999], [50_000, 499_999], [50_000, 500_000], [50_000, 500_001], [1_391_000, 1_391], [99_999_999, 9_999_999], [2_000_000_000, 20_000_000_000]];
  for (const pairs of [...edges.map((pair) => [pair]), edges]) {
    const { id } = await database.db.importRun.create({ data: { workshopId: studio.id, fileName: 'gia.csv', status: 'checked', rowCount: pairs.length } });
    await database.db.importRow.createMany({ data: pairs.map(([from, to], at) => ({ runId: id, line: at + 2, cells: { sku: `GIA-${at}` }, deed: 'update', targetId: randomUUID(), before: { variant: { price: { from, to } }, listing: {}, stock: null } })) });
    expect((await getImport(actor, studio, id, 1))!.leaps, String(pairs)).toEqual(priceLeapsOf(pairs.map(([from, to]) => ({ from, to }))));
  }
});

test('what an administrator imports, and takes back, is in the trail in their name; what a workshop does is not', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ price: 100_000, stock: 5 });
  const { id } = await database.db.user.create({ data: { name: 'Quản Trị Nhập', email: 'quan-tri-nhap@thu.example', isAdministrator: true } });
  const chief: Actor = { ...VISITOR, userId: id, administrator: true };
  const trail = async () => (await database.db.auditEvent.findMany({ where: { subject: { in: ['variant', 'stock_movement', 'listing_draft'] } }, orderBy: { id: 'asc' } })).map(({ actorId, deed, subject }) => [actorId === id, deed, subject].join(' '));
  await imported(actor, studio, (await checked(actor, studio, [{ sku: a.variant.sku, price: '110.000', stock: '6' }, newRow()])).id);
  expect(await trail()).toEqual([]);
  const run = await checked(chief, studio, [{ sku: a.variant.sku, price: '120.000', stock: '8' }, newRow({ name: 'Chén trà' })]);
  await imported(chief, studio, run.id);
  const done = await trail();
  expect(new Set(done)).toEqual(new Set(['true update variant', 'true insert stock_movement', 'true insert listing_draft']));
  await undone(chief, studio, run.id);
  expect(new Set((await trail()).slice(done.length))).toEqual(new Set(['true update variant', 'true insert stock_movement', 'true delete listing_draft']));
});

test('an import is in the name of who accepted it, and goes on in the name of another once they may not', async () => {
  const { actor, studio, goods } = await studioOf();
  const [a, b] = [await goods({ stock: 2 }), await goods({ stock: 2 })];
  const { actor: second } = await memberOf(database.db, studio.id, 'staff');
  const of = async (variantId: string) => (await database.db.stockMovement.findFirstOrThrow({ where: { variantId }, orderBy: { id: 'desc' } })).byId;
  await imported(second, studio, (await checked(actor, studio, [{ sku: a.variant.sku, stock: '8' }])).id);
  expect(await of(a.variant.id)).toBe(second.userId);
  // Who accepted it goes before it is done.
  const run = await checked(second, studio, [{ sku: b.variant.sku, stock: '9' }]);
  await acceptImport(second, studio, run.id);
  await database.db.workshopMember.delete({ where: { workshopId_userId: { workshopId: studio.id, userId: second.userId! } } });
  await runImport({ runId: run.id });
  expect(await getImport(actor, studio, run.id, 1)).toMatchObject({ status: 'failed', stopped: 'not-any-more', done: 0, toDo: 1 });
  expect(await imported(actor, studio, run.id)).toMatchObject({ status: 'imported', done: 1 });
  expect(await of(b.variant.id)).toBe(actor.userId);
});

test('a price that nobody can mean is refused, and one that falls to a tenth or grows tenfold is counted', async () => {
  const { actor, studio, goods } = await studioOf();
  const [a, b, c, d] = [await goods({ price: 500_000 }), await goods({ price: 500_000 }), await goods({ price: 50_000 }), await goods({ price: 50_000 })];
  const run = await checked(actor, studio, [{ sku: a.variant.sku, price: '1' }, { sku: b.variant.sku, price: '50.000' }, { sku: c.variant.sku, price: '500.000' }, { sku: d.variant.sku, price: '60.000' }]);
  const idle = await checked(actor, studio, [{ sku: a.variant.sku, price: '1' }]);
  expect((await listImports(actor, studio, 1)).runs.map(({ id, hasWork }) => [id, hasWork])).toEqual([[idle.id, false], [run.id, true]]);
  expect(run).toMatchObject({ list: [{ column: 'price', code: 'too-little', most: 1_000 }], rows: { update: 3, refused: 1 }, leaps: { fallen: 1, grown: 1 } });
});

test('an import is taken back by who asks for it, and no further once they may not', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ stock: 2 });
  const run = await checked(actor, studio, [{ sku: a.variant.sku, stock: '8' }]);
  await imported(actor, studio, run.id);
  const { actor: other } = await memberOf(database.db, studio.id, 'staff');
  expect(await takeBackImport(other, studio, run.id)).toEqual({ ok: true });
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'suspended' } });
  await undoImport({ runId: run.id });
  expect((await variantOf(a.variant.id)).onHand).toBe(8);
  await database.db.workshop.update({ where: { id: studio.id }, data: { status: 'verified' } });
  expect(await acceptImport(actor, studio, run.id)).toMatchObject({ ok: false });
  expect(await undone(other, studio, run.id)).toMatchObject({ status: 'undone' });
  expect(await database.db.stockMovement.findFirstOrThrow({ where: { variantId: a.variant.id }, orderBy: { id: 'desc' } })).toMatchObject({ onHandDelta: -6, byId: other.userId });
});

test('what was sold between the check and the import stays sold', async () => {
  const { actor, studio, goods } = await studioOf();
  const [a, b] = [await goods({ stock: 2 }), await goods({ stock: 5 })];
  const run = await checked(actor, studio, [{ sku: a.variant.sku, price: '123000', stock: '2' }, { sku: b.variant.sku, stock: '8' }]);
  for (const { variant } of [a, b]) await database.db.stockMovement.create({ data: { variantId: variant.id, kind: 'damage', onHandDelta: -2, reservedDelta: 0 } });
  expect(await imported(actor, studio, run.id)).toMatchObject({ status: 'imported', problems: 0 });
  expect(await variantOf(a.variant.id)).toMatchObject({ price: 123_000n, onHand: 0 });
  expect((await variantOf(b.variant.id)).onHand).toBe(6);
});

test('a table that was exported, changed and imported later leaves sold what sold meanwhile, also when it comes twice', async () => {
  const { actor, studio, goods } = await studioOf();
  const [a, b] = [await goods({ price: 100_000, stock: 10 }), await goods({ price: 100_000, stock: 10 })];
  const out = await exportGoods(actor, studio, ALL_ON_SALE);
  if (!out.ok) throw new Error(out.code);
  const at = (column: SheetColumn) => SHEET_COLUMNS.indexOf(column);
  const rows = out.table.rows.map((row) => row.with(at('price'), 123_000).with(at('stock'), row[at('sku')] === b.variant.sku ? 15 : row[at('stock')]!));
  await database.db.stockMovement.create({ data: { variantId: a.variant.id, kind: 'damage', onHandDelta: -3, reservedDelta: 0 } });
  const again = async () => {
    const file = new TextEncoder().encode(writeCsv({ ...out.table, rows }));
    const started = await startImport(actor, studio, { id: randomUUID(), fileName: 'hang.csv', file });
    if (!started.ok) throw new Error(started.code);
    await checkImport({ runId: started.id });
    return (await getImport(actor, studio, started.id, 1))!;
  };
  const first = await again();
  expect(first).toMatchObject({ problems: 0, rows: { update: 2 } });
  await imported(actor, studio, first.id);
  const left = async () => (await Promise.all([a, b].map(({ variant }) => variantOf(variant.id)))).map(({ price, onHand }) => [Number(price), onHand]);
  expect(await left()).toEqual([[123_000, 7], [123_000, 15]]);
  expect(await again()).toMatchObject({ problems: 0, rows: { update: 0, same: 2 } });
  // One of those that came in was sold: what the table says of it can no longer be meant.
  await database.db.stockMovement.create({ data: { variantId: b.variant.id, kind: 'damage', onHandDelta: -1, reservedDelta: 0 } });
  expect((await again()).list).toMatchObject([{ column: 'stockThen', code: 'stock-moved', value: '10', now: 14 }]);
});

test('what will change is listed by field before and after, page by page, and so is what changed', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ price: 100_000, stock: 5, name: 'Bình vẽ sen' });
  const others = Array.from({ length: 51 }, (_, at) => newRow({ name: `Đĩa số ${at}` }));
  const run = await checked(actor, studio, [{ sku: a.variant.sku, price: '120.000', stock: '8', leadDays: '9', craft: 'Gốm sứ' }, ...others]);
  const changed = { line: 2, name: 'Bình vẽ sen', sku: a.variant.sku, fields: [{ field: 'price', from: 100_000, to: 120_000 }, { field: 'stock', from: 5, to: 8 }, { field: 'leadDays', from: null, to: 9 }] };
  expect(run).toMatchObject({ changePages: 2 });
  expect(run.changes.slice(0, 2)).toEqual([changed, { line: 3, name: 'Đĩa số 0', sku: '', fields: null }]);
  expect((await getImport(actor, studio, run.id, 1, 2))!.changes.map(({ line }) => line)).toEqual([52, 53]);
  expect((await imported(actor, studio, run.id)).changes[0]).toEqual(changed);
});

test('imports before the last ten stay within reach', async () => {
  const { actor, studio } = await studioOf();
  const at = (day: number) => ({ id: randomUUID(), workshopId: studio.id, fileName: `bang-${day}.csv`, rowCount: 1, createdAt: new Date(Date.UTC(2026, 0, day)) });
  await database.db.importRun.createMany({ data: Array.from({ length: 12 }, (_, day) => at(day + 1)) });
  expect(await listImports(actor, studio, 2)).toMatchObject({ page: 2, pages: 2, runs: [{ fileName: 'bang-2.csv' }, { fileName: 'bang-1.csv' }] });
});

test('asked twice, accepted twice or run twice at once, an import is one import', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ stock: 5 });
  const id = randomUUID();
  const file = fileOf([{ sku: a.variant.sku, stock: '9' }]);
  const start = () => startImport(actor, studio, { id, fileName: 'hang.csv', file });
  expect(await Promise.all([start(), start()])).toEqual([{ ok: true, id }, { ok: true, id }]);
  expect(await database.db.importRow.count({ where: { runId: id } })).toBe(1);
  await Promise.all([checkImport({ runId: id }), checkImport({ runId: id })]);
  await Promise.all([acceptImport(actor, studio, id), acceptImport(actor, studio, id)]);
  await Promise.all([runImport({ runId: id }), runImport({ runId: id })]);
  await runImport({ runId: id });
  expect(await database.db.stockMovement.count({ where: { variantId: a.variant.id, kind: 'count' } })).toBe(1);
  await undone(actor, studio, id);
  await undoImport({ runId: id });
  expect((await variantOf(a.variant.id)).onHand).toBe(5);
});

test('imports and changes of many goods are forgotten after 90 days, drafts that nobody filled in after 30', async () => {
  const { actor, studio, goods } = await studioOf();
  const a = await goods({ price: 100_000 });
  const [old, recent, stuck] = [await checked(actor, studio, [newRow()]), await checked(actor, studio, [newRow()]), await checked(actor, studio, [newRow()])];
  await imported(actor, studio, old.id);
  const days = (count: number) => new Date(Date.now() - count * 86_400_000);
  const long = { createdAt: days(120), acceptedAt: days(100), finishedAt: days(91) };
  await database.db.importRun.update({ where: { id: old.id }, data: long });
  await database.db.importRun.update({ where: { id: recent.id }, data: { createdAt: days(89) } });
  await database.db.importRun.update({ where: { id: stuck.id }, data: { createdAt: days(200), status: 'importing' } });
  const change = (finishedAt: Date | null) => ({ id: randomUUID(), workshopId: studio.id, deed: {}, total: 1, done: finishedAt ? 1 : 0, createdAt: days(95), finishedAt, items: { create: [{ position: 0, targetId: a.product.id, name: 'Bình', plan: {} }] } });
  const [done, lately, underWay] = [change(days(91)), change(days(89)), change(null)];
  for (const data of [done, lately, underWay]) await database.db.goodsChange.create({ data });
  const begun = await createDraft(actor, studio.id);
  if (!begun.ok) throw new Error(begun.code);
  const { content } = await database.db.listingDraft.findUniqueOrThrow({ where: { id: begun.draftId } });
  const draft = (savedAt: Date, typed = {}) => ({ id: randomUUID(), workshopId: studio.id, content: { ...(content as object), ...typed }, savedAt });
  const [blank, young, told] = [draft(days(31)), draft(days(29)), draft(days(31), { story: 'Ba đời chuốt tay.' })];
  for (const data of [blank, young, told]) await database.db.listingDraft.create({ data });
  for (let again = 0; again < 2; again += 1) await tidyGoods();
  const kept = async (rows: Promise<{ id: string }[]>) => (await rows).map(({ id }) => id).toSorted();
  expect(await kept(database.db.importRun.findMany({ where: { workshopId: studio.id } }))).toEqual([recent.id, stuck.id].toSorted());
  expect(await database.db.importRow.count({ where: { runId: old.id } })).toBe(0);
  expect(await kept(database.db.goodsChange.findMany({ where: { workshopId: studio.id } }))).toEqual([lately.id, underWay.id].toSorted());
  expect(await kept(database.db.listingDraft.findMany({ where: { workshopId: studio.id, name: '' } }))).toEqual([begun.draftId, young.id, told.id].toSorted());
  expect(await database.db.listingDraft.count({ where: { workshopId: studio.id, name: { not: '' } } })).toBe(1);
});

test('nobody imports into another workshop, into a suspended one, or undoes what is not theirs', async () => {
  const mine = await studioOf();
  const stranger = await studioOf();
  const suspended = await studioOf('suspended');
  const input = { id: randomUUID(), fileName: 'hang.csv', file: fileOf([newRow()]) };
  expect(await startImport(stranger.actor, mine.studio, input)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await startImport(VISITOR, mine.studio, input)).toEqual({ ok: false, code: 'sign-in' });
  expect(await startImport(suspended.actor, suspended.studio, input)).toEqual({ ok: false, code: 'not-allowed' });
  const run = await checked(mine.actor, mine.studio, [newRow()]);
  expect(await startImport(stranger.actor, stranger.studio, { ...input, id: run.id })).toEqual({ ok: false, code: 'not-allowed' });
  expect(await acceptImport(stranger.actor, stranger.studio, run.id)).toEqual({ ok: false, code: 'not-found' });
  expect(await takeBackImport(stranger.actor, stranger.studio, run.id)).toEqual({ ok: false, code: 'not-found' });
  expect(await getImport(stranger.actor, stranger.studio, run.id, 1)).toBeNull();
  // Suspended after it was accepted: the job does nothing any more and says so.
  await acceptImport(mine.actor, mine.studio, run.id);
  await database.db.workshop.update({ where: { id: mine.studio.id }, data: { status: 'suspended' } });
  await runImport({ runId: run.id });
  expect(await getImport(mine.actor, mine.studio, run.id, 1)).toMatchObject({ status: 'failed' });
  expect(await database.db.listingDraft.count({ where: { workshopId: mine.studio.id } })).toBe(0);
});

test('a file that is no table, is too heavy, empty or without a head that says what a row is, is refused with a reason', async () => {
  const { actor, studio } = await studioOf();
  const give = async (file: Uint8Array) => {
    const verdict = await startImport(actor, studio, { id: randomUUID(), fileName: 'x', file });
    return verdict.ok ? 'ok' : verdict.code;
  };
  const text = (words: string) => new TextEncoder().encode(words);
  expect(await give(new Uint8Array())).toBe('no-file');
  expect(await give(new Uint8Array(5_000_001))).toBe('too-heavy');
  expect(await give(text('PK\u0003\u0004 không phải bảng'))).toBe('broken');
  expect(await give(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe('unknown-format');
  expect(await give(text('Giá,Tồn kho\n1,2'))).toBe('no-heads');
  expect(await give(text('Tên hàng,Giá,Price\nBình,1,2'))).toBe('head-twice');
  expect(await give(text('Tên hàng,Giá\n\n'))).toBe('no-rows');
  expect(await give(text(`Tên hàng\n${'Bình\n'.repeat(5_001)}`))).toBe('too-many-rows');
  expect(await database.db.importRun.count({ where: { workshopId: studio.id } })).toBe(0);
});

test('what was exported, in either format, imports again as no change', async () => {
  const { actor, studio, goods } = await studioOf();
  await goods({ name: '-Bình, "men" lam', price: 1_250_000 });
  await goods({ name: '=Bình tính' });
  const out = await exportGoods(actor, studio, ALL_ON_SALE);
  if (!out.ok) throw new Error(out.code);
  const table = { ...out.table, rows: out.table.rows.filter((row) => row[1] !== '=Bình tính'), name: 'Hàng' };
  for (const file of [new TextEncoder().encode(writeCsv(table)), await writeXlsx([table])]) {
    const read = await readTable(file, { rows: 10, columns: 50 });
    expect(read.ok && read.rows.length).toBe(2);
    const started = await startImport(actor, studio, { id: randomUUID(), fileName: 'hang', file });
    if (!started.ok) throw new Error(started.code);
      await checkImport({ runId: started.id });
    expect(await getImport(actor, studio, started.id, 1)).toMatchObject({ status: 'checked', problems: 0, rows: { same: 1, update: 0, create: 0 } });
    expect(await acceptImport(actor, studio, started.id)).toEqual({ ok: false, code: 'nothing-to-do' });
  }
});

test('an address that names no import at all is nobody’s, and no failure', async () => {
  const { actor, studio } = await studioOf();
  for (const id of ['-'.repeat(36), 'a'.repeat(36), '']) {
    expect(await getImport(actor, studio, id, 1)).toBeNull();
    expect(await exportImport(actor, studio, id)).toBeNull();
    expect(await getGoodsChange(actor, studio, id)).toBeNull();
  }
});

test('an import whose job failed for good says so, goes on from there or is undone, and holds up no other', async () => {
  const { actor, studio, goods } = await studioOf();
  const things = await Promise.all(Array.from({ length: 101 }, () => goods({ price: 100_000 })));
  const run = await checked(actor, studio, things.map(({ variant }) => ({ sku: variant.sku, price: '120.000' })));
  await acceptImport(actor, studio, run.id);
  const last = things.at(-1)!.variant;
  // The hundred of the first slice are done, the last row fails again and again.
  await database.asOwner(`create function break() returns trigger language plpgsql as $$ begin if new.id = '${last.id}' then raise exception 'broken'; end if; return new; end $$`);
  await database.asOwner('create trigger break before update on variant for each row execute function break()');
  await expect(runImport({ runId: run.id })).rejects.toThrow('broken');
  const now = async (id = run.id) => (await getImport(actor, studio, id, 1))!;
  await giveUpImport(run.id, 'checking');
  expect(await now()).toMatchObject({ status: 'importing', stopped: null });
  await giveUpImport(run.id, 'importing');
  expect(await now()).toMatchObject({ status: 'failed', stopped: 'import-broke', done: 100, toDo: 101 });
  const another = await checked(actor, studio, [{ sku: things[0]!.variant.sku, price: '120.000', stock: '9' }]);
  expect(await imported(actor, studio, another.id)).toMatchObject({ status: 'imported' });

  await database.asOwner('drop trigger break on variant');
  expect(await acceptImport(actor, studio, run.id)).toEqual({ ok: true });
  expect(await now()).toMatchObject({ status: 'importing', stopped: null, done: 100 });
  await runImport({ runId: run.id });
  expect(await now()).toMatchObject({ status: 'imported', done: 101 });
  await takeBackImport(actor, studio, run.id);
  await giveUpImport(run.id, 'undoing');
  expect(await now()).toMatchObject({ status: 'failed', stopped: 'undo-broke', done: 0, toDo: 101 });
  expect(await acceptImport(actor, studio, run.id)).toEqual({ ok: false, code: 'not-checked' });
  expect(await undone(actor, studio, run.id)).toMatchObject({ status: 'undone', stopped: null, keptCount: 0 });
  expect(Number((await variantOf(last.id)).price)).toBe(100_000);
});
