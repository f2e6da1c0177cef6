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
  const { attempts, words, strange } = understanding;
  let last: Tried | null = null;
  const tryOne = async (one: Attempt | undefined): Promise<SearchAnswer | null> => {
    if (!one) return null;
    last = await attempt(one);
    return last.matched ? { ...last.answer, attempt: one, near: one.near && last.answer.total > 0 } : null;
  };
  const answer = strange ? null : await tryOne(attempts[0]);
  if (answer) return answer;
  // One question for all of the others, and not one for each.
  const others = strange ? attempts : attempts.slice(1);
  const otherAnswer = await tryOne(others.length > 1 ? others[await firstMatching(others)] : others[0]);
  if (otherAnswer) return otherAnswer;
  // Where a village alone has nothing, nothing else was asked for.
  if (!last || (words.length > 0 && attempts.some(({ terms }) => terms.length > 0))) {
    const guessed = await guess();
    if (guessed.matched) return { ...guessed.answer, attempt: null, near: guessed.answer.total > 0 };
    last ??= guessed;
  }
  return { ...(last as Tried).answer, attempt: null, near: false };
}
