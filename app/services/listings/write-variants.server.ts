import { randomInt } from 'node:crypto';
import type { Actor } from '#app/domain/access/policy.ts';
import type { ContentVariant, ListingContent } from '#app/domain/listings/content.ts';
import { keptVariant, madeSku } from '#app/domain/listings/listed-content.ts';
import { MOST_VARIANTS } from '#app/domain/listings/variant-grid.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import { shortCode } from '#app/domain/text/short-code.ts';
import { applyMovement, movementDelta } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { asJson } from './draft-row.ts';
import type { ReadListing } from './read-listing.server.ts';

type Writing = { actor: Actor; productId: string; content: ListingContent; there: ReadListing['variants'] };

export type WriteVariantsVerdict = { ok: true } | { ok: false; code: 'stock'; short: { variantId: string; reserved: number }[] };

type Complete = ContentVariant & { price: Dong; weightGrams: number; lengthCm: number; widthCm: number; heightCm: number };

/** Where nobody would sell it, what is not said of it is as small as can be: it lacks nothing while it is not sold. */
const completed = (variant: ContentVariant): Complete => ({
  ...variant,
  price: positive(variant.price), weightGrams: positive(variant.weightGrams), lengthCm: positive(variant.lengthCm), widthCm: positive(variant.widthCm), heightCm: positive(variant.heightCm),
});
const positive = (value: number | null): number => (value !== null && value > 0 ? value : 1);

/**
 * Writes the variants of a listing, and the movements that its counts mean. What is not in the grid any more is not sold
 * any more, and never removed: orders and its history know it. The caller has locked the listing and its variants.
 */
export async function writeVariants(tx: Transaction, { actor, productId, content, there }: Writing): Promise<WriteVariantsVerdict> {
  const known = new Map(there.map((variant) => [variant.id, variant]));
  const short = content.variants.flatMap(({ id, stock }) => {
    const now = known.get(id);
    const delta = now && stock !== null ? stock - now.onHand : 0;
    return now && delta !== 0 && !applyMovement(now, 'count', delta).ok ? [{ variantId: id, reserved: now.reserved }] : [];
  });
  if (short.length > 0) return { ok: false, code: 'stock', short };

  const stem = await freeSkuStem(tx, content.name);
  const rows = content.variants.map((variant, position) => {
    const given = variant.sku.trim() || known.get(variant.id)?.sku;
    const sku = given || madeSku(content.name, stem, content.variants.length === 1 ? null : position);
    const kept = keptVariant(content.options, completed(variant));
    return { id: variant.id, position, sku, ...kept, choice: asJson(kept.choice) };
  });
  // Two that exchange their SKUs must not meet.
  const renamed = rows.filter(({ id, sku }) => known.has(id) && known.get(id)!.sku !== sku);
  for (const { id } of renamed) await tx.variant.update({ where: { id, productId }, data: { sku: `… ${id}` } });
  for (const { id, ...data } of rows) if (known.has(id)) await tx.variant.update({ where: { id, productId }, data });
  await tx.variant.createMany({ data: rows.filter(({ id }) => !known.has(id)).map((row) => ({ ...row, productId })) });
  const retired = there.filter(({ id }) => !rows.some((row) => row.id === id)).map(({ id }) => id);
  if (retired.length > 0) await tx.variant.updateMany({ where: { id: { in: retired }, productId }, data: { active: false, position: rows.length } });

  await tx.stockMovement.createMany({
    data: content.variants.flatMap(({ id: variantId, stock }) => {
      const now = known.get(variantId);
      const pieces = (stock ?? now?.onHand ?? 0) - (now?.onHand ?? 0);
      if (pieces === 0) return [];
      const kind = now ? ('count' as const) : ('opening' as const);
      const { onHand, reserved } = movementDelta(kind, pieces);
      return [{ variantId, kind, onHandDelta: onHand, reservedDelta: reserved, byId: actor.userId }];
    }),
  });
  await enqueueSearchSync(tx, [productId]);
  return { ok: true };
}

/** Five letters by chance that no SKU of the market made from this name has yet. */
async function freeSkuStem(tx: Transaction, name: string): Promise<string> {
  for (;;) {
    const stem = shortCode(5, randomInt);
    // Exact names are found by the index in every collation, a beginning only in one.
    const made = [madeSku(name, stem, null), ...Array.from({ length: MOST_VARIANTS }, (_, position) => madeSku(name, stem, position))];
    if (!(await tx.variant.findFirst({ where: { sku: { in: made } }, select: { id: true } }))) return stem;
  }
}
