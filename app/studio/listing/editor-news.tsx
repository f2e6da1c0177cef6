import { Form, Link } from 'react-router';
import { choiceWords, type ListingContent } from '#app/domain/listings/content.ts';
import { type Difference, groupDifferences } from '#app/domain/listings/merge-content.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { Draft } from '#app/services/listings/get-draft.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { EditorAnswer } from './answer-editor.server.ts';
import { DifferenceList } from './difference-sheet.tsx';
import { type Names, sideWords, whereWords } from './difference-words.ts';

type EditorNewsProps = {
  done: string | null;
  answer: EditorAnswer | undefined;
  scripted: boolean;
  /** What somebody else changed and nobody else did: put together already. */
  taken: { by: string | null; differences: Difference[] } | null;
  /** The shop has changed too, which waits to be settled, and the sheet of it is shut. */
  conflict: boolean;
  content: ListingContent;
  names: Names;
  listed: Draft['listed'];
  mayEdit: boolean;
  onSeen: () => void;
  onOpen: () => void;
};

const doneWords: Record<string, () => string> = { dang: m.listing_done_published, an: m.listing_done_hidden, hien: m.listing_done_published, cat: m.listing_done_archived, bo: m.listing_done_discarded, luu: m.listing_done_saved, 'nhan-ban': m.listing_done_duplicated, 'nguoi-lam': m.listing_done_maker };

/** What has just happened to this listing, and what is to be known before going on. */
export function EditorNews({ done, answer, scripted, taken, conflict, content, names, listed, mayEdit, onSeen, onOpen }: EditorNewsProps) {
  return (
    <div className="listing__news">
      {!mayEdit && <Notice tone="bad">{m.listing_read_only()}</Notice>}
      {!answer && done && Object.hasOwn(doneWords, done) && (
        <Notice tone="done" title={doneWords[done]!()} live>
          {listed?.status === 'published' && (
            <Link className="link tall" to={`/san-pham/${listed.slug}`}>
              {m.listing_see_in_shop()}
            </Link>
          )}
          {done === 'dang' && (
            <Form method="post">
              <Button name="viec" value="nhan-ban">
                {m.listing_next_like_it()}
              </Button>
            </Form>
          )}
        </Notice>
      )}
      {conflict && (
        <Notice tone="bad" title={m.listing_shop_changed_title()} live>
          <Button type="button" onClick={onOpen}>
            {m.listing_conflict_open()}
          </Button>
        </Notice>
      )}
      {taken && (
        <Notice tone="wait" title={taken.by ? m.listing_taken_by({ name: taken.by }) : m.listing_taken()} live>
          <DifferenceList differences={taken.differences} content={content} names={names} />
          <Button type="button" tone="quiet" onClick={onSeen}>
            {m.listing_taken_seen()}
          </Button>
        </Notice>
      )}
      {answer?.code === 'not-allowed' && <Notice tone="bad" live>{m.listing_not_allowed()}</Notice>}
      {answer?.code === 'changed' && <Notice tone="bad" live>{m.listing_changed_meanwhile()}</Notice>}
      {answer?.code === 'stock' && (
        <Notice tone="bad" title={m.listing_stock_short_title()} live>
          <ul>
            {answer.short.map(({ variantId, reserved }) => (
              <li key={variantId}>{m.listing_stock_short({ variant: choiceWords(content.options, content.variants.find(({ id }) => id === variantId)?.choice ?? {}) || content.name, reserved })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {answer?.code === 'stale' && <Differing title={answer.by ? m.listing_stale_by({ name: answer.by }) : m.listing_stale()} text={m.listing_stale_text()} differences={answer.differences} content={content} names={names} />}
      {answer?.code === 'conflict' && !scripted && <Differing title={m.listing_shop_changed_title()} text={m.listing_stale_text()} differences={answer.conflicts} content={content} names={names} />}
    </div>
  );
}

/** Without script: both sides in words; sending the form again is the choice of what it holds. */
function Differing({ title, text, differences, content, names }: { title: string; text: string; differences: readonly Difference[]; content: ListingContent; names: Names }) {
  return (
    <Notice tone="bad" title={title} live>
      <p>{text}</p>
      <ul>
        {groupDifferences(differences).map((group) => (
          <li key={group.difference.key}>{m.listing_differs({ field: whereWords(group, content), theirs: sideWords(group.difference, 'theirs', names), mine: sideWords(group.difference, 'mine', names) })}</li>
        ))}
      </ul>
    </Notice>
  );
}
