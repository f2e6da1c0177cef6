import { expect, test } from 'vitest';
import { hasPhotoRoom, judgePhoto, photoFormat, photoLimits, photoRoom, readPhoto } from './photo.ts';

const bytes = (head: string, length = 64) => {
  const file = new Uint8Array(length);
  file.set(Buffer.from(head, 'latin1'));
  return file;
};

test.each([
  ['jpeg', '\xff\xd8\xff\xe1'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
])('%s is known by its first bytes', (format, head) => expect(photoFormat(bytes(head))).toEqual({ ok: true, format }));

test.each([
  ['heic', '\x00\x00\x00\x18ftypheic'],
  ['heic', '\x00\x00\x00\x18ftypmif1'],
  ['unknown-format', '\x00\x00\x00\x18ftypavif'],
  ['unknown-format', '\x00\x00\x00\x18ftypmp42'],
  ['unknown-format', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ['unknown-format', 'GIF89a'],
  ['unknown-format', '%PDF-1.7'],
  ['unknown-format', 'RIFF\x10\x00\x00\x00WAVEfmt '],
])('%s is what is said of %j', (code, head) => expect(photoFormat(bytes(head))).toEqual({ ok: false, code }));

test('an empty file and one that is too heavy are told apart from a wrong one', () => {
  expect(photoFormat(new Uint8Array())).toEqual({ ok: false, code: 'empty' });
  expect(photoFormat(bytes('\xff\xd8\xff', photoLimits.bytes))).toMatchObject({ ok: true });
  expect(photoFormat(bytes('\xff\xd8\xff', photoLimits.bytes + 1))).toEqual({ ok: false, code: 'too-heavy' });
});

const phone = { format: 'jpeg', width: 3000, height: 4000, frames: 1 } as const;

test('what phones make is accepted, from the smallest to fifty megapixels, either way up', () => {
  for (const [width, height] of [[3000, 4000], [4000, 3000], [600, 600], [6144, 8192], [1440, 3200]] as const) expect(judgePhoto({ ...phone, width, height })).toEqual({ ok: true });
});

test.each([
  ['too-many-pixels', { width: 20_000, height: 20_000 }],
  ['too-many-pixels', { width: 9_000, height: 12_000 }],
  ['too-small', { width: 599, height: 1_200 }],
  ['too-small', { width: 1_200, height: 1 }],
  ['too-narrow', { width: 600, height: 1_801 }],
  ['animated', { frames: 2 }],
])('%s: %j', (code, changes) => expect(judgePhoto({ ...phone, ...changes })).toEqual({ ok: false, code }));

test('a row names a photograph by a whole hash or not at all', () => {
  expect(readPhoto('0f'.repeat(32))).toEqual({ kind: 'photo', hash: '0f'.repeat(32) });
  for (const odd of [null, undefined, '', '0f'.repeat(31), '0F'.repeat(32), '../'.repeat(21), 7]) expect(readPhoto(odd)).toBeNull();
});

test('a workshop has room up to its last byte, and more of it once it is approved', () => {
  for (const [isVerified, room] of [[false, photoRoom.unverified], [true, photoRoom.verified]] as const) {
    expect([hasPhotoRoom(isVerified, room - 10, 10), hasPhotoRoom(isVerified, room - 10, 11)]).toEqual([true, false]);
  }
});
