// Where a shopper last asked to have goods delivered: a plain cookie, set only when they choose, and nothing more.
import type { ProvinceEntry } from '#app/services/geography/list-provinces.server.ts';
import { readCookie, setCookie } from '#app/platform/signed-cookie.server.ts';

const name = 'tn_giao_toi';
const HALF_A_YEAR = 180 * 86_400;

/** The province chosen before, when it is still one. */
export function readDeliveryChoice(headers: Headers, provinces: readonly ProvinceEntry[]): ProvinceEntry | null {
  const slug = readCookie(headers, name);
  return provinces.find((province) => province.slug === slug) ?? null;
}

/** The header that remembers a province for half a year. */
export function rememberDeliveryChoice({ slug }: ProvinceEntry): string {
  return setCookie(name, slug, { maxAgeSeconds: HALF_A_YEAR });
}
