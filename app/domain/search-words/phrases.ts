/**
 * Words that people type, as a desk writes them down: one a line or with commas between, each kept as a search compares it,
 * in small letters and single spaces. What has neither a letter nor a digit is no word.
 */

export const MOST_PHRASES = 60;
export const LONGEST_PHRASE = 60;

export type PhrasesRefusal = { code: 'missing' } | { code: 'too-many' } | { code: 'too-long'; text: string } | { code: 'no-word'; text: string };
export type PhrasesVerdict = { ok: true; phrases: string[] } | { ok: false; refusal: PhrasesRefusal };

const tidy = (typed: string): string => typed.normalize('NFC').toLocaleLowerCase('vi').replace(/[\p{C}\s]+/gu, ' ').trim();

/** The phrases of a field, each once; or what is wrong with the first that cannot be kept. */
export function readPhrases(typed: string, least = 1): PhrasesVerdict {
  const phrases = [...new Set(typed.slice(0, MOST_PHRASES * LONGEST_PHRASE * 2).split(/[\n,;]/).map(tidy).filter((phrase) => phrase !== ''))];
  if (phrases.length < least) return { ok: false, refusal: { code: 'missing' } };
  if (phrases.length > MOST_PHRASES) return { ok: false, refusal: { code: 'too-many' } };
  const long = phrases.find((phrase) => phrase.length > LONGEST_PHRASE);
  if (long !== undefined) return { ok: false, refusal: { code: 'too-long', text: long.slice(0, LONGEST_PHRASE) } };
  const wordless = phrases.find((phrase) => !/[\p{L}\p{N}]/u.test(phrase));
  if (wordless !== undefined) return { ok: false, refusal: { code: 'no-word', text: wordless } };
  return { ok: true, phrases };
}

/** Phrases as a field shows them. */
export const writePhrases = (phrases: readonly string[]): string => phrases.join('\n');
