// A query is tried as it was meant, then more and more loosely; the first way that finds something answers.
import type { Attempt } from './attempt.ts';
import type { SearchAnswer } from './engine.ts';
import type { Understanding } from './understand.ts';

export type Tried = {
  answer: Omit<SearchAnswer, 'attempt' | 'near'>;
  /** Whether the words and their own filters find anything, whatever was chosen beside them. */
  matched: boolean;
};

type Engine = {
  attempt(attempt: Attempt): Promise<Tried>;
  /** Which of these is the first that the words and their own filters find anything by; -1 for none. */
  firstMatching(attempts: readonly Attempt[]): Promise<number>;
  guess(): Promise<Tried>;
};

/** What an engine does for a query with words, given how it does one attempt. What a chosen filter took away is no reason to look for something else. */
export async function firstAnswer(understanding: Understanding, { attempt, firstMatching, guess }: Engine): Promise<SearchAnswer> {
  const [meant, ...looser] = understanding.attempts;
  let last: Tried | null = null;
  const tryOne = async (one: Attempt): Promise<SearchAnswer | null> => {
    last = await attempt(one);
    return last.matched ? { ...last.answer, attempt: one, near: one.near && last.answer.total > 0 } : null;
  };
  const answer = meant ? await tryOne(meant) : null;
  if (answer) return answer;
  // One question for all of the others, and not one for each.
  const one = looser.length > 1 ? looser[await firstMatching(looser)] : looser[0];
  const looserAnswer = one ? await tryOne(one) : null;
  if (looserAnswer) return looserAnswer;
  // Where a village alone has nothing, nothing else was asked for.
  if (understanding.words.length > 0 && understanding.attempts.some(({ terms }) => terms.length > 0)) {
    const guessed = await guess();
    if (guessed.matched) return { ...guessed.answer, attempt: null, near: guessed.answer.total > 0 };
  }
  return { ...((last as Tried | null) ?? (await guess())).answer, attempt: null, near: false };
}
