import { expect, test } from 'vitest';
import type { ProductDocument } from '../document.ts';
import { readWords } from '../words.ts';
import { beginnings, documentVector, everyWord, everyWordAsSpelled, foldedLine, phraseInName } from './vector.ts';

const silk: ProductDocument = {
  id: '00000000-0000-7000-8000-000000000001', slug: 'khan-lua', name: 'Khăn lụa', village: { slug: 'van-phuc', name: 'Vạn Phúc' }, craft: { slug: 'det-lua', name: 'Dệt lụa' },
  artisan: null, picture: null, price: 650_000, priceTo: 650_000, stars: null, starsUntil: null, available: 1, unit: 'piece', leadDays: null, sold: 0,
  publishedAt: '2026-01-01T00:00:00.000Z', kinds: ['Khăn'], making: ['tơ tằm'],
};

test('a word with marks stands at one place folded and as spelled, weighted by its field', () => {
  expect(documentVector(silk)).toBe("'khan':1A,7B 'khăn':1A,7B 'lua':2A 'lụa':2A 'to':12C 'tơ':12C 'tam':13C 'tằm':13C");
});

test('the last word of one field and the first of the next are no neighbours', () => {
  const places = [...documentVector(silk).matchAll(/(\d+)[ABC]/g)].map(([, place]) => Number(place)).toSorted((a, b) => a - b);
  expect(places).not.toContain(3);
});

test('a field of endless text is read up to sixty words', () => {
  const wordy = documentVector({ ...silk, making: [Array.from({ length: 5_000 }, (_, n) => `w${n}`).join(' ')] });
  expect(wordy).toContain("'w59'");
  expect(wordy).not.toContain("'w60'");
});

test('name, village and craft are one folded line', () => {
  expect(foldedLine(silk)).toBe('khan lua van phuc det lua');
});

test('a question asks for every word, folded or as it was spelled', () => {
  const words = readWords('khăn lua');
  expect(everyWord(words)).toBe("'khan' & 'lua'");
  expect(everyWordAsSpelled(words)).toBe("'khăn' & 'lua'");
  expect(phraseInName(words)).toBe("'khăn':A <-> 'lua':A");
  expect(beginnings(words)).toBe("'khăn' & 'lua':*");
  expect(beginnings(words, true)).toBe("'khăn':* & 'lua':*");
});

test('no typed text becomes an operator of the question', () => {
  const words = readWords("a' | !b & (c) <-> d:* \\' 'e");
  expect(everyWord(words)).toBe("'a' & 'b' & 'c' & 'd' & 'e'");
  expect(everyWord([{ folded: "x' | 'y", marked: null }])).toBe("'x | y'");
});
