import { expect, test } from 'vitest';
import type { KnownVariant } from './import-changes.ts';
import { checkImport, type Known } from './import-check.ts';
import type { SheetCells } from './sheet.ts';

const vase: KnownVariant = {
  id: 'v1', choice: { size: '28' }, price: 320_000, onHand: 5, reserved: 2, weightGrams: 900, lengthCm: 20, widthCm: 20, heightCm: 30,
  product: {
    id: 'p1', status: 'published', name: 'Bình tỳ bà', nameEn: null, category: 'Bình, lọ', craftSlug: 'gom-su', artisanId: 'hanh', materials: 'Sét', technique: null, care: 'Lau.', story: '', unit: 'chiếc',
    fragile: true, leadDays: null, options: [{ key: 'size', name: 'Cỡ', values: [{ key: '28', name: '28 cm' }, { key: '32', name: '32 cm' }] }],
  },
};
const known = (changes: Partial<Known> = {}): Known => ({
  crafts: [{ slug: 'gom-su', names: ['Gốm sứ', 'Ceramics', 'gom-su'] }], makers: [{ id: 'hanh', names: ['Phạm Thị Hạnh'] }],
  variants: new Map([['BT-1', vase], ['BT-2', { ...vase, id: 'v2', choice: { size: '32' } }]]), taken: new Set(['VP-9']), inDrafts: new Set(['NH-1']), names: new Set(['bình tỳ bà', 'ấm đất']), certified: new Map(), ...changes,
});
const fresh: SheetCells = { name: 'Đĩa men ngọc', price: '250.000', weight: '600', length: '25', width: '25', height: '5' };
const check = (...rows: SheetCells[]) => checkImport(rows.map((cells, at) => ({ line: at + 2, cells })), known());
const told = (...rows: SheetCells[]) => check(...rows).flatMap(({ line, problems }) => problems.map(({ column, code }) => `${line} ${column} ${code}`));

test('a SKU of the workshop is an update, or nothing where all is as it says; a new name is a new listing', () => {
  const rows = check({ sku: 'BT-1', price: '350.000' }, { sku: 'BT-2', price: '320000', maker: 'pham thi hanh', value1: '32 cm', status: 'Đang bán' }, { ...fresh, sku: 'DM-1' });
  expect(rows.map(({ deed, variantId, listing }) => [deed, variantId, listing])).toEqual([['update', 'v1', null], ['same', 'v2', null], ['create', null, 'đĩa men ngọc']]);
});

test('a new listing needs a name, a price and a parcel', () => {
  expect(told({ name: 'Đĩa men ngọc' })).toEqual(['2 price missing', '2 weight missing', '2 length missing', '2 width missing', '2 height missing']);
  expect(told({ price: '250.000' })).toEqual(['2 name missing']);
  expect(told({ sku: 'XX-1', price: '250.000' })).toEqual(['2 sku unknown-sku']);
});

test('a SKU comes once, and belongs to one workshop and one draft', () => {
  expect(check({ sku: 'BT-1', price: '1000' }, { sku: 'BT-1', price: '2000' })[1]!.problems).toEqual([{ column: 'sku', code: 'sku-twice', value: 'BT-1', line: 2 }]);
  expect(told({ ...fresh, sku: 'VP-9' })).toEqual(['2 sku sku-taken']);
  expect(told({ ...fresh, sku: 'NH-1' })).toEqual(['2 sku sku-in-draft']);
});

test('names that nobody knows are told where they stand', () => {
  expect(told({ ...fresh, craft: 'Gốm', maker: 'Ai Đó' }, { sku: 'BT-1', maker: 'Ai Đó' })).toEqual(['2 craft unknown-craft', '2 maker unknown-maker', '3 maker unknown-maker']);
  expect(told({ ...fresh, craft: 'gốm sứ' }, { sku: 'BT-1', craft: 'CERAMICS' })).toEqual([]);
});

test('a new row with the name of a listing that is there would make it twice', () => {
  expect(told({ ...fresh, name: 'BÌNH TỲ BÀ' })).toEqual(['2 name name-known']);
  // Marks tell names apart.
  expect(told({ ...fresh, name: 'Bình ty ba' }, { ...fresh, name: 'Bình ty bạ' })).toEqual([]);
});

test('pieces that orders wait for are not counted away, and a standing is changed elsewhere', () => {
  expect(check({ sku: 'BT-1', stock: '1' })[0]!.problems).toEqual([{ column: 'stock', code: 'less-than-reserved', value: '1', most: 2 }]);
  expect(told({ sku: 'BT-1', status: 'Đã cất' })).toEqual(['2 status status-elsewhere']);
  expect(told({ ...fresh, status: 'Đang bán' })).toEqual(['2 status status-elsewhere']);
  expect(told({ ...fresh, status: 'Nháp' })).toEqual([]);
});

