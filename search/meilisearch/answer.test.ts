import { expect, test } from 'vitest';
import type { ProductDocument } from '../document.ts';
import { readAnswer } from './answer.ts';
import { toRecord } from './record.ts';

const DOCUMENT: ProductDocument = {
  id: 'x', slug: 'am-tra', name: 'Ấm trà', village: { slug: 'bat-trang', name: 'Bát Tràng' }, craft: { slug: 'gom-su', name: 'Gốm sứ' }, artisan: null, workshop: 'xuong-thu', picture: null,
  price: 450_000, priceTo: 900_000, stars: null, starsUntil: null, available: 5, unit: 'bộ', leadDays: null, sold: 10, publishedAt: '2026-01-01T03:00:00.000Z', nameEn: null, category: 'Ấm', kinds: ['Ấm'], origin: [], making: ['Sét'],
};
// What it is found by is not asked for.
const { lexemes: _, ...RECORD } = toRecord(DOCUMENT);
const LIST = { indexUid: 'products', q: '', facets: ['villageSlug'], page: 1, hitsPerPage: 24 };
const COUNTS = { indexUid: 'products', q: '', facets: ['stars'], page: 1, hitsPerPage: 0, attributesToRetrieve: ['id'] };
const listed = { hits: [RECORD], totalHits: 1, facetDistribution: { villageSlug: { 'bat-trang': 1 } }, page: 1, query: '' };
const counts = { hits: [], totalHits: 1, facetDistribution: { stars: {} } };

test('a whole answer is read as it is', () => {
  expect(readAnswer({ results: [listed, counts] }, [LIST, COUNTS])).toEqual([
    { hits: [RECORD], totalHits: 1, facetDistribution: listed.facetDistribution },
    { hits: [], totalHits: 1, facetDistribution: { stars: {} } },
  ]);
});

test('a list without pages tells its total as an estimate', () => {
  expect(readAnswer({ results: [{ hits: [RECORD], estimatedTotalHits: 7 }] }, [{ indexUid: 'products', q: 'ấm', limit: 6 }])[0]?.totalHits).toBe(7);
});

test.each([
  ['a page of a proxy', '<html>'], ['nothing', null], ['a number', 7], ['an error', { message: 'x', code: 'internal' }], ['too few results', { results: [listed] }], ['results that are none', { results: [null, null] }],
  ['a hit without a name', { results: [{ ...listed, hits: [{ ...RECORD, name: undefined }] }, counts] }], ['a price in words', { results: [{ ...listed, hits: [{ ...RECORD, price: '450000' }] }, counts] }],
  ['no total', { results: [{ ...listed, totalHits: undefined }, counts] }], ['a total below nothing', { results: [{ ...listed, totalHits: -1 }, counts] }],
  ['no counts', { results: [{ ...listed, facetDistribution: undefined }, counts] }], ['counts that are words', { results: [listed, { ...counts, facetDistribution: { stars: { 5: 'many' } } }] }],
])('%s is no answer', (_, body) => {
  expect(() => readAnswer(body, [LIST, COUNTS])).toThrow();
});
