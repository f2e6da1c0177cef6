/**
 * What can be done to many goods at once, as an address and a form say it, and on which shelf each of it makes sense.
 */
import { MOST_PIECES } from '../stock/stock.ts';
import type { Shelf } from './goods-filter.ts';
import { type ReadAmount, readAmount } from './read-amount.ts';
import { readPrice } from './read-number.ts';
import { faultOf, isShare, type Repricing, REPRICING_WAYS, type RepricingWay, type RuleFault } from './repricing.ts';

export const DEED_KINDS = ['price', 'receipt', 'count', 'publish', 'hide', 'show', 'archive'] as const;
export type DeedKind = (typeof DEED_KINDS)[number];

/** What is done to goods that somebody selected. */
export type GoodsDeed =
  | { kind: 'price'; rule: Repricing }
  /** Pieces that came in, or that are there when counted, of each variant. */
  | { kind: 'receipt'; pieces: number }
  | { kind: 'count'; pieces: number }
  | { kind: 'publish' }
  | { kind: 'hide' }
  | { kind: 'show' }
  | { kind: 'archive' };

/** `restore` takes back what an earlier change (`of`) did to prices, and means the goods of that one. */
export type BulkDeed = GoodsDeed | { kind: 'restore'; of: string };

/** Whether its steps are prices, and not pieces. */
export const isOfPrices = (kind: BulkDeed['kind']): kind is 'price' | 'restore' => kind === 'price' || kind === 'restore';

const WORDS: Readonly<Record<DeedKind, string>> = { price: 'gia', receipt: 'nhap-them', count: 'dem', publish: 'dang', hide: 'an', show: 'hien', archive: 'cat' };
const WAY_WORDS: Readonly<Record<RepricingWay, string>> = { exact: 'dung', more: 'tang', less: 'giam', 'percent-more': 'tang-phan-tram', 'percent-less': 'giam-phan-tram' };

export const deedWord = (kind: DeedKind): string => WORDS[kind];
/** The word of a way to change a price. */
export const wayWord = (way: RepricingWay): string => WAY_WORDS[way];

/** The way that a word of an address names; the plainest where it is none. */
export const readWay = (word: unknown): RepricingWay => REPRICING_WAYS.find((one) => WAY_WORDS[one] === word) ?? 'exact';

/** The deed that a word of an address names. */
export const readDeedKind = (word: string | null): DeedKind | null => DEED_KINDS.find((kind) => WORDS[kind] === word) ?? null;

const ON_SHELF: Readonly<Record<Shelf, readonly DeedKind[]>> = {
  'on-sale': ['price', 'receipt', 'count', 'publish', 'hide', 'archive'],
  drafts: ['publish'],
  hidden: ['show', 'price', 'receipt', 'count', 'publish', 'archive'],
  archived: ['show', 'hide'],
};

/** What can be done to goods of a shelf, the likeliest first. */
export const deedsOn = (shelf: Shelf): readonly DeedKind[] => ON_SHELF[shelf];

/** Deeds that need nothing to be typed. */
export const isPlain = (kind: DeedKind): kind is 'publish' | 'hide' | 'show' | 'archive' => kind !== 'price' && kind !== 'receipt' && kind !== 'count';

export type ReadDeed = { ok: true; deed: GoodsDeed } | { ok: false; code: RuleFault };

/** Reads what a form says of a deed: `cach`, `so`, `lam-tron`. */
export function readDeed(kind: DeedKind, parameters: { get(name: string): unknown }): ReadDeed {
  if (isPlain(kind)) return { ok: true, deed: { kind } };
  const typed = parameters.get('so');
  const said = typeof typed === 'string' ? typed : '';
  const figure = (read: ReadAmount): number => (read.ok ? read.amount : Number.NaN);
  if (kind === 'price') {
    const way = readWay(parameters.get('cach'));
    const by = figure(isShare(way) ? readAmount(said.replace(/%\s*$/, '')) : readPrice(said));
    const rule: Repricing = { way, by, round: parameters.get('lam-tron') === '1' };
    const fault = faultOf(rule);
    return fault ? { ok: false, code: fault } : { ok: true, deed: { kind, rule } };
  }
  const by = figure(readAmount(said));
  if (!Number.isSafeInteger(by)) return { ok: false, code: 'missing' };
  if (by < 0 || (by === 0 && kind === 'receipt')) return { ok: false, code: 'not-above-zero' };
  return by > MOST_PIECES ? { ok: false, code: 'too-much' } : { ok: true, deed: { kind, pieces: by } };
}
