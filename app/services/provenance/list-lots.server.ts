import { can, type Actor } from '#app/domain/access/policy.ts';
import { pictureSource, type PictureRow, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

export type ListedLot = { id: string; code: string; product: string; variant: string; madeOn: Date; pieces: number; unit: string; picture: PictureSource | null };

type Row = Omit<ListedLot, 'picture'> & { picture: PictureRow | null };

/** The lots of a workshop, newest first. */
export async function listLots(actor: Actor, studio: Studio, { page, pageSize = 30 }: { page: number; pageSize?: number }): Promise<{ lots: ListedLot[]; page: number; pages: number }> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { lots: [], page: 1, pages: 0 };
  const [rows, total] = await Promise.all([
    db().$queryRaw<Row[]>`
      select l.id, l.code, ${told('p.name')} as product, ${told('x.name')} as variant, l.made_on as "madeOn", l.quantity as pieces, p.unit,
        (select json_build_object('id', i.id, 'drawing', i.drawing, 'photo', i.photo, 'crop', i.crop, 'width', i.width, 'height', i.height, 'alt', ${told('i.alt')}) from picture i where i.product_id = p.id order by i.position limit 1) as picture
      from (select * from lot where workshop_id = ${studio.id}::uuid order by created_at desc, id desc limit ${pageSize} offset ${(page - 1) * pageSize}) l
      join variant x on x.id = l.variant_id join product p on p.id = x.product_id
      order by l.created_at desc, l.id desc`,
    db().lot.count({ where: { workshopId: studio.id } }),
  ]);
  return { lots: rows.map(({ picture, ...row }) => ({ ...row, picture: picture && pictureSource(picture, smallWidths) })), page, pages: Math.ceil(total / pageSize) };
}
