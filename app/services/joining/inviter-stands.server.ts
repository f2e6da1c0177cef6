import type { Transaction } from '#app/platform/db.server.ts';

/** Whether whoever invited somebody could still do so: an owner of the workshop, or an administrator. */
export async function inviterStands(tx: Transaction, { workshopId, invitedById }: { workshopId: string; invitedById: string | null }): Promise<boolean> {
  if (invitedById === null) return false;
  const stands = { id: invitedById, OR: [{ isAdministrator: true }, { memberships: { some: { workshopId, role: 'owner' as const } } }] };
  return (await tx.user.count({ where: stands })) > 0;
}
