import { formatDong } from '#app/domain/money/dong.ts';
import { unitWord } from '#app/domain/text/count-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

/** `1.250.000 ₫`; with a dearer end, `từ 1.250.000 ₫`; with a measure (a product's unit), `390.000 ₫ / mét`. */
export function Price({ amount, upTo, per, className }: { amount: number; upTo?: number; per?: string | null; className?: string }) {
  const said = formatDong(amount, getLocale());
  return (
    <span className={className ? `price ${className}` : 'price'}>
      {upTo !== undefined && upTo > amount ? m.shell_price_from({ price: said }) : said}
      {per && <small> / {unitWord(per, getLocale())}</small>}
    </span>
  );
}
