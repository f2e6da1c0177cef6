import type { Shelf } from '#app/domain/listings/readiness.ts';
import type { Transaction } from '#app/platform/db.server.ts';

/** What a listing of this workshop may refer to; crafts by name, since a listing may be called as its craft is. */
export async function readShelf(reader: Transaction, workshop: { id: string; villageId: string }): Promise<Shelf & { craftNames: ReadonlyMap<string, string> }> {
  const artisans = await reader.artisan.findMany({ where: { workshopId: workshop.id }, select: { id: true } });
  const crafts = await reader.craft.findMany({ select: { slug: true, name: true } });
  return {
    villageId: workshop.villageId,
    artisanIds: artisans.map(({ id }) => id),
    craftSlugs: crafts.map(({ slug }) => slug),
    craftNames: new Map(crafts.map(({ slug, name }) => [slug, name])),
  };
}
