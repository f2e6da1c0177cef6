// A query as it is put to an engine: what must be there and which filters were said with it. A query is tried as it was
// meant first, and more loosely while nothing is found.
import type { Dong } from '#app/domain/money/dong.ts';
import { type Term, type Wish, wishOf } from './query/wording.ts';
import { inName, ofCraft, ofThing, ofVillage, pairsOf } from './lexemes.ts';
import type { ReadIntent, ReadWish } from './lexicon.ts';

export type SaidFilters = {
  /** Slugs; empty lets all through, several mean any of them. */
  villages: readonly string[];
  crafts: readonly string[];
  stars: readonly number[];
  /** Both ends included, against a product's cheapest variant. */
  priceFrom: Dong | null;
  priceTo: Dong | null;
  inStock: boolean;
};

export const NOTHING_SAID: SaidFilters = { villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false };

/** What a filter among the words says something of. */
export type SaidOf = 'village' | 'craft' | 'price' | 'stars' | 'stock';

export type Attempt = {
  terms: readonly Term[];
  /** All terms, or any of them. */
  every: boolean;
  /** Words that were typed with marks must be spelled so. */
  spelled: boolean;
  /** Not asked for, only liked: of two products that fit, the one that has it stands first. */
  optional: readonly Term[];
  /** Occasions to give; asked for while `wished`, only liked otherwise. */
  intents: readonly ReadIntent[];
  wished: boolean;
  said: SaidFilters;
  /** Liked, and one more way to fit where any will do. */
  villages: readonly string[];
  /** Not just what was typed: the nearest to it. */
  near: boolean;
  /** Which words that are filters were passed over, because with them there was nothing. */
  dropped: readonly SaidOf[];
};

/** What an engine looks for; null when the filters alone say it. With `strict` only what stands in names as it was spelled. */
export function wishOfAttempt({ terms, every, spelled, intents, wished, villages }: Attempt, strict = false): Wish | null {
  const wishes: Wish[] = [];
  if (terms.length > 0) {
    const worded = wishOf(terms, { every, spelled, strict });
    wishes.push(every || villages.length === 0 ? worded : { any: [worded, ...villages.map(ofVillage)] });
  }
  if (wished) for (const { wishes: its } of intents) wishes.push({ any: its.map(wishOfOccasion) });
  return wishes.length === 0 ? null : wishes.length === 1 ? wishes[0]! : { every: wishes };
}

function wishOfOccasion({ words, place, craft }: ReadWish): Wish {
  if (craft !== null) return ofCraft(craft);
  const spelled = words.map(({ folded, marked }) => marked ?? folded);
  return { every: [...(place === 'thing' ? [ofThing(spelled[0]!)] : spelled.map(inName)), ...pairsOf(words)] };
}

/** The filters in force: what a reader chose beside the list stands over what the words say of the same thing. */
export function filtersInForce(chosen: SaidFilters, said: SaidFilters): SaidFilters {
  const priced = chosen.priceFrom !== null || chosen.priceTo !== null;
  return {
    villages: chosen.villages.length > 0 ? chosen.villages : said.villages,
    crafts: chosen.crafts.length > 0 ? chosen.crafts : said.crafts,
    stars: chosen.stars.length > 0 ? chosen.stars : said.stars,
    priceFrom: priced ? chosen.priceFrom : said.priceFrom,
    priceTo: priced ? chosen.priceTo : said.priceTo,
    inStock: chosen.inStock || said.inStock,
  };
}
