// Stands in for an S3-compatible store in tests: one bucket in memory, which believes nobody without a valid
// Signature Version 4 over the headers and the body.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export type S3Account = { bucket: string; region: string; accessKeyId: string; secretAccessKey: string };
export type S3Object = { bytes: Buffer; headers: Record<string, string>; at: Date };
export type S3Sandbox = { endpoint: string; objects: Map<string, S3Object>; stop(): Promise<void> };
type Asked = { method: string; path: string; headers: Record<string, string>; body: Buffer; now: Date };
type Answer = { status: number; headers?: Record<string, string>; body?: Buffer };

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
const refuse = (status: number, code: string): Answer => ({ status, body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`) });

/** Starts on a free port of this machine. `objects` is the bucket itself, by key. */
export async function startS3(account: S3Account): Promise<S3Sandbox> {
  const objects = new Map<string, S3Object>();
  const server = createServer(async (request, response) => {
    const asked = { method: request.method ?? '', path: request.url ?? '/', headers: headersOf(request), body: await buffer(request), now: new Date() };
    const { status, headers, body = Buffer.alloc(0) } = checkSignature(asked, account) ?? answer(asked, account.bucket, objects);
    response.writeHead(status, { 'Content-Length': body.length, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer({ method, path, headers, body }: Asked, bucket: string, objects: Map<string, S3Object>): Answer {
  const { pathname, searchParams } = new URL(path, 'http://s3');
  const [, named, ...rest] = pathname.split('/');
  const key = rest.join('/');
  if (named !== bucket) return refuse(404, 'NoSuchBucket');
  if (method === 'PUT') {
    if (!headers['content-length']) return refuse(411, 'MissingContentLength');
    objects.set(key, { bytes: body, headers: { 'Content-Type': headers['content-type'] ?? '', 'Cache-Control': headers['cache-control'] ?? '' }, at: new Date() });
    return { status: 200, headers: { ETag: `"${createHash('md5').update(body).digest('hex')}"` } };
  }
  if (method !== 'GET') return refuse(405, 'MethodNotAllowed');
  if (key === '') return list(searchParams, objects);
  const found = objects.get(key);
  return found ? { status: 200, headers: found.headers, body: found.bytes } : refuse(404, 'NoSuchKey');
}

/** Three to a page, so that whoever lists has to ask again. */
function list(asked: URLSearchParams, objects: Map<string, S3Object>): Answer {
  const after = asked.get('continuation-token') ?? '';
  const keys = [...objects.keys()].filter((key) => key.startsWith(asked.get('prefix') ?? '') && key > after).sort();
  const shown = keys.slice(0, 3).map((key) => `<Contents><Key>${key}</Key><LastModified>${objects.get(key)!.at.toISOString()}</LastModified><Size>${objects.get(key)!.bytes.length}</Size></Contents>`);
  const next = keys.length > 3 ? `<IsTruncated>true</IsTruncated><NextContinuationToken>${keys[2]}</NextContinuationToken>` : '<IsTruncated>false</IsTruncated>';
  return { status: 200, body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult>${next}${shown.join('')}</ListBucketResult>`) };
}

/** The refusal, or null when the request is signed by the account. */
export function checkSignature({ method, path, headers, body, now }: Asked, { region, accessKeyId, secretAccessKey }: Omit<S3Account, 'bucket'>): Answer | null {
  const [, key, day, place, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '') ?? [];
  if (!key || !day || !signedHeaders || !signature) return refuse(403, 'AccessDenied');
  if (key !== accessKeyId) return refuse(403, 'InvalidAccessKeyId');
  const signed = signedHeaders.split(';');
  const time = headers['x-amz-date'] ?? '';
  if (place !== region || !time.startsWith(day)) return refuse(400, 'AuthorizationHeaderMalformed');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name))) return refuse(403, 'AccessDenied');
  const seconds = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')) / 1000;
  if (!(Math.abs(now.getTime() / 1000 - seconds) <= 15 * 60)) return refuse(403, 'RequestTimeTooSkewed');

  const [pathname, query = ''] = path.split('?');
  const request = [method, pathname, query.split('&').sort().join('&'), ...signed.map((name) => `${name}:${headers[name] ?? ''}`), '', signedHeaders, headers['x-amz-content-sha256']].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, `${day}/${region}/s3/aws4_request`, sha256(request)].join('\n');
  const signingKey = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secretAccessKey}`);
  if (!timingSafeEqual(hmac(signingKey, toSign), Buffer.from(signature, 'hex'))) return refuse(403, 'SignatureDoesNotMatch');
  const hash = headers['x-amz-content-sha256'];
  if (hash !== sha256(body) && !(hash === 'UNSIGNED-PAYLOAD' && method === 'GET')) return refuse(400, 'XAmzContentSHA256Mismatch');
  return null;
}

const headersOf = (request: IncomingMessage) => Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
