import { expect, test } from 'vitest';
import { localeOfPath, pathIn, withoutLocale } from './addresses.ts';

test.each([
  ['/', '/en'],
  ['/?q=1', '/en?q=1'],
  ['/san-pham', '/en/san-pham'],
  ['/san-pham?q=g%E1%BB%91m#dau', '/en/san-pham?q=g%E1%BB%91m#dau'],
  ['/end', '/en/end'],
])('%s is %s in English, and back', (path, english) => {
  expect(pathIn('en', path)).toBe(english);
  expect(withoutLocale(english)).toBe(path);
  expect(pathIn('vi', path)).toBe(path);
  expect(withoutLocale(path)).toBe(path);
});

test.each(['//host/a', '/en//host/a', '/en/\\host', '/en///host', '/\\host'])('%s does not lead to another host', (path) => {
  expect(withoutLocale(path)).toMatch(/^\/host/);
});

test('a path says its language; what is no page has none', () => {
  for (const path of ['/en', '/en/', '/en/san-pham', '/en.data', '/en/san-pham.data', '/en/__manifest']) expect(localeOfPath(path), path).toBe('en');
  for (const path of ['/', '/end', '/en-us/san-pham', '/san-pham', '/en/api/search', '/en/anh/x/1/528.webp', '/en/webhooks/stripe', '/en/healthz']) expect(localeOfPath(path), path).toBe('vi');
});
