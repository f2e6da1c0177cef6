/**
 * The address of the product list: which words stand in it for which choice, read and written. One reading serves the
 * page, which passes over what is wrong, and the JSON beside it, which refuses it.
 */
import type { Dong } from '../money/dong.ts';
import { parseSort, sortInAddress, type SortKey } from './sorting.ts';

export type CatalogueChoices = {
  text: string;
  /** Slugs. */
  villages: string[];
  crafts: string[];
  stars: number[];
  /** Both ends included. */
  priceFrom: Dong | null;
  priceTo: Dong | null;
  inStock: boolean;
  /** Null for the order that is usual. */
  sort: SortKey | null;
  /** From 1. */
  page: number;
};

export const PARAMETERS = ['q', 'lang', 'nghe', 'sao', 'gia-tu', 'gia-den', 'con-hang', 'xep', 'trang'] as const;
export type Parameter = (typeof PARAMETERS)[number];
export type WrongValue = { parameter: Parameter; value: string };

export const NO_CHOICES: CatalogueChoices = { text: '', villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false, sort: null, page: 1 };

/** Deeper pages are refused: nobody turns 400 of them, and each costs more than the one before. */
export const DEEPEST_PAGE = 400;
const MOST_CHOICES = 50;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const STARS = ['3', '4', '5'];
/** `500000`, `500.000`, or `500,000` as English writes it. */
const PRICE = /^(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}|\d{1,3}(?:,\d{3}){1,3})$/;
/** `500k`, `1,5 triệu`, `1.5 million`, as people say it. */
const SAID_PRICE = /^(\d{1,6})(?:[.,](\d))?\s*(?:(k|nghìn|nghin|ngàn|ngan|thousand)|tr|triệu|trieu|m|million)$/i;
/** Both, as the pattern of the field that a price is typed in. */
export const TYPED_PRICE = String.raw`\s*(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}|\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:[.,]\d)?\s*(?:[kK]|[nN][gG][hH][ìÌiI][nN]|[nN][gG][àÀaA][nN]|[tT][hH][oO][uU][sS][aA][nN][dD]|[tT][rR]|[tT][rR][iI][ệỆeE][uU]|[mM](?:[iI][lL][lL][iI][oO][nN])?))\s*`;
const PAGE = /^[1-9]\d{0,2}$/;

function price(value: string): Dong | null {
  if (PRICE.test(value)) return Number(value.replace(/[.,]/g, ''));
  const [said, whole, tenth = '0', thousands] = SAID_PRICE.exec(value.normalize('NFC')) ?? [];
  return said ? (Number(whole) * 10 + Number(tenth)) * (thousands ? 100 : 100_000) : null;
}

/** Reads an address. Unknown parameters and empty values say nothing; the last of a repeated single value counts. */
export function readCatalogueAddress(parameters: URLSearchParams): { choices: CatalogueChoices; wrong: WrongValue[] } {
  const wrong: WrongValue[] = [];
  const many = (parameter: Parameter, fits: (value: string) => boolean): string[] => {
    const values = parameters.getAll(parameter).flatMap((value) => value.split(',')).map((value) => value.trim()).filter(Boolean);
    const fitting = values.filter((value) => fits(value) || (wrong.push({ parameter, value }), false));
    return [...new Set(fitting)].slice(0, MOST_CHOICES);
  };
  const one = <T>(parameter: Parameter, read: (value: string) => T | null, otherwise: T): T => {
    const value = parameters.getAll(parameter).at(-1)?.trim() ?? '';
    if (value === '') return otherwise;
    const found = read(value);
    if (found !== null) return found;
    wrong.push({ parameter, value });
    return otherwise;
  };

  const choices: CatalogueChoices = {
    text: parameters.getAll('q').at(-1)?.trim() ?? '',
    villages: many('lang', (value) => SLUG.test(value)),
    crafts: many('nghe', (value) => SLUG.test(value)),
    stars: many('sao', (value) => STARS.includes(value)).map(Number).sort((a, b) => b - a),
    priceFrom: one<Dong | null>('gia-tu', price, null),
    priceTo: one<Dong | null>('gia-den', price, null),
    inStock: one('con-hang', (value) => (value === '1' ? true : value === '0' ? false : null), false),
    sort: one<SortKey | null>('xep', parseSort, null),
    page: one('trang', (value) => (PAGE.test(value) && Number(value) <= DEEPEST_PAGE ? Number(value) : null), 1),
  };
  if (choices.priceFrom !== null && choices.priceTo !== null && choices.priceFrom > choices.priceTo) {
    wrong.push({ parameter: 'gia-den', value: String(choices.priceTo) });
    choices.priceTo = null;
  }
  return { choices, wrong };
}

/** The one address of these choices, parameters in one order, nothing in it that changes nothing. */
export function catalogueAddress(choices: Partial<CatalogueChoices>): string {
  const { text, villages, crafts, stars, priceFrom, priceTo, inStock, sort, page } = { ...NO_CHOICES, ...choices };
  const said: [Parameter, string | null][] = [
    ['q', text || null],
    ...villages.toSorted().map((slug): [Parameter, string] => ['lang', slug]),
    ...crafts.toSorted().map((slug): [Parameter, string] => ['nghe', slug]),
    ...stars.toSorted((a, b) => b - a).map((count): [Parameter, string] => ['sao', String(count)]),
    ['gia-tu', priceFrom === null ? null : String(priceFrom)],
    ['gia-den', priceTo === null ? null : String(priceTo)],
    ['con-hang', inStock ? '1' : null],
    ['xep', sort && sortInAddress(sort)],
    ['trang', page > 1 ? String(page) : null],
  ];
  const query = new URLSearchParams(said.filter((pair): pair is [Parameter, string] => pair[1] !== null)).toString();
  return query ? `/san-pham?${query}` : '/san-pham';
}

/** How many choices narrow the list, each price end and each slug counted. */
export function countChoices(choices: CatalogueChoices): number {
  return (
    choices.villages.length + choices.crafts.length + choices.stars.length + Number(choices.priceFrom !== null) + Number(choices.priceTo !== null) + Number(choices.inStock)
  );
}
