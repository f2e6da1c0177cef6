import { expect, test } from 'vitest';
import { openQueue } from './raster-queue.server.ts';

const settle = () => new Promise(setImmediate);

/** Work that goes on until it is told to end, and what has begun so far. */
function bench(atOnce: number, mostWaiting = 10) {
  const queue = openQueue({ atOnce, mostWaiting });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string) =>
    queue.run(() => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  const end = async (name: string) => {
    ends.get(name)!();
    await settle();
  };
  return { queue, begun, ask, end };
}

test('no more than so many at a time, first come first served', async () => {
  const { begun, ask, end } = bench(2);
  const answers = ['a', 'b', 'c', 'd'].map((name) => ask(name));
  await settle();
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c', 'd']) await end(name);
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
});

test('it is quiet only when nothing is done and nobody waits', async () => {
  const { queue, begun, ask, end } = bench(1);
  for (const name of ['a', 'b']) void ask(name);
  void queue.quiet().then(() => begun.push('quiet'));
  await settle();
  await end('a');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'quiet']);
  await queue.quiet();
});

test('work that fails makes room for the next', async () => {
  const queue = openQueue({ atOnce: 1, mostWaiting: 10 });
  await expect(queue.run(() => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  await expect(queue.run(async () => 'next')).resolves.toBe('next');
});

test('who finds too many waiting is sent away at once, and may come again', async () => {
  const { begun, ask, end } = bench(1, 2);
  const answers = ['a', 'b', 'c'].map((name) => ask(name));
  expect(await ask('d')).toBeNull();
  await end('a');
  answers.push(ask('e'));
  expect(await ask('f')).toBeNull();
  for (const name of ['b', 'c', 'e']) await end(name);
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'e']);
  expect(begun).toEqual(['a', 'b', 'c', 'e']);
});
