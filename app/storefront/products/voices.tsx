import { useEffect, useRef } from 'react';
import { Form, href } from 'react-router';
import { QUESTION_LIMITS } from '#app/domain/voices/voice.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ProductVoices, QuestionShown, ReviewShown } from '#app/services/voices/list-product-voices.server.ts';
import { Button, MoreLink } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { meanWords, ratingWords } from '#app/ui/voice-words.ts';

/** So many of each on the product's own page; all of them have a page of their own. */
export const VOICES_SHOWN = 3;

export type Asking = {
  signedIn: boolean;
  /** Typed before signing in. */
  draft: string | null;
  /** Just sent. */
  sent: boolean;
};

type Product = { slug: string; published: boolean; seller: { name: string } };
type Refused = { text: string; error: string } | undefined;

/** What was asked and said of this product, and the way to ask. */
export function Voices({ product, voices, asking, refused }: { product: Product; voices: ProductVoices; asking: Asking; refused: Refused }) {
  const more = voices.answered > VOICES_SHOWN || voices.reviewCount > VOICES_SHOWN;
  return (
    <section className="sec sec--flush">
      <div className="wrap tell voices">
        <div id="hoi-xuong">
          <h2>{m.voices_ask_title()}</h2>
          {asking.sent && !refused && (
            <div className="mb-4">
              <Notice tone="done" live>
                {m.voices_ask_sent()}
              </Notice>
            </div>
          )}
          {voices.questions.length > 0 ? <Questions questions={voices.questions} workshop={product.seller.name} /> : <p className="soft">{m.voices_questions_none()}</p>}
          {product.published && <Ask product={product} asking={asking} refused={refused} />}
        </div>
        {voices.mean !== null && (
          <div id="nhan-xet">
            <h2>{m.voices_reviews_title()}</h2>
            <p className="voices__mean">{meanWords(voices.mean, voices.reviewCount)}</p>
            <Reviews reviews={voices.reviews} workshop={product.seller.name} />
          </div>
        )}
        {more && <MoreLink to={href('/san-pham/:product/y-kien', { product: product.slug })}>{m.voices_all_link()}</MoreLink>}
      </div>
    </section>
  );
}

export function Questions({ questions, workshop }: { questions: readonly QuestionShown[]; workshop: string }) {
  return (
    <ul>
      {questions.map(({ id, name, text, askedAt, answer }) => (
        <li className="voice" key={id}>
          <p className="voice__said" lang={foreign(text)}>
            {text}
          </p>
          <p className="voice__by">{m.voices_asked_by({ name, day: formatDate(askedAt, getLocale()) })}</p>
          {answer === null ? <p className="voice__waits">{m.voices_own_waiting()}</p> : <Answer workshop={workshop}>{answer}</Answer>}
        </li>
      ))}
    </ul>
  );
}

export function Reviews({ reviews, workshop }: { reviews: readonly ReviewShown[]; workshop: string }) {
  return (
    <ul>
      {reviews.map(({ id, name, rating, text, writtenAt, reply }) => (
        <li className="voice" key={id}>
          <p className="voice__rating">{ratingWords(rating)}</p>
          {text && (
            <p className="voice__said" lang={foreign(text)}>
              {text}
            </p>
          )}
          <p className="voice__by">
            {m.voices_review_by({ name, month: formatDate(writtenAt, getLocale()).replace(/^\d+[ /]/, '') })} · {m.voices_review_bought()}
          </p>
          {reply !== null && <Answer workshop={workshop}>{reply}</Answer>}
        </li>
      ))}
    </ul>
  );
}

function Answer({ workshop, children }: { workshop: string; children: string }) {
  return (
    <div className="voice__answer">
      <b>{m.voices_answer_of({ workshop })}</b>
      <p lang={foreign(children)}>{children}</p>
    </div>
  );
}

/** Sent without script as with it; what was typed is there again, whatever came of it. */
function Ask({ product, asking, refused }: { product: Product; asking: Asking; refused: Refused }) {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) field.current?.querySelector('textarea')?.focus();
  }, [refused]);
  const typed = refused?.text ?? asking.draft;
  return (
    <details className="ask" open={typed !== null}>
      <summary className="btn btn--quiet">{m.voices_ask_open()}</summary>
      <Form method="post" action={`${href('/san-pham/:product', { product: product.slug })}#hoi-xuong`} noValidate>
        <p className="soft mb-4">{m.voices_ask_lead()}</p>
        {asking.draft !== null && !refused && (
          <div className="mb-4">
            <Notice live>{m.voices_ask_draft()}</Notice>
          </div>
        )}
        <div ref={field}>
          <TextArea key={asking.sent ? 'sent' : 'open'} label={m.voices_ask_text()} hint={m.voices_ask_hint()} name="text" defaultValue={typed ?? ''} errors={refused && [refused.error]} rows={4} maxLength={QUESTION_LIMITS.max * 2} required />
        </div>
        {!asking.signedIn && <p className="hint mb-4">{m.voices_ask_sign_in()}</p>}
        <Button>{m.voices_ask_send()}</Button>
      </Form>
    </details>
  );
}
