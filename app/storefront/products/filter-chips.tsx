import { Link } from 'react-router';
import { type CatalogueChoices, catalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CatalogueList } from '#app/services/search/list-catalogue.server.ts';
import { Icon } from '#app/ui/icon.tsx';

/** A choice that narrows the list, and the list without it. */
export type ActiveFilter = { key: string; name: string; without: Partial<CatalogueChoices> };

export function priceWords({ priceFrom, priceTo }: Pick<CatalogueChoices, 'priceFrom' | 'priceTo'>): string {
  const from = priceFrom === null ? null : formatDong(priceFrom, getLocale());
  const to = priceTo === null ? null : formatDong(priceTo, getLocale());
  if (from && to) return m.search_chip_price({ from, to });
  return from ? m.search_chip_price_from({ from }) : m.search_chip_price_to({ to: to ?? '' });
}

export function activeFilters({ choices, villages, crafts }: CatalogueList): ActiveFilter[] {
  const nameOf = (options: CatalogueList['villages'], slug: string) => options.find(({ value }) => value === slug)?.name ?? slug;
  return [
    ...choices.villages.map((slug) => ({ key: `lang-${slug}`, name: nameOf(villages, slug), without: { villages: choices.villages.filter((other) => other !== slug) } })),
    ...choices.crafts.map((slug) => ({ key: `nghe-${slug}`, name: nameOf(crafts, slug), without: { crafts: choices.crafts.filter((other) => other !== slug) } })),
    ...choices.stars.map((stars) => ({ key: `sao-${stars}`, name: m.search_filter_stars_value({ stars }), without: { stars: choices.stars.filter((other) => other !== stars) } })),
    ...(choices.priceFrom === null && choices.priceTo === null ? [] : [{ key: 'gia', name: priceWords(choices), without: { priceFrom: null, priceTo: null } }]),
    ...(choices.inStock ? [{ key: 'con-hang', name: m.search_filter_in_stock(), without: { inStock: false } }] : []),
  ];
}

/** What the list is filtered by, each to be taken back. */
export function FilterChips({ list }: { list: CatalogueList }) {
  const filters = activeFilters(list);
  if (filters.length === 0) return null;
  return (
    <div className="chips">
      <span>{m.search_chips()}</span>
      {filters.map(({ key, name, without }) => (
        <span className="chip" key={key}>
          {name}
          <Link to={catalogueAddress({ ...list.choices, ...without, page: 1 })} preventScrollReset aria-label={m.search_chip_drop({ name })}>
            <Icon name="close" />
          </Link>
        </span>
      ))}
      {filters.length > 1 && (
        <Link className="link" to={catalogueAddress({ text: list.choices.text, sort: list.choices.sort })} preventScrollReset>
          {m.search_clear()}
        </Link>
      )}
    </div>
  );
}
