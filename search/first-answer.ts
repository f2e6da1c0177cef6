// A query is tried as it was meant, then more and more loosely; the first way that finds something answers.
import type { Attempt } from './attempt.ts';
import type { CatalogueQuery, SearchAnswer } from './engine.ts';
import type { Understanding } from './understand.ts';


export type Tried = {
  answer: Omit<SearchAnswer, 'attempt' | 'near'>;
  /** Whether the words and their own filters find anything, whatever was chosen beside them. */
  matched: boolean;
};

/** What an engine does for a query with words, given how it does one attempt. What a chosen filter took away is no reason to look for something else. */
export async function firstAnswer(query: CatalogueQuery, understanding: Understanding, attempt: (attempt: Attempt) => Promise<Tried>, guess: () => Promise<Tried>): Promise<SearchAnswer> {
  let last: Tried | null = null;
  for (const one of understanding.attempts) {
    last = await attempt(one);
    if (last.matched) return { ...last.answer, attempt: one, near: one.near && last.answer.total > 0 };
  }
  if (understanding.words.length > 0) {
    const guessed = await guess();
    if (guessed.matched) return { ...guessed.answer, attempt: null, near: guessed.answer.total > 0 };
  }
  return { ...(last ?? (await guess())).answer, attempt: null, near: false };
}
