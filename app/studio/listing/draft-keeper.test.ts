import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyContent, type ListingContent } from '#app/domain/listings/content.ts';
import { DraftKeeper } from './draft-keeper.ts';

const named = (name: string): ListingContent => ({ ...emptyContent('01930000-0000-7000-8000-000000000001', { craftSlug: 'gom-su' }), name });

let server: { version: number; content: ListingContent };
let sent: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  const store = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => store.get(key) ?? null, setItem: (key: string, text: string) => store.set(key, text), removeItem: (key: string) => store.delete(key) });
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  server = { version: 1, content: named('') };
  sent = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const form = new URLSearchParams(body);
    const content = JSON.parse(form.get('content')!) as ListingContent;
    if (Number(form.get('version')) !== server.version) return Response.json({ ok: false, code: 'stale', ...server, savedBy: 'Chị Lan', savedAt: '2026-11-28T00:00:00Z' }, { status: 409 });
    sent.push(content.name);
    server = { version: server.version + 1, content };
    return Response.json({ ok: true, version: server.version, savedAt: '2026-11-28T00:00:00Z' });
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function open(): Promise<DraftKeeper> {
  const keeper = new DraftKeeper({ id: 'one', saveUrl: '/luu', ...server, savedAt: null });
  stop = keeper.start();
  await vi.advanceTimersByTimeAsync(3_000);
  return keeper;
}

/** The page was open before somebody else saved. */
async function disagree(): Promise<DraftKeeper> {
  const keeper = await open();
  server = { version: 2, content: named('Lọ sen A') };
  keeper.change(named('Lọ sen B'));
  await vi.advanceTimersByTimeAsync(3_000);
  return keeper;
}

test('what two people wrote differently is asked by every page until it is answered, and not sent before', async () => {
  let keeper = await disagree();
  for (let reload = 0; reload < 3; reload += 1) {
    expect(keeper.snapshot().conflict?.conflicts).toMatchObject([{ key: 'name', mine: 'Lọ sen B', theirs: 'Lọ sen A' }]);
    stop();
    keeper = await open();
  }
  expect([sent, server.content.name]).toEqual([[], 'Lọ sen A']);
  keeper.settle({ name: 'mine' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect([sent, keeper.snapshot().state.kind]).toEqual([['Lọ sen B'], 'saved']);
});

test('whoever takes all of the other side has nothing unsaved', async () => {
  const keeper = await disagree();
  keeper.settle({ name: 'theirs' });
  await vi.advanceTimersByTimeAsync(3_000);
  expect([keeper.snapshot().content.name, keeper.snapshot().state.kind, sent]).toEqual(['Lọ sen A', 'saved', []]);
});

test('what is typed while it is asked is what is asked', async () => {
  const keeper = await disagree();
  keeper.change(named('Lọ sen C'));
  expect(keeper.snapshot().conflict?.conflicts).toMatchObject([{ mine: 'Lọ sen C', theirs: 'Lọ sen A' }]);
});
