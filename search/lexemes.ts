// What a product is found by: plain words and pairs of words, the same for every engine. All of them fold; a word that
// has marks is there as it is spelled too. Two words side by side are a lexeme of their own, so that no engine has to
// know places: `nón lá` is found where both stand together, not where a hat is woven of leaves.
import type { ProductDocument } from './document.ts';
import { readWords, type Word } from './words.ts';

/** Words before the thing itself in a name. */
const BEFORE_THING = new Set(['bộ', 'đôi', 'cặp', 'cái', 'chiếc', 'con', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'mười']);

/** Where among the words of a name the thing itself begins. */
export function thingAt(words: readonly string[]): number {
  return Math.max(0, words.findIndex((word) => !BEFORE_THING.has(word)));
}

/** Of endless text, so much is read. */
const MOST_WORDS_A_FIELD = 60;

/** A word in the name, in either language, or in the category. */
export const inName = (word: string): string => `.${word}`;
/** A word without marks in the name, in either language, or in the category: `hat`, which is no `hát`. */
export const inNamePlain = (word: string): string => `=${word}`;
/** Words side by side and in order, as the lexemes that say so. */
export const pairsOf = (words: readonly Word[]): string[] => words.slice(1).map(({ folded }, index) => besides(words[index]!.folded, folded));
/** The word for the thing itself, which a name begins with after counts: `Bộ ba dao bếp` is a knife. */
export const ofThing = (word: string): string => `^${word}`;
/** Two words side by side, folded, in whatever says what it is or where from. */
export const besides = (first: string, second: string): string => `${first} ${second}`;
export const ofCraft = (slug: string): string => `#${slug}`;
export const ofVillage = (slug: string): string => `@${slug}`;

export function lexemesOf(document: ProductDocument): string[] {
  const lexemes = new Set<string>([ofCraft(document.craft.slug), ofVillage(document.village.slug)]);
  const add = (text: string, field: 'name' | 'said' | 'making') => {
    let before: Word | null = null;
    for (const word of readWords(text, MOST_WORDS_A_FIELD)) {
      for (const spelled of word.marked ? [word.folded, word.marked] : [word.folded]) {
        lexemes.add(spelled);
        if (field === 'name') lexemes.add(inName(spelled));
      }
      if (field === 'name' && word.marked === null) lexemes.add(inNamePlain(word.folded));
      if (before && field !== 'making') lexemes.add(besides(before.folded, word.folded));
      before = word;
    }
  };
  for (const text of [document.name, document.nameEn ?? '', document.category]) add(text, 'name');
  const name = readWords(document.name, MOST_WORDS_A_FIELD).map(({ folded, marked }) => marked ?? folded);
  for (const word of [name[thingAt(name)], readWords(document.category, 1).map(({ folded, marked }) => marked ?? folded)[0]]) if (word) lexemes.add(ofThing(word));
  for (const text of [...document.kinds, ...document.origin]) add(text, 'said');
  for (const text of document.making) add(text, 'making');
  return [...lexemes];
}
