// The site map: every address of every audience.
import { index, layout, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes';

/** The page of every component in every state: no part of the built shop. */
const whileDeveloping = (...routes: RouteConfigEntry[]) => (import.meta.env.DEV ? routes : []);

export default [
  // The storefront
  layout('storefront/layout/storefront-layout.tsx', [
    index('storefront/home/home.tsx'),
    route('lang-nghe', 'storefront/villages/villages.tsx'),
    route('lang-nghe/ban-do', 'storefront/map/village-map.tsx'),
    route('lang-nghe/:village', 'storefront/villages/village.tsx'),
    route('nghe-nhan', 'storefront/artisans/artisans.tsx'),
    route('nghe-nhan/:artisan', 'storefront/artisans/artisan.tsx'),
    route('xuong/:workshop', 'storefront/workshops/workshop.tsx'),
    route('san-pham', 'storefront/products/catalogue.tsx'),
    route('san-pham/:product', 'storefront/products/product.tsx'),
    route('san-pham/:product/y-kien', 'storefront/products/all-voices.tsx'),
    route('bo-suu-tap/:collection', 'storefront/campaigns/collection.tsx'),
    // What the QR of a lot's label opens
    route('truy-xuat/:code?', 'storefront/provenance/trace.tsx'),
    // Marks of villages, and who may show them
    route('nhan-hieu', 'storefront/marks/register.tsx'),
    route('nhan-hieu/:code', 'storefront/marks/licence.tsx'),
    route('gio-hang', 'storefront/cart/cart.tsx'),
    route('thanh-toan', 'storefront/checkout/checkout.tsx'),
    route('don-hang', 'storefront/order/look-up.tsx'),
    route('don-hang/:code', 'storefront/order/order.tsx'),
    route('don-hang/:code/hop-dong', 'storefront/order/contract.tsx'),
    route('dang-nhap', 'storefront/account/sign-in.tsx'),
    route('dang-ky', 'storefront/account/sign-up.tsx'),
    route('quen-mat-khau', 'storefront/account/forgot-password.tsx'),
    route('dat-lai-mat-khau', 'storefront/account/reset-password.tsx'),
    route('xac-nhan-thu', 'storefront/account/confirm-email.tsx'),
    route('tai-khoan', 'storefront/account/account-layout.tsx', [
      index('storefront/account/overview.tsx'),
      route('don-hang', 'storefront/account/orders.tsx'),
      route('dia-chi', 'storefront/account/addresses.tsx'),
      route('dia-chi/moi', 'storefront/account/address.tsx', { id: 'new-address' }),
      route('dia-chi/:id', 'storefront/account/address.tsx', { id: 'saved-address' }),
      route('ho-so', 'storefront/account/profile.tsx'),
    ]),
    // A listing before it is in the shop, for who works on it
    route('xuong-cua-toi/:workshop/hang/soan/:draft/xem-truoc', 'storefront/products/preview.tsx'),
    route('giao-hang', 'storefront/pages/delivery.tsx'),
    route('doi-tra', 'storefront/pages/returns.tsx'),
    route('dieu-khoan', 'storefront/pages/terms.tsx'),
    route('quyen-rieng-tu', 'storefront/pages/privacy.tsx'),
    route('ocop-la-gi', 'storefront/pages/ocop.tsx'),
    ...whileDeveloping(route('_kit', 'ui/kit/kit.tsx')),
    route('*', 'storefront/layout/not-found.tsx'),
  ]),
  ...whileDeveloping(route('_kit/drawing/:kind/:name/:file', 'ui/kit/drawing.ts')),
  route('nhan-hieu/quy-che/:mark', 'storefront/marks/rules.ts'),
  route('dang-xuat', 'storefront/account/sign-out.ts'),
  route('lang/thuong-hieu.css', 'endpoints/village-colours.ts'),
  route('lang/:file', 'endpoints/village-tile.ts'),
  route('sitemap.xml', 'endpoints/sitemap-index.ts'),
  route('sitemap/:file', 'endpoints/sitemap-file.ts'),
  route('robots.txt', 'endpoints/robots.ts'),

  // The artisan's studio
  layout('studio/layout/gate.tsx', [
    route('xuong-cua-toi', 'studio/layout/choose-workshop.tsx'),
    // Joining: an application, an invitation
    route('xuong-cua-toi/mo-xuong', 'studio/joining/open-workshop.tsx'),
    route('xuong-cua-toi/loi-moi/:token', 'studio/joining/invitation.tsx'),
  ]),
  route('xuong-cua-toi/:workshop', 'studio/layout/studio-layout.tsx', [
    // Today's work: consignments
    index('studio/today/today.tsx'),
    route('kien/:consignment', 'studio/parcel/consignment.tsx'),
    route('kien/:consignment/gui', 'studio/parcel/ship.tsx'),
    route('kien/:consignment/khong-gui', 'studio/parcel/leave-out.tsx'),
    route('kien/:consignment/goi', 'studio/parcel/pack.ts'),
    route('kien/:consignment/tem.pdf', 'studio/parcel/label.ts'),
    route('kien/:consignment/phieu.pdf', 'studio/parcel/slip.ts'),
    route('tem.pdf', 'studio/parcel/labels.ts'),
    route('bao-tin', 'studio/parcel/news.tsx'),
    // Listings: one by one
    route('hang/moi', 'studio/listing/new-listing.tsx'),
    route('hang/:product/sua', 'studio/listing/edit-listing.ts'),
    route('hang/:product/nhan-ban', 'studio/listing/duplicate-listing.ts'),
    route('hang/soan/:draft', 'studio/listing/editor.tsx'),
    route('hang/soan/:draft/luu', 'studio/listing/save.ts'),
    // Listings: pictures
    route('anh', 'studio/photos/upload-photo.ts'),
    route('anh/:photo/:file', 'studio/photos/preview-photo.ts'),
    // Listings: many at once
    route('hang', 'studio/bulk/goods.tsx'),
    route('hang/doi', 'studio/bulk/change-goods.tsx'),
    route('hang/doi/:change', 'studio/bulk/change-result.tsx'),
    route('hang/doi/:change/gia-cu', 'studio/bulk/return-prices.tsx'),
    route('hang/xuat', 'studio/bulk/export-goods.ts'),
    route('hang/nhap', 'studio/bulk/import-goods.tsx'),
    route('hang/nhap/mau', 'studio/bulk/template.ts'),
    route('hang/nhap/:run', 'studio/bulk/import-run.tsx'),
    route('hang/nhap/:run/loi', 'studio/bulk/import-problems.ts'),
    // Stock and lots
    route('kho', 'studio/stock/stock.tsx'),
    route('kho/dem', 'studio/stock/count.tsx'),
    route('kho/:variant', 'studio/stock/variant.tsx'),
    route('lo', 'studio/stock/lots.tsx'),
    route('lo/moi', 'studio/stock/new-lot.tsx'),
    route('lo/:lot', 'studio/stock/lot.tsx'),
    route('lo/:lot/tem.pdf', 'studio/stock/lot-labels.ts'),
    // Money
    route('tien', 'studio/money/statement.tsx'),
    route('tien/so-ke.pdf', 'studio/money/statement-pdf.ts'),
    route('tien/so-ke.xlsx', 'studio/money/statement-xlsx.ts'),
    // How it goes
    route('so-lieu', 'studio/figures/figures.tsx'),
    route('so-lieu/:file', 'studio/figures/figures-file.ts'),
    // The workshop: profile, artisans
    route('xuong', 'studio/workshop/hub.tsx'),
    route('xuong/trang-xuong', 'studio/workshop/public-page.tsx'),
    route('nghe-nhan', 'studio/artisans/artisans.tsx'),
    route('nghe-nhan/moi', 'studio/artisans/new-artisan.tsx'),
    route('nghe-nhan/:artisan', 'studio/artisans/artisan.tsx'),
    // The workshop: members, money's way
    route('don-dang-ky', 'studio/joining/application.tsx'),
    route('don-dang-ky/thong-tin', 'studio/joining/edit-details.tsx'),
    route('don-dang-ky/giay-to', 'studio/joining/papers.tsx'),
    route('phap-ly', 'studio/joining/legal.tsx'),
    route('phap-ly/tai-khoan', 'studio/joining/bank-account.tsx'),
    route('thanh-vien', 'studio/joining/members.tsx'),
    // OCOP certificates
    route('ocop', 'studio/ocop/certificates.tsx'),
    route('ocop/moi', 'studio/ocop/new-certificate.tsx'),
    route('ocop/:certificate/ban-quet', 'studio/ocop/scan.ts'),
    // Questions and reviews
    route('hoi-dap', 'studio/voices/inbox.tsx'),
  ]),
  // Files of the studio: labels, slips, statements, tables
  route('xuong-cua-toi/:workshop/giay-to/:document', 'studio/joining/paper-file.ts'),

  // The curator's desk
  route('quan-tri/xac-minh', 'desk/layout/second-factor.tsx'),
  route('quan-tri', 'desk/layout/desk-layout.tsx', [
    index('desk/queues/queues.tsx'),
    // Applications of workshops
    route('ho-so', 'desk/joining/applications.tsx'),
    route('ho-so/:workshop', 'desk/joining/application-file.tsx'),
    // OCOP certificates
    route('chung-nhan', 'desk/certificates/certificates.tsx'),
    route('chung-nhan/:id', 'desk/certificates/certificate.tsx'),
    route('chung-nhan/:id/ban-quet', 'desk/certificates/scan.ts'),
    // Titles of artisans
    route('danh-hieu', 'desk/certificates/titles.tsx'),
    route('danh-hieu/:id', 'desk/certificates/title.tsx'),
    route('danh-hieu/:id/ban-quet', 'desk/certificates/title-scan.ts'),
    // One village: its brand, its marks, its figures
    route('lang', 'desk/village/villages.tsx'),
    route('lang/:village', 'desk/village/village-layout.tsx', [
      index('desk/village/village-home.ts'),
      route('xuong', 'desk/village/workshops.tsx'),
      route('xuong/:workshop', 'desk/village/workshop.tsx'),
      // Its marks, and who may show them
      route('nhan-hieu', 'desk/marks/marks.tsx'),
      route('nhan-hieu/moi', 'desk/marks/new-mark.tsx'),
      route('nhan-hieu/:mark', 'desk/marks/mark.tsx'),
      route('nhan-hieu/:mark/cap-quyen', 'desk/marks/new-licence.tsx'),
    ]),
    // What the market shows for some days
    route('bo-suu-tap', 'desk/campaigns/collections.tsx'),
    route('bo-suu-tap/:id', 'desk/campaigns/collection.tsx'),
    route('bang-ron', 'desk/campaigns/banners.tsx'),
    route('bang-ron/:id', 'desk/campaigns/banner.tsx'),
    // What searches understand
    route('tim-kiem', 'desk/search-words/synonyms.tsx'),
    route('tim-kiem/tu/:id', 'desk/search-words/synonym.tsx'),
    route('tim-kiem/dip', 'desk/search-words/intents.tsx'),
    route('tim-kiem/dip/:id', 'desk/search-words/intent.tsx'),
    route('tim-kiem/nhu-cau', 'desk/search-words/vain.tsx'),
    // Who may do what, and what they did
    route('quyen', 'desk/roles/roles.tsx'),
    route('nhat-ky', 'desk/audit/trail.tsx'),
  ]),

  // Search for others
  route('api/search', 'endpoints/api-search.ts'),
  route('api/suggest', 'endpoints/api-suggest.ts'),

  // What people look for
  route('api/demand', 'endpoints/api-demand.ts'),
  route('api/visit', 'endpoints/api-visit.ts'),

  // For the address field
  route('api/communes', 'endpoints/api-communes.ts'),

  // Payments
  route('don-hang/:code/vietqr.png', 'endpoints/payments/vietqr-picture.ts'),
  route('webhooks/stripe', 'endpoints/webhooks/stripe.ts'),
  route('webhooks/bank-transfer', 'endpoints/webhooks/bank-transfer.ts'),

  // Pictures
  route('anh/:picture/:version/:file', 'endpoints/picture.ts'),
  route('anh/lang/:village/:version/:file', 'endpoints/picture-village.ts'),
  route('anh/nghe-nhan/:artisan/:version/:file', 'endpoints/picture-artisan.ts'),
  route('anh/chan-dung/:slug/:version/:file', 'endpoints/picture-portrait.ts'),
  route('anh/xuong/:slug/:version/:file', 'endpoints/picture-workshop.ts'),
  route('anh/chia-se/:place/:slug/:version/:file', 'endpoints/picture-card.ts'),

  // Operations
  route('healthz', 'endpoints/healthz.ts'),
  route('readyz', 'endpoints/readyz.ts'),
  route('metrics', 'endpoints/metrics.ts'),
] satisfies RouteConfig;
