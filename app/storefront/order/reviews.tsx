import { Form } from 'react-router';
import { RATINGS, REVIEW_LIMITS } from '#app/domain/voices/voice.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ReviewableLine } from '#app/services/voices/list-reviewable.server.ts';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup, TextArea } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { ratingWords } from '#app/ui/voice-words.ts';

/** What was sent and not taken, beside the line that it was about. */
export type RefusedReview = { line: string; rating: string; text: string; error: { field: 'rating' | 'text'; words: string } };

/** What has come and what its buyer says of it; to be changed until the workshop has replied. */
export function Reviews({ lines, refused, sent }: { lines: readonly ReviewableLine[]; refused: RefusedReview | undefined; sent: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section className="mt-10" id="nhan-xet">
      <h2 className="text-20">{m.voices_review_title()}</h2>
      <p className="soft mt-1 text-14">{m.voices_review_lead()}</p>
      {sent && !refused && (
        <div className="mt-4">
          <Notice tone="done" live>
            {m.voices_review_sent()}
          </Notice>
        </div>
      )}
      <ul className="mt-3">
        {lines.map((line) => (
          <Line key={line.id} line={line} refused={refused?.line === line.id ? refused : undefined} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, refused }: { line: ReviewableLine; refused: RefusedReview | undefined }) {
  const { review } = line;
  const name = [line.productName, line.variantName].filter(Boolean).join(', ');
  return (
    <li className="border-t border-line py-3">
      {review && (
        <div className="pb-2">
          <p className="soft text-14">{name}</p>
          <p className="font-medium">{ratingWords(review.rating)}</p>
          {review.text && (
            <p className="whitespace-pre-line" lang={foreign(review.text)}>
              {review.text}
            </p>
          )}
          {review.reply !== null && (
            <div className="mt-2 border-l-2 border-line-strong pl-4">
              <b className="text-14 font-medium">{m.voices_answer_of({ workshop: line.workshopName })}</b>
              <p className="whitespace-pre-line" lang={foreign(review.reply)}>
                {review.reply}
              </p>
            </div>
          )}
        </div>
      )}
      {line.ownGoods && (
        <p className="soft text-14">
          {!review && `${name}. `}
          {m.voices_review_own_goods()}
        </p>
      )}
      {!line.ownGoods && review?.reply == null && (
        <details open={refused !== undefined}>
          <summary className="link inline-flex min-h-12 items-center">{review ? m.voices_review_change() : m.voices_review_write({ name })}</summary>
          <Form method="post" noValidate preventScrollReset className="mt-2">
            <input type="hidden" name="intent" value="review" />
            <input type="hidden" name="line" value={line.id} />
            <RadioGroup
              legend={m.voices_review_rating()}
              name="rating"
              value={refused?.rating ?? (review ? String(review.rating) : '')}
              errors={refused?.error.field === 'rating' ? [refused.error.words] : undefined}
              choices={RATINGS.map((rating) => ({ value: String(rating), label: ratingWords(rating) }))}
            />
            <TextArea
              className="mt-4"
              label={m.voices_review_text()}
              optional
              name="text"
              rows={4}
              maxLength={REVIEW_LIMITS.max * 2}
              defaultValue={refused?.text ?? review?.text ?? ''}
              errors={refused?.error.field === 'text' ? [refused.error.words] : undefined}
            />
            <Button>{m.voices_review_send()}</Button>
          </Form>
        </details>
      )}
    </li>
  );
}
