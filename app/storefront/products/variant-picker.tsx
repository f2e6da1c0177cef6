import { Link, useSearchParams } from 'react-router';
import type { ProductOption } from '#app/domain/catalogue/product.ts';
import { chooseVariant, piecesLeft } from '#app/domain/catalogue/product.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ProductPage, ProductVariant } from '#app/services/catalogue/get-product.server.ts';

/** Each choice is a link to the variant it leads to, the other choices kept where that variant exists. */
export function VariantPicker({ product, variant }: { product: ProductPage; variant: ProductVariant }) {
  const [params] = useSearchParams();
  if (product.variants.length <= 1) return null;
  const address = (to: ProductVariant) => {
    const next = new URLSearchParams(params);
    next.set('phan-loai', to.sku);
    return `?${next}`;
  };
  if (product.options.length === 0) {
    return (
      <fieldset className="pick">
        <legend>{m.product_variant()}</legend>
        <ul>
          {product.variants.map((one) => (
            <Value key={one.sku} to={address(one)} name={one.name} current={one === variant} soldOut={piecesLeft(one) <= 0} />
          ))}
        </ul>
      </fieldset>
    );
  }
  return product.options.map((option) => (
    <fieldset className="pick" key={option.key}>
      <legend>
        {m.product_option({ name: option.name })} <b>{option.values.find(({ key }) => key === variant.choice[option.key])?.name}</b>
      </legend>
      <ul>
        {option.values.map((value) => {
          const to = variantFor(product, variant, option, value.key);
          if (!to) return null;
          return <Value key={value.key} to={address(to)} name={value.name} colour={value.colour} current={variant.choice[option.key] === value.key} soldOut={piecesLeft(to) <= 0} />;
        })}
      </ul>
    </fieldset>
  ));
}

function variantFor(product: ProductPage, variant: ProductVariant, option: ProductOption, value: string): ProductVariant | null {
  const exact = chooseVariant({ id: product.slug, status: 'published', options: product.options, variants: product.variants }, { ...variant.choice, [option.key]: value });
  if (exact.ok) return exact.variant;
  return product.variants.find((one) => one.choice[option.key] === value) ?? null;
}

function Value({ to, name, colour, current, soldOut }: { to: string; name: string; colour?: string; current: boolean; soldOut: boolean }) {
  return (
    <li>
      <Link className={soldOut ? 'sw sw--out' : 'sw'} to={to} aria-current={current ? 'true' : undefined} replace preventScrollReset rel="nofollow">
        {colour && (
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="9.5" fill={colour} stroke="var(--line-strong)" />
          </svg>
        )}
        {soldOut ? m.product_option_sold_out({ name }) : name}
      </Link>
    </li>
  );
}
