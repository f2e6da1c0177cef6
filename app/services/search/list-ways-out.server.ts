import type { CatalogueChoices } from '#app/domain/catalogue/catalogue-address.ts';
import type { Lexicon } from '#search/index.ts';
import type { Narrowing } from './list-narrowings.server.ts';
import { countCatalogue } from './search-catalogue.server.ts';
import { FILTER_GROUPS, KINDS, NOT_CHOSEN } from './filter-groups.ts';
import { withoutKinds } from './without-kinds.server.ts';

/** What to do without, and how many products come back. */
export type WayOut = { narrowings: Narrowing[]; choices: CatalogueChoices; count: number; estimated: boolean };

/** For an empty list: each thing that narrows it, whole, with what is found without it; where no single one helps, all of them. */
export async function listWaysOut(choices: CatalogueChoices, narrowings: readonly Narrowing[], bare: CatalogueChoices, lexicon: Lexicon): Promise<WayOut[]> {
  const groups = FILTER_GROUPS.flatMap((group) => {
    const its = narrowings.filter(({ kind }) => KINDS[group].includes(kind));
    if (its.length === 0) return [];
    const text = its.some(({ said }) => said) ? withoutKinds(choices.text, lexicon, (kind) => KINDS[group].includes(kind)) : choices.text;
    return [{ narrowings: its, choices: { ...choices, ...NOT_CHOSEN[group], text, page: 1 } }];
  });
  // Names and occasions are words and no filters, but can be done without all the same.
  const worded = narrowings.filter(({ kind }) => kind === 'artisan' || kind === 'intent').map((narrowing) => ({ narrowings: [narrowing], choices: narrowing.left }));
  const counted = await count([...groups, ...worded]);
  // With no words left it would be the whole market: that is no way out, but another beginning.
  if (counted.length > 0 || groups.length + worded.length < 2 || bare.text === '') return counted;
  return count([{ narrowings: [...narrowings], choices: bare }]);
}

async function count(ways: readonly Omit<WayOut, 'count' | 'estimated'>[]): Promise<WayOut[]> {
  const counted = await Promise.all(ways.map(async (way) => ({ ...way, ...(await countCatalogue(way.choices)) })));
  return counted.filter((way) => way.count > 0);
}
