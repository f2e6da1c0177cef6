import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { isShown, stockRows } from './stock-rows.server.ts';

export type LowStock = { low: number; out: number };

/** How many variants of a workshop are running out, and how many are out: those that its stock list shows as such. */
export async function countLowStock(actor: Actor, studio: Studio): Promise<LowStock> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { low: 0, out: 0 };
  const [row] = await db().$queryRaw<[LowStock]>`select (count(*) filter (where ${isShown.low}))::int as low, (count(*) filter (where ${isShown.out}))::int as out from ${stockRows(studio.id)} and (${isShown.low} or ${isShown.out})`;
  return row;
}
