// Finds the seed whose drawing shows what a piece's name says: a carp where it says carp, red where it says red. A drawing
// chooses form, glaze and motif by chance from its seed, so seeds are tried until its first choices are the wanted ones.
import { readFileSync } from 'node:fs';
import { watchProduct } from '#app/domain/drawing/drawing.ts';
import type { ProductFamily } from '#app/domain/drawing/kinds.ts';

/** Wanted choices of a drawing by trait; what is left out is left to chance. */
export type Looks = Readonly<Record<string, string | number | boolean>>;

/** What a drawing chose so far, by kind and in order. */
type Choices = {
  /** Names of forms, glazes, motifs. */
  words: string[];
  /** Places of chosen colours in their lists. */
  colours: number[];
  numbers: number[];
  lists: string[];
  /** Outcomes by probability: a drawing's chances are told apart by it. */
  chances: Record<string, boolean[]>;
  /** Whole numbers by their range. */
  counts: Record<string, number[]>;
};
type Trait = (made: Choices) => string | number | boolean | undefined;

const word = (n: number): Trait => ({ words }) => words[n];
const colour = (n: number): Trait => ({ colours }) => colours[n];
const chance = (p: number): Trait => ({ chances }) => chances[p]?.[0];

/** Of the families that do not declare their looks yet. */
const traits: Partial<Record<ProductFamily, Record<string, Trait>>> = {
};

const heardEnough = Symbol('heard enough of this drawing');

/** Whether the drawing of a family by a seed looks as wanted; draws only as far as it must. */
export function looksLike(family: ProductFamily, seed: string, looks: Looks): boolean {
  const wanted = Object.entries(looks).map(([name, value]) => {
    const trait = traits[family]?.[name];
    if (!trait) throw new RangeError(`drawings of ${family} have no ${name}`);
    return { trait, value };
  });
  if (wanted.length === 0) return true;
  const made: Choices = { words: [], colours: [], numbers: [], lists: [], chances: {}, counts: {} };
  let alike = false;
  try {
    watchProduct({ family, seed }, (choice) => {
      if (choice.by === 'chance') (made.chances[choice.of] ??= []).push(choice.chosen);
      else if (choice.by === 'count') (made.counts[`${choice.low}-${choice.high}`] ??= []).push(choice.chosen);
      else if (typeof choice.chosen === 'number') made.numbers.push(choice.chosen);
      else if (Array.isArray(choice.chosen)) made.lists.push(choice.chosen.join('+'));
      else if (typeof choice.chosen === 'string') {
        if (choice.chosen.startsWith('#')) made.colours.push(choice.from.indexOf(choice.chosen));
        else made.words.push(choice.chosen);
      }
      const found = wanted.map(({ trait, value }) => ({ value, seen: trait(made) }));
      alike = found.every(({ value, seen }) => seen === value);
      if (alike || found.some(({ value, seen }) => seen !== undefined && seen !== value)) throw heardEnough;
    });
  } catch (thrown) {
    if (thrown !== heardEnough) throw thrown;
  }
  return alike;
}

const mostTries = 6000;
const nth = (subject: string, n: number): string => (n === 1 ? subject : `${subject}~${n}`);

/** Which of `subject`, `subject~2`, `subject~3`, … is the first to look as wanted. */
export function findLook(family: ProductFamily, subject: string, looks: Looks): number {
  for (let n = 1; n <= mostTries; n += 1) if (looksLike(family, nth(subject, n), looks)) return n;
  throw new RangeError(`no drawing of ${family} shows ${JSON.stringify(looks)}`);
}

let found: Record<string, number> | null = null;

/** The seed that looks as wanted. Found once and kept in `content/picture-seeds.json` by `find-picture-seeds.ts`. */
export function seedLooking(family: ProductFamily, subject: string, looks: Looks): string {
  found ??= JSON.parse(readFileSync(new URL('content/picture-seeds.json', import.meta.url), 'utf8')) as Record<string, number>;
  return nth(subject, found[subject] ?? findLook(family, subject, looks));
}
