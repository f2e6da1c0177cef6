/**
 * What a PDF may hold besides pages. One that runs commands, carries other files or is locked is refused, because a curator
 * opens it. Only the words outside its compressed parts can be read here; browsers show a PDF without running it besides.
 */

/** As a name in a PDF ends: `/JS` is one, `/JSON` is another. */
const end = '(?![A-Za-z0-9])';
const active = new RegExp(`/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia)${end}`);
const locked = new RegExp(`/Encrypt${end}`);

const piece = 32_768;

function says(bytes: Uint8Array, word: RegExp): boolean {
  // Pieces overlap by more than the longest word.
  for (let at = 0; at < bytes.length; at += piece) if (word.test(String.fromCharCode(...bytes.subarray(at, at + piece + 32)))) return true;
  return false;
}

export type PdfRefusal = 'active' | 'locked';

/** Why a PDF is not taken as a paper, or null. */
export function pdfRefusal(bytes: Uint8Array): PdfRefusal | null {
  if (says(bytes, locked)) return 'locked';
  return says(bytes, active) ? 'active' : null;
}
