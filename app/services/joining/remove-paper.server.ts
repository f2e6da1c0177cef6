import { can, type Actor } from '#app/domain/access/policy.ts';
import { applicationPapers, isEditable } from '#app/domain/joining/application.ts';
import { transact } from '#app/platform/db.server.ts';
import { forgetDocument } from '#app/platform/sealed.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { touchApplication } from './touch-application.server.ts';

export type RemovePaperVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'not-now' };

/** Takes a paper back for good, while the application may still change. Gone already is as good as removed. */
export async function removePaper(actor: Actor, studio: Studio, id: string): Promise<RemovePaperVerdict> {
  const decision = can(actor, 'workshop.complete-application', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  let removed = false;
  const verdict = await transact(async (tx): Promise<RemovePaperVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop?.application) return { ok: false, code: 'not-found' };
    if (!isEditable(workshop.application.status)) return { ok: false, code: 'not-now' };
    const { count } = await tx.workshopDocument.deleteMany({ where: { id, workshopId: studio.id, kind: { in: [...applicationPapers] } } });
    removed = count > 0;
    if (removed) await touchApplication(tx, studio.id);
    return { ok: true };
  });
  if (removed) await forgetDocument(id);
  return verdict;
}
