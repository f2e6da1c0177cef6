import { randomUUID } from 'node:crypto';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { applicationPapers, type ApplicationPaper, isEditable, mostPapers, needsConsent, PAPERS_CONSENT } from '#app/domain/joining/application.ts';
import type { PaperRefusal } from '#app/domain/papers/paper.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { forgetDocument, keepDocument } from '#app/platform/sealed.server.ts';
import { describePaper } from '../papers/describe-paper.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { touchApplication } from './touch-application.server.ts';

export type PaperInput = {
  kind: ApplicationPaper;
  fileName: string;
  bytes: Uint8Array;
  /** The words that its giver agreed to in this form. */
  consent: string | null;
};
export type AddPaperVerdict = { ok: true; id: string } | { ok: false; code: PaperRefusal | 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' | 'too-many' | 'consent-missing' };

/** Adds a paper to an application, encrypted; who agrees to it with their first identity card is written down. The same paper given twice is kept once. */
export async function addPaper(actor: Actor, studio: Studio, { kind, fileName, bytes, consent }: PaperInput): Promise<AddPaperVerdict> {
  const decision = can(actor, 'workshop.complete-application', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const known = await db().workshopApplication.findUnique({ where: { workshopId: studio.id }, select: { consentVersion: true } });
  const consents = needsConsent(kind, known?.consentVersion ?? null);
  if (consents && consent !== PAPERS_CONSENT) return { ok: false, code: 'consent-missing' };
  const described = describePaper({ fileName, bytes });
  if (!described.ok) return described;
  const { facts } = described;
  const id = randomUUID();
  // Kept before it is written down: a row whose paper is missing would be worse than a paper that no row names.
  await keepDocument(id, bytes);
  const verdict = await transact(async (tx): Promise<AddPaperVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop?.application) return { ok: false, code: 'not-found' };
    if (!isEditable(workshop.application.status)) return { ok: false, code: 'not-now' };
    const there = await tx.workshopDocument.findMany({ where: { workshopId: studio.id, kind: { in: [...applicationPapers] } }, select: { id: true, kind: true, hash: true } });
    const same = there.find((paper) => paper.kind === kind && paper.hash === facts.hash);
    if (same) return { ok: true, id: same.id };
    if (there.length >= mostPapers) return { ok: false, code: 'too-many' };
    await tx.workshopDocument.create({ data: { id, workshopId: studio.id, kind, ...facts, uploadedById: actor.userId } });
    if (consents) await tx.workshopApplication.update({ where: { workshopId: studio.id }, data: { consentVersion: consent, consentedAt: now(), consentedById: actor.userId } });
    await touchApplication(tx, studio.id);
    return { ok: true, id };
  });
  if (!verdict.ok || verdict.id !== id) await forgetDocument(id);
  return verdict;
}
