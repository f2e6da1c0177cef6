import { expect, test } from 'vitest';
import { chance } from '#tests/support/chance.ts';
import { ORDER_CODE_ALPHABET } from '../orders/order-code.ts';
import { formatTraceCode, isTraceCode, newTraceCode, parseTraceCode } from './trace-code.ts';
import { isLotCode, judgeLot, suggestLotCode } from './lot.ts';

const random = chance(82);
const codes = Array.from({ length: 200 }, () => newTraceCode((n) => Math.floor(random() * n)));

test('a code is twelve characters that nobody mixes up, and its own proof', () => {
  for (const code of codes) {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{12}$/);
    expect(isTraceCode(code)).toBe(true);
  }
  expect(new Set(codes).size).toBe(codes.length);
  expect(formatTraceCode(codes[0]!)).toMatch(/^\w{4} \w{4} \w{4}$/);
});

test('one wrong character and two swapped neighbours are seen', () => {
  for (const code of codes.slice(0, 20)) {
    for (let at = 0; at < code.length; at += 1) {
      for (const letter of ORDER_CODE_ALPHABET) if (letter !== code[at]) expect(isTraceCode(code.slice(0, at) + letter + code.slice(at + 1))).toBe(false);
      const [a, b] = [code[at], code[at + 1]];
      if (b && a !== b) expect(isTraceCode(code.slice(0, at) + b + a + code.slice(at + 2))).toBe(false);
    }
  }
});

test('a code is read however it is typed, and nothing else is one', () => {
  for (const code of codes.slice(0, 20)) {
    for (const typed of [code, code.toLowerCase(), formatTraceCode(code), ` ${formatTraceCode(code).replaceAll(' ', '-').toLowerCase()} `, formatTraceCode(code).replaceAll(' ', '\u00A0'), code.replace(/./g, '$&.')]) expect(parseTraceCode(typed)).toBe(code);
  }
  for (const typed of ['', 'TRUY XUAT', codes[0]!.slice(1), `${codes[0]!}2`, '%', '\u0000', 'Ａ'.repeat(12), codes[0]! + ' '.repeat(100), 'x'.repeat(100_000)]) expect(parseTraceCode(typed)).toBeNull();
});

test('a lot is named after its craft and month, and never twice', () => {
  expect(suggestLotCode('gốm sứ', '2026-11-27', [])).toBe('GOM-2611');
  expect(suggestLotCode('gốm sứ', '2026-11-27', ['GOM-2611', 'GOM-2611-2'])).toBe('GOM-2611-3');
  expect(suggestLotCode('đúc đồng', '2025-01-02', [])).toBe('DUC-2501');
  expect(isLotCode(suggestLotCode('', '2026-11-27', []))).toBe(true);
});

test('a lot code is of GS1 set 82', () => {
  expect(['GOM-2611', 'a/b(1)', 'x'.repeat(20)].map(isLotCode)).toEqual([true, true, true]);
  expect(['', 'lô 1', 'GỐM', 'a b', 'x'.repeat(21), 'a@b', 'a#b', 'a^b'].map(isLotCode)).toEqual(Array(8).fill(false));
});

test('all that is wrong with a lot is said at its field', () => {
  const typed = { code: 'GOM 1', madeOn: '2026-11-28', pieces: '0', note: '' };
  expect(judgeLot(typed, { today: '2026-11-27', taken: [] })).toEqual({
    ok: false,
    errors: [{ field: 'code', code: 'not-gs1' }, { field: 'madeOn', code: 'to-come' }, { field: 'pieces', code: 'none' }],
  });
  expect(judgeLot({ code: 'A', madeOn: '2026-02-30', pieces: 'x', note: '' }, { today: '2026-11-27', taken: ['A'] })).toMatchObject({ errors: [{ code: 'taken' }, { field: 'madeOn', code: 'missing' }, { code: 'not-whole' }] });
  expect(judgeLot({ code: ' GOM-2611 ', madeOn: '2026-11-27', pieces: '24', note: ' men lam ' }, { today: '2026-11-27', taken: [] })).toEqual({ ok: true, code: 'GOM-2611', madeOn: '2026-11-27', pieces: 24, note: 'men lam' });
});
