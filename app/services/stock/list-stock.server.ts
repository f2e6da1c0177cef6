import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { type Shown, type Standing, standingOf } from '#app/domain/stock/standing.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { isShown, piecesLeft, stockRows } from './stock-rows.server.ts';

export type StockLine = {
  id: string;
  product: string;
  variant: string;
  sku: string;
  unit: string;
  onHand: number;
  reserved: number;
  left: number;
  standing: Standing;
  picture: PictureSource | null;
};

export type StockList = { lines: StockLine[]; page: number; pages: number; counts: Record<Shown, number> };

type Row = Omit<StockLine, 'left' | 'standing' | 'picture'> & { leadDays: number | null; picture: PictureRow | null };

/** What a workshop has of each variant that it offers, or still holds, newest goods first; `low` and `out` tell the fewest first. */
export async function listStock(actor: Actor, studio: Studio, { q, shown, page, pageSize = 30 }: { q: string; shown: Shown; page: number; pageSize?: number }): Promise<StockList> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { lines: [], page: 1, pages: 0, counts: { all: 0, low: 0, out: 0 } };
  const asked = fold(q);
  // Names are folded only when somebody searches: of five thousand products that is a third of the time.
  const found = asked === '' ? Prisma.sql`true` : Prisma.sql`strpos(lower(unaccent(p.name || ' ' || x.name || ' ' || x.sku)), ${asked}) > 0`;
  const from = Prisma.sql`from ${stockRows(studio.id)} and ${found}`;
  const [[counts], rows] = await Promise.all([
    db().$queryRaw<Record<Shown, number>[]>`
      select count(*)::int as all, (count(*) filter (where ${isShown.low}))::int as low, (count(*) filter (where ${isShown.out}))::int as out ${from}`,
    db().$queryRaw<Row[]>`
      select x.id, ${told('p.name')} as product, ${told('x.name')} as variant, x.sku, p.unit, x.on_hand as "onHand", x.reserved, p.lead_days as "leadDays",
        (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) from picture i where i.product_id = p.id order by i.position limit 1) as picture
      from product p join variant x on x.product_id = p.id
      where x.id in (
        select x.id ${from} and ${isShown[shown]}
        order by ${shown === 'low' ? Prisma.sql`${piecesLeft}, ` : Prisma.empty} p.updated_at desc, p.id, x.position, x.id limit ${pageSize} offset ${(page - 1) * pageSize})
      order by ${shown === 'low' ? Prisma.sql`${piecesLeft}, ` : Prisma.empty} p.updated_at desc, p.id, x.position, x.id`,
  ]);
  return {
    lines: rows.map(({ leadDays, picture, ...row }) => ({ ...row, left: row.onHand - row.reserved, standing: standingOf(row, leadDays), picture: picture && pictureSource(picture, smallWidths) })),
    page,
    pages: Math.ceil((counts?.[shown] ?? 0) / pageSize),
    counts: counts ?? { all: 0, low: 0, out: 0 },
  };
}
