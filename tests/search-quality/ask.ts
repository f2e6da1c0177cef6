// One judged query asked as the list page asks it, and how good the answer was.
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import { type CatalogueAnswer, findInstead, searchCatalogue } from '#app/services/search/search-catalogue.server.ts';
import type { Good } from './good.ts';
import { gradesOf } from './judged-set.ts';
import { ndcg, orderAmongEquals, recall, reciprocalRank, soldOutLast, varied } from './measures.ts';
import type { JudgedQuery } from './query.ts';
import type { Grade } from './rules.ts';

export type Graded = { good: Good; grade: Grade };

export type Outcome = {
  query: JudgedQuery;
  /** The first page. */
  answered: Graded[];
  /** Everything on sale, the best first. */
  ideal: Graded[];
  ndcg: number;
  reciprocalRank: number;
  recall: number;
  soldOutLast: boolean;
  order: { pairs: number; kept: number };
  varied: boolean;
  /** Rule 8, for a query without an answer: the page says so, and offers the nearest thing where there is one. */
  saidSo: boolean;
};

export async function ask(query: JudgedQuery, goods: readonly Good[]): Promise<Outcome> {
  const grades = gradesOf(query, goods);
  const bySlug = new Map(goods.map((good) => [good.slug, { good, grade: grades.get(good.slug)! }]));
  const graded = (hits: CatalogueAnswer['hits']) =>
    hits.map(({ slug }) => {
      const found = bySlug.get(slug);
      if (!found) throw new Error(`${query.text}: ${slug} came and is not on sale`);
      return found;
    });
  const answer = await searchCatalogue({ ...NO_CHOICES, text: query.text });
  // As the page shows them: what was asked for, and what is near it after a short list.
  const answered = graded([...answer.hits, ...answer.related]);
  const ideal = [...bySlug.values()].toSorted((a, b) => b.grade - a.grade || Number(b.good.available > 0) - Number(a.good.available > 0));
  const [came, existing] = [answered, ideal].map((list) => list.map(({ grade }) => grade)) as [Grade[], Grade[]];
  return {
    query,
    answered,
    ideal,
    ndcg: ndcg(came, existing),
    reciprocalRank: reciprocalRank(came, existing),
    recall: recall(came, existing),
    soldOutLast: soldOutLast(answered.map(({ good, grade }) => ({ grade, available: good.available }))),
    order: orderAmongEquals(answered.map(({ good, grade }) => ({ grade, ...good }))),
    varied: varied(answered.map(({ good }) => good.workshop)),
    saidSo: query.answerless && (answer.total === 0 || answer.near || (answer.attempt?.dropped.length ?? 0) > 0) && offersNearest(graded(answer.total === 0 ? await findInstead(answer) : answer.hits), existing),
  };
}

const offersNearest = (offered: readonly Graded[], existing: readonly Grade[]): boolean =>
  existing.some((grade) => grade > 0) ? offered.slice(0, 8).some(({ grade }) => grade > 0) : offered.length > 0;
