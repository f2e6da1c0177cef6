// A listing as shoppers would see it, before they can: the product's own page, from what its workshop is typing.
import type { ComponentProps, ComponentType } from 'react';
import { data, href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { previewListing } from '#app/services/listings/preview-listing.server.ts';
import { listProductVoices } from '#app/services/voices/list-product-voices.server.ts';
import { quoteProduct } from '#app/services/shipping/quote-product.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { askToSignIn } from '#app/ui/ask-to-sign-in.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { keptByNobody } from '#app/ui/personal-page.ts';
import '#app/ui/css/product.css';
import type { Route } from './+types/preview';
import ProductRoute from './product.tsx';
import { VOICES_SHOWN } from './voices.tsx';

export const handle: FrameHandle = { hall: ({ product }: { product: { village: { slug: string } } }) => product.village.slug };

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const viewer = await getViewer(request);
  if (viewer.userId === null) throw askToSignIn(request, url);
  const [preview, provinces] = await Promise.all([previewListing(viewer, params.workshop, params.draft), listProvinces()]);
  if (!preview) throw data(null, { status: 404 });
  const { product, measured } = preview;
  const province = provinces.find(({ slug }) => slug === url.searchParams.get('giao-toi')) ?? provinces.find(({ code }) => code === product.seller.provinceCode)!;
  return {
    product,
    voices: await listProductVoices(viewer, product.slug, { take: VOICES_SHOWN }),
    asking: { signedIn: true, draft: null, sent: false },
    provinces,
    province: { slug: province.slug, name: province.name },
    quotes: quoteProduct({ ...product, variants: product.variants.filter(({ sku }) => measured.includes(sku)) }, province.code),
    related: [],
    shared: null,
    preview: true,
  };
}

export const headers = keptByNobody;

export function meta({ matches, loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const title = m.listing_preview_title({ name: loaderData.product.name });
  return pageMeta(matches, { title, description: title, path: '/san-pham', noIndex: true });
}

/** The very page of a product: all that it asks of its route is what the route loads. */
const ProductPage = ProductRoute as ComponentType<Pick<ComponentProps<typeof ProductRoute>, 'loaderData'>>;

export default function Preview({ loaderData, params }: Route.ComponentProps) {
  return (
    <>
      <div className="wrap pt-4">
        <Notice tone="wait" title={m.listing_preview_note()}>
          <LinkButton className="mt-3" to={href('/xuong-cua-toi/:workshop/hang/soan/:draft', params)}>
            {m.listing_preview_back()}
          </LinkButton>
        </Notice>
      </div>
      {/* Nobody buys what is not in the shop. */}
      <div
        onSubmitCapture={(event) => {
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <ProductPage loaderData={loaderData} />
      </div>
    </>
  );
}
