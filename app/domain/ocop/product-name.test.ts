import { expect, test } from 'vitest';
import { certifiedOtherwise, namesSameProduct } from './product-name.ts';

const certificate = { productName: 'Bình gốm men lam', decisionNumber: '3021/QĐ-UBND' };
const vase = { name: 'Bình gốm men lam', craftSlug: 'gom-su' };
const against = (after: Partial<typeof vase>, before = vase) => certifiedOtherwise([certificate], before, { ...before, ...after });

test('names are of one product by their words, whatever their marks and order', () => {
  expect(namesSameProduct('Bình gốm men lam', 'BINH GOM men lam, cỡ lớn')).toBe(true);
  expect(namesSameProduct('Bình gốm men lam', 'Khăn lụa tơ tằm')).toBe(false);
});

test('a certified product keeps its craft and a name that its certificate knows', () => {
  expect(against({})).toEqual({ name: null, craft: null });
  expect(against({ name: 'Bình gốm men lam cao 30 cm' })).toEqual({ name: null, craft: null });
  expect(against({ name: 'Khăn lụa tơ tằm' })).toEqual({ name: certificate, craft: null });
  expect(against({ craftSlug: 'det-lua' })).toEqual({ name: null, craft: certificate });
  expect(certifiedOtherwise([], vase, { name: 'Khăn lụa tơ tằm', craftSlug: 'det-lua' })).toEqual({ name: null, craft: null });
});

test('a name that a curator accepted as it was stays, and may come nearer', () => {
  const accepted = { name: 'Lọ hoa lam', craftSlug: 'gom-su' };
  expect(against({}, accepted).name).toBeNull();
  expect(against({ name: 'Lọ hoa Lam' }, accepted).name).toBeNull();
  expect(against({ name: 'Bình gốm' }, accepted).name).toBeNull();
  expect(against({ name: 'Lọ hoa sen' }, accepted).name).toEqual(certificate);
});
