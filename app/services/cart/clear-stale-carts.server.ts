import { db } from '#app/platform/db.server.ts';

/** The hourly job: guests' carts that nobody has touched for 30 days go, in portions that lock little. */
export async function clearStaleCarts(): Promise<void> {
  const portion = 1_000;
  let gone = portion;
  while (gone === portion) {
    gone = await db().$executeRaw`
      delete from cart where id in (select id from cart where user_id is null and expires_at < now() limit ${portion} for update skip locked)`;
  }
}
