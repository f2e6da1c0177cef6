import type { Crop, ListingContent } from '#app/domain/listings/content.ts';
import { contentOf, type Listed } from '#app/domain/listings/listed-content.ts';
import type { Choice } from '#app/domain/listings/variant-grid.ts';
import { dong } from '#app/domain/money/dong.ts';
import { textVersion } from '#app/domain/text/text-version.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import type { Prisma } from '#prisma/generated/client.ts';

const workshop = { select: { id: true, slug: true, villageId: true, status: true, isDemo: true } } satisfies { select: Prisma.WorkshopSelect };

const columns = {
  id: true, slug: true, status: true, publishedAt: true, publishedVersion: true, workshop,
  name: true, nameEn: true, category: true, categoryEn: true, craftSlug: true, artisanId: true, materials: true, materialsEn: true, technique: true, techniqueEn: true,
  care: true, careEn: true, story: true, storyEn: true, unit: true, fragile: true, leadDays: true, shelfLifeDays: true, options: true,
  variants: {
    orderBy: [{ position: 'asc' }, { sku: 'asc' }],
    select: { id: true, sku: true, choice: true, price: true, onHand: true, reserved: true, weightGrams: true, lengthCm: true, widthCm: true, heightCm: true, dimensions: true, dimensionsEn: true, active: true },
  },
  pictures: { orderBy: { position: 'asc' }, select: { id: true, photo: true, drawing: true, width: true, height: true, crop: true, placeholder: true, alt: true, altEn: true, choice: true } },
} satisfies Prisma.ProductSelect;

/** A product as its form has it, with what else writing it needs to know; null where there is none of this id. */
export async function readListing(reader: Transaction, productId: string) {
  const row = await reader.product.findUnique({ where: { id: productId }, select: columns });
  if (!row) return null;
  const { id, slug, status, publishedAt, publishedVersion, workshop: seller, ...listed } = row;
  const variants = listed.variants.map((variant) => ({ ...variant, price: dong(variant.price), choice: variant.choice as Choice }));
  const content = contentOf({
    ...listed,
    options: listed.options as unknown as Listed['options'],
    variants,
    pictures: listed.pictures.map((picture) => ({ ...picture, crop: picture.crop as Crop | null, choice: picture.choice as Choice | null })),
  });
  return { id, slug, status, publishedAt, publishedVersion, workshop: seller, content, seen: seenAs(content), variants };
}

export type ReadListing = NonNullable<Awaited<ReturnType<typeof readListing>>>;

/** Names what was seen of a listing: another content, another name. */
export const seenAs = (content: ListingContent): string =>
  textVersion(JSON.stringify({ ...content, pictures: content.pictures.map(({ placeholder: _, ...picture }) => picture) }));
