// The communes, wards and special zones of a province with the old units that went into each, for the address field.
import { PROVINCE_CODES } from '#app/domain/geography/provinces.ts';
import { listCommunes } from '#app/services/geography/list-communes.server.ts';
import type { Route } from './+types/api-communes';

export async function loader({ url }: Route.LoaderArgs) {
  const provinceCode = url.searchParams.get('tinh') ?? '';
  if (!PROVINCE_CODES.includes(provinceCode)) {
    return Response.json({ error: { code: 'unknown-province', message: 'tinh is not the code of a province' } }, { status: 400 });
  }
  const communes = await listCommunes(provinceCode);
  return Response.json(
    { communes },
    // They change by law, a few times in a decade.
    { headers: { 'Cache-Control': 'public, max-age=3600' } },
  );
}
