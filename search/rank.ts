// The order of what was found, one for every engine: engines find and count, this tells what fits better. It reads what a
// product says of itself in five lines: name, English name, category, what else it is, where it is from.
import type { Attempt } from './attempt.ts';
import type { ProductDocument } from './document.ts';
import { thingAt } from './lexemes.ts';
import type { ReadWish } from './lexicon.ts';
import type { Alternative, Term } from './query/wording.ts';
import type { Vocabulary } from './query/vocabulary.ts';
import { readWord, readWords } from './words.ts';

/** So many, the best known of what fits, are put in order, five pages of two dozen; a list by relevance ends there. */
export const MOST_RANKED = 120;

export type Candidate = {
  id: string;
  told: string;
  villageSlug: string;
  craftSlug: string;
  workshop: string;
  inStock: boolean;
  /** In force. */
  stars: number | null;
  sold: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
};

const FIELDS = ['name', 'nameEn', 'category', 'kinds', 'origin'] as const;
/** By how much a term counts where it was found. Words that only the making has count least. */
const WORTH = { head: 1, category: 0.86, craft: 0.86, name: 0.75, nameEn: 0.6, kinds: 0.6, origin: 0.5, named: 0.66, elsewhere: 0.2 } as const;
/** What was typed with marks and is spelled otherwise is hardly it. */
const OTHER_MARKS = 0.3;
/** Without marks, what is written just so or as the market usually writes it comes first. */
const RARER_MARKS = 0.94;
/** Terms that stand side by side in the name as they were typed. */
const SIDE_BY_SIDE = 0.1;
/** Liked, beside what was asked for. */
const LIKED = 0.12;
const LIKED_VILLAGE = 0.3;
/** Scores so near to each other are the same: then stock, stars and sales decide. */
const STEP = 0.04;
/** Among the first ten of an occasion no workshop stands more often. */
const MOST_OF_A_WORKSHOP = 3;
const FIRST = 10;
const SEPARATOR = '.';
/** What English says of a thing comes after these. */
const AFTER_THING = new Set(['with', 'of', 'in', 'on', 'for', 'from', 'carved', 'painted', 'embroidered']);

/** What ranking reads of a product. */
export function toldOf({ name, nameEn, category, kinds, origin }: ProductDocument): string {
  const line = (texts: readonly string[]) => texts.map((text) => readWords(text, 60).map(({ folded, marked }) => marked ?? folded).join(' ')).join(` ${SEPARATOR} `);
  // English says the thing itself at the end of what stands before the first comma.
  return [[name], nameEn?.split(',') ?? [], [category], kinds, origin].map(line).join('\n');
}

/** Candidates for what a half-typed query is offered. */
export const MOST_SUGGESTED = 40;

type Page = { sort: string; page: number; pageSize: number };
const isBehind = ({ page, pageSize }: Page): boolean => (page - 1) * pageSize >= MOST_RANKED;

/** Whether a page of what words find is put in order, and whether it lies behind what is. */
export const isOrderedByFit = (page: Page): boolean => page.sort === 'relevance' && !isBehind(page);
export const isPastRanked = (page: Page): boolean => page.sort === 'relevance' && isBehind(page);

type Line = { marked: string[]; folded: string[] };
type Told = Record<(typeof FIELDS)[number], Line> & { head: number; headEn: number };

// The best known goods are candidates for many queries: each is read once.
const MOST_TOLDS = 5_000;
const tolds = new Map<string, Told>();

function readTold(told: string): Told {
  const known = tolds.get(told);
  if (known) return known;
  if (tolds.size >= MOST_TOLDS) tolds.clear();
  const read = readLines(told);
  tolds.set(told, read);
  return read;
}

