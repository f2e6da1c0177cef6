import { catalogueAddress, countChoices } from '#app/domain/catalogue/catalogue-address.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CatalogueList } from '#app/services/search/list-catalogue.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import { priceWords } from './filter-chips.tsx';

type WayOut = { key: string; name: string; count: number; to: string };

/** Groups of choices that stand in the way, and how many products come back without each. */
function waysOut({ choices, villages, crafts, stars, inStock, prices }: CatalogueList): WayOut[] {
  const total = (options: readonly { count: number }[]) => options.reduce((sum, { count }) => sum + count, 0);
  const way = (key: string, name: string, count: number, without: Parameters<typeof catalogueAddress>[0]): WayOut => ({ key, name, count, to: catalogueAddress({ ...choices, ...without, page: 1 }) });
  return [
    ...(choices.villages.length > 0 ? [way('lang', m.search_filter_village(), total(villages), { villages: [] })] : []),
    ...(choices.crafts.length > 0 ? [way('nghe', m.search_filter_craft(), total(crafts), { crafts: [] })] : []),
    ...(choices.stars.length > 0 ? [way('sao', m.search_filter_stars(), total(stars), { stars: [] })] : []),
    ...(choices.priceFrom !== null || choices.priceTo !== null ? [way('gia', priceWords(choices), total(prices), { priceFrom: null, priceTo: null })] : []),
    ...(choices.inStock && inStock > 0 ? [way('con-hang', m.search_filter_in_stock(), inStock, { inStock: false })] : []),
  ].filter(({ count }) => count > 0);
}

/** An empty list, said with what to drop and what else there is. */
export function NothingFound({ list }: { list: CatalogueList }) {
  const { choices, total, instead } = list;
  const ways = waysOut(list);
  if (total > 0) {
    return (
      <EmptyState title={m.search_empty_title()} actions={<LinkButton to={catalogueAddress({ ...choices, page: 1 })}>{m.search_empty_first_page()}</LinkButton>}>
        {m.search_empty_text_page()}
      </EmptyState>
    );
  }
  return (
    <>
      <EmptyState
        title={m.search_empty_title()}
        actions={
          <>
            {ways.map(({ key, name, count, to }) => (
              <LinkButton key={key} to={to} tone="quiet">
                {m.search_empty_drop({ name, count: formatNumber(count, getLocale()) })}
              </LinkButton>
            ))}
            {ways.length === 0 && countChoices(choices) > 0 && <LinkButton to={catalogueAddress({ text: choices.text })}>{m.search_clear()}</LinkButton>}
            {choices.text && <LinkButton to="/san-pham">{m.search_empty_all()}</LinkButton>}
            <LinkButton to="/lang-nghe" tone="quiet">
              {m.search_empty_villages()}
            </LinkButton>
          </>
        }
      >
        {ways.length > 0 ? m.search_empty_text_filters() : m.search_empty_text_words()}
      </EmptyState>
      {instead.length > 0 && (
        <section className="sec">
          <div className="head">
            <h2>{m.search_instead()}</h2>
          </div>
          <Shelf items={instead} columns={3} />
        </section>
      )}
    </>
  );
}
