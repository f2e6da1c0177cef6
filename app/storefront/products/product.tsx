import { data, href, useSearchParams } from 'react-router';
import { defaultVariant, picturesOf } from '#app/domain/catalogue/product.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import type { ProductPage } from '#app/services/catalogue/get-product.server.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { listVillageGoods } from '#app/services/catalogue/list-village-goods.server.ts';
import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { readDeliveryChoice, rememberDeliveryChoice } from '#app/services/shipping/delivery-choice.server.ts';
import { getSharedPicture } from '#app/services/sharing/get-shared-picture.server.ts';
import { listProductVoices } from '#app/services/voices/list-product-voices.server.ts';
import { readQuestionDraft } from '#app/services/voices/question-draft.server.ts';
import { quoteProduct } from '#app/services/shipping/quote-product.server.ts';
import { breadcrumbData, pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import '#app/ui/css/product.css';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { MoreLink } from '#app/ui/button.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import type { Route } from './+types/product';
import { BuyBar, BuyBox } from './buy-box.tsx';
import { CertificateSheet } from './certificate.tsx';
import { Gallery } from './gallery.tsx';
import { productData } from './product-data.ts';
import { ProductFacts } from './product-facts.tsx';
import { takeQuestion } from './take-question.server.ts';
import { Voices, VOICES_SHOWN } from './voices.tsx';

const RELATED_SHOWN = 4;

export const handle: FrameHandle = { hall: ({ product }: { product: ProductPage }) => product.village.slug };

export async function loader({ params, request, url }: Route.LoaderArgs) {
  const viewer = await getViewer(request);
  const [product, voices, provinces, shared] = await Promise.all([
    getProduct(viewer, params.product),
    listProductVoices(viewer, params.product, { take: VOICES_SHOWN }),
    listProvinces(),
    getSharedPicture({ kind: 'product', slug: params.product }),
  ]);
  if (!product) throw data(null, { status: 404 });
  const chosen = provinces.find(({ slug }) => slug === url.searchParams.get('giao-toi'));
  const province = chosen ?? readDeliveryChoice(request.headers, provinces) ?? provinces.find(({ code }) => code === product.seller.provinceCode)!;
  return data(
    {
      product,
      voices,
      asking: { signedIn: viewer.userId !== null, draft: readQuestionDraft(request.headers, params.product), sent: url.searchParams.has('da-hoi') },
      shared,
      provinces,
      province: { slug: province.slug, name: province.name },
      quotes: quoteProduct(product, province.code),
      related: await listVillageGoods(product.village, RELATED_SHOWN, product),
      preview: false,
    },
    chosen ? { headers: { 'Set-Cookie': rememberDeliveryChoice(chosen) } } : undefined,
  );
}

export const action = ({ request, params }: Route.ActionArgs) => takeQuestion(request, params.product);

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

// Another variant is chosen from what is here already; only another province or product asks again, and a question that was sent.
export function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: { currentUrl: URL; nextUrl: URL; defaultShouldRevalidate: boolean }) {
  const asked = (url: URL) => `${url.pathname}?${url.searchParams.get('giao-toi') ?? ''}&${url.searchParams.get('da-hoi') ?? ''}`;
  return currentUrl.href !== nextUrl.href && asked(currentUrl) === asked(nextUrl) ? false : defaultShouldRevalidate;
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { product, voices, shared } = loaderData;
  const village = splitVillageName(product.village.name).name;
  const path = href('/san-pham/:product', { product: product.slug });
  const cheapest = Math.min(...product.variants.map(({ price }) => price));
  return pageMeta(matches, {
    title: m.product_title({ name: product.name, village }),
    description: m.product_description({ name: product.name, village, price: formatDong(cheapest, getLocale()), story: product.story }),
    path,
    shared: shared && { picture: shared, alt: m.sharing_product_alt({ name: product.name, village }) },
    type: 'product',
    noIndex: !product.published,
    data: (site, origin) => [
      productData({ site, origin }, path, product, voices),
      breadcrumbData(site, [
        { name: village, path: href('/lang-nghe/:village', { village: product.village.slug }) },
        { name: product.name, path },
      ]),
    ],
  });
}

export default function Product({ loaderData: { product, voices, asking, provinces, province, quotes, related, preview }, actionData }: Route.ComponentProps) {
  const [params] = useSearchParams();
  const variant = product.variants.find(({ sku }) => sku === params.get('phan-loai')) ?? defaultVariant({ ...product, id: product.slug, status: 'published' });
  const pictures = picturesOf(product.pictures, variant);
  const hall = href('/lang-nghe/:village', { village: product.village.slug });
  const village = splitVillageName(product.village.name).name;
  return (
    <div data-village={product.village.slug} data-visited={product.published ? `product=${product.slug}` : undefined}>
      <div className="wrap prod">
        <Breadcrumb crumbs={[{ name: village, to: hall }, { name: product.category, to: `/san-pham?lang=${product.village.slug}` }, { name: product.name }]} />
        <Gallery key={pictures[0]?.src ?? product.slug} name={product.name} village={product.village.slug} pictures={pictures} />
        <BuyBox product={product} voices={voices} variant={variant} provinces={provinces} province={province} quote={variant && quotes[variant.sku]} preview={preview} />
      </div>
      <ProductFacts product={product} variant={variant} preview={preview} />
      <Voices product={product} voices={voices} asking={asking} refused={actionData?.question} />
      {related.length > 0 && (
        <section className="sec sec--flush">
          <div className="wrap">
            <div className="head">
              <h2>{m.product_related({ village })}</h2>
              <MoreLink to={hall}>{m.product_related_all()}</MoreLink>
            </div>
            <Shelf items={related} />
          </div>
        </section>
      )}
      {product.certificate && <CertificateSheet certificate={product.certificate} />}
      {variant && <BuyBar variant={variant} preview={preview} />}
    </div>
  );
}
