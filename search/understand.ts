// What a query means: the filters that it says, the names that it holds, and the words that are left, each in the ways it
// may be said. Every reader gets the same reading, whichever engine answers.
import { type Attempt, NOTHING_SAID, type SaidFilters } from './attempt.ts';
import { attemptsOf, inNames, type Meant } from './attempts.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './query/names.ts';
import { readSaidFilters, type SaidFilter } from './query/said-filters.ts';
import { type SettledName, settleName } from './query/settled-names.ts';
import { doubtSpelling, type ReadWord, readSpelling } from './query/spelling.ts';
import { termsOf } from './query/terms.ts';
import { readTokens, type Token } from './query/tokens.ts';
import type { Vocabulary } from './query/vocabulary.ts';
import type { Term } from './query/wording.ts';
import { type PlacedWord, readPlacedWords, type Word } from './words.ts';

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
  /** It has words that goods here are hardly called by: as it was typed it will find nothing most times. */
  strange: boolean;
};

export const LONGEST_QUERY = 120;
/** A query is read up to so many words. */
const MOST_WORDS = 12;

/** Any text as a query is kept: whatever cannot be read is dropped, and nothing is refused. */
export function tidyQuery(text: string): string {
  // A wide cut first: normalising ten thousand characters to keep a hundred would be work for nothing.
  return text.slice(0, LONGEST_QUERY * 4).normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim().slice(0, LONGEST_QUERY).replace(/\p{Cs}$/u, '').trim();
}

/** So many readings are kept for as long as the lexicon that they are of: people type the same few letters first. */
const MOST_KEPT = 2_000;
const kept = new WeakMap<Lexicon, Map<string, Understanding>>();

/** Reads a query. Filters are taken out first, then the longest names, villages before crafts; what is left are words. */
export function understand(query: string, lexicon: Lexicon): Understanding {
  const text = tidyQuery(query);
  const readings = kept.get(lexicon) ?? new Map<string, Understanding>();
  kept.set(lexicon, readings);
  const known = readings.get(text) ?? read(text, lexicon);
  // What was typed last stands last: the first are let go.
  readings.delete(text);
  readings.set(text, known);
  if (readings.size > MOST_KEPT) readings.delete(readings.keys().next().value!);
  return known;
}

function read(text: string, lexicon: Lexicon): Understanding {
  const filters = readSaidFilters(besideNames(readTokens(text), lexicon));
  const placed = wordsBetween(text, filters).slice(0, MOST_WORDS);
  const words = readSpelling(placed, lexicon.vocabulary);
  const meant = meaningOf(words, filters, lexicon);
  const spanOf = (at: number, length: number) => ({ start: placed[words[at]!.from]!.start, end: placed[words[at + length - 1]!.from]!.end });
  const understood: Understood[] = [
    ...filters.map((filter) => ({ ...describeFilter(filter), start: filter.start, end: filter.end })),
    ...meant.names.flatMap((name) => (name.chip ? [{ ...name.chip, ...spanOf(name.at, name.length) }] : [])),
  ]
    .filter((one, at, all) => all.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === at)
    .sort((a, b) => a.start - b.start)
    .map(({ kind, value, start, end }) => ({ kind, value, text: text.slice(start, end), without: tidyQuery(`${text.slice(0, start)} ${text.slice(end)}`) }));
  const { vocabulary } = lexicon;
  // Spelled as nobody here spells it: what answers is near it at best.
  const respelled = words.some(({ reading, marked }) => reading === 'corrected' || (marked !== null && !vocabulary.isSpelled(marked) && !/\d/.test(marked)));
  if (words.some(({ reading }) => reading === 'corrected')) understood.push({ kind: 'spelling', value: writtenOut(words, meant.names, vocabulary), text: placed.map(({ start, end }) => text.slice(start, end)).join(' '), without: text });

  const isThing = ([literal]: Term) => literal!.words.length > 1 || lexicon.things.has(literal!.words[0]!.folded) || lexicon.names.has(literal!.words[0]!.folded);
  const attempts = words.length === 0 && filters.length === 0 ? [] : attemptsOf(meant, respelled, isThing);
  // A word that is known but stands where it never does may be a slip too: `trà xen`. Only where it stands in the very
  // names is it believed first.
  const doubted = doubtSpelling(words, lexicon);
  if (doubted) {
    const [asked] = attempts;
    attempts.unshift({ ...asked!, terms: asked!.terms.map(inNames) }, ...attemptsOf(meaningOf(doubted, filters, lexicon), true, isThing).filter(({ every, dropped }) => every && dropped.length === 0));
  }
  // A stranger may be a word that is new on the market, or half of one: as it was typed it is asked for first.
  if (words.some(({ reading }) => reading !== 'typed' && reading !== 'unknown')) {
    const typed = placed.map(({ folded, marked }, from): ReadWord => ({ folded, marked, from, reading: vocabulary.count(folded) > 0 ? 'typed' : 'unknown' }));
    attempts.unshift(...attemptsOf(meaningOf(typed, filters, lexicon), false, isThing).slice(0, 1));
  }
  return { text, words: words.map(({ folded, marked }) => ({ folded, marked })), understood, usual: vocabulary.usual, attempts, strange: doubted !== null || words.some(({ reading }) => reading !== 'typed') };
}

/** The words as they were read, as somebody would write them: names as they are written, other words as the market does mostly. */
function writtenOut(read: readonly ReadWord[], names: readonly SettledName[], vocabulary: Vocabulary): string {
  const spelled = read.map(({ folded, marked }) => (marked !== null && vocabulary.isSpelled(marked) ? marked : vocabulary.usual(folded)));
  for (const { at, written } of names) written.forEach(({ folded, marked }, index) => (spelled[at + index] = marked ?? folded));
  return spelled.map((word) => vocabulary.written(word)).join(' ');
}

/** What words mean, once it is known which words they are. */
function meaningOf(read: readonly ReadWord[], filters: readonly SaidFilter[], lexicon: Lexicon): Meant & { names: SettledName[] } {
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
