// The communes, wards and special zones of a province with the old units that went into each, for the address field.
import { matchCommune } from '#app/domain/geography/units.ts';
import { PROVINCE_CODES } from '#app/domain/geography/provinces.ts';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import type { Route } from './+types/communes';

const longestQuery = 80;
const mostMatches = 20;

export async function loader({ url }: Route.LoaderArgs) {
  const provinceCode = url.searchParams.get('tinh') ?? '';
  const query = (url.searchParams.get('q') ?? '').slice(0, longestQuery);
  if (!PROVINCE_CODES.includes(provinceCode)) {
    return Response.json({ error: { code: 'unknown-province', message: 'tinh is not the code of a province' } }, { status: 400 });
  }
  const all = await listCommunes(provinceCode);
  const communes = query ? matchCommune(query, all, mostMatches).map(({ commune }) => commune) : all;
  return Response.json(
    { communes: communes.map(({ code, name, shortName, formerly }) => ({ code, name, shortName, provinceCode, formerly })) },
    // They change by law, a few times in a decade.
    { headers: { 'Cache-Control': 'public, max-age=3600' } },
  );
}