test('how a variant is chosen is not changed by a table', () => {
  expect(told({ sku: 'BT-1', option1: 'Màu' })).toEqual(['2 option1 option-fixed']);
  expect(told({ sku: 'BT-1', option1: 'co', value1: '32 cm' })).toEqual(['2 value1 option-fixed']);
  expect(told({ sku: 'BT-1', option2: 'Men', value2: 'lam' })).toEqual(['2 option2 option-fixed', '2 value2 option-fixed']);
});

test('rows of one listing say the same of it; what a later row leaves empty is as the first says', () => {
  const size = (value1: string, more: SheetCells = {}): SheetCells => ({ ...fresh, option1: 'Cỡ', value1, ...more });
  expect(told(size('20 cm', { story: 'Chuyện' }), size('28 cm'))).toEqual([]);
  expect(check(size('20 cm', { story: 'Một' }), size('28 cm', { story: 'Hai' }))[1]!.problems).toEqual([{ column: 'story', code: 'differs', value: 'Hai', line: 2 }]);
  expect(told({ sku: 'BT-1', name: 'Tên mới' }, { sku: 'BT-2', name: 'Tên khác' })).toEqual(['3 name differs']);
});

test('rows of one listing are told apart by the same options, each by its own values', () => {
  expect(told(fresh, fresh)).toEqual(['2 value1 choice-missing', '3 value1 choice-missing']);
  const size = (value1: string, option1 = 'Cỡ'): SheetCells => ({ ...fresh, option1, value1 });
  expect(told(size('20 cm'), size('20 CM'))).toEqual(['3 value1 choice-twice']);
  expect(told(size('20 cm'), size('đỏ', 'Màu'))).toEqual(['3 option1 option-differs']);
  expect(told({ ...fresh, value1: '20 cm' })).toEqual(['2 option1 option-half']);
  expect(told({ ...fresh, option1: 'Cỡ' })).toEqual(['2 value1 option-half']);
  expect(told({ ...fresh, option1: 'Cỡ', value1: 'to', option2: 'cỡ', value2: 'nhỏ' })).toEqual(['2 option2 option-differs']);
  expect(told(...Array.from({ length: 101 }, (_, n) => size(`${n} cm`)))).toEqual(['102 name too-many-variants']);
});

test('a listing of which one row is wrong is not made at all, and others are', () => {
  const rows = check({ ...fresh, option1: 'Cỡ', value1: '20 cm' }, { ...fresh, option1: 'Cỡ', value1: '28 cm', price: '0' }, { ...fresh, name: 'Chén trà' });
  expect(rows.map(({ deed }) => deed)).toEqual(['refused', 'refused', 'create']);
  expect(rows[0]!.problems).toEqual([]);
});

test('a figure beside an export that is no longer true is a question, and an export that cannot be read another', () => {
  expect(check({ sku: 'BT-1', stock: '12', stockThen: '10' })[0]!.problems).toEqual([{ column: 'stockThen', code: 'stock-moved', value: '10', now: 5 }]);
  expect(told({ sku: 'BT-1', stock: '12', stockThen: 'mười' })).toEqual(['2 stockThen not-a-number']);
  // Fewer than are promised, and nobody touched it.
  expect(check({ sku: 'BT-1', stock: '1', stockThen: '1' })[0]).toMatchObject({ deed: 'same', problems: [] });
});

test('a certified listing keeps its craft and a name that its certificate knows', () => {
  const crafts = [{ slug: 'gom-su', names: ['Gốm sứ'] }, { slug: 'det-lua', names: ['Dệt lụa'] }];
  const certified = new Map([['p1', [{ productName: 'Bình tỳ bà', decisionNumber: '3021/QĐ-UBND' }]]]);
  const problems = (cells: SheetCells) => checkImport([{ line: 2, cells: { sku: 'BT-1', ...cells } }], known({ crafts, certified })).flatMap((row) => row.problems);
  expect(problems({ name: 'Khăn lụa tơ tằm', craft: 'Dệt lụa' })).toEqual([
    { column: 'name', code: 'certified', value: 'Khăn lụa tơ tằm', certificate: '3021/QĐ-UBND' },
    { column: 'craft', code: 'certified', value: 'Dệt lụa', certificate: '3021/QĐ-UBND' },
  ]);
  expect(problems({ name: 'Bình tỳ bà men lam', craft: 'Gốm sứ' })).toEqual([]);
});
