import type { Transaction } from '#app/platform/db.server.ts';
import type { ImportStatus } from '#prisma/generated/client.ts';

export type LockedRun = { status: ImportStatus; error: string | null };

/** The workshop's run of this id, held until the transaction ends; null for none. */
export async function lockRun(tx: Transaction, workshopId: string, runId: string): Promise<LockedRun | null> {
  const [run] = await tx.$queryRaw<LockedRun[]>`select status, error from import_run where id = ${runId}::uuid and workshop_id = ${workshopId}::uuid for update`;
  return run ?? null;
}
