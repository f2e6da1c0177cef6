import { db } from '#app/platform/db.server.ts';

/** Slugs of the villages, makers and workshops that have a public page. */
export async function listPlaceAddresses(): Promise<{ villages: string[]; artisans: string[]; workshops: string[] }> {
  const slug = { select: { slug: true }, orderBy: { slug: 'asc' } } as const;
  const [villages, artisans, workshops] = await Promise.all([
    db().village.findMany(slug),
    db().artisan.findMany({ ...slug, where: { workshop: { status: 'verified' } } }),
    db().workshop.findMany({ ...slug, where: { status: 'verified' } }),
  ]);
  const names = (rows: { slug: string }[]) => rows.map((row) => row.slug);
  return { villages: names(villages), artisans: names(artisans), workshops: names(workshops) };
}
