// What a file of pictures says of itself in its first and last bytes, without decoding it.
import type { Bytes, PictureType } from './picture-store.server.ts';

/** Whether the length that the format's own header promises is there: a full disk or a lost machine can leave less. */
export function isWhole(bytes: Bytes, type: PictureType): boolean {
  const { length } = bytes;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  switch (type) {
    case 'image/svg+xml':
      return buffer.toString('latin1', length - 6) === '</svg>';
    case 'image/webp':
      // RIFF: the length of what follows the first eight bytes.
      return length > 12 && buffer.toString('latin1', 0, 4) === 'RIFF' && buffer.readUInt32LE(4) + 8 === length;
    case 'image/avif':
      return length > 12 && buffer.toString('latin1', 4, 12) === 'ftypavif' && boxesEnd(buffer) === length;
    case 'image/jpeg':
      return length > 4 && buffer.readUInt16BE(0) === 0xffd8 && buffer.readUInt16BE(length - 2) === 0xffd9;
    case 'image/png':
      return length > 20 && buffer.toString('latin1', 1, 4) === 'PNG' && buffer.toString('latin1', length - 8, length - 4) === 'IEND';
  }
}

/** Where the last of the boxes that a file of the AVIF family is made of says that it ends. */
function boxesEnd(buffer: Buffer): number {
  let at = 0;
  while (at + 8 <= buffer.length) {
    const size = buffer.readUInt32BE(at);
    if (size < 8) return -1;
    at += size;
  }
  return at;
}
