// Which file a workshop may give as a paper: what a phone photographs or a scanner writes. Known by its content, whatever
// its name says: a paper is later shown to a curator, and must be nothing that a browser would run.
import { oneLine } from '../checkout/contact.ts';
import { photoFormat } from '../catalogue/photo.ts';

export const paperTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type PaperType = (typeof paperTypes)[number];

export const paperLimits = { bytes: 15_000_000, nameLength: 120 } as const;

/** For a file input: phones then offer the camera too. */
export const paperAccept = [...paperTypes, '.pdf', '.jpg', '.jpeg', '.png', '.webp'].join(',');

export type PaperRefusal = 'empty' | 'too-heavy' | 'heic' | 'unknown-format' | 'cut-off';
export type PaperVerdict = { ok: true; type: PaperType } | { ok: false; code: PaperRefusal };

const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const ends = (bytes: Uint8Array, mark: string, within: number) => text(bytes.subarray(-within)).includes(mark);

/** Phones may append what no viewer shows, and put a small picture with an end of its own before the large one: the end is looked for in the last half. */
function hasJpegEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= bytes.length / 2; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

/** The kind of file by its first bytes. A PDF or JPEG whose end is missing was cut off on its way. */
export function judgePaper(bytes: Uint8Array): PaperVerdict {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > paperLimits.bytes) return { ok: false, code: 'too-heavy' };
  if (/^%PDF-[12]\.\d/.test(text(bytes.subarray(0, 8)))) return ends(bytes, '%%EOF', 2_048) ? { ok: true, type: 'application/pdf' } : { ok: false, code: 'cut-off' };
  const image = photoFormat(bytes);
  if (!image.ok) return { ok: false, code: image.code === 'heic' ? 'heic' : 'unknown-format' };
  if (image.format === 'jpeg' && !hasJpegEnd(bytes)) return { ok: false, code: 'cut-off' };
  return { ok: true, type: `image/${image.format}` };
}

const endings: Record<PaperType, string> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** A file's name as it is kept and given back: without folders, in one line, with the ending of what it is. */
export function paperName(given: string, type: PaperType): string {
  const base = oneLine(given.split(/[/\\]/).at(-1) ?? '').replace(/["<>:|?*]/g, '');
  const stem = [...base.replace(/\.[A-Za-z0-9]{1,5}$/, '')].slice(0, paperLimits.nameLength).join('').replace(/^[.\s]+|[.\s]+$/g, '');
  return `${stem || 'giay-to'}.${endings[type]}`;
}
