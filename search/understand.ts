// What a query means: the filters that it says, the names that it holds, and the words that are left, each in the ways it
// may be said. Every reader gets the same reading, whichever engine answers.
import { type Attempt, NOTHING_SAID, type SaidFilters, type SaidOf } from './attempt.ts';
import type { CraftEntry, Lexicon, NameMeaning, ReadIntent, VillageEntry } from './lexicon.ts';
import { AROUND, COUNTED, NUMERALS } from './query/around.ts';
import { findNames, type FoundName } from './query/names.ts';
import { readSaidFilters, type SaidFilter } from './query/said-filters.ts';
import { soundingLike } from './query/sounds.ts';
import { doubtSpelling, type ReadWord, readSpelling } from './query/spelling.ts';
import { readTokens, type Token } from './query/tokens.ts';
import type { Vocabulary } from './query/vocabulary.ts';
import type { Alternative, Term } from './query/wording.ts';
import { meansWords, type PlacedWord, readPlacedWords, type Word } from './words.ts';

export type Understood = {
  kind: 'village' | 'place' | 'craft' | 'artisan' | 'intent' | 'price' | 'stars' | 'stock' | 'spelling' | 'near';
  /**
   * A slug; for a place its name, for an intent its key; for a price both ends with a hyphen between (`-500000`), for stars
   * with commas; for a spelling the words as they were read; for `near` the words that nothing matched as they are.
   */
  value: string;
  /** As it was typed. */
  text: string;
  /** The query without it: what a reader is given who takes it back. */
  without: string;
};

export type Understanding = {
  /** NFC, without control characters, one space between words. */
  text: string;
  /** The words that are no filters, as they were read. */
  words: readonly Word[];
  understood: Understood[];
  /** How the market writes a folded word mostly. */
  usual: Vocabulary['usual'];
  /** From what was meant to what is only near it; the first that finds something answers. */
  attempts: readonly Attempt[];
};

export const LONGEST_QUERY = 120;
/** A query is read up to so many words. */
const MOST_WORDS = 12;
/** How many words a half-typed one is tried as. */
const MOST_BEGINNINGS = 12;

/** Any text as a query is kept: whatever cannot be read is dropped, and nothing is refused. */
export function tidyQuery(text: string): string {
  // A wide cut first: normalising ten thousand characters to keep a hundred would be work for nothing.
  return text.slice(0, LONGEST_QUERY * 4).normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, LONGEST_QUERY).replace(/\p{Cs}$/u, '').trim();
}

/** Reads a query. Filters are taken out first, then the longest names, villages before crafts; what is left are words. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const text = tidyQuery(query);
  const filters = readSaidFilters(besideNames(readTokens(text), lexicon));
  const placed = wordsBetween(text, filters).slice(0, MOST_WORDS);
  const read = readSpelling(placed, lexicon.vocabulary);
  const meant = meaningOf(read, filters, lexicon);
  const spanOf = (at: number, length: number) => ({ start: placed[read[at]!.from]!.start, end: placed[read[at + length - 1]!.from]!.end });
  const understood: Understood[] = [
    ...filters.map((filter) => ({ ...describeFilter(filter), start: filter.start, end: filter.end })),
    ...meant.names.flatMap((name) => (name.chip ? [{ ...name.chip, ...spanOf(name.at, name.length) }] : [])),
  ]
    .filter((one, at, all) => all.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === at)
    .sort((a, b) => a.start - b.start)
    .map(({ kind, value, start, end }) => ({ kind, value, text: text.slice(start, end), without: tidyQuery(`${text.slice(0, start)} ${text.slice(end)}`) }));
  const { vocabulary } = lexicon;
  // Spelled as nobody here spells it: what answers is near it at best.
  const respelled = read.some(({ reading, marked }) => reading === 'corrected' || (marked !== null && !vocabulary.isSpelled(marked) && !/\d/.test(marked)));
  if (read.some(({ reading }) => reading === 'corrected')) understood.push({ kind: 'spelling', value: writtenOut(read, meant.names, vocabulary), text: placed.map(({ start, end }) => text.slice(start, end)).join(' '), without: text });

  const isThing = ([literal]: Term) => literal!.words.length > 1 || lexicon.things.has(literal!.words[0]!.folded) || lexicon.names.has(literal!.words[0]!.folded);
  const attempts = read.length === 0 && filters.length === 0 ? [] : attemptsOf(meant, respelled, isThing);
  // A word that is known but stands where it never does may be a slip too: `trà xen`. Only where it stands in the very
  // names is it believed first.
  const doubted = doubtSpelling(read, lexicon);
  if (doubted) {
    const [asked] = attempts;
    attempts.unshift({ ...asked!, terms: asked!.terms.map(inNames) }, ...attemptsOf(meaningOf(doubted, filters, lexicon), true, isThing).filter(({ every, dropped }) => every && dropped.length === 0));
  }
  // A stranger may be a word that is new on the market, or half of one: as it was typed it is asked for first.
  if (read.some(({ reading }) => reading !== 'typed' && reading !== 'unknown')) {
    const typed = placed.map(({ folded, marked }, from): ReadWord => ({ folded, marked, from, reading: vocabulary.count(folded) > 0 ? 'typed' : 'unknown' }));
    attempts.unshift(...attemptsOf(meaningOf(typed, filters, lexicon), false, isThing).slice(0, 1));
  }
  return { text, words: read.map(({ folded, marked }) => ({ folded, marked })), understood, usual: vocabulary.usual, attempts };
}

/** The words as they were read, as somebody would write them: names as they are written, other words as the market does mostly. */
function writtenOut(read: readonly ReadWord[], names: readonly SettledName[], vocabulary: Vocabulary): string {
  const spelled = read.map(({ folded, marked }) => (marked !== null && vocabulary.isSpelled(marked) ? marked : vocabulary.usual(folded)));
  for (const { at, written } of names) written.forEach(({ folded, marked }, index) => (spelled[at + index] = marked ?? folded));
  return spelled.map((word) => vocabulary.written(word)).join(' ');
}

