import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { formatPhone, parsePhone } from './phone.ts';

const mobile = (e164: string) => ({ ok: true, e164, kind: 'mobile' });

test('one mobile number is read however it is written', () => {
  for (const typed of [
    '0912345678',
    '0912 345 678',
    ' 0912.345.678 ',
    '0912-345-678',
    '(0912) 345 678',
    '+84912345678',
    '+84 912 345 678',
    '(+84) 912 345 678',
    '+84 (0) 912 345 678',
    '84912345678',
    '0084912345678',
    '０９１２３４５６７８',
    '0912\u00a0345\u00a0678',
    '0912–345–678',
  ]) {
    expect(parsePhone(typed), typed).toEqual(mobile('+84912345678'));
  }
});

test('each of the five leading digits is a mobile, the others are not', () => {
  for (const digit of '35789') expect(parsePhone(`0${digit}12345678`)).toEqual(mobile(`+84${digit}12345678`));
  for (const digit of '046') expect(parsePhone(`0${digit}12345678`).ok).toBe(false);
  expect(parsePhone('0412345678')).toEqual({ ok: false, code: 'unknown-prefix' });
});

test('missing and extra digits are counted', () => {
  expect(parsePhone('091234567')).toEqual({ ok: false, code: 'missing-digits', difference: 1 });
  expect(parsePhone('0912 345 67')).toEqual({ ok: false, code: 'missing-digits', difference: 1 });
  expect(parsePhone('912345678')).toEqual({ ok: false, code: 'missing-digits', difference: 1 });
  expect(parsePhone('09123456789')).toEqual({ ok: false, code: 'too-many-digits', difference: 1 });
  expect(parsePhone('+8491234567')).toEqual({ ok: false, code: 'missing-digits', difference: 1 });
});

test('an eleven-digit number of before 2018 is refused with the one it became', () => {
  expect(parsePhone('01689 123 456')).toEqual({ ok: false, code: 'old-prefix', becameNational: '0389123456' });
  expect(parsePhone('0120 123 4567')).toEqual({ ok: false, code: 'old-prefix', becameNational: '0701234567' });
  expect(parsePhone('+84 168 912 3456')).toEqual({ ok: false, code: 'old-prefix', becameNational: '0389123456' });
});

test('a landline is for workshops only', () => {
  expect(parsePhone('024 3825 1234')).toEqual({ ok: false, code: 'landline' });
  expect(parsePhone('024 3825 1234', { landlines: true })).toEqual({ ok: true, e164: '+842438251234', kind: 'landline' });
  expect(parsePhone('024 3825 123', { landlines: true })).toEqual({ ok: false, code: 'missing-digits', difference: 1 });
});

test('what is no number and what is another country\'s', () => {
  expect(parsePhone('   ')).toEqual({ ok: false, code: 'empty' });
  expect(parsePhone('chị Ánh')).toEqual({ ok: false, code: 'not-a-number' });
  expect(parsePhone('0912345678x')).toEqual({ ok: false, code: 'not-a-number' });
  expect(parsePhone('+1 415 555 2671')).toEqual({ ok: false, code: 'not-vietnamese' });
  expect(parsePhone('0033 1 23 45 67 89')).toEqual({ ok: false, code: 'not-vietnamese' });
});

test('a number is written in groups that are easy to read out', () => {
  expect(formatPhone('+84912345678')).toBe('0912 345 678');
  expect(formatPhone('+842438251234')).toBe('024 3825 1234');
  expect(formatPhone('+842363822123')).toBe('0236 3822 123');
  expect(formatPhone('+14155552671')).toBe('+14155552671');
});

test('what is written out is read back the same', () => {
  for (let n = 0; n < 500; n++) {
    const e164 = `+84${'35789'[n % 5]}${String(10_000_000 + n * 179_424).slice(0, 8)}`;
    expect(parsePhone(formatPhone(e164))).toEqual(mobile(e164));
  }
});

test('a library with the official metadata agrees on numbers of known networks', () => {
  for (const prefix of ['032', '039', '056', '058', '070', '079', '081', '086', '088', '090', '091', '096', '098']) {
    const typed = `${prefix}1234567`;
    const ours = parsePhone(typed);
    const theirs = parsePhoneNumberFromString(typed, 'VN');
    expect(theirs?.isValid(), typed).toBe(true);
    expect(ours.ok && ours.e164, typed).toBe(theirs?.number);
  }
});
