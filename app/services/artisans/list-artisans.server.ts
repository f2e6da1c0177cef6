import { emblemUrl } from '#app/domain/catalogue/picture-address.ts';
import { db } from '#app/platform/db.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import type { MakerRow } from './maker-entry.server.ts';
import { isOpen, makerColumns, toMakerEntry } from './maker-entry.server.ts';

export type MakersPage = { makers: MakerEntry[]; total: number; page: number; pages: number };

/** A page of makers: the highest titles first, then by name. Pages count from 1. */
export async function listArtisans({ craft = null, page = 1, pageSize = 24 }: { craft?: string | null; page?: number; pageSize?: number } = {}): Promise<MakersPage> {
  const ofCraft = craft ? Prisma.sql`and av.craft_slug = ${craft}` : Prisma.empty;
  const rows = await db().$queryRaw<(MakerRow & { total: number })[]>`
    select count(*) over ()::int as total, ${makerColumns()} where ${isOpen} ${ofCraft}
    order by a.title nulls last, a.name, a.slug limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const total = rows[0]?.total ?? 0;
  return { makers: rows.map((row) => toMakerEntry(row, emblemUrl(row))), total, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
