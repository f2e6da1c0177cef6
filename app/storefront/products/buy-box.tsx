import { useEffect, useState } from 'react';
import { Form, href, Link } from 'react-router';
import { MAX_PER_LINE } from '#app/domain/cart/cart.ts';
import { piecesLeft } from '#app/domain/catalogue/product.ts';
import { soldByMeasure } from '#app/domain/catalogue/shelf-item.ts';
import { countOf } from '#app/domain/text/count-words.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ProductPage, ProductVariant } from '#app/services/catalogue/get-product.server.ts';
import type { ProductVoices } from '#app/services/voices/list-product-voices.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { calling } from '#app/ui/maker-list.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Price } from '#app/ui/price.tsx';
import { QuantityStepper } from '#app/ui/quantity-stepper.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { meanWords } from '#app/ui/voice-words.ts';
import { CERTIFICATE_SHEET } from './certificate.tsx';
import type { DeliveryProps } from './delivery-line.tsx';
import { DeliveryLine } from './delivery-line.tsx';
import { VariantPicker } from './variant-picker.tsx';

const FORM = 'them-vao-gio';

/** `preview`: seen by its workshop before it is in the shop, and by nobody to be bought. */
type Props = Omit<DeliveryProps, 'product' | 'sku'> & { product: ProductPage; voices: Pick<ProductVoices, 'mean' | 'reviewCount'>; variant: ProductVariant | null; preview: boolean };

/** What it is, what it costs, which one, and into the cart. */
export function BuyBox({ product, voices, variant, preview, ...delivery }: Props) {
  const { maker, certificate, village } = product;
  const left = variant ? piecesLeft(variant) : 0;
  return (
    <div className="buy">
      <Link className="vil vil--24" to={href('/lang-nghe/:village', { village: village.slug })} prefetch="intent">
        <VillageDot village={village.slug} size={24} />
        <span className="link">{splitVillageName(village.name).name}</span>
      </Link>
      <h1>{product.name}</h1>
      {maker && <MadeBy maker={maker} />}
      <div className="cost">
        {/* Another variant has another price and stock: both are heard. */}
        <span aria-live="polite">{variant && <Price amount={variant.price} per={soldByMeasure(product.unit)} />}</span>
        {certificate && (
          <button type="button" className="sealline" popoverTarget={CERTIFICATE_SHEET}>
            <OcopSeal stars={certificate.stars} said />
            <span>{m.product_ocop({ stars: certificate.stars })}</span>
            <span className="vh">{m.product_see_certificate()}</span>
          </button>
        )}
      </div>
      {variant && <VariantPicker product={product} variant={variant} />}
      {preview ? (
        <div className="mt-6" id={FORM}>
          <NotSoldYet full />
        </div>
      ) : variant && left > 0 ? (
        <Form id={FORM} className="add" method="post" action="/gio-hang" noValidate>
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="variant" value={variant.id} />
          <QuantityStepper key={variant.id} max={Math.min(MAX_PER_LINE, left)} />
          <Button tone="go" size="big">
            {m.product_add()}
          </Button>
        </Form>
      ) : (
        <div className="mt-6">
          <Button type="button" size="big" full disabled>
            {m.product_sold_out()}
          </Button>
          <p className="hint mt-2">{m.product_sold_out_text()}</p>
        </div>
      )}
      <div className="facts2">
        <StockLine product={product} left={left} />
        {left > 0 && <DeliveryLine product={product} sku={variant?.sku ?? null} {...delivery} />}
        <div>
          <Icon name="give-back" />
          <span>
            <Link className="link" to="/doi-tra">
              {m.product_returns()}
            </Link>
            <small>{product.leadDays !== null ? m.product_returns_custom() : product.shelfLifeDays !== null ? m.product_returns_food() : m.product_returns_text()}</small>
          </span>
        </div>
        <div>
          <Icon name="stall" />
          <span>
            {m.product_sold_by()}{' '}
            <a className="link" href="#nguoi-ban">
              {product.seller.name}
            </a>{' '}
            {product.seller.isDemo && (
              <span className="demo" title={m.shell_demo_hint()}>
                {m.shell_demo()}
              </span>
            )}
            <small lang={foreign(product.seller.address)}>{product.seller.address}</small>
            {voices.mean !== null && (
              <small>
                <a className="link" href="#nhan-xet">
                  {meanWords(voices.mean, voices.reviewCount)}
                </a>
              </small>
            )}
          </span>
        </div>
      </div>
    </div>
  );
}

/** Where the button of buying will stand: said in it, so that nobody taps in vain, and heard as what cannot be pressed. */
const NotSoldYet = ({ full = false }: { full?: boolean }) => (
  <Button type="button" size={full ? 'big' : undefined} full={full} disabled>
    {m.product_preview()}
  </Button>
);

function MadeBy({ maker }: { maker: NonNullable<ProductPage['maker']> }) {
  const [before, after] = (maker.title ? m.product_made_by_titled : m.product_made_by)({ name: '|', calling: calling(maker) }).split('|');
  return (
    <p className="by">
      {before}
      <Link className="link" to={href('/nghe-nhan/:artisan', { artisan: maker.slug })} prefetch="intent">
        {maker.name}
      </Link>
      {after}
    </p>
  );
}

function StockLine({ product, left }: { product: ProductPage; left: number }) {
  const counted = { left: countOf(left, product.unit, getLocale()) };
  const at = m.product_at_workshop({ workshop: product.seller.name, village: splitVillageName(product.village.name).name });
  if (left <= 0) {
    return (
      <div aria-live="polite">
        <Icon name="clock" />
        <span>
          <span className="warn">{m.product_sold_out()}</span>
          <small>{at}</small>
        </span>
      </div>
    );
  }
  return (
    <div aria-live="polite">
      <Icon name={product.leadDays === null ? 'check' : 'clock'} />
      <span>
        <span className="ok">{product.leadDays === null ? m.product_stock(counted) : m.product_made_to_order({ days: product.leadDays })}</span>
        <small>{product.leadDays === null ? at : m.product_made_to_order_left(counted)}</small>
      </span>
    </div>
  );
}

/** On a phone the price and the one action stay in reach, until the page's own button is in view. */
export function BuyBar({ variant, preview }: { variant: ProductVariant; preview: boolean }) {
  const [doubled, setDoubled] = useState(false);
  const left = piecesLeft(variant);

  useEffect(() => {
    const form = document.getElementById(FORM);
    if (!form) return;
    const seen = new IntersectionObserver(([entry]) => setDoubled(entry!.isIntersecting), { threshold: 0.8 });
    seen.observe(form);
    return () => seen.disconnect();
  }, [variant.id]);

  if (left <= 0 && !preview) return null;
  return (
    <div className="buybar" hidden={doubled}>
      <div>
        <Price amount={variant.price} />
        {variant.name && <small>{variant.name}</small>}
      </div>
      {preview ? (
        <NotSoldYet />
      ) : (
        <Button tone="go" form={FORM}>
          {m.product_add()}
        </Button>
      )}
    </div>
  );
}
