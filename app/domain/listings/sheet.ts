/**
 * A workshop's goods as a table that people keep in a spreadsheet: one row a variant, what its listing shares repeated in each.
 * This says which columns there are, what their heads are called in both languages, and how each cell is read. An empty cell
 * says nothing: it keeps what is there.
 */
import type { Dong } from '../money/dong.ts';
import { fold } from '../text/vietnamese.ts';
import type { Locale } from '../time/hanoi.ts';
import { MOST_PIECES } from '../stock/stock.ts';
import { TEXT_LIMITS } from './content.ts';
import { readAmount } from './read-amount.ts';
import { readPrice } from './read-number.ts';
import { plainText } from './read-content.ts';
import { MOST_SKU_LETTERS } from './readiness.ts';
import { CHEAPEST, DEAREST } from './repricing.ts';

export const SHEET_COLUMNS = [
  'sku', 'name', 'nameEn', 'option1', 'value1', 'option2', 'value2', 'option3', 'value3', 'category', 'craft', 'maker', 'price', 'stock', 'stockThen', 'weight', 'length', 'width', 'height',
  'materials', 'technique', 'care', 'story', 'unit', 'fragile', 'leadDays', 'status',
] as const;
export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** What people fill in: not what an export writes of itself. */
export const FILLED_COLUMNS: readonly SheetColumn[] = SHEET_COLUMNS.filter((column) => column !== 'stockThen');

/** A file, and what one run of it holds. */
export const SHEET_LIMITS = { bytes: 5_000_000, rows: 5_000, columns: 200 } as const;

type Head = { vi: string; en: string; also?: readonly string[]; width: number };

const HEADS: Readonly<Record<SheetColumn, Head>> = {
  sku: { vi: 'Mã hàng', en: 'SKU', also: ['mã', 'mã sku', 'item code'], width: 16 },
  name: { vi: 'Tên hàng', en: 'Name', also: ['tên', 'tên sản phẩm', 'product name'], width: 36 },
  nameEn: { vi: 'Tên tiếng Anh', en: 'English name', width: 30 },
  option1: { vi: 'Phân loại 1', en: 'Option 1', also: ['phân loại', 'option'], width: 12 },
  value1: { vi: 'Giá trị 1', en: 'Value 1', also: ['giá trị', 'value'], width: 12 },
  option2: { vi: 'Phân loại 2', en: 'Option 2', width: 12 },
  value2: { vi: 'Giá trị 2', en: 'Value 2', width: 12 },
  option3: { vi: 'Phân loại 3', en: 'Option 3', width: 12 },
  value3: { vi: 'Giá trị 3', en: 'Value 3', width: 12 },
  category: { vi: 'Loại hàng', en: 'Category', width: 16 },
  craft: { vi: 'Nghề', en: 'Craft', width: 16 },
  maker: { vi: 'Người làm', en: 'Maker', also: ['nghệ nhân', 'artisan'], width: 20 },
  price: { vi: 'Giá (đồng)', en: 'Price (VND)', also: ['giá bán'], width: 14 },
  stock: { vi: 'Tồn kho', en: 'Stock', also: ['số lượng', 'quantity'], width: 10 },
  stockThen: { vi: 'Tồn lúc xuất', en: 'Stock when exported', width: 12 },
  weight: { vi: 'Nặng (gram)', en: 'Weight (g)', also: ['cân nặng', 'khối lượng'], width: 12 },
  length: { vi: 'Dài (cm)', en: 'Length (cm)', width: 10 },
  width: { vi: 'Rộng (cm)', en: 'Width (cm)', width: 10 },
  height: { vi: 'Cao (cm)', en: 'Height (cm)', width: 10 },
  materials: { vi: 'Chất liệu', en: 'Materials', width: 24 },
  technique: { vi: 'Kỹ thuật', en: 'Technique', width: 24 },
  care: { vi: 'Bảo quản', en: 'Care', width: 24 },
  story: { vi: 'Câu chuyện', en: 'Story', width: 40 },
  unit: { vi: 'Đơn vị', en: 'Unit', also: ['đơn vị tính'], width: 10 },
  fragile: { vi: 'Dễ vỡ', en: 'Fragile', width: 8 },
  leadDays: { vi: 'Số ngày làm', en: 'Days to make', width: 12 },
  status: { vi: 'Trạng thái', en: 'Status', width: 12 },
};

/** What a column is called. */
export const headOf = (column: SheetColumn, language: Locale): string => HEADS[column][language];
/** How wide it is written, in characters. */
export const widthOf = (column: SheetColumn): number => HEADS[column].width;

/** What stands beside a number of its kind, or in brackets, says nothing about which column it is. */
const plainHead = (head: string): string => fold(head.replace(/\(.*?\)/g, ' ').replace(/[*:_]/g, ' '));

