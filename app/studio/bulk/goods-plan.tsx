// What a change of many goods will do, before it is done.
import { type BulkDeed, isOfPrices } from '#app/domain/listings/bulk-deed.ts';
import type { PlanSum } from '#app/domain/listings/goods-plan.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { GoodsPreview } from '#app/services/listings/preview-goods-change.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PriceLeaps } from './price-leaps.tsx';
import { rangeWords } from './range-words.ts';
import { refusalWords } from './refusal-words.ts';

type Kind = BulkDeed['kind'];

const number = (value: number): string => formatNumber(value, getLocale());
const said = (kind: Kind, value: number): string => (isOfPrices(kind) ? formatDong(value, getLocale()) : number(value));
function range(kind: Kind, { least, most }: { least: number; most: number }): string {
  if (isOfPrices(kind)) return rangeWords(least, most);
  return least === most ? said(kind, least) : m.bulk_price_range({ from: said(kind, least), to: said(kind, most) });
}

function sumWords(kind: Kind, { goods, variants, from, to }: PlanSum): string {
  const facts = { variants: number(variants), goods: number(goods) };
  if (kind === 'publish') return m.bulk_sum_publish(facts);
  if (kind === 'hide') return m.bulk_sum_hide(facts);
  if (kind === 'show') return m.bulk_sum_show(facts);
  if (kind === 'archive') return m.bulk_sum_archive(facts);
  if (!from || !to) return kind === 'restore' ? m.bulk_return_nothing() : m.bulk_sum_nothing();
  const changed = { ...facts, from: range(kind, from), to: range(kind, to) };
  return isOfPrices(kind) ? m.bulk_sum_price(changed) : m.bulk_sum_pieces(changed);
}

export function GoodsPlan({ kind, preview: { sum, leaps, left, lines, refused } }: { kind: Kind; preview: GoodsPreview }) {
  return (
    <section className="plan" aria-labelledby="se-doi">
      <h2 id="se-doi">{m.bulk_sum_title()}</h2>
      <p className="plan__sum">{sumWords(kind, sum)}</p>
      {leaps && <PriceLeaps leaps={leaps} />}
      {left > 0 && <p className="plan__sum">{m.bulk_return_left({ count: number(left) })}</p>}
      {sum.refused > 0 && (
        <Notice tone="wait" title={m.bulk_not_done_title({ count: number(sum.refused) })}>
          <ul className="plan__refused">
            {refused.map(({ id, name, code }) => (
              <li key={id}>
                <b>{name || m.bulk_nameless()}</b> {refusalWords(code)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="plan__lines">
        {lines.map(({ id, name, steps }) => (
          <li key={id}>
            <span className="plan__name">{name || m.bulk_nameless()}</span>
            {steps.map(({ sku, variant, from, to }) => (
              <span key={sku} className="plan__step">
                <small>{variant || sku}</small>
                <span>{m.bulk_plan_price({ from: said(kind, from), to: said(kind, to) })}</span>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {sum.goods > lines.length && <p className="plan__more">{m.bulk_sum_more({ count: number(sum.goods - lines.length) })}</p>}
    </section>
  );
}
