/**
 * Which of a workshop's goods are meant, as an address says it: one shelf, and what narrows it. The list, the export and a
 * change of many goods read the same words, so that "all of these" means the same everywhere.
 */

/** Where a listing stands: on sale, being written, taken out of sight, put away. */
export const SHELVES = ['on-sale', 'drafts', 'hidden', 'archived'] as const;
export type Shelf = (typeof SHELVES)[number];

export const NARROWINGS = ['sold-out', 'few-left', 'changed'] as const;
export type Narrowing = (typeof NARROWINGS)[number];

export const GOODS_ORDERS = ['latest', 'name', 'cheapest', 'dearest', 'least-left'] as const;
export type GoodsOrder = (typeof GOODS_ORDERS)[number];

/** So many pieces or fewer are few. */
export const FEW_LEFT = 3;

export type GoodsFilter = { shelf: Shelf; text: string; only: Narrowing | null; order: GoodsOrder };

export const ALL_ON_SALE: GoodsFilter = { shelf: 'on-sale', text: '', only: null, order: 'latest' };

const SHELF_WORDS: Readonly<Record<Shelf, string>> = { 'on-sale': 'dang-ban', drafts: 'nhap', hidden: 'dang-an', archived: 'da-cat' };
const NARROWING_WORDS: Readonly<Record<Narrowing, string>> = { 'sold-out': 'het', 'few-left': 'sap-het', changed: 'thay-doi' };
const ORDER_WORDS: Readonly<Record<GoodsOrder, string>> = { latest: 'moi', name: 'ten', cheapest: 'gia-tang', dearest: 'gia-giam', 'least-left': 'con-it' };

const LONGEST_TEXT = 100;

const meant = <Key extends string>(words: Readonly<Record<Key, string>>, word: string | null): Key | null =>
  (Object.keys(words) as Key[]).find((key) => words[key] === word) ?? null;

/** Reads an address; what is unknown says nothing. A draft has no stock and no change that waits. */
export function readGoodsFilter(parameters: URLSearchParams): GoodsFilter {
  const shelf = meant(SHELF_WORDS, parameters.get('muc')) ?? 'on-sale';
  return {
    shelf,
    text: (parameters.get('q') ?? '').normalize('NFC').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT),
    only: shelf === 'drafts' ? null : meant(NARROWING_WORDS, parameters.get('loc')),
    order: meant(ORDER_WORDS, parameters.get('xep')) ?? 'latest',
  };
}

/** The query of the address; what is usual is left out. */
export function writeGoodsFilter({ shelf, text, only, order }: GoodsFilter, page = 1): URLSearchParams {
  const parameters = new URLSearchParams();
  if (shelf !== 'on-sale') parameters.set('muc', SHELF_WORDS[shelf]);
  if (text) parameters.set('q', text);
  if (only) parameters.set('loc', NARROWING_WORDS[only]);
  if (order !== 'latest') parameters.set('xep', ORDER_WORDS[order]);
  if (page > 1) parameters.set('trang', String(page));
  return parameters;
}

/** The words of the form's fields. */
export const shelfWord = (shelf: Shelf): string => SHELF_WORDS[shelf];
/** The word of a narrowing in the address. */
export const narrowingWord = (only: Narrowing): string => NARROWING_WORDS[only];
/** The word of an order in the address. */
export const orderWord = (order: GoodsOrder): string => ORDER_WORDS[order];
