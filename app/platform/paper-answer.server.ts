// A paper handed to who may see it: by nobody kept, never taken for a page, and under its own name when it is saved.

type Paper = { bytes: Uint8Array<ArrayBuffer>; fileName: string; mediaType: string };

/** Null is answered as what is not there. */
export function paperAnswer(paper: Paper | null): Response {
  if (!paper) return new Response(null, { status: 404, headers: { 'Cache-Control': 'private, no-store' } });
  const plain = paper.fileName.normalize('NFD').replace(/[^\x20-\x7e]|["\\%;]/g, '') || 'giay-to';
  return new Response(paper.bytes, {
    headers: {
      'Content-Type': paper.mediaType,
      'Content-Length': String(paper.bytes.length),
      'Content-Disposition': `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(paper.fileName)}`,
      'Cache-Control': 'private, no-store',
    },
  });
}
