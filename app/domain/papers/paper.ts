/**
 * Which file may be given as a paper: a scan of a decision or a certificate, as PDF or as a photograph. What it is, is read
 * from its first bytes, whatever its name says; a PDF that runs or carries something is refused, because somebody opens it.
 */
import { nfc } from '../text/vietnamese.ts';

export const PAPER_LIMITS = { bytes: 15_000_000 } as const;

export const PAPER_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type PaperType = (typeof PAPER_TYPES)[number];

export type PaperRefusal = 'missing' | 'too-heavy' | 'heic' | 'unknown-format' | 'broken' | 'active' | 'locked';
export type PaperVerdict = { ok: true; type: PaperType } | { ok: false; code: PaperRefusal };

const refused = (code: PaperRefusal) => ({ ok: false, code }) as const;

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** As a name of a PDF ends: `/JS` is one, `/JSON` is another. */
const ends = '(?![A-Za-z0-9])';
const active = new RegExp(`/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)${ends}`);
const locked = new RegExp(`/Encrypt${ends}`);

/** The words of a PDF that stand outside its compressed parts, in pieces that overlap. */
function says(bytes: Uint8Array, word: RegExp): boolean {
  const piece = 32_768;
  for (let at = 0; at < bytes.length; at += piece) if (word.test(latin(bytes, at, at + piece + 32))) return true;
  return false;
}

/** What a file is, by its content; nothing else is kept or shown to anybody. */
export function judgePaper(bytes: Uint8Array): PaperVerdict {
  if (bytes.length === 0) return refused('missing');
  if (bytes.length > PAPER_LIMITS.bytes) return refused('too-heavy');
  if (latin(bytes, 0, 5) === '%PDF-') {
    if (!latin(bytes, Math.max(0, bytes.length - 2_048), bytes.length).includes('%%EOF')) return refused('broken');
    if (says(bytes, locked)) return refused('locked');
    return says(bytes, active) ? refused('active') : { ok: true, type: 'application/pdf' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { ok: true, type: 'image/jpeg' };
  if (latin(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return { ok: true, type: 'image/png' };
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP') return { ok: true, type: 'image/webp' };
  if (latin(bytes, 4, 8) === 'ftyp' && /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(latin(bytes, 8, 12))) return refused('heic');
  return refused('unknown-format');
}

/** A file's name as it is kept: without folders and invisible signs, at most 120 letters. */
export function paperName(given: string): string {
  const name = nfc(given.split(/[/\\]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim();
  return [...name].slice(-120).join('') || 'giay-to';
}
