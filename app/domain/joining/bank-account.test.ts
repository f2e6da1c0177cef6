import { expect, test } from 'vitest';
import { checkBankAccount, holderText, namesAgree } from './bank-account.ts';
import { bankName, BANKS } from './banks.ts';

const typed = { bankBin: '970436', number: '0123 456 789', holderName: 'Nguyễn Thị Đào' };
const errorsOf = (changes: Partial<typeof typed>) => {
  const verdict = checkBankAccount({ ...typed, ...changes });
  return verdict.ok ? {} : verdict.errors;
};

test('an account is kept as banks keep it', () => {
  expect(checkBankAccount(typed)).toEqual({ ok: true, account: { bankBin: '970436', number: '0123456789', numberEnd: '6789', holderName: 'NGUYEN THI DAO' } });
  expect(holderText('  Công ty TNHH Gốm Bát-Tràng & Con  '.normalize('NFD'))).toBe('CONG TY TNHH GOM BAT TRANG CON');
});

test('each field says what is wrong with it', () => {
  expect(errorsOf({ bankBin: '', number: '', holderName: ' ' })).toEqual({ bankBin: 'missing', number: 'missing', holderName: 'missing' });
  expect(errorsOf({ bankBin: '123456' })).toEqual({ bankBin: 'missing' });
  expect(errorsOf({ number: '12345' })).toEqual({ number: 'too-short' });
  expect(errorsOf({ number: '1'.repeat(20) })).toEqual({ number: 'too-long' });
  expect(errorsOf({ number: '0123/456' })).toEqual({ number: 'not-a-number' });
  expect(errorsOf({ holderName: '李明' })).toEqual({ holderName: 'odd-letters' });
  expect(errorsOf({ holderName: 'A'.repeat(71) })).toEqual({ holderName: 'too-long' });
});

test('an account may go by a chosen name, which is as long as a number', () => {
  expect(checkBankAccount({ ...typed, number: 'gomlan88' })).toMatchObject({ ok: true, account: { number: 'GOMLAN88' } });
  expect(errorsOf({ number: '12ab' })).toEqual({ number: 'too-short' });
});

test('the number of a card is no account', () => {
  expect(errorsOf({ number: '4111 1111 1111 1111' })).toEqual({ number: 'looks-like-a-card' });
  expect(errorsOf({ number: '4111 1111 1111 1112' })).toEqual({});
});

test('every bank has six digits of its own and a name', () => {
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length);
  expect(BANKS.filter(({ bin, name }) => !/^\d{6}$/.test(bin) || name === '')).toEqual([]);
  expect(bankName('970436')).toBe('Vietcombank');
  expect(bankName('111111')).toBe('111111');
});

test('the holder is compared with the name on the papers, whatever stands before it', () => {
  expect(namesAgree('NGUYEN THI LAN', 'Hộ kinh doanh Nguyễn Thị Lan')).toBe(true);
  expect(namesAgree('CTY TNHH GOM LAN', 'Công ty TNHH Gốm Lan')).toBe(true);
  expect(namesAgree('TRAN VAN BA', 'Hộ kinh doanh Nguyễn Thị Lan')).toBe(false);
  expect(namesAgree('HO KINH DOANH', 'Hộ kinh doanh Nguyễn Thị Lan')).toBe(false);
});
