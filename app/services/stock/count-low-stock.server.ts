import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { isShown, stockRows } from './stock-rows.server.ts';

/** How many variants of a workshop are running out: those that its stock list shows as `low`. */
export async function countLowStock(actor: Actor, studio: Studio): Promise<number> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return 0;
  const [row] = await db().$queryRaw<[{ low: number }]>`select count(*)::int as low from ${stockRows(studio.id)} and ${isShown.low}`;
  return row.low;
}
