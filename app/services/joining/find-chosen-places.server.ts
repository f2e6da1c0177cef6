import type { ChosenPlaces } from '#app/domain/checkout/contact.ts';
import type { Transaction } from '#app/platform/db.server.ts';

type Chosen = { /** None where the workshop stays in its own. */ village?: string; provinceCode: string; communeCode: string };

/** What is known of the village, province and commune that were chosen in a form. */
export async function findChosenPlaces(tx: Transaction, chosen: Chosen): Promise<ChosenPlaces & { village: { id: string; name: string } | null }> {
  const village = chosen.village === undefined ? null : await tx.village.findUnique({ where: { slug: chosen.village }, select: { id: true, name: true } });
  const province = await tx.province.findUnique({ where: { code: chosen.provinceCode }, select: { code: true } });
  const commune = await tx.commune.findUnique({ where: { code: chosen.communeCode }, select: { provinceCode: true } });
  return { village, provinceExists: province !== null, provinceOfCommune: commune?.provinceCode ?? null };
}
