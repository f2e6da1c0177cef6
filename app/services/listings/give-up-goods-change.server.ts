import { transact } from '#app/platform/db.server.ts';

/** Ends a change of many goods whose job failed too often to come again: what it did not come to is refused by name. Safe to run twice. */
export async function giveUpGoodsChange(changeId: string): Promise<void> {
  await transact(async (tx) => {
    await tx.$queryRaw`select 1 from goods_change where id = ${changeId}::uuid for update`;
    await tx.$executeRaw`update goods_change_item set done = true, refusal = 'broke' where change_id = ${changeId}::uuid and not done`;
    await tx.$executeRaw`
      update goods_change c set done = n.done, refused = n.refused, finished_at = now()
      from (select count(*) filter (where done)::int as done, count(refusal)::int as refused from goods_change_item where change_id = ${changeId}::uuid) n
      where c.id = ${changeId}::uuid and c.finished_at is null`;
  });
}
