import { privateFile } from '#app/platform/private-file.server.ts';
import { type Table, writeCsv, writeXlsx } from '#app/platform/spreadsheet.server.ts';

/** A table to keep. */
export async function fileAnswer(name: string, format: 'xlsx' | 'csv', table: Table): Promise<Response> {
  return privateFile(format === 'csv' ? writeCsv(table) : await writeXlsx([table]), { name: `${name}.${format}`, type: format });
}
