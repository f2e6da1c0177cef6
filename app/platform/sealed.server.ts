// What only we may read at rest: papers of people and numbers of accounts (Luật 91/2025/QH15 calls both sensitive).
// AES-256-GCM under a key made from DOCUMENT_SECRET; each text has a nonce of its own, and one that was touched is refused.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env.server.ts';
import { type Bytes, type ListedStore, openPictureStore } from './images/picture-store.server.ts';

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

let keyOf: { secret: string; key: Buffer } | null = null;

function key(): Buffer {
  const secret = env().DOCUMENT_SECRET;
  if (keyOf?.secret !== secret) keyOf = { secret, key: Buffer.from(hkdfSync('sha256', secret, '', 'tram-nghe documents', 32)) };
  return keyOf.key;
}

/** `about` binds it to its owner: moved to another row it can not be opened. */
export function seal(plain: Uint8Array, about: string): Bytes {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key(), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** Throws for what was touched, sealed about something else, or under another secret. */
export function unseal(sealed: Uint8Array, about: string): Bytes {
  const [nonce, tag, rest] = [sealed.subarray(0, nonceBytes), sealed.subarray(nonceBytes, nonceBytes + tagBytes), sealed.subarray(nonceBytes + tagBytes)];
  const decipher = createDecipheriv(algorithm, key(), nonce).setAAD(Buffer.from(about)).setAuthTag(tag);
  return new Uint8Array(Buffer.concat([decipher.update(rest), decipher.final()]));
}

export const sealText = (plain: string, about: string): string => Buffer.from(seal(Buffer.from(plain), about)).toString('base64');

/** Null where it does not open: it was touched, is about something else, or was sealed under a secret of before. */
export function unsealText(sealed: string, about: string): string | null {
  try {
    return Buffer.from(unseal(Buffer.from(sealed, 'base64'), about)).toString();
  } catch {
    return null;
  }
}

let shelf: { dataDir: string; store: ListedStore } | null = null;

function store(): ListedStore {
  const { DATA_DIR: dataDir } = env();
  if (shelf?.dataDir !== dataDir) shelf = { dataDir, store: openPictureStore(env(), 'documents') };
  return shelf.store;
}

const keyFor = (id: string): string => `${createHash('sha256').update(id).digest('hex').slice(0, 2)}/${id}`;

/** Keeps a paper, encrypted, under the id of its row. */
export function keepDocument(id: string, plain: Uint8Array): Promise<void> {
  return store().put(keyFor(id), seal(plain, id), 'application/octet-stream');
}

/** The paper as it was given, or null when it was never kept, or forgotten. */
export async function readDocument(id: string): Promise<Bytes | null> {
  const sealed = await store().get(keyFor(id));
  return sealed && sealed.length > 0 ? unseal(sealed, id) : null;
}

/** Leaves nothing of a paper but that something was kept under this id. */
export function forgetDocument(id: string): Promise<void> {
  return store().put(keyFor(id), new Uint8Array(), 'application/octet-stream');
}

/** Forgets what was kept before this time and whose id is not among those that `known` answers: its row was never written, or went alone. So goes what was not kept to its end. */
export async function forgetStrays(before: Date, known: (ids: string[]) => Promise<ReadonlySet<string>>): Promise<void> {
  await store().clearUnfinished(before);
  for await (const page of store().list()) {
    const old = page.flatMap(({ key, bytes, at }) => (bytes > 0 && at < before ? [{ key, id: key.slice(key.indexOf('/') + 1) }] : []));
    if (old.length === 0) continue;
    const ids = await known(old.map(({ id }) => id));
    for (const { key, id } of old) if (!ids.has(id)) await store().put(key, new Uint8Array(), 'application/octet-stream');
  }
}
