import type { CatalogueChoices, WrongValue } from '#app/domain/catalogue/catalogue-address.ts';
import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import type { SortKey } from '#app/domain/catalogue/sorting.ts';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { type Hit, type PriceBand, priceBand, type Understood } from '#search/index.ts';
import { listPlaceholders } from '../pictures/list-placeholders.server.ts';
import { listToldNames } from '../catalogue/list-told-names.server.ts';
import { getLexicon } from './get-lexicon.server.ts';
import { findInstead, searchCatalogue } from './search-catalogue.server.ts';
import { toShelfItem } from './shelf-hit.ts';

/** A choice of one group, and how many products it would leave. */
export type FilterOption = { value: string; name: string; count: number };

/** What the words were understood as, and the query without it. */
export type Meaning = {
  kind: Exclude<Understood['kind'], 'near' | 'spelling'>;
  value: string;
  /** What it is called; what was typed where a screen knows better words, as for a price. */
  name: string;
  without: string;
  /** It was passed over, because with it there was nothing. */
  dropped: boolean;
};

export type CatalogueList = {
  items: ShelfItem[];
  total: number;
  page: number;
  pages: number;
  choices: CatalogueChoices;
  sort: SortKey;
  villages: FilterOption[];
  crafts: FilterOption[];
  stars: FilterOption[];
  inStock: number;
  /** How many lie in each band of prices, the empty ends cut off. */
  prices: (PriceBand & { count: number })[];
  meanings: Meaning[];
  /** The words as they were read, where a slip was put right. */
  spelling: string | null;
  /** The words as they are fit nothing; these are the nearest. */
  near: boolean;
  /** Not what was asked for but near it: shown after a short list. */
  related: ShelfItem[];
  unknown: WrongValue[];
  /** Offered when the list is empty. */
  instead: ShelfItem[];
};

/** The product list as its page shows it: goods, choices with their names and counts, and what to look at when there is nothing. */
export async function listCatalogue(asked: CatalogueChoices, locale: Locale): Promise<CatalogueList> {
  const [answer, lexicon] = [await searchCatalogue(asked), await getLexicon()];
  const { choices, facets, understood } = answer;
  const villageName = new Map(lexicon.villages.map(({ slug, name }) => [slug, name]));
  const craftName = new Map(lexicon.crafts.map(({ slug, name, nameEn }) => [slug, locale === 'en' ? nameEn : name]));
  const options = (counts: Record<string, number>, chosen: readonly string[], names: ReadonlyMap<string, string>): FilterOption[] =>
    [...new Set([...Object.keys(counts), ...chosen])]
      .flatMap((value) => (names.has(value) ? [{ value, name: names.get(value)!, count: counts[value] ?? 0 }] : []))
      .sort((a, b) => b.count - a.count || compareVietnamese(a.name, b.name));
  const names: Partial<Record<Understood['kind'], ReadonlyMap<string, string>>> = {
    village: villageName,
    craft: craftName,
    artisan: new Map(lexicon.artisans.map(({ slug, name }) => [slug, name])),
    intent: new Map(lexicon.intents?.map(({ key, name, nameEn }) => [key, locale === 'en' ? nameEn : name])),
  };
  const meaningOf = ({ kind, value, text, without }: Understood): Meaning[] => {
    if (kind === 'near' || kind === 'spelling') return [];
    const dropped = answer.attempt?.dropped.some((one) => one === (kind === 'place' ? 'village' : kind)) ?? false;
    return [{ kind, value, name: names[kind]?.get(value) ?? (kind === 'place' ? value : text), without, dropped }];
  };
  const empty = answer.hits.length === 0;
  return {
    items: await shelve(answer.hits),
    total: answer.total,
    page: answer.page,
    pages: answer.pages,
    choices,
    sort: answer.sort,
    villages: options(facets.village, choices.villages, villageName),
    crafts: options(facets.craft, choices.crafts, craftName),
    stars: [5, 4, 3].map((stars) => ({ value: String(stars), name: String(stars), count: facets.stars[stars] ?? 0 })),
    inStock: facets.inStock,
    prices: trimmed(answer.prices.map((count, band) => ({ ...priceBand(band), count }))),
    meanings: understood.flatMap((said) => meaningOf(said)),
    spelling: !answer.near ? null : understood.find(({ kind }) => kind === 'spelling')?.value ?? null,
    near: answer.near,
    related: await shelve(answer.related),
    unknown: answer.unknown,
    instead: empty && answer.total === 0 ? await shelve(await findInstead(answer)) : [],
  };
}

async function shelve(hits: readonly Hit[]): Promise<ShelfItem[]> {
  const [placeholders, names] = await Promise.all([listPlaceholders(hits.flatMap(({ picture }) => picture?.id ?? [])), listToldNames(hits.map(({ id }) => id))]);
  return hits.map((hit) => toShelfItem({ ...hit, name: names.get(hit.id) ?? hit.name }, hit.picture && placeholders.get(hit.picture.id)));
}

function trimmed<T extends { count: number }>(bands: readonly T[]): T[] {
  const filled = bands.flatMap(({ count }, index) => (count > 0 ? [index] : []));
  return filled.length > 0 ? bands.slice(filled[0], filled.at(-1)! + 1) : [];
}
