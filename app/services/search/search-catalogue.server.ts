import { type CatalogueChoices, NO_CHOICES, type WrongValue } from '#app/domain/catalogue/catalogue-address.ts';
import { defaultSort, type SortKey } from '#app/domain/catalogue/sorting.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { searchEngine } from '#app/platform/search.server.ts';
import { type CatalogueQuery, filtersInForce, type Hit, kindredAttempt, type Lexicon, MOST_RANKED, nearAttempt, NOTHING_SAID, type SaidFilters, type SearchAnswer, tidyQuery, understand, type Understanding, type Understood } from '#search/index.ts';
import { getLexicon } from './get-lexicon.server.ts';

export const PAGE_SIZE = 24;
/** So many are offered when nothing was found. */
const INSTEAD = 8;
/** A list shorter than this is followed by what is near it, up to so many in all. */
const SHORT_LIST = 12;

export type CatalogueAnswer = SearchAnswer & {
  /** The choices that were obeyed. */
  choices: CatalogueChoices;
  /** What narrows the list: the choices, and what the words say besides. */
  inForce: SaidFilters;
  sort: SortKey;
  pages: number;
  understood: Understood[];
  /** Not what was asked for but near it: shown after a short list. */
  related: Hit[];
  /** Slugs that no village or craft has. */
  unknown: WrongValue[];
};

/** One page of the catalogue with its counts, read by the words in force unless by others. Slugs that nobody has are passed over and told. */
export async function searchCatalogue(asked: CatalogueChoices, words?: Lexicon): Promise<CatalogueAnswer> {
  const lexicon = words ?? (await getLexicon());
  const known = (slugs: readonly string[], entries: readonly { slug: string }[]) => slugs.filter((slug) => entries.some((entry) => entry.slug === slug));
  const choices = { ...asked, text: tidyQuery(asked.text), villages: known(asked.villages, lexicon.villages), crafts: known(asked.crafts, lexicon.crafts) };
  const unknown: WrongValue[] = [
    ...asked.villages.filter((slug) => !choices.villages.includes(slug)).map((value) => ({ parameter: 'lang' as const, value })),
    ...asked.crafts.filter((slug) => !choices.crafts.includes(slug)).map((value) => ({ parameter: 'nghe' as const, value })),
  ];
  const query = queryOf(choices, lexicon);
  const { understanding } = query;
  const answer = await searchEngine().search(query);
  const near: Understood[] = answer.near ? [{ kind: 'near', value: choices.text, text: choices.text, without: '' }] : [];
  // A list by what fits best ends where that is no longer told apart.
  const byFit = query.sort === 'relevance' && answer.attempt !== null && (answer.attempt.terms.length > 0 || answer.attempt.wished);
  return {
    ...answer,
    choices,
    inForce: filtersInForce(choices, answer.attempt?.said ?? NOTHING_SAID),
    sort: query.sort,
    pages: Math.ceil((byFit ? Math.min(answer.total, MOST_RANKED) : answer.total) / PAGE_SIZE),
    understood: [...(understanding?.understood ?? []), ...near],
    related: understanding && choices.page === 1 && answer.total < SHORT_LIST && answer.attempt?.every ? await findRelated(query, understanding, answer) : [],
    unknown,
  };
}

function queryOf(choices: CatalogueChoices, lexicon: Lexicon): CatalogueQuery {
  const understanding = choices.text ? understand(choices.text, lexicon) : null;
  const sort = choices.sort ?? defaultSort(understanding !== null);
  return {
    understanding,
    villages: choices.villages,
    crafts: choices.crafts,
    stars: choices.stars,
    priceFrom: choices.priceFrom,
    priceTo: choices.priceTo,
    inStock: choices.inStock,
    // Without words nothing is more relevant than anything else.
    sort: sort === 'relevance' && !understanding ? defaultSort(false) : sort,
    page: choices.page,
    pageSize: PAGE_SIZE,
    today: hanoiDay(now()),
  };
}

/** How many products these choices would list, as they are meant: what is only near them, or under fewer filters than they say, counts for nothing. */
export async function countCatalogue(choices: CatalogueChoices): Promise<{ count: number; estimated: boolean }> {
  const { understanding, ...query } = queryOf({ ...choices, sort: null, page: 1 }, await getLexicon());
  const meant = understanding && { ...understanding, words: [], attempts: understanding.attempts.filter(({ near, dropped }) => !near && dropped.length === 0) };
  if (meant?.attempts.length === 0) return { count: 0, estimated: false };
  const { total, estimated } = await searchEngine().search({ ...query, understanding: meant, sort: 'newest', pageSize: 1 });
  return { count: total, estimated: estimated.total };
}

/** What stands near a short answer: of the same kind, then with any of the words, then of the same craft; under the prices and stars that were said and everything that was chosen. */
async function findRelated(query: CatalogueQuery, understanding: Understanding, { hits, total }: SearchAnswer): Promise<Hit[]> {
  const shown = new Set(hits.map(({ id }) => id));
  const related: Hit[] = [];
  const categories = [...new Set(hits.slice(0, 3).map(({ category }) => category))];
  const crafts = [...new Set(hits.map(({ craft }) => craft.slug))];
  for (const attempt of [kindredAttempt(understanding, { categories, crafts: [] }), nearAttempt(understanding), kindredAttempt(understanding, { categories: [], crafts })]) {
    if (!attempt || total + related.length >= SHORT_LIST) continue;
    const said = filtersInForce(query, attempt.said);
    const { products } = await searchEngine().suggest({ understanding: { ...understanding, attempts: [{ ...attempt, said }] }, today: query.today, most: SHORT_LIST + shown.size });
    for (const hit of products) {
      if (total + related.length >= SHORT_LIST || shown.has(hit.id)) continue;
      shown.add(hit.id);
      related.push(hit);
    }
  }
  return related;
}

/** What to look at when nothing was found: of the villages and crafts that were named or chosen, else the best known of all. */
export async function findInstead({ choices, understood }: Pick<CatalogueAnswer, 'choices' | 'understood'>): Promise<SearchAnswer['hits']> {
  const named = (kind: Understood['kind']) => understood.filter((said) => said.kind === kind).map(({ value }) => value);
  const wishes: Partial<CatalogueChoices>[] = [
    { villages: [...choices.villages, ...named('village')] },
    { crafts: [...choices.crafts, ...named('craft')] },
    {},
  ];
  const wish = wishes.find(({ villages, crafts }) => (villages ?? crafts ?? ['']).length > 0);
  const { hits } = await searchEngine().search({ ...NO_CHOICES, ...wish, understanding: null, sort: 'best-selling', page: 1, pageSize: INSTEAD, today: hanoiDay(now()) });
  return hits;
}
