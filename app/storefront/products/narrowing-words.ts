// What narrows a list, in words.
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { Narrowing, NarrowingKind } from '#app/services/search/list-narrowings.server.ts';

const KIND: Readonly<Record<NarrowingKind, (() => string) | null>> = {
  village: m.search_kind_village,
  place: m.search_kind_place,
  craft: m.search_kind_craft,
  artisan: m.search_kind_artisan,
  intent: m.search_kind_intent,
  price: m.search_kind_price,
  stars: null,
  stock: null,
};

/** Of which kind it is; null where its words tell. */
export const kindWords = (kind: NarrowingKind): string | null => KIND[kind]?.() ?? null;

/** Both ends with a hyphen between, in words. */
export function priceWords(value: string): string {
  const [from, to] = value.split('-').map((end) => (end ? formatDong(Number(end), getLocale()) : null));
  if (from && to) return m.search_chip_price({ from, to });
  return from ? m.search_chip_price_from({ from }) : m.search_chip_price_to({ to: to ?? '' });
}

export function starsWords(value: string): string {
  return value.includes(',') ? m.search_stars_from({ stars: Math.min(...value.split(',').map(Number)) }) : m.search_filter_stars_value({ stars: value });
}

export function narrowingWords({ kind, value, name }: Pick<Narrowing, 'kind' | 'value' | 'name'>): string {
  if (kind === 'price') return priceWords(value);
  if (kind === 'stars') return starsWords(value);
  return kind === 'stock' ? m.search_filter_in_stock() : name;
}
