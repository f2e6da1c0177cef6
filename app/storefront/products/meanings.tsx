import { Link, href } from 'react-router';
import { catalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { CatalogueList, Meaning } from '#app/services/search/list-catalogue.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { priceWords } from './filter-chips.tsx';

const KIND: Readonly<Record<Meaning['kind'], () => string | null>> = {
  village: m.search_kind_village,
  place: m.search_kind_place,
  craft: m.search_kind_craft,
  artisan: m.search_kind_artisan,
  intent: m.search_kind_intent,
  price: m.search_kind_price,
  stars: () => null,
  stock: () => null,
};

/** What was understood, in the words of this page. */
export function meaningWords({ kind, value, name }: Meaning): string {
  const [from = '', to = ''] = value.split('-');
  if (kind === 'price') return priceWords({ priceFrom: from ? Number(from) : null, priceTo: to ? Number(to) : null });
  if (kind === 'stars') return value.includes(',') ? m.search_stars_from({ stars: Math.min(...value.split(',').map(Number)) }) : m.search_filter_stars_value({ stars: value });
  return kind === 'stock' ? m.search_filter_in_stock() : name;
}

/** What the words were understood as, each to be taken back; and what was passed over, because with it there was nothing. */
export function Meanings({ list: { meanings, choices } }: { list: CatalogueList }) {
  if (meanings.length === 0) return null;
  const village = meanings.find(({ kind }) => kind === 'village');
  return (
    <div className="chips">
      <span>{m.search_understood()}</span>
      {meanings.map((meaning) => (
        <span key={`${meaning.kind}-${meaning.value}`} className={meaning.dropped ? 'chip chip--dropped' : 'chip'}>
          <span>
            <i>{KIND[meaning.kind]()}</i> {meaningWords(meaning)}
          </span>
          <Link to={catalogueAddress({ ...choices, text: meaning.without, page: 1 })} preventScrollReset aria-label={m.search_meaning_drop({ name: meaningWords(meaning) })}>
            <Icon name="close" />
          </Link>
        </span>
      ))}
      {village && (
        <Link className="link" to={href('/lang-nghe/:village', { village: village.value })}>
          {m.search_about_village({ name: village.name })}
        </Link>
      )}
    </div>
  );
}
