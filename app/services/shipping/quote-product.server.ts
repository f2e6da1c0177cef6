import type { ProductVariant } from '#app/services/catalogue/get-product.server.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { deliveryWindow } from '#app/domain/shipping/delivery-window.ts';
import { quoteDelivery } from '#app/domain/shipping/rates.ts';
import type { Day } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';

export type ProductQuote = { fee: Dong; from: Day; to: Day };

type Sold = { seller: { provinceCode: string; handlingDays: number }; fragile: boolean; leadDays: number | null; variants: readonly ProductVariant[] };

/** What one piece of each variant costs to deliver to a province and when it comes, by the variant's sku. */
export function quoteProduct(product: Sold, toProvinceCode: string): Record<string, ProductQuote> {
  const on = now();
  return Object.fromEntries(
    product.variants.map((variant) => {
      const { weightGrams: grams, lengthCm, widthCm, heightCm } = variant;
      const item = { grams, lengthCm, widthCm, heightCm, quantity: 1, fragile: product.fragile };
      const { fee, earliestDays, latestDays } = quoteDelivery({ fromProvinceCode: product.seller.provinceCode, toProvinceCode, items: [item], on });
      const leadDays = product.leadDays ?? product.seller.handlingDays;
      const { from, to } = deliveryWindow({ now: on, leadDays, earliestDays, latestDays });
      return [variant.sku, { fee, from, to }];
    }),
  );
}
