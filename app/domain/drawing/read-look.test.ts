import { expect, test } from 'vitest';
import type { AskedLook } from './drawing-spec.ts';
import type { ProductFamily } from './kinds.ts';
import { readLook } from './read-look.ts';

test.each<[ProductFamily, string[], AskedLook]>([
  ['binh-gom', ['Bình tỳ bà men lam vẽ cá chép'], { form: 'tyba', glaze: 'lam', motif: 'ca' }],
  ['binh-gom', ['Bình tỳ bà men ngọc khắc sen'], { form: 'tyba', glaze: 'ngoc', motif: 'sen' }],
  ['binh-gom', ['Đôi lục bình men lam vẽ sơn thủy, cao 1,8 m'], { composition: 'pair', form: 'lucbinh', glaze: 'lam', motif: 'son' }],
  ['binh-gom', ['Chóe men lam vẽ mẫu đơn'], { form: 'ang', glaze: 'lam', motif: 'mau', lid: true }],
  ['binh-gom', ['Vò men nâu vẽ sen'], { form: 'ang', glaze: 'nau', motif: 'sen', lid: false }],
  ['binh-gom', ['men nâu', 'Bình hồ lô men lam'], { form: 'holo', glaze: 'nau' }],
  ['binh-gom', ['Bình hút lộc'], {}],
])('%s: %j asks for %j', (family, texts, look) => expect(readLook(family, texts)).toEqual(look));

test('words are read whole: a lotus is not in a name that only begins like one', () => {
  expect(readLook('binh-gom', ['Bình Senko'])).toEqual({});
  expect(readLook('binh-gom', ['BÌNH TỲ BÀ MEN NGỌC'.normalize('NFD')])).toEqual({ form: 'tyba', glaze: 'ngoc' });
});
