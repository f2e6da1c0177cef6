// A price that falls to a tenth, or grows tenfold, is said before it is done: a zero too few or too many is soon typed.
import type { PriceLeaps as Leaps } from '#app/domain/listings/doubtful-price.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Notice } from '#app/ui/notice.tsx';

export function PriceLeaps({ leaps: { fallen, grown } }: { leaps: Leaps }) {
  if (fallen + grown === 0) return null;
  return (
    <Notice tone="wait" title={m.bulk_leaps_title()}>
      {fallen > 0 && <p>{m.bulk_leaps_fallen({ count: formatNumber(fallen, getLocale()) })}</p>}
      {grown > 0 && <p>{m.bulk_leaps_grown({ count: formatNumber(grown, getLocale()) })}</p>}
    </Notice>
  );
}
