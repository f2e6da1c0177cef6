import { expect, test } from 'vitest';
import { judgePaper, paperLimits, paperName } from './paper.ts';

const bytes = (...parts: (string | number[])[]) => new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0], 'ảnh', [0xff, 0xd9]);

test('a paper is known by its content', () => {
  expect(judgePaper(bytes('%PDF-1.7\n…\n%%EOF\n'))).toEqual({ ok: true, type: 'application/pdf' });
  expect(judgePaper(jpeg)).toEqual({ ok: true, type: 'image/jpeg' });
  expect(judgePaper(bytes('\x89PNG\r\n\x1a\n', 'rest'))).toEqual({ ok: true, type: 'image/png' });
  expect(judgePaper(bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 '))).toEqual({ ok: true, type: 'image/webp' });
});

test.each([
  ['a text', bytes('Giấy phép kinh doanh %PDF-1.7 %%EOF')],
  ['a page', bytes('<!doctype html><script>alert(1)</script>')],
  ['a drawing that may hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a packed folder', bytes('PK\x03\x04')],
])('%s is no paper, whatever it is called', (_, content) => {
  expect(judgePaper(content)).toEqual({ ok: false, code: 'unknown-format' });
});

test('what is empty, too heavy, cut off on its way or of a kind that only some phones read is told apart', () => {
  expect(judgePaper(new Uint8Array())).toEqual({ ok: false, code: 'empty' });
  expect(judgePaper(new Uint8Array(paperLimits.bytes + 1))).toEqual({ ok: false, code: 'too-heavy' });
  expect(judgePaper(bytes('%PDF-1.7\n and no end'))).toEqual({ ok: false, code: 'cut-off' });
  expect(judgePaper(bytes([0xff, 0xd8, 0xff, 0xe0], 'half a photograph'))).toEqual({ ok: false, code: 'cut-off' });
  expect(judgePaper(bytes([0, 0, 0, 24], 'ftypheic'))).toEqual({ ok: false, code: 'heic' });
});

test('a name is a name: no folder, no line end, no quotation mark, the ending of what it is', () => {
  expect(paperName('C:\\Ảnh\\căn cước.JPG', 'image/jpeg')).toBe('căn cước.jpg');
  expect(paperName('../../etc/passwd', 'image/png')).toBe('passwd.png');
  expect(paperName('giấy\r\nphép "mới".pdf.exe', 'application/pdf')).toBe('giấy phép mới.pdf.pdf');
  expect(paperName('.html', 'application/pdf')).toBe('giay-to.pdf');
  expect(paperName('', 'image/webp')).toBe('giay-to.webp');
  expect([...paperName('ậ'.repeat(500), 'application/pdf')]).toHaveLength(124);
});

test('a PDF that runs or carries something, or is locked, is refused; a word that only begins alike is not', () => {
  const pdf = (inside: string) => bytes(`%PDF-1.7\n${inside}\n%%EOF\n`);
  for (const inside of ['<< /S /JavaScript /JS (app.alert(1)) >>', '<< /Names << /EmbeddedFiles 3 0 R >> >>', '/Launch']) expect(judgePaper(pdf(inside))).toEqual({ ok: false, code: 'active' });
  expect(judgePaper(pdf('trailer << /Encrypt 5 0 R >>'))).toEqual({ ok: false, code: 'locked' });
  expect(judgePaper(pdf('/JSON /EncryptMetadata false'))).toEqual({ ok: true, type: 'application/pdf' });
});
