// The words that a desk keeps: who may, what the real search makes of them before and after, and how soon every process follows.
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { VISITOR } from '#app/domain/access/policy.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import type { TypedIntent } from '#app/domain/search-words/intent.ts';
import { listAuditEvents } from '#app/services/audit/list-audit-events.server.ts';
import { requestContext } from '#app/platform/log.server.ts';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { getIntent } from '#app/services/search-words/get-intent.server.ts';
import { getSynonym } from '#app/services/search-words/get-synonym.server.ts';
import { listSynonyms } from '#app/services/search-words/list-synonyms.server.ts';
import { listUnanswered } from '#app/services/search-words/list-unanswered.server.ts';
import { removeIntent } from '#app/services/search-words/remove-intent.server.ts';
import { removeSynonym } from '#app/services/search-words/remove-synonym.server.ts';
import { saveIntent } from '#app/services/search-words/save-intent.server.ts';
import { saveSynonym } from '#app/services/search-words/save-synonym.server.ts';
import { tryWords } from '#app/services/search-words/try-words.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();
const chief = { ...VISITOR, userId: randomUUID(), administrator: true };
const curator = { ...VISITOR, userId: randomUUID(), curates: [randomUUID()] };

beforeAll(async () => {
  await product(database.db, { name: 'Lồng bàn mây' });
  await product(database.db, { name: 'Nón thêu hoa' });
  await rebuildSearch();
});

const find = async (text: string) => (await searchCatalogue({ ...NO_CHOICES, text })).hits.map(({ name }) => name);
/** What another process keeps a second at most. */
const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1_050));
const same = (says: string) => ({ kind: 'same' as const, says, means: '' });
const none = { 1: '', 2: '', 3: '' };
const occasion = (changes: Partial<TypedIntent> = {}): TypedIntent => ({ name: 'Quà mừng hè', nameEn: 'Summer gifts', phrases: 'quà mừng hè', priceFrom: '', priceTo: '', things: { ...none, 3: 'nón' }, words: none, crafts: { 1: [], 2: [], 3: [] }, ...changes });

test('a draft is tried by the real search and changes nothing; kept, it is in force within seconds, also where another process wrote it', async () => {
  const id = randomUUID();
  const trial = await tryWords(chief, 'vòm đậy', { id, synonym: { says: ['vòm đậy', 'lồng bàn'], means: ['vòm đậy', 'lồng bàn'] } });
  expect(trial!.before).toMatchObject({ total: 0, hits: [] });
  expect(trial!.after!.hits.map(({ name }) => name)).toEqual(['Lồng bàn mây']);
  expect(trial!.after!.terms[0]).toEqual(expect.arrayContaining(['vòm đậy', 'lồng bàn']));
  expect(await find('vòm đậy')).toEqual([]);

  expect(await saveSynonym(chief, { id, seenAt: null, typed: same('Vòm đậy, lồng bàn') })).toEqual({ ok: true });
  await aSecond();
  expect(await find('vòm đậy')).toEqual(['Lồng bàn mây']);

  await database.db.searchSynonym.update({ where: { id }, data: { says: ['mâm úp', 'lồng bàn'], means: ['mâm úp', 'lồng bàn'] } });
  await aSecond();
  expect([await find('mâm úp'), await find('vòm đậy')]).toEqual([['Lồng bàn mây'], []]);

  const removal = await tryWords(chief, 'mâm úp', { id, synonym: null });
  expect([removal!.before.total, removal!.after!.total]).toEqual([1, 0]);
  expect(await removeSynonym(chief, id)).toEqual({ ok: true });
  expect(await removeSynonym(chief, id)).toEqual({ ok: true });
  await aSecond();
  expect(await find('mâm úp')).toEqual([]);
});

test('the same order again is harmless, and nobody writes over what a colleague saved', async () => {
  const id = randomUUID();
  const order = { id, seenAt: null, typed: same('khay đan, sàng') };
  expect([await saveSynonym(chief, order), await saveSynonym(chief, order)]).toEqual([{ ok: true }, { ok: true }]);
  const opened = (await getSynonym(chief, id))!;
  expect(await saveSynonym(chief, { id, seenAt: opened.updatedAt, typed: same('khay đan, sàng, nia') })).toEqual({ ok: true });
  expect(await saveSynonym(chief, { id, seenAt: opened.updatedAt, typed: same('khay đan, giần') })).toEqual({ ok: false, code: 'changed' });
  expect((await getSynonym(chief, id))!.says).toEqual(['khay đan', 'sàng', 'nia']);
  await removeSynonym(chief, id);
  expect(await saveSynonym(chief, { id, seenAt: opened.updatedAt, typed: same('khay đan, giần') })).toEqual({ ok: false, code: 'changed' });
});

test('words that stand elsewhere too are told with where', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await saveSynonym(chief, { id: one, seenAt: null, typed: same('rổ sảo, rổ thưa') });
  await saveSynonym(chief, { id: other, seenAt: null, typed: { kind: 'narrow', says: 'rổ thưa', means: 'rổ' } });
  expect((await getSynonym(chief, one))!.alsoIn).toEqual([{ phrase: 'rổ thưa', what: { kind: 'synonym', id: other, name: 'rổ thưa' } }]);
});

