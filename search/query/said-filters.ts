// Words of a query that are filters: a price, stars, what is in stock. Each is told with the place it stands at, so that
// a reader can take it back.
import type { Dong } from '#app/domain/money/dong.ts';
import { CERTIFIABLE_STARS } from '#app/domain/ocop/rules.ts';
import { amountAt, asPrice, starsAt } from './amounts.ts';
import { phraseAt, phrases, signAt, type Token } from './tokens.ts';

export type SaidFilter = { start: number; end: number } & (
  | { kind: 'price'; from: Dong | null; to: Dong | null }
  /** Any of these. */
  | { kind: 'stars'; stars: number[] }
  | { kind: 'stock' }
);

const AT_MOST = phrases('dưới', 'tối đa', 'max', 'không quá', 'chưa đến', 'chưa tới', 'ít hơn', 'nhỏ hơn', 'rẻ hơn', 'under', 'below', 'less than', 'up to', 'cheaper than');
const MORE_THAN = phrases('trên', 'over', 'above', 'more than');
const AT_LEAST = [...MORE_THAN, ...phrases('từ', 'hơn', 'tối thiểu', 'ít nhất', 'lớn hơn', 'from', 'at least')];
const FROM = phrases('từ', 'trong khoảng', 'khoảng từ', 'khoảng', 'from', 'between');
const ABOUT = phrases('khoảng', 'tầm', 'cỡ', 'chừng', 'around', 'about');
const UP_TO = phrases('đến', 'tới', 'to', 'and');
const AND_LESS = phrases('trở xuống', 'đổ lại', 'quay đầu', 'or less');
const AND_MORE = phrases('trở lên', 'đổ lên', 'or more', 'and up');
const IN_STOCK = phrases('còn hàng', 'có sẵn', 'sẵn hàng', 'hàng có sẵn', 'hàng sẵn', 'in stock');
const PRICED = phrases('giá', 'giá tiền', 'price');
/** "Khoảng" and "tầm" leave so much to either side. */
const ROUGHLY = 0.2;
const ALL_STARS = CERTIFIABLE_STARS.toReversed();
const OCOP = phrases('ocop');
const STARS = phrases('sao', 'star', 'stars');

/** The filters of a query in their order, none over another. */
export function readSaidFilters(tokens: readonly Token[]): SaidFilter[] {
  const found: SaidFilter[] = [];
  for (let at = 0; at < tokens.length; ) {
    const said = starsSaid(tokens, at) ?? stockSaid(tokens, at) ?? priceSaid(tokens, at);
    if (said) found.push({ ...said.filter, start: tokens[at]!.start, end: tokens[at + said.length - 1]!.end });
    at += said?.length ?? 1;
  }
  return found;
}

type Bare<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never;
type Said = { filter: Bare<SaidFilter>; length: number };

function stockSaid(tokens: readonly Token[], at: number): Said | null {
  const length = phraseAt(tokens, at, IN_STOCK);
  return length ? { filter: { kind: 'stock' }, length } : null;
}

/** `4 sao`, `ocop 4 sao`, `từ 4 sao`, `4 sao trở lên`, `4*`, and `ocop` alone for any. */
function starsSaid(tokens: readonly Token[], begin: number): Said | null {
  const ocop = phraseAt(tokens, begin, OCOP);
  let at = begin + ocop;
  const above = phraseAt(tokens, at, MORE_THAN);
  const least = phraseAt(tokens, at, AT_LEAST);
  at += least;
  const stars = starsAt(tokens, at);
  const unit = phraseAt(tokens, at + 1, STARS) || (tokens[at + 1]?.glued && signAt(tokens, at + 1, '*'));
  if (stars === null || !unit) return ocop ? { filter: { kind: 'stars', stars: ALL_STARS }, length: 1 } : null;
  at += 2;
  const more = signAt(tokens, at, '+') || phraseAt(tokens, at, AND_MORE);
  at += more;
  if (!ocop) at += phraseAt(tokens, at, OCOP);
  const from = above && stars < 5 ? stars + 1 : stars;
  return { filter: { kind: 'stars', stars: least || more ? ALL_STARS.filter((one) => one >= from) : [stars] }, length: at - begin };
}

function priceSaid(tokens: readonly Token[], begin: number): Said | null {
  const begun = begin + phraseAt(tokens, begin, PRICED);
  const said = (from: Dong | null, to: Dong | null, end: number): Said => ({ filter: { kind: 'price', from, to }, length: end - begin });

  const from = phraseAt(tokens, begun, FROM);
  const range = rangeAt(tokens, begun + from, from > 0);
  if (range) return said(range.from, range.to, range.end);

  const most = phraseAt(tokens, begun, AT_MOST) || signAt(tokens, begun, '<≤');
  const least = most ? 0 : phraseAt(tokens, begun, AT_LEAST) || signAt(tokens, begun, '>≥');
  const about = most || least ? 0 : phraseAt(tokens, begun, ABOUT) || signAt(tokens, begun, '~');
  let at = begun + most + least + about;
  if (most || least) at += signAt(tokens, at, '=');
  const amount = amountAt(tokens, at);
  if (!amount || amount.value <= 0) return null;
  const end = at + amount.length;
  const price = asPrice(amount);
  const worded = most || least || about || begun > begin;
  // A bare number beside nothing is part of the product: `bộ 6`, `tứ quý bộ 4`.
  if (!amount.money && !(worded && amount.value >= 10)) return null;
  const less = phraseAt(tokens, end, AND_LESS);
  const more = phraseAt(tokens, end, AND_MORE);
  if (most || less) return said(null, price, end + less);
  if (least || more) return said(price, null, end + more);
  return said(Math.round(price * (1 - ROUGHLY)), Math.round(price * (1 + ROUGHLY)), end);
}

/** `200 đến 500 nghìn`, `200-500k`, `1 - 2 triệu`: the first may leave its unit to the second. */
function rangeAt(tokens: readonly Token[], at: number, worded: boolean): { from: Dong; to: Dong; end: number } | null {
  const low = amountAt(tokens, at);
  if (!low) return null;
  const between = phraseAt(tokens, at + low.length, UP_TO) || signAt(tokens, at + low.length, '-–—');
  const high = between ? amountAt(tokens, at + low.length + between) : null;
  if (!high || !(high.money || (worded && low.value >= 10 && high.value >= 10))) return null;
  // `từ 200 đến 300` are thousands.
  if (!high.money) return low.value <= high.value ? { from: asPrice(low), to: asPrice(high), end: at + low.length + between + high.length } : null;
  const from = low.money ? low.value : low.value * (high.value >= 1e6 && low.value < 100 && high.value / 1e6 >= low.value ? 1e6 : 1e3);
  return from > 0 && from <= high.value ? { from: Math.round(from), to: Math.round(high.value), end: at + low.length + between + high.length } : null;
}
