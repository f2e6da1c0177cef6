import { expect, test } from 'vitest';
import { cellsOf, headOf, readHeads, readSheetRow, SHEET_COLUMNS, type SheetCells, statusWord, yesNoWord } from './sheet.ts';

const read = (cells: SheetCells) => readSheetRow(cells);
const faults = (cells: SheetCells) => read(cells).problems.map(({ column, code }) => `${column} ${code}`);

test('heads are known in both languages, in any order, with or without marks and brackets', () => {
  for (const language of ['vi', 'en'] as const) {
    const heads = readHeads(SHEET_COLUMNS.map((column) => headOf(column, language)));
    expect(heads).toEqual({ ok: true, columns: [...SHEET_COLUMNS], passedOver: [] });
  }
  expect(readHeads(['Ghi chú', 'GIA', 'ma hang', 'Tên sản phẩm *', ''])).toEqual({ ok: true, columns: [null, 'price', 'sku', 'name', null], passedOver: ['Ghi chú'] });
});

test('a table in which no row can be known, or a column comes twice, is refused', () => {
  expect(readHeads(['Giá', 'Tồn kho'])).toEqual({ ok: false, code: 'no-heads' });
  expect(readHeads(['Bình gốm', '320000'])).toEqual({ ok: false, code: 'no-heads' });
  expect(readHeads(['Tên hàng', 'Giá', 'Price (VND)'])).toEqual({ ok: false, code: 'head-twice', head: 'Price (VND)' });
});

test('no two columns share a head', () => {
  const heads = SHEET_COLUMNS.flatMap((column) => [headOf(column, 'vi'), headOf(column, 'en')]);
  for (const head of heads) expect(readHeads(['SKU', head].slice(head === 'SKU' || head === 'Mã hàng' ? 1 : 0))).toMatchObject({ ok: true });
});

test('cells go to their columns composed and trimmed; empty ones say nothing', () => {
  expect(cellsOf(['sku', null, 'name', 'price', 'stock'], [' A1 ', 'x', 'Bình\0'.normalize('NFD'), '  ', '\0'])).toEqual({ sku: 'A1', name: 'Bình' });
});

test('numbers are read as people write them', () => {
  const { row, problems } = read({ sku: 'A1', price: '1.250.000 ₫', stock: '12', weight: '1,2 kg', length: '28,5 cm', width: '20', height: '30 cm', leadDays: '7 ngày' });
  expect(problems).toEqual([]);
  expect(row).toMatchObject({ sku: 'A1', price: 1_250_000, stock: 12, weightGrams: 1_200, lengthCm: 29, widthCm: 20, heightCm: 30, leadDays: 7 });
  expect(read({ weight: '500 g' }).row.weightGrams).toBe(500);
  expect(read({ price: '1,250,000' }).row.price).toBe(1_250_000);
});

test.each([['có', true], ['x', true], ['CO', true], ['true', true], ['1', true], ['không', false], ['no', false], ['0', false]])('%s is %s', (word, meant) => {
  expect(read({ fragile: word }).row.fragile).toBe(meant);
});

test('an empty cell says nothing, and a listing sold from stock is said so', () => {
  expect(read({ sku: 'A1' }).row).toMatchObject({ name: undefined, price: undefined, fragile: undefined, leadDays: undefined, options: [] });
  expect(read({ leadDays: '0' }).row.leadDays).toBeNull();
  expect(read({ leadDays: 'không' }).row.leadDays).toBeNull();
});

test('each cell that cannot be read is named with what is in it', () => {
  expect(faults({ price: '0', stock: '-3', weight: 'nặng', length: '1.5.2', fragile: 'hơi hơi', leadDays: '900', status: 'bán chạy' })).toEqual([
    'price zero', 'stock negative', 'weight not-a-number', 'length not-whole', 'fragile not-yes-no', 'leadDays too-much', 'status not-a-status',
  ]);
  expect(read({ price: '12,50' }).problems).toEqual([{ column: 'price', code: 'not-whole', value: '12,50' }]);
  expect(read({ price: '2.000.000.000' }).problems).toEqual([{ column: 'price', code: 'too-much', value: '2.000.000.000', most: 1_000_000_000 }]);
  expect(read({ name: 'a'.repeat(121) }).problems).toMatchObject([{ column: 'name', code: 'too-long', most: 120 }]);
});

test('a formula, or what is left of one, is no value', () => {
  expect(faults({ price: '=B2*2', name: '=HYPERLINK("x")', stock: '#REF!' })).toEqual(['name formula', 'price formula', 'stock broken-formula']);
  expect(read({ price: '=B2*2' }).row.price).toBeUndefined();
});

test('options come in pairs, and half a pair is told', () => {
  expect(read({ option1: 'Cỡ', value1: '28 cm', value3: 'xanh' }).row.options).toEqual([{ at: 1, name: 'Cỡ', value: '28 cm' }, { at: 3, name: '', value: 'xanh' }]);
});

test('what is written can be read', () => {
  for (const language of ['vi', 'en'] as const) {
    expect(read({ status: statusWord('hidden', language), fragile: yesNoWord(true, language) }).row).toMatchObject({ status: 'hidden', fragile: true });
    expect(read({ fragile: yesNoWord(false, language) }).row.fragile).toBe(false);
  }
});