test('an occasion is tried, kept, changed with only what differs, and taken away', async () => {
  const id = randomUUID();
  const trial = await tryWords(chief, 'quà mừng hè', { id, intent: { name: 'Quà mừng hè', nameEn: 'Summer gifts', phrases: ['quà mừng hè'], priceFrom: null, priceTo: null, wishes: [{ thing: 'nón', weight: 3 }] } });
  expect(trial!.after!.said).toEqual([{ kind: 'intent', name: 'Quà mừng hè' }]);
  expect(trial!.after!.hits.map(({ name }) => name)).toEqual(['Nón thêu hoa']);
  expect(await saveIntent(chief, { id, seenAt: null, typed: occasion() })).toEqual({ ok: true });
  expect(await saveIntent(chief, { id, seenAt: null, typed: occasion() })).toEqual({ ok: true });
  await aSecond();
  expect(await find('quà mừng hè')).toEqual(['Nón thêu hoa']);
  const kept = (await getIntent(chief, id))!;
  expect(kept).toMatchObject({ key: 'qua-mung-he', wishes: [{ thing: 'nón', weight: 3 }] });
  const [wish] = await database.db.searchIntentWish.findMany({ where: { intentId: id } });
  expect(await saveIntent(chief, { id, seenAt: kept.updatedAt, typed: occasion({ name: 'Quà hè', words: { ...none, 1: 'thêu' } }) })).toEqual({ ok: true });
  expect(await getIntent(chief, id)).toMatchObject({ key: 'qua-mung-he', name: 'Quà hè', wishes: [{ thing: 'nón', weight: 3 }, { words: 'thêu', weight: 1 }] });
  expect((await database.db.searchIntentWish.findMany({ where: { intentId: id } })).map((row) => row.id)).toContain(wish!.id);
  expect(await saveIntent(chief, { id, seenAt: kept.updatedAt, typed: occasion() })).toEqual({ ok: false, code: 'changed' });
  expect(await saveIntent(chief, { id: randomUUID(), seenAt: null, typed: occasion({ name: 'Hè khác', phrases: 'đi chơi hè, quà mừng hè' }) })).toEqual({ ok: false, code: 'taken', phrase: 'quà mừng hè', by: 'Quà hè' });
  expect(await removeIntent(chief, id)).toEqual({ ok: true });
  expect(await database.db.searchIntentWish.count({ where: { intentId: id } })).toBe(0);
});

test('a curator looks and tries, administrators change, and others see nothing of it', async () => {
  const order = { id: randomUUID(), seenAt: null, typed: same('chổi đót, chổi') };
  expect(await saveSynonym(curator, order)).toEqual({ ok: false, code: 'not-allowed' });
  expect(await saveIntent(curator, { ...order, typed: occasion() })).toEqual({ ok: false, code: 'not-allowed' });
  expect([await removeSynonym(curator, order.id), await removeIntent(VISITOR, order.id)]).toEqual([{ ok: false, code: 'not-allowed' }, { ok: false, code: 'sign-in' }]);
  expect(await listSynonyms(curator, '', 1)).toMatchObject({ mayEdit: false });
  expect((await tryWords(curator, 'nón', null))!.before.hits).toHaveLength(1);
  for (const read of [listSynonyms(VISITOR, '', 1), tryWords(VISITOR, 'nón', null), getSynonym(curator, order.id), listUnanswered(VISITOR, { from: '2026-11-01', to: '2026-11-30' }, 1)]) expect(await read).toBeNull();
});

test('a change of words is in the trail', async () => {
  const { id: userId } = await database.db.user.create({ data: { name: 'Người Giữ Lời', email: 'giu-loi@thu.example', emailVerified: true, isAdministrator: true } });
  const id = randomUUID();
  await requestContext.run({ requestId: 'r', statements: 0, locale: 'vi', pattern: '', auditedId: userId }, () => saveSynonym({ ...chief, userId }, { id, seenAt: null, typed: same('điếu cày, điếu') }));
  expect((await listAuditEvents({ ...chief, userId }, { text: '', subject: 'search_synonym', subjectId: id, from: null, to: null, after: null }))!.entries).toMatchObject([{ deed: 'insert', actorName: 'Người Giữ Lời', subjectName: 'điếu cày, điếu' }]);
});

test('what was looked for in vain is listed by how often, without what hardly anybody asked', async () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const row = (query: string, changes: object) => ({ day: day('2026-11-20'), locale: 'vi', query, asked: 10, empty: 0, near: 0, found: 0, ...changes });
  await database.db.searchDemand.createMany({ data: [row('đồng hồ', { empty: 7, near: 1 }), row('đồng hồ', { day: day('2026-11-21'), empty: 2 }), row('gốm', { found: 90 }), row('khóa cửa', { empty: 4 }), row('riêng ai', { asked: 2, empty: 2 }), row('quá lâu', { day: day('2026-09-01'), empty: 9 })] });
  expect(await listUnanswered(curator, { from: '2026-11-01', to: '2026-11-30' }, 1)).toEqual({
    unanswered: [{ query: 'đồng hồ', empty: 9, near: 1, asked: 20, lastDay: day('2026-11-21') }, { query: 'khóa cửa', empty: 4, near: 0, asked: 10, lastDay: day('2026-11-20') }],
    total: 2, pages: 1,
  });
});
