import { expect, test } from 'vitest';
import { paperAnswer } from './paper-answer.server.ts';

const bytes = new TextEncoder().encode('%PDF-1.7');

test('a PDF is saved and a picture is shown, under the name that was given, and nobody keeps either', async () => {
  const pdf = paperAnswer({ bytes, fileName: "Giấy phép (bản 'mới').pdf", mediaType: 'application/pdf' });
  expect(Object.fromEntries(pdf.headers)).toEqual({
    'content-type': 'application/pdf',
    'content-length': '8',
    'content-disposition': `attachment; filename="giay-to.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20ph%C3%A9p%20%28b%E1%BA%A3n%20%27m%E1%BB%9Bi%27%29.pdf`,
    'cache-control': 'private, no-store',
  });
  expect(await pdf.text()).toBe('%PDF-1.7');
  expect(paperAnswer({ bytes, fileName: 'mặt trước.jpg', mediaType: 'image/jpeg' }).headers.get('Content-Disposition')).toMatch(/^inline; filename="giay-to\.jpg"/);
});

test('no paper is not there, and that is not kept either', () => {
  const none = paperAnswer(null);
  expect([none.status, none.headers.get('Cache-Control')]).toEqual([404, 'private, no-store']);
});
