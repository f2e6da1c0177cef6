import { type Actor, can } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockRun } from './lock-run.server.ts';

export type TakeBackImportVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-imported' };

/** Has an import undone, as far as nothing was changed since. Asked again it is the same undoing. */
export async function takeBackImport(actor: Actor, studio: Studio, runId: string): Promise<TakeBackImportVerdict> {
  for (const action of ['product.edit', 'stock.change'] as const) {
    const asked = can(actor, action, subjectOf(studio));
    if (!asked.allowed) return { ok: false, code: asked.code };
  }
  return transact(async (tx): Promise<TakeBackImportVerdict> => {
    const run = await lockRun(tx, studio.id, runId);
    if (!run) return { ok: false, code: 'not-found' };
    if (run.status === 'undoing' || run.status === 'undone') return { ok: true };
    if (run.status !== 'imported' && run.status !== 'failed') return { ok: false, code: 'not-imported' };
    const [{ done }] = await tx.$queryRaw<[{ done: number }]>`select count(*)::int as done from import_row where run_id = ${runId}::uuid and done`;
    await tx.importRun.update({ where: { id: runId }, data: { status: 'undoing', done: 0, error: null, undoneById: actor.userId } });
    if (done === 0) await tx.importRun.update({ where: { id: runId }, data: { status: 'undone', undoneAt: now() } });
    else await enqueue(tx, 'undo-import', { runId }, { key: `undo-import:${runId}`, queue: `goods:${studio.id}` });
    return { ok: true };
  });
}
