import { catalogueAddress, countChoices } from '#app/domain/catalogue/catalogue-address.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { CatalogueList } from '#app/services/search/list-catalogue.server.ts';
import type { Narrowing } from '#app/services/search/list-narrowings.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import { kindWords, narrowingWords } from './narrowing-words.ts';
import { toldCountWithin } from './told-count.ts';

/** "Bỏ giá đến 500.000 ₫": an amount alone would not say of what. */
const nameOf = (narrowing: Narrowing): string => (narrowing.kind === 'price' ? `${kindWords('price')!.toLowerCase()} ${narrowingWords(narrowing)}` : narrowingWords(narrowing));

/** An empty list, said with what to drop and what else there is. */
export function NothingFound({ list }: { list: CatalogueList }) {
  const { choices, total, instead, waysOut, narrowings } = list;
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
            {waysOut.map(({ narrowings: dropped, choices: left, count, estimated }) => (
              <LinkButton key={catalogueAddress(left)} to={catalogueAddress(left)} tone="quiet" preventScrollReset>
                {m.search_empty_drop({ name: dropped.length === narrowings.length && dropped.length > 1 ? m.search_empty_all_filters() : dropped.map(nameOf).join(', '), count: toldCountWithin(count, estimated) })}
              </LinkButton>
            ))}
            {waysOut.length === 0 && countChoices(choices) > 0 && <LinkButton to={catalogueAddress({ text: choices.text })}>{m.search_clear()}</LinkButton>}
            {choices.text && <LinkButton to="/san-pham">{m.search_empty_all()}</LinkButton>}
            <LinkButton to="/lang-nghe" tone="quiet">
              {m.search_empty_villages()}
            </LinkButton>
          </>
        }
      >
        {waysOut.length > 0 ? m.search_empty_text_filters() : m.search_empty_text_words()}
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
