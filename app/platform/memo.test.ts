import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { remember } from './memo.server.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** Reads that are answered by hand, in the order they were asked for. */
function reads() {
  const asked: PromiseWithResolvers<string>[] = [];
  return { asked, read: () => (asked.push(Promise.withResolvers()), asked.at(-1)!.promise) };
}

test('callers share one read until its answer is too old', async () => {
  const { asked, read } = reads();
  const recall = remember(1_000, read);
  const both = Promise.all([recall(), recall()]);
  asked[0]!.resolve('first');
  expect(await both).toEqual(['first', 'first']);
  vi.advanceTimersByTime(1_001);
  const next = recall();
  asked[1]!.resolve('second');
  expect(await next).toBe('second');
});

test('meanwhile the old answer is given, and after it the new one', async () => {
  const { asked, read } = reads();
  const recall = remember(1_000, read, { meanwhile: true });
  const first = recall();
  asked[0]!.resolve('first');
  await first;
  vi.advanceTimersByTime(1_001);
  expect([await recall(), await recall()]).toEqual(['first', 'first']);
  expect(asked).toHaveLength(2);
  asked[1]!.resolve('second');
  await asked[1]!.promise;
  expect(await recall()).toBe('second');
});

test('a renewal that fails leaves the old answer, and is tried again in its time', async () => {
  const { asked, read } = reads();
  const recall = remember(1_000, read, { meanwhile: true });
  asked.length = 0;
  const first = recall();
  asked[0]!.resolve('first');
  await first;
  vi.advanceTimersByTime(1_001);
  await recall();
  asked[1]!.reject(new Error('away'));
  await asked[1]!.promise.catch(() => {});
  expect(await recall()).toBe('first');
  vi.advanceTimersByTime(1_001);
  await recall();
  expect(asked).toHaveLength(3);
});

test('what is forgotten during its read is read again', async () => {
  const { asked, read } = reads();
  const recall = remember(1_000, read);
  const early = recall();
  recall.forget();
  asked[0]!.resolve('early');
  await early;
  const late = recall();
  asked[1]!.resolve('late');
  expect(await late).toBe('late');
});
