import type { Mosaic } from '#app/domain/geography/mosaic.ts';
import { layMosaic } from '#app/domain/geography/mosaic.ts';
import type { MosaicDrawing } from '#app/domain/geography/mosaic-drawing.ts';
import { drawMosaic } from '#app/domain/geography/mosaic-drawing.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

const anHour = 3_600_000;

/** The mosaic of Hà Nội, laid once an hour: units change by law. */
export const getMosaic = remember(anHour, async (): Promise<{ mosaic: Mosaic; drawing: MosaicDrawing }> => {
  const [communes, provinces] = await Promise.all([
    db().commune.findMany({ select: { code: true, name: true, provinceCode: true, latitude: true, longitude: true } }),
    db().province.findMany({ select: { code: true, shortName: true } }),
  ]);
  const mosaic = layMosaic(communes);
  return { mosaic, drawing: drawMosaic(mosaic, new Map(provinces.map(({ code, shortName }) => [code, shortName]))) };
});
