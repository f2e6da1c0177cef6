import type { Mosaic } from '#app/domain/geography/mosaic.ts';
import { layMosaic } from '#app/domain/geography/mosaic.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

const anHour = 3_600_000;

/** The mosaic of Hà Nội, laid once an hour: units change by law. */
export const getMosaic = remember(
  anHour,
  async (): Promise<Mosaic> => layMosaic(await db().commune.findMany({ select: { code: true, name: true, provinceCode: true, latitude: true, longitude: true } })),
);
