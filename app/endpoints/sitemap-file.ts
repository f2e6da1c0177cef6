import { data } from 'react-router';
import { env } from '#app/platform/env.server.ts';
import { locales, pathIn } from '#app/i18n/addresses.ts';
import { listGoodsAddresses } from '#app/services/market/list-goods-addresses.server.ts';
import { listPlaceAddresses } from '#app/services/market/list-place-addresses.server.ts';
import type { Route } from './+types/sitemap-file';

type Entry = { path: string; changed?: Date };

const pages = ['/', '/lang-nghe', '/lang-nghe/ban-do', '/san-pham', '/nghe-nhan', '/ocop-la-gi', '/nhan-hieu', '/giao-hang', '/doi-tra', '/dieu-khoan', '/quyen-rieng-tu'];

/** One sitemap file: `trang.xml`, or `san-pham-1.xml` and on. Slugs are folded, so nothing needs escaping. */
export async function loader({ params }: Route.LoaderArgs) {
  const entries = await listEntries(params.file);
  if (entries.length === 0) throw data(null, { status: 404 });
  const origin = env().PUBLIC_ORIGIN;
  const urls = entries.flatMap(({ path, changed }) => {
    const brothers = locales.map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${origin}${pathIn(locale, path)}"/>`).join('');
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
    return locales.map((locale) => `<url><loc>${origin}${pathIn(locale, path)}</loc>${lastmod}${brothers}</url>`);
  });
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}

async function listEntries(file: string): Promise<Entry[]> {
  if (file === 'trang.xml') {
    const { villages, artisans, workshops, collections } = await listPlaceAddresses();
    return [...pages, ...villages.map((slug) => `/lang-nghe/${slug}`), ...artisans.map((slug) => `/nghe-nhan/${slug}`), ...workshops.map((slug) => `/xuong/${slug}`), ...collections.map((slug) => `/bo-suu-tap/${slug}`)].map((path) => ({ path }));
  }
  const [, number] = /^san-pham-([1-9]\d{0,4})\.xml$/.exec(file) ?? [];
  if (!number) return [];
  return (await listGoodsAddresses(Number(number))).map(({ slug, changed }) => ({ path: `/san-pham/${slug}`, changed }));
}
