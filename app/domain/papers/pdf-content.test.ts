import { expect, test } from 'vitest';
import { pdfRefusal } from './pdf-content.ts';

const pdf = (inside: string) => Uint8Array.from(`%PDF-1.7\n1 0 obj << ${inside} >> endobj\n%%EOF\n`, (letter) => letter.charCodeAt(0));

test('a PDF of pages alone is taken', () => {
  expect(pdfRefusal(pdf('/Type /Page /JSON /Launcher'))).toBeNull();
});

test('one that runs, carries files or is locked is not, also where the word crosses a piece', () => {
  for (const word of ['/S /JavaScript', '/JS (app.alert)', '/Launch', '/EmbeddedFiles']) expect(pdfRefusal(pdf(word))).toBe('active');
  expect(pdfRefusal(pdf(`${' '.repeat(32_768 - 30)}/JavaScript`))).toBe('active');
  expect(pdfRefusal(pdf('/Encrypt 5 0 R'))).toBe('locked');
});
