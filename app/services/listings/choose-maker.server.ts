import type { Actor } from '#app/domain/access/policy.ts';
import { getDraft } from './get-draft.server.ts';
import { saveDraft, type SaveDraftVerdict } from './save-draft.server.ts';

/** Says in a draft who made it, on top of what else is saved of it; somebody who saves at the same moment is not overwritten. */
export async function chooseMaker(actor: Actor, workshopId: string, draftId: string, artisanId: string): Promise<SaveDraftVerdict> {
  const draft = await getDraft(actor, workshopId, draftId);
  if (!draft) return { ok: false, code: 'not-found' };
  const chosen = ({ version, content }: Pick<typeof draft, 'version' | 'content'>) => saveDraft(actor, draftId, { version, content: { ...content, artisanId } });
  const saved = await chosen(draft);
  return !saved.ok && saved.code === 'stale' ? chosen(saved) : saved;
}
