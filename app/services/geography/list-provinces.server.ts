import { formerNamesOf } from '#app/domain/geography/provinces.ts';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

export type ProvinceEntry = {
  code: string;
  slug: string;
  name: string;
  /** Provinces of before July 2025 that went into it. */
  formerly: readonly string[];
};

/** The 34 provinces and cities by the alphabet. They change by law, so an hour is soon enough. */
export const listProvinces = remember(3_600_000, async (): Promise<ProvinceEntry[]> => {
  const provinces = await db().province.findMany({ select: { code: true, slug: true, shortName: true } });
  return provinces.map(({ code, slug, shortName }) => ({ code, slug, name: shortName, formerly: formerNamesOf(code) })).toSorted((a, b) => compareVietnamese(a.name, b.name));
});
