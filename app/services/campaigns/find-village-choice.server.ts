import { db } from '#app/platform/db.server.ts';

/** The village that a form names by its slug: null for none, undefined for one that is not there. */
export async function findVillageChoice(slug: string): Promise<string | null | undefined> {
  return slug === '' ? null : (await db().village.findUnique({ where: { slug }, select: { id: true } }))?.id;
}
