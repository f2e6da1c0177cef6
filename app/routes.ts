// The site map: every address of every audience.
import { index, layout, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  // The storefront
  layout('storefront/layout/storefront-layout.tsx', [
    index('storefront/home/home.tsx'),
    route('lang-nghe', 'storefront/villages/villages.tsx'),
    route('lang-nghe/:village', 'storefront/villages/village.tsx'),
    route('nghe-nhan', 'storefront/artisans/artisans.tsx'),
    route('nghe-nhan/:artisan', 'storefront/artisans/artisan.tsx'),
    route('xuong/:workshop', 'storefront/workshops/workshop.tsx'),
    route('san-pham/:product', 'storefront/products/product.tsx'),
    route('giao-hang', 'storefront/pages/delivery.tsx'),
    route('doi-tra', 'storefront/pages/returns.tsx'),
    route('dieu-khoan', 'storefront/pages/terms.tsx'),
    route('quyen-rieng-tu', 'storefront/pages/privacy.tsx'),
    route('ocop-la-gi', 'storefront/pages/ocop.tsx'),
    route('*', 'storefront/layout/not-found.tsx'),
  ]),
  route('lang/thuong-hieu.css', 'endpoints/village-colours.ts'),
  route('sitemap.xml', 'endpoints/sitemap-index.ts'),
  route('sitemap/:file', 'endpoints/sitemap-file.ts'),
  route('robots.txt', 'endpoints/robots.ts'),

  // Payments
  route('don-hang/:code/vietqr.png', 'endpoints/payments/vietqr-picture.ts'),
  route('webhooks/stripe', 'endpoints/webhooks/stripe.ts'),
  route('webhooks/bank-transfer', 'endpoints/webhooks/bank-transfer.ts'),

  // Pictures
  route('anh/:picture/:version/:file', 'endpoints/picture.ts'),
  route('anh/lang/:village/:version/:file', 'endpoints/picture-village.ts'),
  route('anh/nghe-nhan/:artisan/:version/:file', 'endpoints/picture-artisan.ts'),

  // Operations
  route('healthz', 'endpoints/healthz.ts'),
  route('readyz', 'endpoints/readyz.ts'),
  route('metrics', 'endpoints/metrics.ts'),
] satisfies RouteConfig;
