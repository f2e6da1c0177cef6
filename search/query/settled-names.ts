// What the names in a query do to it: filters, occasions, and words that are looked for.
import type { CraftEntry, Lexicon, NameMeaning, ReadIntent, VillageEntry } from '../lexicon.ts';
import { meansWords, readWords, type Word } from '../words.ts';
import type { FoundName } from './names.ts';
import type { ReadWord } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Alternative, Term } from './wording.ts';

/** A name that was found, with what it does to the query. */
export type SettledName = {
  at: number;
  length: number;
  /** What it is called by and which one it is: a slug, a place's name, an occasion's key. */
  chip: { kind: 'village' | 'place' | 'craft' | 'artisan' | 'intent'; value: string } | null;
  villages: readonly string[];
  craft: string | null;
  /** Its words with their marks. */
  written: readonly Word[];
  intent: ReadIntent | null;
  /** What is looked for in the texts; null when the filter says all. */
  term: Term | null;
};

/** Decides what a found name means where it stands; none where it is only a word. */
export function settleName({ at, length, names }: FoundName, read: readonly ReadWord[], lexicon: Lexicon): SettledName[] {
  const { vocabulary } = lexicon;
  const typed = read.slice(at, at + length);
  // `dao` is a knife as it stands, and only then đào without its marks.
  const asTyped = names.filter(({ words: spelling }) => spelling.every(({ marked }, index) => marked === typed[index]?.marked));
  // A name half typed is meant whole.
  const words: readonly Word[] = names.some(({ words: whole }) => whole.length === length && whole.at(-1)!.folded === typed.at(-1)!.folded) ? typed.map(({ folded, marked }) => ({ folded, marked })) : names[0]!.words;
  // Said as a district or commune it is that, and not the village of the same name.
  const isDistrict = ['quan', 'huyen', 'xa'].includes(read[at - 1]?.folded ?? '');
  const of = <K extends NameMeaning['kind']>(kind: K) => (asTyped.length > 0 ? asTyped : names).map(({ meaning }) => meaning).filter((meaning): meaning is Extract<NameMeaning, { kind: K }> => meaning.kind === kind);
  const name = { at, length, chip: null, villages: [], craft: null, written: names[0]!.words.length === length ? names[0]!.words : [], intent: null, term: null } satisfies SettledName;
  const [intent] = of('intent');
  if (intent && (length > 1 || standsAlone(read, at, vocabulary))) return [{ ...name, chip: { kind: 'intent', value: intent.intent.key }, intent: intent.intent }];
  const villages = of('village').map((meaning) => meaning.village);
  const [village, namesake] = villages;
  const [place] = of('place');
  if (village && !(isDistrict && place) && (length > 1 || isSaidAsVillage(read, at, village))) {
    // Two villages of one name are both meant.
    const chip = namesake ? { kind: 'place' as const, value: typed.map(({ folded, marked }) => marked ?? folded).join(' ') } : { kind: 'village' as const, value: village.slug };
    return [{ ...name, chip, villages: villages.map(({ slug }) => slug) }];
  }
  if (place && (length > 1 || isSaidAsVillage(read, at, null))) return [{ ...name, chip: { kind: 'place', value: place.name }, villages: place.villages.map(({ slug }) => slug) }];
  const [artisan] = of('artisan');
  if (artisan && length > 1) return [{ ...name, chip: { kind: 'artisan', value: artisan.artisan.slug }, term: [{ words, stand: 'together', cost: 0 }] }];
  const others = of('words').flatMap((meaning) => meaning.others);
  const [craft] = of('craft').concat(length > 1 || read.length === 1 ? craftsCalled(others, lexicon) : []);
  if (craft && readWords(craft.craft.name).length > 1) return [{ ...name, chip: { kind: 'craft', value: craft.craft.slug }, craft: craft.craft.slug, term: nameTerm(words, others) }];
  return of('words').length > 0 || craft ? [{ ...name, term: nameTerm(words, others) }] : [];
}

/** A craft that is another word for what was said: `khảm ốc` is khảm trai. */
function craftsCalled(others: readonly (readonly Word[])[], lexicon: Lexicon): { kind: 'craft'; craft: CraftEntry }[] {
  return lexicon.crafts.filter(({ name }) => others.some((other) => meansWords(readWords(name), other) && other.length > 1)).map((craft) => ({ kind: 'craft', craft }));
}

/** A word for an occasion that is a part of something else (`quà` typed `qua`, in `dáng quả hồng`) is none. */
function standsAlone(read: readonly ReadWord[], at: number, vocabulary: Vocabulary): boolean {
  const { folded, marked } = read[at]!;
  return marked !== null || !vocabulary.standsBeside(folded, read[at - 1]?.folded, read[at + 1]?.folded);
}

/** What is said before the name of a village, commune or district. */
export const VILLAGE_WORDS = ['lang', 'thon', 'village', 'xa', 'phuong', 'quan', 'huyen'];

/** A village of one syllable is a word of its own too (`vòng`, `chuông`): it is meant beside its craft or after "làng". */
function isSaidAsVillage(read: readonly ReadWord[], at: number, village: VillageEntry | null): boolean {
  const before = read[at - 1]?.folded;
  return before !== undefined && (VILLAGE_WORDS.includes(before) || (village !== null && readWords(village.craft).some(({ folded }) => folded === before)));
}

/** A name of several words is one thing; what else it is called costs a little. */
function nameTerm(words: readonly Word[], others: readonly (readonly Word[])[]): Term {
  const literal: Alternative[] = words.length > 1 ? [{ words, stand: 'together', cost: 0 }, { words, stand: 'named', cost: 0.3 }] : [{ words, stand: 'anywhere', cost: 0 }];
  return [...literal, ...others.map((other): Alternative => ({ words: other, known: true, stand: other.length > 1 ? 'together' : 'named', cost: 0.12 }))];
}
