import { villageDrawings } from '#app/domain/drawing/drawing-spec.ts';
import { type Palette, readablePalette } from '#app/domain/villages/brand.ts';
import { db } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { readPublicFile } from '#app/platform/public-files.server.ts';
import { rasterSvg } from '#app/platform/raster-svg.server.ts';

export type VillageTile = { png: Buffer };

const side = 192;
const kept = new Map<string, () => Promise<VillageTile>>();

/** The tile of a village as a picture for paper: the one drawn for it, else its brand's pattern, else its bare colour. */
export function getVillageTile(slug: string): Promise<VillageTile> {
  let known = kept.get(slug);
  if (!known) kept.set(slug, (known = remember(60_000, () => drawTile(slug))));
  return known();
}

async function drawTile(slug: string): Promise<VillageTile> {
  const drawn = /^[a-z0-9-]+$/.test(slug) ? await readPublicFile(`lang/${slug}.svg`) : null;
  return { png: await rasterSvg(drawn ?? (await ofBrand(slug)), side) };
}

async function ofBrand(slug: string): Promise<string> {
  const brand = await db().villageBrand.findFirst({ where: { village: { slug }, status: 'published' }, select: { palette: true, patternKind: true, patternSeed: true, sceneKind: true } });
  const pattern = brand && villageDrawings(brand).pattern;
  if (pattern) return Buffer.from(await pictures().svg(pattern)).toString('utf8');
  const ground = (brand && readablePalette(brand.palette as Palette)?.ground) || '#8A8378';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64"><path d="M0 0h64v64H0z" fill="${ground}"/></svg>`;
}
