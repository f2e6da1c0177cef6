import { expect, test } from 'vitest';
import { asMeantNow, changesOf, type KnownVariant, takeBack } from './import-changes.ts';
import { readSheetRow, type SheetCells } from './sheet.ts';

const names = { crafts: [{ slug: 'gom-su', names: ['Gốm sứ'] }], makers: [{ id: 'hanh', names: ['Phạm Thị Hạnh'] }, { id: 'tam', names: ['Lê Tâm'] }] };
const vase = (changes: Partial<KnownVariant> = {}, listing = {}): KnownVariant => ({
  id: 'v1', choice: {}, price: 320_000, onHand: 5, reserved: 0, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30, ...changes,
  product: { id: 'p1', status: 'published', name: 'Bình', nameEn: null, category: 'Bình, lọ', craftSlug: 'gom-su', artisanId: 'hanh', materials: 'Sét', technique: null, care: '', story: '', unit: 'chiếc', fragile: true, leadDays: 7, options: [], ...listing },
});
const changes = (cells: SheetCells) => changesOf(readSheetRow(cells).row, vase(), names);

test('only what a row says otherwise is a change, kept with what was there', () => {
  expect(changes({ sku: 'A', price: '350000', weight: '900', name: 'Bình cổ', maker: 'le tam', fragile: 'không', leadDays: '0', stock: '8' })).toEqual({
    variant: { price: { from: 320_000, to: 350_000 } },
    listing: { name: { from: 'Bình', to: 'Bình cổ' }, artisanId: { from: 'hanh', to: 'tam' }, fragile: { from: true, to: false }, leadDays: { from: 7, to: null } },
    stock: { from: 5, to: 8 },
  });
  expect(changes({ sku: 'A', price: '320.000', stock: '5', craft: 'gốm sứ' })).toBeNull();
});

test('a name means who is called exactly so, and the maker that is there before another of the same letters', () => {
  const makers = [{ id: 'ha', names: ['Nguyễn Thị Hà'] }, { id: 'hạ', names: ['Nguyễn Thị Hạ'] }, { id: 'tam1', names: ['Lê Tâm', 'le-tam'] }, { id: 'tam2', names: ['Lê Tâm', 'le-tam-2'] }];
  const maker = (name: string, present: string) => changesOf(readSheetRow({ sku: 'A', maker: name }).row, vase({}, { artisanId: present }), { ...names, makers })?.listing.artisanId?.to;
  expect(maker('Nguyễn Thị Hạ', 'hạ')).toBeUndefined();
  expect(maker('nguyễn thị hạ', 'ha')).toBe('hạ');
  expect(maker('Lê Tâm', 'tam2')).toBeUndefined();
  expect(maker('Lê Tâm', 'ha')).toBeUndefined();
  expect(maker('le-tam-2', 'ha')).toBe('tam2');
});

test('stock is what it was said to differ by: what was sold since the check stays sold', () => {
  expect(asMeantNow({ sku: 'A', stock: '2' }, 2, 0)).toEqual({ sku: 'A', stock: '0' });
  expect(asMeantNow({ sku: 'A', stock: '5' }, 2, 1)).toEqual({ sku: 'A', stock: '4' });
  expect(asMeantNow({ sku: 'A', price: '5' }, 2, 1)).toEqual({ sku: 'A', price: '5' });
  expect(asMeantNow({ sku: 'A', stock: '5' }, null, 1)).toEqual({ sku: 'A', stock: '5' });
});

test('beside what there was when it was exported a figure is a change from that, and one that was left alone is none', () => {
  const stock = (said: number, then: number) => changesOf(readSheetRow({ sku: 'A', stock: String(said), stockThen: String(then) }).row, vase({ onHand: 7 }), names)?.stock ?? null;
  expect([stock(10, 10), stock(7, 10), stock(9, 10), stock(12, 7)]).toEqual([null, null, null, { from: 7, to: 12 }]);
  // Shown at seven and done at five: what was no change is none, what was a change is the same one.
  expect(asMeantNow({ sku: 'A', stock: '1', stockThen: '1' }, 7, 5)).toEqual({ sku: 'A' });
  expect(asMeantNow({ sku: 'A', stock: '7', stockThen: '10' }, 7, 5)).toEqual({ sku: 'A' });
  expect(asMeantNow({ sku: 'A', stock: '12', stockThen: '7' }, 7, 5)).toEqual({ sku: 'A', stock: '10' });
});

test('what is still as the import left it goes back', () => {
  const made = changes({ sku: 'A', price: '350000', name: 'Bình cổ', stock: '8' })!;
  expect(takeBack(made, vase({ price: 350_000, onHand: 8 }, { name: 'Bình cổ' }), [])).toEqual({ variant: { price: 320_000 }, listing: { name: 'Bình' }, stock: -3, kept: [] });
});

test('what somebody changed or sold since stays, and is named; what is already back is nothing to do', () => {
  const made = changes({ sku: 'A', price: '350000', name: 'Bình cổ', stock: '8' })!;
  expect(takeBack(made, vase({ price: 390_000, onHand: 6 }, { name: 'Bình' }), [])).toEqual({ variant: {}, listing: {}, stock: null, kept: ['price', 'stock'] });
  expect(takeBack(made, vase({ price: 350_000, onHand: 8, reserved: 6 }, { name: 'Bình cổ' }), [])).toMatchObject({ stock: null, kept: ['stock-reserved'] });
});

test('a name that a certificate was given to since does not go back', () => {
  const made = changes({ sku: 'A', price: '350000', name: 'Khăn lụa tơ tằm' })!;
  const silk = vase({ price: 350_000 }, { name: 'Khăn lụa tơ tằm' });
  expect(takeBack(made, silk, [{ productName: 'Khăn lụa tơ tằm', decisionNumber: '3021/QĐ-UBND' }])).toEqual({ variant: { price: 320_000 }, listing: {}, stock: null, kept: ['certified-name'] });
});
