import { expect, test } from 'vitest';
import { beginsWords, meansWords, readWords } from './words.ts';

test('a word is kept folded, and with its marks when it has any', () => {
  expect(readWords('Khăn lụa 90x90')).toEqual([
    { folded: 'khan', marked: 'khăn' },
    { folded: 'lua', marked: 'lụa' },
    { folded: '90x90', marked: null },
  ]);
  expect(readWords('ĐÈN đá')).toEqual([{ folded: 'den', marked: 'đèn' }, { folded: 'da', marked: 'đá' }]);
});

test('NFC and NFD, and both placements of a tone, are the same words', () => {
  expect(readWords('Gốm Bát Tràng'.normalize('NFD'))).toEqual(readWords('gốm bát tràng'));
  expect(readWords('hoà khoẻ thuý')).toEqual(readWords('hòa khỏe thúy'));
});

test('whatever is neither letter nor digit separates words', () => {
  expect(readWords("#gốm-bát/tràng, 'lọ' (28cm) & \u0000 😀 | !").map(({ folded }) => folded)).toEqual(['gom', 'bat', 'trang', 'lo', '28cm']);
  for (const nothing of ['', '   ', "'; -- ", '😀😀', '\u0000\u0007']) expect(readWords(nothing)).toEqual([]);
});

test('no more words are read than asked for, and an endless one is cut', () => {
  expect(readWords('một hai ba bốn', 2).map(({ folded }) => folded)).toEqual(['mot', 'hai']);
  expect(readWords('a'.repeat(10_000))[0]!.folded).toHaveLength(40);
});

test('a cut never leaves half a character behind', () => {
  for (const [word] of [readWords(`a${'𝐛'.repeat(60)}`), readWords(`aa${'𝐛'.repeat(60)}`)]) expect(word!.folded.isWellFormed()).toBe(true);
});

test('a typed mark is meant, a missing one may be any', () => {
  const silk = readWords('lụa');
  expect(meansWords(readWords('lua'), silk)).toBe(true);
  expect(meansWords(readWords('lụa'), silk)).toBe(true);
  expect(meansWords(readWords('lúa'), silk)).toBe(false);
  expect(meansWords(readWords('gốm bat'), readWords('gốm bát'))).toBe(true);
  expect(meansWords(readWords('gốm'), readWords('gốm bát'))).toBe(false);
});

test('the last word may be half typed, those before it may not', () => {
  const village = readWords('Bát Tràng');
  for (const typed of ['b', 'ba', 'bá', 'bát', 'bat t', 'bát trà', 'bat trang']) expect(beginsWords(readWords(typed), village), typed).toBe(true);
  for (const typed of ['', 'bà', 'ba trang', 'bat tráng', 'bat trang x']) expect(beginsWords(readWords(typed), village), typed).toBe(false);
});
