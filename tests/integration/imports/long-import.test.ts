// A table as long as one may be: it shows how far it is, goes on after a crash, and is undone.
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { SheetCells } from '#app/domain/listings/sheet.ts';
import { acceptImport } from '#app/services/imports/accept-import.server.ts';
import { checkImport } from '#app/services/imports/check-import.server.ts';
import { getImport } from '#app/services/imports/get-import.server.ts';
import { runImport } from '#app/services/imports/run-import.server.ts';
import { startImport } from '#app/services/imports/start-import.server.ts';
import { takeBackImport } from '#app/services/imports/take-back-import.server.ts';
import { undoImport } from '#app/services/imports/undo-import.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { fileOf, newRow } from '#tests/support/import.ts';
import { workshop } from '#tests/support/market.ts';
import { memberOf } from '#tests/support/member.ts';

const database = freshDatabase();

test('5,000 rows are checked, imported with a crash in the middle, and undone', { timeout: 300_000 }, async () => {
  const shop = await workshop(database.db);
  const { actor, studio } = await memberOf(database.db, shop.id);
  await database.db.artisan.create({ data: { slug: 'nguoi-lam', name: 'Phạm Thị Hạnh', villageId: shop.villageId, workshopId: shop.id, trade: 'Thợ', story: '' } });
  await database.db.$executeRaw`
    insert into product (slug, name, status, village_id, craft_slug, workshop_id, category, materials, care, story, published_at)
    select 'hang-' || n, 'Bình số ' || n, 'published', ${shop.villageId}::uuid, 'gom-su', ${shop.id}::uuid, 'Bình', 'Sét', 'Lau', repeat('Chuyện kể. ', 40), now() from generate_series(1, 1300) n`;
  await database.db.$executeRaw`
    insert into variant (product_id, sku, price, weight_grams, length_cm, width_cm, height_cm, position)
    select p.id, 'S-' || row_number() over (), 100000, 500, 10, 10, 10, k from product p, generate_series(0, 2) k where p.workshop_id = ${shop.id}::uuid`;
  await database.db.$executeRaw`insert into stock_movement (variant_id, kind, on_hand_delta, reserved_delta) select id, 'opening', 5, 0 from variant`;
  const rows: SheetCells[] = [
    ...Array.from({ length: 3_900 }, (_, n) => ({ sku: `S-${n + 1}`, price: '120.000', stock: '9', maker: 'Phạm Thị Hạnh' })),
    ...Array.from({ length: 1_100 }, (_, n) => newRow({ sku: `M-${n}`, name: `Đĩa số ${n >> 1}`, option1: 'Cỡ', value1: `${n % 2} cm`, story: 'Chuyện kể. '.repeat(20) })),
  ];
  const runId = randomUUID();
  const took: Record<string, number> = {};
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const at = performance.now();
    await work();
    took[what] = Math.round(performance.now() - at);
  };
  await timed('read', () => startImport(actor, studio, { id: runId, fileName: 'hang.csv', file: fileOf(rows) }));
  await timed('check', () => checkImport({ runId }));
  const now = async () => (await getImport(actor, studio, runId, 1))!;
  expect(await now()).toMatchObject({ status: 'checked', rowCount: 5_000, done: 5_000, problems: 0, rows: { create: 1_100, update: 3_900, listings: 550 } });

  await acceptImport(actor, studio, runId);
  expect(await now()).toMatchObject({ status: 'importing', done: 0, toDo: 5_000 });
  // The process dies in a slice in the middle: what that slice had written is gone, what was before it stays.
  await database.asOwner(`create function die() returns trigger language plpgsql as $$ begin if new.done and new.line = 2002 then raise exception 'died'; end if; return new; end $$`);
  await database.asOwner(`create trigger die before update on import_row for each row execute function die()`);
  const goOn = async () => {
    // Each call goes on for some seconds, as its jobs do.
    while ((await now()).status === 'importing') await runImport({ runId });
  };
  await timed('import, first part', () => expect(goOn()).rejects.toThrow('died'));
  const half = await now();
  expect(half).toMatchObject({ status: 'importing', done: 2_000, toDo: 5_000 });
  const [{ changed }] = await database.db.$queryRaw<[{ changed: number }]>`select count(*)::int as changed from variant where price = 120000`;
  expect(changed).toBe(2_000);
  await database.asOwner(`drop trigger die on import_row`);
  await timed('import, the rest', goOn);
  expect(await now()).toMatchObject({ status: 'imported', done: 5_000, rows: { create: 1_100, update: 3_900, refused: 0 } });
  const [all] = await database.db.$queryRaw<[{ price: number; stock: number; counts: number; makers: number; drafts: number }]>`
    select (select count(*)::int from variant where price = 120000) as price, (select count(*)::int from variant where on_hand = 9) as stock,
      (select count(*)::int from stock_movement where kind = 'count') as counts, (select count(*)::int from product where artisan_id is not null) as makers, (select count(*)::int from listing_draft) as drafts`;
  expect(all).toEqual({ price: 3_900, stock: 3_900, counts: 3_900, makers: 1_300, drafts: 550 });

  await takeBackImport(actor, studio, runId);
  await timed('undo', async () => {
    while ((await now()).status === 'undoing') await undoImport({ runId });
  });
  expect(await now()).toMatchObject({ status: 'undone', keptCount: 0 });
  const [none] = await database.db.$queryRaw<[{ price: number; stock: number; makers: number; drafts: number }]>`
    select (select count(*)::int from variant where price = 100000) as price, (select count(*)::int from variant where on_hand = 5) as stock,
      (select count(*)::int from product where artisan_id is not null) as makers, (select count(*)::int from listing_draft) as drafts`;
  expect(none).toEqual({ price: 3_900, stock: 3_900, makers: 0, drafts: 0 });
  expect(took.check).toBeLessThan(30_000);
  expect(took['import, first part']! + took['import, the rest']!).toBeLessThan(60_000);
});
