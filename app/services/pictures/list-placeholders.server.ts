import { db } from '#app/platform/db.server.ts';

/** The placeholders of these pictures that have one, by id. They are no part of what is searched: the search view need not follow them. */
export async function listPlaceholders(pictureIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (pictureIds.length === 0) return new Map();
  const rows = await db().picture.findMany({ where: { id: { in: [...pictureIds] }, placeholder: { not: null } }, select: { id: true, placeholder: true } });
  return new Map(rows.map(({ id, placeholder }) => [id, placeholder!]));
}
