import { Link, href, useViewTransitionState } from 'react-router';
import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import { shelfFact } from '#app/domain/catalogue/shelf-item.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { OcopSeal } from './ocop-seal.tsx';
import { Picture } from './picture.tsx';
import { Price } from './price.tsx';
import { VillageDot } from './village-dot.tsx';

/** The grid of `.goods` in words: four or three abreast, three, two. */
const widths = '(min-width: 1200px) 285px, (min-width: 1024px) calc(25vw - 31px), (min-width: 768px) calc(33.3vw - 34px), calc(50vw - 22px)';

/** So many pictures a phone's first row waits for; a desk's line carries one more that comes a little later. */
const ABREAST_ON_A_PHONE = 2;

/** One product on a shelf: a list item with one link, on the name, stretched over the card. */
export function ProductCard({ item, first = false, sizes = widths, level = 3 }: { item: ShelfItem; first?: boolean; sizes?: string; level?: 2 | 3 }) {
  const address = href('/san-pham/:product', { product: item.slug });
  const going = useViewTransitionState(address);
  const Name = `h${level}` as const;
  return (
    <li className="card" data-village={item.village.slug}>
      <div className={going ? 'pic pic--goes' : 'pic'}>{item.picture && <Picture picture={item.picture} sizes={sizes} alt="" first={first} blurred />}</div>
      <div className="card__meta">
        <span className="vil">
          <VillageDot village={item.village.slug} />
          {splitVillageName(item.village.name).name}
        </span>
        {item.stars !== null && <OcopSeal stars={item.stars} />}
      </div>
      <Name className="card__name">
        <Link to={address} prefetch="intent" viewTransition>
          {item.name}
        </Link>
      </Name>
      <div className="card__foot">
        <Price amount={item.priceFrom} upTo={item.priceTo} per={item.soldBy} />
        <QuietFact item={item} />
      </div>
    </li>
  );
}

function QuietFact({ item }: { item: ShelfItem }) {
  const fact = shelfFact(item);
  if (!fact) return null;
  const said = fact.kind === 'sold-out' ? m.shell_sold_out() : fact.kind === 'few-left' ? m.shell_few_left({ count: fact.count }) : m.shell_made_in_days({ days: fact.days });
  return <span className="card__note">{said}</span>;
}

/** A shelf of cards; two abreast on a phone, up to `columns` on a desk. */
export function Shelf({ items, columns = 4, firstRow = false, level }: { items: readonly ShelfItem[]; columns?: 3 | 4; firstRow?: boolean; level?: 2 | 3 }) {
  return (
    <ul className={`goods goods--${columns}`}>
      {items.map((item, index) => (
        <ProductCard key={item.slug} item={item} first={firstRow && index < ABREAST_ON_A_PHONE} level={level} />
      ))}
    </ul>
  );
}
