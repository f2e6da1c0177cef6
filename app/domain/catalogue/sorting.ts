/**
 * The orders a list of products can be in, and their words in an address (`xep=gia-tang`).
 * In every one of them the sold-out come last: they are listed, not hidden.
 */

export const SORT_KEYS = ['relevance', 'newest', 'best-selling', 'price-up', 'price-down', 'stars'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

const IN_ADDRESS: Readonly<Record<SortKey, string>> = {
  relevance: 'hop-y',
  newest: 'moi',
  'best-selling': 'ban-chay',
  'price-up': 'gia-tang',
  'price-down': 'gia-giam',
  stars: 'sao',
};

/** The default is the best match for a query and the newest without one. */
export function defaultSort(hasQuery: boolean): SortKey {
  return hasQuery ? 'relevance' : 'newest';
}

export function sortInAddress(key: SortKey): string {
  return IN_ADDRESS[key];
}

/** The order an address asks for; null for a word that is none. */
export function parseSort(word: string): SortKey | null {
  return SORT_KEYS.find((key) => IN_ADDRESS[key] === word) ?? null;
}

export type SortField = { field: 'inStock' | 'relevance' | 'stars' | 'sold' | 'price' | 'publishedAt' | 'id'; direction: 'asc' | 'desc' };

const desc = (field: SortField['field']): SortField => ({ field, direction: 'desc' });
const asc = (field: SortField['field']): SortField => ({ field, direction: 'asc' });

const FIELDS: Readonly<Record<SortKey, readonly SortField[]>> = {
  relevance: [desc('inStock'), desc('relevance'), desc('stars'), desc('sold'), desc('publishedAt'), asc('id')],
  newest: [desc('inStock'), desc('publishedAt'), asc('id')],
  'best-selling': [desc('inStock'), desc('sold'), desc('stars'), asc('id')],
  'price-up': [desc('inStock'), asc('price'), asc('id')],
  'price-down': [desc('inStock'), desc('price'), asc('id')],
  stars: [desc('inStock'), desc('stars'), desc('publishedAt'), asc('id')],
};

/** The fields to sort by, first to last; the id makes every order total, so that pages never overlap. */
export function sortFields(key: SortKey): readonly SortField[] {
  return FIELDS[key];
}
