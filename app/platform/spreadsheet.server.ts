// Tables that people keep in a spreadsheet: written as XLSX or CSV, read from either by what the file holds.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { Unzip, UnzipInflate } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { openQueue } from './images/raster-queue.server.ts';

export type Column = {
  head: string;
  /** In characters. */
  width?: number;
};
export type Table = {
  /** The name of the sheet, at most 31 characters. */
  name: string;
  columns: readonly Column[];
  /** Whole numbers stay numbers, also an amount in đồng; a date is a day in Hà Nội as text. */
  rows: readonly (readonly (string | number | null)[])[];
};

const byteOrderMark = '\uFEFF';

const cell = (value: string | number | null): Cell => (value === null ? null : typeof value === 'number' ? { value, type: Number, format: '#,##0' } : { value, type: String });

/** Fewer rows are written sooner than a thread begins. */
const worthAThread = 500;
// By its place under the root, as the fonts are: a bundle has no such file beside it.
const thread = 'app/platform/xlsx-worker.server.ts';

/** What the thread is asked to do. */
export type SheetWork = { write: readonly Table[] } | { read: Uint8Array; most: TableLimits };

/** What somebody gave may be made to fill the memory, or to be read for ever: the thread ends then, and nothing else does. */
const threadLimits = { maxOldGenerationSizeMb: 384 };
const threadPatienceMs = 30_000;

class TooLarge extends Error {}

function inThread<T>(work: SheetWork): Promise<T> {
  const worker = new Worker(path.resolve(thread), { workerData: work, resourceLimits: threadLimits });
  let late: NodeJS.Timeout | undefined;
  return new Promise<T>((resolve, reject) => {
    late = setTimeout(() => reject(new TooLarge('the spreadsheet takes too long')), threadPatienceMs);
    worker.once('message', resolve).once('exit', (code) => reject(new Error(`the spreadsheet's thread ended with ${code}`)));
    worker.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new TooLarge('the spreadsheet fills the memory', { cause: error }) : error));
  }).finally(() => {
    clearTimeout(late);
    return worker.terminate();
  });
}

/** Ten thousand rows are half a second of work in one piece: done beside this thread, so that nobody waits for it. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0) < worthAThread ? packXlsx(tables) : inThread({ write: tables });
}

/** The work itself, in one piece. */
export async function packXlsx(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(({ head }): Cell => ({ value: head, type: String, fontWeight: 'bold' })), ...rows.map((row) => row.map(cell))] as SheetData,
    columns: columns.map(({ width = 16 }) => ({ width })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

/** With a byte order mark, by which Excel knows Vietnamese letters; what a spreadsheet would calculate is kept as text. */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return byteOrderMark + stringify([columns.map(({ head }) => head), ...rows], { escape_formulas: true });
}

export type TableLimits = { rows: number; columns: number };

type ReadRefusal = 'empty' | 'unknown-format' | 'broken' | 'too-many-rows' | 'too-many-columns' | 'too-large';
/** `busy`: too many wait to have theirs read. */
export type ReadVerdict = { ok: true; rows: string[][] } | { ok: false; code: ReadRefusal | 'busy' };

/** A thread has memory of its own: one at a time, and whoever would wait for minutes is told so. */
const reading = openQueue({ atOnce: 1, mostWaiting: 30 });
/** A smaller text is read sooner than a thread begins. */
const shortText = 50_000;

/** The first sheet of a file as text, the heads first; empty lines at the end are none. XLSX is known by its content, all else is read as CSV. */
export async function readTable(file: Uint8Array, most: TableLimits): Promise<ReadVerdict> {
  if (!isPacked(file) && file.length < shortText) return unpackTable(file, most);
  try {
    return (await reading.run(() => inThread<ReadVerdict>({ read: file, most }))) ?? { ok: false, code: 'busy' };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, code: 'too-large' };
    throw error;
  }
}

const isPacked = (file: Uint8Array): boolean => Buffer.from(file.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';

/** The work itself, in one piece. */
export async function unpackTable(file: Uint8Array, most: TableLimits): Promise<ReadVerdict> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  try {
    const rows = isPacked(bytes) ? await readSheet(bytes) : readCsv(bytes);
    if (!rows) return { ok: false, code: isPacked(bytes) ? 'too-large' : 'unknown-format' };
    while (rows.length > 0 && rows.at(-1)!.every((text) => text === '')) rows.pop();
    if (rows.length === 0) return { ok: false, code: 'empty' };
    if (rows.length - 1 > most.rows) return { ok: false, code: 'too-many-rows' };
    return rows.some(({ length }) => length > most.columns) ? { ok: false, code: 'too-many-columns' } : { ok: true, rows };
  } catch {
    return { ok: false, code: 'broken' };
  }
}

/** A sheet of 5,000 rows unpacks to some 15 MB; a file made to fill the memory to thousands of times its size. */
const mostUnpacked = 25_000_000;
const mostEntries = 200;
const piece = 16_384;

/** Unpacks without keeping anything, and stops where it is too much: what comes out is counted, and what is said to, for which a reader makes room. */
function isWithin(bytes: Buffer, most: number): boolean {
  let [size, told, entries] = [0, 0, 0];
  const unzip = new Unzip((file) => {
    entries += 1;
    told += file.originalSize ?? 0;
    file.ondata = (error, part) => {
      if (error) throw error;
      size += part.length;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const isTooMuch = () => size > most || told > most || entries > mostEntries;
  for (let at = 0; at < bytes.length && !isTooMuch(); at += piece) unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  return !isTooMuch();
}

/** Null for one that unpacks to more than any table that is taken. */
async function readSheet(bytes: Buffer): Promise<string[][] | null> {
  if (!isWithin(bytes, mostUnpacked)) return null;
  const [first] = await readXlsxFile(bytes);
  return (first?.data ?? []).map((row) => row.map(textOf));
}

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).normalize('NFC').trim();
};

/** Null for what is no text: another kind of file. Excel in Vietnam divides by semicolons. */
function readCsv(bytes: Buffer): string[][] | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  let text: string;
  try {
    text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
  if (text.includes('\0')) return null;
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ','].map((mark) => ({ mark, count: head.split(mark).length })).toSorted((a, b) => b.count - a.count)[0]!.mark;
  const rows = parse(text, { bom: true, delimiter, relax_column_count: true, trim: true, skip_empty_lines: false }) as string[][];
  // What was written by writeCsv to keep a spreadsheet from calculating.
  return rows.map((row) => row.map((one) => one.normalize('NFC').replace(/^'(?=[=+\-@\t\r])/, '')));
}