type Meant = { names: SettledName[]; terms: readonly Term[]; optional: readonly Term[]; intents: readonly ReadIntent[]; said: SaidFilters };

/** What words mean, once it is known which words they are. */
function meaningOf(read: readonly ReadWord[], filters: readonly SaidFilter[], lexicon: Lexicon): Meant {
  const names = findNames(read, lexicon, true).flatMap((name) => settleName(name, read, lexicon));
  const said = saidBy(filters, names);
  const intents = [...new Map(names.flatMap(({ intent }) => (intent ? [[intent.key, intent] as const] : []))).values()];
  const saysMore = said.villages.length + said.crafts.length + filters.length + intents.length > 0;
  return { names, said, intents, ...termsOf(read, names, lexicon, { saysMore, forOccasion: intents.length > 0 }) };
}

/** A word of a name of several words is no filter's: the `gia` of tân gia asks for no price. */
function besideNames(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const marked = [...tokens];
  let begin = 0;
  for (let end = 0; end <= tokens.length; end += 1) {
    if (tokens[end]?.kind === 'word') continue;
    for (const { at, length } of findNames(tokens.slice(begin, end).map(({ word }) => word), lexicon, false)) {
      if (length > 1) for (let index = begin + at; index < begin + at + length; index += 1) marked[index] = { ...tokens[index]!, kind: 'name' };
    }
    begin = end + 1;
  }
  return marked;
}

function wordsBetween(text: string, filters: readonly SaidFilter[]): PlacedWord[] {
  const words: PlacedWord[] = [];
  let from = 0;
  for (const { start, end } of [...filters, { start: text.length, end: text.length }]) {
    words.push(...readPlacedWords(text, from, start));
    from = end;
  }
  return words;
}

function describeFilter(filter: SaidFilter): Pick<Understood, 'kind' | 'value'> {
  switch (filter.kind) {
    case 'price':
      return { kind: 'price', value: `${filter.from ?? ''}-${filter.to ?? ''}` };
    case 'stars':
      return { kind: 'stars', value: filter.stars.join(',') };
    case 'stock':
      return { kind: 'stock', value: '1' };
  }
}

/** A name that was found, with what it does to the query. */
type SettledName = {
  at: number;
  length: number;
  chip: Pick<Understood, 'kind' | 'value'> | null;
  villages: readonly string[];
  craft: string | null;
  /** Its words with their marks. */
  written: readonly Word[];
  intent: ReadIntent | null;
  /** What is looked for in the texts; null when the filter says all. */
  term: Term | null;
};

function settleName({ at, length, names }: FoundName, read: readonly ReadWord[], lexicon: Lexicon): SettledName[] {
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
  if (craft && readPlacedWords(craft.craft.name).length > 1) return [{ ...name, chip: { kind: 'craft', value: craft.craft.slug }, craft: craft.craft.slug, term: nameTerm(words, others) }];
  return of('words').length > 0 || craft ? [{ ...name, term: nameTerm(words, others) }] : [];
}

/** A craft that is another word for what was said: `khảm ốc` is khảm trai. */
function craftsCalled(others: readonly (readonly Word[])[], lexicon: Lexicon): { kind: 'craft'; craft: CraftEntry }[] {
  return lexicon.crafts.filter(({ name }) => others.some((other) => meansWords(readPlacedWords(name), other) && other.length > 1)).map((craft) => ({ kind: 'craft', craft }));
}

