import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** `waitsForWorkshop` of the domain, for a statement. */
export const waiting = { question: Prisma.sql`answer is null`, review: Prisma.sql`(reply is null and text <> '')` };

/** How many of both a workshop has, as a part of a statement: two indexes hold what waits alone. */
export const voicesWaiting = (workshopId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  ((select count(*) from question where workshop_id = ${workshopId} and ${waiting.question}) + (select count(*) from review where workshop_id = ${workshopId} and ${waiting.review}))::int`;

/** How many questions and reviews wait for a workshop's word; 0 for who is no member. */
export async function countVoices(actor: Actor, workshop: { workshopId: string; villageId: string }): Promise<number> {
  if (!can(actor, 'workshop.view-studio', workshop).allowed) return 0;
  const [row] = await db().$queryRaw<[{ waiting: number }]>`select ${voicesWaiting(Prisma.sql`${workshop.workshopId}::uuid`)} as waiting`;
  return row.waiting;
}
