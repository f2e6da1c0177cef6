import type { CatalogueChoices, WrongValue } from '#app/domain/catalogue/catalogue-address.ts';
import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import type { SortKey } from '#app/domain/catalogue/sorting.ts';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { type Hit, type Lexicon, type PriceBand, priceBand, type SaidFilters } from '#search/index.ts';
import { listPlaceholders } from '../pictures/list-placeholders.server.ts';
import { listToldNames } from '../catalogue/list-told-names.server.ts';
import { getLexicon } from './get-lexicon.server.ts';
import { listMakersOf, type Maker } from './list-makers-of.server.ts';
import { listOtherSpellings, type OtherSpelling } from './list-other-spellings.server.ts';
import { listWaysOut, type WayOut } from './list-ways-out.server.ts';
import { type Names, type Narrowing, listNarrowings } from './list-narrowings.server.ts';
import { type CatalogueAnswer, findInstead, searchCatalogue } from './search-catalogue.server.ts';
import { type FilterGroup, FILTER_GROUPS, isChosen, partOf } from './filter-groups.ts';
import { toShelfItem } from './shelf-hit.ts';

/** A choice of one group, and how many products it would leave. */
export type FilterOption = { value: string; name: string; count: number };

export type CatalogueList = {
  items: ShelfItem[];
  total: number;
  /** Of what finds very many, the total or the counts are reckoned from a part. */
  estimated: { total: boolean; counts: boolean };
  page: number;
  pages: number;
  pageSize: number;
  choices: CatalogueChoices;
  /** What narrows the list: the choices, and what the words say besides. */
  inForce: SaidFilters;
  /** Which filters are set by the words alone. */
  said: FilterGroup[];
  sort: SortKey;
  villages: FilterOption[];
  crafts: FilterOption[];
  stars: FilterOption[];
  inStock: number;
  /** How many lie in each band of prices; empty ends are cut off, but for the prices in force. */
  prices: (PriceBand & { count: number })[];
  narrowings: Narrowing[];
  /** What the list is when every one of these is taken back. */
  bare: CatalogueChoices;
  /** The words as they were read, where a slip was put right. */
  spelling: string | null;
  /** The words as they are fit nothing; these are the nearest. */
  near: boolean;
  /** Queries that may have been meant instead. */
  spellings: OtherSpelling[];
  /** Villages that make what was looked for, where no goods are just that. */
  makers: Maker[];
  /** Not what was asked for but near it: shown after a short list. */
  related: ShelfItem[];
  unknown: WrongValue[];
  /** What an empty list can do without, and what it has then. */
  waysOut: WayOut[];
  /** Offered when the list is empty. */
  instead: ShelfItem[];
};

/** The product list as its page shows it: goods, choices with their names and counts, and what to look at when there is nothing. */
export async function listCatalogue(asked: CatalogueChoices, locale: Locale): Promise<CatalogueList> {
  const [answer, lexicon] = [await searchCatalogue(asked), await getLexicon()];
  const { choices, facets, understood, inForce } = answer;
  const names = namesIn(lexicon, locale);
  const options = (counts: Record<string, number>, set: readonly string[], names: ReadonlyMap<string, string>): FilterOption[] =>
    [...new Set([...Object.keys(counts), ...set])]
      .flatMap((value) => (names.has(value) ? [{ value, name: names.get(value)!, count: counts[value] ?? 0 }] : []))
      .sort((a, b) => b.count - a.count || compareVietnamese(a.name, b.name));
  const { narrowings, bare } = listNarrowings(answer, names, lexicon);
  const empty = answer.total === 0;
  const [spellings, makers] = empty || answer.near ? await Promise.all([listOtherSpellings(choices, understood, lexicon), listMakersOf(choices.text)]) : [[], []];
  return {
    items: await shelve(answer.hits),
    total: answer.total,
    estimated: answer.estimated,
    page: answer.page,
    pages: answer.pages,
    pageSize: answer.pageSize,
    choices,
    inForce,
    said: FILTER_GROUPS.filter((group) => !isChosen(choices, group) && partOf(inForce, group).length > 0),
    sort: answer.sort,
    villages: options(facets.village, inForce.villages, names.village),
    crafts: options(facets.craft, inForce.crafts, names.craft),
    stars: [5, 4, 3].map((stars) => ({ value: String(stars), name: String(stars), count: facets.stars[stars] ?? 0 })),
    inStock: facets.inStock,
    prices: bandsOf(answer),
    narrowings,
    bare,
    spelling: !answer.near ? null : understood.find(({ kind }) => kind === 'spelling')?.value ?? null,
    near: answer.near,
    spellings,
    makers,
    related: await shelve(answer.related),
    unknown: answer.unknown,
    waysOut: empty ? await listWaysOut(choices, narrowings, bare, lexicon) : [],
    instead: empty ? await shelve(await findInstead(answer)) : [],
  };
}

const namesIn = ({ villages, crafts, artisans, intents = [] }: Lexicon, locale: Locale): Names => ({
  village: new Map(villages.map(({ slug, name }) => [slug, name])),
  craft: new Map(crafts.map(({ slug, name, nameEn }) => [slug, locale === 'en' ? nameEn : name])),
  artisan: new Map(artisans.map(({ slug, name }) => [slug, name])),
  intent: new Map(intents.map(({ key, name, nameEn }) => [key, locale === 'en' ? nameEn : name])),
});

async function shelve(hits: readonly Hit[]): Promise<ShelfItem[]> {
  const [placeholders, names] = await Promise.all([listPlaceholders(hits.flatMap(({ picture }) => picture?.id ?? [])), listToldNames(hits.map(({ id }) => id))]);
  return hits.map((hit) => toShelfItem({ ...hit, name: names.get(hit.id) ?? hit.name }, hit.picture && placeholders.get(hit.picture.id)));
}

/** From the first band with goods to the last, and as far as the prices in force reach. */
function bandsOf({ prices, inForce: { priceFrom, priceTo } }: CatalogueAnswer): CatalogueList['prices'] {
  const bands = prices.map((count, band) => ({ ...priceBand(band), count }));
  const holds = (price: number | null, { over, upTo }: PriceBand) => price !== null && price > (over ?? 0) && price <= (upTo ?? Infinity);
  const kept = bands.flatMap((band, at) => (band.count > 0 || holds(priceFrom, band) || holds(priceTo, band) ? [at] : []));
  return kept.length > 0 && prices.some((count) => count > 0) ? bands.slice(kept[0], kept.at(-1)! + 1) : [];
}
