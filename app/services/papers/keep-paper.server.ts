import { randomUUID } from 'node:crypto';
import type { PaperRefusal } from '#app/domain/papers/paper.ts';
import { db } from '#app/platform/db.server.ts';
import { keepDocument } from '#app/platform/sealed.server.ts';
import { describePaper, type GivenPaper } from './describe-paper.server.ts';

export type KeptPaper = { ok: true; id: string; fileName: string } | { ok: false; code: PaperRefusal };

/**
 * Keeps a paper of a workshop, encrypted; whether its giver may is asked by who calls. The file lies there before its row
 * does, and the same file is kept once: giving it again after a lost answer finds it.
 */
export async function keepPaper({ workshopId, kind, paper, by }: { workshopId: string; kind: 'certificate' | 'title_decision'; paper: GivenPaper; by: string | null }): Promise<KeptPaper> {
  const described = describePaper(paper);
  if (!described.ok) return described;
  const { facts } = described;
  const same = await db().workshopDocument.findFirst({ where: { workshopId, kind, hash: facts.hash }, select: { id: true, fileName: true } });
  if (same) return { ok: true, ...same };
  const id = randomUUID();
  await keepDocument(id, paper.bytes);
  await db().workshopDocument.create({ data: { id, workshopId, kind, ...facts, uploadedById: by } });
  return { ok: true, id, fileName: facts.fileName };
}
