import { expect, test } from 'vitest';
import { compileLexicon, suggestNames } from './lexicon.ts';
import { readWords } from './words.ts';

const lexicon = compileLexicon({
  villages: [
    { slug: 'bat-trang', name: 'Bát Tràng', craft: 'gốm sứ', also: [] },
    { slug: 'chuong', name: 'Chuông', craft: 'nón lá', also: ['làng Chuông'] },
    { slug: 'xuan-la', name: 'Xuân La', craft: 'tò he', also: [] },
  ],
  crafts: [{ slug: 'non-la', name: 'Nón lá', nameEn: 'Conical hats' }],
  artisans: [{ slug: 'tran-van-do', name: 'Trần Văn Độ' }],
  kinds: ['Bình, lọ', 'Nón'],
  synonyms: [{ says: ['bình hoa', 'lọ hoa', 'vase'], means: ['bình lọ'] }],
  intents: [{ key: 'qua-tet', name: 'Quà Tết', nameEn: 'Tết gifts', phrases: ['quà tết'], wishes: [], priceFrom: null, priceTo: null }],
});
const names = (text: string) => suggestNames(readWords(text), lexicon);

test('a name goes on from what is typed, from any of its words, the beginning first', () => {
  expect(names('tra').villages.map(({ slug }) => slug)).toEqual(['bat-trang']);
  expect(names('tra').artisans.map(({ slug }) => slug)).toEqual(['tran-van-do']);
  expect(names('bát tr').villages.map(({ slug }) => slug)).toEqual(['bat-trang']);
  expect(names('bạt').villages).toEqual([]);
});

test('a village is found by what it makes', () => {
  expect(names('to h').villages.map(({ slug }) => slug)).toEqual(['xuan-la']);
  expect(names('non la')).toMatchObject({ villages: [{ slug: 'chuong' }], crafts: [{ slug: 'non-la' }] });
});

test('a query may become a kind of goods, an occasion, or what a thing is called first', () => {
  expect(names('bin').queries).toEqual(['Bình', 'bình hoa']);
  expect(names('qua t').queries).toEqual(['Quà Tết']);
  expect(names('lo').queries).toEqual(['lọ']);
});

test('nothing typed suggests nothing', () => {
  expect(names('')).toEqual({ villages: [], crafts: [], artisans: [], queries: [] });
});
