import type { Dong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Price } from '#app/ui/price.tsx';

/** What sending one parcel costs, under its goods and named, so that nobody takes it for the price of one of them. */
export function ParcelFee({ fee }: { fee: Dong }) {
  return (
    <p className="kien__fee">
      {m.order_parcel_fee()} <Price amount={fee} />
    </p>
  );
}
