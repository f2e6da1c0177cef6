// The names and words that the market itself knows: what a query can mean besides its words. Compiled once from what the
// database says, so that a query only looks up.
import type { Named } from './document.ts';
import { thingAt } from './lexemes.ts';
import { AROUND_TEXTS, COUNTED_TEXTS } from './query/around.ts';
import { compilingVocabulary, finish, type Vocabulary } from './query/vocabulary.ts';
import { beginsWords, readWords, type Word } from './words.ts';

export type VillageEntry = Named & {
  /** Its craft in the village's own words. */
  craft: string;
  /** Other names it goes by. */
  also: readonly string[];
  /** Where it lies, by the names that people say: its commune today, its commune and district before 2025. */
  places?: readonly string[];
};
export type CraftEntry = Named & { nameEn: string };

/** Words for the same thing: any for any other; with `narrow`, `says` finds what `means` says and not the other way. */
export type SynonymEntry = { says: readonly string[]; means: readonly string[]; id?: string };

/** An occasion or a person to give to, and what fits it; both go by an id where they are kept. */
export type IntentEntry = {
  id?: string;
  key: string;
  name: string;
  nameEn: string;
  phrases: readonly string[];
  /** What fits it: a thing, words anywhere in a name or category, or a craft's slug; 3 is just the thing, 1 can be given too. */
  wishes: readonly { thing?: string; words?: string; craft?: string; weight: number }[];
  /** Đồng, both included. */
  priceFrom: number | null;
  priceTo: number | null;
};

/** A wish of an occasion, read. `thing`: a name or category begins with the words; `anywhere`: they stand in it. */
export type ReadWish = { words: readonly Word[]; place: 'thing' | 'anywhere'; craft: string | null; weight: number };

/** An occasion, its wishes read. */
export type ReadIntent = Omit<IntentEntry, 'phrases' | 'wishes'> & { wishes: readonly ReadWish[] };

export type LexiconSource = {
  villages: readonly VillageEntry[];
  crafts: readonly CraftEntry[];
  artisans: readonly Named[];
  /** Kinds of things on sale, in the shopper's words: what a half-typed query may become. */
  kinds: readonly string[];
  synonyms?: readonly SynonymEntry[];
  intents?: readonly IntentEntry[];
  /** Names of goods, and what else the market says of them: the words that a mistyped one is held against. */
  goods?: readonly string[];
  texts?: readonly string[];
};

type Spelled<T> = { entry: T; spellings: readonly (readonly Word[])[] };

/** What a name in a query can be. */
export type NameMeaning =
  | { kind: 'village'; village: VillageEntry }
  | { kind: 'place'; name: string; villages: readonly VillageEntry[] }
  | { kind: 'craft'; craft: CraftEntry }
  | { kind: 'artisan'; artisan: Named }
  | { kind: 'intent'; intent: ReadIntent }
  /** Other words for it, each read. */
  | { kind: 'words'; others: readonly (readonly Word[])[] };

export type Name = { words: readonly Word[]; meaning: NameMeaning };

export type Lexicon = LexiconSource & {
  readonly vocabulary: Vocabulary;
  /** Folded words that names of goods begin with: what is a thing, and not what it is like. */
  readonly things: ReadonlySet<string>;
  /** By their words, folded, with spaces between. */
  readonly names: ReadonlyMap<string, readonly Name[]>;
  /** The beginnings of names of several words that end in the middle of a word are looked up here, in order. */
  readonly sortedNames: readonly string[];
  readonly spelledVillages: readonly Spelled<VillageEntry>[];
  /** Villages by what they make: `tò he` is Xuân La. */
  readonly spelledMakers: readonly Spelled<VillageEntry>[];
  readonly spelledCrafts: readonly Spelled<CraftEntry>[];
  readonly spelledArtisans: readonly Spelled<Named>[];
  /** What a half-typed query may become. */
  readonly spelledQueries: readonly Spelled<string>[];
};

const spell = <T>(entries: readonly T[], names: (entry: T) => readonly string[]): Spelled<T>[] =>
  entries.map((entry) => ({ entry, spellings: names(entry).map((name) => readWords(name)).filter((words) => words.length > 0) }));

/** For so long at a stretch a lexicon is compiled before others have a turn. */
const STRETCH_MS = 4;

/** Reads every name once, so that a query only compares. */
export const compileLexicon = (source: LexiconSource): Lexicon => finish(compile(source));

/** The same without holding up whoever asks meanwhile: of a large market it takes half a second. */
export async function compileLexiconAside(source: LexiconSource): Promise<Lexicon> {
  const steps = compile(source);
  for (let until = performance.now() + STRETCH_MS; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setImmediate(resolve));
    until = performance.now() + STRETCH_MS;
  }
}

