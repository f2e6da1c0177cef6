// What was counted while walking about, kept by the browser until it is booked: without network nothing is lost.
import { useMemo, useSyncExternalStore } from 'react';
import { z } from 'zod';
import { newId } from '../photos/new-id.ts';

const keptCount = z.object({ key: z.uuid(), typed: z.string().max(12), at: z.number(), name: z.string() });
export type KeptCount = z.infer<typeof keptCount>;
export type KeptCounts = Record<string, KeptCount>;

const kept = z.record(z.uuid(), keptCount);

// A browser that keeps nothing still counts until its page is left.
const unkept = new Map<string, string>();
const listeners = new Set<() => void>();

function textOf(place: string): string {
  try {
    return unkept.get(place) ?? localStorage.getItem(place) ?? '';
  } catch {
    return unkept.get(place) ?? '';
  }
}

function keep(place: string, counts: KeptCounts): void {
  const text = JSON.stringify(counts);
  try {
    localStorage.setItem(place, text);
    unkept.delete(place);
  } catch {
    unkept.set(place, text);
  }
  for (const tell of listeners) tell();
}

function read(text: string): KeptCounts {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Another window of this browser may count too. */
function listen(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}

/** The counts of a workshop on this device; none on the server. */
export function useKeptCounts(workshop: string) {
  const place = `kho-dem:${workshop}`;
  const text = useSyncExternalStore(listen, () => textOf(place), () => '');
  return useMemo(() => {
    const counts = read(text);
    return {
      counts,
      /** An empty text takes the count back. */
      put(id: string, typed: string, name: string) {
        const { [id]: _, ...others } = read(textOf(place));
        keep(place, typed === '' ? others : { ...others, [id]: { key: newId(), typed, at: Date.now(), name } });
      },
      drop(keys: readonly string[]) {
        keep(place, Object.fromEntries(Object.entries(read(textOf(place))).filter(([, { key }]) => !keys.includes(key))));
      },
    };
  }, [text, place]);
}
