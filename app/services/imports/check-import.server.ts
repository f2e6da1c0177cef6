import { createHash } from 'node:crypto';
import { checkImport as checkRows, type CheckedRow } from '#app/domain/listings/import-check.ts';
import type { SheetCells } from '#app/domain/listings/sheet.ts';
import { db, transact } from '#app/platform/db.server.ts';
import type { Jobs } from '#app/platform/jobs.server.ts';
import { readKnownGoods } from './read-known-goods.server.ts';

const WRITTEN_AT_ONCE = 500;

/** The same listing of the same run gets the same draft, however often the job begins again. */
function draftIdOf(runId: string, listing: string): string {
  const hex = createHash('sha256').update(`${runId} ${listing}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** The job `check-import`: says of every row what it would do and what is wrong with it. Changes no goods; safe to run twice. */
export async function checkImport({ runId }: Jobs['check-import']): Promise<void> {
  const run = await db().importRun.findFirst({ where: { id: runId, status: 'checking' }, select: { workshopId: true, rowCount: true } });
  if (!run) return;
  const rows = await db().$queryRaw<{ line: number; cells: SheetCells }[]>`select line, cells from import_row where run_id = ${runId}::uuid order by line`;
  const known = await readKnownGoods(db(), run.workshopId, rows.map(({ cells }) => cells.sku ?? ''));
  const checked = checkRows(rows, known);
  const onHand = new Map(rows.map(({ line, cells }) => [line, known.variants.get(cells.sku ?? '')?.onHand]));
  for (let at = 0; at < checked.length; at += WRITTEN_AT_ONCE) await writeChecked(runId, checked.slice(at, at + WRITTEN_AT_ONCE), at, (line) => onHand.get(line) ?? null);
  const problems = checked.reduce((sum, row) => sum + row.problems.length, 0);
  await db().importRun.updateMany({ where: { id: runId, status: 'checking' }, data: { status: 'checked', done: run.rowCount, problems } });
}

/** What is written is seen at once: the page counts along. */
const writeChecked = (runId: string, checked: readonly CheckedRow[], before: number, onHandOf: (line: number) => number | null) =>
  transact(async (tx) => {
    const rows = checked.map(({ line, problems, deed, changes, variantId, listing }) => ({ line, problems, deed, before: changes, on_hand_shown: onHandOf(line), target_id: variantId ?? (listing === null ? null : draftIdOf(runId, listing)) }));
    await tx.$executeRaw`
      update import_row r set problems = c.problems, deed = c.deed, target_id = c.target_id, on_hand_shown = c.on_hand_shown, before = c.before
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(line int, problems jsonb, deed text, target_id uuid, on_hand_shown int, before jsonb) where r.run_id = ${runId}::uuid and r.line = c.line`;
    await tx.importRun.updateMany({ where: { id: runId, status: 'checking' }, data: { done: before + checked.length } });
  });
