// Lexemes as PostgreSQL's full text keeps them, and logic over them as it asks. What filters choose by stands among them,
// so that its index finds words and filters at once.
import type { SaidFilters } from '../attempt.ts';
import type { ProductDocument } from '../document.ts';
import { inName, lexemesOf, ofCraft, ofVillage } from '../lexemes.ts';
import { bandOf, bandsBetween, PRICE_BANDS } from '../price-bands.ts';
import type { Wish } from '../query/wording.ts';

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

/** More bands of prices than this take longer to look up than some rows to read. */
const MOST_BANDS = 3;

/**
 * The same held within all filters. It lets a little more through than they do: whole bands of prices, and stars that ran
 * out; all prices with `loosely`, where they would take many bands to say.
 */
export function queryWithin(wish: Wish, { villages, crafts, stars, priceFrom, priceTo, inStock }: SaidFilters, { loosely = false } = {}): string {
  const groups = [villages.map(ofVillage), crafts.map(ofCraft), stars.map(ofStars), inStock ? [IN_STOCK] : []].filter((any) => any.length > 0);
  const held = queryOf(groups.length > 0 ? { every: [wish, ...groups.map((any) => ({ any }))] } : wish);
  const wanted = priceFrom === null && priceTo === null ? [] : bandsBetween(priceFrom, priceTo);
  const others = Array.from({ length: PRICE_BANDS }, (_, band) => band).filter((band) => !wanted.includes(band));
  // Where most bands are wanted, the others are fewer to look up.
  const [bands, not] = wanted.length <= others.length ? [wanted, ''] : [others, '!'];
  if (bands.length === 0 || (loosely && bands.length > MOST_BANDS)) return held;
  return `${held} & ${not}${textOf({ any: bands.map(ofBand) })}`;
}
