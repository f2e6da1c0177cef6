import { expect, test } from 'vitest';
import units from '#prisma/seed/data/units-2025.json' with { type: 'json' };
import { placeName, placeNames } from './place-name.ts';

test.each([
  ['Xã Bát Tràng', 'Bát Tràng commune'],
  ['Phường Kiến Hưng', 'Kiến Hưng ward'],
  ['phường 10', 'Ward 10'],
  ['huyện Gia Lâm', 'Gia Lâm district'],
  ['thị xã Sơn Tây', 'Sơn Tây town'],
  ['thị trấn Vân Đình', 'Vân Đình township'],
  ['Đặc khu Côn Đảo', 'Côn Đảo special zone'],
  ['Hà Nội', 'Hà Nội'],
  ['Xã', 'Xã'],
])('%s is %s in English, and itself in Vietnamese', (name, english) => {
  expect(placeName(name, 'en')).toBe(english);
  expect(placeName(name.normalize('NFD'), 'en')).toBe(english === name ? name.normalize('NFD') : english);
  expect(placeName(name, 'vi')).toBe(name);
});

test('every ward and commune of the country has its English name', () => {
  const kinds = new Set(units.communes.map(({ name }) => / (ward|commune|special zone)$|^(Ward) \d/.exec(placeName(name, 'en'))?.slice(1).find(Boolean)));
  expect(kinds).toEqual(new Set(['ward', 'Ward', 'commune', 'special zone']));
});

test('a place is named from the smaller to the larger, without what is not known', () => {
  expect(placeNames(['Xã Bát Tràng', 'Hà Nội'], 'en')).toBe('Bát Tràng commune, Hà Nội');
  expect(placeNames(['xã Bát Tràng', 'huyện Gia Lâm'], 'vi')).toBe('xã Bát Tràng, huyện Gia Lâm');
  expect(placeNames([null, 'Hà Nội'], 'en')).toBe('Hà Nội');
});
