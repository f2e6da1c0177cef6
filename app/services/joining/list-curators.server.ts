import type { Transaction } from '#app/platform/db.server.ts';
import type { Recipient } from './list-owners.server.ts';

/** Who looks after a village: its curators, or the administrators where it has none. */
export async function listCurators(tx: Transaction, villageId: string): Promise<Recipient[]> {
  const select = { id: true, name: true, email: true } as const;
  const curators = await tx.user.findMany({ where: { curatedVillages: { some: { villageId } } }, select });
  const readers = curators.length > 0 ? curators : await tx.user.findMany({ where: { isAdministrator: true }, select });
  return readers.map(({ id, ...reader }) => ({ userId: id, ...reader }));
}
