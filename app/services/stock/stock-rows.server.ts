import { LOW_LEFT, type Shown } from '#app/domain/stock/standing.ts';
import { Prisma } from '#prisma/generated/client.ts';

/** The variants that a workshop offers or still holds, for a `from`: `product p` and `variant x`. */
export const stockRows = (workshopId: string): Prisma.Sql => Prisma.sql`
  product p join variant x on x.product_id = p.id where p.workshop_id = ${workshopId}::uuid and p.status <> 'archived' and (x.active or x.on_hand > 0)`;

export const piecesLeft = Prisma.sql`x.on_hand - x.reserved`;

/** As domain/stock/standing.ts says it. */
export const isShown: Record<Shown, Prisma.Sql> = {
  all: Prisma.sql`true`,
  low: Prisma.sql`p.lead_days is null and ${piecesLeft} between 1 and ${LOW_LEFT}`,
  out: Prisma.sql`${piecesLeft} <= 0`,
};
