// Where a shopper last asked to have goods delivered: a plain cookie, set only when they choose, and nothing more.
import type { ProvinceEntry } from '#app/services/geography/list-provinces.server.ts';
import { cookieName, readCookie } from '#app/platform/signed-cookie.server.ts';
import { env } from '#app/platform/env.server.ts';

const name = () => cookieName('giao-toi');
const keptForSeconds = 180 * 86_400;

/** The province chosen before, when it is still one. */
export function readDeliveryChoice(headers: Headers, provinces: readonly ProvinceEntry[]): ProvinceEntry | null {
  const slug = readCookie(headers, name());
  return provinces.find((province) => province.slug === slug) ?? null;
}

/** The header that remembers a province for half a year. */
export function rememberDeliveryChoice({ slug }: ProvinceEntry): string {
  const secure = env().PUBLIC_ORIGIN.startsWith('https:') ? '; Secure' : '';
  return `${name()}=${slug}; Path=/; Max-Age=${keptForSeconds}; HttpOnly; SameSite=Lax${secure}`;
}
