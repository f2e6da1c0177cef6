import { PROVINCE_CODES } from '#app/domain/geography/provinces.ts';
import type { Commune } from '#app/domain/geography/units.ts';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

const anHour = 3_600_000;

const communesOf = new Map(
  PROVINCE_CODES.map((provinceCode) => [
    provinceCode,
    remember(anHour, async (): Promise<Commune[]> => {
      const communes = await db().commune.findMany({
        where: { provinceCode },
        select: { code: true, name: true, shortName: true, provinceCode: true, formerly: true },
      });
      return communes.toSorted((a, b) => compareVietnamese(a.shortName, b.shortName));
    }),
  ]),
);

/** The communes, wards and special zones of a province by the alphabet; none for a code that is no province. They change by law, so an hour is soon enough. */
export async function listCommunes(provinceCode: string): Promise<readonly Commune[]> {
  return (await communesOf.get(provinceCode)?.()) ?? [];
}
