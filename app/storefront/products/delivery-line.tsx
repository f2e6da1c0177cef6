import { Form, useSearchParams } from 'react-router';
import { formatDayMonth, formatWeekday } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ProductQuote } from '#app/services/shipping/quote-product.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { Price } from '#app/ui/price.tsx';

type Province = { slug: string; name: string };

export type DeliveryProps = {
  product: { unit: string; fragile: boolean };
  sku: string | null;
  provinces: readonly Province[];
  province: Province;
  quote: ProductQuote | null | undefined;
};

/** What delivery to the shopper's province costs and when it comes; another province is a GET form away. */
export function DeliveryLine({ product, sku, provinces, province, quote }: DeliveryProps) {
  const [params] = useSearchParams();
  const locale = getLocale();
  const day = (when: string) => `${formatWeekday(when, locale)} ${formatDayMonth(when)}`;
  return (
    <div>
      <Icon name="truck" />
      <div>
        {m.product_delivery_to()} <b className="font-medium">{province.name}</b>
        <small>
          {product.fragile && `${m.product_delivery_fragile()} `}
          {quote && (quote.from === quote.to ? m.product_delivery_window_day({ from: day(quote.from) }) : m.product_delivery_window({ from: day(quote.from), to: day(quote.to) }))}
        </small>
        <details key={province.slug} className="mt-1">
          <summary>
            <span className="link">{m.product_delivery_change()}</span>
          </summary>
          <Form className="facts2__form" method="get" replace preventScrollReset>
            {sku && params.has('phan-loai') && <input type="hidden" name="phan-loai" value={sku} />}
            <label className="vh" htmlFor="giao-toi">
              {m.product_delivery_province()}
            </label>
            <select className="inp inp--small" id="giao-toi" name="giao-toi" defaultValue={province.slug}>
              {provinces.map((one) => (
                <option key={one.slug} value={one.slug}>
                  {one.name}
                </option>
              ))}
            </select>
            <Button size="small">{m.product_delivery_show()}</Button>
          </Form>
          <small>{m.product_delivery_one({ unit: product.unit })}</small>
        </details>
      </div>
      {quote && <Price amount={quote.fee} />}
    </div>
  );
}
