import { type CountVerdict, judgeCount, latestCounts } from '#app/domain/stock/stock-count.ts';
import type { Stock } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { packedPieces } from './packed-pieces.server.ts';

/** What somebody counted of one variant, and when; `key` names the movement that may come of it. */
export type VariantCount = { key: string; variantId: string; counted: number; at: Date };

export type JudgedCount = VariantCount & { productId: string; product: string; variant: string; unit: string; verdict: CountVerdict | { ok: true; code: 'booked'; expected: number; difference: number; packed: number } };

type Row = Stock & { id: string; productId: string; product: string; variant: string; unit: string };
type Since = { variantId: string; moved: number; packed: number; countedSince: Date | null };

/**
 * What each count means now; those of variants that are not this workshop's are left out, and of two of one variant the earlier
 * one. Locks the variants, in the order in which all lock them.
 */
export async function judgeCounts(tx: Transaction, workshopId: string, given: readonly VariantCount[], now: Date): Promise<JudgedCount[]> {
  const counts = latestCounts(given);
  const ids = counts.map(({ variantId }) => variantId);
  const rows = await tx.$queryRaw<Row[]>`
    select x.id, x.on_hand as "onHand", x.reserved, x.product_id as "productId", ${told('p.name')} as product, ${told('x.name')} as variant, p.unit
    from variant x join product p on p.id = x.product_id
    where x.id = any(${ids}::uuid[]) and p.workshop_id = ${workshopId}::uuid order by x.id for no key update of x`;
  const asked = Prisma.sql`unnest(${ids}::uuid[], ${counts.map(({ at }) => at.toISOString())}::timestamptz[])`;
  const since = await tx.$queryRaw<Since[]>`
    select c.id as "variantId", coalesce(sum(s.on_hand_delta), 0)::int as moved, coalesce(max(k.packed), 0)::int as packed, greatest(max(s.at) filter (where s.kind = 'count' and s.reason in ('counted', 'correction')), max(x.counted_at) filter (where x.counted_at > c.at)) as "countedSince"
    from ${asked} as c (id, at) left join ${packedPieces(workshopId, Prisma.sql`(select * from ${asked} as q (id, at))`)} k on k.id = c.id and k.at = c.at
    left join variant x on x.id = c.id left join stock_movement s on s.variant_id = c.id and s.at > c.at group by c.id`;
  const booked = new Map((await tx.stockMovement.findMany({ where: { id: { in: counts.map(({ key }) => key) } }, select: { id: true, variantId: true, onHandDelta: true } })).map((movement) => [movement.id, movement]));
  const stocks = new Map(rows.map((row) => [row.id, row]));
  const moves = new Map(since.map((one) => [one.variantId, one]));
  return counts.flatMap((count): JudgedCount[] => {
    const row = stocks.get(count.variantId);
    if (!row) return [];
    const { productId, product, variant, unit } = row;
    const known = booked.get(count.key);
    if (known && known.variantId !== count.variantId) return [];
    const { moved = 0, packed = 0, countedSince = null } = moves.get(count.variantId) ?? {};
    const verdict = known ? ({ ok: true, code: 'booked', expected: count.counted - known.onHandDelta, difference: known.onHandDelta, packed } as const) : judgeCount(row, count, { movedSince: moved, packed, countedSince, now });
    return [{ ...count, productId, product, variant, unit, verdict }];
  });
}
