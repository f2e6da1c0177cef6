import type { CatalogueChoices } from '#app/domain/catalogue/catalogue-address.ts';
import { type Lexicon, nearestQueries, readWords, type Understood } from '#search/index.ts';
import { countCatalogue } from './search-catalogue.server.ts';

/** A query that may have been meant, and how many products it finds. */
export type OtherSpelling = { text: string; count: number };

const MOST_TRIED = 6;
const MOST = 3;

const folded = (text: string): string => readWords(text).map((word) => word.folded).join(' ');

/** What else somebody may have meant to type, of that what finds something; the reading that already answers is not told again. */
export async function listOtherSpellings(choices: CatalogueChoices, understood: readonly Understood[], lexicon: Lexicon): Promise<OtherSpelling[]> {
  const shown = understood.find(({ kind }) => kind === 'spelling')?.value;
  const queries = nearestQueries(choices.text, lexicon, MOST_TRIED).filter((text) => shown === undefined || folded(text) !== folded(shown));
  const counted = await Promise.all(queries.map(async (text) => ({ text, count: (await countCatalogue({ ...choices, text })).count })));
  return counted.filter(({ count }) => count > 0).slice(0, MOST);
}
