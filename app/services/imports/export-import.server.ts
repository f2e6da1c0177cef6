import { type Actor, can } from '#app/domain/access/policy.ts';
import type { ImportProblem } from '#app/domain/listings/import-check.ts';
import { SHEET_COLUMNS, type SheetCells, type SheetColumn } from '#app/domain/listings/sheet.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

export type ImportTable = { columns: SheetColumn[]; rows: { cells: SheetCells; problems: ImportProblem[] }[] };

/** The table of an import as it was given, its rows with what is wrong in them; null for none of this workshop. */
export async function exportImport(actor: Actor, studio: Studio, runId: string): Promise<ImportTable | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed || !isUuid(runId)) return null;
  const run = await db().importRun.findFirst({ where: { id: runId, workshopId: studio.id }, select: { id: true } });
  if (!run) return null;
  const rows = await db().$queryRaw<ImportTable['rows']>`select cells, problems from import_row where run_id = ${runId}::uuid order by line`;
  return { columns: SHEET_COLUMNS.filter((column) => rows.some(({ cells }) => column in cells)), rows };
}
