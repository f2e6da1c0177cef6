import { expect, test } from 'vitest';
import { keptWords, suggestedWords, typedWords } from './picture-words.ts';

const vase = { name: 'Bình men lam ', nameEn: 'Blue vase' };
const untold = { alt: ' ', altEn: '' };

test('a picture of which nothing is said is told by its number, and its form still asks', () => {
  const kept = keptWords(vase, untold, 1);
  expect(kept).toEqual({ alt: 'Bình men lam, ảnh 2', altEn: 'Blue vase, picture 2' });
  expect(typedWords(vase, kept, 1)).toEqual({ alt: '', altEn: '' });
  expect(keptWords({ ...vase, nameEn: '' }, untold, 0)).toEqual({ alt: 'Bình men lam, ảnh 1', altEn: null });
});

test('what somebody wrote is kept as it is, and English is not made up beside it', () => {
  const kept = keptWords(vase, { alt: ' Nhìn từ trên ', altEn: '' }, 1);
  expect(kept).toEqual({ alt: 'Nhìn từ trên', altEn: null });
  expect(typedWords(vase, kept, 1)).toEqual({ alt: 'Nhìn từ trên', altEn: '' });
  expect(keptWords(vase, { alt: '', altEn: 'From above' }, 0)).toEqual({ alt: 'Bình men lam, ảnh 1', altEn: 'From above' });
});

test('the suggestion is the name, with the variant that the picture shows, and counts as words', () => {
  const glaze = { key: 'men', name: 'Men', nameEn: '', values: [{ key: 'ran', name: 'rạn', nameEn: 'crackled' }] };
  const words = suggestedWords({ ...vase, options: [glaze] }, { altEn: '', choice: { men: 'ran' } });
  expect(words).toEqual({ alt: 'Bình men lam, rạn', altEn: 'Blue vase, crackled' });
  expect(typedWords(vase, keptWords(vase, words, 0), 0)).toEqual(words);
  expect(suggestedWords({ ...vase, nameEn: '', options: [] }, { altEn: 'Mine', choice: null })).toEqual({ alt: 'Bình men lam', altEn: 'Mine' });
});
