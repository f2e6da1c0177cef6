import { countGoodsFiles } from '#app/services/market/list-goods-addresses.server.ts';
import { env } from '#app/platform/env.server.ts';

/** The list of sitemap files: one of places and pages, and as many as the goods fill. */
export async function loader() {
  const origin = env().PUBLIC_ORIGIN;
  const files = ['trang.xml', ...Array.from({ length: await countGoodsFiles() }, (_, index) => `san-pham-${index + 1}.xml`)];
  const entries = files.map((file) => `<sitemap><loc>${origin}/sitemap/${file}</loc></sitemap>`).join('\n');
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</sitemapindex>\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
