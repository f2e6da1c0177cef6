import { expect, test } from 'vitest';
import { type ContentPicture, emptyContent, isBlank, newVariant } from './content.ts';

const begun = emptyContent('v', { craftSlug: 'gom-su', artisanId: 'a', category: 'Bình, lọ', unit: 'bộ', care: 'Rửa tay.', fragile: true });
const [variant] = begun.variants as [ReturnType<typeof newVariant>];

test('what a listing is begun with is nothing that anybody typed, and is no less blank for blanks', () => {
  expect(isBlank(begun)).toBe(true);
  expect(isBlank({ ...begun, name: '  ', variants: [{ ...variant, weightGrams: 900, lengthCm: 20 }] })).toBe(true);
});

test.each([
  { name: 'Bình' }, { nameEn: 'Vase' }, { materials: 'Đất sét' }, { technique: 'Chuốt tay' }, { story: 'Ba đời.' }, { leadDays: 3 }, { shelfLifeDays: 90 },
  { options: [{ key: 'mau', name: 'Màu', nameEn: '', values: [] }] }, { variants: [variant, newVariant('w')] }, { variants: [{ ...variant, price: 0 }] }, { variants: [{ ...variant, stock: 0 }] },
  { variants: [{ ...variant, sku: 'B-1' }] }, { variants: [{ ...variant, dimensions: 'cao 28 cm' }] }, { pictures: [{ id: 'p' } as ContentPicture] },
])('%o is somebody’s work', (typed) => {
  expect(isBlank({ ...begun, ...typed })).toBe(false);
});
