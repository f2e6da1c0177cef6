import { expect, test } from 'vitest';
import { splitVillageName } from './village-name.ts';

test.each([
  ['Bát Tràng', { name: 'Bát Tràng', bare: 'Bát Tràng', district: null, also: null }],
  ['Phú Thượng / làng Gạ', { name: 'Phú Thượng', bare: 'Phú Thượng', district: null, also: 'làng Gạ' }],
  ['Phú Yên / Giẽ Thượng, Giẽ Hạ', { name: 'Phú Yên', bare: 'Phú Yên', district: null, also: 'Giẽ Thượng, Giẽ Hạ' }],
  ['Phùng Xá (Mỹ Đức)', { name: 'Phùng Xá (Mỹ Đức)', bare: 'Phùng Xá', district: 'Mỹ Đức', also: null }],
])('%s: a second name stands apart, what tells it from a namesake stays', (said, split) => {
  expect(splitVillageName(said)).toEqual(split);
});
