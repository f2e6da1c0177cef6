import { expect, test } from 'vitest';
import type { ProductDocument } from './document.ts';
import { lexemesOf } from './lexemes.ts';

const knife = {
  name: 'Bộ ba dao bếp, thép nhíp', nameEn: 'Three knives', category: 'Dao', craft: { slug: 'ren', name: 'Rèn' }, village: { slug: 'da-sy', name: 'Đa Sỹ' },
  kinds: ['rèn dao kéo'], origin: ['làng nghề Đa Sỹ'], making: ['tôi dầu'],
} as unknown as ProductDocument;

const lexemes = lexemesOf(knife);

test('a word is there folded and as it is spelled, and so is a word of the name', () => {
  expect(lexemes).toEqual(expect.arrayContaining(['bep', 'bếp', '.bep', '.bếp', 'keo', 'kéo', 'toi', 'tôi']));
  expect(lexemes).not.toContain('.keo');
});

test('words side by side are a lexeme, but not in what it is made of nor from one text to the next', () => {
  expect(lexemes).toEqual(expect.arrayContaining(['dao bep', 'bep thep', 'dao keo', 'da si']));
  expect(lexemes).not.toContain('toi dau');
  expect(lexemes).not.toContain('keo lang');
});

test('the thing is what the name begins with after counts, and what its category begins with', () => {
  expect(lexemes.filter((lexeme) => lexeme.startsWith('^'))).toEqual(['^dao']);
});

test('where from and which craft are found by their slugs, and a word without marks in the name by itself', () => {
  expect(lexemes).toEqual(expect.arrayContaining(['#ren', '@da-sy', '=dao', '=knives']));
  expect(lexemes).not.toContain('=bep');
});

test('a text without end is read up to sixty words', () => {
  const wordy = lexemesOf({ ...knife, making: [Array.from({ length: 5_000 }, (_, n) => `w${n}`).join(' ')] });
  expect(wordy).toContain('w59');
  expect(wordy).not.toContain('w60');
});
