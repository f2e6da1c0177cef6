import { type Actor, can } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockRun } from './lock-run.server.ts';

export type AcceptImportVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-checked' | 'nothing-to-do' };

/** Has every row done that has no problem, or goes on with one that stopped on the way, in the name of who asks. Asked again it is the same import. */
export async function acceptImport(actor: Actor, studio: Studio, runId: string): Promise<AcceptImportVerdict> {
  for (const action of ['product.edit', 'stock.change'] as const) {
    const asked = can(actor, action, subjectOf(studio));
    if (!asked.allowed) return { ok: false, code: asked.code };
  }
  return transact(async (tx): Promise<AcceptImportVerdict> => {
    const run = await lockRun(tx, studio.id, runId);
    if (!run) return { ok: false, code: 'not-found' };
    if (run.status === 'importing' || run.status === 'imported') return { ok: true };
    const stopped = run.status === 'failed' && (run.error === 'import-broke' || run.error === 'not-allowed' || run.error === 'not-any-more');
    if (run.status !== 'checked' && !stopped) return { ok: false, code: 'not-checked' };
    if ((await tx.importRow.count({ where: { runId, deed: { in: ['create', 'update'] } } })) === 0) return { ok: false, code: 'nothing-to-do' };
    const done = await tx.importRow.count({ where: { runId, done: true } });
    await tx.importRun.update({ where: { id: runId }, data: { status: 'importing', error: null, acceptedById: actor.userId, acceptedAt: now(), finishedAt: null, done } });
    await enqueue(tx, 'run-import', { runId }, { key: `run-import:${runId}`, queue: `goods:${studio.id}` });
    return { ok: true };
  });
}
