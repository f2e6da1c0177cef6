import { listProvinces } from '#app/services/geography/list-provinces.server.ts';
import { listVillages } from '#app/services/villages/list-villages.server.ts';
import type { VillageChoice } from './village-field.tsx';

/** What the form of a workshop's details lets choose from. */
export async function listChoices() {
  const [provinces, villages] = await Promise.all([listProvinces(), listVillages()]);
  return { provinces, villages: villages.map(({ slug, name, craft, area }): VillageChoice => ({ slug, name, craft, area: area.name })) };
}
