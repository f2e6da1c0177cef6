import { expect, test } from 'vitest';
import { formerNamesOf, PROVINCE_CODES, provinceToday, regionOf } from './provinces.ts';

test('there are 34 provinces and cities, each in one region', () => {
  expect(PROVINCE_CODES).toHaveLength(34);
  expect(new Set(PROVINCE_CODES).size).toBe(34);
  const counts = { north: 0, central: 0, south: 0 };
  for (const code of PROVINCE_CODES) counts[regionOf(code)!] += 1;
  expect(counts).toEqual({ north: 15, central: 11, south: 8 });
});

test('the 63 codes of before July 2025 all lead to one of today', () => {
  // The official codes of the 63, which also were the codes on district certificates.
  const before = [
    '01', '02', '04', '06', '08', '10', '11', '12', '14', '15', '17', '19', '20', '22', '24', '25', '26', '27', '30', '31', '33',
    '34', '35', '36', '37', '38', '40', '42', '44', '45', '46', '48', '49', '51', '52', '54', '56', '58', '60', '62', '64', '66',
    '67', '68', '70', '72', '74', '75', '77', '79', '80', '82', '83', '84', '86', '87', '89', '91', '92', '93', '94', '95', '96',
  ];
  expect(before).toHaveLength(63);
  const reached = new Set(before.map((code) => provinceToday(code)));
  expect(reached.has(null)).toBe(false);
  expect([...reached].sort()).toEqual(PROVINCE_CODES);
});

test('old provinces went where the reform put them', () => {
  expect(provinceToday('27')).toBe('24'); // Bắc Ninh, which took the code of Bắc Giang
  expect(provinceToday('77')).toBe('79'); // Bà Rịa – Vũng Tàu into Hồ Chí Minh City
  expect(provinceToday('49')).toBe('48'); // Quảng Nam into Đà Nẵng
  expect(provinceToday('28')).toBe('01'); // Hà Tây into Hà Nội, 2008
});

test('a code that never was is null', () => {
  expect(provinceToday('00')).toBe(null);
  expect(provinceToday('constructor')).toBe(null);
  expect(regionOf('02')).toBe(null);
});

test('the 29 names that the reform took away are each known to one province of today', () => {
  const gone = PROVINCE_CODES.flatMap((code) => formerNamesOf(code));
  expect(new Set(gone).size).toBe(63 - 34);
  expect(gone).toHaveLength(63 - 34);
  expect(formerNamesOf('37')).toEqual(['Hà Nam', 'Nam Định']);
  expect(formerNamesOf('01')).toEqual([]);
});
