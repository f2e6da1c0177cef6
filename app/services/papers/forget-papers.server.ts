import { applicationPapers } from '#app/domain/joining/application.ts';
import { paperDaysKept } from '#app/domain/papers/paper.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { forgetDocument, forgetStrays } from '#app/platform/sealed.server.ts';
import { unusedPaper } from './unused-paper.server.ts';

const portion = 500;

/** The nightly job: papers that are of no use any more go, the row with its file. Safe to repeat, and to break off. */
export async function forgetPapers(): Promise<void> {
  const before = (days: number) => new Date(now().getTime() - days * 86_400_000);
  await forgetUnused(before(paperDaysKept.unused));
  await forgetOfLeftApplications(before(paperDaysKept.leftApplication));
  await forgetStrays(before(paperDaysKept.stray), knownOf);
}

/** Which of these files a row names: a workshop's paper, or the rules of a mark. */
async function knownOf(ids: string[]): Promise<ReadonlySet<string>> {
  const rows = await db().$queryRaw<{ id: string }[]>`select id from workshop_document where id = any(${ids.filter(isUuid)}::uuid[]) union all select rules_id from mark where rules_id = any(${ids.filter(isUuid)}::uuid[])`;
  return new Set(rows.map(({ id }) => id));
}

async function forgetUnused(until: Date): Promise<void> {
  for (;;) {
    const found = await db().$queryRaw<{ id: string }[]>`select d.id from workshop_document d where d.created_at < ${until} and ${unusedPaper} limit ${portion}`;
    for (const { id } of found) {
      // The file goes before the row does for good: broken off in between, it is found again.
      await transact(async (tx) => {
        const gone = await tx.$executeRaw`delete from workshop_document d where d.id = ${id}::uuid and d.created_at < ${until} and ${unusedPaper}`;
        if (gone > 0) await forgetDocument(id);
      });
    }
    if (found.length < portion) return;
  }
}

/** Taken back, refused, or begun and left: nobody is going to look at these papers. */
async function forgetOfLeftApplications(until: Date): Promise<void> {
  const left = { status: { in: ['open' as const, 'refused' as const] }, updatedAt: { lt: until } };
  const papers = { kind: { in: [...applicationPapers] } };
  const found = await db().workshopApplication.findMany({ where: { ...left, workshop: { documents: { some: papers } } }, select: { workshopId: true } });
  for (const { workshopId } of found) {
    await transact(async (tx) => {
      await tx.$queryRaw`select 1 from workshop where id = ${workshopId}::uuid for no key update`;
      if ((await tx.workshopApplication.count({ where: { workshopId, ...left } })) === 0) return;
      const gone = await tx.workshopDocument.findMany({ where: { workshopId, ...papers }, select: { id: true } });
      await tx.workshopDocument.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
      for (const { id } of gone) await forgetDocument(id);
    });
  }
}
