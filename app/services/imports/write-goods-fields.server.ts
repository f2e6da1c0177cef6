import type { KnownVariant, ListingField, TakenBack, VariantField } from '#app/domain/listings/import-changes.ts';
import { movementDelta } from '#app/domain/stock/stock.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';

export type GoodsWrite = {
  /** As it is now, locked by the caller. */
  known: KnownVariant;
  variant: TakenBack['variant'];
  listing: TakenBack['listing'];
  /** Pieces to add, below zero to take away. */
  pieces: number | null;
};

/** Writes fields of variants and of their listings, and moves what a count found. Search follows. */
export async function writeGoodsFields(tx: Transaction, userId: string | null, writes: readonly GoodsWrite[]): Promise<void> {
  const variants = writes.filter(({ variant }) => Object.keys(variant).length > 0).map(({ known, variant }) => ({ id: known.id, ...pick(known), ...variant }));
  if (variants.length > 0) {
    await tx.$executeRaw`
      update variant v set price = s.price, weight_grams = s."weightGrams", length_cm = s."lengthCm", width_cm = s."widthCm", height_cm = s."heightCm"
      from jsonb_to_recordset(${JSON.stringify(variants)}::jsonb) as s(id uuid, price bigint, "weightGrams" int, "lengthCm" int, "widthCm" int, "heightCm" int) where v.id = s.id`;
  }
  const listings = new Map<string, Record<ListingField, unknown> & { id: string }>();
  for (const { known, listing } of writes) {
    if (Object.keys(listing).length === 0) continue;
    const { options: _options, status: _status, ...fields } = known.product;
    listings.set(fields.id, { ...fields, ...listings.get(fields.id), ...listing });
  }
  if (listings.size > 0) {
    await tx.$executeRaw`
      update product p set name = s.name, name_en = s."nameEn", category = s.category, craft_slug = s."craftSlug", artisan_id = s."artisanId", materials = s.materials, technique = s.technique,
        care = s.care, story = s.story, unit = s.unit, fragile = s.fragile, lead_days = s."leadDays"
      from jsonb_to_recordset(${JSON.stringify([...listings.values()])}::jsonb) as s(id uuid, name text, "nameEn" text, category text, "craftSlug" text, "artisanId" uuid, materials text, technique text,
        care text, story text, unit text, fragile boolean, "leadDays" int) where p.id = s.id`;
  }
  const moved = writes.flatMap(({ known, pieces }) => (pieces === null || pieces === 0 ? [] : [{ variantId: known.id, pieces }]));
  if (moved.length > 0) {
    await tx.stockMovement.createMany({
      data: moved.map(({ variantId, pieces }) => {
        const { onHand, reserved } = movementDelta('count', pieces);
        return { variantId, kind: 'count' as const, onHandDelta: onHand, reservedDelta: reserved, byId: userId };
      }),
    });
  }
  const products = [...new Set(writes.map(({ known }) => known.product.id))];
  await tx.$executeRaw`update product set updated_at = now() where id = any(${products}::uuid[])`;
  await enqueueSearchSync(tx, products);
}

const pick = ({ price, weightGrams, lengthCm, widthCm, heightCm }: KnownVariant): Record<VariantField, number> => ({ price, weightGrams, lengthCm, widthCm, heightCm });
