import { inWalkingOrder } from '#app/domain/geography/mark-layout.ts';
import type { Point } from '#app/domain/geography/mosaic.ts';
import { drawInside, isInFrame, project } from '#app/domain/geography/mosaic.ts';
import type { MosaicDrawing } from '#app/domain/geography/mosaic-drawing.ts';
import { drawMosaic } from '#app/domain/geography/mosaic-drawing.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { getMosaic } from '../geography/get-mosaic.server.ts';
import { listProvinces } from '../geography/list-provinces.server.ts';
import type { VillageEntry } from './list-villages.server.ts';
import { listVillages } from './list-villages.server.ts';

export type MappedVillage = Pick<VillageEntry, 'slug' | 'name' | 'craft' | 'craftGroup' | 'goods'> & {
  /** Its commune of today, or the district of before where nobody knows which that is. */
  place: string;
  communeCode: string | null;
  /** Where it is drawn; null when it lies off the mosaic. */
  at: Point | null;
  /** 0 for the fullest stalls: whose name is written first. */
  rank: number;
};

export type VillageMap = { drawing: MosaicDrawing; villages: MappedVillage[] };

/** What does not change as goods come and go: where villages lie, and the ground they lie on. */
const drawGround = remember(60_000, async () => {
  const [mosaic, provinces, rows] = await Promise.all([
    getMosaic(),
    listProvinces(),
    db().village.findMany({ select: { slug: true, latitude: true, longitude: true, communeCode: true } }),
  ]);
  const cells = new Map(mosaic.cells.map((cell) => [cell.code, cell]));
  const drawing = drawMosaic(mosaic, new Set(rows.flatMap(({ communeCode }) => communeCode ?? [])), new Map(provinces.map(({ code, name }) => [code, name])));
  const places = rows.map(({ slug, communeCode, ...place }) => {
    const cell = cells.get(communeCode ?? '');
    const at = isInFrame(place) ? project(place) : null;
    return [slug, { communeCode, at: at && rounded(cell ? drawInside(at, cell) : at) }] as const;
  });
  return { drawing, places: new Map(places) };
});

/** The map of the craft villages, in the order in which one walks it: those that are on it first. */
export async function getVillageMap(): Promise<VillageMap> {
  const [{ drawing, places }, villages] = await Promise.all([drawGround(), listVillages()]);
  const ranks = new Map(villages.toSorted((a, b) => b.goods - a.goods || b.starred - a.starred || (a.slug < b.slug ? -1 : 1)).map(({ slug }, rank) => [slug, rank]));
  const mapped = villages.map(({ slug, name, craft, craftGroup, area, commune, goods }): MappedVillage => {
    const { at = null, communeCode = null } = places.get(slug) ?? {};
    return { slug, name, craft, craftGroup, place: commune ?? area.name, goods, communeCode, at, rank: ranks.get(slug)! };
  });
  const isPlaced = (village: MappedVillage): village is MappedVillage & { at: Point } => village.at !== null;
  return { drawing, villages: [...inWalkingOrder(mapped.filter(isPlaced)), ...mapped.filter((village) => !isPlaced(village))] };
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
