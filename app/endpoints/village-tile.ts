import { redirect } from 'react-router';
import { readablePalette } from '#app/domain/villages/brand.ts';
import { listVillageColours } from '#app/services/villages/list-village-colours.server.ts';
import { aMinute, noPicture } from './picture-answer.ts';
import type { Route } from './+types/village-tile';

/**
 * The tile of a village that has none drawn for it in `public/lang`: the pattern of its brand, or its bare colour. What is
 * drawn there is sent as the file it is and never asks here.
 */
export async function loader({ params }: Route.LoaderArgs) {
  const [, slug] = /^([a-z0-9-]+)\.svg$/.exec(params.file) ?? [];
  const village = (await listVillageColours()).find((one) => one.slug === slug);
  if (!village) return noPicture();
  const headers = { 'Cache-Control': aMinute };
  if (village.pattern) return redirect(village.pattern.url, { status: 302, headers });
  const ground = readablePalette(village.palette)?.ground ?? '#8A8378';
  const tile = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><path d="M0 0h64v64H0z" fill="${ground}"/></svg>`;
  return new Response(tile, { headers: { ...headers, 'Content-Type': 'image/svg+xml' } });
}
