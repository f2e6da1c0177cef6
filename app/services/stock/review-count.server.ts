import { can, type Actor } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { judgeCounts, type JudgedCount, type VariantCount } from './judge-counts.server.ts';

export type ReviewVerdict = { ok: true; lines: JudgedCount[] } | { ok: false; code: 'sign-in' | 'not-allowed' };

/** What counts would change, before anything is booked. */
export async function reviewCount(actor: Actor, studio: Studio, counts: readonly VariantCount[]): Promise<ReviewVerdict> {
  const allowed = can(actor, 'stock.change', subjectOf(studio));
  if (!allowed.allowed) return { ok: false, code: allowed.code };
  return { ok: true, lines: await transact((tx) => judgeCounts(tx, studio.id, counts, now())) };
}
