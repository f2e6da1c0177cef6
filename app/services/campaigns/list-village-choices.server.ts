import type { Actor } from '#app/domain/access/policy.ts';
import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { db } from '#app/platform/db.server.ts';

/** The villages for which somebody may make collections and banners, by the alphabet. */
export async function listVillageChoices(actor: Actor): Promise<{ slug: string; name: string }[]> {
  const villages = await db().village.findMany({ where: actor.administrator ? {} : { id: { in: [...actor.curates] } }, select: { slug: true, name: true } });
  return villages.map(({ slug, name }) => ({ slug, name: splitVillageName(name).name })).toSorted((a, b) => compareVietnamese(a.name, b.name));
}
