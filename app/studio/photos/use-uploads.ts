import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ContentPicture } from '#app/domain/listings/content.ts';
import { type KeptFiles, openKeptFiles } from './kept-files.ts';
import { type LocalPreview, previewOf } from './local-preview.ts';
import { sendTo } from './send-photo.ts';
import { type Arrival, type End, openUploads, type Upload } from './uploads.ts';

type Options = {
  /** Where files are sent. */
  address: string;
  /** Names the draft, where what is not sent outlives the page. */
  draftKey?: string;
  onArrival: Arrival;
  onEnd: End;
  /** What an earlier page of this draft left: the order of all its pictures, and those that were sent and perhaps not saved. */
  onFound: (order: string[], arrived: ContentPicture[]) => void;
};

const none: readonly Upload[] = [];
const nothing = () => none;
/** By then the draft was saved with the picture in it. */
const settledMs = 60_000;

/** The photographs of a draft that are on their way, and what is seen of them meanwhile. */
export function useUploads({ address, draftKey, onArrival, onEnd, onFound }: Options) {
  const calls = useRef({ onArrival, onEnd, onFound });
  useEffect(() => {
    calls.current = { onArrival, onEnd, onFound };
  });
  const shelf = useRef<KeptFiles | null>(null);
  const arrive = useCallback<Arrival>((picture, left) => {
    void shelf.current?.putPicture(picture).catch(() => {});
    setTimeout(() => navigator.onLine && void shelf.current?.drop(picture.id).catch(() => {}), settledMs);
    calls.current.onArrival(picture, left);
  }, []);
  const [uploads] = useState(() => openUploads(sendTo(address)));
  const [previews, setPreviews] = useState<ReadonlyMap<string, LocalPreview>>(new Map());
  const list = useSyncExternalStore(uploads.subscribe, uploads.list, nothing);

  const look = useCallback(
    async (id: string, file: Blob) => {
      const preview = await previewOf(file);
      if (!preview) return;
      setPreviews((all) => new Map(all).set(id, preview));
      uploads.change(id, { width: preview.width, height: preview.height });
    },
    [uploads],
  );

  const keep = useCallback(
    (picture: ContentPicture, file: Blob) => {
      const write = async () => {
        await shelf.current?.putFile(picture, file);
        const now = uploads.list().find((upload) => upload.picture.id === picture.id);
        if (!now || !shelf.current) return;
        uploads.markKept(picture.id, true);
        // What was typed while the file was written.
        if (now.picture !== picture) await shelf.current.putPicture(now.picture);
      };
      void write().catch(() => {});
    },
    [uploads],
  );

  useEffect(() => {
    uploads.open(arrive, (sent, refused) => calls.current.onEnd(sent, refused));
    addEventListener('online', uploads.again);
    let isGone = false;
    const leave = new AbortController();
    const resume = async () => {
      if (draftKey === undefined) return;
      const kept = await openKeptFiles(draftKey);
      if (isGone) return;
      shelf.current = kept;
      // Chosen before there was a place to keep it.
      for (const { picture, file } of uploads.list()) keep(picture, file);
      const [found, order] = await Promise.all([kept.list(), kept.readOrder()]);
      if (isGone) return;
      calls.current.onFound(order, found.filter(({ picture }) => picture.photo !== null).map(({ picture }) => picture));
      for (const { picture } of found) if (picture.photo) setTimeout(() => void kept.drop(picture.id).catch(() => {}), settledMs);
      const waiting = found.flatMap(({ picture, file }) => (file && !picture.photo ? [{ picture, file, kept: true }] : []));
      uploads.add(waiting);
      for (const { picture, file } of waiting) void look(picture.id, file);
    };
    // Two pages of one draft would send everything twice: the second one leaves it to the first.
    if (navigator.locks && draftKey !== undefined) {
      navigator.locks
        .request(`tram-nghe-photos:${draftKey}`, { signal: leave.signal }, async () => {
          await resume().catch(() => {});
          await new Promise((resolve) => leave.signal.addEventListener('abort', resolve));
        })
        .catch(() => {});
    } else void resume().catch(() => {});
    return () => {
      isGone = true;
      leave.abort();
      removeEventListener('online', uploads.again);
      uploads.close();
    };
  }, [draftKey, arrive, keep, look, uploads]);

  // No other page shall find what no page can send.
  const wrong = list.find(({ kept, state, mayPass }) => kept && state === 'refused' && !mayPass)?.picture.id;
  useEffect(() => {
    if (wrong === undefined) return;
    uploads.markKept(wrong, false);
    void shelf.current?.drop(wrong).catch(() => {});
  }, [wrong, uploads]);

  // Whoever leaves while a file is nowhere but in this page is asked first.
  const wouldLose = list.some(({ kept, state }) => !kept && state !== 'refused');
  useEffect(() => {
    if (!wouldLose) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldLose]);

  return {
    list,
    previews,
    add(fresh: readonly { picture: ContentPicture; file: Blob }[]) {
      uploads.add(fresh.map((one) => ({ ...one, kept: false })));
      for (const { picture, file } of fresh) {
        void look(picture.id, file);
        keep(picture, file);
      }
    },
    change(id: string, changes: Partial<ContentPicture>) {
      uploads.change(id, changes);
      const upload = uploads.list().find(({ picture }) => picture.id === id);
      if (upload?.kept) void shelf.current?.putPicture(upload.picture).catch(() => {});
    },
    remove(id: string) {
      uploads.remove(id);
      void shelf.current?.drop(id).catch(() => {});
    },
    keepOrder: (ids: readonly string[]) => void shelf.current?.putOrder(ids).catch(() => {}),
    again: uploads.again,
  };
}
