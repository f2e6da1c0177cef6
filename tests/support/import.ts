// An import of a test, from its file to where it waits for somebody.
import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/domain/access/policy.ts';
import { headOf, type SheetCells, type SheetColumn } from '#app/domain/listings/sheet.ts';
import { writeCsv } from '#app/platform/spreadsheet.server.ts';
import { checkImport } from '#app/services/imports/check-import.server.ts';
import { getImport } from '#app/services/imports/get-import.server.ts';
import { startImport } from '#app/services/imports/start-import.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';

/** A file with the columns that the rows have. */
export function fileOf(rows: readonly SheetCells[]): Uint8Array {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row) as SheetColumn[]))];
  return new TextEncoder().encode(writeCsv({ columns: columns.map((column) => ({ head: headOf(column, 'vi') })), rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }));
}

/** Gives a file and has it checked. */
export async function checked(actor: Actor, studio: Studio, rows: readonly SheetCells[]) {
  const started = await startImport(actor, studio, { id: randomUUID(), fileName: 'hang.csv', file: fileOf(rows) });
  if (!started.ok) throw new Error(started.code);
  await checkImport({ runId: started.id });
  return (await getImport(actor, studio, started.id, 1))!;
}

/** What a row of a new listing needs. */
export const newRow = (changes: SheetCells = {}): SheetCells => ({ name: 'Đĩa men ngọc', price: '250.000', stock: '4', weight: '600', length: '25', width: '25', height: '5', ...changes });
