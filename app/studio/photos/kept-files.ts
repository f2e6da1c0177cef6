// Photographs that wait to be sent, kept in the browser itself: a reload, a dead battery, a camera that takes the memory lose none.
import type { ContentPicture } from '#app/domain/listings/content.ts';

export type Kept = { picture: ContentPicture; file: Blob | null };

export type KeptFiles = {
  /** What this draft waits for; `file` is null when it was sent and the draft may not have been saved since. */
  list(): Promise<Kept[]>;
  putFile(picture: ContentPicture, file: Blob): Promise<void>;
  putPicture(picture: ContentPicture): Promise<void>;
  drop(id: string): Promise<void>;
  /** The ids of all pictures of the draft, sent or not, as they stand. */
  readOrder(): Promise<string[]>;
  putOrder(ids: readonly string[]): Promise<void>;
};

type PictureRecord = { id: string; draft: string; picture: ContentPicture; at: number };
type FileRecord = { id: string; file: Blob; at: number };
type OrderRecord = { draft: string; ids: readonly string[]; at: number };

const DATABASE = 'tram-nghe-photos';
/** A draft that nobody came back to for so long is forgotten. */
const forgottenMs = 30 * 24 * 60 * 60 * 1000;

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

const finished = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', () => reject(transaction.error));
    transaction.addEventListener('abort', () => reject(transaction.error));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('pictures', { keyPath: 'id' }).createIndex('draft', 'draft');
    request.result.createObjectStore('files', { keyPath: 'id' });
    request.result.createObjectStore('orders', { keyPath: 'draft' });
  });
  return done(request);
}

async function forgetOld(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction(['pictures', 'files', 'orders'], 'readwrite');
  for (const name of ['pictures', 'files', 'orders']) {
    const cursor = transaction.objectStore(name).openCursor();
    cursor.addEventListener('success', () => {
      if (!cursor.result) return;
      if ((cursor.result.value as { at: number }).at < Date.now() - forgottenMs) cursor.result.delete();
      cursor.result.continue();
    });
  }
  await finished(transaction);
}

/** Fails where the browser keeps nothing (some private windows): photographs then live as long as the page. */
export async function openKeptFiles(draft: string): Promise<KeptFiles> {
  const database = await open();
  await forgetOld(database);
  const write = async (stores: string[], work: (store: (name: string) => IDBObjectStore) => void) => {
    const transaction = database.transaction(stores, 'readwrite');
    work((name) => transaction.objectStore(name));
    await finished(transaction);
  };
  return {
    async list() {
      const transaction = database.transaction(['pictures', 'files']);
      const pictures = await done(transaction.objectStore('pictures').index('draft').getAll(draft) as IDBRequest<PictureRecord[]>);
      return Promise.all(
        pictures
          .sort((a, b) => a.at - b.at)
          .map(async ({ id, picture }) => {
            const record = await done(transaction.objectStore('files').get(id) as IDBRequest<FileRecord | undefined>);
            return { picture, file: record?.file ?? null };
          }),
      );
    },
    putFile: (picture, file) =>
      write(['pictures', 'files'], (store) => {
        store('pictures').put({ id: picture.id, draft, picture, at: Date.now() } satisfies PictureRecord);
        store('files').put({ id: picture.id, file, at: Date.now() } satisfies FileRecord);
      }),
    putPicture: (picture) =>
      write(['pictures', 'files'], (store) => {
        store('pictures').put({ id: picture.id, draft, picture, at: Date.now() } satisfies PictureRecord);
        if (picture.photo) store('files').delete(picture.id);
      }),
    drop: (id) =>
      write(['pictures', 'files'], (store) => {
        store('pictures').delete(id);
        store('files').delete(id);
      }),
    async readOrder() {
      const record = await done(database.transaction('orders').objectStore('orders').get(draft) as IDBRequest<OrderRecord | undefined>);
      return [...(record?.ids ?? [])];
    },
    putOrder: (ids) => write(['orders'], (store) => store('orders').put({ draft, ids, at: Date.now() } satisfies OrderRecord)),
  };
}
