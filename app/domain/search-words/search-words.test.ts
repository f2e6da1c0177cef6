import { expect, test } from 'vitest';
import { readIntent, type TypedIntent } from './intent.ts';
import { LONGEST_PHRASE, MOST_PHRASES, readPhrases } from './phrases.ts';
import { kindOf, readSynonym } from './synonym.ts';

test('phrases stand one a line or with commas between, are made small and kept once', () => {
  expect(readPhrases('Lọ hoa,  BÌNH\u00a0bông\r\n\nlọ hoa; vase ')).toEqual({ ok: true, phrases: ['lọ hoa', 'bình bông', 'vase'] });
});

test.each([
  ['', { code: 'missing' }],
  [' , \n', { code: 'missing' }],
  ['gốm, ***', { code: 'no-word', text: '***' }],
  ['a'.repeat(LONGEST_PHRASE + 1), { code: 'too-long', text: 'a'.repeat(LONGEST_PHRASE) }],
  [Array.from({ length: MOST_PHRASES + 1 }, (_, at) => `từ ${at}`).join('\n'), { code: 'too-many' }],
])('%j is not kept', (typed, refusal) => {
  expect(readPhrases(typed)).toEqual({ ok: false, refusal });
});

test('words that are the same need two, and are read back as the same in any order', () => {
  expect(readSynonym({ kind: 'same', says: 'giỏ', means: '' })).toEqual({ ok: false, field: 'says', refusal: { code: 'missing' } });
  const read = readSynonym({ kind: 'same', says: 'giỏ, làn', means: 'không đọc' });
  expect(read).toEqual({ ok: true, synonym: { says: ['giỏ', 'làn'], means: ['giỏ', 'làn'] } });
  expect(kindOf({ says: ['giỏ', 'làn'], means: ['làn', 'giỏ'] })).toBe('same');
});

test('narrow words lead to broader ones, which have to be others', () => {
  expect(readSynonym({ kind: 'narrow', says: 'lục bình', means: 'bình lọ' })).toEqual({ ok: true, synonym: { says: ['lục bình'], means: ['bình lọ'] } });
  expect(kindOf({ says: ['lục bình'], means: ['bình lọ'] })).toBe('narrow');
  expect(readSynonym({ kind: 'narrow', says: 'lục bình', means: '' })).toMatchObject({ ok: false, field: 'means', refusal: { code: 'missing' } });
  expect(readSynonym({ kind: 'narrow', says: 'khăn', means: 'Khăn' })).toMatchObject({ ok: false, field: 'means', refusal: { code: 'only-itself' } });
});

const none = { 1: '', 2: '', 3: '' };
const typed: TypedIntent = { name: 'Quà  Tết', nameEn: 'Tết gifts', phrases: 'quà tết, sắm tết', priceFrom: '', priceTo: '5.000.000 ₫', things: { ...none, 3: 'ấm chén\nhương trầm' }, words: { ...none, 1: 'mứt' }, crafts: { 1: [], 2: ['tra-sen'], 3: [] } };

test('an occasion is read with its wishes by weight', () => {
  expect(readIntent(typed)).toEqual({
    ok: true,
    intent: {
      name: 'Quà Tết', nameEn: 'Tết gifts', phrases: ['quà tết', 'sắm tết'], priceFrom: null, priceTo: 5_000_000,
      wishes: [{ thing: 'ấm chén', weight: 3 }, { thing: 'hương trầm', weight: 3 }, { craft: 'tra-sen', weight: 2 }, { words: 'mứt', weight: 1 }],
    },
  });
});

test.each<[string, Partial<TypedIntent>, object]>([
  ['no name', { name: ' ' }, { name: { code: 'missing' } }],
  ['a name that fits no chip', { nameEn: 'x'.repeat(61) }, { nameEn: { code: 'too-long-name' } }],
  ['nothing that people type', { phrases: '' }, { phrases: { code: 'missing' } }],
  ['a price that is none', { priceFrom: 'rẻ' }, { priceFrom: { code: 'not-a-price' } }],
  ['prices upside down', { priceFrom: '6tr'.replace('tr', '000000') }, { priceTo: { code: 'upside-down' } }],
  ['nothing that fits it', { things: none, words: none, crafts: { 1: [], 2: [], 3: [] } }, { wishes: { code: 'nothing-fits' } }],
  ['one thing of two weights', { things: { ...none, 3: 'nón', 1: 'nón' } }, { wishes: { code: 'said-twice' } }],
  ['a sign for a thing', { things: { ...none, 2: '!!' }, words: none, crafts: { 1: [], 2: [], 3: [] } }, { 'things-2': { code: 'no-word', text: '!!' } }],
])('%s is told at its field', (_, change, errors) => {
  expect(readIntent({ ...typed, ...change })).toEqual({ ok: false, errors });
});