/** A word for an occasion that is a part of something else (`quà` typed `qua`, in `dáng quả hồng`) is none. */
function standsAlone(read: readonly ReadWord[], at: number, vocabulary: Vocabulary): boolean {
  const word = read[at]!;
  const next = read[at + 1];
  const before = read[at - 1];
  return word.marked !== null || !((next && vocabulary.isPair(word.folded, next.folded)) || (before && vocabulary.isPair(before.folded, word.folded)));
}

const VILLAGE_WORDS = ['lang', 'thon', 'village', 'xa', 'phuong', 'quan', 'huyen'];

/** A village of one syllable is a word of its own too (`vòng`, `chuông`): it is meant beside its craft or after "làng". */
function isSaidAsVillage(read: readonly ReadWord[], at: number, village: VillageEntry | null): boolean {
  const before = read[at - 1]?.folded;
  return before !== undefined && (VILLAGE_WORDS.includes(before) || (village !== null && readPlacedWords(village.craft).some(({ folded }) => folded === before)));
}

/** A name of several words is one thing; what else it is called costs a little. */
function nameTerm(words: readonly Word[], others: readonly (readonly Word[])[]): Term {
  const literal: Alternative[] = words.length > 1 ? [{ words, stand: 'together', cost: 0 }, { words, stand: 'named', cost: 0.3 }] : [{ words, stand: 'anywhere', cost: 0 }];
  return [...literal, ...others.map((other): Alternative => ({ words: other, known: true, stand: other.length > 1 ? 'together' : 'named', cost: 0.12 }))];
}

/** A village said with its own district is that village; places that share none are all meant. */
function narrowest(places: readonly (readonly string[])[]): string[] {
  const within = places.filter((place) => !places.some((other) => other !== place && other.length < place.length && other.every((slug) => place.includes(slug))));
  return [...new Set(within.flat())];
}

function saidBy(filters: readonly SaidFilter[], names: readonly SettledName[]): SaidFilters {
  const said = { ...NOTHING_SAID, villages: narrowest(names.map(({ villages }) => villages).filter((villages) => villages.length > 0)), crafts: [...new Set(names.flatMap(({ craft }) => (craft ? [craft] : [])))] };
  for (const filter of filters) {
    if (filter.kind === 'price') {
      said.priceFrom = filter.from ?? said.priceFrom;
      said.priceTo = filter.to ?? said.priceTo;
    } else if (filter.kind === 'stars') said.stars = filter.stars;
    else said.inStock = true;
  }
  return said;
}

/** Words and names as terms. What only stands around is passed over, and counts and measures are liked, not asked for. */
function termsOf(read: readonly ReadWord[], names: readonly SettledName[], { vocabulary, things }: Lexicon, { saysMore, forOccasion }: { saysMore: boolean; forOccasion: boolean }): { terms: Term[]; optional: Term[] } {
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
  if (terms.length === 0 && !saysMore) return optional.length > 0 ? { terms: optional, optional: [] } : { terms: around, optional: [] };
  return { terms, optional };
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
  return [{ words: meant, stand: 'anywhere', cost: 0 }, ...alike.flatMap((other) => readPlacedWords(other)).map(({ folded, marked }): Alternative => ({ words: [{ folded, marked }], stand: 'anywhere', cost: 0 }))];
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
  return !((next && vocabulary.isPair(typed.folded, next.folded)) || (before && vocabulary.isPair(before.folded, typed.folded)));
}

function attemptsOf({ terms, optional, intents, said }: Meant, near: boolean, isThing: (term: Term) => boolean): Attempt[] {
  const priced = withBudget(said, intents);
  const asked: Attempt = { terms: tight(terms), every: true, spelled: terms.flatMap(([literal]) => literal!.words).length > 1, optional, intents, wished: intents.length > 0, said: priced, villages: said.villages, near, dropped: [] };
  const loose = { ...asked, terms };
  const attempts: Attempt[] = [asked];
  const hasWords = terms.length > 0 || intents.length > 0;
  if (terms.some((term, index) => term.length > asked.terms[index]!.length)) attempts.push(loose);
  if (intents.length > 0 && terms.length > 0) attempts.push({ ...loose, terms: [], optional: [...optional, ...terms], near: true }, { ...loose, wished: false });
  const most = attempts.at(-1)!;
  const from: SaidOf[] = hasWords ? [...(said.crafts.length > 0 ? (['craft'] as const) : []), ...(said.villages.length > 0 ? (['village'] as const) : [])] : [];
  // Of another craft only what is called so.
  for (const one of from) attempts.push(without(one === 'craft' ? { ...most, terms: most.terms.map(inNames) } : most, one));
  if (from.length > 1) attempts.push(without(most, ...from));
  // What was said of price, stars and stock binds longer than where it is from.
  const bound: SaidOf[] = [...(said.inStock ? (['stock'] as const) : []), ...(said.stars.length > 0 ? (['stars'] as const) : []), ...(said.priceFrom !== null || said.priceTo !== null ? (['price'] as const) : [])];
  bound.forEach((_, index) => attempts.push(without(most, ...bound.slice(0, index + 1))));
  if (bound.length > 0 && from.length > 0) attempts.push(without(most, ...bound, ...from));
  // What the thing is binds longer than what it is like.
  const [first, ...others] = terms.toSorted((a, b) => Number(isThing(b)) - Number(isThing(a)));
  if (first && others.length > 0 && isThing(first)) attempts.push({ ...asked, terms: [first], optional: [...optional, ...others], near: true, said: { ...priced, villages: [], crafts: [] } });
  if (isSpelledOut(terms)) attempts.push({ ...loose, spelled: false, near: true, said: { ...priced, villages: [], crafts: [] } });
  const words = apart(terms);
  if (words.length > 1) {
    const any: Attempt = { ...asked, terms: words, spelled: true, every: false, wished: false, near: true, said: { ...priced, villages: [], crafts: [] } };
    attempts.push(any);
    if (bound.length > 0) attempts.push({ ...any, said: NOTHING_SAID, dropped: bound });
  }
  return attempts;
}

