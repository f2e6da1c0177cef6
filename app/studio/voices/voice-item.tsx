import { useEffect, useRef } from 'react';
import { Form, href, Link, useNavigation } from 'react-router';
import { ANSWER_LIMITS } from '#app/domain/voices/voice.ts';
import { formatDate, formatDateTime, hanoiDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Voice } from '#app/services/voices/list-voices.server.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/field.tsx';
import { ratingWords } from '#app/ui/voice-words.ts';
import type { RefusedAnswer } from './take-answer.server.ts';

type Props = {
  voice: Voice;
  /** The inbox as it stands. */
  own: string;
  mayAnswer: boolean;
  /** The one whose button is the screen's one action. */
  first: boolean;
  refused: RefusedAnswer | undefined;
};

/** A question or a review, and the workshop's word on it where it stands. */
export function VoiceItem({ voice, own, mayAnswer, first, refused }: Props) {
  const { kind, productName, productSlug, name, rating, variant, boughtAt, text, at, answer, answeredAt } = voice;
  return (
    <li className="said">
      <p className="said__what">
        <b>{kind === 'question' || rating === null ? m.voices_inbox_question() : ratingWords(rating)}</b> <span>{m.voices_inbox_by({ name, time: formatDateTime(at, getLocale()) })}</span>
      </p>
      {text && <p className="said__text">{text}</p>}
      <p className="said__of">
        <Link to={href('/san-pham/:product', { product: productSlug })} className="link">
          {productName}
        </Link>
        {variant && `, ${variant}`}
        {boughtAt && <small className="block">{m.voices_inbox_bought({ day: formatDate(hanoiDay(boughtAt), getLocale()) })}</small>}
      </p>
      {answer !== null && answeredAt && (
        <div className="said__answer">
          <small>{m.voices_inbox_answered({ time: formatDateTime(answeredAt, getLocale()) })}</small>
          <p>{answer}</p>
        </div>
      )}
      {mayAnswer && answer === null && <AnswerForm voice={voice} own={own} first={first} refused={refused} />}
      {mayAnswer && answer !== null && (
        <details open={refused !== undefined}>
          <summary className="link">{m.voices_inbox_change()}</summary>
          <AnswerForm voice={voice} own={own} first={false} refused={refused} />
        </details>
      )}
    </li>
  );
}

function AnswerForm({ voice: { id, kind, answer, answeredAt }, own, first, refused }: Omit<Props, 'mayAnswer'>) {
  const field = useRef<HTMLDivElement>(null);
  const { formData } = useNavigation();
  useEffect(() => {
    if (refused) field.current?.querySelector('textarea')?.focus();
  }, [refused]);
  return (
    <Form method="post" action={`${own}&giu=${id}`} noValidate preventScrollReset>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="seen" value={answeredAt?.toISOString() ?? ''} />
      <div ref={field}>
        <TextArea
          label={m.voices_inbox_answer()}
          hint={kind === 'question' ? m.voices_inbox_answer_hint_question() : m.voices_inbox_answer_hint_review()}
          name="text"
          rows={3}
          maxLength={ANSWER_LIMITS.max * 2}
          defaultValue={refused?.text ?? answer ?? ''}
          errors={refused && [refused.error]}
          required
        />
      </div>
      <Button tone={first ? 'go' : 'plain'} size="big" full pending={formData?.get('id') === id}>
        {answer === null ? m.voices_inbox_send() : m.voices_inbox_save()}
      </Button>
    </Form>
  );
}
