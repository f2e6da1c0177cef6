import type { Surroundings } from '#app/domain/geography/surroundings.ts';
import { lookAround } from '#app/domain/geography/surroundings.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { db } from '#app/platform/db.server.ts';
import { getMosaic } from '../geography/get-mosaic.server.ts';

export type VillageLocation = Surroundings & {
  /** What the point is: `old-commune-centre`, `merged-commune-centre` (as of January 2025) or `unit-centre` (of today). */
  position: string;
};

/** Where a village lies among its neighbours; null for a slug that is none, or a village off the mosaic. */
export async function locateVillage(slug: string): Promise<VillageLocation | null> {
  const [village, mosaic] = await Promise.all([
    db().village.findUnique({ where: { slug }, select: { name: true, latitude: true, longitude: true, communeCode: true, position: true } }),
    getMosaic(),
  ]);
  if (!village) return null;
  const around = lookAround(mosaic, { ...village, name: splitVillageName(village.name).bare });
  return around && { ...around, position: village.position };
}
