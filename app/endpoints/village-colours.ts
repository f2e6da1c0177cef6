import { createHash } from 'node:crypto';
import { readablePalette } from '#app/domain/villages/brand.ts';
import type { VillageColours } from '#app/services/villages/list-village-colours.server.ts';
import { listVillageColours } from '#app/services/villages/list-village-colours.server.ts';

/** The villages' colours as one stylesheet: the only tokens a brand may set, under `[data-village]`. */
export async function loader() {
  const css = styleSheet(await listVillageColours());
  const tag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 16)}"`;
  // A brand is changed a few times a year: shown at once from the cache, asked again behind it.
  const headers = { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400', ETag: tag };
  return new Response(css, { headers });
}

export function styleSheet(villages: readonly VillageColours[]): string {
  // Code holds what a reader needs, whatever was published.
  const readable = villages.flatMap((village) => {
    const palette = readablePalette(village.palette);
    return palette ? [{ ...village, palette }] : [];
  });
  const rules = readable.map(({ slug, palette, pattern }) => {
    const wall = pattern ? `;--hall-pattern:url(${pattern.url});--hall-pattern-size:${pattern.width}px` : '';
    return `[data-village=${slug}]{--hall-ground:${palette.ground};--hall-ink:${palette.ink};--hall-soft:${palette.soft};--hall-accent:${palette.accent};--hall-tile:${palette.tile}${wall}}`;
  });
  const dark = (where: string) => readable.map(({ slug, palette }) => `${where} [data-village=${slug}]{--hall-accent:${palette.accentDark}}`).join('\n');
  // Dark where the reader's machine is and they did not choose light, and where they chose dark.
  return `${rules.join('\n')}\n@media (prefers-color-scheme: dark){\n${dark(':root:not([data-theme=light])')}\n}\n${dark('[data-theme=dark]')}\n`;
}
