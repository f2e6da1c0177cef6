import { can, type Actor } from '#app/domain/access/policy.ts';
import { fold } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { packedPieces } from './packed-pieces.server.ts';

export type ToCount = { id: string; product: string; variant: string; sku: string; unit: string; onHand: number; /** Of those, in boxes that have not left. */ packed: number };

/** What there is to count, by name as it stands on the shelf: a page is enough for most workshops, so that it can be walked with without network. */
export async function listToCount(actor: Actor, studio: Studio, { q, page, pageSize = 100 }: { q: string; page: number; pageSize?: number }): Promise<{ lines: ToCount[]; page: number; pages: number }> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { lines: [], page: 1, pages: 0 };
  const asked = fold(q);
  const found = asked === '' ? Prisma.sql`true` : Prisma.sql`strpos(lower(unaccent(concat_ws(' ', p.name, ${told('p.name')}, x.name, ${told('x.name')}, x.sku))), ${asked}) > 0`;
  const rows = await db().$queryRaw<(ToCount & { of: number })[]>`
    with line as (
      select x.id, ${told('p.name')} as product, ${told('x.name')} as variant, x.sku, p.unit, x.on_hand as "onHand", (count(*) over ())::int as of
      from product p join variant x on x.product_id = p.id
      where p.workshop_id = ${studio.id}::uuid and p.status <> 'archived' and (x.active or x.on_hand > 0) and ${found}
      order by x.sku, x.id limit ${pageSize} offset ${(page - 1) * pageSize})
    select line.*, coalesce(k.packed, 0) as packed
    from line left join ${packedPieces(studio.id, Prisma.sql`(select id, now() as at from line)`)} k on k.id = line.id order by line.sku, line.id`;
  return { lines: rows.map(({ of: _, ...row }) => row), page, pages: Math.ceil((rows[0]?.of ?? 0) / pageSize) };
}
