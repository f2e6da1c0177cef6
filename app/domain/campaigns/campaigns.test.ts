import { expect, test } from 'vitest';
import { readBanner, readMarketLink } from './banner.ts';
import { moved, readCollection } from './collection.ts';
import { overlap, phaseOf, readPeriod } from './period.ts';

const chief = { administrator: true };
const curator = { administrator: false };
const origin = 'https://tramnghe.example';

test('a period is before, within and behind its days, both included', () => {
  const period = { from: '2027-01-10', to: '2027-02-05' };
  expect(['2027-01-09', '2027-01-10', '2027-02-05', '2027-02-06'].map((day) => phaseOf(period, day))).toEqual(['coming', 'shown', 'shown', 'over']);
});

test('periods that share one day overlap, those that follow each other do not', () => {
  const period = { from: '2027-01-10', to: '2027-01-20' };
  expect(overlap(period, { from: '2027-01-20', to: '2027-01-25' })).toBe(true);
  expect(overlap(period, { from: '2027-01-21', to: '2027-01-25' })).toBe(false);
  expect(overlap(period, { from: '2027-01-01', to: '2027-12-31' })).toBe(true);
});

test.each([
  ['', '2027-01-10', { from: 'missing' }],
  ['2027-02-30', 'mai', { from: 'no-day', to: 'no-day' }],
  ['2027-01-10', '2027-01-09', { to: 'upside-down' }],
  ['2027-01-10', '2028-06-01', { to: 'too-long' }],
])('days from %j to %j are told at their fields', (from, to, errors) => {
  expect(readPeriod(from, to)).toEqual({ ok: false, errors });
});

const collection = { name: 'Quà  Tết', nameEn: '', words: 'Dòng một\r\n\r\n\r\n\r\nDòng hai', wordsEn: ' ', from: '2027-01-10', to: '2027-02-05', homePlace: '1' };

test('a collection is read with what is not translated left open', () => {
  expect(readCollection(collection, chief)).toEqual({ ok: true, collection: { name: 'Quà Tết', nameEn: null, words: 'Dòng một\n\nDòng hai', wordsEn: null, period: { from: '2027-01-10', to: '2027-02-05' }, homePlace: 1 } });
  expect(readCollection({ ...collection, homePlace: '' }, curator)).toMatchObject({ ok: true, collection: { homePlace: null } });
});

test('what is wrong with a collection is told at each field at once; the first place is the administrators’', () => {
  expect(readCollection({ ...collection, name: ' ', nameEn: 'x'.repeat(61), words: 'x'.repeat(601), to: '' }, curator)).toEqual({ ok: false, errors: { name: 'missing', nameEn: 'too-long', words: 'too-long', to: 'missing', homePlace: 'not-yours' } });
  expect(readCollection({ ...collection, homePlace: '9' }, chief)).toEqual({ ok: false, errors: { homePlace: 'not-yours' } });
});

test('a thing goes one step, and no further than the end', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['/', '/', { kind: 'fixed' }],
  ['/san-pham?q=quà+tết&sao=5', '/san-pham?q=qu%C3%A0+t%E1%BA%BFt&sao=5', { kind: 'fixed' }],
  ['https://tramnghe.example/en/lang-nghe/bat-trang/', '/lang-nghe/bat-trang', { kind: 'village', slug: 'bat-trang' }],
  [' /bo-suu-tap/qua-tet ', '/bo-suu-tap/qua-tet', { kind: 'collection', slug: 'qua-tet' }],
])('%s leads to %s', (typed, link, page) => {
  expect(readMarketLink(typed, origin)).toEqual({ ok: true, link, page });
});

test.each([
  ['', 'missing'],
  ['https://cho-khac.example/san-pham', 'elsewhere'],
  ['//cho-khac.example', 'elsewhere'],
  ['/\\cho-khac.example', 'elsewhere'],
  ['javascript:alert(1)', 'elsewhere'],
  ['https://ai@tramnghe.example/', 'elsewhere'],
  ['cho-khac.example', 'elsewhere'],
  ['/quan-tri', 'no-such-page'],
  ['/constructor/x', 'no-such-page'],
  ['/lang-nghe/bat-trang/xuong', 'no-such-page'],
  ['/don-hang/TN12', 'no-such-page'],
  [`/${'x'.repeat(400)}`, 'too-long'],
])('%j leads nowhere a banner may lead: %s', (typed, code) => {
  expect(readMarketLink(typed, origin)).toEqual({ ok: false, code });
});

test('a curator’s banner has the lowest priority, and every field is told of at once', () => {
  const typed = { text: 'Hội làng', textEn: '', link: '/lang-nghe/bat-trang', from: '2027-01-10', to: '2027-01-12', priority: '1' };
  expect(readBanner(typed, { origin, ...curator })).toMatchObject({ ok: true, banner: { text: 'Hội làng', textEn: null, priority: 1 } });
  expect(readBanner({ ...typed, text: '', textEn: 'x'.repeat(121), link: '/quan-tri', from: '', priority: '3' }, { origin, ...curator })).toEqual({ ok: false, errors: { text: 'missing', textEn: 'too-long', link: 'no-such-page', from: 'missing', priority: 'not-yours' } });
  expect(readBanner({ ...typed, priority: '3' }, { origin, ...chief })).toMatchObject({ ok: true });
});
