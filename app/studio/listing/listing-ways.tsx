import { useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Draft } from '#app/services/listings/get-draft.server.ts';
import { Button } from '#app/ui/button.tsx';
import { newId } from '../photos/new-id.ts';

type ListingWaysProps = {
  draft: Pick<Draft, 'listed'>;
  version: number;
  address: string;
  mayEdit: boolean;
  mayPublish: boolean;
  /** Something is typed that the shop does not have. */
  isChanged: boolean;
  /** Sends what is typed before this page is left for another. */
  onLeave: () => Promise<boolean>;
  onDiscard: () => void;
};

/** What else can be done with a listing: one more like it, out of sight for a while, or put away until it is taken out again. */
export function ListingWays({ draft: { listed }, version, address, mayEdit, mayPublish, isChanged, onLeave, onDiscard }: ListingWaysProps) {
  const submit = useSubmit();
  const [sure, setSure] = useState(false);
  const [copyId] = useState(() => (typeof document === 'undefined' ? '' : newId()));
  if (!mayEdit) return null;
  const send = (work: string, more: Record<string, string> = {}) => void submit({ viec: work, version: String(version), ...more }, { method: 'post', action: address });
  const way = (work: string, words: string, isOffered = true) =>
    isOffered && (
      <Button name="viec" value={work} tone="quiet">
        {words}
      </Button>
    );
  return (
    <Form
      method="post"
      className="ways"
      onSubmit={async (event) => {
        event.preventDefault();
        const work = ((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value ?? '';
        if (work === 'bo') {
          // Asked once more where nothing can bring it back.
          if (!sure) return setSure(true);
          onDiscard();
          return send(work);
        }
        if (await onLeave()) send(work, work === 'nhan-ban' ? { ma: copyId } : {});
      }}
    >
      <h2>{m.listing_ways()}</h2>
      <input type="hidden" name="version" value={version} />
      <div className="ways__list">
        {way('nhan-ban', m.listing_duplicate())}
        {way('hien', m.listing_show(), mayPublish && listed !== null && listed.status !== 'published' && !isChanged)}
        {way('an', m.listing_hide(), listed?.status === 'published')}
        {way('cat', m.listing_archive(), listed !== null && listed.status !== 'archived')}
        {way('bo', sure ? m.listing_discard_sure() : listed ? m.listing_discard_changes() : m.listing_discard(), listed === null || isChanged)}
      </div>
      <p className="hint" aria-live="polite">
        {sure ? m.listing_discard_text() : ''}
      </p>
    </Form>
  );
}
