import type { ReactNode } from 'react';
import { href, Link } from 'react-router';
import { placeNames } from '#app/domain/geography/place-name.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { markWords } from '#app/i18n/mark-words.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import type { ProductPage, ProductVariant } from '#app/services/catalogue/get-product.server.ts';
import { MoreLink } from '#app/ui/button.tsx';
import { MakerFace } from '#app/ui/maker-face.tsx';
import { fullTitle } from '#app/ui/maker-list.tsx';
import { SellerFacts } from '#app/ui/seller-facts.tsx';
import { Certificate } from './certificate.tsx';

/** `preview`: not in the shop yet, so that there is no number to name it by. */
type FactsProps = { product: ProductPage; variant: ProductVariant | null; preview: boolean };

/** The story, everything measurable, who made it, its certificate, and who sells it. */
export function ProductFacts({ product, variant, preview }: FactsProps) {
  return (
    <section className="sec pt-6!">
      <div className="wrap tell">
        <div>
          <h2>{m.product_story()}</h2>
          <p className="read" lang={foreign(product.story)}>
            {product.story}
          </p>
          <Details product={product} variant={variant} preview={preview} />
          {product.maker && <Maker maker={product.maker} />}
        </div>
        <div>
          {product.certificate && <Certificate certificate={product.certificate} />}
          <section className="seller" id="nguoi-ban">
            <h2>
              {m.product_seller_title()} {product.seller.isDemo && <span className="demo align-middle">{m.shell_demo()}</span>}
            </h2>
            <SellerFacts seller={product.seller} />
            <MoreLink to={href('/xuong/:workshop', { workshop: product.seller.slug })}>{m.product_seller_all()}</MoreLink>
          </section>
        </div>
      </div>
    </section>
  );
}

function Details({ product, variant, preview }: FactsProps) {
  const village = splitVillageName(product.village.name).name;
  const place = placeNames([product.village.commune, product.village.province], getLocale()) || 'Hà Nội';
  const { mark } = product;
  const rows: [string, ReactNode][] = [
    [m.product_materials(), product.materials],
    [m.product_technique(), product.technique],
    [m.product_size(), variant?.dimensions ? capitalised(variant.dimensions) : null],
    [m.product_weight(), variant && weight(variant.weightGrams)],
    [m.product_packed(), variant && m.product_packed_value({ length: variant.lengthCm, width: variant.widthCm, height: variant.heightCm })],
    [m.product_care(), product.care],
    [m.product_shelf_life(), product.shelfLifeDays === null ? null : m.product_shelf_life_value({ days: product.shelfLifeDays })],
    [m.product_origin(), m.product_origin_value({ village, place })],
    [m.mark_product_row(), mark && <Link className="link" lang={foreign(mark.name)} to={href('/nhan-hieu/:code', { code: mark.licence })}>{markWords(mark, getLocale())}</Link>],
    [m.product_tax(), m.product_tax_value()],
    [m.product_payment(), m.product_payment_value()],
    [m.product_offer_holds(), m.product_offer_holds_value()],
    [m.product_code(), preview ? null : (variant?.sku ?? null)],
  ];
  return (
    <dl className="mt-6">
      {rows.map(([name, value]) =>
        value ? (
          <div className="kv" key={name}>
            <dt>{name}</dt>
            <dd lang={typeof value === 'string' ? foreign(value) : undefined}>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function weight(grams: number): string {
  if (grams < 1000) return m.product_weight_value({ grams });
  return m.product_weight_kilos({ kilos: new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(grams / 1000) });
}

function Maker({ maker }: { maker: NonNullable<ProductPage['maker']> }) {
  return (
    <div className="maker">
      <MakerFace face={maker} size={88} />
      <div>
        {maker.title && <p>{fullTitle(maker.title)}</p>}
        <b>{maker.name}</b>
        <p>
          {!maker.title && `${maker.trade}. `}
          {maker.startedYear && m.product_maker_since({ year: maker.startedYear })} {maker.isDemo && <span className="demo">{m.shell_demo()}</span>}
        </p>
        {/* None yet, as long as the first is only seen before it is sold. */}
        {maker.works > 0 && (
          <Link className="link" to={href('/nghe-nhan/:artisan', { artisan: maker.slug })} prefetch="intent">
            {m.product_maker_works({ count: maker.works, name: maker.name })}
          </Link>
        )}
      </div>
    </div>
  );
}
