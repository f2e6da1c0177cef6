import { expect, test } from 'vitest';
import { judgePaper, PAPER_LIMITS, paperName } from './paper.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const pdf = (inside = '') => bytes(`%PDF-1.7\n1 0 obj << ${inside} >> endobj\ntrailer\n%%EOF\n`);

test('a paper is a PDF or a photograph, by its content', () => {
  expect(judgePaper(pdf())).toEqual({ ok: true, type: 'application/pdf' });
  expect(judgePaper(bytes('\xff\xd8\xff\xe0....'))).toEqual({ ok: true, type: 'image/jpeg' });
  expect(judgePaper(bytes('\x89PNG\r\n\x1a\n....'))).toEqual({ ok: true, type: 'image/png' });
  expect(judgePaper(bytes('RIFF....WEBP'))).toEqual({ ok: true, type: 'image/webp' });
});

test('anything else is refused with its reason', () => {
  expect(judgePaper(bytes(''))).toMatchObject({ code: 'missing' });
  expect(judgePaper(bytes('Quyết định số 1'))).toMatchObject({ code: 'unknown-format' });
  expect(judgePaper(bytes('<html>'))).toMatchObject({ code: 'unknown-format' });
  expect(judgePaper(bytes('....ftypheic'))).toMatchObject({ code: 'heic' });
  expect(judgePaper(bytes('%PDF-1.7\nhalf of it'))).toMatchObject({ code: 'broken' });
  expect(judgePaper(new Uint8Array(PAPER_LIMITS.bytes + 1))).toMatchObject({ code: 'too-heavy' });
});

test('a PDF that runs, carries files or is locked is refused, also where its words cross a piece', () => {
  for (const word of ['/S /JavaScript', '/JS (app.alert)', '/Launch', '/EmbeddedFiles']) expect(judgePaper(pdf(word))).toMatchObject({ code: 'active' });
  expect(judgePaper(pdf(`${' '.repeat(32_768 - 30)}/JavaScript`))).toMatchObject({ code: 'active' });
  expect(judgePaper(pdf('/Encrypt 5 0 R'))).toMatchObject({ code: 'locked' });
  expect(judgePaper(pdf('/JSON /Launcher'))).toMatchObject({ ok: true });
});

test('a file’s name keeps no folder and nothing invisible', () => {
  expect(paperName('C:\\giấy\\quyết định.pdf')).toBe('quyết định.pdf');
  expect(paperName('../../a\u202Efdp.exe')).toBe('afdp.exe');
  expect(paperName('  ')).toBe('giay-to');
});
