// Which file a workshop may give as a paper: what a phone photographs or a scanner writes. Known by its content, whatever
// its name says: a paper is later opened by a curator, and must be nothing that runs or carries something else.
import { oneLine } from '../checkout/contact.ts';
import { photoFormat } from '../catalogue/photo.ts';

export const paperTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type PaperType = (typeof paperTypes)[number];

/** `unused`: papers of a workshop that no certificate or title names: forms that were begun, and what a mistake left behind. */
export const paperLimits = { bytes: 15_000_000, nameLength: 120, unused: 20 } as const;

/** After how many days a paper goes: one that nothing names; those of an application that was taken back, refused or left, when nothing of it changed since; a file that no row knows. */
export const paperDaysKept = { unused: 7, leftApplication: 90, stray: 1 } as const;

/** For a file input: phones then offer the camera too. */
export const paperAccept = [...paperTypes, '.pdf', '.jpg', '.jpeg', '.png', '.webp'].join(',');

/** `active`: a PDF that runs or carries something; `locked`: one that asks for a password. */
export type PaperRefusal = 'empty' | 'too-heavy' | 'heic' | 'unknown-format' | 'cut-off' | 'active' | 'locked';
/** Why a paper was not kept: for what it is, or because so many lie there unused. */
export type PaperFault = PaperRefusal | 'too-many';
export type PaperVerdict = { ok: true; type: PaperType } | { ok: false; code: PaperRefusal };

const refused = (code: PaperRefusal) => ({ ok: false, code }) as const;
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const ends = (bytes: Uint8Array, mark: string, within: number) => text(bytes.subarray(-within)).includes(mark);

/** As a name of a PDF ends: `/JS` is one, `/JSON` is another. */
const nameEnds = '(?![A-Za-z0-9])';
const active = new RegExp(`/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)${nameEnds}`);
const locked = new RegExp(`/Encrypt${nameEnds}`);

/** The words of a PDF that stand outside its compressed parts, in pieces that overlap. */
function says(bytes: Uint8Array, word: RegExp): boolean {
  const piece = 32_768;
  for (let at = 0; at < bytes.length; at += piece) if (word.test(text(bytes.subarray(at, at + piece + 32)))) return true;
  return false;
}

/** Phones may append what no viewer shows, and put a small picture with an end of its own before the large one: the end is looked for in the last half. */
function hasJpegEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= bytes.length / 2; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** The kind of file by its first bytes. A PDF or JPEG whose end is missing was cut off on its way. */
export function judgePaper(bytes: Uint8Array): PaperVerdict {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > paperLimits.bytes) return refused('too-heavy');
  if (/^%PDF-[12]\.\d/.test(text(bytes.subarray(0, 8)))) {
    if (!ends(bytes, '%%EOF', 2_048)) return refused('cut-off');
    if (says(bytes, locked)) return refused('locked');
    return says(bytes, active) ? refused('active') : { ok: true, type: 'application/pdf' };
  }
  const image = photoFormat(bytes);
  if (!image.ok) return refused(image.code === 'heic' ? 'heic' : 'unknown-format');
  if (image.format === 'jpeg' && !hasJpegEnd(bytes)) return refused('cut-off');
  return { ok: true, type: `image/${image.format}` };
}

const endings: Record<PaperType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** A file's name as it is kept and given back: without folders, in one line, with the ending of what it is. */
export function paperName(given: string, type: PaperType): string {
  const base = oneLine(given.split(/[/\\]/).at(-1) ?? '').replace(/["<>:|?*]/g, '');
  const stem = [...base.replace(/\.[A-Za-z0-9]{1,5}$/, '')].slice(0, paperLimits.nameLength).join('').replace(/^[.\s]+|[.\s]+$/g, '');
  return `${stem || 'giay-to'}.${endings[type]}`;
}