const BY_HEAD = new Map(SHEET_COLUMNS.flatMap((column) => [HEADS[column].vi, HEADS[column].en, ...(HEADS[column].also ?? [])].map((head) => [plainHead(head), column] as const)));

export type ReadHeads =
  /** For each column of the file what it is; null for one that says nothing to us. */
  | { ok: true; columns: (SheetColumn | null)[]; passedOver: string[] }
  | { ok: false; code: 'no-heads' }
  | { ok: false; code: 'head-twice'; head: string };

/** Reads the first row of a file, in either language and any order. There must be something by which a row is known. */
export function readHeads(cells: readonly string[]): ReadHeads {
  const columns = cells.map((head) => BY_HEAD.get(plainHead(head)) ?? null);
  const twice = columns.findIndex((column, at) => column !== null && columns.indexOf(column) < at);
  if (twice >= 0) return { ok: false, code: 'head-twice', head: cells[twice]! };
  if (!columns.includes('sku') && !columns.includes('name')) return { ok: false, code: 'no-heads' };
  return { ok: true, columns, passedOver: cells.filter((head, at) => head.trim() !== '' && columns[at] === null) };
}

export type SheetCells = Partial<Record<SheetColumn, string>>;

/** One row of a file by its columns; empty cells are left out. */
export function cellsOf(columns: readonly (SheetColumn | null)[], row: readonly string[]): SheetCells {
  return Object.fromEntries(columns.flatMap((column, at) => (column !== null && row[at] !== undefined && plainText(row[at]).trim() ? [[column, plainText(row[at]).trim()]] : [])));
}

export type CellFault = 'missing' | 'not-a-number' | 'not-whole' | 'negative' | 'zero' | 'too-little' | 'too-much' | 'too-long' | 'not-yes-no' | 'formula' | 'broken-formula' | 'not-a-status';

export type SheetStatus = 'published' | 'hidden' | 'archived' | 'draft';

/** What a row says; undefined where it says nothing. */
export type SheetRow = {
  sku: string;
  name?: string;
  nameEn?: string;
  /** Those of the three that are named, given a value, or both. */
  options: { at: 1 | 2 | 3; name: string; value: string }[];
  category?: string;
  craft?: string;
  maker?: string;
  price?: Dong;
  stock?: number;
  /** What there was when the table was exported: beside it the stock is a change from that. */
  stockThen?: number;
  weightGrams?: number;
  lengthCm?: number;
  widthCm?: number;
  heightCm?: number;
  materials?: string;
  technique?: string;
  care?: string;
  story?: string;
  unit?: string;
  fragile?: boolean;
  /** Null: sold from stock. */
  leadDays?: number | null;
  status?: SheetStatus;
};

/** `value` as it stands in the cell; `most` where there is a bound. */
export type CellProblem = { column: SheetColumn; code: CellFault; value: string; most?: number };

const YES = new Set(['co', 'x', '1', 'yes', 'y', 'true', 'dung', '✓', '✔']);
const NO = new Set(['khong', 'k', '0', 'no', 'n', 'false', 'sai', '-']);

const STATUS_WORDS: Readonly<Record<SheetStatus, { vi: string; en: string }>> = {
  published: { vi: 'Đang bán', en: 'On sale' },
  hidden: { vi: 'Đang ẩn', en: 'Hidden' },
  archived: { vi: 'Đã cất', en: 'Put away' },
  draft: { vi: 'Nháp', en: 'Draft' },
};

/** A status as it is written into a cell. */
export const statusWord = (status: SheetStatus, language: Locale): string => STATUS_WORDS[status][language];
/** Yes or no as it is written into a cell. */
export const yesNoWord = (value: boolean, language: Locale): string => (language === 'en' ? (value ? 'yes' : 'no') : value ? 'có' : 'không');

const MOST_GRAMS = 500_000;
const MOST_CM = 500;
const MOST_DAYS = 365;
const MOST_LETTERS = { sku: MOST_SKU_LETTERS, option: 40, value: 60, found: 120 } as const;

