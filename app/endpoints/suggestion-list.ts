// The suggestions in the words of the list under the search box: sentences and prices come with them, so that the box needs no
// words of its own in the browser.
import type { Suggested, SuggestionAnswer, SuggestionGroup, SuggestionOption } from '#app/domain/catalogue/suggestions.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { SuggestionList } from '#app/services/search/list-suggestions.server.ts';

/** The list as a reader of a language sees and hears it; groups without entries are left out. */
export function tellSuggestions(list: SuggestionList, locale: Locale): SuggestionAnswer {
  const spoken = { locale };
  const option = (one: Suggested): SuggestionOption => ({ ...one, path: pathIn(locale, one.path) });
  const all: SuggestionGroup[] = [
    { kind: 'queries', title: m.search_box_queries({}, spoken), options: list.queries.map(option) },
    { kind: 'villages', title: m.shell_nav_villages({}, spoken), options: list.villages.map(option) },
    { kind: 'crafts', title: m.search_box_crafts({}, spoken), options: list.crafts.map(option) },
    { kind: 'artisans', title: m.shell_nav_artisans({}, spoken), options: list.artisans.map(option) },
    {
      kind: 'products',
      title: m.shell_nav_products({}, spoken),
      options: list.products.map(({ price, stars, ...one }) => ({
        ...option(one),
        price: formatDong(price, locale),
        stars: stars === null ? undefined : { count: stars, said: m.ocop_stars({ stars }, spoken) },
      })),
    },
  ];
  const groups = all.filter(({ options }) => options.length > 0);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  return { title: m.search_box_title({}, spoken), groups, says: count > 0 ? m.search_box_says({ count }, spoken) : m.search_box_says_none({}, spoken) };
}
