// The words of a query that are no filters, as terms: each in the ways it may be said.
import type { Lexicon } from '../lexicon.ts';
import { meansWords, readWords, type Word } from '../words.ts';
import { AROUND, COUNTED, NUMERALS } from './around.ts';
import { type SettledName, VILLAGE_WORDS } from './settled-names.ts';
import { soundingLike } from './sounds.ts';
import type { ReadWord } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Alternative, Term } from './wording.ts';

/** How many words a half-typed one is tried as. */
const MOST_BEGINNINGS = 12;

/** Words and names as terms. What only stands around is passed over, and counts and measures are liked, not asked for. */
export function termsOf(read: readonly ReadWord[], names: readonly SettledName[], { vocabulary, things }: Lexicon, { saysMore, forOccasion }: { saysMore: boolean; forOccasion: boolean }): { terms: Term[]; optional: Term[]; vague: boolean } {
  const terms: Term[] = [];
  const optional: Term[] = [];
  const around: Term[] = [];
  let run: ReadWord[] = [];
  let forWhom = false;
  const closeRun = () => {
    // Beside an occasion what is no thing says for whom or how: `quà trung thu cho bé`.
    if (run.length > 0) (forOccasion && (forWhom || !run.some(({ folded }) => things.has(folded))) ? optional : terms).push(plainTerm(run, vocabulary));
    run = [];
  };
  for (let at = 0; at < read.length; ) {
    const name = names.find((one) => one.at === at);
    if (name) {
      closeRun();
      if (name.term) terms.push(name.term);
      at += name.length;
      continue;
    }
    const word = read[at]!;
    const isLast = at === read.length - 1;
    const passed = phraseOf(read, at, AROUND, vocabulary) || Number(VILLAGE_WORDS.includes(word.folded) && names.some((one) => one.at === at + 1 && one.villages.length > 0));
    const counted = passed > 0 ? 0 : /^\d/.test(word.folded) ? 1 : phraseOf(read, at, COUNTED, vocabulary);
    if (passed > 0 || counted > 0) {
      closeRun();
      forWhom = passed > 0 && ['cho', 'tang', 'bieu', 'for'].includes(word.folded);
      const length = passed || counted;
      (passed > 0 ? around : optional).push([{ words: read.slice(at, at + length), stand: 'anywhere', cost: 0 }, ...numeralOf(word)]);
      at += length;
      continue;
    }
    const before = run.at(-1);
    if (before && !vocabulary.isPair(before.folded, word.folded)) closeRun();
    if (isLast) {
      const begun = beginningTerm(word, read[at - 1], vocabulary);
      if (begun) {
        closeRun();
        terms.push(begun);
        break;
      }
    }
    run.push(word);
    at += 1;
  }
  closeRun();
  if (terms.length === 0 && !saysMore) return optional.length > 0 ? { terms: optional, optional: [], vague: false } : { terms: around, optional: [], vague: around.length > 0 };
  return { terms, optional, vague: false };
}

/** `4 chén` are bốn chén. */
function numeralOf({ folded }: Word): Alternative[] {
  const numeral = /^\d+$/.test(folded) ? NUMERALS[Number(folded) - 1] : undefined;
  return numeral ? [{ words: [numeral], known: true, stand: 'anywhere', cost: 0 }] : [];
}

/** Words that are known to stand side by side belong together, but need not. */
function plainTerm(words: readonly ReadWord[], vocabulary: Vocabulary): Term {
  const meant = words.map(({ folded, marked }): Word => ({ folded, marked }));
  if (meant.length > 1) return [{ words: meant, stand: 'together', cost: 0 }, { words: meant, stand: 'named', cost: 0.15 }, { words: meant, stand: 'anywhere', cost: 0.4 }];
  const [word] = meant as [Word];
  // Typed with marks that the market does not know for it, it may be what it sounds like: `nụa` is lụa.
  const alike = word.marked && !vocabulary.isSpelled(word.marked) ? soundingLike(word.marked).filter((other) => vocabulary.isSpelled(other)) : [];
  return [{ words: meant, stand: 'anywhere', cost: 0 }, ...alike.flatMap((other) => readWords(other)).map((word): Alternative => ({ words: [word], stand: 'anywhere', cost: 0 }))];
}

/** A half-typed word as what it may become, rather what is known to stand beside the word before it. Null for a word that is whole. */
function beginningTerm(word: ReadWord, before: ReadWord | undefined, vocabulary: Vocabulary): Term | null {
  const whole = word.reading !== 'unknown' && word.folded.length > 1;
  if (whole && (!before || vocabulary.isPair(before.folded, word.folded))) return null;
  const fits = vocabulary.beginning(word.folded, 200).filter((folded) => folded !== word.folded);
  const beside = before ? fits.filter((folded) => vocabulary.isPair(before.folded, folded)) : [];
  const chosen = [...new Set([...beside, ...(whole ? [] : fits)])].slice(0, MOST_BEGINNINGS);
  if (chosen.length === 0) return null;
  const become = chosen.map((folded): Alternative => ({ words: [{ folded, marked: null }], stand: word.folded.length === 1 && !before ? 'named' : 'anywhere', cost: beside.includes(folded) ? 0 : 0.2 }));
  return whole ? [{ words: [{ folded: word.folded, marked: word.marked }], stand: 'anywhere', cost: 0 }, ...become] : become;
}

/** How many words from here on are one of these phrases. Without marks a word must be that rather than another of the market's. */
function phraseOf(read: readonly ReadWord[], at: number, phrases: readonly (readonly Word[])[], vocabulary: Vocabulary): number {
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest || at + phrase.length > read.length) continue;
    const here = read.slice(at, at + phrase.length);
    if (meansWords(here, phrase) && (phrase.length > 1 || isRather(here[0]!, phrase[0]!, read[at - 1], read[at + 1], vocabulary))) longest = phrase.length;
  }
  return longest;
}

function isRather(typed: Word, phrase: Word, before: Word | undefined, next: Word | undefined, vocabulary: Vocabulary): boolean {
  if (typed.marked !== null) return true;
  if (phrase.marked !== null && vocabulary.count(typed.folded) > 0 && vocabulary.usual(typed.folded) !== phrase.marked) return false;
  return !vocabulary.standsBeside(typed.folded, before?.folded, next?.folded);
}
