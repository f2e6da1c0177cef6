import type { Transaction } from '#app/platform/db.server.ts';

/** Changes of one person's addresses wait for each other, so that exactly one of them is the default. */
export async function lockPerson(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`select 1 from app_user where id = ${userId}::uuid for no key update`;
}
