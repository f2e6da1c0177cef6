import { href, Link } from 'react-router';
import { catalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CatalogueList } from '#app/services/search/list-catalogue.server.ts';

/** Where nothing is just what was typed: what it may have been, and who makes such a thing. */
export function MeantInstead({ list: { choices, spellings, makers } }: { list: Pick<CatalogueList, 'choices' | 'spellings' | 'makers'> }) {
  if (spellings.length === 0 && makers.length === 0) return null;
  return (
    <dl className="meant">
      {spellings.length > 0 && (
        <div>
          <dt>{m.search_spellings()}</dt>
          {spellings.map(({ text, count }) => (
            <dd key={text}>
              <Link className="link" to={catalogueAddress({ ...choices, text, page: 1 })}>
                {text}
              </Link>{' '}
              <span>{m.search_count({ total: formatNumber(count, getLocale()) })}</span>
            </dd>
          ))}
        </div>
      )}
      {makers.length > 0 && (
        <div>
          <dt>{m.search_makers()}</dt>
          {makers.map(({ slug, name, thing }) => (
            <dd key={slug}>
              <Link className="link" to={href('/lang-nghe/:village', { village: slug })}>
                {name}
              </Link>{' '}
              <span>{thing}</span>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
