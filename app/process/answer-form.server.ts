// The form in which a text travels: what may keep it and for how long, its tag, compressed. A page without a nonce is the
// same for everybody who has no cookie: it has a tag, may be shared, and is compressed once.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { hasAlready, weakTag } from '#app/platform/entity-tags.server.ts';
import { secureHeaders } from './security-headers.server.ts';

const worthCompressing = 1_024;
/** To hand less than this to another thread takes longer than to compress it. */
const worthHandingOver = 8_192;
const text = /^(text\/|application\/(json|javascript|xml|ld\+json)|image\/svg)/;
const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

type Coding = 'br' | 'gzip';
type Packer = (plain: Buffer, isKept: boolean) => Buffer | Promise<Buffer>;

const brotli = (plain: Buffer, isKept: boolean) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: isKept ? 5 : 4, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
const zip = (isKept: boolean) => ({ level: isKept ? 6 : 3 });
const PACKED_HERE: Record<Coding, Packer> = { br: (plain, isKept) => brotliCompressSync(plain, brotli(plain, isKept)), gzip: (plain, isKept) => gzipSync(plain, zip(isKept)) };
const PACKED_ASIDE: Record<Coding, Packer> = { br: (plain, isKept) => brotlied(plain, brotli(plain, isKept)), gzip: (plain, isKept) => gzipped(plain, zip(isKept)) };

const mostPacked = 500;
const packed = new Map<string, Buffer>();

/** Gives an answer its policy, its word to caches, and the smallest body that the caller takes. `shared`: nobody asked by a cookie. */
export async function formAnswer(request: Request, answer: Response, nonce: string, shared: boolean): Promise<Response> {
  const { status, headers } = answer;
  const type = headers.get('Content-Type') ?? '';
  if (!text.test(type) || answer.body === null) {
    secureHeaders(headers, nonce);
    return answer;
  }
  const plain = Buffer.from(await answer.arrayBuffer());
  const still = type.startsWith('text/html') && !plain.includes(nonce);
  secureHeaders(headers, still ? '' : nonce);
  sayHowLong(headers, still && shared && status === 200 && !headers.has('Set-Cookie'));
  if (type.startsWith('text/html')) headers.append('Vary', 'Cookie');
  headers.append('Vary', 'Accept-Encoding');
  if (still && status === 200 && !/no-store/.test(headers.get('Cache-Control')!)) {
    headers.set('ETag', `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`);
  }
  const tag = headers.get('ETag');
  if (tag && status === 200) {
    headers.set('ETag', weakTag(tag));
    if (hasAlready(request, tag)) return new Response(null, { status: 304, headers });
  }
  const coding = takenCoding(request.headers.get('Accept-Encoding') ?? '');
  if (!coding || headers.has('Content-Encoding') || plain.length < worthCompressing) return new Response(plain as BodyInit, { status, headers });
  const body = await compress(plain, coding, headers.get('ETag'));
  headers.set('Content-Encoding', coding);
  headers.set('Content-Length', String(body.length));
  return new Response(body as BodyInit, { status, headers });
}

/** A page that says nothing itself is asked about again each time; whose cookie it knows, it is that browser's only. */
function sayHowLong(headers: Headers, mayBeShared: boolean): void {
  if (headers.has('Cache-Control')) return;
  headers.set('Cache-Control', mayBeShared ? 'public, max-age=0, s-maxage=2, must-revalidate' : 'private, no-cache');
}

function takenCoding(accepted: string): Coding | null {
  const taken = (coding: string) => new RegExp(`(^|,)\\s*${coding}\\s*(;\\s*q=(?!0(\\.0+)?\\s*(,|$))[^,]*)?\\s*(,|$)`).test(accepted);
  return taken('br') ? 'br' : taken('gzip') ? 'gzip' : null;
}

/** What has a tag is compressed once; the first in is the first out. */
async function compress(plain: Buffer, coding: Coding, tag: string | null): Promise<Buffer> {
  const key = tag && `${coding} ${tag}`;
  const kept = key && packed.get(key);
  if (kept) return kept;
  const packer = plain.length < worthHandingOver ? PACKED_HERE[coding] : PACKED_ASIDE[coding];
  const body = await packer(plain, key !== null);
  if (key) {
    packed.set(key, body);
    const oldest = packed.keys().next().value;
    if (packed.size > mostPacked && oldest !== undefined) packed.delete(oldest);
  }
  return body;
}
