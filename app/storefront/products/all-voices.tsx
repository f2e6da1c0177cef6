import { data, href, Link } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { getProduct } from '#app/services/catalogue/get-product.server.ts';
import { listProductVoices } from '#app/services/voices/list-product-voices.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import type { FrameHandle } from '#app/storefront/layout/storefront-layout.tsx';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import '#app/ui/css/product.css';
import { Pagination } from '#app/ui/pagination.tsx';
import { readPage } from '#app/ui/read-page.ts';
import { meanWords } from '#app/ui/voice-words.ts';
import type { Route } from './+types/all-voices';
import { Questions, Reviews } from './voices.tsx';

const TAKEN = 20;

export const handle: FrameHandle = { still: true, hall: ({ product }: { product: { village: { slug: string } } }) => product.village.slug };

export async function loader({ params, request, url }: Route.LoaderArgs) {
  const viewer = await getViewer(request);
  const page = readPage(url);
  const [product, voices] = await Promise.all([getProduct(viewer, params.product), listProductVoices(viewer, params.product, { take: TAKEN, skip: (page - 1) * TAKEN })]);
  if (!product || (page > 1 && voices.questions.length + voices.reviews.length === 0)) throw data(null, { status: 404 });
  const { slug, name, village, seller, published } = product;
  return { product: { slug, name, village, published, seller: { name: seller.name } }, voices, page };
}

export function meta({ matches, loaderData }: Route.MetaArgs) {
  if (!loaderData) return [];
  const { slug, name } = loaderData.product;
  const title = m.voices_all_of({ name });
  // The same words stand on the product's own page, which is the one to be found.
  return pageMeta(matches, { title, description: title, path: href('/san-pham/:product/y-kien', { product: slug }), noIndex: true });
}

export default function AllVoices({ loaderData: { product, voices, page } }: Route.ComponentProps) {
  const own = href('/san-pham/:product', { product: product.slug });
  const village = splitVillageName(product.village.name).name;
  return (
    <div className="wrap page" data-village={product.village.slug}>
      <Breadcrumb crumbs={[{ name: village, to: href('/lang-nghe/:village', { village: product.village.slug }) }, { name: product.name, to: own }, { name: m.voices_all_title() }]} />
      <header className="page__head">
        <h1>{m.voices_all_of({ name: product.name })}</h1>
        <Link className="link inline-flex min-h-11 items-center" to={own}>
          {m.voices_all_back()}
        </Link>
      </header>
      <div className="tell voices">
        <section id="hoi-xuong">
          <h2>{m.voices_ask_title()}</h2>
          {voices.questions.length > 0 ? <Questions questions={voices.questions} workshop={product.seller.name} /> : <p className="soft">{m.voices_questions_none()}</p>}
        </section>
        {voices.mean !== null && (
          <section id="nhan-xet">
            <h2>{m.voices_reviews_title()}</h2>
            <p className="voices__mean">{meanWords(voices.mean, voices.reviewCount)}</p>
            <Reviews reviews={voices.reviews} workshop={product.seller.name} />
          </section>
        )}
      </div>
      <Pagination page={page} pages={Math.ceil(Math.max(voices.answered, voices.reviewCount) / TAKEN)} to={(there) => `${own}/y-kien?trang=${there}`} />
    </div>
  );
}
