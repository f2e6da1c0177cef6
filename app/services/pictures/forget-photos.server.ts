import { unusedPhotoDays } from '#app/domain/catalogue/photo.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, type Transaction, transact } from '#app/platform/db.server.ts';
import { pictures } from '#app/platform/images.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { lockPhoto } from './lock-photo.server.ts';

const PORTION = 500;
const DAY_MS = 86_400_000;

const ofDrafts = (content: Prisma.Sql) => Prisma.sql`
  select d.workshop_id, one ->> 'photo' from listing_draft d cross join lateral jsonb_array_elements(case jsonb_typeof(${content} -> 'pictures') when 'array' then ${content} -> 'pictures' else '[]' end) one`;

/** Every photograph that something of a workshop shows, or will. */
const named = Prisma.sql`
  select p.workshop_id, i.photo as hash from picture i join product p on p.id = i.product_id
  union all ${ofDrafts(Prisma.sql`d.content`)} union all ${ofDrafts(Prisma.sql`d.base`)}
  union all select workshop_id, portrait from artisan
  union all select id, photo from workshop`;

/**
 * The nightly job: notes which photographs nothing names any more, and forgets those that nothing has named for a week, and
 * what lies among the originals without a row, and files that were not written to their end. Safe to repeat, and to break off.
 */
export async function forgetPhotos(): Promise<void> {
  const until = new Date(now().getTime() - unusedPhotoDays * DAY_MS);
  await db().$executeRaw`
    with named as materialized (select distinct workshop_id, hash from (${named}) every where hash is not null)
    update photograph k set unused_since = case when k.unused_since is null then ${now()}::timestamptz end
    from photograph o left join named n on n.workshop_id = o.workshop_id and n.hash = o.hash
    where k.workshop_id = o.workshop_id and k.hash = o.hash and (k.unused_since is null) <> (n.hash is not null)`;
  await forgetUnused(until);
  await pictures().clearUnfinished(new Date(now().getTime() - DAY_MS));
  for await (const hashes of pictures().photosBefore(until)) {
    if (hashes.length === 0) continue;
    const strays = await db().$queryRaw<{ hash: string }[]>`select given as hash from unnest(${hashes}::text[]) given where given not in (select hash from photograph)`;
    for (const { hash } of strays) await transact((tx) => forgetBytes(tx, hash));
  }
}

async function forgetUnused(until: Date): Promise<void> {
  for (;;) {
    const found = await db().$queryRaw<{ workshopId: string; hash: string }[]>`select workshop_id as "workshopId", hash from photograph where unused_since < ${until} limit ${PORTION}`;
    for (const { workshopId, hash } of found) {
      await transact(async (tx) => {
        await lockPhoto(tx, hash);
        // Who publishes it holds the row: what they wrote is seen by the question after this one.
        const held = await tx.$queryRaw<unknown[]>`select 1 from photograph where workshop_id = ${workshopId}::uuid and hash = ${hash} and unused_since < ${until} for update`;
        if (held.length === 0) return;
        const one = Prisma.sql`k.workshop_id = ${workshopId}::uuid and k.hash = ${hash}`;
        if ((await tx.$executeRaw`update photograph k set unused_since = null where ${one} and exists (select from (${named}) n where n.workshop_id = ${workshopId}::uuid and n.hash = ${hash})`) > 0) return;
        await tx.$executeRaw`delete from photograph k where ${one}`;
        await forgetBytes(tx, hash);
      });
    }
    if (found.length < PORTION) return;
  }
}

/** The file goes before its row does for good, and only where nobody else has given or names it. */
async function forgetBytes(tx: Transaction, hash: string): Promise<void> {
  await lockPhoto(tx, hash);
  const [{ isKept }] = await tx.$queryRaw<[{ isKept: boolean }]>`
    select exists (select from photograph where hash = ${hash}) or exists (select from (${named}) n where n.hash = ${hash}) as "isKept"`;
  if (!isKept) await pictures().forgetPhoto(hash);
}
