// The names that the market itself knows: what a query can mean besides its words.
import type { Named } from './document.ts';
import { beginsWords, readWords, type Word } from './words.ts';

export type VillageEntry = Named & {
  /** Its craft in the village's own words. */
  craft: string;
  /** Other names it goes by. */
  also: readonly string[];
};
export type CraftEntry = Named & { nameEn: string };

export type LexiconSource = {
  villages: readonly VillageEntry[];
  crafts: readonly CraftEntry[];
  artisans: readonly Named[];
  /** Kinds of things on sale, in the shopper's words: what a half-typed query may become. */
  kinds: readonly string[];
};

type Spelled<T> = { entry: T; spellings: readonly (readonly Word[])[] };

export type Lexicon = LexiconSource & {
  readonly spelledVillages: readonly Spelled<VillageEntry>[];
  readonly spelledCrafts: readonly Spelled<CraftEntry>[];
  readonly spelledArtisans: readonly Spelled<Named>[];
  readonly spelledKinds: readonly Spelled<string>[];
};

const spell = <T>(entries: readonly T[], names: (entry: T) => readonly string[]): Spelled<T>[] =>
  entries.map((entry) => ({ entry, spellings: names(entry).map((name) => readWords(name)).filter((words) => words.length > 0) }));

/** Reads every name once, so that a query only compares. */
export function compileLexicon(source: LexiconSource): Lexicon {
  return {
    ...source,
    spelledVillages: spell(source.villages, (village) => [village.name, ...village.also]),
    spelledCrafts: spell(source.crafts, (craft) => [craft.name, craft.nameEn]),
    spelledArtisans: spell(source.artisans, (artisan) => [artisan.name]),
    spelledKinds: spell(source.kinds, (kind) => [kind]),
  };
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
    villages: beginningWith(lexicon.spelledVillages, typed, 4),
    crafts: beginningWith(lexicon.spelledCrafts, typed, 3),
    artisans: beginningWith(lexicon.spelledArtisans, typed, 3),
    queries: beginningWith(lexicon.spelledKinds, typed, 5),
  };
}
