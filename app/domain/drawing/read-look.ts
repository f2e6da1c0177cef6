// What a drawing has to show, read from a product's own Vietnamese words: "Bộ ấm men ngọc, sáu chén" is celadon and has
// six cups. Each family says in which words its goods ask for a trait.
import type { AskedLook } from './drawing-spec.ts';
import { familyOf } from './kit/families.ts';
import type { Trait } from './kit/family.ts';
import type { ProductFamily } from './kinds.ts';

const numbers: Readonly<Record<string, number>> = {
  một: 1, hai: 2, đôi: 2, cặp: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười hai': 12,
};
/** Where a number stands: not at the end of a word, nor within a longer figure. */
const start = '(?<![\\p{L}\\d.,])';
const anyOf = (words: readonly string[]): string => `(\\d{1,2}|${words.toSorted((a, b) => b.length - a.length).join('|')})`;
const number = anyOf(Object.keys(numbers));
const counted = new RegExp(`${start}${anyOf(Object.keys(numbers).filter((word) => word !== 'đôi' && word !== 'cặp'))}\\s+(\\p{L}+)`, 'gu');

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
const patterns = new Map<string, RegExp>();

/** The words as whole words; a market asks for the same few hundred again and again. */
function whole(words: string): RegExp {
  let pattern = patterns.get(words);
  if (!pattern) patterns.set(words, (pattern = new RegExp(`(?<!\\p{L})${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u')));
  return pattern;
}

type Found<V> = { value: V; length: number; at: number };

/** The value whose words are longest in the text ("men ngọc" before "ngọc"); of equals the one said first. */
function mostSaid<V>(text: string, said: readonly (readonly [V, readonly string[]])[]): V | undefined {
  let best: Found<V> | undefined;
  for (const [value, phrases] of said)
    for (const phrase of phrases) {
      const at = text.search(whole(plain(phrase)));
      if (at >= 0 && (!best || phrase.length > best.length || (phrase.length === best.length && at < best.at))) best = { value, length: phrase.length, at };
    }
  return best?.value;
}

/** The number that is said of a noun: 6 of "chén" in "sáu chén". */
export function saidOf(noun: string, text: string): number | undefined {
  const said = new RegExp(`${start}${number}\\s+${plain(noun)}(?!\\p{L})`, 'u').exec(plain(text))?.[1];
  return said === undefined ? undefined : (numbers[said] ?? Number(said));
}

/** The words that follow a number. A pair is left out: "đôi hạc" are two cranes in one picture. */
export const nounsCounted = (text: string): string[] => [...plain(text).matchAll(counted)].map(([, , noun]) => noun!);

function countOf(text: string, nouns: readonly string[], { low, high }: Extract<Trait, { kind: 'count' }>): number | undefined {
  for (const noun of nouns) {
    const value = saidOf(noun, text);
    if (value !== undefined && value >= low && value <= high) return value;
  }
  return undefined;
}

function read(trait: Trait, words: object, text: string): string | number | boolean | undefined {
  if (trait.kind === 'count') return countOf(text, (words as { counted: readonly string[] }).counted, trait);
  if (trait.kind === 'one') return mostSaid(text, Object.entries(words as Record<string, readonly string[]>));
  const { yes = [], no = [] } = words as { yes?: readonly string[]; no?: readonly string[] };
  return mostSaid(text, [[true, yes], [false, no]] as const);
}

/**
 * The traits that the words ask for. Texts count in their order: a variant's words before its product's name, the name
 * before the materials. What no text says is left to the seed.
 */
export function readLook(id: ProductFamily, texts: readonly string[]): AskedLook {
  const family = familyOf(id);
  const said = texts.map(plain);
  return Object.fromEntries(
    Object.entries(family.words).flatMap(([name, words]) => {
      const trait = family.traits[name];
      if (!trait || !words) return [];
      for (const text of said) {
        const value = read(trait, words, text);
        if (value !== undefined) return [[name, value]];
      }
      return [];
    }),
  );
}
