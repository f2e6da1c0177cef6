import { expect, test } from 'vitest';
import {
  findOrderCode,
  findOrderCodes,
  formatOrderCode,
  isOrderCode,
  newOrderCode,
  ORDER_CODE_ALPHABET,
  parseOrderCode,
} from './order-code.ts';

/** A small generator with a seed, so that a failure can be had again. */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % n;
  };
}

const codes = (count: number, seed = 2_611): ReturnType<typeof newOrderCode>[] => {
  const randomInt = chance(seed);
  return Array.from({ length: count }, () => newOrderCode(randomInt));
};

test('a new code is TN, eight characters nobody mistakes, and passes its own check', () => {
  expect(ORDER_CODE_ALPHABET).toHaveLength(31);
  expect(new Set(ORDER_CODE_ALPHABET).size).toBe(31);
  for (const code of codes(500)) {
    expect(code).toMatch(/^TN[2-9A-HJKMNP-Z]{8}$/);
    expect(isOrderCode(code)).toBe(true);
  }
  expect(new Set(codes(500)).size).toBe(500);
});

test('every code at the edges of the alphabet has a check character of the alphabet', () => {
  for (let n = 0; n < 31; n++) expect(isOrderCode(newOrderCode(() => n))).toBe(true);
});

test('codes that were given out stay valid', () => {
  expect(newOrderCode(() => 0)).toBe('TN22222222');
  let step = 0;
  expect(newOrderCode(() => (step += 4) % 31)).toBe('TN6AEJPTXK');
});

test('every single wrong character is noticed', () => {
  for (const code of codes(40)) {
    for (let at = 2; at < code.length; at++) {
      for (const other of ORDER_CODE_ALPHABET) {
        if (other === code[at]) continue;
        expect(isOrderCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }
    }
  }
});

test('every swap of two neighbours is noticed, and so is every swap of any two', () => {
  for (const code of codes(200, 97)) {
    for (let first = 2; first < code.length; first++) {
      for (let second = first + 1; second < code.length; second++) {
        if (code[first] === code[second]) continue;
        const swapped = [...code];
        [swapped[first], swapped[second]] = [swapped[second]!, swapped[first]!];
        expect(isOrderCode(swapped.join(''))).toBe(false);
      }
    }
  }
});

test('what a person types is read in any case, with spaces and dashes, with or without TN', () => {
  for (const code of codes(100)) {
    const shown = formatOrderCode(code);
    expect(shown).toMatch(/^TN-.{4}-.{4}$/);
    for (const typed of [code, shown, shown.toLowerCase(), ` ${code.slice(0, 4)} ${code.slice(4)} `, code.slice(2), shown.slice(3), shown.replaceAll('-', '–')]) {
      expect(parseOrderCode(typed)).toBe(code);
    }
  }
});

test('what is no code is null', () => {
  const [code] = codes(1);
  for (const typed of ['', 'TN', 'TN12345678', `${code}2`, code!.slice(0, -1), 'TN0O1IL234', '🦆'.repeat(10)]) {
    expect(parseOrderCode(typed), typed).toBe(null);
  }
});

test('a code is found in the text of a transfer between the words of banks and people', () => {
  for (const code of codes(200, 5)) {
    const texts = [
      code,
      `${code} thanh toan don hang`,
      `MBVCB.3278907687.${code}.CT tu 0123456789 TRAN THI NGOC ANH toi 0000`,
      `CHUYEN KHOAN NHANH ${code}-231126-14:05:22 FT26327`,
      `chuyen tien ${code.toLowerCase()} cam on`,
      `Chuyển tiền ${code} ạ`.normalize('NFD'),
      `${code.slice(0, 5)} ${code.slice(5)} IBFT`,
      `ND: ${formatOrderCode(code)}`,
      `${code}GD 845123`,
    ];
    for (const text of texts) expect(findOrderCodes(text), text).toContain(code);
  }
});

test('a code that stands as a word comes before one that joining words makes up', () => {
  const list = codes(200, 11);
  for (const [i, code] of list.entries()) {
    const other = list[(i + 1) % list.length]!;
    expect(findOrderCode(`TN ${other.slice(2, 6)} ${other.slice(6)} ${code}`)).toBe(code);
  }
});

test('a code with a wrong check is not found', () => {
  for (const code of codes(100, 3)) {
    const last = code.at(-1)!;
    const wrong = code.slice(0, -1) + ORDER_CODE_ALPHABET[(ORDER_CODE_ALPHABET.indexOf(last) + 1) % 31]!;
    expect(findOrderCode(`CK ${wrong} 0912345678`)).toBe(null);
  }
});

test('a text without a code finds nothing', () => {
  for (const text of ['', 'TRAN THI NGOC ANH chuyen tien', 'TN', 'thanh toan TN 1', 'MBVCB.32789.0912345678']) {
    expect(findOrderCode(text), text).toBe(null);
  }
});

test('two codes in one text are both told, in the order they stand', () => {
  const [first, second] = codes(2, 31);
  expect(findOrderCodes(`${first} va ${second}`)).toEqual([first, second]);
});
