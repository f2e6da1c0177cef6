import { inWalkingOrder } from '#app/domain/geography/mark-layout.ts';
import type { Point } from '#app/domain/geography/mosaic.ts';
import { drawInside, isInFrame, project } from '#app/domain/geography/mosaic.ts';
import type { MosaicDrawing } from '#app/domain/geography/mosaic-drawing.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { getMosaic } from '../geography/get-mosaic.server.ts';
import type { VillageEntry } from './list-villages.server.ts';
import { listVillages } from './list-villages.server.ts';

export type MappedVillage = Pick<VillageEntry, 'slug' | 'name' | 'craft' | 'craftGroup' | 'area' | 'commune' | 'goods'> & {
  communeCode: string | null;
  /** Where it is drawn; null when it lies off the mosaic. */
  at: Point | null;
  /** 0 for the fullest stalls: whose name is written first. */
  rank: number;
};

export type VillageMap = { drawing: MosaicDrawing; villages: MappedVillage[] };

const listPositions = remember(60_000, async () => {
  const rows = await db().village.findMany({ select: { slug: true, latitude: true, longitude: true, communeCode: true } });
  return new Map(rows.map((row) => [row.slug, row]));
});

/** The map of the craft villages, in the order in which one walks it: those that are on it first. */
export async function getVillageMap(): Promise<VillageMap> {
  const [{ mosaic, drawing }, villages, positions] = await Promise.all([getMosaic(), listVillages(), listPositions()]);
  const cells = new Map(mosaic.cells.map((cell) => [cell.code, cell]));
  const ranks = new Map(villages.toSorted((a, b) => b.goods - a.goods || b.starred - a.starred || (a.slug < b.slug ? -1 : 1)).map(({ slug }, rank) => [slug, rank]));
  const mapped = villages.map(({ slug, name, craft, craftGroup, area, commune, goods }): MappedVillage => {
    const position = positions.get(slug);
    const cell = cells.get(position?.communeCode ?? '');
    const at = position && isInFrame(position) ? project(position) : null;
    const drawn = at && cell ? drawInside(at, cell) : at;
    return { slug, name, craft, craftGroup, area, commune, goods, communeCode: position?.communeCode ?? null, at: drawn && { x: tenth(drawn.x), y: tenth(drawn.y) }, rank: ranks.get(slug)! };
  });
  const isPlaced = (village: MappedVillage): village is MappedVillage & { at: Point } => village.at !== null;
  return { drawing, villages: [...inWalkingOrder(mapped.filter(isPlaced)), ...mapped.filter((village) => !isPlaced(village))] };
}

const tenth = (number: number): number => Math.round(number * 10) / 10;
