import type { Transaction } from '#app/platform/db.server.ts';

/** Whether the last word of an application is this one: a form that was sent twice says it once. */
export async function isSaidAlready(tx: Transaction, workshopId: string, { authorId, text }: { authorId: string | null; text: string }): Promise<boolean> {
  const last = await tx.applicationMessage.findFirst({ where: { workshopId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { authorId: true, text: true } });
  return last !== null && last.authorId === authorId && last.text === text;
}
