import { Link } from 'react-router';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { OwnGood } from '#app/services/listings/list-own-goods.server.ts';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Picture } from '#app/ui/picture.tsx';
import { previewAddress } from '../photos/preview-address.ts';
import { rangeWords } from './range-words.ts';

type GoodRowProps = { good: OwnGood; workshop: string; onSale: boolean };

function priceWords({ priceFrom, priceTo }: OwnGood): string {
  if (priceFrom === null || priceTo === null) return m.bulk_price_none();
  return rangeWords(priceFrom, priceTo);
}

function leftWords({ available, leadDays }: OwnGood): string {
  if (available <= 0) return m.bulk_left_none();
  return leadDays === null ? m.bulk_left({ count: formatNumber(available, getLocale()) }) : m.bulk_made_to_order({ days: leadDays });
}

/** One of the workshop's goods: on a phone a block, on a desk a line of a table. */
export function GoodRow({ good, workshop, onSale }: GoodRowProps) {
  const name = good.name || m.bulk_nameless();
  return (
    <li className="ware">
      <label className="ware__pick">
        <input className="box" type="checkbox" name="chon" value={good.id} aria-label={m.bulk_pick({ name })} />
      </label>
      <div className="ware__pic">
        {good.picture && <Picture picture={good.picture} sizes="72px" alt="" />}
        {good.photo && <img src={previewAddress(workshop, good.photo.hash, 192, good.photo.crop)} alt="" width={72} height={90} loading="lazy" />}
      </div>
      <div className="ware__what">
        <Link to={`/xuong-cua-toi/${workshop}/hang/soan/${good.id}`} className="ware__name" prefetch="intent">
          {name}
        </Link>
        <small>
          {good.sku && <span className="ware__sku">{good.sku}</span>}
          {good.variants > 1 && <span>{m.bulk_variants({ count: formatNumber(good.variants, getLocale()) })}</span>}
          {good.stars !== null && <OcopSeal stars={good.stars} />}
        </small>
        {good.changed && <small className="ware__changed">{m.bulk_changed()}</small>}
      </div>
      <p className="ware__price">{priceWords(good)}</p>
      <p className={good.available <= 0 ? 'ware__left ware__left--none' : 'ware__left'}>{leftWords(good)}</p>
      {onSale && good.slug !== null && (
        <Link to={`/san-pham/${good.slug}`} className="ware__see" reloadDocument aria-label={m.bulk_see_in_shop_named({ name })}>
          {m.bulk_see_in_shop()}
        </Link>
      )}
    </li>
  );
}
