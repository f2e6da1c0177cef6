import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { CatalogueList } from '#app/services/search/list-catalogue.server.ts';

/** Where the prices in force lie among the limits of the bands: the nearest that leaves nothing of them out. */
function ends({ prices, inForce: { priceFrom, priceTo } }: CatalogueList): { from: number; to: number } {
  const from = priceFrom === null ? 0 : prices.findLastIndex(({ over }) => (over ?? 0) <= priceFrom);
  const to = priceTo === null ? -1 : prices.findIndex(({ upTo }) => upTo !== null && upTo >= priceTo);
  return { from: Math.max(0, from), to: to === -1 ? prices.length : to + 1 };
}

/**
 * How the goods lie over the prices, and two thumbs upon it that step from band to band: the browser's own sliders, which
 * keys, fingers and screen readers know. They have no names of their own; what they say stands in the two fields
 * (ui/document/price-range.ts), and without script only these are there.
 */
export function PriceRange({ list }: { list: CatalogueList }) {
  const { prices } = list;
  if (prices.length < 2) return null;
  const { from, to } = ends(list);
  const limits = [prices[0]!.over, ...prices.map(({ upTo }) => upTo)];
  const said = (limit: number | null | undefined) => (limit === null || limit === undefined ? m.search_price_any() : formatDong(limit, getLocale()));
  return (
    <div className="range" data-limits={limits.map((limit, at) => (at === 0 || at === prices.length ? '' : limit)).join(',')} data-any={m.search_price_any()}>
      <PriceBars prices={prices} from={from} to={to} />
      <div className="range__line with-script">
        <input type="range" data-end="gia-tu" min={0} max={prices.length} step={1} defaultValue={from} aria-label={m.search_price_at_least()} aria-valuetext={said(from === 0 ? null : limits[from])} autoComplete="off" />
        <input type="range" data-end="gia-den" min={0} max={prices.length} step={1} defaultValue={to} aria-label={m.search_price_at_most()} aria-valuetext={said(to === prices.length ? null : limits[to])} autoComplete="off" />
      </div>
    </div>
  );
}

/** Says nothing aloud; the thumbs and fields do. */
function PriceBars({ prices, from, to }: { prices: CatalogueList['prices']; from: number; to: number }) {
  const most = Math.max(...prices.map(({ count }) => count));
  const width = 200 / prices.length;
  return (
    <svg className="bars-of-price" viewBox="0 0 200 48" preserveAspectRatio="none" aria-hidden="true">
      {prices.map(({ over, count }, index) => {
        const height = count === 0 ? 0 : Math.max(1.5, (count / most) * 48);
        return <rect key={over ?? 0} x={index * width} y={48 - height} width={width - 2} height={height} className={index >= from && index < to ? 'in' : undefined} />;
      })}
    </svg>
  );
}
