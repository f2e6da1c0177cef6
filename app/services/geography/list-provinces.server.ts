import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';

export type ProvinceEntry = { code: string; slug: string; name: string };

/** The 34 provinces and cities by the alphabet. They change by law, so an hour is soon enough. */
export const listProvinces = remember(3_600_000, async (): Promise<ProvinceEntry[]> => {
  const provinces = await db().province.findMany({ select: { code: true, slug: true, shortName: true } });
  const order = new Intl.Collator('vi');
  return provinces.map(({ code, slug, shortName }) => ({ code, slug, name: shortName })).toSorted((a, b) => order.compare(a.name, b.name));
});
