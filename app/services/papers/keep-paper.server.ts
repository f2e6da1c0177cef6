import { randomUUID } from 'node:crypto';
import { type PaperFault, paperLimits } from '#app/domain/papers/paper.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, type Transaction, transact } from '#app/platform/db.server.ts';
import { forgetDocument, keepDocument } from '#app/platform/sealed.server.ts';
import { describePaper, type GivenPaper } from './describe-paper.server.ts';
import { unusedPaper } from './unused-paper.server.ts';

export type KeptPaper = { ok: true; id: string; fileName: string } | { ok: false; code: PaperFault };

type Kind = 'certificate' | 'title_decision';

/**
 * Keeps a paper of a workshop, encrypted; whether its giver may is asked by who calls. The file lies there before its row
 * does, and the same file is kept once: giving it again after a lost answer finds it, and its time begins anew.
 */
export async function keepPaper({ workshopId, kind, paper, by }: { workshopId: string; kind: Kind; paper: GivenPaper; by: string | null }): Promise<KeptPaper> {
  const described = describePaper(paper);
  if (!described.ok) return described;
  const { facts } = described;
  const standing = async (client: Transaction): Promise<KeptPaper | null> => {
    const [same] = await client.workshopDocument.updateManyAndReturn({ where: { workshopId, kind, hash: facts.hash }, data: { createdAt: now() }, select: { id: true, fileName: true } });
    if (same) return { ok: true, ...same };
    const [{ unused }] = await client.$queryRaw<[{ unused: number }]>`select count(*)::int as unused from workshop_document d where d.workshop_id = ${workshopId}::uuid and ${unusedPaper}`;
    return unused >= paperLimits.unused ? { ok: false, code: 'too-many' } : null;
  };
  const early = await standing(db());
  if (early) return early;
  const id = randomUUID();
  await keepDocument(id, paper.bytes);
  const kept = await transact(async (tx): Promise<KeptPaper> => {
    await tx.$queryRaw`select 1 from workshop where id = ${workshopId}::uuid for no key update`;
    const meanwhile = await standing(tx);
    if (meanwhile) return meanwhile;
    await tx.workshopDocument.create({ data: { id, workshopId, kind, ...facts, uploadedById: by, createdAt: now() } });
    return { ok: true, id, fileName: facts.fileName };
  });
  if (!kept.ok || kept.id !== id) await forgetDocument(id);
  return kept;
}
