import { env } from '#app/platform/env.server.ts';

/** What crawlers need not see: pages of one person, and the same list filtered again and again. */
export function loader() {
  const lines = [
    'User-agent: *',
    ...['/gio-hang', '/thanh-toan', '/don-hang', '/tai-khoan', '/xuong-cua-toi', '/quan-tri', '/api/', '/webhooks/', '/san-pham?*xep=', '/san-pham?*gia-'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${env().PUBLIC_ORIGIN}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' } });
}
