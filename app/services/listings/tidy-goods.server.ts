import { isBlank } from '#app/domain/listings/content.ts';
import { readContent } from '#app/domain/listings/read-content.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

/** Until when what was begun and never filled in is kept, and how long one can look back at what was done to many goods at once. */
const DAYS_KEPT = { blankDraft: 30, bulk: 90 };
const DRAFTS_AT_ONCE = 200;
/** Each has thousands of rows. */
const RUNS_AT_ONCE = 20;

/** The nightly job: drafts in which nobody typed anything, and the rows of imports and of changes to many goods, go after their time. */
export async function tidyGoods(): Promise<void> {
  const before = (days: number) => new Date(now().getTime() - days * 86_400_000);
  await clearBlankDrafts(before(DAYS_KEPT.blankDraft));
  const until = before(DAYS_KEPT.bulk);
  await inPortions(() => db().$executeRaw`
    delete from import_run where id in (
      select id from import_run where greatest(created_at, accepted_at, finished_at, undone_at) < ${until} and status not in ('checking', 'importing', 'undoing') limit ${RUNS_AT_ONCE} for update skip locked)`);
  await inPortions(() => db().$executeRaw`delete from goods_change where id in (select id from goods_change where finished_at < ${until} limit ${RUNS_AT_ONCE} for update skip locked)`);
}

async function inPortions(clear: () => Promise<number>): Promise<void> {
  while ((await clear()) === RUNS_AT_ONCE);
}

async function clearBlankDrafts(until: Date): Promise<void> {
  const old = { productId: null, name: '', savedAt: { lt: until } };
  for (let after: string | undefined; ; ) {
    const drafts = await db().listingDraft.findMany({ where: { ...old, ...(after && { id: { gt: after } }) }, orderBy: { id: 'asc' }, take: DRAFTS_AT_ONCE, select: { id: true, content: true } });
    const blank = drafts.filter(({ content }) => {
      const kept = readContent(content);
      return kept !== null && isBlank(kept);
    });
    // Unless somebody typed in it this moment.
    await db().listingDraft.deleteMany({ where: { ...old, id: { in: blank.map(({ id }) => id) } } });
    after = drafts.at(-1)?.id;
    if (drafts.length < DRAFTS_AT_ONCE) return;
  }
}