function* compile(source: LexiconSource): Generator<undefined, Lexicon> {
  const names = compileNames(source);
  const words = [
    ...source.villages.flatMap(({ name, craft, also, places }) => [name, craft, ...also, ...(places ?? [])]),
    ...source.crafts.flatMap(({ name, nameEn }) => [name, nameEn]),
    ...source.artisans.map(({ name }) => name),
    ...source.kinds,
    ...(source.synonyms ?? []).flatMap(({ says, means }) => [...says, ...means]),
    ...(source.intents ?? []).flatMap(({ phrases }) => phrases),
  ];
  yield;
  const things = new Set<string>();
  for (const text of [...(source.goods ?? []), ...source.kinds]) {
    for (const thing of thingOf(text)) things.add(thing);
    yield;
  }
  return {
    ...source,
    vocabulary: yield* compilingVocabulary([...(source.goods ?? []), ...(source.texts ?? []), ...words, ...AROUND_TEXTS, ...COUNTED_TEXTS]),
    things,
    names,
    sortedNames: [...names.keys()].sort(),
    spelledVillages: spell(source.villages, (village) => [village.name, ...village.also]),
    spelledMakers: spell(source.villages, ({ craft }) => craft.split(', ')),
    spelledCrafts: spell(source.crafts, (craft) => [craft.name, craft.nameEn]),
    spelledArtisans: spell(source.artisans, (artisan) => [artisan.name]),
    spelledQueries: spell(queriesOf(source), (query) => [query]),
  };
}

function thingOf(text: string): string[] {
  const words = readWords(text, 4);
  const word = words[thingAt(words.map(({ folded, marked }) => marked ?? folded))];
  return word ? [word.folded] : [];
}

/** Kinds of goods one by one (`Bình, lọ` are two), occasions, and what things are called first of all. */
function queriesOf({ kinds, intents = [], synonyms = [] }: LexiconSource): string[] {
  const all = [...kinds.flatMap((kind) => kind.split(', ')), ...intents.map(({ name }) => name), ...synonyms.flatMap(({ says }) => says.slice(0, 1))];
  return [...new Map(all.map((query) => [query.toLocaleLowerCase('vi'), query])).values()];
}

function compileNames({ villages, crafts, artisans, kinds, synonyms = [], intents = [] }: LexiconSource): Map<string, Name[]> {
  const names = new Map<string, Name[]>();
  const add = (text: string, meaning: NameMeaning): void => {
    const words = readWords(text);
    if (words.length === 0) return;
    const key = words.map(({ folded }) => folded).join(' ');
    const known = names.get(key);
    if (known) known.push({ words, meaning });
    else names.set(key, [{ words, meaning }]);
  };
  // What stands first wins among names of the same length.
  for (const { phrases, wishes, ...intent } of intents) {
    const read = { ...intent, wishes: wishes.map(({ thing, words = '', craft = null, weight }): ReadWish => ({ words: readWords(thing ?? words), place: thing === undefined ? 'anywhere' : 'thing', craft, weight })).filter((wish) => wish.craft !== null || wish.words.length > 0) };
    for (const phrase of phrases) add(phrase, { kind: 'intent', intent: read });
  }
  for (const village of villages) for (const name of [village.name, ...village.also]) add(name, { kind: 'village', village });
  const places = new Map<string, VillageEntry[]>();
  for (const village of villages) for (const place of village.places ?? []) places.set(place, [...(places.get(place) ?? []), village]);
  for (const [name, its] of places) add(name, { kind: 'place', name, villages: its });
  for (const artisan of artisans) add(artisan.name, { kind: 'artisan', artisan });
  for (const craft of crafts) for (const name of [craft.name, craft.nameEn]) add(name, { kind: 'craft', craft });
  const others = new Map<string, Set<string>>();
  for (const { says, means } of synonyms) {
    for (const said of says) {
      const known = others.get(said) ?? new Set<string>();
      for (const other of means) if (other !== said) known.add(other);
      others.set(said, known);
    }
  }
  for (const [said, means] of others) add(said, { kind: 'words', others: [...means].map((other) => readWords(other)).filter((words) => words.length > 0) });
  // A kind of thing of several words is one thing: its words are looked for side by side.
  for (const kind of kinds) if (!others.has(kind)) add(kind, { kind: 'words', others: [] });
  return names;
}

/** Entries one of whose names goes on from what is typed, from any of its words: "trang" begins "Bát Tràng" too. */
function beginningWith<T>(spelled: readonly Spelled<T>[], typed: readonly Word[], most: number): T[] {
  const found: { entry: T; from: number }[] = [];
  for (const { entry, spellings } of spelled) {
    let from = Infinity;
    for (const words of spellings) {
      for (let start = 0; start + typed.length <= words.length && start < from; start += 1) {
        if (beginsWords(typed, words.slice(start))) from = start;
      }
    }
    if (from !== Infinity) found.push({ entry, from });
  }
  return found.sort((a, b) => a.from - b.from).slice(0, most).map(({ entry }) => entry);
}

export type NameSuggestions = { villages: VillageEntry[]; crafts: CraftEntry[]; artisans: Named[]; queries: string[] };

/** What the market's own names offer to a half-typed query. */
export function suggestNames(typed: readonly Word[], lexicon: Lexicon): NameSuggestions {
  if (typed.length === 0) return { villages: [], crafts: [], artisans: [], queries: [] };
  return {
    villages: [...new Set([...beginningWith(lexicon.spelledVillages, typed, 4), ...beginningWith(lexicon.spelledMakers, typed, 4)])].slice(0, 4),
    crafts: beginningWith(lexicon.spelledCrafts, typed, 3),
    artisans: beginningWith(lexicon.spelledArtisans, typed, 3),
    queries: beginningWith(lexicon.spelledQueries, typed, 5),
  };
}
