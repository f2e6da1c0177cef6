// How every picture answers: kept by browsers and caches for ever, because its address carries its version.
import { createHash } from 'node:crypto';
import { hasAlready } from '#app/platform/entity-tags.server.ts';
import type { PictureVerdict } from '#app/services/pictures/get-picture.server.ts';

const forEver = 'public, max-age=31536000, immutable';
export const aMinute = 'public, max-age=60';

export function pictureAnswer(request: Request, verdict: PictureVerdict, type: `image/${string}`): Response {
  if (!verdict.ok) {
    if (verdict.code === 'unknown') return noPicture();
    if (verdict.code === 'busy') return new Response(null, { status: 503, headers: { 'Retry-After': '10', 'Cache-Control': 'no-store' } });
    return new Response(null, { status: 302, headers: { Location: verdict.to, 'Cache-Control': aMinute } });
  }
  const { bytes } = verdict;
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: etag, 'Cache-Control': forEver };
  if (hasAlready(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers: { ...headers, 'Content-Type': type, 'Content-Length': String(bytes.length) } });
}

export const noPicture = () => new Response(null, { status: 404, headers: { 'Cache-Control': aMinute } });

/** A size or format that is not served. */
export const oddSize = () => new Response(null, { status: 400, headers: { 'Cache-Control': aMinute } });
