import { expect, test } from 'vitest';
import { progressBar } from './progress-bar.ts';

function written(isTTY: boolean, steps: [string, number, number][]): string {
  let text = '';
  const bar = progressBar({ isTTY, write: (more: string) => (text += more) });
  for (const step of steps) bar.show(...step);
  bar.end();
  return text;
}

test('on a terminal one line is written over, and each name has its own', () => {
  const text = written(true, [['postgres', 1_000, 4_000], ['postgres', 4_000, 4_000], ['meilisearch', 2_000, 4_000]]);
  const lines = text.split('\n').map((line) => line.split('\r\u001b[2K').at(-1));
  expect(lines).toEqual([
    `postgres     ${'█'.repeat(24)} 100 %  4,000 of 4,000 products`,
    `meilisearch  ${'█'.repeat(12)}${'░'.repeat(12)}  50 %  2,000 of 4,000 products`,
    '',
  ]);
});

test('elsewhere a line is written at each tenth', () => {
  const steps = Array.from({ length: 100 }, (_, at): [string, number, number] => ['postgres', (at + 1) * 1_000, 100_000]);
  const lines = written(false, steps).trimEnd().split('\n');
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('postgres: 100,000 of 100,000 products');
});

test('more products than were counted are no more than all, and none are all of none', () => {
  expect(written(false, [['postgres', 12, 10]])).toBe('postgres: 12 of 12 products\n');
  expect(written(true, [['postgres', 0, 0]])).toContain('100 %');
});
