import { expect, test } from 'vitest';
import { catalogueAddress, countChoices, DEEPEST_PAGE, NO_CHOICES, PARAMETERS, readCatalogueAddress } from './catalogue-address.ts';

const read = (query: string) => readCatalogueAddress(new URLSearchParams(query));

test('an address without parameters chooses nothing', () => {
  expect(read('')).toEqual({ choices: NO_CHOICES, wrong: [] });
});

test('every parameter is read', () => {
  expect(read('q=gốm+bát&lang=bat-trang&lang=phu-lang&nghe=gom-su&sao=3,5&gia-tu=100.000&gia-den=500000&con-hang=1&xep=gia-tang&trang=2')).toEqual({
    choices: { text: 'gốm bát', villages: ['bat-trang', 'phu-lang'], crafts: ['gom-su'], stars: [5, 3], priceFrom: 100_000, priceTo: 500_000, inStock: true, sort: 'price-up', page: 2 },
    wrong: [],
  });
});

test('unknown parameters and empty values say nothing', () => {
  expect(read(`utm_source=x&page=9&${PARAMETERS.map((name) => `${name}=`).join('&')}`)).toEqual({ choices: NO_CHOICES, wrong: [] });
});

test('the last of a repeated single value counts, and a repeated choice counts once', () => {
  expect(read('trang=2&trang=3&lang=bat-trang&lang=bat-trang').choices).toMatchObject({ page: 3, villages: ['bat-trang'] });
});

test.each([
  ['lang', 'Bát Tràng'], ['lang', 'a" OR b'], ['nghe', '../x'], ['sao', '6'], ['sao', '4.0'], ['gia-tu', '-1'], ['gia-tu', '1e9'], ['gia-den', '50.00'], ['gia-den', 'rẻ'],
  ['gia-tu', '9999999999999'], ['con-hang', 'true'], ['xep', 'relevance'], ['xep', 'constructor'], ['trang', '0'], ['trang', '-1'], ['trang', '1.5'], ['trang', String(DEEPEST_PAGE + 1)],
] as const)('%s=%s is told as wrong and chooses nothing', (parameter, value) => {
  expect(read(new URLSearchParams({ [parameter]: value }).toString())).toEqual({ choices: NO_CHOICES, wrong: [{ parameter, value }] });
});

test('a range upside down keeps its lower end and tells of the upper', () => {
  expect(read('gia-tu=500000&gia-den=100000')).toMatchObject({ choices: { priceFrom: 500_000, priceTo: null }, wrong: [{ parameter: 'gia-den', value: '100000' }] });
  expect(read('gia-tu=500000&gia-den=500000').wrong).toEqual([]);
});

test('choices without end are cut', () => {
  const slugs = Array.from({ length: 900 }, (_, n) => `lang-${n}`).join(',');
  expect(read(`lang=${slugs}`).choices.villages).toHaveLength(50);
});

test('the same choices have one address, and it is read back to them', () => {
  const choices = read('xep=sao&trang=7&sao=3&sao=4&nghe=gom-su&lang=phu-lang&lang=bat-trang&q=ấm+trà&con-hang=1&gia-den=900000').choices;
  const address = catalogueAddress(choices);
  expect(address).toBe('/san-pham?q=%E1%BA%A5m+tr%C3%A0&lang=bat-trang&lang=phu-lang&nghe=gom-su&sao=4&sao=3&gia-den=900000&con-hang=1&xep=sao&trang=7');
  expect(catalogueAddress(read(address.split('?')[1]!).choices)).toBe(address);
  expect(catalogueAddress({ page: 1 })).toBe('/san-pham');
});

test('each slug, star and price end narrows once; words, order and page do not', () => {
  expect(countChoices(read('q=x&xep=moi&trang=2').choices)).toBe(0);
  expect(countChoices(read('lang=a&lang=b&nghe=c&sao=4&gia-tu=1&gia-den=2&con-hang=1').choices)).toBe(7);
});

test.each([
  ['500k', 500_000],
  ['1,5 triệu', 1_500_000],
  ['1tr', 1_000_000],
  ['200 nghìn', 200_000],
  ['1.500.000', 1_500_000],
  ['1,500,000', 1_500_000],
  ['1.5 million', 1_500_000],
  ['2m', 2_000_000],
  ['350 thousand', 350_000],
])('a price may be said as people say it: %s', (typed, dong) => {
  expect(readCatalogueAddress(new URLSearchParams({ 'gia-den': typed }))).toMatchObject({ choices: { priceTo: dong }, wrong: [] });
});
