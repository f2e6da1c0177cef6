import { type Actor, can } from '#app/domain/access/policy.ts';
import { cellsOf, readHeads, SHEET_LIMITS } from '#app/domain/listings/sheet.ts';
import { nfc } from '#app/domain/text/vietnamese.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { readTable } from '#app/platform/spreadsheet.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

const ROWS_AT_ONCE = 1_000;

export type ImportInput = {
  /** Chosen by the form, so that sending it twice reads it once. */
  id: string;
  fileName: string;
  file: Uint8Array;
};

export type StartImportVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'no-file' | 'too-heavy' | 'unknown-format' | 'broken' | 'too-many-rows' | 'too-many-columns' | 'too-large' | 'busy' | 'no-rows' | 'no-heads' }
  | { ok: false; code: 'head-twice'; head: string };

/** Takes a table of goods and has it checked; nothing else is done with it. */
export async function startImport(actor: Actor, studio: Studio, { id, fileName, file }: ImportInput): Promise<StartImportVerdict> {
  const asked = can(actor, 'product.edit', subjectOf(studio));
  if (!asked.allowed) return { ok: false, code: asked.code };
  if (await db().importRun.findFirst({ where: { id, workshopId: studio.id }, select: { id: true } })) return { ok: true, id };
  if (file.length === 0) return { ok: false, code: 'no-file' };
  if (file.length > SHEET_LIMITS.bytes) return { ok: false, code: 'too-heavy' };
  const table = await readTable(file, SHEET_LIMITS);
  if (!table.ok) return { ok: false, code: table.code === 'empty' ? 'no-rows' : table.code };
  const [first = [], ...rest] = table.rows;
  const heads = readHeads(first);
  if (!heads.ok) return heads;
  // The heads are line 1, and lines without anything keep their number.
  const rows = rest.map((row, at) => ({ line: at + 2, cells: cellsOf(heads.columns, row) })).filter(({ cells }) => Object.keys(cells).length > 0);
  if (rows.length === 0) return { ok: false, code: 'no-rows' };
  return transact(async (tx): Promise<StartImportVerdict> => {
    const made = await tx.importRun.createMany({ data: { id, workshopId: studio.id, startedById: actor.userId, fileName: nfc(fileName).slice(0, 200), rowCount: rows.length }, skipDuplicates: true });
    // Sent twice at once; or the id is another workshop's.
    if (made.count === 0) return (await tx.importRun.findFirst({ where: { id, workshopId: studio.id }, select: { id: true } })) ? { ok: true, id } : { ok: false, code: 'not-allowed' };
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
      const some = JSON.stringify(rows.slice(at, at + ROWS_AT_ONCE));
      await tx.$executeRaw`insert into import_row (run_id, line, cells) select ${id}::uuid, line, cells from jsonb_to_recordset(${some}::jsonb) as x(line int, cells jsonb)`;
    }
    await enqueue(tx, 'check-import', { runId: id }, { key: `check-import:${id}`, queue: `goods:${studio.id}` });
    return { ok: true, id };
  });
}
