import { describe, expect, test } from 'vitest';
import { lastDigits, readTaxCode, taxCheckDigit } from './tax-code.ts';

const today = '2026-11-28';
const company = (typed: string) => readTaxCode(typed, 'company', today);
const household = (typed: string) => readTaxCode(typed, 'household_business', today);

describe('a company or cooperative', () => {
  // Published codes: two banks, a carrier, a maker of milk.
  test.each(['0100112437', '0100111948', '0100109106', '0300588569'])('%s is whole', (code) => {
    expect(company(code)).toEqual({ ok: true, taxCode: code });
    expect(readTaxCode(code, 'cooperative', today)).toEqual({ ok: true, taxCode: code });
  });

  test('one digit typed wrong, or two neighbours exchanged, does not pass', () => {
    const code = '0100112437';
    for (let at = 0; at < 10; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = code.slice(0, at) + String(digit) + code.slice(at + 1);
        if (typed !== code) expect(company(typed), typed).toEqual({ ok: false, code: 'wrong-check-digit' });
      }
      const swapped = code.slice(0, at) + code.slice(at + 1, at + 2) + code.slice(at, at + 1) + code.slice(at + 2);
      if (swapped !== code && at < 8) expect(company(swapped).ok, swapped).toBe(false);
    }
  });

  test('nine digits whose check digit would be ten begin no code', () => {
    expect(taxCheckDigit('000000000')).toBe(10);
    expect(company('0000000000')).toEqual({ ok: false, code: 'wrong-check-digit' });
  });

  test('a branch has three digits more, however they are set apart', () => {
    for (const typed of ['0100112437-001', '0100112437 001', '01 001 124 37.001', '0100112437–001']) expect(company(typed)).toEqual({ ok: true, taxCode: '0100112437-001' });
    expect(company('0100112437-000')).toEqual({ ok: false, code: 'needs-ten-digits' });
    expect(company('0100112437-01')).toEqual({ ok: false, code: 'needs-ten-digits' });
  });

  test('other lengths, letters and nothing are told apart', () => {
    expect(company('  ')).toEqual({ ok: false, code: 'missing' });
    expect(company('O100112437')).toEqual({ ok: false, code: 'not-digits' });
    expect(company('001085012345')).toEqual({ ok: false, code: 'needs-ten-digits' });
  });
});

describe('a household business', () => {
  test('has the number of its owner', () => {
    expect(household('001 085 012345')).toEqual({ ok: true, taxCode: '001085012345' });
    expect(household('001085012345')).toEqual({ ok: true, taxCode: '001085012345' });
    expect(household('001304012345')).toEqual({ ok: true, taxCode: '001304012345' });
    expect(household('0100112437')).toEqual({ ok: false, code: 'needs-twelve-digits' });
  });

  test('whose birth can have been, and who is of age', () => {
    expect(household('001230012345')).toEqual({ ok: false, code: 'impossible-birth' });
    expect(household('001985012345')).toEqual({ ok: false, code: 'impossible-birth' });
    expect(household('000085012345')).toEqual({ ok: false, code: 'impossible-birth' });
    expect(household('001209012345')).toEqual({ ok: false, code: 'not-of-age' });
    expect(household('001208012345')).toEqual({ ok: true, taxCode: '001208012345' });
  });
});

test('of a number, a mail says the last four', () => {
  expect(lastDigits('001085012345')).toBe('…2345');
});
