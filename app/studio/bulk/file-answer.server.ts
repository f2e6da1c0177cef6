import { type Table, writeCsv, writeXlsx } from '#app/platform/spreadsheet.server.ts';

const types = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' } as const;

/** A table to keep; nobody but who asked for it may. */
export async function fileAnswer(name: string, format: keyof typeof types, table: Table): Promise<Response> {
  const body = format === 'csv' ? writeCsv(table) : await writeXlsx([table]);
  return new Response(body, { headers: { 'Content-Type': types[format], 'Content-Disposition': `attachment; filename="${name}.${format}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' } });
}
