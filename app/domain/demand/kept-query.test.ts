import { expect, test } from 'vitest';
import { keptQuery } from './kept-query.ts';

test.each([
  ['an e-mail', 'gửi lan.tran@gmail.com'],
  ['a wide at sign', 'lan＠thu.example'],
  ['a name on a network', '@gomlan'],
  ['a link', 'https://tramnghe.vn/don-hang/x'],
  ['a link without its beginning', 'www.facebook.com/lan'],
  ['a mobile number', '0912345678'],
  ['a mobile number in groups', 'gốm 0912 345 678'],
  ['a mobile number with dots', '0912.345.678'],
  ['a mobile number from abroad', '+84 912 345 678'],
  ['a mobile number with brackets', '(84) 912-345-678'],
  ['a landline', '024 3825 1234'],
  ['wide digits', '０９１２３４５６７８'],
  ['Arabic digits', '٠٩١٢٣٤٥٦٧٨'],
  ['an identity card', 'cccd 001099012345'],
  ['an identity card in groups', '001 099 012 345'],
  ['an old identity card', '123456789'],
  ['an old identity card in groups', '123 456 789'],
  ['a passport', 'C1234567'],
  ['a bank account', 'stk 1903456000'],
  ['a bank account that ends round', '19034567890000'],
  ['a payment card', '4111 1111 1111 1111'],
  ['a tax code', '0101234567-001'],
  ['a birthday', 'sinh 12/03/1985'],
  ['an order', 'đơn TN7K3Q9X2A'],
])('%s is not kept', (_, query) => {
  expect(keptQuery(query)).toBeNull();
});

test.each([
  'gốm bát tràng dưới 500k',
  'lụa dưới 500.000đ',
  'lụa dưới 1500000',
  'từ 200.000 đến 1.500.000',
  '200000-500000',
  'từ 200 000 đến 500 000',
  'bình 10.000.000',
  'tranh 15000000đ',
  'khăn 90x90',
  'bộ ấm 6 chén',
  'bình cao 30-40cm',
  'quà 20/11',
  'trung thu 2026',
  'tn gốm',
])('“%s” is what somebody looks for, and kept as it is', (query) => {
  expect(keptQuery(query)).toBe(query);
});

test('letters are made small and put together, and marks stay', () => {
  expect(keptQuery('GỐM Bát Tràng'.normalize('NFD'))).toBe('gốm bát tràng'.normalize('NFC'));
});

test('nothing is longer than 120, also where small letters are more than great ones', () => {
  expect(keptQuery('İ'.repeat(120))!.length).toBeLessThanOrEqual(120);
  expect(keptQuery(`${'a'.repeat(119)}😀`)).toBe('a'.repeat(119));
});

test.each(['lụa\u0000', 'lụa\ud83dđỏ', 'lụa\nđỏ'])('what a database would refuse is not kept: %j', (query) => {
  expect(keptQuery(query)).toBeNull();
});

test('no words are nothing to keep', () => {
  expect(keptQuery('')).toBeNull();
  expect(keptQuery('   ')).toBeNull();
});
