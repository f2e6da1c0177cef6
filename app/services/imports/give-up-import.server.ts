import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

/** The step of an import whose job failed too often to come again. */
export type GivenUpStep = 'checking' | 'importing' | 'undoing';

const reason = { checking: 'check-broke', importing: 'import-broke', undoing: 'undo-broke' } as const;

/** Says of an import that it stopped for good: nobody waits for it any more, and what it did so far can be undone. Safe to run twice. */
export async function giveUpImport(runId: string, step: GivenUpStep): Promise<void> {
  await db().importRun.updateMany({ where: { id: runId, status: step }, data: { status: 'failed', error: reason[step], finishedAt: now() } });
}
