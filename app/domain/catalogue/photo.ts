// Which file an artisan may give as the picture of a product. Whoever took it with any phone of the last ten years shall
// be able to; a file that would fill the memory, or that no browser could show well, is refused with a reason.

import { type Crop, readCrop } from './crop.ts';

/** A photograph by the SHA-256 of the file that was given, in hexadecimal: the same file is kept once. `crop`: the part of it that is shown. */
export type Photo = { kind: 'photo'; hash: string; crop?: Crop };

export const photoFormats = ['jpeg', 'png', 'webp'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

export const photoLimits = {
  bytes: 15_000_000,
  /** What a 50-megapixel phone makes; decoded, up to 200 MB for a moment. */
  pixels: 51_000_000,
  /** Of the shorter side: less would be blurred on a product's own page. */
  shortestSide: 600,
  /** The longer side over the shorter; beyond it nothing of a 4:5 crop is left. */
  proportion: 3,
} as const;

/** Of one product. */
export const mostPictures = 12;

/** Bytes of originals that a workshop may have with us: some forty photographs of a phone while it is looked at, five thousand afterwards. */
export const photoRoom = { unverified: 200_000_000, verified: 20_000_000_000 } as const;

/** How long a photograph is kept that nothing names any more: what was taken out by mistake can be put back. */
export const unusedPhotoDays = 7;

/** Whether a workshop of this standing has room for another photograph of so many bytes. */
export const hasPhotoRoom = (isVerified: boolean, kept: number, bytes: number): boolean => kept + bytes <= photoRoom[isVerified ? 'verified' : 'unverified'];

/** What a file says of itself before anything of it is decoded. `width` and `height` as it is to be seen. */
export type PhotoFacts = { format: PhotoFormat; width: number; height: number; frames: number };

export type PhotoRefusal = 'empty' | 'too-heavy' | 'heic' | 'unknown-format' | 'broken' | 'animated' | 'too-many-pixels' | 'too-small' | 'too-narrow';
export type PhotoVerdict = { ok: true } | { ok: false; code: PhotoRefusal };

const refused = (code: PhotoRefusal) => ({ ok: false, code }) as const;

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/**
 * The format by the file's first bytes, whatever its name says: nothing else is ever given to a decoder. HEIC is told
 * apart, because its owner can do something about it: a phone sends JPEG when it is asked for JPEG.
 */
export function photoFormat(bytes: Uint8Array): { ok: true; format: PhotoFormat } | { ok: false; code: PhotoRefusal } {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > photoLimits.bytes) return refused('too-heavy');
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { ok: true, format: 'jpeg' };
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return { ok: true, format: 'png' };
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return { ok: true, format: 'webp' };
  if (text(bytes, 4, 8) === 'ftyp' && /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(text(bytes, 8, 12))) return refused('heic');
  return refused('unknown-format');
}

export function judgePhoto({ width, height, frames }: PhotoFacts): PhotoVerdict {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (frames > 1) return refused('animated');
  if (width * height > photoLimits.pixels) return refused('too-many-pixels');
  if (short < photoLimits.shortestSide) return refused('too-small');
  return long / short > photoLimits.proportion ? refused('too-narrow') : { ok: true };
}

/** The row's photograph with the part of it that is shown, or null when it has none. */
export function readPhoto(hash: unknown, crop?: unknown): Photo | null {
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return null;
  const part = readCrop(crop);
  return part ? { kind: 'photo', hash, crop: part } : { kind: 'photo', hash };
}
