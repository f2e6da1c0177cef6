import type { CatalogueChoices } from '#app/domain/catalogue/catalogue-address.ts';
import { understand, type Understanding, type Understood } from '#search/index.ts';
import { getLexicon } from './get-lexicon.server.ts';

/** What a filter is about, by its parameter in the address. */
export const FILTER_GROUPS = ['lang', 'nghe', 'sao', 'gia', 'con-hang'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];
export const isFilterGroup = (name: string): name is FilterGroup => FILTER_GROUPS.some((group) => group === name);

export const KINDS: Readonly<Record<FilterGroup, readonly Understood['kind'][]>> = {
  lang: ['village', 'place'],
  nghe: ['craft'],
  sao: ['stars'],
  gia: ['price'],
  'con-hang': ['stock'],
};

type Filters = Pick<CatalogueChoices, 'priceFrom' | 'priceTo' | 'inStock'> & { villages: readonly string[]; crafts: readonly string[]; stars: readonly number[] };

/** The part of some filters that is about one thing. */
export function partOf(filters: Filters, group: FilterGroup): readonly (string | number)[] {
  if (group === 'lang') return filters.villages.toSorted();
  if (group === 'nghe') return filters.crafts.toSorted();
  if (group === 'sao') return filters.stars.toSorted();
  if (group === 'con-hang') return filters.inStock ? [1] : [];
  return filters.priceFrom === null && filters.priceTo === null ? [] : [filters.priceFrom ?? '', filters.priceTo ?? ''];
}

/** Nothing chosen of one thing. */
export const NOT_CHOSEN: Readonly<Record<FilterGroup, Partial<CatalogueChoices>>> = {
  lang: { villages: [] },
  nghe: { crafts: [] },
  sao: { stars: [] },
  gia: { priceFrom: null, priceTo: null },
  'con-hang': { inStock: false },
};

export const isChosen = (choices: CatalogueChoices, group: FilterGroup): boolean => partOf(choices, group).length > 0;

/**
 * Words and choices that speak of the same thing, settled: what is chosen stands and the words for it go out of the query;
 * a choice that only repeats the words is none. `shown` names what stood as set because of the words: where nothing of it
 * is left, a reader has taken it back. The same object where there is nothing to settle.
 */
export async function settleChoices(asked: CatalogueChoices, shown: readonly FilterGroup[]): Promise<CatalogueChoices> {
  if (asked.text === '') return asked;
  const lexicon = await getLexicon();
  let settled = asked;
  for (const group of FILTER_GROUPS) {
    const chosen = isChosen(settled, group);
    if (!chosen && !shown.includes(group)) continue;
    const understanding = understand(settled.text, lexicon);
    const said = partSaid(understanding, group);
    const isWorded = understanding.understood.some(({ kind }) => KINDS[group].includes(kind));
    if (chosen && String(said) === String(partOf(settled, group))) settled = { ...settled, ...NOT_CHOSEN[group] };
    else if (isWorded) settled = { ...settled, text: withoutKinds(settled.text, understanding, KINDS[group], (text) => understand(text, lexicon)) };
    // An occasion brings its own prices, and has no words for them to take back: any price has to be asked for.
    else if (!chosen && group === 'gia' && said.length > 0) settled = { ...settled, priceFrom: 0 };
  }
  return settled;
}

function partSaid({ attempts }: Understanding, group: FilterGroup): readonly (string | number)[] {
  return attempts.map(({ said }) => partOf(said, group)).find((part) => part.length > 0) ?? [];
}

/** A query without the words that were understood as one of these. */
export function withoutKinds(text: string, understanding: Understanding, kinds: readonly Understood['kind'][], read: (text: string) => Understanding): string {
  let left = text;
  let now = understanding;
  for (;;) {
    const said = now.understood.find(({ kind }) => kinds.includes(kind));
    // What is taken out is gone: each turn leaves less.
    if (!said || said.without.length >= left.length) return left;
    left = said.without;
    now = read(left);
  }
}