/** Single words only where a name or category has them. */
const inNames = (term: Term): Term => term.map((alternative) => (alternative.words.length === 1 ? { ...alternative, stand: 'named' } : alternative));

/** Whether any of several words was typed with its marks: then they bind first. */
const isSpelledOut = (terms: readonly Term[]): boolean => {
  const words = terms.flatMap(([literal]) => literal!.words);
  return words.length > 1 && words.some(({ marked }) => marked !== null);
};

/** An attempt without filters that were said. */
function without(attempt: Attempt, ...dropped: SaidOf[]): Attempt {
  const said = { ...attempt.said };
  if (dropped.includes('craft')) said.crafts = [];
  if (dropped.includes('village')) said.villages = [];
  if (dropped.includes('stars')) said.stars = [];
  if (dropped.includes('stock')) said.inStock = false;
  if (dropped.includes('price')) Object.assign(said, { priceFrom: null, priceTo: null });
  return { ...attempt, said, dropped };
}

/** Words that belong together, only where they do. */
const tight = (terms: readonly Term[]): Term[] =>
  terms.map((term) => {
    const together = term.filter(({ words, stand }) => words.length === 1 || stand !== 'anywhere');
    return together.length > 0 ? together : term;
  });

/** Where any will do, words that belong together may stand alone; what has all of them is still the nearest. */
const apart = (terms: readonly Term[]): Term[] => terms.flatMap((term) => [term, ...(term[0]!.words.length > 1 ? term[0]!.words.map((word): Term => [{ words: [word], stand: 'anywhere', cost: 0.5 }]) : [])]);

/** An occasion has its prices, unless a price is said. */
function withBudget(said: SaidFilters, intents: readonly ReadIntent[]): SaidFilters {
  if (said.priceFrom !== null || said.priceTo !== null || intents.length === 0) return said;
  const from = intents.flatMap(({ priceFrom }) => (priceFrom === null ? [] : [priceFrom]));
  const to = intents.flatMap(({ priceTo }) => (priceTo === null ? [] : [priceTo]));
  return { ...said, priceFrom: from.length > 0 ? Math.max(...from) : null, priceTo: to.length > 0 ? Math.min(...to) : null };
}

/** What else a reader of these answers would look at: any of the words, and what else the village makes. Null when there is nothing more to say. */
export function nearAttempt({ attempts }: Understanding): Attempt | null {
  const asked = attempts.find(({ every }) => !every) ?? attempts[0];
  if (!asked || asked.terms.length === 0 || (asked.terms.length === 1 && asked.villages.length === 0)) return null;
  return { ...asked, every: false, spelled: true, wished: false, said: { ...attempts[0]!.said, villages: [], crafts: [] }, near: true };
}

/** What is of the same kind as these, or of the same craft. */
export function kindredAttempt({ attempts }: Understanding, { categories, crafts }: { categories: readonly string[]; crafts: readonly string[] }): Attempt | null {
  const [asked] = attempts;
  if (!asked || categories.length + crafts.length === 0) return null;
  const kinds = categories.map((category): Alternative => ({ words: readPlacedWords(category).map(({ folded, marked }) => ({ folded, marked })), stand: 'together', cost: 0 }));
  return { ...asked, terms: kinds.length > 0 ? [kinds] : [], optional: [...asked.optional, ...asked.terms], every: true, wished: false, said: { ...asked.said, villages: [], crafts: kinds.length > 0 ? [] : crafts }, near: true };
}