/** Reads every cell of a row, and says what is wrong with each that cannot be read. */
export function readSheetRow(cells: SheetCells): { row: SheetRow; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const wrong = (column: SheetColumn, code: CellFault, most?: number): undefined => void problems.push({ column, code, value: cells[column] ?? '', ...(most !== undefined && { most }) });
  for (const column of SHEET_COLUMNS) {
    const cell = cells[column];
    if (cell?.startsWith('=')) wrong(column, 'formula');
    else if (cell && /^#(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL)[!?]?$/.test(cell)) wrong(column, 'broken-formula');
  }
  const spoilt = new Set(problems.map(({ column }) => column));
  const cell = (column: SheetColumn): string | undefined => (spoilt.has(column) ? undefined : cells[column]);

  const text = (column: SheetColumn, most: number): string | undefined => {
    const said = cell(column);
    return said !== undefined && said.length > most ? wrong(column, 'too-long', most) : said;
  };
  const line = (column: SheetColumn, most: number): string | undefined => text(column, most)?.replace(/\s+/g, ' ');
  const whole = (column: SheetColumn, { least, most }: { least: number; most: number }, said = cell(column)): number | undefined => {
    if (said === undefined) return undefined;
    const read = column === 'price' ? readPrice(said) : readAmount(said);
    if (!read.ok) return wrong(column, read.code === 'empty' ? 'not-a-number' : read.code);
    if (read.amount < least) return read.amount === 0 ? wrong(column, 'zero') : wrong(column, 'too-little', least);
    return read.amount > most ? wrong(column, 'too-much', most) : read.amount;
  };
  /** "1,2 kg" is 1,200 g; without a measure it is grams. */
  const grams = (): number | undefined => {
    const said = cell('weight');
    const [, kilos] = /^(\d{1,3}(?:[.,]\d{1,3})?)\s*kg$/i.exec(said ?? '') ?? [];
    if (kilos === undefined) return whole('weight', { least: 1, most: MOST_GRAMS }, said?.replace(/\s*(?:g|gr|gram|grams)\.?$/i, ''));
    const weight = Math.round(Number(kilos.replace(',', '.')) * 1000);
    if (weight < 1) return wrong('weight', 'zero');
    return weight > MOST_GRAMS ? wrong('weight', 'too-much', MOST_GRAMS) : weight;
  };
  /** A parcel is measured in whole centimetres: what is between goes up. */
  const centimetres = (column: 'length' | 'width' | 'height'): number | undefined => {
    const said = cell(column)?.replace(/\s*cm\.?$/i, '');
    const between = /^(\d{1,3})[.,]\d{1,2}$/.exec(said ?? '');
    return whole(column, { least: 1, most: MOST_CM }, between ? String(Math.ceil(Number(said!.replace(',', '.')))) : said);
  };
  const yesNo = (column: SheetColumn): boolean | undefined => {
    const said = cell(column);
    if (said === undefined) return undefined;
    return YES.has(fold(said)) ? true : NO.has(fold(said)) ? false : wrong(column, 'not-yes-no');
  };
  const leadDays = (): number | null | undefined => {
    const said = cell('leadDays');
    if (said === undefined) return undefined;
    if (NO.has(fold(said))) return null;
    const days = whole('leadDays', { least: 0, most: MOST_DAYS }, said.replace(/\s*(?:ngày|days?)$/iu, ''));
    return days === 0 ? null : days;
  };
  const status = (): SheetStatus | undefined => {
    const said = cell('status');
    if (said === undefined) return undefined;
    const meant = (Object.keys(STATUS_WORDS) as SheetStatus[]).find((one) => [STATUS_WORDS[one].vi, STATUS_WORDS[one].en].some((word) => fold(word) === fold(said)));
    return meant ?? wrong('status', 'not-a-status');
  };
  const options = ([1, 2, 3] as const).flatMap((at) => {
    const [name, value] = [line(`option${at}`, MOST_LETTERS.option), line(`value${at}`, MOST_LETTERS.value)];
    return name === undefined && value === undefined ? [] : [{ at, name: name ?? '', value: value ?? '' }];
  });

  const row: SheetRow = {
    sku: line('sku', MOST_LETTERS.sku) ?? '',
    name: line('name', TEXT_LIMITS.name),
    nameEn: line('nameEn', TEXT_LIMITS.nameEn),
    options,
    category: line('category', TEXT_LIMITS.category),
    craft: line('craft', MOST_LETTERS.found),
    maker: line('maker', MOST_LETTERS.found),
    price: whole('price', { least: CHEAPEST, most: DEAREST }),
    stock: whole('stock', { least: 0, most: MOST_PIECES }),
    stockThen: whole('stockThen', { least: 0, most: MOST_PIECES }),
    weightGrams: grams(),
    lengthCm: centimetres('length'),
    widthCm: centimetres('width'),
    heightCm: centimetres('height'),
    materials: text('materials', TEXT_LIMITS.materials),
    technique: text('technique', TEXT_LIMITS.technique),
    care: text('care', TEXT_LIMITS.care),
    story: text('story', TEXT_LIMITS.story),
    unit: line('unit', TEXT_LIMITS.unit),
    fragile: yesNo('fragile'),
    leadDays: leadDays(),
    status: status(),
  };
  return { row, problems };
}
