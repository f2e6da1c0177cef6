import { expect, test } from 'vitest';
import { compileLexicon } from './lexicon.ts';
import type { ProductDocument } from './document.ts';
import { type Candidate, rank, toldOf } from './rank.ts';
import { understand } from './understand.ts';

const lexicon = compileLexicon({
  villages: [{ slug: 'bat-trang', name: 'Bát Tràng', craft: 'gốm sứ', also: [] }],
  crafts: [{ slug: 'gom-su', name: 'Gốm sứ', nameEn: 'Ceramics' }, { slug: 'lua', name: 'Lụa', nameEn: 'Silk' }],
  artisans: [],
  kinds: ['Bình, lọ', 'Khăn', 'Ấm chén', 'Nón', 'Dao'],
  synonyms: [{ says: ['bình lọ', 'bình hoa', 'vase'], means: ['bình lọ', 'bình hoa', 'vase'] }, { says: ['nón', 'hat'], means: ['nón', 'hat'] }],
  intents: [{ key: 'qua-tet', name: 'Quà Tết', nameEn: 'Tết gifts', phrases: ['quà tết'], wishes: [{ thing: 'ấm chén', weight: 3 }, { thing: 'hương', weight: 3 }, { words: 'tết', weight: 2 }, { craft: 'lua', weight: 1 }], priceFrom: null, priceTo: null }],
  goods: ['Khăn lụa hoa sen', 'Lụa vân', 'Lụa tơ tằm', 'Lúa vàng', 'Men lam', 'Bộ ba dao bếp', 'Đào bích'],
});

type Made = Partial<Pick<ProductDocument, 'nameEn' | 'category' | 'kinds' | 'origin'> & Omit<Candidate, 'told'>>;
let serial = 0;
function goods(name: string, { nameEn = null, category = 'Đồ', kinds = [], origin = [], ...rest }: Made = {}): Candidate & { name: string } {
  serial += 1;
  const told = toldOf({ name, nameEn, category, kinds, origin } as unknown as ProductDocument);
  return { id: String(serial).padStart(4, '0'), name, told, villageSlug: 'x', craftSlug: 'x', workshop: `w${serial}`, inStock: true, stars: null, sold: 0, publishedAt: 0, ...rest };
}

/** The names of these goods in the order that the first attempt at a query puts them in. */
function order(query: string, ...candidates: ReturnType<typeof goods>[]): string[] {
  const understanding = understand(query, lexicon);
  return rank(candidates.toReversed(), understanding.attempts[0]!, understanding).map(({ name }) => name);
}

test('the thing itself stands before what only has it somewhere in its name', () => {
  expect(order('dao', goods('Bộ ba dao bếp'), goods('Giá gỗ cắm dao'))).toEqual(['Bộ ba dao bếp', 'Giá gỗ cắm dao']);
  expect(order('lua', goods('Lụa vân mây'), goods('Khăn lụa'), goods('Áo', { kinds: ['dệt', 'lụa'] }))).toEqual(['Lụa vân mây', 'Khăn lụa', 'Áo']);
});

test('a name spelled as it was typed stands before one that only sounds alike', () => {
  expect(order('lúa', goods('Tranh lúa'), goods('Lụa vân'))).toEqual(['Tranh lúa', 'Lụa vân']);
  expect(order('dao', goods('Dao rựa'), goods('Đào bích'))).toEqual(['Dao rựa', 'Đào bích']);
});

test('without marks the market’s usual spelling stands first', () => {
  expect(order('lua', goods('Lụa vân'), goods('Lúa vàng'))).toEqual(['Lụa vân', 'Lúa vàng']);
});

test('what it is called otherwise fits, nearly as well as the word itself', () => {
  expect(order('bình hoa', goods('Bình hoa men lam'), goods('Vò men nâu', { category: 'Bình, lọ' }), goods('Khay')).slice(0, 2)).toEqual(['Bình hoa men lam', 'Vò men nâu']);
});

test('English says the thing at the end of its first words, and a Vietnamese name before a comma is none', () => {
  expect(order('vase', goods('Vò', { nameEn: 'Round flower vase, lotus' }), goods('Tủ', { nameEn: 'Cabinet for a vase' }))).toEqual(['Vò', 'Tủ']);
  expect(order('lụa', goods('Lụa vân'), goods('Giò lụa', { nameEn: 'Giò lụa, smooth pork roll' }))).toEqual(['Lụa vân', 'Giò lụa']);
});

test('an English word is no Vietnamese one that lost its marks', () => {
  expect(order('nón', goods('Mũ', { nameEn: 'Sun hat' }), goods('Đàn hát ca trù', { nameEn: 'Lute' }))).toEqual(['Mũ', 'Đàn hát ca trù']);
});

test('words side by side in the order that they were typed stand before the same words apart', () => {
  expect(order('khăn men', goods('Khăn men rạn'), goods('Khăn vẽ men'))).toEqual(['Khăn men rạn', 'Khăn vẽ men']);
});

test('counts and measures decide among what fits alike, in figures as in words', () => {
  expect(order('khăn 4', goods('Khăn bốn góc'), goods('Khăn hai góc'))).toEqual(['Khăn bốn góc', 'Khăn hai góc']);
});

test('among equals more stars, then more sales, then the newest; the sold-out stand last however well they fit', () => {
  const starred = goods('Khăn một', { stars: 4 });
  const sold = goods('Khăn hai', { sold: 9 });
  const newest = goods('Khăn ba', { publishedAt: 5 });
  expect(order('khăn', starred, sold, newest, goods('Khăn bốn'), goods('Khăn lụa khăn', { inStock: false, stars: 5 }))).toEqual(['Khăn một', 'Khăn hai', 'Khăn ba', 'Khăn bốn', 'Khăn lụa khăn']);
});

test('an occasion ranks by its own weights: things by what a name begins with, words anywhere, crafts', () => {
  expect(order('quà tết', goods('Bộ ấm', { category: 'Ấm chén' }), goods('Hộp kẹo Tết'), goods('Áo', { craftSlug: 'lua' }), goods('Ghế gỗ hương'))).toEqual(['Bộ ấm', 'Hộp kẹo Tết', 'Áo', 'Ghế gỗ hương']);
});

test('an occasion shows no workshop more than three times among the first ten, and one kind after another', () => {
  const many = Array.from({ length: 6 }, (_, n) => goods(`Ấm ${n}`, { category: 'Ấm chén', workshop: 'one' }));
  const others = Array.from({ length: 8 }, (_, n) => goods(`Hương ${n}`, { category: 'Hương', workshop: `other${n}` }));
  const first = order('quà tết', ...many, ...others).slice(0, 10);
  expect(first.filter((name) => name.startsWith('Ấm'))).toHaveLength(3);
  expect(new Set(first.slice(0, 2).map((name) => name.split(' ')[0]))).toEqual(new Set(['Ấm', 'Hương']));
});
