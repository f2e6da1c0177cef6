import { listCommunes } from './list-communes.server.ts';
import { listProvinces } from './list-provinces.server.ts';

export type Places = {
  province: { code: string; name: string } | null;
  /** Only when it lies in the province. */
  commune: { code: string; name: string } | null;
};

/** The names of a chosen province and commune. */
export async function findPlaces(provinceCode: string, communeCode: string): Promise<Places> {
  const [provinces, communes] = await Promise.all([listProvinces(), listCommunes(provinceCode)]);
  return {
    province: provinces.find(({ code }) => code === provinceCode) ?? null,
    commune: communes.find(({ code }) => code === communeCode) ?? null,
  };
}
