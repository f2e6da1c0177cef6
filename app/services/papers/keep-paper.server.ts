import { createHash, randomUUID } from 'node:crypto';
import { judgePaper, paperName, type PaperRefusal } from '#app/domain/papers/paper.ts';
import { db } from '#app/platform/db.server.ts';
import { keepDocument } from '#app/platform/sealed.server.ts';

export type GivenPaper = { fileName: string; bytes: Uint8Array };
export type KeptPaper = { ok: true; id: string; fileName: string } | { ok: false; code: PaperRefusal };

/**
 * Keeps a paper of a workshop, encrypted; whether its giver may is asked by who calls. The file lies there before its row
 * does, and the same file is kept once: giving it again after a lost answer finds it.
 */
export async function keepPaper({ workshopId, kind, paper, by }: { workshopId: string; kind: 'certificate' | 'title_decision'; paper: GivenPaper; by: string | null }): Promise<KeptPaper> {
  const verdict = judgePaper(paper.bytes);
  if (!verdict.ok) return verdict;
  const hash = createHash('sha256').update(paper.bytes).digest('hex');
  const same = await db().workshopDocument.findFirst({ where: { workshopId, kind, hash }, select: { id: true, fileName: true } });
  if (same) return { ok: true, ...same };
  const id = randomUUID();
  await keepDocument(id, paper.bytes);
  const fileName = paperName(paper.fileName, verdict.type);
  await db().workshopDocument.create({ data: { id, workshopId, kind, fileName, mediaType: verdict.type, bytes: paper.bytes.length, hash, uploadedById: by } });
  return { ok: true, id, fileName };
}
