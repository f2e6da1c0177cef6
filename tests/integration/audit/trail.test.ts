// What curators and administrators change is written down by the database, and stays.
import { expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { setPortrait } from '#app/services/artisans/set-portrait.server.ts';
import { type AuditFilter, listAuditEvents } from '#app/services/audit/list-audit-events.server.ts';
import { changeRole } from '#app/services/roles/change-role.server.ts';
import { setWorkshopPhoto } from '#app/services/workshops/set-workshop-photo.server.ts';
import { columnName } from '#app/desk/audit/column-words.ts';
import { subjectWords } from '#app/desk/audit/subject-words.ts';
import { valueWords } from '#app/desk/audit/value-words.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product, workshop } from '#tests/support/market.ts';

const database = freshDatabase();
/** Somebody's own account and cart, what jobs and machines write, rows that another row of the trail stands for, and what never changes. */
const UNDER_NOBODY = [
  'account', 'address', 'cart', 'cart_line', 'push_subscription', 'session', 'verification',
  'mail', 'rate_limit', 'certificate_reminder', 'photograph', 'receipt', 'webhook_event', 'search_click', 'search_count', 'search_demand', 'search_form', 'search_product', 'search_tier', 'product_finding', 'product_visit', 'workshop_visit', 'setting',
  'goods_change_item', 'import_row', 'order_line', 'order_event',
  '_prisma_migrations', 'audit_event', 'commune', 'craft', 'province',
];
const ALL: AuditFilter = { text: '', subject: null, subjectId: null, from: null, to: null, after: null };

async function chief(name: string) {
  const { id } = await database.db.user.create({ data: { name, email: `${name.replaceAll(' ', '-')}@thu.example`, emailVerified: true, isAdministrator: true } });
  return { ...VISITOR, userId: id, administrator: true };
}

test('a change by a curator is there with who, what, before and after; one by nobody in particular is not', async () => {
  const actor = await chief('Quản Trị Đỗ');
  const shop = await workshop(database.db, { name: 'Xưởng gốm Trong Sổ' });
  await database.db.workshop.update({ where: { id: shop.id }, data: { story: 'Lửa nhỏ.' } });
  expect((await listAuditEvents(actor, ALL))!.entries).toEqual([]);
  await transact((tx) => tx.workshop.update({ where: { id: shop.id }, data: { story: 'Lửa hồng.', phone: '+84911111111' } }), actor.userId!);
  const { entries } = (await listAuditEvents(actor, ALL))!;
  expect(entries).toMatchObject([{ actorName: 'Quản Trị Đỗ', actorId: actor.userId, deed: 'update', subject: 'workshop', subjectId: shop.id, subjectName: 'Xưởng gốm Trong Sổ' }]);
  expect(entries[0]!.changes).toContainEqual({ column: 'story', before: 'Lửa nhỏ.', after: 'Lửa hồng.' });
  // That a number changed is told, and not the number.
  expect(entries[0]!.changes).toContainEqual({ column: 'phone', before: '•••', after: '•••' });
});

test('a change that changes nothing, or that was taken back, is no change', async () => {
  const actor = await chief('Quản Trị Lặng');
  const shop = await workshop(database.db);
  await transact((tx) => tx.workshop.update({ where: { id: shop.id }, data: { name: shop.name } }), actor.userId!);
  await transact(async (tx) => {
    await tx.workshop.update({ where: { id: shop.id }, data: { name: 'Nửa chừng' } });
    throw new Error('no');
  }, actor.userId!).catch(() => {});
  expect((await listAuditEvents(actor, { ...ALL, subjectId: shop.id }))!.entries).toEqual([]);
});

test('a curator reads what happened in their villages, an administrator all', async () => {
  const actor = await chief('Quản Trị Xa');
  const [here, there] = [await workshop(database.db), await workshop(database.db)];
  for (const shop of [here, there]) await transact((tx) => tx.workshop.update({ where: { id: shop.id }, data: { story: 'Chuyện khác.' } }), actor.userId!);
  const read = async (who: Parameters<typeof listAuditEvents>[0]) => (await listAuditEvents(who, { ...ALL, text: 'Xa' }))?.entries.map(({ subjectId }) => subjectId).toSorted();
  expect(await read({ ...VISITOR, userId: actor.userId, curates: [here.villageId] })).toEqual(here.villageId === there.villageId ? [here.id, there.id].toSorted() : [here.id]);
  expect(await read(actor)).toEqual([here.id, there.id].toSorted());
  expect(await read({ ...VISITOR, userId: actor.userId })).toBeUndefined();
});

test('it is found by words without marks, by kind, by day and page after page', async () => {
  const actor = await chief('Nguyễn Thị Mốc');
  const shop = await workshop(database.db, { name: 'Xưởng lụa Tìm Thấy' });
  for (let at = 0; at < 55; at += 1) await transact((tx) => tx.workshop.update({ where: { id: shop.id }, data: { story: `Chuyện thứ ${at}.` } }), actor.userId!);
  const find = async (change: Partial<AuditFilter>) => (await listAuditEvents(actor, { ...ALL, subjectId: shop.id, ...change }))!;
  expect((await find({ text: 'moc lua tim thay chuyen thu 54' })).entries).toHaveLength(1);
  // A short word begins one, alone and beside others; a column's name is in every event and found in none.
  expect([await find({ text: '54' }), await find({ text: 'mo 54' }), await find({ text: 'oc' }), await find({ text: 'story' })].map(({ entries }) => entries.length)).toEqual([1, 1, 0, 0]);
  expect((await listAuditEvents(actor, { ...ALL, text: 'mo' }))!.entries).toHaveLength(50);
  expect((await find({ text: '100%' })).entries).toHaveLength(0);
  expect((await find({ subject: 'village' })).entries).toHaveLength(0);
  expect((await find({ to: '2020-01-01' })).entries).toHaveLength(0);
  const first = await find({});
  expect([first.entries.length, first.more]).toEqual([50, true]);
  const last = first.entries.at(-1)!;
  const second = await find({ after: { at: last.at, id: last.id } });
  expect([second.entries.length, second.more]).toEqual([5, false]);
  expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(55);
});

test('the application can neither write, change nor empty the trail; nor can who owns the tables change it', async () => {
  const actor = await chief('Quản Trị Bền');
  const shop = await workshop(database.db);
  await transact((tx) => tx.workshop.update({ where: { id: shop.id }, data: { story: 'Bền.' } }), actor.userId!);
  for (const statement of [
    'update audit_event set actor_name = $$Ai đó$$',
    'delete from audit_event',
    'truncate audit_event',
    `insert into audit_event (actor_name, deed, subject, subject_id, subject_name, words) values ('', 'insert', '', '', '', '')`,
    'alter table workshop disable trigger audited',
    'drop trigger audited on workshop',
    'create or replace function write_audit() returns trigger language plpgsql as $$ begin return null; end $$',
    'select write_audit()',
    'set session_replication_role = replica',
  ]) await expect(database.db.$executeRawUnsafe(statement), statement).rejects.toThrow(/permission denied|must be owner|trigger functions can only/);
  for (const statement of ['update audit_event set actor_name = $$Ai đó$$', 'delete from audit_event', 'truncate audit_event']) await expect(database.asOwner(statement), statement).rejects.toThrow();
  expect((await listAuditEvents(actor, { ...ALL, subjectId: shop.id }))!.entries).toHaveLength(1);
});

test('a picture that somebody of the desk gives or takes is in the trail', async () => {
  const actor = await chief('Quản Trị Ảnh');
  const shop = await workshop(database.db);
  await database.db.workshop.update({ where: { id: shop.id }, data: { photo: 'ab'.repeat(32) } });
  const artisan = await database.db.artisan.create({ data: { slug: 'tho-co-anh', name: 'Thợ Có Ảnh', villageId: shop.villageId, workshopId: shop.id, trade: 'Thợ chuốt', story: 'Người của bài thử.', portrait: 'cd'.repeat(32) } });
  await requestContext.run({ requestId: 'r2', statements: 0, locale: 'vi', pattern: '', auditedId: actor.userId! }, async () => {
    expect(await setWorkshopPhoto(actor, shop.id, null)).toEqual({ ok: true });
    expect(await setPortrait(actor, artisan.id, null)).toEqual({ ok: true });
  });
  for (const id of [shop.id, artisan.id]) expect((await listAuditEvents(actor, { ...ALL, subjectId: id }))!.entries, id).toMatchObject([{ deed: 'update', actorName: 'Quản Trị Ảnh' }]);
});

test('giving a role is in the trail', async () => {
  const actor = await chief('Quản Trị Giao');
  const { villageId } = await workshop(database.db);
  const { slug } = await database.db.village.findUniqueOrThrow({ where: { id: villageId } });
  const one = await database.db.user.create({ data: { name: 'Người Được Giao', email: 'duoc-giao@thu.example', emailVerified: true } });
  await requestContext.run({ requestId: 'r1', statements: 0, locale: 'vi', pattern: '', auditedId: actor.userId! }, () => changeRole(actor, { deed: 'grant', email: one.email, role: { kind: 'curator', village: slug } }));
  expect((await listAuditEvents(actor, { ...ALL, subject: 'village_curator', text: 'duoc giao' }))!.entries).toMatchObject([{ deed: 'insert', subjectName: 'Người Được Giao', actorName: 'Quản Trị Giao' }]);
});

test('every table is under the trail, or named here as one that nobody at a desk writes', async () => {
  const rows = await database.db.$queryRaw<{ name: string; audited: boolean }[]>`
    select c.relname::text as name, exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audited') as audited
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  expect(rows.filter(({ audited }) => !audited).map(({ name }) => name)).toEqual(UNDER_NOBODY.toSorted());
  expect(rows.filter(({ audited }) => audited).map(({ name }) => name).toSorted()).toEqual(Object.keys(subjectWords).toSorted());
});

test('who and what a change points at is told by name, and its columns and values in words', async () => {
  const actor = await chief('Quản Trị Gọi Tên');
  const shop = await workshop(database.db, { name: 'Xưởng Có Tên' });
  const maker = await database.db.artisan.create({ data: { slug: 'nguoi-co-ten', name: 'Người Có Tên', villageId: shop.villageId, workshopId: shop.id, trade: 'Thợ chuốt', story: 'Người của bài thử.' } });
  const made = await product(database.db, { workshopId: shop.id, villageId: shop.villageId, price: 90_000 });
  await transact(async (tx) => {
    await tx.product.update({ where: { id: made.product.id }, data: { artisanId: maker.id, status: 'hidden' } });
    await tx.variant.update({ where: { id: made.variant.id }, data: { price: 120_000 } });
    await tx.villageCurator.create({ data: { villageId: shop.villageId, userId: actor.userId! } });
  }, actor.userId!);
  const { entries, names } = (await listAuditEvents(actor, { ...ALL, text: 'Gọi Tên' }))!;
  const told = entries.flatMap(({ subject, changes }) => changes.map(({ column, before, after }) => [subject, columnName(column), valueWords(column, before, names), valueWords(column, after, names)]));
  expect(told).toContainEqual(['product', 'Người làm', null, 'Người Có Tên']);
  expect(told).toContainEqual(['product', 'Trạng thái', 'đang đăng', 'đang ẩn']);
  expect(told).toContainEqual(['variant', 'Giá', '90.000\u00a0₫', '120.000\u00a0₫']);
  expect(told).toContainEqual(['village_curator', 'Làng', null, shop.village.name]);
  expect(told).toContainEqual(['village_curator', 'Người', null, 'Quản Trị Gọi Tên']);
});

test('a raw name is left to few columns of what is under the trail', async () => {
  const columns = await database.db.$queryRaw<{ name: string }[]>`
    select distinct a.attname::text as name from pg_attribute a join pg_trigger t on t.tgrelid = a.attrelid and t.tgname = 'audited' where a.attnum > 0 and not a.attisdropped`;
  const raw = columns.map(({ name }) => name).filter((name) => columnName(name) === null);
  expect(columns.length).toBeGreaterThan(200);
  expect(raw.length, raw.toSorted().join(' ')).toBeLessThan(columns.length / 5);
});
