import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLatest } from './latest-answer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers each text after so many milliseconds, and does not care whether it was stopped. */
function slowly(delays: Record<string, number>) {
  const [asked, stopped, shown]: [string[], string[], string[]] = [[], [], []];
  let failures = 0;
  const latest = keepLatest<string>({
    ask: async (text, signal) => {
      asked.push(text);
      signal.addEventListener('abort', () => stopped.push(text));
      await new Promise((resolve) => setTimeout(resolve, delays[text]));
      if (text === 'broken') throw new Error('no line');
      return text;
    },
    show: (answer) => void shown.push(answer),
    fail: () => void (failures += 1),
  });
  return { latest, asked, stopped, shown, failures: () => failures };
}

test('asks once, when the hand rests', async () => {
  const { latest, asked, shown } = slowly({ gom: 10 });
  for (const text of ['g', 'go', 'gom']) {
    latest.askAfter(120, text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect([asked, shown]).toEqual([['gom'], ['gom']]);
});

test('a late answer never takes the place of a newer one', async () => {
  const { latest, asked, stopped, shown } = slowly({ go: 900, gom: 50 });
  latest.askAfter(120, 'go');
  await vi.advanceTimersByTimeAsync(200);
  latest.askAfter(120, 'gom');
  expect(stopped).toEqual(['go']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect([asked, shown]).toEqual([['go', 'gom'], ['gom']]);
});

test('what is called off shows nothing, also when it was under way', async () => {
  const { latest, asked, shown } = slowly({ a: 50, b: 50 });
  latest.askAfter(120, 'a');
  latest.cancel();
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toEqual([]);
  latest.askAfter(120, 'b');
  await vi.advanceTimersByTimeAsync(130);
  latest.cancel();
  await vi.advanceTimersByTimeAsync(500);
  expect([asked, shown]).toEqual([['b'], []]);
});

test('a failure is told of the newest question alone', async () => {
  const { latest, shown, failures } = slowly({ broken: 300, gom: 10 });
  latest.askAfter(0, 'broken');
  await vi.advanceTimersByTimeAsync(10);
  latest.askAfter(0, 'gom');
  await vi.advanceTimersByTimeAsync(1_000);
  expect([shown, failures()]).toEqual([['gom'], 0]);
  latest.askAfter(0, 'broken');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(failures()).toBe(1);
});
