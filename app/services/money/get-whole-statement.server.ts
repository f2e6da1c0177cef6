import { can, type Actor } from '#app/domain/access/policy.ts';
import { type Statement, statementOf } from '#app/domain/money/statement.ts';
import type { Month } from '#app/domain/time/month.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { readConsignmentMoney } from './read-consignment-money.server.ts';

export type WholeStatement = Omit<Statement, 'lines'> & { lines: (Statement['lines'][number] & { code: string; position: number })[] };

/** A month's statement with every line, oldest first; null for who may not know. */
export async function getWholeStatement(actor: Actor, studio: Studio, month: Month): Promise<WholeStatement | null> {
  if (!can(actor, 'workshop.view-money', subjectOf(studio)).allowed) return null;
  const parcels = await readConsignmentMoney(studio.id, month);
  const named = new Map(parcels.map(({ id, code, position }) => [id, { code, position }]));
  const { lines, totals } = statementOf(parcels, month);
  return { totals, lines: lines.map((line) => ({ ...line, ...named.get(line.consignmentId)! })) };
}
