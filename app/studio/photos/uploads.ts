// Photographs that were chosen and are not with the server yet: two at a time, again when the connection comes back.
import type { ContentPicture } from '#app/domain/listings/content.ts';
import type { Send } from './send-photo.ts';

export type Upload = {
  /** What the listing will hold of it, as far as it is known; `photo` comes with the server's answer. */
  picture: ContentPicture;
  file: Blob;
  state: 'waiting' | 'sending' | 'lost' | 'signed-out' | 'refused';
  /** It has failed before, or there was no connection to try. */
  late: boolean;
  /** Of the file, from 0 to 1. */
  share: number;
  /** Why it was refused. */
  words: string | null;
  /** What is wrong is not the file: another page tries it once more. */
  mayPass: boolean;
  /** It would be here after a reload. */
  kept: boolean;
};

export type Uploads = {
  list(): readonly Upload[];
  subscribe(listener: () => void): () => void;
  add(fresh: readonly Pick<Upload, 'picture' | 'file' | 'kept'>[]): void;
  change(id: string, changes: Partial<ContentPicture>): void;
  markKept(id: string, kept: boolean): void;
  remove(id: string): void;
  /** Everything that was lost, now: the connection is back, or somebody asked. */
  again(): void;
  /** Nothing is sent before. What has arrived is told once. */
  open(onArrival: Arrival, onEnd?: End): void;
  /** Stops what is under way. */
  close(): void;
};

/** `left`: how many are still on their way. */
export type Arrival = (picture: ContentPicture, left: number) => void;

/** Nothing is on its way any more: how many arrived since the last time, and how many stay here because they were refused. */
export type End = (sent: number, refused: number) => void;

const atOnce = 2;
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;

export function openUploads(send: Send, isOnline = () => navigator.onLine): Uploads {
  let list: readonly Upload[] = [];
  let failures = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let onArrival: Arrival | null = null;
  let onEnd: End | undefined;
  let sentSoFar = 0;
  const underWay = new Map<string, AbortController>();
  const listeners = new Set<() => void>();

  function settle(next: readonly Upload[]) {
    list = next;
    for (const listener of listeners) listener();
  }
  const alter = (id: string, changes: Partial<Upload>) => settle(list.map((upload) => (upload.picture.id === id ? { ...upload, ...changes } : upload)));
  const find = (id: string) => list.find(({ picture }) => picture.id === id);

  function goOn() {
    if (!onArrival) return;
    if (!isOnline()) {
      if (list.some(({ state }) => state === 'waiting')) settle(list.map((upload) => (upload.state === 'waiting' ? { ...upload, state: 'lost' as const, late: true } : upload)));
      return;
    }
    for (const { picture, state, file } of list) {
      if (underWay.size >= atOnce) return;
      if (state === 'waiting') void carry(picture.id, file);
    }
  }

  async function carry(id: string, file: Blob) {
    const stop = new AbortController();
    underWay.set(id, stop);
    alter(id, { state: 'sending', share: 0 });
    const sent = await send(file, (share) => alter(id, { share }), stop.signal);
    underWay.delete(id);
    const upload = find(id);
    if (upload && onArrival) {
      switch (sent.kind) {
        case 'kept': {
          const { photo, width, height, placeholder } = sent;
          failures = 0;
          sentSoFar += 1;
          // In the listing first: it is never nowhere.
          onArrival({ ...upload.picture, photo, width, height, placeholder: upload.picture.crop ? null : placeholder }, list.filter((one) => one !== upload && one.state !== 'refused').length);
          settle(list.filter((one) => one.picture.id !== id));
          break;
        }
        case 'refused':
          alter(id, { state: 'refused', words: sent.words, mayPass: sent.mayPass ?? false });
          break;
        case 'signed-out':
          settle(list.map((one) => (one.picture.id === id || one.state === 'waiting' ? { ...one, state: 'signed-out' as const } : one)));
          break;
        case 'stopped':
        case 'later':
          failures += 1;
          alter(id, { state: 'lost', late: true, share: 0 });
          clearTimeout(pause);
          pause = setTimeout(again, (sent.kind === 'later' && sent.afterMs) || Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs));
      }
      if ((sent.kind === 'kept' || sent.kind === 'refused') && list.every(({ state }) => state === 'refused')) {
        onEnd?.(sentSoFar, list.length);
        sentSoFar = 0;
      }
    }
    goOn();
  }

  function again() {
    clearTimeout(pause);
    settle(list.map((upload) => (upload.state === 'lost' || upload.state === 'signed-out' ? { ...upload, state: 'waiting' as const } : upload)));
    goOn();
  }

  return {
    list: () => list,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(fresh) {
      const unknown = fresh.filter(({ picture }) => !find(picture.id));
      settle([...list, ...unknown.map((one) => ({ ...one, state: 'waiting' as const, late: false, share: 0, words: null, mayPass: false }))]);
      goOn();
    },
    change(id, changes) {
      const upload = find(id);
      if (upload) alter(id, { picture: { ...upload.picture, ...changes } });
    },
    markKept: (id, kept) => alter(id, { kept }),
    remove(id) {
      settle(list.filter(({ picture }) => picture.id !== id));
      underWay.get(id)?.abort();
    },
    again,
    open(tell, tellEnd) {
      onArrival = tell;
      onEnd = tellEnd;
      goOn();
    },
    close() {
      onArrival = null;
      clearTimeout(pause);
      for (const stop of underWay.values()) stop.abort();
    },
  };
}
