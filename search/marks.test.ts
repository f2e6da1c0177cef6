import { expect, test } from 'vitest';
import { markParts } from './marks.ts';
import { readWords } from './words.ts';

/** The text with what is marked in brackets. */
const marked = (text: string, query: string) =>
  markParts(text, readWords(query)).map(([part, said]) => (said ? `[${part}]` : part)).join('');

test.each([
  ['gom', 'Gốm Bát Tràng', '[Gốm] Bát Tràng'],
  ['go', 'Gốm Bát Tràng', '[Gố]m Bát Tràng'],
  ['bat trang gom', 'Gốm Bát Tràng', '[Gốm] [Bát] [Tràng]'],
  ['d', 'Đĩa gốm', '[Đ]ĩa gốm'],
  ['GỐM', 'Gốm sứ, gốm đỏ', '[Gốm] sứ, [gốm] đỏ'],
  ['tran', 'Trần Thị Trang', '[Trần] Thị [Tran]g'],
])('%s marks the letters it says, with marks or without', (query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test.each([
  ['lụa', 'Lụa và lúa', '[Lụa] và lúa'],
  ['lụ', 'Lụa và lúa', '[Lụ]a và lúa'],
  ['gôm', 'Gốm sứ', '[Gốm] sứ'],
  ['hoà', 'Bình hoàn, hòa', 'Bình [hoà]n, [hòa]'],
  ['lúa', 'Khăn lụa', 'Khăn lụa'],
])('%s binds by the marks it has', (query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test.each([
  ['goosm', 'Gốm sứ', '[Gốm] sứ'],
  ['lu5a', 'Khăn lụa', 'Khăn [lụa]'],
  ['battrang', 'Gốm Bát Tràng', 'Gốm [Bát] [Tràng]'],
  ['battr', 'Gốm Bát Tràng', 'Gốm [Bát] [Tr]àng'],
  ['nonla', 'Nón lá làng Chuông', '[Nón] [lá] làng Chuông'],
])('%s marks what it was meant for', (query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});

test('a word that is finished marks no longer ones, the growing one marks only beginnings', () => {
  expect(marked('Lam lá', 'la lam')).toBe('[Lam] [lá]');
  expect(marked('Hoa sen', 'oa')).toBe('Hoa sen');
});

test('parts join to the text in one form, whatever was typed', () => {
  const text = 'Gốm “Bát Tràng” 90×90 😀'.normalize('NFD');
  for (const query of ['', 'gốm', '90', 'zzz', '😀', '<mark>', 'b'.repeat(5_000)]) {
    expect(markParts(text, readWords(query)).map(([part]) => part).join('')).toBe(text.normalize('NFC'));
  }
  expect(marked(text, 'gom 90')).toBe('[Gốm] “Bát Tràng” [90]×[90] 😀');
  expect(markParts('', readWords('a'))).toEqual([]);
});
