import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test('a path of our own is kept with its query', () => {
  expect(returnPath('/thanh-toan')).toBe('/thanh-toan');
  expect(returnPath('/san-pham?q=g%E1%BB%91m&sao=4#dau')).toBe('/san-pham?q=g%E1%BB%91m&sao=4#dau');
});

test('nothing that a browser could read as another place is followed', () => {
  for (const asked of [
    'https://ke-gian.example/', '//ke-gian.example', '/\\ke-gian.example', '\\\\ke-gian.example', '/\t/ke-gian.example', '/\n/ke-gian.example',
    'javascript:alert(1)', 'tai-khoan', ' /tai-khoan', '/..//ke-gian.example', '/.//ke-gian.example', '/en//ke-gian.example', '/en/.//ke-gian.example', '/en/\\ke-gian.example', '/en/x/..//ke-gian.example', '/a\\..\\b', '', null, undefined, `/${'a'.repeat(600)}`,
  ]) {
    expect(returnPath(asked), String(asked)).toBe('/tai-khoan');
  }
});

test('pages that would lead in a circle are left out', () => {
  for (const asked of ['/dang-nhap?tiep=/gio-hang', '/dang-xuat', '/en/dang-nhap', '/dang-ky']) expect(returnPath(asked)).toBe('/tai-khoan');
  expect(returnPath('/dang-nhap-thu')).toBe('/dang-nhap-thu');
});
