// The filters of the list by what they are about, and what of it is chosen or said.
import type { CatalogueChoices } from '#app/domain/catalogue/catalogue-address.ts';
import type { SaidFilters, Understood } from '#search/index.ts';

/** What a filter is about, by its parameter in the address. */
export const FILTER_GROUPS = ['lang', 'nghe', 'sao', 'gia', 'con-hang'] as const;
export type FilterGroup = (typeof FILTER_GROUPS)[number];
export const isFilterGroup = (name: string): name is FilterGroup => FILTER_GROUPS.some((group) => group === name);

/** What is understood of a query that is about it. */
export const KINDS: Readonly<Record<FilterGroup, readonly Understood['kind'][]>> = {
  lang: ['village', 'place'],
  nghe: ['craft'],
  sao: ['stars'],
  gia: ['price'],
  'con-hang': ['stock'],
};

/** The part of some filters that is about one thing. */
export function partOf(filters: SaidFilters, group: FilterGroup): readonly (string | number)[] {
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
