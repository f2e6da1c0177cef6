import { returnPath } from '#app/domain/access/return-path.ts';
import { isUuid } from '#app/domain/text/uuid.ts';

/** Where somebody came from, when that is a draft of this workshop: its id and the path back. A link that somebody sent leads nowhere else. */
export function draftPath(workshop: string, asked: string | null | undefined): { draftId: string; path: string } | null {
  const path = returnPath(asked);
  const [drafts, draftId] = [`/xuong-cua-toi/${workshop}/hang/soan/`, path.split('/').at(-1) ?? ''];
  return path === drafts + draftId && isUuid(draftId) ? { draftId, path } : null;
}
