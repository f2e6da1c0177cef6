import { randomUUIDv7 } from 'node:crypto';
import { type Actor, auditedIdOf, can } from '#app/domain/access/policy.ts';
import { asMeantNow, type RowChanges } from '#app/domain/listings/import-changes.ts';
import { checkImport, type CheckedRow, type ImportProblem, type Known } from '#app/domain/listings/import-check.ts';
import { contentOfRows, type ImportHabits } from '#app/domain/listings/import-content.ts';
import { readSheetRow, type SheetCells } from '#app/domain/listings/sheet.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { enqueue, type Jobs } from '#app/platform/jobs.server.ts';
import { getActor } from '../accounts/get-actor.server.ts';
import { asJson, draftName } from '../listings/draft-row.ts';
import { lockGoods } from './lock-goods.server.ts';
import { lockRun } from './lock-run.server.ts';
import { readKnownGoods } from './read-known-goods.server.ts';
import { type GoodsWrite, writeGoodsFields } from './write-goods-fields.server.ts';

/** Some two hundred milliseconds of work; rows of one new listing stay together. */
const ROWS_AT_ONCE = 100;
/** Then another job goes on, so that a stop never waits for long. */
const PATIENCE_MS = 4_000;

type Run = { id: string; workshopId: string; villageId: string; acceptedById: string | null; habits: ImportHabits };
type Row = { line: number; cells: SheetCells; targetId: string; onHandShown: number | null };
type Done = { line: number; deed: CheckedRow['deed']; before: RowChanges | null; problems: ImportProblem[] };

/** The job `run-import`: goes on with an accepted import where it stands. Safe to run twice, also at once. */
export async function runImport({ runId }: Jobs['run-import']): Promise<void> {
  const [run] = await db().$queryRaw<(Omit<Run, 'habits'> & { craftSlug: string; makers: string[] })[]>`
    select r.id, r.workshop_id as "workshopId", w.village_id as "villageId", r.accepted_by as "acceptedById", v.craft_slug as "craftSlug",
      array(select a.id::text from artisan a where a.workshop_id = w.id limit 2) as makers
    from import_run r join workshop w on w.id = r.workshop_id join village v on v.id = w.village_id where r.id = ${runId}::uuid and r.status = 'importing'`;
  if (!run) return;
  // In a workshop of one nobody asks who made it.
  const habits: ImportHabits = { craftSlug: run.craftSlug, artisanId: run.makers.length === 1 ? run.makers[0]! : null };
  // In the name of who accepted it, with what they may do now.
  const actor = await getActor(run.acceptedById);
  const late = performance.now() + PATIENCE_MS;
  while (!(await goOn({ ...run, habits }, actor))) {
    if (performance.now() < late) continue;
    await enqueue(db(), 'run-import', { runId }, { key: `run-import:${runId}`, queue: `goods:${run.workshopId}` });
    return;
  }
}

/** One slice; answers whether nothing is left. */
function goOn(run: Run, actor: Actor): Promise<boolean> {
  return transact(async (tx) => {
    if ((await lockRun(tx, run.workshopId, run.id))?.status !== 'importing') return true;
    const subject = { workshopId: run.workshopId, villageId: run.villageId };
    if (!can(actor, 'product.edit', subject).allowed || !can(actor, 'stock.change', subject).allowed) {
      const { status } = await tx.workshop.findUniqueOrThrow({ where: { id: run.workshopId }, select: { status: true } });
      await tx.importRun.update({ where: { id: run.id }, data: { status: 'failed', error: status === 'suspended' ? 'not-allowed' : 'not-any-more', finishedAt: now() } });
      return true;
    }
    const rows = await nextRows(tx, run.id);
    if (rows.length === 0) {
      await tx.importRun.update({ where: { id: run.id }, data: { status: 'imported', finishedAt: now() } });
      return true;
    }
    const skus = rows.map(({ cells }) => cells.sku ?? '').filter((sku) => sku !== '');
    await lockGoods(tx, run.workshopId, skus);
    const known = await readKnownGoods(tx, run.workshopId, skus);
    const meant = rows.map((row) => {
      const variant = known.variants.get(row.cells.sku ?? '');
      return variant ? { ...row, cells: asMeantNow(row.cells, row.onHandShown, variant.onHand) } : row;
    });
    await settle(tx, run.id, await doRows(tx, run, meant, known));
    return false;
  }, auditedIdOf(actor));
}

async function nextRows(tx: Transaction, runId: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    with first as (select line, deed, target_id from import_row where run_id = ${runId}::uuid and deed in ('create', 'update') and not done order by line limit ${ROWS_AT_ONCE})
    select r.line, r.cells, r.target_id as "targetId", r.on_hand_shown as "onHandShown" from import_row r
    where r.run_id = ${runId}::uuid and not r.done and (r.line in (select line from first) or (r.deed = 'create' and r.target_id in (select target_id from first where deed = 'create')))
    order by r.line`;
}

/** What was right when it was checked is looked at once more: somebody may have sold, named or taken something since. */
async function doRows(tx: Transaction, run: Run, rows: readonly Row[], known: Known): Promise<Done[]> {
  const checked = checkImport(rows, known);
  const writes: GoodsWrite[] = [];
  const drafts = new Map<string, Row[]>();
  const done = rows.map((row, at): Done => {
    const { deed, problems, changes } = checked[at]!;
    const { line } = row;
    if (deed === 'create') drafts.set(row.targetId, [...(drafts.get(row.targetId) ?? []), row]);
    if (!changes) return { line, deed, before: null, problems };
    const variant = known.variants.get(row.cells.sku!)!;
    writes.push({ known: variant, variant: afterOf(changes.variant), listing: afterOf(changes.listing), pieces: changes.stock && changes.stock.to - changes.stock.from });
    return { line, deed, before: changes, problems };
  });
  if (writes.length > 0) await writeGoodsFields(tx, run.acceptedById, writes);
  if (drafts.size > 0) await createDrafts(tx, run, drafts, known);
  return done;
}

const afterOf = <Field extends string>(changes: { [F in Field]?: { to: string | number | boolean | null } }) =>
  Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, (change as { to: string | number | boolean | null }).to])) as { [F in Field]?: string | number | boolean | null };

async function createDrafts(tx: Transaction, { workshopId, acceptedById, habits }: Run, drafts: ReadonlyMap<string, readonly Row[]>, known: Known): Promise<void> {
  await tx.listingDraft.createMany({
    data: [...drafts].map(([id, rows]) => {
      const content = contentOfRows(rows.map(({ cells }) => readSheetRow(cells).row), known, habits, randomUUIDv7);
      return { id, workshopId, content: asJson(content), name: draftName(content), savedById: acceptedById };
    }),
    skipDuplicates: true,
  });
}

async function settle(tx: Transaction, runId: string, done: readonly Done[]): Promise<void> {
  await tx.$executeRaw`
    update import_row r set done = true, deed = d.deed, before = d.before, problems = d.problems
    from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as d(line int, deed text, before jsonb, problems jsonb) where r.run_id = ${runId}::uuid and r.line = d.line`;
  await tx.$executeRaw`
    update import_run set done = (select count(*) from import_row where run_id = ${runId}::uuid and done), problems = problems + ${done.reduce((sum, { problems }) => sum + problems.length, 0)} where id = ${runId}::uuid`;
}
