// Where pictures and papers are kept. Pictures that were made are a cache, which can be emptied at any time; the originals
// that people gave are the only copy, and so are papers, which are encrypted before they come here. Several processes may share both.
import path from 'node:path';
import type { Variables } from '../env.server.ts';
import { openFolderStore } from './folder-store.server.ts';
import { openS3Store } from './s3-store.server.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
export type PictureType = 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png' | 'image/svg+xml';

export type Shelf = 'pictures' | 'originals' | 'documents';

/** What is kept: a picture, or a paper that nobody can read as it lies there. */
export type KeptType = PictureType | 'application/octet-stream';

/** A key is a path such as `ab/cdef/528.webp` and always names the same picture. Every verb fails when the store does. */
export type PictureStore = {
  /** What is kept under the key, or null. */
  get(key: string): Promise<Bytes | null>;
  /** Keeps the whole picture or nothing, in place of what was there. */
  put(key: string, bytes: Bytes, type: KeptType): Promise<void>;
  /** Takes away what was being put before this time by a process that ended over it. */
  clearUnfinished(before: Date): Promise<void>;
};

export type KeptFile = { key: string; bytes: number; at: Date };

/** A store that also says what it keeps, some at a time; what is put meanwhile may be among it or not. */
export type ListedStore = PictureStore & { list(): AsyncGenerator<KeptFile[]> };

/** The S3 bucket when one is named, else a folder under DATA_DIR. Asks nothing of either yet. */
export function openPictureStore(env: Variables, shelf: Shelf = 'pictures'): ListedStore {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (endpoint && bucket && region && accessKeyId && secretAccessKey) return openS3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey, shelf });
  return openFolderStore(path.join(env.DATA_DIR, shelf));
}

type Warn = (fields: { err: unknown; failures: number }, message: string) => void;

/** A store that never fails: what cannot be read was never kept, what cannot be kept is let go. Says so once a minute. */
export function forgiving(store: PictureStore, warn: Warn): PictureStore {
  let failures = 0;
  let quietUntil = 0;
  const failed = (err: unknown) => {
    failures += 1;
    if (performance.now() < quietUntil) return null;
    warn({ err, failures }, 'the picture store fails; pictures are drawn each time they are asked for');
    failures = 0;
    quietUntil = performance.now() + 60_000;
    return null;
  };
  return {
    get: (key) => store.get(key).catch(failed),
    put: (key, bytes, type) => store.put(key, bytes, type).catch(failed).then(() => {}),
    clearUnfinished: (before) => store.clearUnfinished(before).catch(failed).then(() => {}),
  };
}
