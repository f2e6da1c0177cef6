import { pictureOriginal } from '#app/domain/catalogue/picture-address.ts';
import { villageDrawings } from '#app/domain/drawing/drawing-spec.ts';
import { db } from '#app/platform/db.server.ts';
import type { Original } from '#app/platform/images.server.ts';
import { keepPlaceholder } from './get-picture.server.ts';
import { makeAhead } from './make-ahead.server.ts';

/** What lists and halls ask for first, as AVIF: the few that ask for WebP wait for theirs to be made. */
const firstWidths = { product: [528, 336], photo: [528, 336], scene: [800, 1200] } as const;

/** A cursor names its stage: first the products, the newest first, then the villages. */
type Found = { cursor: string; original: Original | null; withoutPlaceholder?: string };

/** Beyond the newest so many, a product's picture is made when somebody first looks. */
const mostProducts = 1_000;

/**
 * Makes the pictures that a visitor meets first, `take` at a time: the first picture of the newest products in the
 * list sizes with its placeholder, then the villages' scenes. Returns the cursor to go on with,
 * null at the end. Safe to repeat: what is kept is only read.
 */
export async function warmPictures({ after, take, most = mostProducts }: { after: string | null; take: number; most?: number }): Promise<string | null> {
  const [stage, last] = after ? after.split(':') : ['product'];
  const found = stage === 'product' ? await nextProducts(last, take, most) : await nextVillages(last, take);
  for (const { original, withoutPlaceholder } of found) {
    const made = original && (await makeAhead(original, firstWidths[original.kind].map((width) => ({ width, format: 'avif' }))));
    if (made && withoutPlaceholder) await keepPlaceholder(withoutPlaceholder, made);
  }
  if (found.length === take) return found.at(-1)!.cursor;
  return stage === 'product' ? 'village:' : null;
}

async function nextProducts(last: string | undefined, take: number, most: number): Promise<Found[]> {
  const oldest = await db().product.findFirst({ where: { status: 'published' }, orderBy: { id: 'desc' }, skip: most - 1, select: { id: true } });
  const rows = await db().product.findMany({
    where: { status: 'published', id: { lt: last, gte: oldest?.id } },
    orderBy: { id: 'desc' },
    take,
    select: { id: true, pictures: { orderBy: { position: 'asc' }, take: 1, select: { id: true, drawing: true, photo: true, crop: true, placeholder: true } } },
  });
  return rows.map(({ id, pictures: [first] }) => ({
    cursor: `product:${id}`,
    original: first ? pictureOriginal(first) : null,
    withoutPlaceholder: first && first.placeholder === null ? first.id : undefined,
  }));
}

async function nextVillages(last: string | undefined, take: number): Promise<Found[]> {
  const rows = await db().village.findMany({
    where: { slug: { gt: last ?? '' }, brands: { some: { status: 'published' } } },
    orderBy: { slug: 'asc' },
    take,
    select: { slug: true, brands: { where: { status: 'published' }, take: 1, select: { palette: true, patternKind: true, patternSeed: true, sceneKind: true } } },
  });
  return rows.map((row) => ({ cursor: `village:${row.slug}`, original: row.brands[0] ? villageDrawings(row.brands[0]).scene : null }));
}
