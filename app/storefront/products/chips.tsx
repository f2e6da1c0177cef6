import { href, Link } from 'react-router';
import { catalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { CatalogueList } from '#app/services/search/list-catalogue.server.ts';
import type { Narrowing } from '#app/services/search/list-narrowings.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { kindWords, narrowingWords, priceWords } from './narrowing-words.ts';

/** One row of what narrows the list: what the words said, and what was chosen. Each is taken back by one tap. */
export function Chips({ list: { narrowings, bare } }: { list: CatalogueList }) {
  if (narrowings.length === 0) return null;
  const village = narrowings.find(({ kind }) => kind === 'village');
  const artisan = narrowings.find(({ kind }) => kind === 'artisan');
  return (
    <div className="chips">
      <ul id="dang-loc" tabIndex={-1} aria-label={m.search_chips()}>
        {narrowings.map((narrowing) => (
          <li key={keyOf(narrowing)} id={keyOf(narrowing)}>
            <Chip narrowing={narrowing} />
          </li>
        ))}
      </ul>
      {narrowings.length > 1 && (
        <Link className="link" to={catalogueAddress(bare)} preventScrollReset>
          {m.search_clear()}
        </Link>
      )}
      {village && (
        <Link className="link" to={href('/lang-nghe/:village', { village: village.value })}>
          {m.search_about_village({ name: village.name })}
        </Link>
      )}
      {artisan && (
        <Link className="link" to={href('/nghe-nhan/:artisan', { artisan: artisan.value })}>
          {m.search_about_artisan({ name: artisan.name })}
        </Link>
      )}
    </div>
  );
}

/** The page grows by these: what is gone must not become its neighbour. */
const keyOf = ({ said, kind, value }: Narrowing): string => `loc-${said ? 'chu' : 'chon'}-${kind}-${value.replaceAll(/[^\p{L}\d,-]+/gu, '_')}`;

function Chip({ narrowing }: { narrowing: Narrowing }) {
  const { kind, said, dropped, budget, left } = narrowing;
  const name = narrowingWords(narrowing);
  const before = said && kindWords(kind);
  const after = [budget && priceWords(budget), dropped && m.search_chip_dropped()].filter(Boolean).join(' ');
  // What is seen is said as it is seen: who speaks to the machine calls it by that.
  const label = said ? m.search_meaning_drop({ name: [before, name, after].filter(Boolean).join(' ') }) : m.search_chip_drop({ name });
  const Name = dropped ? 'del' : 'span';
  return (
    <Link className={`chip${said ? ' chip--said' : ''}${dropped ? ' chip--dropped' : ''}`} to={catalogueAddress(left)} preventScrollReset aria-label={label}>
      <span>
        {before && <i>{before} </i>}
        <Name className="chip__name">{name}</Name>
        {after && <i> {after}</i>}
      </span>
      <Icon name="close" />
    </Link>
  );
}
