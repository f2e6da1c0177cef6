import { INTENTS, type Wish } from '#prisma/seed/content/search-words.ts';
import { craft, fits, isThing } from './claims.ts';
import type { Grade, Rule } from './rules.ts';

const claimOf = ({ thing, words, craft: slug }: Wish) => (thing !== undefined ? isThing(thing) : words !== undefined ? fits(words) : craft(slug!));

/** Rule 6. An occasion is judged by its own definition: what its best wish is worth, and nothing outside its prices. */
export function occasion(key: string): Rule {
  const intent = INTENTS.find((one) => one.key === key);
  if (!intent) throw new Error(`there is no intent ${key}`);
  const wishes = intent.wishes.map((wish) => ({ claim: claimOf(wish), weight: wish.weight }));
  return (good) => {
    if (good.price < (intent.priceFrom ?? 0) || good.price > (intent.priceTo ?? Infinity)) return 0;
    return Math.max(0, ...wishes.filter(({ claim }) => claim(good)).map(({ weight }) => weight)) as Grade;
  };
}
