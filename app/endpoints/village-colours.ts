import { createHash } from 'node:crypto';
import { checkPalette } from '#app/domain/villages/brand.ts';
import type { VillageColours } from '#app/services/villages/list-village-colours.server.ts';
import { listVillageColours } from '#app/services/villages/list-village-colours.server.ts';
import type { Route } from './+types/village-colours';

/** The villages' colours as one stylesheet: the only tokens a brand may set, under `[data-village]`. */
export async function loader({ request }: Route.LoaderArgs) {
  const css = styleSheet(await listVillageColours());
  const tag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 16)}"`;
  // A brand is changed a few times a year: shown at once from the cache, asked again behind it.
  const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400', ETag: tag };
  if (request.headers.get('If-None-Match') === tag) return new Response(null, { status: 304, headers });
  return new Response(css, { headers });
}

export function styleSheet(villages: readonly VillageColours[]): string {
  // What was published before a rule was stricter keeps the shop's own colours rather than unreadable ones.
  const readable = villages.filter(({ palette }) => checkPalette(palette).ok);
  const rules = readable.map(({ slug, palette, pattern }) => {
    const wall = pattern ? `;--hall-pattern:url(${pattern.url});--hall-pattern-size:${pattern.width}px` : '';
    return `[data-village=${slug}]{--hall-ground:${palette.ground};--hall-ink:${palette.ink};--hall-soft:${palette.soft};--hall-accent:${palette.accent};--hall-tile:${palette.tile}${wall}}`;
  });
  const dark = readable.map(({ slug, palette }) => `[data-village=${slug}]{--hall-accent:${palette.accentDark}}`);
  return `${rules.join('\n')}\n@media (prefers-color-scheme: dark){\n${dark.join('\n')}\n}\n`;
}
