import { type Actor, auditedIdOf, can } from '#app/domain/access/policy.ts';
import { type RowChanges, takeBack } from '#app/domain/listings/import-changes.ts';
import type { SheetCells } from '#app/domain/listings/sheet.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { enqueue, type Jobs } from '#app/platform/jobs.server.ts';
import { getActor } from '../accounts/get-actor.server.ts';
import { lockGoods } from './lock-goods.server.ts';
import { lockRun } from './lock-run.server.ts';
import { readKnownGoods } from './read-known-goods.server.ts';
import { type GoodsWrite, writeGoodsFields } from './write-goods-fields.server.ts';

const ROWS_AT_ONCE = 100;
const PATIENCE_MS = 4_000;

type Run = { id: string; workshopId: string; villageId: string; undoneById: string | null };
type Row = { line: number; cells: SheetCells; deed: string; targetId: string; before: RowChanges | null };
type Undone = { line: number; kept: string[] };

/** The job `undo-import`: takes back what an import did, where nobody changed it since, and keeps the rest with its reason. Safe to run twice. */
export async function undoImport({ runId }: Jobs['undo-import']): Promise<void> {
  const found = await db().importRun.findFirst({ where: { id: runId, status: 'undoing' }, select: { id: true, workshopId: true, undoneById: true, workshop: { select: { villageId: true } } } });
  if (!found) return;
  const { workshop, ...rest } = found;
  const run: Run = { ...rest, villageId: workshop.villageId };
  // In the name of who asked for it, with what they may do now.
  const actor = await getActor(run.undoneById);
  const late = performance.now() + PATIENCE_MS;
  while (!(await goOn(run, actor))) {
    if (performance.now() < late) continue;
    await enqueue(db(), 'undo-import', { runId }, { key: `undo-import:${runId}`, queue: `goods:${run.workshopId}` });
    return;
  }
}

function goOn(run: Run, actor: Actor): Promise<boolean> {
  return transact(async (tx) => {
    if ((await lockRun(tx, run.workshopId, run.id))?.status !== 'undoing') return true;
    if (!can(actor, 'product.edit', run).allowed || !can(actor, 'stock.change', run).allowed) {
      // Not `not-allowed`: with that an import goes on, and this one is half taken back.
      await tx.importRun.update({ where: { id: run.id }, data: { status: 'failed', error: 'undo-broke', finishedAt: now() } });
      return true;
    }
    const rows = await tx.$queryRaw<Row[]>`
      select line, cells, deed, target_id as "targetId", before from import_row where run_id = ${run.id}::uuid and done order by line limit ${ROWS_AT_ONCE}`;
    if (rows.length === 0) {
      await tx.importRun.update({ where: { id: run.id }, data: { status: 'undone', undoneAt: now() } });
      return true;
    }
    const undone = [...(await undoUpdates(tx, run, rows.filter(({ deed }) => deed === 'update'))), ...(await undoCreates(tx, run, rows.filter(({ deed }) => deed === 'create')))];
    const kept = new Map(undone.map(({ line, kept }) => [line, kept]));
    const settled = JSON.stringify(rows.map(({ line }) => ({ line, kept: kept.get(line) ?? [] })));
    await tx.$executeRaw`
      update import_row r set done = false, kept = u.kept from jsonb_to_recordset(${settled}::jsonb) as u(line int, kept jsonb) where r.run_id = ${run.id}::uuid and r.line = u.line`;
    await tx.importRun.update({ where: { id: run.id }, data: { done: { increment: rows.length } } });
    return false;
  }, auditedIdOf(actor));
}

async function undoUpdates(tx: Transaction, run: Run, rows: readonly Row[]): Promise<Undone[]> {
  if (rows.length === 0) return [];
  const skus = rows.map(({ cells }) => cells.sku!);
  await lockGoods(tx, run.workshopId, skus);
  const { variants, certified } = await readKnownGoods(tx, run.workshopId, skus);
  const writes: GoodsWrite[] = [];
  const undone = rows.map(({ line, cells, targetId, before }): Undone => {
    const known = variants.get(cells.sku!);
    if (!known || known.id !== targetId || !before) return { line, kept: ['gone'] };
    const { variant, listing, stock, kept } = takeBack(before, known, certified.get(known.product.id) ?? []);
    if (Object.keys(variant).length + Object.keys(listing).length > 0 || stock !== null) writes.push({ known, variant, listing, pieces: stock });
    return { line, kept };
  });
  if (writes.length > 0) await writeGoodsFields(tx, run.undoneById, writes);
  return undone;
}

/** A draft that nobody touched goes; one that somebody wrote in, or published, is theirs. */
async function undoCreates(tx: Transaction, run: Run, rows: readonly Row[]): Promise<Undone[]> {
  if (rows.length === 0) return [];
  const ids = [...new Set(rows.map(({ targetId }) => targetId))];
  await tx.listingDraft.deleteMany({ where: { id: { in: ids }, workshopId: run.workshopId, productId: null, version: 1 } });
  const edited = new Set((await tx.listingDraft.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id));
  const published = new Set((await tx.product.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id));
  return rows.map(({ line, targetId }) => ({ line, kept: published.has(targetId) ? ['published'] : edited.has(targetId) ? ['edited'] : [] }));
}
