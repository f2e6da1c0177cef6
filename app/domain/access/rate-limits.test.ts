import { expect, test } from 'vitest';
import { networkOf } from './rate-limits.ts';

test('an IPv4 address is its own network, also when IPv6 carries it', () => {
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(networkOf('0:0:0:0:0:ffff:203.0.113.7')).toBe('203.0.113.7');
});

test('all addresses of one IPv6 household are one caller, however they are written', () => {
  const household = '2001:db8:12:34::/64';
  for (const address of ['2001:db8:12:34::1', '2001:0DB8:0012:0034:a:b:c:d', '[2001:db8:12:34::9]', '2001:db8:12:34:ffff:ffff:ffff:ffff%eth0']) {
    expect(networkOf(address)).toBe(household);
  }
  expect(networkOf('2001:db8:12:35::1')).not.toBe(household);
});

test('a short IPv6 address is filled up before it is cut', () => {
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  expect(networkOf('2001:db8::5')).toBe('2001:db8:0:0::/64');
  expect(networkOf('2001:db8::1:2:3:4:5')).toBe('2001:db8:0:1::/64');
});

test('what is no address at all is one caller together', () => {
  for (const broken of ['', 'unknown', 'localhost', '<script>', 'a.b.c.d']) expect(networkOf(broken)).toBe('unknown');
});