function readLines(told: string): Told {
  const lines = told.split('\n').map((line): Line => {
    const marked = line === '' ? [] : line.split(' ');
    return { marked, folded: marked.map((word) => readWord(word).folded) };
  });
  const line = (at: number): Line => lines[at] ?? { marked: [], folded: [] };
  return { name: line(0), nameEn: line(1), category: line(2), kinds: line(3), origin: line(4), head: thingAt(line(0).marked), headEn: endOfFirst(line(1)) };
}

function endOfFirst({ marked, folded }: Line): number {
  const at = marked.findIndex((word) => word === SEPARATOR || AFTER_THING.has(word));
  const end = at === -1 ? marked.length : at;
  // Where the Vietnamese name stands first (`Giò lụa, smooth pork roll`), its last word is not the thing.
  return marked.slice(0, end).some((word, index) => word !== folded[index]) ? -1 : end;
}

/** How well the words there are spelled as they were asked for, from 0 to 1; 0 where they do not stand. */
function spelledAt({ marked, folded: plain }: Line, at: number, { words, known }: Alternative, usual: (folded: string) => string): number {
  let fit = 1;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (plain[at + index] !== word.folded) return 0;
    const there = marked[at + index]!;
    if (word.marked !== null) fit *= there === word.marked ? 1 : OTHER_MARKS;
    else if (known && there !== word.folded) return 0;
    else fit *= there === word.folded || there === usual(word.folded) ? 1 : RARER_MARKS;
  }
  return fit;
}

function together(line: Line, alternative: Alternative, usual: (folded: string) => string, worth: (at: number) => number): number {
  let best = 0;
  for (let at = 0; at + alternative.words.length <= line.folded.length; at += 1) {
    if (line.folded[at] !== alternative.words[0]!.folded) continue;
    best = Math.max(best, spelledAt(line, at, alternative, usual) * worth(at));
  }
  return best;
}

function scattered(line: Line, alternative: Alternative, usual: (folded: string) => string): number {
  let fit = 1;
  for (const word of alternative.words) {
    fit *= together(line, { ...alternative, words: [word] }, usual, () => 1);
    if (fit === 0) return 0;
  }
  return fit;
}

function worthOf(alternative: Alternative, told: Told, usual: (folded: string) => string): number {
  const phrase = Math.max(
    together(told.name, alternative, usual, (at) => (at === told.head || at === 0 ? WORTH.head : WORTH.name)),
    together(told.nameEn, alternative, usual, (at) => (at + alternative.words.length === told.headEn ? WORTH.head : WORTH.nameEn)),
    together(told.category, alternative, usual, () => WORTH.category),
    // The craft stands first of what else it is.
    together(told.kinds, alternative, usual, (at) => (at === 0 ? WORTH.craft : WORTH.kinds)),
    together(told.origin, alternative, usual, () => WORTH.origin),
  );
  const loose = alternative.words.length > 1 && alternative.stand !== 'together' ? scattered(told.name, alternative, usual) * WORTH.named : 0;
  const elsewhere = alternative.stand === 'anywhere' ? WORTH.elsewhere : 0;
  return Math.max(phrase, loose, elsewhere) * (1 - alternative.cost);
}

const worthOfTerm = (term: Term, told: Told, usual: (folded: string) => string): number => Math.max(0, ...term.map((alternative) => worthOf(alternative, told, usual)));

/** How much a product is what an occasion wishes for, from 0 to 1. */
function worthOfIntents(attempt: Attempt, candidate: Candidate, told: Told): number {
  let sum = 0;
  for (const { wishes } of attempt.intents) {
    let best = 0;
    for (const wish of wishes) if (wish.weight > best && fitsWish(wish, candidate, told)) best = wish.weight;
    sum += best / 3;
  }
  return sum / Math.max(1, attempt.intents.length);
}

function fitsWish({ words, place, craft }: ReadWish, { craftSlug }: Candidate, { name, category, head }: Told): boolean {
  if (craft !== null) return craftSlug === craft;
  const stands = (line: Line, from: number, to: number): boolean => {
    for (let at = from; at <= to && at + words.length <= line.marked.length; at += 1) if (words.every((word, index) => line.marked[at + index] === (word.marked ?? word.folded))) return true;
    return false;
  };
  return place === 'thing' ? stands(name, head, head) || stands(category, 0, 0) : stands(name, 0, name.marked.length) || stands(category, 0, category.marked.length);
}

