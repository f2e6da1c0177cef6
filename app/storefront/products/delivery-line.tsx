import { useSearchParams } from 'react-router';
import { unitWord } from '#app/domain/text/count-words.ts';
import { formatDayMonth, formatWeekday } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ProductQuote } from '#app/services/shipping/quote-product.server.ts';
import { ProvinceChoice, type ProvinceChoiceProps } from '#app/ui/places/province-choice.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Price } from '#app/ui/price.tsx';

export type DeliveryProps = {
  product: { unit: string; fragile: boolean };
  sku: string | null;
  provinces: ProvinceChoiceProps['provinces'];
  province: { slug: string; name: string };
  quote: ProductQuote | null | undefined;
};

/** What delivery to the shopper's province costs and when it comes; another province is a GET form away. */
export function DeliveryLine({ product, sku, provinces, province, quote }: DeliveryProps) {
  const [params] = useSearchParams();
  const locale = getLocale();
  const day = (when: string) => `${formatWeekday(when, locale)} ${formatDayMonth(when, locale)}`;
  return (
    <div>
      <Icon name="truck" />
      <div>
        {m.product_delivery_to()} <b className="font-medium">{province.name}</b>
        <small>
          {product.fragile && `${m.product_delivery_fragile()} `}
          {quote && (quote.from === quote.to ? m.product_delivery_window_day({ from: day(quote.from) }) : m.product_delivery_window({ from: day(quote.from), to: day(quote.to) }))}
        </small>
        <ProvinceChoice
          provinces={provinces}
          chosen={province.slug}
          label={m.product_delivery_change()}
          kept={sku && params.has('phan-loai') && <input type="hidden" name="phan-loai" value={sku} />}
        >
          <small>{m.product_delivery_one({ unit: unitWord(product.unit, locale) })}</small>
        </ProvinceChoice>
      </div>
      {quote && <Price amount={quote.fee} />}
    </div>
  );
}
