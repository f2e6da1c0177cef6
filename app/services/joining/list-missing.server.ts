import { applicationPapers, type Missing, missingOf } from '#app/domain/joining/application.ts';
import type { Transaction } from '#app/platform/db.server.ts';

/** What an application still lacks, read in the transaction that depends on it. */
export async function listMissing(tx: Transaction, workshopId: string): Promise<Missing[]> {
  const papers = await tx.workshopDocument.findMany({ where: { workshopId, kind: { in: [...applicationPapers] } }, select: { kind: true } });
  return missingOf({ papers: papers.map(({ kind }) => kind), hasBankAccount: (await tx.workshopBankAccount.count({ where: { workshopId } })) > 0 });
}
