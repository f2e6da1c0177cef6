// Lexemes as PostgreSQL's full text keeps them, and logic over them as it asks. What filters choose by stands among them,
// so that its index finds words and filters at once.
import type { SaidFilters } from '../attempt.ts';
import type { ProductDocument } from '../document.ts';
import { inName, lexemesOf, ofCraft, ofVillage } from '../lexemes.ts';
import { bandOf, bandsBetween } from '../price-bands.ts';
import type { Wish } from '../query/wording.ts';

/** More than these hold most of the market: to look them all up would take longer than to pass over what costs something else. */
const MOST_BANDS = 3;
const IN_STOCK = '+';
const ofStars = (stars: number): string => `*${stars}`;
const ofBand = (band: number): string => `$${band}`;

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '')}'`;

/** The text form of a product's `tsvector`, without places. */
export function vectorOf(document: ProductDocument): string {
  const { stars, price, available } = document;
  const chosenBy = [ofBand(bandOf(price)), ...(stars === null ? [] : [ofStars(stars)]), ...(available > 0 ? [IN_STOCK] : [])];
  return [...lexemesOf(document), ...chosenBy].map(quoted).join(' ');
}

/** The text form of a `tsquery`. No word becomes an operator. */
export const queryOf = (wish: Wish): string => textOf(withoutImplied(wish));

function textOf(wish: Wish): string {
  if (typeof wish === 'string') return quoted(wish);
  const [parts, operator] = 'every' in wish ? [wish.every, ' & '] : [wish.any, ' | '];
  return parts.length === 1 ? textOf(parts[0]!) : `(${parts.map(textOf).join(operator)})`;
}

/** The same with the ways left out that a looser one beside them lets through anyway: every word less is less to look up. */
function withoutImplied(wish: Wish): Wish {
  if (typeof wish === 'string') return wish;
  if ('every' in wish) return { every: wish.every.map(withoutImplied) };
  const ways = wish.any.map(withoutImplied);
  const lexemes = ways.map(allOf);
  return { any: ways.filter((_, at) => !ways.some((_, other) => other !== at && isImplied(lexemes[other], lexemes[at], other < at))) };
}

/** What all must be there; null where something is left open. */
function allOf(wish: Wish): string[] | null {
  if (typeof wish === 'string') return [wish];
  if ('any' in wish && wish.any.length > 1) return null;
  const parts = ('any' in wish ? wish.any : wish.every).map(allOf);
  return parts.every((part) => part !== null) ? parts.flat() : null;
}

/** Whether all that the looser one asks for is there wherever the other's is; of two that are the same the earlier stays. */
function isImplied(looser: string[] | null | undefined, other: string[] | null | undefined, isEarlier: boolean): boolean {
  if (!looser || !other) return false;
  const has = (lexemes: readonly string[], asked: string) => lexemes.some((there) => there === asked || there === inName(asked) || there.split(' ').includes(asked));
  return looser.every((lexeme) => has(other, lexeme)) && (isEarlier || !other.every((lexeme) => has(looser, lexeme)));
}

/** A wish held within all filters, or itself where they say nothing; it lets a little more through than they do: whole bands of prices, all of them where they are many, and stars that ran out. */
export function withinFilters(wish: Wish, { villages, crafts, stars, priceFrom, priceTo, inStock }: SaidFilters): Wish {
  const bands = priceFrom === null && priceTo === null ? [] : bandsBetween(priceFrom, priceTo);
  const groups = [villages.map(ofVillage), crafts.map(ofCraft), stars.map(ofStars), bands.length > MOST_BANDS ? [] : bands.map(ofBand), inStock ? [IN_STOCK] : []];
  const said = groups.flatMap((any) => (any.length > 0 ? [{ any }] : []));
  return said.length === 0 ? wish : { every: [wish, ...said] };
}
