import { expect, test } from 'vitest';
import { contentOfRows } from './import-content.ts';
import { readContent } from './read-content.ts';
import { readSheetRow, type SheetCells } from './sheet.ts';

const names = { crafts: [{ slug: 'son-mai', names: ['Sơn mài'] }], makers: [{ id: '0b0a7c1e-5d0c-4c55-9a64-8b1f2d3c4e5f', names: ['Lê Tâm'] }] };
let ids = 0;
const newId = () => `0b0a7c1e-5d0c-4c55-9a64-${String((ids += 1)).padStart(12, '0')}`;
const content = (...rows: SheetCells[]) => contentOfRows(rows.map((cells) => readSheetRow(cells).row), names, { craftSlug: 'gom-su', artisanId: null }, newId);
const row: SheetCells = { name: 'Đĩa men', price: '250000', stock: '4', weight: '600', length: '25', width: '25', height: '5' };

test('one row is a listing of one variant, with the workshop’s habits where nothing is said', () => {
  const made = content({ ...row, sku: 'DM-1' });
  expect(made).toMatchObject({ name: 'Đĩa men', craftSlug: 'gom-su', artisanId: null, unit: 'chiếc', options: [], variants: [{ sku: 'DM-1', price: 250_000, stock: 4, weightGrams: 600, active: true, choice: {} }], pictures: [] });
  expect(readContent(made)).toEqual(made);
});

test('rows of one name are its variants, chosen by what tells them apart; what any row says of the listing holds', () => {
  const made = content({ ...row, option1: 'Cỡ', value1: '20 cm', option2: 'Men', value2: 'lam' }, { ...row, option1: 'cỡ', value1: '20 cm', option2: 'men', value2: 'rạn', story: 'Chuyện', craft: 'son mai', maker: 'le tam', fragile: 'x' });
  expect(made).toMatchObject({ story: 'Chuyện', craftSlug: 'son-mai', artisanId: names.makers[0]!.id, fragile: true });
  expect(made.options).toEqual([
    { key: 'co', name: 'Cỡ', nameEn: '', values: [{ key: '20-cm', name: '20 cm', nameEn: '' }] },
    { key: 'men', name: 'Men', nameEn: '', values: [{ key: 'lam', name: 'lam', nameEn: '' }, { key: 'ran', name: 'rạn', nameEn: '' }] },
  ]);
  expect(made.variants.map(({ choice }) => choice)).toEqual([{ co: '20-cm', men: 'lam' }, { co: '20-cm', men: 'ran' }]);
});

test('values that fold to the same key keep keys of their own', () => {
  const made = content({ ...row, option1: 'Men', value1: 'ngọc' }, { ...row, option1: 'Men', value1: 'ngóc' }, { ...row, option1: 'Men', value1: '★' });
  expect(made.options[0]!.values.map(({ key }) => key)).toEqual(['ngoc', 'ngoc-2', 'muc']);
});
