import { createHash } from 'node:crypto';
import { judgePaper, paperName, type PaperRefusal, type PaperType } from '#app/domain/papers/paper.ts';

export type GivenPaper = { fileName: string; bytes: Uint8Array };
/** What its row says of a paper. */
export type PaperFacts = { fileName: string; mediaType: PaperType; bytes: number; hash: string };

/** Reads a paper as it was given, or refuses it. */
export function describePaper({ fileName, bytes }: GivenPaper): { ok: true; facts: PaperFacts } | { ok: false; code: PaperRefusal } {
  const judged = judgePaper(bytes);
  if (!judged.ok) return judged;
  return { ok: true, facts: { fileName: paperName(fileName, judged.type), mediaType: judged.type, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') } };
}
