// A bucket of any store that speaks S3 (Amazon, MinIO, R2, Ceph …), addressed by path, so that no DNS is needed for it.
import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { ListedStore, Shelf } from './picture-store.server.ts';

export type S3Bucket = { endpoint: string; bucket: string; region: string; accessKeyId: string; secretAccessKey: string; shelf?: Shelf };

/** How long a store that did not answer is left alone, so that not every visitor waits for it. */
const restMs = 10_000;

/** A slow line is no store that does not answer: a photograph of 15 MB takes its time. */
const bytesPerMs = 1_000;

/** Whatever is lighter is not late because of its weight. */
const lightBytes = 64 * 1024;

/** A key names what is kept under it, not a place: that never changes. Nobody but us is to have a paper. */
const cacheControl = (shelf: Shelf) => (shelf === 'documents' ? 'private, no-store' : 'public, max-age=31536000, immutable');

/** Which variable to look at when the store refuses with this code. */
const blame: Record<string, string> = {
  InvalidAccessKeyId: 'S3_ACCESS_KEY_ID is unknown to the store',
  SignatureDoesNotMatch: 'S3_SECRET_ACCESS_KEY does not belong to S3_ACCESS_KEY_ID',
  NoSuchBucket: 'S3_BUCKET does not exist',
  AccessDenied: 'S3_ACCESS_KEY_ID may not list, read and write S3_BUCKET',
  AuthorizationHeaderMalformed: "S3_REGION is not the bucket's",
  PermanentRedirect: "S3_REGION or S3_ENDPOINT is not the bucket's",
  RequestTimeTooSkewed: "this machine's clock is wrong",
};

export function openS3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey, shelf = 'pictures' }: S3Bucket, patienceMs = 3_000): ListedStore {
  const client = new AwsClient({ service: 's3', region, accessKeyId, secretAccessKey, retries: 0 });
  let restsUntil = 0;

  async function ask(address: string, init: RequestInit): Promise<{ status: number; bytes: Uint8Array<ArrayBuffer> }> {
    if (performance.now() < restsUntil) throw new Error(`S3_ENDPOINT did not answer a moment ago: ${endpoint}`);
    const stop = new AbortController();
    const within = (bytes: number) => setTimeout(() => stop.abort(), patienceMs + bytes / bytesPerMs);
    const sent = (init.body as Uint8Array | undefined)?.length ?? 0;
    let late = within(sent);
    let answers = false;
    try {
      // The signature is good for one address: a redirect is told, not followed.
      const answer = await client.fetch(`${endpoint}/${bucket}${address}`, { ...init, redirect: 'manual', signal: stop.signal });
      answers = true;
      clearTimeout(late);
      late = within(Number(answer.headers.get('Content-Length')));
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
    } catch (cause) {
      // One heavy file on a slow line is that file's trouble: the others are asked for all the same.
      if (!answers && !(stop.signal.aborted && sent > lightBytes)) restsUntil = performance.now() + restMs;
      throw new Error(`S3_ENDPOINT does not answer: ${endpoint}`, { cause });
    } finally {
      clearTimeout(late);
    }
  }

  return {
    async get(key) {
      const { status, bytes } = await ask(`/${shelf}/${key}`, { method: 'GET' });
      if (status === 200) return bytes;
      const code = codeOf(bytes);
      if (status === 404 && code !== 'NoSuchBucket') return null;
      throw refusal(status, code);
    },
    async put(key, bytes, type) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const headers = { 'Content-Type': type, 'Cache-Control': cacheControl(shelf), 'X-Amz-Content-Sha256': sha256 };
      const answer = await ask(`/${shelf}/${key}`, { method: 'PUT', body: bytes, headers });
      if (answer.status !== 200) throw refusal(answer.status, codeOf(answer.bytes));
    },
    // A bucket has the whole or nothing.
    clearUnfinished: async () => {},
    async *list() {
      const asked = new URLSearchParams({ 'list-type': '2', prefix: `${shelf}/` });
      for (;;) {
        const { status, bytes } = await ask(`?${asked}`, { method: 'GET' });
        if (status !== 200) throw refusal(status, codeOf(bytes));
        const page = Buffer.from(bytes).toString();
        yield [...page.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, one = '']) => ({ key: within(one, 'Key').slice(shelf.length + 1), bytes: Number(within(one, 'Size')), at: new Date(within(one, 'LastModified')) }));
        const next = within(page, 'NextContinuationToken');
        if (!next) return;
        asked.set('continuation-token', next);
      }
    },
  };
}

/** What stands in the first element of this name; our own keys hold nothing that XML writes otherwise. */
const within = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const codeOf = (body: Uint8Array) => /<Code>(\w+)<\/Code>/.exec(Buffer.from(body).toString())?.[1] ?? '';

const refusal = (status: number, code: string) => new Error([`the S3 store refused: ${status} ${code}`.trim(), ...(blame[code] ? [blame[code]] : [])].join('; '));
