import { href } from 'react-router';
import { VOLUNTARY_RETURN_DAYS } from '#app/domain/checkout/sale-information.ts';
import { piecesLeft } from '#app/domain/catalogue/product.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import type { ProductPage, ProductVariant } from '#app/services/catalogue/get-product.server.ts';
import type { ProductVoices } from '#app/services/voices/list-product-voices.server.ts';

/** The product for search engines: one offer, or the range with an offer for each variant. */
export function productData({ site, origin }: { site: string; origin: string }, path: string, product: ProductPage, voices: ProductVoices): object {
  const offers = product.variants.map((variant) => offer(site, path, product, variant));
  const prices = product.variants.map(({ price }) => price);
  return {
    '@type': 'Product',
    name: product.name,
    description: product.story,
    category: product.category,
    material: product.materials,
    url: site + path,
    image: product.pictures.map(({ src }) => origin + src),
    brand: { '@type': 'Brand', name: splitVillageName(product.village.name).name },
    countryOfOrigin: { '@type': 'Country', name: 'VN' },
    ...(product.certificate ? { award: `${m.product_ocop({ stars: product.certificate.stars })}, ${product.certificate.decisionNumber}` } : {}),
    ...reviewsData(voices),
    ...(offers.length === 1 ? { sku: product.variants[0]!.sku, offers: offers[0] } : {}),
    ...(offers.length > 1
      ? { offers: { '@type': 'AggregateOffer', priceCurrency: 'VND', lowPrice: Math.min(...prices), highPrice: Math.max(...prices), offerCount: offers.length, offers } }
      : {}),
  };
}

/** Only what buyers have really said. */
function reviewsData({ mean, reviewCount, reviews }: ProductVoices): object {
  if (mean === null) return {};
  const scale = { bestRating: 5, worstRating: 1 };
  return {
    aggregateRating: { '@type': 'AggregateRating', ratingValue: mean, reviewCount, ...scale },
    review: reviews.map(({ name, rating, text, writtenAt }) => ({
      '@type': 'Review',
      author: { '@type': 'Person', name },
      datePublished: hanoiDay(writtenAt),
      reviewRating: { '@type': 'Rating', ratingValue: rating, ...scale },
      ...(text ? { reviewBody: text } : {}),
    })),
  };
}

function offer(site: string, path: string, product: ProductPage, variant: ProductVariant): object {
  const left = piecesLeft(variant) > 0;
  const availability = !left ? 'OutOfStock' : product.leadDays === null ? 'InStock' : 'MadeToOrder';
  return {
    '@type': 'Offer',
    sku: variant.sku,
    ...(variant.name ? { name: `${product.name}, ${variant.name}` } : {}),
    url: `${site}${path}?phan-loai=${encodeURIComponent(variant.sku)}`,
    price: variant.price,
    priceCurrency: 'VND',
    availability: `https://schema.org/${availability}`,
    itemCondition: 'https://schema.org/NewCondition',
    seller: { '@type': 'Organization', name: product.seller.name, url: site + href('/xuong/:workshop', { workshop: product.seller.slug }) },
    hasMerchantReturnPolicy: {
      '@type': 'MerchantReturnPolicy',
      applicableCountry: 'VN',
      ...(product.leadDays === null
        ? { returnPolicyCategory: 'https://schema.org/MerchantReturnFiniteReturnWindow', merchantReturnDays: VOLUNTARY_RETURN_DAYS, returnMethod: 'https://schema.org/ReturnByMail', returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility' }
        : { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' }),
    },
  };
}
