// A paper handed to who may see it: by nobody kept, never taken for a page, and under its own name when it is saved.
import { noFile } from './private-file.server.ts';

type Paper = { bytes: Uint8Array<ArrayBuffer>; fileName: string; mediaType: string };

/** Null is answered as what is not there. */
export function paperAnswer(paper: Paper | null): Response {
  if (!paper) return noFile(404);
  // A picture is looked at where it is; a PDF is handed over whole, because the page's own policy lets no browser open one inside it.
  const shown = paper.mediaType.startsWith('image/') ? 'inline' : 'attachment';
  return new Response(paper.bytes, {
    headers: {
      'Content-Type': paper.mediaType,
      'Content-Length': String(paper.bytes.length),
      // The name once in letters that every browser reads, and once as it is.
      'Content-Disposition': `${shown}; filename="giay-to.${paper.fileName.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(paper.fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}
