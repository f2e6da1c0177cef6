import { pathIn } from '#app/i18n/addresses.ts';
import { env } from '#app/platform/env.server.ts';

/** What crawlers need not see: pages of one person, and the same list filtered again and again. */
export function loader() {
  const lines = [
    'User-agent: *',
    ...['/gio-hang', '/thanh-toan', '/don-hang', '/tai-khoan', '/xuong-cua-toi', '/quan-tri', '/api/', '/webhooks/', '/san-pham?*xep=', '/san-pham?*gia-'].flatMap((path) => (path.startsWith('/api') || path.startsWith('/webhooks') ? [path] : [path, pathIn('en', path)])).map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env().PUBLIC_ORIGIN}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' } });
}
