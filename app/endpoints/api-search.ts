import { type Parameter, readCatalogueAddress, type WrongValue } from '#app/domain/catalogue/catalogue-address.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { type CatalogueAnswer, searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import { hitImage } from '#app/services/search/shelf-hit.ts';
import type { Route } from './+types/api-search';
import { answer, refusal, refuseTooMany } from './api-answer.ts';

const WRONG: Readonly<Record<Parameter, { code: string; say: (value: { value: string }) => string }>> = {
  q: { code: 'wrong-query', say: m.search_wrong_query },
  lang: { code: 'unknown-village', say: m.search_wrong_village },
  nghe: { code: 'unknown-craft', say: m.search_wrong_craft },
  sao: { code: 'wrong-stars', say: m.search_wrong_stars },
  'gia-tu': { code: 'wrong-price', say: m.search_wrong_price },
  'gia-den': { code: 'wrong-price', say: m.search_wrong_price },
  'con-hang': { code: 'wrong-stock', say: m.search_wrong_stock },
  xep: { code: 'wrong-sort', say: m.search_wrong_sort },
  trang: { code: 'wrong-page', say: m.search_wrong_page },
};

function refuseWrong({ parameter, value }: WrongValue): Response {
  const { code, say } = WRONG[parameter];
  return refusal(400, code, say({ value: value.slice(0, 60) }));
}

/** `GET /api/search`: public and stable. */
export async function loader({ url, context }: Route.LoaderArgs) {
  const started = performance.now();
  const tooMany = await refuseTooMany('search', context.get(clientAddressContext));
  if (tooMany) return tooMany;
  const { choices, wrong } = readCatalogueAddress(url.searchParams);
  if (wrong[0]) return refuseWrong(wrong[0]);
  const found = await searchCatalogue(choices);
  if (found.unknown[0]) return refuseWrong(found.unknown[0]);
  const { village, craft, stars } = found.facets;
  return answer({
    // What is near what was asked for follows it, and says so; `total` counts what was asked for.
    hits: [...found.hits.map((hit) => toAnswer(hit)), ...found.related.map((hit) => ({ ...toAnswer(hit), related: true }))],
    total: found.total,
    // Of what finds very many, `total` or the counts are reckoned from a part, and rounded to two figures.
    estimated: found.estimated,
    page: found.page,
    pageSize: found.pageSize,
    facets: { village, craft, stars },
    understood: found.understood,
    dropped: found.attempt?.dropped ?? [],
    engine: found.engine,
    tookMs: Math.round(performance.now() - started),
  });
}

const toAnswer = ({ id, slug, name, village, craft, artisan, price, stars, inStock, picture }: CatalogueAnswer['hits'][number]) => ({
  id,
  slug,
  name,
  village,
  craft: craft.name,
  artisan,
  price,
  stars,
  inStock,
  image: hitImage(picture),
});
