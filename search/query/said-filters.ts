// Words of a query that are filters: a price, stars, what is in stock. Each is told with the place it stands at, so that
// a reader can take it back.
import type { Dong } from '#app/domain/money/dong.ts';
import { amountAt, asPrice, starsAt } from './amounts.ts';
import { isWord, phraseAt, type Token } from './tokens.ts';

export type SaidFilter = { start: number; end: number } & (
  | { kind: 'price'; from: Dong | null; to: Dong | null }
  /** Any of these. */
  | { kind: 'stars'; stars: number[] }
  | { kind: 'stock' }
);

const AT_MOST = ['dưới', 'tối đa', 'không quá', 'chưa đến', 'chưa tới', 'ít hơn', 'nhỏ hơn', 'rẻ hơn', 'under', 'below', 'less than', 'up to', 'cheaper than'];
const AT_LEAST = ['trên', 'từ', 'hơn', 'tối thiểu', 'ít nhất', 'lớn hơn', 'over', 'above', 'more than', 'from', 'at least'];
const ABOUT = ['khoảng', 'tầm', 'cỡ', 'chừng', 'around', 'about'];
const UP_TO = ['đến', 'tới', 'to', 'and'];
const AND_LESS = ['trở xuống', 'đổ lại', 'quay đầu', 'or less'];
const AND_MORE = ['trở lên', 'đổ lên', 'or more', 'and up'];
const IN_STOCK = ['còn hàng', 'có sẵn', 'sẵn hàng', 'hàng có sẵn', 'hàng sẵn', 'in stock'];
const PRICED = ['giá', 'giá tiền', 'price'];
/** "Khoảng" and "tầm" leave so much to either side. */
const ROUGHLY = 0.2;
const ALL_STARS = [5, 4, 3];

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
  let at = begin;
  const ocop = isWord(tokens[at], 'ocop');
  if (ocop) at += 1;
  const above = phraseAt(tokens, at, ['trên', 'over', 'above', 'more than']);
  const least = phraseAt(tokens, at, AT_LEAST);
  at += least;
  const stars = starsAt(tokens[at]);
  const unit = stars === null ? 0 : Number(isWord(tokens[at + 1], 'sao') || isWord(tokens[at + 1], 'star') || isWord(tokens[at + 1], 'stars') || (tokens[at + 1]?.exact === '*' && tokens[at + 1]!.glued));
  if (stars === null || !unit) return ocop ? { filter: { kind: 'stars', stars: ALL_STARS }, length: 1 } : null;
  at += 2;
  const more = tokens[at]?.exact === '+' ? 1 : phraseAt(tokens, at, AND_MORE);
  at += more;
  if (!ocop && isWord(tokens[at], 'ocop')) at += 1;
  const from = above && stars < 5 ? stars + 1 : stars;
  return { filter: { kind: 'stars', stars: least || more ? ALL_STARS.filter((one) => one >= from) : [stars] }, length: at - begin };
}

function priceSaid(tokens: readonly Token[], begin: number): Said | null {
  const begun = begin + phraseAt(tokens, begin, PRICED);
  const said = (from: Dong | null, to: Dong | null, end: number): Said => ({ filter: { kind: 'price', from, to }, length: end - begin });

  const range = rangeAt(tokens, begun + phraseAt(tokens, begun, ['từ', 'trong khoảng', 'khoảng từ', 'khoảng', 'from', 'between']));
  if (range) return said(range.from, range.to, range.end);

  const sign = tokens[begun]?.exact ?? '';
  const most = phraseAt(tokens, begun, AT_MOST) || Number('<≤'.includes(sign) && sign !== '');
  const least = most ? 0 : phraseAt(tokens, begun, AT_LEAST) || Number('>≥'.includes(sign) && sign !== '');
  const about = most || least ? 0 : phraseAt(tokens, begun, ABOUT) || Number(sign === '~');
  let at = begun + most + least + about;
  if ((most || least) && tokens[at]?.exact === '=') at += 1;
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
function rangeAt(tokens: readonly Token[], at: number): { from: Dong; to: Dong; end: number } | null {
  const low = amountAt(tokens, at);
  if (!low) return null;
  const between = phraseAt(tokens, at + low.length, UP_TO) || Number(/^[-–—]$/.test(tokens[at + low.length]?.exact ?? ''));
  const high = between ? amountAt(tokens, at + low.length + between) : null;
  if (!high?.money) return null;
  const from = low.money ? low.value : low.value * (high.value >= 1e6 && low.value < 100 && high.value / 1e6 >= low.value ? 1e6 : 1e3);
  return from > 0 && from <= high.value ? { from: Math.round(from), to: Math.round(high.value), end: at + low.length + between + high.length } : null;
}
