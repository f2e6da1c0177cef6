// A question that was typed on a product's page, and where its answer is the page again.
import { data } from 'react-router';
import { z } from 'zod';
import { MOST_QUESTIONS_A_DAY, QUESTION_LIMITS } from '#app/domain/voices/voice.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { askQuestion } from '#app/services/voices/ask-question.server.ts';
import { forgetQuestionDraft, keepQuestionDraft } from '#app/services/voices/question-draft.server.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { voiceWords } from '#app/ui/voice-words.ts';

// Longer than any question, so that what is wrong can be said beside it.
const form = z.object({ text: z.string().max(10_000).default('') });

/** Who is not signed in is asked to be, and finds on coming back what was typed. */
export async function takeQuestion(request: Request, product: string) {
  const read = form.safeParse(Object.fromEntries(await request.formData()));
  if (!read.success) throw data(null, { status: 400 });
  const { text } = read.data;
  const again = (error: string, status: number) => data({ question: { text, error } }, { status });
  const verdict = await askQuestion(await getViewer(request), { product, text, locale: getLocale() });
  if (verdict.ok) return goOn(`/san-pham/${product}?da-hoi=1#hoi-xuong`, [forgetQuestionDraft()]);
  switch (verdict.code) {
    case 'sign-in':
      return goOn(`/dang-nhap?tiep=${encodeURIComponent(`/san-pham/${product}#hoi-xuong`)}`, [keepQuestionDraft(product, text)]);
    case 'invalid':
      return again(voiceWords(verdict.reason, QUESTION_LIMITS), 400);
    case 'too-many':
      return again(m.voices_ask_too_many({ most: MOST_QUESTIONS_A_DAY }), 429);
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}
