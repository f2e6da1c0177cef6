// Which rows a filter of a workshop's goods means, as parts of a query over `product p` or `listing_draft d`.
import { FEW_LEFT, type GoodsFilter, type Shelf } from '#app/domain/listings/goods-filter.ts';
import { likePattern } from '#app/domain/text/like-pattern.ts';
import { Prisma } from '#prisma/generated/client.ts';

export const shelfStatus: Readonly<Record<Exclude<Shelf, 'drafts'>, 'published' | 'hidden' | 'archived'>> = { 'on-sale': 'published', hidden: 'hidden', archived: 'archived' };

/** A name as it is looked for; the database's own lower case knows no Vietnamese, and after `unaccent` needs to know none. */
export const foldedName = (column: 'p.name' | 'd.name') => Prisma.sql`lower(unaccent(${Prisma.raw(column)}))`;

/** Pieces that can be sold of what is sold, and whether it is made when it is ordered. */
export const piecesLeft = Prisma.sql`(select coalesce(sum(x.on_hand - x.reserved), 0)::int from variant x where x.product_id = p.id and x.active)`;

/** The products of a workshop on any shelf whose name or SKU holds the text. */
export function ownProducts(workshopId: string, { text, only }: GoodsFilter): Prisma.Sql {
  const pattern = likePattern(text);
  const named = pattern === null ? Prisma.empty : Prisma.sql`and (${foldedName('p.name')} like ${pattern} or p.id in (select x.product_id from product o join variant x on x.product_id = o.id where o.workshop_id = ${workshopId}::uuid and lower(unaccent(x.sku)) like ${pattern}))`;
  return Prisma.sql`p.workshop_id = ${workshopId}::uuid ${named} ${narrowed(only)}`;
}

function narrowed(only: GoodsFilter['only']): Prisma.Sql {
  switch (only) {
    case 'sold-out':
      return Prisma.sql`and ${piecesLeft} <= 0`;
    case 'few-left':
      return Prisma.sql`and p.lead_days is null and ${piecesLeft} between 1 and ${FEW_LEFT}`;
    case 'changed':
      return Prisma.sql`and exists (select from listing_draft o where o.product_id = p.id)`;
    case null:
      return Prisma.empty;
  }
}

/** What is being written and was never published. */
export function ownDrafts(workshopId: string, { text }: GoodsFilter): Prisma.Sql {
  const pattern = likePattern(text);
  const named =
    pattern === null
      ? Prisma.empty
      : Prisma.sql`and (${foldedName('d.name')} like ${pattern} or exists (select from jsonb_array_elements(d.content -> 'variants') x where lower(unaccent(x ->> 'sku')) like ${pattern}))`;
  return Prisma.sql`d.workshop_id = ${workshopId}::uuid and d.product_id is null ${named}`;
}
