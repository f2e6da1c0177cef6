import { expect, test } from 'vitest';
import { matchCommune } from './units.ts';
import type { Commune } from './units.ts';

const commune = (code: string, name: string, ...formerly: string[]): Commune => ({
  code,
  name,
  shortName: name.replace(/^(Phường|Xã|Đặc khu) /, ''),
  provinceCode: '01',
  formerly,
});

// Units of Hà Nội as the decree lists them, cut to what the tests need.
const COMMUNES = [
  commune('00004', 'Phường Ba Đình', 'Phường Quán Thánh, Quận Ba Đình', 'Phường Ngọc Hà, Quận Ba Đình'),
  commune('00008', 'Phường Ngọc Hà', 'Phường Vĩnh Phúc, Quận Ba Đình', 'Phường Ngọc Hà, Quận Ba Đình'),
  commune('00577', 'Xã Bát Tràng', 'Phường Thạch Bàn, Quận Long Biên', 'Xã Bát Tràng, Huyện Gia Lâm'),
  commune('09556', 'Phường Hà Đông', 'Phường Phúc La, Quận Hà Đông', 'Phường Vạn Phúc, Quận Hà Đông'),
  commune('09562', 'Phường Kiến Hưng', 'Phường Phú La, Quận Hà Đông', 'Phường Kiến Hưng, Quận Hà Đông'),
  commune('10081', 'Xã Hòa Xá', 'Xã Hòa Xá, Huyện Ứng Hòa', 'Thị trấn Vân Đình, Huyện Ứng Hòa'),
  commune('26737', 'Phường Bàn Cờ', 'Phường 1, Quận 3', 'Phường 2, Quận 3'),
  commune('26743', 'Phường Xuân Hòa', 'Phường 12, Quận 3'),
];

const first = (query: string) => {
  const match = matchCommune(query, COMMUNES)[0];
  return match && { name: match.commune.name, oldName: match.oldName };
};

test("today's name is found however it is typed", () => {
  for (const query of ['Kiến Hưng', 'kien hung', 'KIEN HUNG', 'Phường Kiến Hưng', 'phuong kien hung', 'P. Kiến Hưng', 'P.Kiến Hưng', 'kiến hưng'.normalize('NFD'), 'kien hu']) {
    expect(first(query), query).toEqual({ name: 'Phường Kiến Hưng', oldName: null });
  }
});

test('an old name finds the unit that took it over and says which name was meant', () => {
  const expected = { name: 'Phường Kiến Hưng', oldName: 'Phường Phú La, Quận Hà Đông' };
  for (const query of ['Phú La', 'phu la', 'Phú La, Hà Đông', 'phú la hà đông', 'P. Phú La, Q. Hà Đông', 'phường phú la, quận hà đông', 'phu la quan ha dong']) {
    expect(first(query), query).toEqual(expected);
  }
});

test("today's name comes before the same old name elsewhere", () => {
  const names = matchCommune('Ngọc Hà', COMMUNES).map(({ commune: { name }, oldName }) => [name, oldName]);
  expect(names).toEqual([
    ['Phường Ngọc Hà', null],
    ['Phường Ba Đình', 'Phường Ngọc Hà, Quận Ba Đình'],
  ]);
});

test('an old district lists the units made of its parts, after the unit of that name', () => {
  expect(matchCommune('hà đông', COMMUNES).map((match) => match.commune.name)).toEqual(['Phường Hà Đông', 'Phường Kiến Hưng']);
});

test('a first syllable that only looks like a kind of unit stays', () => {
  expect(first('Quán Thánh')).toEqual({ name: 'Phường Ba Đình', oldName: 'Phường Quán Thánh, Quận Ba Đình' });
  expect(first('quan thanh')).toEqual({ name: 'Phường Ba Đình', oldName: 'Phường Quán Thánh, Quận Ba Đình' });
});

test('the kind of unit may be another than today', () => {
  expect(first('Xã Kiến Hưng')).toEqual({ name: 'Phường Kiến Hưng', oldName: null });
  expect(first('tt Vân Đình')).toEqual({ name: 'Xã Hòa Xá', oldName: 'Thị trấn Vân Đình, Huyện Ứng Hòa' });
});

test('a kind of unit that was typed and fits leaves the others out', () => {
  const names = ['Xã An Khánh', 'Phường An Hội', 'Xã An Phú'];
  const communes = names.map((name, i) => commune(String(i), name));
  expect(matchCommune('xã an', communes).map((match) => match.commune.name)).toEqual(['Xã An Khánh', 'Xã An Phú']);
  expect(matchCommune('an', communes)).toHaveLength(3);
});

test('a name that begins as typed comes before one that has it inside', () => {
  const communes = [commune('1', 'Xã Tân Hòa'), commune('2', 'Xã Hòa Lạc'), commune('3', 'Xã Hòa')];
  expect(matchCommune('hoa', communes).map((match) => match.commune.code)).toEqual(['3', '2', '1']);
});

test('numbered wards are found with and without the word', () => {
  expect(first('phường 12, quận 3')).toEqual({ name: 'Phường Xuân Hòa', oldName: 'Phường 12, Quận 3' });
  expect(first('P.1, Q.3')).toEqual({ name: 'Phường Bàn Cờ', oldName: 'Phường 1, Quận 3' });
});

test('marks break a tie between names that fold to the same', () => {
  const twins = [commune('1', 'Xã Tân Lập'), commune('2', 'Xã Tản Lập')];
  expect(matchCommune('Tản Lập', twins)[0]!.commune.code).toBe('2');
  expect(matchCommune('Tân Lập', twins)[0]!.commune.code).toBe('1');
  expect(matchCommune('tan lap', twins)).toHaveLength(2);
});

test('nothing typed or nothing like it finds nothing', () => {
  for (const query of ['', '  ', ',', 'Atlantis']) expect(matchCommune(query, COMMUNES), query).toEqual([]);
});

test('no more than asked for are given', () => {
  expect(matchCommune('phường', COMMUNES, 2)).toHaveLength(2);
});
