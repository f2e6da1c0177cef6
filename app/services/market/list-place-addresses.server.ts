import { db } from '#app/platform/db.server.ts';
import { listShownCollections } from '../campaigns/list-shown-collections.server.ts';

/** Slugs of the villages, makers, workshops and collections that have a public page today. */
export async function listPlaceAddresses(): Promise<{ villages: string[]; artisans: string[]; workshops: string[]; collections: string[] }> {
  const slug = { select: { slug: true }, orderBy: { slug: 'asc' } } as const;
  const [villages, artisans, workshops, collections] = await Promise.all([
    db().village.findMany(slug),
    db().artisan.findMany({ ...slug, where: { workshop: { status: 'verified' } } }),
    db().workshop.findMany({ ...slug, where: { status: 'verified' } }),
    listShownCollections(),
  ]);
  const names = (rows: { slug: string }[]) => rows.map((row) => row.slug);
  return { villages: names(villages), artisans: names(artisans), workshops: names(workshops), collections: names(collections) };
}
