import { locales } from '#app/i18n/addresses.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { listSuggestions } from '#app/services/search/list-suggestions.server.ts';
import { hitImage } from '#app/services/search/shelf-hit.ts';
import { suggest } from '#app/services/search/suggest.server.ts';
import type { Route } from './+types/api-suggest';
import { answer, refuseTooMany } from './api-answer.ts';
import { tellSuggestions } from './suggestion-list.ts';

/**
 * `GET /api/suggest`: public and stable. Without `q` there is nothing to suggest, and that is no mistake. With `tieng`
 * (`vi`, `en`) it is the list under our own search box, in the words of that language, and promised to nobody.
 */
export async function loader({ url, context }: Route.LoaderArgs) {
  const tooMany = await refuseTooMany('suggest', context.get(clientAddressContext));
  if (tooMany) return tooMany;
  const text = url.searchParams.get('q') ?? '';
  const language = locales.find((locale) => locale === url.searchParams.get('tieng'));
  if (language) return answer(tellSuggestions(await listSuggestions(text, language), language));
  const { products, villages, crafts, artisans, queries } = await suggest(text);
  return answer({
    products: products.map(({ slug, name, village, price, stars, picture }) => ({ slug, name, village: village.name, price, stars, image: hitImage(picture) })),
    villages: villages.map(({ slug, name, craft }) => ({ slug, name, craft })),
    artisans: artisans.map(({ slug, name }) => ({ slug, name })),
    crafts: crafts.map(({ slug, name }) => ({ slug, name })),
    queries,
  });
}