/** Whether two terms stand in the name one after the other, as they were typed. */
function standTogether([first]: Term, [second]: Term, told: Told, usual: (folded: string) => string): boolean {
  const words = [first!.words.at(-1)!, second!.words[0]!];
  return together(told.name, { ...first!, words }, usual, () => 1) > OTHER_MARKS;
}

function scoreOf(candidate: Candidate, attempt: Attempt, usual: (folded: string) => string): number {
  const told = readTold(candidate.told);
  const { terms, optional, intents, wished, villages, every } = attempt;
  // Vietnamese says the thing first: where any word will do, the first ones count more.
  const weights = terms.map((_, index) => (every ? 1 : 1 / (1 + index)));
  const words = terms.reduce((sum, term, index) => sum + worthOfTerm(term, told, usual) * weights[index]!, 0) / Math.max(1, weights.reduce((sum, weight) => sum + weight, 0));
  const sideBySide = terms.slice(1).filter((term, index) => standTogether(terms[index]!, term, told, usual)).length * SIDE_BY_SIDE;
  const liked = optional.reduce((sum, term) => sum + Math.min(1, worthOfTerm(term, told, usual) / WORTH.name), 0) * LIKED;
  const fromThere = villages.includes(candidate.villageSlug) ? LIKED_VILLAGE * (every ? 1 : 2) : 0;
  const occasion = intents.length > 0 ? worthOfIntents(attempt, candidate, told) * (wished && terms.length === 0 ? 1 : 0.5) : 0;
  return words + sideBySide + liked + fromThere + occasion;
}

/** Candidates in the order that a reader is shown: what is in stock before what is not, then what fits best, then the better known. */
export function rank<T extends Candidate>(candidates: readonly T[], attempt: Attempt, vocabulary: Pick<Vocabulary, 'usual'>): T[] {
  const usual = new Map<string, string>();
  const usualOf = (plain: string): string => {
    const known = usual.get(plain) ?? vocabulary.usual(plain);
    usual.set(plain, known);
    return known;
  };
  const scored = candidates.map((candidate) => ({ candidate, score: Math.round(scoreOf(candidate, attempt, usualOf) / STEP) }));
  scored.sort(({ candidate: a, score: x }, { candidate: b, score: y }) =>
    Number(b.inStock) - Number(a.inStock) || y - x || (b.stars ?? 0) - (a.stars ?? 0) || b.sold - a.sold || b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1),
  );
  return attempt.wished ? varied(scored).map(({ candidate }) => candidate) : scored.map(({ candidate }) => candidate);
}

/** For an occasion: among equals one of each kind of thing after another, and no workshop more than three times among the first. */
function varied<T extends { candidate: Candidate; score: number }>(scored: readonly T[]): T[] {
  const turns = new Map<string, number>();
  const turned = scored.map((one, index) => {
    const kind = `${one.candidate.inStock} ${one.score} ${one.candidate.told.split('\n')[2]}`;
    const turn = turns.get(kind) ?? 0;
    turns.set(kind, turn + 1);
    return { one, turn, index };
  });
  turned.sort((a, b) => Number(b.one.candidate.inStock) - Number(a.one.candidate.inStock) || b.one.score - a.one.score || a.turn - b.turn || a.index - b.index);
  const first: T[] = [];
  const later: T[] = [];
  const shown = new Map<string, number>();
  for (const { one } of turned) {
    const times = shown.get(one.candidate.workshop) ?? 0;
    if (first.length < FIRST && times < MOST_OF_A_WORKSHOP) {
      shown.set(one.candidate.workshop, times + 1);
      first.push(one);
    } else later.push(one);
  }
  return [...first, ...later];
}
