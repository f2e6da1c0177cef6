import { useState } from 'react';
import type { ListingContent } from '#app/domain/listings/content.ts';
import { type Difference, groupDifferences, type Side } from '#app/domain/listings/merge-content.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { RadioGroup } from '#app/ui/field.tsx';
import { type Names, sideWords, whereWords } from './difference-words.ts';

type DifferenceSheetProps = {
  title: string;
  text: string;
  /** Whose the other side is: "Chị Lan", "Trên chợ bây giờ". */
  theirs: string;
  content: ListingContent;
  conflicts: readonly Difference[];
  taken: readonly Difference[];
  names: Names;
  open: boolean;
  onClose: () => void;
  onSettle: (settled: Record<string, Side>) => void;
};

/** What two people changed differently, side by side, each to be chosen; and what the other changed alone, which stays. */
export function DifferenceSheet({ title, text, theirs, content, conflicts, taken, names, open, onClose, onSettle }: DifferenceSheetProps) {
  const [settled, setSettled] = useState<Record<string, Side>>({});
  const questions = groupDifferences(conflicts);
  const left = questions.filter(({ keys }) => keys.some((key) => !settled[key])).length;
  return (
    <Dialog open={open} onClose={onClose} title={title} place="sheet">
      <p className="listing__lead">{text}</p>
      {questions.map((question) => (
        <div className="differ" key={question.difference.key}>
          <RadioGroup
            legend={whereWords(question, content)}
            name={`differ-${question.difference.key}`}
            choices={[
              { value: 'mine', label: sideWords(question.difference, 'mine', names), hint: m.listing_side_mine() },
              { value: 'theirs', label: sideWords(question.difference, 'theirs', names), hint: theirs },
            ]}
            onChange={(side) => setSettled((before) => ({ ...before, ...Object.fromEntries(question.keys.map((key) => [key, side as Side])) }))}
          />
        </div>
      ))}
      {taken.length > 0 && (
        <>
          <h3 className="lab">{m.listing_taken_title()}</h3>
          <DifferenceList differences={taken} content={content} names={names} />
        </>
      )}
      <Button type="button" tone="go" size="big" full aria-disabled={left > 0} onClick={() => left === 0 && onSettle(settled)}>
        {left > 0 ? m.listing_settle_left({ count: left }) : m.listing_settle()}
      </Button>
    </Dialog>
  );
}

/** A long text by its beginning: whoever wants all of it finds it in its field. */
const short = (words: string): string => (words.length > 80 ? `${Array.from(words).slice(0, 79).join('')}…` : words);

/** From what to what somebody else changed it. */
export function DifferenceList({ differences, content, names }: { differences: readonly Difference[]; content: ListingContent; names: Names }) {
  return (
    <ul className="differlist">
      {groupDifferences(differences).map((group) => (
        <li key={group.difference.key}>
          {m.listing_changed({ field: whereWords(group, content), before: short(sideWords(group.difference, 'base', names)), after: short(sideWords(group.difference, 'theirs', names)) })}
        </li>
      ))}
    </ul>
  );
}
