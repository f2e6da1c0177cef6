import { expect, test } from 'vitest';
import { readTable, type Table, writeCsv, writeXlsx } from './spreadsheet.server.ts';

const table: Table = { name: 'Hàng', columns: [{ head: 'Tên' }, { head: 'Giá' }], rows: [['Bình tỳ bà, men "lam"', 1_250_000], ['=1+1', null]] };
const given = [['Tên', 'Giá'], ['Bình tỳ bà, men "lam"', '1250000'], ['=1+1', '']];

test('what is written as XLSX or CSV is read as it was', async () => {
  expect(await readTable(await writeXlsx([table]), { rows: 10, columns: 50 })).toEqual({ ok: true, rows: given });
  expect(await readTable(Buffer.from(writeCsv(table)), { rows: 10, columns: 50 })).toEqual({ ok: true, rows: given });
});

test('a large table is written and read while others are served, and says the same', async () => {
  const rows = Array.from({ length: 4_000 }, (_, n) => [`Bình số ${n}, men lam vẽ tay theo mẫu cũ của làng`, n * 1_000, ...Array.from({ length: 10 }, (__, at) => `Ô ${at} của dòng ${n}`)]);
  const large: Table = { name: 'Hàng', columns: rows[0]!.map((_, at) => ({ head: `Cột ${at}` })), rows };
  let served = 0;
  const others = setInterval(() => (served += 1), 5);
  const bytes = await writeXlsx([large]);
  clearInterval(others);
  // In one piece none of them has its turn.
  expect(served).toBeGreaterThan(5);
  served = 0;
  const more = setInterval(() => (served += 1), 5);
  const read = await readTable(bytes, { rows: 5_000, columns: 50 });
  clearInterval(more);
  expect(served).toBeGreaterThan(10);
  expect(read.ok && [read.rows.length, read.rows[4_000]!.slice(0, 2)]).toEqual([4_001, ['Bình số 3999, men lam vẽ tay theo mẫu cũ của làng', '3999000']]);
});

test('a spreadsheet is given no formula, and knows by the first bytes that the letters are Vietnamese', () => {
  expect(writeCsv(table)).toContain("'=1+1");
  expect(writeCsv(table).startsWith('\uFEFF')).toBe(true);
});

test('CSV is read as Excel in Việt Nam writes it: semicolons, decomposed letters, empty lines at the end', async () => {
  const text = 'Tên;Giá\r\nBình tỳ bà;320000\r\n;\r\n\r\n'.normalize('NFD');
  expect(await readTable(Buffer.from(text), { rows: 10, columns: 50 })).toEqual({ ok: true, rows: [['Tên', 'Giá'], ['Bình tỳ bà', '320000']] });
  expect(await readTable(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Tên\tGiá\nLọ\t1', 'utf16le')]), { rows: 10, columns: 50 })).toEqual({ ok: true, rows: [['Tên', 'Giá'], ['Lọ', '1']] });
});

test.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['only empty lines', Buffer.from('\n\n'), 'empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'unknown-format'],
  ['a ZIP that is no spreadsheet', Buffer.from('PK\x03\x04 and nothing more'), 'broken'],
  ['more rows than are taken', Buffer.from('a\n1\n2\n3'), 'too-many-rows'],
])('%s is refused with a reason', async (_, file, code) => {
  expect(await readTable(file, { rows: 2, columns: 50 })).toEqual({ ok: false, code });
});

test('a file that would fill the memory when unpacked is refused before it does', async () => {
  const { strToU8, zipSync } = await import('fflate');
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000), '[Content_Types].xml': strToU8('<Types/>') }, { level: 9 });
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  expect(await readTable(bomb, { rows: 5_000, columns: 50 })).toEqual({ ok: false, code: 'too-large' });
  // One that only says it would: a reader makes room for what is said.
  const liar = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<x/>') }));
  liar.writeUInt32LE(300_000_000, liar.indexOf('PK\x03\x04', 'latin1') + 22);
  expect(await readTable(liar, { rows: 5_000, columns: 50 })).toEqual({ ok: false, code: 'too-large' });
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

/** An XLSX with one cell beside its head, so far away that the sheet between them would fill the memory. */
async function farCell(row: number, column: string): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const cell = (at: string) => `<c r="${at}" t="inlineStr"><is><t>x</t></is></c>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cell('A1')}</row><row r="${row}">${cell(`${column}${row}`)}</row></sheetData></worksheet>`),
  });
}

test.each([
  [3, 'B', { ok: true, rows: [['x', ''], ['', ''], ['', 'x']] }],
  [3, 'AZ', { ok: false, code: 'too-many-columns' }],
  [1_048_576, 'XFD', { ok: false, code: 'too-large' }],
])('a cell in row %i, column %s', async (row, column, verdict) => {
  expect(await readTable(await farCell(row, column), { rows: 5_000, columns: 50 })).toEqual(verdict);
});
