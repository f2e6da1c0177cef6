import type { Actor } from '#app/domain/access/policy.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** A condition over a row with a `village_id`: of a village that this person looks after; an administrator looks after all. */
export const inCare = (actor: Actor, row: 'w' | 'v' | 'p' | 'c'): Prisma.Sql => (actor.administrator ? Prisma.sql`true` : Prisma.sql`${Prisma.raw(row)}.village_id = any(${actor.curates}::uuid[])`);
