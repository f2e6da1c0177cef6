import type { Graded, Outcome } from './ask.ts';
import { mean } from './measures.ts';
import { type JudgedQuery, type Kind, KINDS } from './query.ts';

export type Score = { name: Kind | 'overall'; count: number; ndcg: number; mrr: number; recall: number };

function score(name: Score['name'], outcomes: readonly Outcome[]): Score {
  return {
    name,
    count: outcomes.length,
    ndcg: mean(outcomes.map((outcome) => outcome.ndcg)),
    mrr: mean(outcomes.map((outcome) => outcome.reciprocalRank)),
    recall: mean(outcomes.map((outcome) => outcome.recall)),
  };
}

/** One score a kind that was asked, then overall. A query without an answer has no order to measure. */
export function scoresOf(outcomes: readonly Outcome[]): Score[] {
  const measured = outcomes.filter(({ query }) => !query.answerless);
  const ofKind = (kind: Kind) => measured.filter(({ query }) => query.kind === kind);
  return [...KINDS.filter((kind) => ofKind(kind).length > 0).map((kind) => score(kind, ofKind(kind))), score('overall', measured)];
}

const MOST_NAMED = 6;
const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number => outcomes.reduce((total, outcome) => total + of(outcome), 0);
const figure = (value: number): string => value.toFixed(3).padStart(10);

export function tableOf(engine: string, outcomes: readonly Outcome[]): string {
  const rows = scoresOf(outcomes).map(({ name, count, ndcg, mrr, recall }) => `${name.padEnd(14)}${String(count).padStart(8)}${figure(ndcg)}${figure(mrr)}${figure(recall)}`);
  const share = (asked: readonly Outcome[], holds: (outcome: Outcome) => boolean) => {
    const failed = asked.filter((outcome) => !holds(outcome)).map(({ query }) => query.text);
    return `${asked.length - failed.length} of ${asked.length}${failed.length > 0 ? `; not: ${failed.slice(0, MOST_NAMED).join(', ')}${failed.length > MOST_NAMED ? ' …' : ''}` : ''}`;
  };
  const answerless = outcomes.filter(({ query }) => query.answerless);
  const answerable = outcomes.filter(({ query }) => !query.answerless);
  return [
    `${engine.padEnd(14)}${'queries'.padStart(8)}${'nDCG@10'.padStart(10)}${'MRR'.padStart(10)}${'recall@24'.padStart(10)}`,
    ...rows,
    `sold out last among equals: ${share(answerable, ({ soldOutLast }) => soldOutLast)}`,
    `neighbours of equal grade in the order of stock, stars, sales and age: ${sum(answerable, ({ order }) => order.kept)} of ${sum(answerable, ({ order }) => order.pairs)}`,
    `an occasion's first ten have at most three of one workshop: ${share(answerable.filter(({ query }) => query.kind === 'intent'), ({ varied }) => varied)}`,
    `no possible answer: said so and offered the nearest: ${share(answerless, ({ saidSo }) => saidSo)}`,
  ].join('\n');
}

const told = ({ good, grade }: Graded): string => `${grade}  ${good.name} (${good.village}${good.available > 0 ? '' : ', sold out'}${good.stars ? `, ${good.stars}*` : ''}, ${good.price / 1000}k)`;
const counts = ({ ideal }: Outcome): string => [3, 2, 1].map((grade) => `${ideal.filter((one) => one.grade === grade).length} of grade ${grade}`).join(', ');
const headOf = (outcome: Outcome): string =>
  `${outcome.query.text}  [${outcome.query.kind}]  nDCG@10 ${outcome.ndcg.toFixed(3)}, MRR ${outcome.reciprocalRank.toFixed(3)}, recall@24 ${outcome.recall.toFixed(3)}; on sale: ${counts(outcome)}`;

/** The first ten beside the best ten that could stand there. */
export function comparisonOf(outcome: Outcome, most = 10): string {
  const left = outcome.answered.slice(0, most).map(told);
  const right = outcome.ideal.slice(0, most).filter(({ grade }) => grade > 0).map(told);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => `  ${(left[at] ?? '-').slice(0, 78).padEnd(80)}| ${right[at] ?? ''}`);
  return [headOf(outcome), `  ${'came'.padEnd(80)}| could have come`, ...rows].join('\n');
}

export function worstOf(outcomes: readonly Outcome[], most: number): Outcome[] {
  return outcomes.filter(({ query }) => !query.answerless).toSorted((a, b) => a.ndcg - b.ndcg).slice(0, most);
}

/** The goods that a query's rule grades: for whoever checks the judgement. */
export function judgementOf({ text, kind, answerless }: JudgedQuery, ideal: readonly Graded[], most: number): string {
  const graded = [3, 2, 1].map((grade) => {
    const of = ideal.filter((one) => one.grade === grade);
    return `  ${grade}: ${of.length}${of.length > 0 ? `  ${of.slice(0, most).map(({ good }) => good.name).join(' · ')}` : ''}`;
  });
  return [`${text}  [${kind}]${answerless ? ' without an answer' : ''}`, ...graded].join('\n');
}
