import { emblemUrl } from '#app/domain/catalogue/picture-address.ts';
import { db } from '#app/platform/db.server.ts';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import type { MakerRow } from './maker-entry.server.ts';
import { isOpen, makerColumns, toMakerEntry } from './maker-entry.server.ts';

/** A few makers of different crafts, the highest titles first: for the market's front page. */
export async function listTitledArtisans(count: number): Promise<MakerEntry[]> {
  const rows = await db().$queryRaw<MakerRow[]>`
    with people as (select ${makerColumns()} where ${isOpen}), ranked as (
      select *, row_number() over (partition by "craftSlug" order by array_position(array['peoples_artisan', 'meritorious_artisan', 'hanoi_artisan'], title) nulls last, slug) as turn,
        array_position(array['peoples_artisan', 'meritorious_artisan', 'hanoi_artisan'], title) as rank from people
    )
    select * from ranked order by turn, rank nulls last, slug limit ${count}`;
  return rows.map((row) => toMakerEntry(row, emblemUrl(row)));
}
