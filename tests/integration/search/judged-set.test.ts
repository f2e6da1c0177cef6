// The judged set of `npm run search:quality` stays honest against the market that it judges.
import { beforeAll, expect, test } from 'vitest';
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts';
import { seedMarket } from '#prisma/seed/seed.ts';
import { ask } from '#tests/search-quality/ask.ts';
import { type Good, readGoods } from '#tests/search-quality/good.ts';
import { gradesOf, JUDGED_SET } from '#tests/search-quality/judged-set.ts';
import { KINDS } from '#tests/search-quality/query.ts';
import { scoresOf } from '#tests/search-quality/report.ts';
import { freshDatabase } from '#tests/support/database.ts';

const database = freshDatabase();
let goods: Good[];

beforeAll(async () => {
  const today = new Date();
  await seedMarket(database.db, { today, demonstration: true, say: () => {} });
  goods = await readGoods(database.db, today);
});

test('has queries enough of every kind, each once', () => {
  expect(goods.length).toBeGreaterThan(700);
  expect(JUDGED_SET.length).toBeGreaterThanOrEqual(150);
  expect(KINDS.filter((kind) => JUDGED_SET.filter((query) => query.kind === kind).length < 20)).toEqual([]);
  const texts = JUDGED_SET.map(({ text }) => text.normalize('NFC').toLowerCase());
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
});

test('every query has something to find, unless it is told that it has not', () => {
  const empty = JUDGED_SET.filter((query) => !query.answerless && [...gradesOf(query, goods).values()].every((grade) => grade === 0));
  expect(empty.map(({ text }) => text)).toEqual([]);
});

test('no query is right with whatever comes', () => {
  const lax = JUDGED_SET.filter((query) => [...gradesOf(query, goods).values()].filter((grade) => grade === 3).length > goods.length / 3);
  expect(lax.map(({ text }) => text)).toEqual([]);
});

test('the whole set is answered as well as the shop promises: nDCG@10 of 0.95, and of 0.90 in every kind', { timeout: 180_000 }, async () => {
  await rebuildSearch();
  const outcomes = [];
  for (const query of JUDGED_SET) outcomes.push(await ask(query, goods));
  const under = scoresOf(outcomes).filter(({ name, ndcg }) => ndcg < (name === 'overall' ? 0.95 : 0.9));
  expect(under).toEqual([]);
  expect(outcomes.filter(({ query, saidSo }) => query.answerless && !saidSo).map(({ query }) => query.text)).toEqual([]);
});
