// What the buttons of a listing's form ask for, one each: kept apart from the page that shows it.
import { randomUUID } from 'node:crypto';
import { data } from 'react-router';
import type { Actor } from '#app/domain/access/policy.ts';
import type { ListingContent } from '#app/domain/listings/content.ts';
import { type Difference, mergeContent } from '#app/domain/listings/merge-content.ts';
import type { ContentLack } from '#app/domain/listings/readiness.ts';
import { discardDraft } from '#app/services/listings/discard-draft.server.ts';
import { duplicateListing } from '#app/services/listings/duplicate-listing.server.ts';
import { getDraft } from '#app/services/listings/get-draft.server.ts';
import { publishListing } from '#app/services/listings/publish-listing.server.ts';
import { saveDraft } from '#app/services/listings/save-draft.server.ts';
import { type ListingStatus, setListingStatus } from '#app/services/listings/set-listing-status.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { formContent } from './form-content.ts';
import type { UnreadText } from './unread.ts';

/** What is wrong, for the page to say; `typed` is what the form held. */
export type EditorAnswer =
  | { code: 'lacking'; lacks: ContentLack[]; typed: ListingContent | null }
  /** Where a figure belongs something else was typed: nothing of the form is saved, and it stays on the version that it was written on. */
  | { code: 'unread'; unread: UnreadText[]; version: number; typed: ListingContent }
  /** Somebody saved since: what they changed, and the version that it is now. */
  | { code: 'stale'; by: string | null; version: number; differences: Difference[]; typed: ListingContent | null }
  /** The shop has changed since: what differs, and what was seen of it now. */
  | { code: 'conflict'; conflicts: Difference[]; seen: string; version: number; typed: ListingContent | null }
  | { code: 'stock'; short: { variantId: string; reserved: number }[]; typed: ListingContent | null }
  | { code: 'not-allowed' | 'changed'; typed: ListingContent | null };

type Asked = { viewer: Actor; studio: Studio; draftId: string; form: FormData };

const shelves: Record<string, ListingStatus> = { hien: 'published', an: 'hidden', cat: 'archived' };

export async function answerEditor({ viewer, studio, draftId, form }: Asked) {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const work = text('viec');
  const draft = await getDraft(viewer, studio.id, draftId);
  if (!draft) throw data(null, { status: 404 });
  const here = `/xuong-cua-toi/${studio.slug}/hang/soan/${draftId}`;
  const refuse = (answer: EditorAnswer) => data(answer, { status: answer.code === 'not-allowed' ? 403 : answer.code === 'lacking' || answer.code === 'unread' ? 400 : 409 });

  if (Object.hasOwn(shelves, work)) {
    const verdict = await setListingStatus(viewer, draftId, shelves[work]!);
    if (verdict.ok) return goOn(`${here}?xong=${work}`);
    return refuse(verdict.code === 'lacking' ? { ...verdict, typed: null } : { code: 'not-allowed', typed: null });
  }
  if (work === 'bo') {
    const verdict = await discardDraft(viewer, draftId, Number(text('version')));
    if (verdict.ok) return goOn(draft.listed ? `${here}?xong=bo` : `/xuong-cua-toi/${studio.slug}/hang`);
    return refuse({ code: verdict.code === 'changed' ? 'changed' : 'not-allowed', typed: null });
  }
  if (work === 'nhan-ban') {
    const verdict = await duplicateListing(viewer, studio.id, draftId, text('ma') || undefined);
    if (!verdict.ok) return refuse({ code: 'not-allowed', typed: null });
    return goOn(`/xuong-cua-toi/${studio.slug}/hang/soan/${verdict.draftId}?xong=nhan-ban`);
  }
  if (work !== 'luu' && work !== 'dang' && work !== 'hop') throw data(null, { status: 400 });

  let typed: ListingContent | null = null;
  let version = Number(text('version'));
  const seen = text('seen') || undefined;
  if (form.has('name')) {
    const read = formContent(form, draft.content, randomUUID);
    if (read.unread.length > 0) return refuse({ code: 'unread', unread: read.unread, version, typed: read.content });
    typed = read.content;
  }
  if (typed || seen) {
    const mine = typed ?? draft.content;
    // Shown beside the shop's: what only the shop changed is kept, of the rest what is in the form.
    const content = seen && draft.listed ? mergeContent(draft.listed.base, mine, draft.listed.content, { stock: 'moves' }).content : mine;
    const saved = await saveDraft(viewer, draftId, { version, content, seen });
    if (!saved.ok) {
      if (saved.code === 'stale') return refuse({ code: 'stale', by: saved.savedBy, version: saved.version, differences: mergeContent(mine, mine, saved.content, { stock: 'figure' }).taken, typed });
      if (saved.code === 'listing-changed') return refuse({ code: 'changed', typed });
      if (saved.code === 'not-found') throw data(null, { status: 404 });
      return refuse({ code: 'not-allowed', typed });
    }
    version = saved.version;
  }
  if (work === 'luu') return goOn(`${here}?xong=luu`);

  const verdict = await publishListing(viewer, draftId, version);
  if (verdict.ok) return goOn(`${here}?xong=dang`);
  switch (verdict.code) {
    case 'lacking':
      return refuse({ ...verdict, typed });
    case 'stock':
      return refuse({ ...verdict, typed });
    case 'conflict':
      return refuse({ ...verdict, seen: draft.listed!.seen, version, typed });
    case 'stale':
      return refuse({ code: 'changed', typed });
    case 'not-found':
      throw data(null, { status: 404 });
    default:
      return refuse({ code: 'not-allowed', typed });
  }
}
