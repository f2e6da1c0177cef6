import { type KnownListing, type KnownVariant, nameKey } from '#app/domain/listings/import-changes.ts';
import type { Known } from '#app/domain/listings/import-check.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { readCertified } from '../ocop/read-certified.server.ts';

type VariantRow = Omit<KnownVariant, 'product' | 'price'> & { sku: string; price: bigint; productId: string };

/** What the workshop has as far as rows with these SKUs are concerned, and every name that they could mean. */
export async function readKnownGoods(tx: Transaction, workshopId: string, skus: readonly string[]): Promise<Known> {
  const wanted = [...new Set(skus.filter((sku) => sku !== ''))];
  const variants = await tx.$queryRaw<VariantRow[]>`
    select x.id, x.sku, x.choice, x.price, x.on_hand as "onHand", x.reserved, x.weight_grams as "weightGrams", x.length_cm as "lengthCm", x.width_cm as "widthCm", x.height_cm as "heightCm", x.product_id as "productId"
    from variant x join product p on p.id = x.product_id where x.sku = any(${wanted}) and p.workshop_id = ${workshopId}::uuid`;
  const listings = await tx.$queryRaw<KnownListing[]>`
    select id, status, name, name_en as "nameEn", category, craft_slug as "craftSlug", artisan_id as "artisanId", materials, technique, care, story, unit, fragile, lead_days as "leadDays", options
    from product where id = any(${[...new Set(variants.map(({ productId }) => productId))]}::uuid[])`;
  const crafts = await tx.craft.findMany({ select: { slug: true, name: true, nameEn: true } });
  const makers = await tx.artisan.findMany({ where: { workshopId }, select: { id: true, slug: true, name: true } });
  const others = await tx.$queryRaw<{ sku: string }[]>`
    select x.sku from variant x join product p on p.id = x.product_id where x.sku = any(${wanted}) and p.workshop_id <> ${workshopId}::uuid`;
  const drafted = await tx.$queryRaw<{ sku: string }[]>`
    select distinct x ->> 'sku' as sku from listing_draft d, jsonb_array_elements(d.content -> 'variants') x where d.workshop_id = ${workshopId}::uuid and x ->> 'sku' = any(${wanted})`;
  const names = await tx.$queryRaw<{ name: string }[]>`
    select name from product where workshop_id = ${workshopId}::uuid union all select name from listing_draft where workshop_id = ${workshopId}::uuid and name <> ''`;

  const listingOf = new Map(listings.map((listing) => [listing.id, listing]));
  return {
    crafts: crafts.map(({ slug, name, nameEn }) => ({ slug, names: [name, nameEn ?? '', slug].filter(Boolean) })),
    makers: makers.map(({ id, slug, name }) => ({ id, names: [name, slug] })),
    variants: new Map(variants.map(({ sku, productId, price, ...row }) => [sku, { ...row, price: Number(price), product: listingOf.get(productId)! }])),
    taken: new Set(others.map(({ sku }) => sku)),
    inDrafts: new Set(drafted.map(({ sku }) => sku)),
    certified: await readCertified(tx, listings.map(({ id }) => id)),
    names: new Set(names.map(({ name }) => nameKey(name))),
  };
}
