import { expect, test } from 'vitest';
import { refusalOf } from './refused-requests.ts';

const form = { host: 'localhost:3000', 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8', 'content-length': '120' };
const post = (headers: object, url = '/gio-hang') => refusalOf({ method: 'POST', url, headers: { ...form, ...headers } })?.status ?? null;
const get = (url: string, method = 'GET') => refusalOf({ method, url, headers: { host: 'localhost:3000' } })?.status ?? null;

test('pages and forms are taken', () => {
  expect(get('/san-pham?q=b%C3%ACnh')).toBeNull();
  expect(post({})).toBeNull();
  expect(post({ 'content-type': undefined, 'content-length': '0' })).toBeNull();
});

test.each(['TRACE', 'CONNECT', 'TRACK', 'get'])('%s is no method of ours, and the answer says which are', (method) => {
  expect(refusalOf({ method, url: '/', headers: { host: 'localhost' } })).toMatchObject({ status: 405, headers: { Allow: expect.stringContaining('GET') } });
});

test('an address that is none, or with a NUL in it, is a bad request', () => {
  expect(get('/san-pham/%00')).toBe(400);
  expect(get('/san-pham?q=%00')).toBe(400);
  expect(refusalOf({ method: 'GET', url: '/', headers: { host: 'a b' } })?.status).toBe(400);
});

test('a form has a length, is not too long, and is a form', () => {
  expect(post({ 'content-length': undefined })).toBe(411);
  expect(post({ 'content-length': String(2 ** 20) })).toBeNull();
  expect(post({ 'content-length': String(2 ** 20 + 1) })).toBe(413);
  expect(post({ 'content-type': 'multipart/form-data; boundary=x' })).toBe(415);
  expect(post({ 'content-type': undefined })).toBe(415);
});

test('files are taken where a page asks for them', () => {
  const file = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '15000000' };
  for (const page of ['don-dang-ky/giay-to', 'xuong/trang-xuong', 'nghe-nhan/1', 'ocop/moi', 'hang/nhap']) {
    for (const url of [`/xuong-cua-toi/gom-lan/${page}`, `/en/xuong-cua-toi/gom-lan/${page}?x`, `/xuong-cua-toi/gom-lan/${page}.data?_routes=a`]) expect(post(file, url)).toBeNull();
    expect(post({ ...file, 'content-length': '30000001' }, `/xuong-cua-toi/gom-lan/${page}`)).toBe(413);
    expect(post({ ...file, 'content-length': undefined }, `/xuong-cua-toi/gom-lan/${page}`)).toBe(411);
    expect(post({ 'content-length': String(2 ** 20 + 1) }, `/xuong-cua-toi/gom-lan/${page}`)).toBe(413);
  }
  const others = ['/tai-khoan/ho-so', '/xuong-cua-toi/don-dang-ky/giay-to', '/dang-nhap?x=/xuong-cua-toi/gom-lan/don-dang-ky/giay-to', '/x/xuong-cua-toi/gom-lan/don-dang-ky/giay-to', '/xuong-cua-toi/gom-lan/hang'];
  for (const url of others) expect(post({ ...file, 'content-length': '10' }, url)).toBe(415);
});

test('callbacks judge their own bodies', () => {
  expect(post({ 'content-type': 'application/json', 'content-length': undefined }, '/webhooks/stripe')).toBeNull();
});

test('a file is taken as it is where files are taken, and is not endless', () => {
  const file = { 'content-type': 'application/octet-stream', 'content-length': '15000000' };
  for (const address of ['/xuong-cua-toi/gom-sen-dat/anh', '/en/xuong-cua-toi/gom-sen-dat/anh']) expect(post(file, address)).toBeNull();
  expect(post({ ...file, 'content-length': '30000001' }, '/xuong-cua-toi/gom-sen-dat/anh')).toBe(413);
  expect(post({ ...file, 'content-length': undefined }, '/xuong-cua-toi/gom-sen-dat/anh')).toBe(411);
  for (const address of ['/gio-hang', '/xuong-cua-toi/gom-sen-dat', '/xuong-cua-toi/gom-sen-dat/anh/x', '/don-hang?/xuong-cua-toi/gom-sen-dat/anh']) {
    expect(post({ ...file, 'content-length': '10' }, address)).toBe(415);
  }
});
