import { db, type Transaction } from '#app/platform/db.server.ts';

export type Recipient = { userId: string; name: string; email: string };

/** Who owns a workshop: whoever has to know what becomes of it. */
export async function listOwners(workshopId: string, tx: Transaction = db()): Promise<Recipient[]> {
  const owners = await tx.workshopMember.findMany({ where: { workshopId, role: 'owner' }, select: { user: { select: { id: true, name: true, email: true } } }, orderBy: { userId: 'asc' } });
  return owners.map(({ user: { id, ...user } }) => ({ userId: id, ...user }));
}
